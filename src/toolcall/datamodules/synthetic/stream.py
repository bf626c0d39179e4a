"""Streams of composed requests, in chunks that several processes can make at once: what a chunk holds depends on the seed alone."""

import json
import logging
import random
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import count

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.synthetic.content import Language
from toolcall.datamodules.synthetic.generator import Mixture, compose

log = logging.getLogger(__name__)

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

    def samples(self, expected: int, processes: int) -> Generator[Sample, None, None]:
        """All of them. About as many as are `expected` are made by several processes."""
        chunks = expected // CHUNK
        first = chunks if processes > 1 and chunks >= _WORTH else 0
        yield from self._by_processes(first, processes)
        for number in count(first):
            yield from self.chunk(number)

    def _by_processes(self, chunks: int, processes: int) -> Iterator[Sample]:
        with self._workers(chunks, min(processes, chunks)) as workers:
            for number in range(chunks):
                made = _line_of(workers[number % len(workers)]) if workers else ""
                # the chunk is the same whoever makes it
                yield from (Sample(*parts) for parts in json.loads(made)) if made else self.chunk(number)

    @contextmanager
    def _workers(self, chunks: int, count: int) -> "Iterator[list[subprocess.Popen[str]]]":
        """Processes, of which each makes every so many-th chunk; none if they cannot be started. Not multiprocessing's: those would import
        the user's own script again."""
        command = [sys.executable, "-P", "-m", "toolcall.datamodules.synthetic.stream_worker"]
        workers: list[subprocess.Popen[str]] = []
        try:
            for first in range(count):
                order = json.dumps(asdict(self) | {"chunks": [first, chunks, count]})
                workers.append(
                    subprocess.Popen([*command, order], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, encoding="utf-8")
                )
            yield workers
        except OSError as error:
            if len(workers) == count:
                raise
            log.warning("one process composes all requests: no other could be started (%s)", error.strerror or error)
            yield []
        finally:
            for worker in workers:
                worker.kill()
                worker.communicate()


def _line_of(worker: "subprocess.Popen[str]") -> str:
    """The next chunk that the process made; nothing if it has come to its end, killed for want of memory perhaps."""
    assert worker.stdout is not None
    line = worker.stdout.readline()
    if line.endswith("\n"):
        return line
    log.warning("a process that composes requests has ended early; its requests are composed here")
    return ""


def ordered_chunks(order: str) -> Iterator[str]:
    """In such a process: each chunk that it was asked for, as JSON."""
    asked = json.loads(order)
    numbers, languages = range(*asked.pop("chunks")), tuple(asked.pop("languages"))
    stream = Stream(languages=languages, **asked)
    for number in numbers:
        yield json.dumps([[sample.tool, sample.user, sample.call] for sample in stream.chunk(number)])
