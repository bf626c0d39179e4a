"""From samples to token ids, and from ids to batches with labels."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from toolcall.datamodules.corpus import Selection
from toolcall.datamodules.encoded import Encoded
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

    @property
    def real_tokens(self) -> int:
        """Input tokens without the padding."""
        return int(self.lengths_B.sum())

    def to(self, device: torch.device) -> "Batch":
        """The same batch on another device."""
        return Batch(*(tensor.to(device) for tensor in (self.tokens_BT, self.labels_BT, self.weights_BT, self.prompts_B, self.lengths_B)))


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
    weights = np.where(covered, np.where(data.values[flat], value_weight, 1.0), 0.0)
    labels = np.where(covered, ids, IGNORE)
    return Batch(
        torch.from_numpy(np.where(inside[:, 1:], ids[:, :-1], PAD)),
        torch.from_numpy(labels[:, 1:]),
        torch.from_numpy(weights[:, 1:].astype(np.float32)),
        torch.from_numpy(data.prompts[rows]),
        torch.from_numpy(lengths - 1),
    )
