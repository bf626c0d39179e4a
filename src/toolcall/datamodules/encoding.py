"""From samples to token ids, and from ids to batches with labels."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import END, PAD, WORD, Tokenizer
from toolcall.protocol import CALL_WORD

IGNORE = -100
"""Label of a position that the loss does not cover."""

LossOn = Literal["call", "all"]
LENGTH_STEP = 16
"""Lengths are padded to multiples of this: oneDNN compiles a kernel for every new shape."""


@dataclass(frozen=True)
class Encoded:
    """Samples as flat arrays, so that a million of them are four arrays and not a million objects.

    Sample i is `ids[starts[i]:starts[i + 1]]`; its call begins `prompts[i]` tokens into it. `values` is parallel to `ids`
    and marks the tokens that spell an argument's value.
    """

    ids: npt.NDArray[np.int32]
    values: npt.NDArray[np.bool_]
    starts: npt.NDArray[np.int64]
    prompts: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.prompts)

    @property
    def lengths(self) -> npt.NDArray[np.int64]:
        """Tokens of each sample."""
        return np.diff(self.starts)


@dataclass(frozen=True)
class Batch:
    """What the model sees. B samples, T positions."""

    tokens_BT: Tensor
    """Inputs, padded at the end."""
    labels_BT: Tensor
    """The token that follows each position, or IGNORE."""
    weights_BT: Tensor
    """How much each label counts; 0 where it is IGNORE."""

    @property
    def real_tokens(self) -> int:
        """Input tokens without the padding."""
        return int((self.tokens_BT != PAD).sum())

    def to(self, device: torch.device) -> "Batch":
        """The same batch on another device."""
        return Batch(self.tokens_BT.to(device), self.labels_BT.to(device), self.weights_BT.to(device))


def value_spans(call: str) -> list[tuple[int, int]]:
    """Where the argument values stand in a CALL line, as (start, end).

    >>> call = 'CALL plot {"kind":"line","y":[3,8]}'
    >>> [call[start:end] for start, end in value_spans(call)]
    ['"line"', '[3,8]']
    """
    brace = call.find("{")
    try:
        args = json.loads(call[brace:]) if brace >= 0 else {}
    except ValueError:
        return []
    spans, at = [], brace
    for key, value in args.items():
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        start = at + 1 + len(json.dumps(key, ensure_ascii=False)) + 1
        spans.append((start, start + len(text)))
        at = start + len(text)
    return spans


def encode_samples(samples: Sequence[Sample], tokenizer: Tokenizer) -> Encoded:
    """Frame and encode every sample; calls must be in compact form (`format_call`)."""
    ids: list[int] = []
    values: list[bool] = []
    starts, prompts = [0], []
    for sample in samples:
        prompt = tokenizer.encode_prompt(sample.user)
        prompts.append(len(prompt))
        ids += prompt
        values += [False] * len(prompt)
        _encode_call(sample.call, tokenizer, ids, values)
        starts.append(len(ids))
    return Encoded(np.array(ids, np.int32), np.array(values, np.bool_), np.array(starts, np.int64), np.array(prompts, np.int64))


def _encode_call(call: str, tokenizer: Tokenizer, ids: list[int], values: list[bool]) -> None:
    """Append the ids of `call` and, for each, whether it spells a value: piece by piece, since a character may be several ids."""
    ids.append(WORD)
    values.append(False)
    at = len(CALL_WORD)
    for start, end in [*value_spans(call), (len(call), len(call))]:
        for piece, is_value in ((call[at:start], False), (call[start:end], True)):
            tokens = tokenizer.encode(piece)
            ids += tokens
            values += [is_value] * len(tokens)
        at = end
    ids.append(END)
    values.append(False)


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
    ids = np.where(inside, data.ids[flat], PAD)
    covered = inside & ((columns >= data.prompts[rows, None]) if loss_on == "call" else (columns > 0))
    weights = np.where(covered, np.where(data.values[flat], value_weight, 1.0), 0.0)
    labels = np.where(covered, ids, IGNORE)
    return Batch(
        torch.from_numpy(np.where(inside[:, 1:], ids[:, :-1], PAD).astype(np.int64)),
        torch.from_numpy(labels[:, 1:].astype(np.int64)),
        torch.from_numpy(weights[:, 1:].astype(np.float32)),
    )
