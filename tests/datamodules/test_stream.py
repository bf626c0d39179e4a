"""The stream of requests: the same ones, whoever makes them."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from types import SimpleNamespace

import pytest

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.synthetic import stream
from toolcall.datamodules.synthetic.stream import CHUNK, Stream, ordered_chunks

USUAL = Stream(7, ("en", "zh"), 0.12)


@pytest.mark.slow
def test_several_processes_make_the_same_requests_as_one() -> None:
    count = 7 * CHUNK  # the last chunk of each process, and one that is made here
    assert list(islice(USUAL.samples(6 * CHUNK, 2), count)) == list(islice(USUAL.samples(0, 1), count))


@pytest.mark.parametrize("changed", [{"seed": 8}, {"languages": ("en",)}, {"no_tool_share": 0.5}, {"held_out": True}, {"beyond": True}])
def test_a_stream_depends_on_each_of_its_values(changed: dict[str, object]) -> None:
    values: dict[str, object] = {"seed": 7, "languages": ("en", "zh"), "no_tool_share": 0.12} | changed
    other = Stream(**values)  # type: ignore[arg-type]
    assert list(islice(other.chunk(0), 20)) != list(islice(USUAL.chunk(0), 20))


def test_no_chunk_is_like_another() -> None:
    assert list(islice(USUAL.chunk(0), 20)) != list(islice(USUAL.chunk(1), 20))


@pytest.fixture
def _dying(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small chunks, and processes of which the second one dies behind its first chunk."""

    @contextmanager
    def workers(orders: Sequence[str]) -> Iterator[list[SimpleNamespace]]:
        made = [[f"{line}\n" for line in ordered_chunks(order)] for order in orders]
        made[1] = made[1][:1]
        yield [SimpleNamespace(stdout=io.StringIO("".join(lines))) for lines in made]

    monkeypatch.setattr(stream, "CHUNK", 5)
    monkeypatch.setattr(stream, "_workers", workers)


@pytest.mark.usefixtures("_dying")
def test_a_process_that_dies_costs_no_request() -> None:
    expected: list[Sample] = [sample for number in range(9) for sample in USUAL.chunk(number)]
    assert list(islice(USUAL.samples(40, 3), 45)) == expected
