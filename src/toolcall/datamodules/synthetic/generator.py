"""Samples for the built-in tools, each request once."""

import random
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from typing import Any

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import request_key
from toolcall.datamodules.synthetic.calculator import calculator
from toolcall.datamodules.synthetic.plot import plot
from toolcall.datamodules.synthetic.search import search
from toolcall.protocol import format_call

GENERATORS: dict[str, Callable[[random.Random], tuple[str, dict[str, Any]]]] = {
    "calculator": calculator,
    "plot": plot,
    "search": search,
}


def generate(count: int, seed: int) -> list[Sample]:
    """`count` samples, the tools in equal shares, no request twice; the same for the same seed."""
    return list(islice(_distinct(random.Random(seed)), count))


def _distinct(rng: random.Random) -> Iterator[Sample]:
    seen: set[str] = set()
    for tool, generator in cycle(GENERATORS.items()):
        user, args = generator(rng)
        while request_key(user) in seen:
            user, args = generator(rng)
        seen.add(request_key(user))
        yield Sample(tool, user, format_call(tool, args))
