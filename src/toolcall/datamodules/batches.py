"""The order of training batches: a function of the seed and the step, so that resuming takes one integer."""

import hashlib
import math
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from itertools import count

import numpy as np
import numpy.typing as npt
from torch.utils.data import DataLoader, IterableDataset

from toolcall.datamodules.encoded import Encoded
from toolcall.datamodules.encoding import Batch, LossOn, collate, read_together

_TOGETHER = 512  # samples of the batches that are made at once
_AHEAD = 8  # batches that another process may have ready: enough while it makes several at once
_LASTING = 30  # seconds that such a process goes on when it is told to end
_POOL = 32  # batches that are sorted by length together: little padding, and still a random order


class TrainingBatches(IterableDataset[Batch]):
    """Endless batches from `first_step` on. Epoch by epoch, every sample once but for a remainder of each part smaller than a batch.

    Samples of like length share a batch. Step s is the same batch whoever asks and wherever the iteration began; of several
    processes that train together each takes its `share` of it.

    Args:
        parts: the samples, in parts of one size that are gone through one after the other, and are asked for only then.
        batch_size: samples a batch.
        seed: of the order.
        loss_on: what the labels cover.
        value_weight: how many times heavier they count a value's tokens.
    """

    def __init__(self, parts: Sequence[Encoded], batch_size: int, seed: int, loss_on: LossOn, value_weight: float) -> None:
        self.parts = parts
        self.batch_size = batch_size
        self.seed = seed
        self.loss_on: LossOn = loss_on
        self.value_weight = value_weight
        self.first_step = 0
        self.share = (0, 1)
        """Which process asks, and of how many."""
        self.with_readings = False
        """Whether batches come with their readings."""

    @property
    def samples(self) -> int:
        """In all parts."""
        return len(self.parts) * len(self.parts[0])

    @property
    def steps_per_epoch(self) -> int:
        """Batches in one pass over the data."""
        return len(self.parts) * self._steps_per_part

    def digest(self, steps: int) -> str:
        """A name for the samples that so many steps come from: equal for equal samples in one order."""
        seen = min(len(self.parts), max(1, math.ceil(steps / self._steps_per_part)))
        digests = [self.parts[number].digest() for number in range(seen)]
        return digests[0] if seen == 1 else hashlib.blake2b("".join(digests).encode(), digest_size=8).hexdigest()

    def begin_at(self, step: int) -> None:
        """Iterate from there on. Parts up to it are made now, before a clock runs."""
        self.first_step = step
        self.parts[step // self._steps_per_part % len(self.parts)]

    @property
    def _steps_per_part(self) -> int:
        return len(self.parts[0]) // self.batch_size

    def __iter__(self) -> Iterator[Batch]:
        first, skip = divmod(self.first_step, self._steps_per_part)
        together = max(1, _TOGETHER // self.batch_size)
        for number in count(first):
            epoch, part = divmod(number, len(self.parts))
            data = self.parts[part]
            order = self._order(data, (self.seed, epoch, part))[skip:]
            for start in range(0, len(order), together):
                batches = [self._collate(data, rows) for rows in order[start : start + together]]
                yield from read_together(batches) if self.with_readings else batches
            skip = 0

    def _collate(self, data: Encoded, rows: npt.NDArray[np.int64]) -> Batch:
        return collate(data, rows, self.loss_on, self.value_weight).share(*self.share)

    def _order(self, data: Encoded, seed: tuple[int, ...]) -> list[npt.NDArray[np.int64]]:
        """The batches of one pass over a part, as sample numbers."""
        rng = np.random.default_rng(seed)
        rows = rng.permutation(len(data))[: self._steps_per_part * self.batch_size]
        pool = _POOL * self.batch_size
        batches = [batch for start in range(0, len(rows), pool) for batch in self._by_length(data, rows[start : start + pool])]
        return [batches[number] for number in rng.permutation(len(batches))]

    def _by_length(self, data: Encoded, rows: npt.NDArray[np.int64]) -> list[npt.NDArray[np.int64]]:
        ordered = rows[np.argsort(data.lengths[rows], kind="stable")]
        return np.split(ordered, len(ordered) // self.batch_size)


def training_loader(batches: TrainingBatches, ahead: bool) -> DataLoader[Batch]:
    """The same batches; with `ahead` another process makes them while the last one is trained on. On a GPU that halves the time of
    a step of 256 samples; a CPU would only share its cores."""
    if not ahead:
        return DataLoader(batches, batch_size=None)
    start = "fork" if sys.platform == "linux" else None  # which copies no data
    return DataLoader(
        batches, batch_size=None, num_workers=1, prefetch_factor=_AHEAD, worker_init_fn=_outlast, multiprocessing_context=start
    )


def _outlast(_: int) -> None:
    """Ctrl-C reaches every process of a terminal, Slurm's SIGTERM every process of a job step; the last step still wants its batch."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: _end_later())


def _end_later() -> None:
    timer = threading.Timer(_LASTING, os._exit, (0,))
    timer.daemon = True
    timer.start()


class EvaluationBatches(Sequence[Batch]):
    """A split in batches of like length, each sample once."""

    def __init__(self, data: Encoded, batch_size: int, loss_on: LossOn, share: tuple[int, int] = (0, 1)) -> None:
        rank, ranks = share
        order = np.argsort(data.lengths, kind="stable").astype(np.int64)[rank::ranks]
        self._rows = [order[start : start + batch_size] for start in range(0, len(order), batch_size)]
        self.samples = len(order)
        self._data = data
        self._batch_size = batch_size
        self._loss_on: LossOn = loss_on

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, number: int) -> Batch:  # type: ignore[override]  # no slices: a DataLoader asks for one item
        return collate(self._data, self._rows[number], self._loss_on)

    def share(self, rank: int, ranks: int) -> "EvaluationBatches":
        """What one of several processes evaluates: every `ranks`-th sample."""
        return EvaluationBatches(self._data, self._batch_size, self._loss_on, (rank, ranks))
