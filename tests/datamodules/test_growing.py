"""Training samples that are made when training comes to them."""

import subprocess
from itertools import islice
from typing import Any

import pytest

from tests.datamodules.test_batches import COUNT, EPOCH, SIZE, TOKENIZER, numbers, taken
from tests.datamodules.test_datamodule import synthetic
from toolcall.datamodules.batches import TrainingBatches
from toolcall.datamodules.composed import SyntheticData
from toolcall.datamodules.encoded import Encoded
from toolcall.datamodules.encoding import encode_samples
from toolcall.datamodules.growing import Growing
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.synthetic import Sides, Stream
from toolcall.datamodules.synthetic.stream import CHUNK
from toolcall.datamodules.tokenizer import Tokenizer

PARTS = 3


class Numbered:
    """Makes samples that are numbered on."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self, count: int) -> Encoded:
        first, self.made = self.made, self.made + count
        return encode_samples(
            [Sample("t", f"{number:05d}" + "a" * (number % 50), "CALL t {}") for number in range(first, self.made)], TOKENIZER
        )


def growing(more: Numbered) -> Growing:
    return Growing(more(COUNT), PARTS, more)


def batches(parts: Growing, first_step: int = 0) -> TrainingBatches:
    made = TrainingBatches(parts, SIZE, 0, "call", 1.0)
    made.begin_at(first_step)
    return made


def test_a_part_is_made_when_it_is_asked_for_and_once() -> None:
    more = Numbered()
    parts = growing(more)
    assert (len(parts), more.made) == (PARTS, COUNT)
    third = parts[2]
    assert more.made == 3 * COUNT
    assert parts[2] is third
    assert [len(part) for part in parts] == [COUNT] * PARTS
    assert more.made == 3 * COUNT
    with pytest.raises(IndexError, match="part 3 of 3"):
        parts[3]


def test_training_asks_for_no_part_before_its_time() -> None:
    more = Numbered()
    source = batches(growing(more))
    assert (source.samples, source.steps_per_epoch) == (PARTS * COUNT, PARTS * EPOCH)
    list(islice(source, EPOCH))
    assert more.made == COUNT
    list(islice(source, EPOCH + 1))
    assert more.made == 2 * COUNT


def test_a_resumed_run_has_its_parts_before_it_begins() -> None:
    more = Numbered()
    batches(growing(more)).begin_at(EPOCH)
    assert more.made == 2 * COUNT


def test_an_epoch_holds_every_sample_of_every_part_once_but_the_remainders() -> None:
    order = taken(batches(growing(Numbered())), 2 * PARTS * EPOCH)
    for part in range(PARTS):
        seen = [number for batch in order[part * EPOCH : (part + 1) * EPOCH] for number in batch]
        assert len(set(seen)) == len(seen) == EPOCH * SIZE
        assert {number // COUNT for number in seen} == {part}
    assert order[: PARTS * EPOCH] != order[PARTS * EPOCH :]
    assert {number // COUNT for batch in order[PARTS * EPOCH : (PARTS + 1) * EPOCH] for number in batch} == {0}


@pytest.mark.parametrize("first_step", [EPOCH - 1, EPOCH, PARTS * EPOCH - 1, PARTS * EPOCH, 2 * PARTS * EPOCH + 1])
def test_starting_at_a_step_is_skipping_to_it(first_step: int) -> None:
    skipped = islice(batches(growing(Numbered())), first_step, first_step + EPOCH + 2)
    started = islice(batches(growing(Numbered()), first_step), EPOCH + 2)
    assert list(map(numbers, started)) == list(map(numbers, skipped))


def small_parts(monkeypatch: pytest.MonkeyPatch, **options: Any) -> SyntheticData:
    monkeypatch.setattr("toolcall.datamodules.composed.PART", 20)
    monkeypatch.setattr("toolcall.datamodules.composed.LEAST", 1)
    return synthetic(**options)


def calls(part: Encoded, tokenizer: Tokenizer) -> set[str]:
    rows = zip(part.starts + part.prompts, part.starts + part.lengths, strict=True)
    return {tokenizer.decode(part.ids[start:end].tolist()) for start, end in rows}


def test_composed_parts_hold_what_would_be_composed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = synthetic()
    whole.prepare()
    data = small_parts(monkeypatch)
    data.prepare()
    assert data.train_batches.samples == 60
    assert data.splits.train == whole.splits.train[:20]
    assert data.splits.val == whole.splits.val
    assert data.generalisation() == whole.generalisation()
    for number, part in enumerate(data.train_batches.parts):
        expected = whole.splits.train[20 * number : 20 * number + 20]
        assert calls(part, data.tokenizer) == {f"{sample.call}\n</call>\n" for sample in expected}
    assert data.loading_seconds > 0


def test_inspection_sees_every_part(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = synthetic(samples=65).sources()
    assert small_parts(monkeypatch, samples=65).sources() == expected
    assert len(expected["train"]) == 65


def test_every_part_has_as_many_samples_that_fit_the_context(monkeypatch: pytest.MonkeyPatch) -> None:
    data = small_parts(monkeypatch, block_size=80)
    data.prepare()
    fit = 20 - data.left_out
    assert 0 < fit < 20
    assert [len(part) for part in data.train_batches.parts] == [fit] * 3
    assert max(int(part.lengths.max()) for part in data.train_batches.parts) <= 80


def test_all_parts_are_made_at_once_where_another_process_makes_the_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    data, other = small_parts(monkeypatch), small_parts(monkeypatch)
    data.prepare(whole=True)
    other.prepare(first_step=10)
    monkeypatch.setattr(SyntheticData, "_further", None)
    assert data.train_batches.digest(15) == other.train_batches.digest(15)  # five steps are a part, so it has all three


def test_samples_have_one_name_for_as_many_steps_and_others_for_more(monkeypatch: pytest.MonkeyPatch) -> None:
    data = small_parts(monkeypatch)
    data.prepare()
    names = [data.train_batches.digest(steps) for steps in (0, 5, 6, 10, 11, 15, 16)]
    assert names[0] == names[1] == data.train_batches.parts[0].digest()
    assert names[2] == names[3]
    assert names[4] == names[5] == names[6]  # the second epoch has no others
    assert len(set(names)) == 3


def test_a_part_holds_so_many_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolcall.datamodules.composed.PART", 20)
    found = []
    for batch_size in (1, 4, 16):
        data = synthetic(samples=1600, batch_size=batch_size)
        data.prepare()
        found.append(len(data.train_batches.parts))
    assert found == [16, 4, 1]


@pytest.mark.slow
def test_processes_end_when_nothing_more_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[str]] = []

    class Recorded(subprocess.Popen[str]):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            started.append(self)

    monkeypatch.setattr("toolcall.datamodules.synthetic.stream.subprocess.Popen", Recorded)
    sides = Sides(Stream(7, ("en", "zh"), 0.12), {"train": 6 * CHUNK}, processes=2)
    assert len(sides.take("train", 3)) == 3
    assert [process.poll() for process in started] == [None, None]
    sides.close()
    assert None not in [process.poll() for process in started]
