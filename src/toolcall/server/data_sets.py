"""Data sets as clients send and ask for them: JSONL as text. Carried out in worker processes."""

import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

from toolcall.datamodules.by_request import split
from toolcall.datamodules.corpus import Selection
from toolcall.datamodules.jsonl import Problems, iterate_samples, read_samples
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import request_key, side
from toolcall.datamodules.synthetic import generate, make_mixture
from toolcall.datamodules.templates import generate_reference
from toolcall.errors import ToolcallError, shorten
from toolcall.protocol import CallError
from toolcall.server.execution import ToolSource

NAME = "dataset_jsonl"
"""What messages call the text."""
_LISTED = 1000  # invalid lines that are told
_BINS = 40  # groups of lengths at most
_TOGETHER = 256  # generated at a time
_SHARE = 0.1  # of requests for validation and test each, as configs/data/jsonl.yaml has it


@dataclass
class _Invalid(Problems):
    """With the place and the reason of each bad line."""

    listed_lines: list[tuple[str, str]] = field(default_factory=list)

    def add(self, where: str, error: CallError) -> None:
        super().add(where, error)
        if len(self.listed_lines) < _LISTED:
            self.listed_lines.append((where, str(error)))


def check(text: str, source: ToolSource, block_size: int) -> dict[str, Any]:
    """What is in a data set and what is wrong with it, as /data/check replies. `block_size`: the context in tokens."""
    invalid = _Invalid()
    with _as_file(text) as path:
        samples = list(iterate_samples(path, source.tool_box(), invalid))
    lines = text.split("\n")
    lengths = _lengths(samples)
    return {
        "samples": len(samples),
        "invalid": [_bad(where, reason, lines) for where, reason in invalid.listed_lines],
        "tool_counts": dict(sorted(Counter(sample.tool for sample in samples).items())),
        "characters": len(set(chain.from_iterable(sample.user + sample.call for sample in samples))),
        "lengths": _bins(lengths),
        "block_size": block_size,
        "too_long": sum(length > block_size for length in lengths),
    }


def _bad(where: str, reason: str, lines: Sequence[str]) -> dict[str, Any]:
    """`line N` is one of the text, `item N` one of an array."""
    kind, _, number = where.partition(" ")
    line = int(number) if number.isdigit() else 1
    text = lines[line - 1] if kind == "line" and line <= len(lines) else where
    return {"line": line, "reason": reason, "text": shorten(text, 200)}


def _lengths(samples: Sequence[Sample]) -> list[int]:
    """Tokens of each sample in the vocabulary that a model would learn them in."""
    if not samples:
        return []
    selection = Selection.of(samples)
    lengths: list[int] = selection.encode(selection.vocabulary()).lengths.tolist()
    return lengths


def _bins(lengths: Sequence[int]) -> list[dict[str, int]]:
    """How many samples have up to so many tokens, beyond the group before."""
    if not lengths:
        return []
    width = 8 * -(-max(lengths) // (8 * _BINS))
    counts = Counter(-(-length // width) for length in lengths)
    return [{"upto": width * group, "count": counts[group]} for group in range(min(counts), max(counts) + 1)]


def admit(text: str, source: ToolSource, seed: int) -> dict[str, Any]:
    """`samples`, `tool_counts`, `training`: the samples that are left to train on, and `longest`: tokens that no call goes beyond.

    Raises ToolcallError that lists the bad lines.
    """
    samples = _read(text, source)
    requests = len({request_key(sample.user) for sample in samples})
    held = max(1, round(_SHARE * requests))
    training = len(split(samples, held, held, seed).train)
    longest = max(len(sample.call.encode()) for sample in samples)
    return {
        "samples": len(samples),
        "tool_counts": dict(Counter(sample.tool for sample in samples)),
        "training": training,
        "longest": longest,
    }


def read(text: str, source: ToolSource, most: int) -> list[tuple[str, str]]:
    """Requests and expected calls of the first samples. Raises ToolcallError that lists the bad lines."""
    return [(sample.user, sample.call) for sample in _read(text, source)[:most]]


def _read(text: str, source: ToolSource) -> list[Sample]:
    with _as_file(text) as path:
        try:
            return read_samples(path, source.tool_box(), "fail")
        except ToolcallError as error:
            raise ToolcallError(
                str(error)
                .replace(str(path), NAME)
                .replace(" (data.on_invalid=skip leaves them out)", "")
                .replace(" (tools=inferred takes any)", "")
            ) from None


def make(kind: str, samples_per_tool: int, languages: Sequence[str], seed: int) -> dict[str, Any]:
    """`dataset_jsonl`, `samples` and `tool_counts` of so many samples for each tool, from `reference` templates or `synthetic` ones."""
    kept = _balanced(_reference(seed) if kind == "reference" else _synthetic(languages, seed), samples_per_tool)
    lines = (json.dumps({"tool": sample.tool, "user": sample.user, "call": sample.call}, ensure_ascii=False) for sample in kept)
    counts = dict(Counter(sample.tool for sample in kept))
    return {"dataset_jsonl": "".join(f"{line}\n" for line in lines), "samples": len(kept), "tool_counts": counts}


def _balanced(stream: Iterator[Sample], wanted: int) -> list[Sample]:
    """The first `wanted` samples of each of the three tools, in the order in which they come."""
    missing = dict.fromkeys(("calculator", "plot", "search"), wanted)
    kept = []
    while any(missing.values()):
        sample = next(stream)
        if missing.get(sample.tool, 0):
            missing[sample.tool] -= 1
            kept.append(sample)
    return kept


def _reference(seed: int) -> Iterator[Sample]:
    for number in range(10_000):
        yield from generate_reference(_TOGETHER, seed + number)


def _synthetic(languages: Sequence[str], seed: int) -> Iterator[Sample]:
    mixture = make_mixture(languages, 0.0)
    count, done = _TOGETHER, 0
    while True:
        samples = generate(count, seed, mixture)  # begins with those of the time before
        yield from (sample for sample in samples[done:] if side(sample.user) == "train")
        count, done = 2 * count, count


@contextmanager
def _as_file(text: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="toolcall-") as folder:
        path = Path(folder) / "dataset.jsonl"
        path.write_text(text, encoding="utf-8", newline="\n")
        yield path
