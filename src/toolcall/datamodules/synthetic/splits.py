"""Different requests, each on the side of the split where it belongs."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import JUDGED_SHARE, request_key, side
from toolcall.datamodules.synthetic.generator import Mixture
from toolcall.datamodules.synthetic.stream import Stream

_COMPOSED = 1.1
"""Requests that are composed for each training request: some come twice, some belong to the other splits."""


def generate(count: int, seed: int, mixture: Mixture) -> list[Sample]:
    """`count` different samples of the kind that is trained on; the same for the same seed."""
    return list(islice(_distinct(Stream(seed, mixture.languages, mixture.no_tool_share).samples(0, 1)), count))


def generate_splits(sizes: Mapping[str, int], seed: int, mixture: Mixture, processes: int = 1) -> dict[str, list[Sample]]:
    """Samples for `train`, `val`, `test`, `test_phrasing` and `test_content`, as many as `sizes` says, the same however many
    processes make them.

    Which of the first three a request belongs to depends on its text alone, the other two on its phrasing or its content:
    whatever the seed, nothing that a model is judged on is trained on.
    """
    usual = Stream(seed, mixture.languages, mixture.no_tool_share)
    kept_aside = {"test_phrasing": replace(usual, held_out=True), "test_content": replace(usual, beyond=True)}
    ordinary = {name: size for name, size in sizes.items() if name not in kept_aside}
    judged = max((size for name, size in ordinary.items() if name != "train"), default=0)
    expected = max(ordinary.get("train", 0) * _COMPOSED, judged / JUDGED_SHARE)
    splits = _by_text(_distinct(usual.samples(int(expected), processes)), ordinary)
    for name, stream in kept_aside.items():
        if name in sizes:
            samples = _distinct(stream.samples(int(sizes[name] / JUDGED_SHARE), processes))
            apart = (sample for sample in samples if side(sample.user) == "test")  # a request may hold no content at all
            splits[name] = list(islice(apart, sizes[name]))
    return splits


def _by_text(samples: Iterator[Sample], sizes: Mapping[str, int]) -> dict[str, list[Sample]]:
    splits: dict[str, list[Sample]] = {name: [] for name in sizes}
    missing = sum(sizes.values())
    while missing:
        sample = next(samples)
        name = side(sample.user)
        if len(splits[name]) < sizes[name]:
            splits[name].append(sample)
            missing -= 1
    return splits


def _distinct(samples: Iterable[Sample]) -> Iterator[Sample]:
    seen: set[str] = set()
    for sample in samples:
        key = request_key(sample.user)
        if key not in seen:
            seen.add(key)
            yield sample
