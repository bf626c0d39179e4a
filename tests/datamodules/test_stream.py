"""The stream of requests: the same ones, whoever makes them."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from itertools import islice
from types import SimpleNamespace

import pytest

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.synthetic import stream
from toolcall.datamodules.synthetic.stream import CHUNK, Stream, ordered_chunks

USUAL = Stream(7, ("en", "zh"), 0.12)


@pytest.mark.slow
def test_several_processes_make_the_same_requests_as_one(caplog: pytest.LogCaptureFixture) -> None:
    count = 7 * CHUNK  # the last chunk of each process, and one that is made here
    assert list(islice(USUAL.samples(6 * CHUNK, 2), count)) == list(islice(USUAL.samples(0, 1), count))
    assert not caplog.text  # no process ended early


def test_a_process_makes_the_chunks_that_it_is_asked_for() -> None:
    order = json.dumps(asdict(USUAL) | {"chunks": [3, 4, 2]})
    command = [sys.executable, "-m", "toolcall.datamodules.synthetic.stream_worker", order]
    made = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    assert [Sample(*parts) for parts in json.loads(made)] == list(USUAL.chunk(3))


@pytest.mark.parametrize("changed", [{"seed": 8}, {"languages": ("en",)}, {"no_tool_share": 0.5}, {"held_out": True}, {"beyond": True}])
def test_a_stream_depends_on_each_of_its_values(changed: dict[str, object]) -> None:
    values: dict[str, object] = {"seed": 7, "languages": ("en", "zh"), "no_tool_share": 0.12} | changed
    other = Stream(**values)  # type: ignore[arg-type]
    assert list(islice(other.chunk(0), 20)) != list(islice(USUAL.chunk(0), 20))


def test_no_chunk_is_like_another() -> None:
    assert list(islice(USUAL.chunk(0), 20)) != list(islice(USUAL.chunk(1), 20))


@pytest.mark.parametrize("cut", [0, 7])
def test_a_process_that_dies_costs_no_request(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, cut: int) -> None:
    """Behind a line, or within one."""

    @contextmanager
    def workers(self: Stream, chunks: int, count: int) -> Iterator[list[SimpleNamespace]]:
        orders = [json.dumps(asdict(self) | {"chunks": [first, chunks, count]}) for first in range(count)]
        made = ["".join(f"{line}\n" for line in ordered_chunks(order)) for order in orders]
        made[1] = made[1][: made[1].index("\n") + 1 + cut]
        yield [SimpleNamespace(stdout=io.StringIO(lines)) for lines in made]

    monkeypatch.setattr(stream, "CHUNK", 5)
    monkeypatch.setattr(Stream, "_workers", workers)
    expected: list[Sample] = [sample for number in range(9) for sample in USUAL.chunk(number)]
    assert list(islice(USUAL.samples(40, 3), 45)) == expected
    assert "has ended early" in caplog.text


def test_where_no_process_can_be_started_one_makes_all(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(stream, "CHUNK", 5)
    monkeypatch.setattr(sys, "executable", "nowhere")
    expected: list[Sample] = [sample for number in range(9) for sample in USUAL.chunk(number)]
    assert list(islice(USUAL.samples(40, 3), 45)) == expected
    assert "no other could be started" in caplog.text
