"""Samples as token ids in flat arrays, and their way from one vocabulary to another."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from toolcall.datamodules.tokenizer import Tokenizer

Ids = npt.NDArray[np.unsignedinteger]
Rows = npt.NDArray[np.int64]

_TOGETHER = 1 << 11  # samples that are respelled at a time: few enough for the processor's cache, and few hold a rare character


@dataclass(frozen=True)
class Encoded:
    """Samples as flat arrays, so that a million of them are five arrays and not a million objects; they may lie on disk.

    Sample i is `ids[starts[i]:starts[i] + lengths[i]]`; its call begins `prompts[i]` tokens into it. `values` is parallel to
    `ids` and marks the tokens that spell an argument's value.
    """

    ids: Ids
    values: npt.NDArray[np.bool_]
    starts: Rows
    lengths: Rows
    prompts: Rows

    def __len__(self) -> int:
        return len(self.prompts)

    def digest(self) -> str:
        """A name for what the samples are, 16 hexadecimal digits: equal for equal samples in one order."""
        hashed = hashlib.blake2b(digest_size=8)
        for part in (self.ids, self.values, self.starts, self.lengths, self.prompts):
            hashed.update(np.ascontiguousarray(part).data)
        return hashed.hexdigest()

    def select(self, rows: Rows) -> "Encoded":
        """These samples in this order; no token is copied."""
        return replace(self, starts=self.starts[rows], lengths=self.lengths[rows], prompts=self.prompts[rows])


def id_type(vocabulary: int) -> np.dtype[np.unsignedinteger]:
    """The smallest type that holds the ids of a vocabulary of this size."""
    return np.dtype(np.uint16 if vocabulary <= 1 << 16 else np.uint32)


def respell(data: Encoded, old: Tokenizer, new: Tokenizer) -> Encoded:
    """The same samples in another vocabulary. They must lie in `ids` one behind the other."""
    if old == new or not len(data):
        return data
    pieces = new.respelled(old)
    widths = np.array([len(piece) for piece in pieces], np.int64)
    table = np.zeros((len(pieces), widths.max()), id_type(len(new)))
    table[np.arange(widths.max()) < widths[:, None]] = [token for piece in pieces for token in piece]
    if table.shape[1] == 1:
        return replace(data, ids=table[:, 0][data.ids])
    bounds = [*range(0, len(data), _TOGETHER), len(data)]
    return joined([_widened(data, slice(*both), table, widths) for both in pairwise(bounds)])


def _widened(data: Encoded, rows: slice, table: Ids, widths: Rows) -> Encoded:
    """Some samples, where a token may become several: `table[id, :widths[id]]`."""
    starts, lengths, prompts = (part[rows] for part in (data.starts, data.lengths, data.prompts))
    tokens = slice(starts[0], starts[-1] + lengths[-1])
    ids = data.ids[tokens]
    width = widths[ids]
    if width.max() == 1:
        return Encoded(table[ids, 0], data.values[tokens], starts - starts[0], lengths, prompts)
    at = np.concatenate([[0], np.cumsum(width)])
    spelled = np.repeat(table[ids, 0], width)
    for place in range(1, table.shape[1]):
        wide = np.flatnonzero(width > place)
        spelled[at[wide] + place] = table[ids[wide], place]
    first = starts - starts[0]
    new_starts, ends, calls = at[first], at[first + lengths], at[first + prompts]
    return Encoded(spelled, np.repeat(data.values[tokens], width), new_starts, ends - new_starts, calls - new_starts)


def joined(parts: Sequence[Encoded]) -> Encoded:
    """The samples of all parts, one part behind the other. The tokens of samples that `select` left out stay among theirs."""
    ids, values, lengths, prompts = (
        np.concatenate([getattr(part, name) for part in parts]) for name in ("ids", "values", "lengths", "prompts")
    )
    before = starts_of(np.array([len(part.ids) for part in parts]))
    starts = np.concatenate([part.starts + first for part, first in zip(parts, before, strict=True)])
    return Encoded(ids, values, starts, lengths, prompts)


def starts_of(lengths: Rows) -> Rows:
    """Where samples of these lengths start that lie one behind the other."""
    return np.cumsum(lengths, dtype=np.int64) - lengths
