"""The LightningDataModule: samples from a source, split, encoded and batched."""

import logging
import math
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from lightning.pytorch import LightningDataModule
from lightning.pytorch.accelerators import CUDAAccelerator
from torch.utils.data import DataLoader

from toolcall.datamodules.batches import EvaluationBatches, TrainingBatches, training_loader
from toolcall.datamodules.by_request import count_requests, disjoint, shuffled, split
from toolcall.datamodules.cache import open_samples
from toolcall.datamodules.corpus import Selection
from toolcall.datamodules.encoded import Encoded
from toolcall.datamodules.encoding import Batch, LossOn, encode_samples
from toolcall.datamodules.jsonl import OnInvalid, read_samples
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import Splits
from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.datamodules.variants import vary
from toolcall.errors import ToolcallError, shorten
from toolcall.tools import ToolBox

MOST_BY_SHARE = 5000
"""A tenth of a million requests would take longer to judge than to train on."""

log = logging.getLogger(__name__)
NO_VALIDATION = "the validation set is empty: give data.valid_path, or data.val_size above 0"


class CallDataModule(LightningDataModule):
    """Requests and calls as batches.

    Args:
        tools: the tool box whose calls the data hold.
        block_size: the model's context, in tokens; longer samples are left out of training and counted.
        batch_size: samples a batch.
        val_size: requests kept aside for validation: a number, or below 1 a share of them.
        test_size: requests kept aside for the test at the end, likewise.
        seed: of the split and of the order of batches.
        loss_on: `call` trains on the call alone, `all` on the request too.
        value_weight: how many times heavier the loss counts a token of an argument's value, and the one that ends it, than any other.
    """

    splits: Splits
    tokenizer: Tokenizer
    left_out: int
    loading_seconds = 0.0
    """Spent on further training samples since `prepare`."""

    def __init__(
        self,
        *,
        tools: ToolBox,
        block_size: int,
        batch_size: int,
        val_size: float,
        test_size: float,
        seed: int,
        loss_on: LossOn,
        value_weight: float,
    ) -> None:
        super().__init__()
        if batch_size < 1:
            raise ToolcallError(f"data.batch_size is {batch_size}; it must be at least 1")
        if not 0 < value_weight < math.inf:
            raise ToolcallError(f"data.value_weight is {value_weight}; it must be a number above 0")
        for name, size in (("val_size", val_size), ("test_size", test_size)):
            if not 0 <= size < math.inf:
                raise ToolcallError(f"data.{name} is {size}; it must be a number of requests, or a share of them below 1")
        self.tools, self.block_size, self.batch_size = tools, block_size, batch_size
        self.val_size, self.test_size, self.seed = val_size, test_size, seed
        self.loss_on, self.value_weight = loss_on, value_weight

    @abstractmethod
    def load(self) -> Splits:
        """The samples, divided into training, validation and test."""

    def parts(self, first: Encoded) -> Sequence[Encoded]:
        """All training samples, in parts of one size; `first`: those of `load` that fit the context."""
        return [first]

    def close(self) -> None:
        """No further samples will be asked for: end what makes them."""

    def generalisation(self) -> Mapping[str, Sequence[Sample]]:
        """Further test splits by name, each unlike training in a way of its own; made when they are asked for."""
        return {}

    @abstractmethod
    def judged(self) -> Sequence[Sample]:
        """What a checkpoint is evaluated on."""

    def sources(self) -> dict[str, Sequence[Sample]]:
        """The samples of each split as they were given, before anything is left out."""
        splits = self.load()
        parts = {"train": splits.train, "val": splits.val, "test": splits.test, **self.generalisation()}
        return {name: samples for name, samples in parts.items() if samples}

    def prepare(self, tokenizer: Tokenizer | None = None, first_step: int = 0, whole: bool = False) -> None:
        """Load, split and encode.

        Args:
            tokenizer: a checkpoint's; without it one is made from the training samples.
            first_step: where training will begin.
            whole: make all training samples now, since another process will make the batches.
        """
        self.splits = self.load()
        self._check_splits()
        train = Selection.of(self.splits.train)
        self.tokenizer = tokenizer or train.vocabulary()
        if tokenizer:
            self._warn_of_unknown(*train.unknown(tokenizer))
        self._encode(train)
        self.train_batches.begin_at(first_step)
        if whole:
            self.train_batches.parts = list(self.train_batches.parts)

    @staticmethod
    def _warn_of_unknown(characters: list[str], structure: list[str]) -> None:
        if characters:
            log.warning(
                "%d characters new to the checkpoint's vocabulary are spelled in bytes: %s", len(characters), shorten("".join(characters))
            )
        if structure:
            log.warning(
                "%d structures of calls new to the checkpoint's vocabulary are spelled in characters, so their samples are longer: %s",
                len(structure), shorten(" ".join(structure)),
            )  # fmt: skip

    def _check_splits(self) -> None:
        if not self.splits.val:
            raise ToolcallError(NO_VALIDATION)

    def _encode(self, train: Selection) -> None:
        encoded = train.encode(self.tokenizer)
        fitting = self.fitting(encoded)
        self.left_out = len(encoded) - len(fitting)
        if len(fitting) < self.batch_size:
            raise ToolcallError(f"{len(fitting)} training samples are fewer than one batch (data.batch_size={self.batch_size})")
        parts = self.parts(fitting)
        if self.left_out:
            of = f"the first {len(encoded)}" if len(parts) > 1 else str(len(encoded))
            log.warning(
                "%d of %s training samples are longer than the context (model.block_size=%d) and left out; model.block_size=%d holds 99 %%",
                self.left_out, of, self.block_size, min(1024, math.ceil(np.quantile(encoded.lengths, 0.99))),
            )  # fmt: skip
        self.train_batches = TrainingBatches(parts, self.batch_size, self.seed, self.loss_on, self.value_weight)
        self._val_batches = self._evaluation_batches(self.splits.val)

    def fitting(self, encoded: Encoded) -> Encoded:
        """The samples that the context holds."""
        fits = encoded.lengths <= self.block_size
        return encoded if fits.all() else encoded.select(np.flatnonzero(fits))

    def _evaluation_batches(self, samples: Sequence[Sample]) -> EvaluationBatches:
        encoded = encode_samples(samples, self.tokenizer)
        fitting = self.fitting(encoded)
        if missing := len(samples) - len(fitting):
            log.warning("%d of %d validation samples are longer than the context and count as failures", missing, len(samples))
        if not len(fitting):
            raise ToolcallError(f"no validation sample fits the context (model.block_size={self.block_size})")
        return EvaluationBatches(fitting, self.batch_size, self.loss_on)

    def train_dataloader(self) -> DataLoader[Batch]:
        """Batches from the trainer's step on: the order does not depend on where a run was interrupted."""
        assert self.trainer is not None
        self.train_batches.share = self._share()
        self.train_batches.begin_at(self.trainer.global_step)
        return training_loader(self.train_batches, ahead=isinstance(self.trainer.accelerator, CUDAAccelerator))

    def val_dataloader(self) -> DataLoader[Batch]:
        """The validation split, each sample that fits the context once."""
        batches = self._val_batches.share(*self._share())
        return DataLoader(batches, batch_size=None)  # type: ignore[arg-type]  # a Sequence serves as a data set

    def _share(self) -> tuple[int, int]:
        """Which of the run's processes this is, and how many there are. Raises ToolcallError if one would have nothing to do."""
        if self.trainer is None:
            return 0, 1
        ranks = self.trainer.world_size
        if ranks > min(self.batch_size, self._val_batches.samples):
            raise ToolcallError(
                f"{ranks} processes need data.batch_size, here {self.batch_size}, and validation samples, here "
                f"{self._val_batches.samples}, to be as many at least"
            )
        return self.trainer.global_rank, ranks

    def transfer_batch_to_device(self, batch: Batch, device: object, dataloader_idx: int) -> Batch:
        """Lightning cannot see into a Batch, so it asks."""
        return batch.to(device)  # type: ignore[arg-type]


class JsonlData(CallDataModule):
    """Samples of your own, as JSONL, fenced JSONL or a JSON array.

    Args:
        path: the training file; validation and test are split off it where they have no file.
        valid_path: validation samples. With it, and without test_path, there is no test split.
        test_path: test samples.
        on_invalid: `fail` on a bad line, or `skip` it and say so.
        cache_dir: where large files are kept as arrays; None keeps nothing.
        variants: training requests to make besides, with other values where those of the given ones stand.
        options: as for CallDataModule; val_size and test_size may be shares (0.1) of the requests, then at most 5,000.
    """

    def __init__(
        self,
        *,
        path: str | None,
        valid_path: str | None,
        test_path: str | None,
        on_invalid: OnInvalid,
        cache_dir: str | None,
        variants: int,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        if variants < 0:
            raise ToolcallError(f"data.variants is {variants}; it must be 0 or more")
        if path is None:
            raise ToolcallError("data=jsonl needs data.path=FILE")
        self.path, self.valid_path, self.test_path, self.on_invalid = path, valid_path, test_path, on_invalid
        self.cache = Path(cache_dir).expanduser() if cache_dir else None
        self.variants = variants

    def load(self) -> Splits:
        train, val, test = (self._read(path) for path in (self.path, self.valid_path, self.test_path))
        requests = count_requests(train)
        val_size = 0 if self.valid_path else count(self.val_size, requests)
        test_size = 0 if self.valid_path or self.test_path else count(self.test_size, requests)
        parts = split(train, val_size, test_size, self.seed)
        val = shuffled(val, self.seed)  # the first of them are what validation generates calls for
        given = parts.train
        if self.variants:
            given = [*given, *vary(given, self.tools, self.variants, self.seed)]
        return disjoint(Splits(given, val or parts.val, test or parts.test))

    def judged(self) -> Sequence[Sample]:
        """The whole file at `test_path`, or else the one at `path`, with the slices that its samples name."""
        return read_samples(Path(self.test_path or self.path), self.tools, self.on_invalid)

    def sources(self) -> dict[str, Sequence[Sample]]:
        """What stands in each file; what `load` leaves out of one because it stands in another is still there."""
        paths = {"train": self.path, "val": self.valid_path, "test": self.test_path}
        return {name: self._read(path) for name, path in paths.items() if path}

    def _read(self, path: str | None) -> Sequence[Sample]:
        return open_samples(Path(path), self.tools, self.on_invalid, self.cache) if path else []


def count(size: float, requests: int) -> int:
    """A number of requests, given as such or as a share below 1, which is never more than `MOST_BY_SHARE`."""
    return min(MOST_BY_SHARE, max(1, round(size * requests))) if 0 < size < 1 else int(size)
