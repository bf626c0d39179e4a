"""Samples for the built-in tools, each request once."""

import random
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from typing import Any

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import request_key, side
from toolcall.datamodules.synthetic.calculator import calculator
from toolcall.datamodules.synthetic.plot import plot
from toolcall.datamodules.synthetic.search import search
from toolcall.protocol import format_call

GENERATORS: dict[str, Callable[[random.Random], tuple[str, dict[str, Any]]]] = {
    "calculator": calculator,
    "plot": plot,
    "search": search,
}


MAX_CHARACTERS = 160
"""Of request and call together: with the frame they then fit the context of the smallest preset, 160 tokens."""


def generate(count: int, seed: int) -> list[Sample]:
    """`count` samples, the tools in equal shares, no request twice; the same for the same seed."""
    return list(islice(_distinct(random.Random(seed)), count))


def generate_splits(sizes: dict[str, int], seed: int) -> dict[str, list[Sample]]:
    """Samples for `train`, `val` and `test`, as many as `sizes` says; which side a request is on depends on its text alone."""
    splits: dict[str, list[Sample]] = {name: [] for name in sizes}
    missing = sum(sizes.values())
    for sample in _distinct(random.Random(seed)):
        if not missing:
            break
        name = side(sample.user)
        if len(splits[name]) < sizes[name]:
            splits[name].append(sample)
            missing -= 1
    return splits


def _distinct(rng: random.Random) -> Iterator[Sample]:
    seen: set[str] = set()
    for tool in cycle(GENERATORS):
        sample = _draw(rng, tool)
        while request_key(sample.user) in seen or len(sample.user) + len(sample.call) > MAX_CHARACTERS:
            sample = _draw(rng, tool)
        seen.add(request_key(sample.user))
        yield sample


def _draw(rng: random.Random, tool: str) -> Sample:
    user, args = GENERATORS[tool](rng)
    return Sample(tool, user, format_call(tool, args))
