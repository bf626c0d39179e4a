"""The order of batches: a function of seed and step, each sample once an epoch, like lengths together."""

import os
import random
import signal
import sys
from itertools import islice
from multiprocessing import active_children

import numpy as np
import pytest
import torch

from toolcall.datamodules.batches import EvaluationBatches, TrainingBatches, training_loader
from toolcall.datamodules.encoding import Batch, Encoded, collate, encode_samples
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import CALL, PAD, Tokenizer

TOKENIZER = Tokenizer.train([])
COUNT, SIZE = 50, 8
EPOCH = COUNT // SIZE


def encoded(count: int = COUNT) -> Encoded:
    """Samples told apart by their requests, of lengths from 12 to 130."""
    rng = random.Random(0)
    return encode_samples([Sample("t", f"{number:05d}" + "a" * rng.randrange(120), "CALL t {}") for number in range(count)], TOKENIZER)


def batches(data: Encoded, size: int = SIZE, seed: int = 0, first_step: int = 0) -> TrainingBatches:
    result = TrainingBatches([data], size, seed, "call", 2.0)
    result.first_step = first_step
    return result


def numbers(batch: Batch) -> list[int]:
    """Which samples a batch holds, read off their requests."""
    return [int(TOKENIZER.decode(row[1:6].tolist())) for row in batch.tokens_BT]


def taken(source: TrainingBatches, count: int) -> list[list[int]]:
    return [numbers(batch) for batch in islice(source, count)]


def padding_share(of: list[Batch]) -> float:
    return 1 - sum(batch.real_tokens for batch in of) / sum(batch.tokens_BT.numel() for batch in of)


@pytest.mark.parametrize("first_step", [0, 1, EPOCH - 1, EPOCH, EPOCH + 1, 3 * EPOCH + 2])
def test_starting_at_a_step_is_skipping_to_it(first_step: int) -> None:
    data = encoded()
    skipped = islice(batches(data), first_step, first_step + EPOCH + 2)
    started = islice(batches(data, first_step=first_step), EPOCH + 2)
    for left, right in zip(skipped, started, strict=True):
        assert torch.equal(left.tokens_BT, right.tokens_BT)
        assert torch.equal(left.labels_BT, right.labels_BT)
        assert torch.equal(left.weights_BT, right.weights_BT)


FORKED = pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")  # Python 3.12's


@FORKED
def test_another_process_makes_the_same_batches() -> None:
    source = batches(encoded(), first_step=3)
    source.with_readings = True
    loader = training_loader(source, ahead=True)
    for here, there in zip(islice(source, EPOCH), islice(loader, EPOCH), strict=True):
        assert torch.equal(here.tokens_BT, there.tokens_BT)
        assert here.reading is not None
        assert there.reading is not None
        assert torch.equal(here.reading.places_BT, there.reading.places_BT)


@FORKED
@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process at once")
def test_signals_that_are_meant_for_the_run_do_not_end_its_batches() -> None:
    loader = iter(training_loader(batches(encoded()), ahead=True))
    first = numbers(next(loader))
    for process in active_children():
        for number in (signal.SIGINT, signal.SIGTERM):
            os.kill(int(process.pid or 0), number)
    following = [numbers(batch) for batch in islice(loader, 3 * EPOCH)]  # more than were ready
    assert [first, *following] == taken(batches(encoded()), 3 * EPOCH + 1)


def test_iterating_twice_gives_the_same_batches() -> None:
    source = batches(encoded())
    assert taken(source, 2 * EPOCH) == taken(source, 2 * EPOCH)


@pytest.mark.parametrize(("count", "size"), [(50, 8), (48, 8), (8, 8), (15, 8), (7, 1), (600, 4)])
def test_an_epoch_holds_every_sample_once_but_the_remainder(count: int, size: int) -> None:
    source = batches(encoded(count), size)
    assert source.steps_per_epoch == count // size
    for epoch in range(2):
        source.first_step = epoch * source.steps_per_epoch
        seen = [number for batch in taken(source, source.steps_per_epoch) for number in batch]
        assert len(seen) == len(set(seen)) == count - count % size


def test_every_batch_is_full() -> None:
    assert {len(batch) for batch in taken(batches(encoded()), 3 * EPOCH)} == {SIZE}


def test_the_remainder_differs_from_epoch_to_epoch() -> None:
    seen = {number for batch in taken(batches(encoded()), 20 * EPOCH) for number in batch}
    assert seen == set(range(COUNT))


def test_epochs_differ() -> None:
    order = taken(batches(encoded()), 2 * EPOCH)
    assert order[:EPOCH] != order[EPOCH:]


def test_seeds_differ() -> None:
    data = encoded()
    assert taken(batches(data, seed=0), EPOCH) != taken(batches(data, seed=1), EPOCH)


def test_like_lengths_share_a_batch() -> None:
    data = encoded(600)
    rows = np.random.default_rng(0).permutation(600)
    shuffled = [collate(data, rows[start : start + SIZE]) for start in range(0, 600, SIZE)]
    assert padding_share(list(islice(batches(data), 75))) < padding_share(shuffled) / 2


def test_batches_do_not_come_sorted_by_length() -> None:
    widths = [batch.tokens_BT.size(1) for batch in islice(batches(encoded(600)), 75)]
    assert widths not in (sorted(widths), sorted(widths, reverse=True))


@pytest.mark.parametrize("size", [1, 7, 8, 50, 100])
def test_evaluation_holds_every_sample_once(size: int) -> None:
    source = EvaluationBatches(encoded(), size, "call")
    seen = [number for batch in source for number in numbers(batch)]
    assert sorted(seen) == list(range(COUNT))
    assert len(source) == -(-COUNT // size)


def test_evaluation_puts_like_lengths_together() -> None:
    data = encoded(600)
    given = [collate(data, list(range(start, start + SIZE))) for start in range(0, 600, SIZE)]
    assert padding_share(list(EvaluationBatches(data, SIZE, "call"))) < padding_share(given) / 2


def test_training_weighs_values_and_evaluation_does_not() -> None:
    data = encode_samples([Sample("t", "ab", 'CALL t {"k":7}')] * 2, TOKENIZER)
    assert next(iter(batches(data, 2))).weights_BT.unique().tolist() == [0, 1, 2]
    assert EvaluationBatches(data, 2, "call")[0].weights_BT.unique().tolist() == [0, 1]


@pytest.mark.parametrize("loss_on", ["call", "all"])
def test_the_loss_covers_what_was_asked_for(loss_on: str) -> None:
    data = encoded()
    training = next(iter(TrainingBatches([data], SIZE, 0, loss_on, 1.0)))  # type: ignore[arg-type]
    for batch in (training, EvaluationBatches(data, SIZE, loss_on)[0]):  # type: ignore[arg-type]
        request = (batch.tokens_BT == CALL).cumsum(1) == 0
        assert (batch.weights_BT[request] > 0).all() == (loss_on == "all")
        assert (batch.weights_BT[~request & (batch.tokens_BT != PAD)] > 0).all()
