"""From samples to token ids, and from ids to batches with labels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional as F

from toolcall.datamodules.corpus import Selection
from toolcall.datamodules.encoded import Encoded
from toolcall.datamodules.reading import Reading
from toolcall.datamodules.reading_head import ReadingHead
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import PAD, Tokenizer

IGNORE = -100
"""Label of a position that the loss does not cover."""

LossOn = Literal["call", "all"]
LENGTH_STEP = 16
"""Lengths are padded to multiples of this: oneDNN compiles a kernel for every new shape."""


@dataclass(frozen=True)
class Batch:
    """What the model sees. B samples, T positions."""

    tokens_BT: Tensor
    """Inputs, padded at the end."""
    labels_BT: Tensor
    """The token that follows each position, or IGNORE."""
    weights_BT: Tensor
    """How much each label counts; 0 where it is IGNORE."""
    prompts_B: Tensor
    """How many tokens the framed request of each row has."""
    lengths_B: Tensor
    """How many input tokens each row has, without the padding."""
    divisor: Tensor
    """What the sum of weighted losses is divided by: the weight of all labels; in a share, of all labels in the mean share."""
    real_tokens: int
    """Input tokens without the padding; in a share, those of the whole batch."""
    reading: Reading | None = None
    """Where the calls are being copied from, if that is known already."""

    def to(self, device: torch.device) -> "Batch":
        """The same batch on another device."""
        return self._with(lambda tensor: tensor.to(device), self.divisor.to(device))

    def share(self, rank: int, ranks: int) -> "Batch":
        """Every `ranks`-th row, from row `rank` on. The mean of the shares' losses is the loss of the whole batch."""
        return self if ranks == 1 else self._with(lambda tensor: tensor[rank::ranks], self.divisor / ranks)

    def _with(self, change: Callable[[Tensor], Tensor], divisor: Tensor) -> "Batch":
        rows: dict[str, Any] = {
            name: change(getattr(self, name)) for name in ("tokens_BT", "labels_BT", "weights_BT", "prompts_B", "lengths_B")
        }
        return replace(self, **rows, divisor=divisor, reading=self.reading and self.reading.changed(change))


def read_together(batches: Sequence[Batch]) -> list[Batch]:
    """The same batches with their readings, all in one go: the cost of following a call hardly depends on how many are followed."""
    time = max(batch.tokens_BT.size(1) for batch in batches)
    tokens_BT = torch.cat([F.pad(batch.tokens_BT, (0, time - batch.tokens_BT.size(1)), value=PAD) for batch in batches])
    prompts_B, lengths_B = (torch.cat([getattr(batch, name) for batch in batches]) for name in ("prompts_B", "lengths_B"))
    reading = ReadingHead(tokens_BT, prompts_B, retrace=False).follow(tokens_BT, prompts_B, lengths_B)
    ends = list(accumulate(len(batch.tokens_BT) for batch in batches))
    return [
        replace(batch, reading=reading.part(slice(end - len(batch.tokens_BT), end), batch.tokens_BT.size(1)))
        for batch, end in zip(batches, ends, strict=True)
    ]


def encode_samples(samples: Sequence[Sample], tokenizer: Tokenizer) -> Encoded:
    """Frame and encode every sample; calls must be in compact form (`format_call`)."""
    return Selection.of(samples).encode(tokenizer)


def collate(data: Encoded, indices: Sequence[int] | npt.NDArray[np.int64], loss_on: LossOn = "call", value_weight: float = 1.0) -> Batch:
    """Samples `indices` as one batch.

    >>> tokenizer = Tokenizer.train([])
    >>> batch = collate(encode_samples([Sample("t", "ab", "CALL t {}")], tokenizer), [0])
    >>> tokenizer.decode(batch.tokens_BT[0].tolist())
    '<user>\\nab\\n</user>\\n<call>\\nCALL t {}'
    >>> labels = batch.labels_BT[0]
    >>> tokenizer.decode(labels[labels != IGNORE].tolist())
    'CALL t {}\\n</call>\\n'
    """
    rows = np.asarray(indices)
    lengths = data.lengths[rows]
    longest = -(-(int(lengths.max()) - 1) // LENGTH_STEP) * LENGTH_STEP
    columns = np.arange(longest + 1)
    inside = columns < lengths[:, None]
    flat = np.where(inside, data.starts[rows, None] + columns, 0)
    ids = np.where(inside, data.ids[flat].astype(np.int64), PAD)
    covered = inside & ((columns >= data.prompts[rows, None]) if loss_on == "call" else (columns > 0))
    valued = data.values[flat]
    valued[:, 1:] |= valued[:, :-1]  # what ends a value counts as it does: else going on would outweigh ending it
    weights = np.where(covered, np.where(valued, value_weight, 1.0), 0.0)
    labels = np.where(covered, ids, IGNORE)
    weights_BT = torch.from_numpy(weights[:, 1:].astype(np.float32))
    return Batch(
        torch.from_numpy(np.where(inside[:, 1:], ids[:, :-1], PAD)),
        torch.from_numpy(labels[:, 1:]),
        weights_BT,
        torch.from_numpy(data.prompts[rows]),
        torch.from_numpy(lengths - 1),
        divisor=weights_BT.sum(),
        real_tokens=int((lengths - 1).sum()),
    )
