"""Streams of composed requests, in chunks that several processes can make at once: what a chunk holds depends on the seed alone."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import count

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.synthetic.content import Language
from toolcall.datamodules.synthetic.generator import Mixture, compose

CHUNK = 2_500
"""Requests that are drawn from one random generator."""
_WORTH = 6  # chunks, for fewer of which no process is started


@dataclass(frozen=True)
class Stream:
    """Endless requests, some of them perhaps more than once; the same ones for the same values."""

    seed: int
    languages: tuple[Language, ...]
    no_tool_share: float
    held_out: bool = False
    """In phrasings that training never shows."""
    beyond: bool = False
    """Of content that training never shows."""

    def chunk(self, number: int) -> Iterator[Sample]:
        """A part of them."""
        rng = random.Random(f"{self.seed} {self.held_out} {self.beyond} {number}")
        mixture = Mixture(self.languages, self.no_tool_share)
        return (compose(rng, mixture, held_out=self.held_out, beyond=self.beyond).sample for _ in range(CHUNK))

    def samples(self, expected: int, processes: int) -> Iterator[Sample]:
        """All of them. About as many as are `expected` are made by several processes."""
        chunks = expected // CHUNK
        first = chunks if processes > 1 and chunks >= _WORTH else 0
        yield from self._by_processes(first, processes)
        for number in count(first):
            yield from self.chunk(number)

    def _by_processes(self, chunks: int, processes: int) -> Iterator[Sample]:
        parts = [range(first, chunks, processes) for first in range(min(processes, chunks))]
        with _workers([json.dumps(asdict(self) | {"chunks": list(part)}) for part in parts]) as workers:
            for number in range(chunks):
                output = workers[number % processes].stdout
                assert output is not None
                made = output.readline()
                # a process may have been killed, for want of memory perhaps: the chunk is the same whoever makes it
                yield from (Sample(*parts) for parts in json.loads(made)) if made else self.chunk(number)


@contextmanager
def _workers(orders: Sequence[str]) -> "Iterator[list[subprocess.Popen[str]]]":
    """A process for each order. Not multiprocessing's: that would import the user's own script again."""
    command = [sys.executable, "-P", "-m", "toolcall.datamodules.synthetic.stream_worker"]
    workers: list[subprocess.Popen[str]] = []
    try:
        for order in orders:
            workers.append(subprocess.Popen([*command, order], stdout=subprocess.PIPE, text=True, encoding="utf-8"))
        yield workers
    finally:
        for worker in workers:
            worker.kill()
            worker.communicate()


def ordered_chunks(order: str) -> Iterator[str]:
    """In such a process: each chunk that it was asked for, as JSON."""
    asked = json.loads(order)
    numbers, languages = asked.pop("chunks"), tuple(asked.pop("languages"))
    stream = Stream(languages=languages, **asked)
    for number in numbers:
        yield json.dumps([[sample.tool, sample.user, sample.call] for sample in stream.chunk(number)])
