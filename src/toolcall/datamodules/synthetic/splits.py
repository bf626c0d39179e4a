"""Different requests, each on the side of the split where it belongs."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import JUDGED_SHARE, SIDES, request_key, side
from toolcall.datamodules.synthetic.generator import Mixture
from toolcall.datamodules.synthetic.stream import Stream

_COMPOSED = 1.1
"""Requests that are composed for each training request: some come twice, some belong to the other splits."""


class Sides:
    """Different requests without end, to be taken from each side of the split as they are needed; the same for the same seed.

    Whether a request belongs to `train`, `val` or `test` depends on its text alone: whatever the seed, nothing that a model is judged
    on is trained on.

    Args:
        stream: where they come from.
        expected: about how many of each side will be taken, for several processes to make them.
        processes: how many make them.
    """

    def __init__(self, stream: Stream, expected: Mapping[str, int], processes: int = 1) -> None:
        judged = max((size for name, size in expected.items() if name != "train"), default=0)
        composed = max(expected.get("train", 0) * _COMPOSED, judged / JUDGED_SHARE)
        self._samples = stream.samples(int(composed), processes)
        self._different = _distinct(self._samples)
        self._waiting: defaultdict[str, deque[Sample]] = defaultdict(deque)

    def take(self, name: str, count: int) -> list[Sample]:
        """The next ones of one side. Raises KeyError if there is no such side."""
        if name not in SIDES:
            raise KeyError(name)
        waiting = self._waiting[name]
        while len(waiting) < count:
            sample = next(self._different)
            self._waiting[side(sample.user)].append(sample)
        return [waiting.popleft() for _ in range(count)]

    def close(self) -> None:
        """Nothing more will be taken: end the processes."""
        self._samples.close()


def generate(count: int, seed: int, mixture: Mixture) -> list[Sample]:
    """`count` different samples of the kind that is trained on; the same for the same seed."""
    return list(islice(_distinct(Stream(seed, mixture.languages, mixture.no_tool_share).samples(0, 1)), count))


def generate_splits(sizes: Mapping[str, int], seed: int, mixture: Mixture, processes: int = 1) -> dict[str, list[Sample]]:
    """Samples for `train`, `val`, `test`, `test_phrasing` and `test_content`, as many as `sizes` says, the same however many
    processes make them.
    """
    stream = Stream(seed, mixture.languages, mixture.no_tool_share)
    kept_aside = {name: size for name, size in sizes.items() if name in _kept_aside(stream)}
    ordinary = {name: size for name, size in sizes.items() if name not in kept_aside}
    sides = Sides(stream, ordinary, processes)
    splits = {name: sides.take(name, size) for name, size in ordinary.items()}
    sides.close()
    return splits | generate_kept_aside(kept_aside, stream, processes)


def generate_kept_aside(sizes: Mapping[str, int], stream: Stream, processes: int = 1) -> dict[str, list[Sample]]:
    """Samples for `test_phrasing` and `test_content`, as many as `sizes` says, which differ from those of `stream` by phrasing or content.

    They are of the test side: a request may hold no content at all.
    """
    streams = _kept_aside(stream)
    return {name: Sides(streams[name], {"test": size}, processes).take("test", size) for name, size in sizes.items()}


def _kept_aside(stream: Stream) -> dict[str, Stream]:
    return {"test_phrasing": replace(stream, held_out=True), "test_content": replace(stream, beyond=True)}


def _distinct(samples: Iterable[Sample]) -> Iterator[Sample]:
    seen: set[str] = set()
    for sample in samples:
        key = request_key(sample.user)
        if key not in seen:
            seen.add(key)
            yield sample
