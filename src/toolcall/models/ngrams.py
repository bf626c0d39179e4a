"""Embeddings of several tokens together, by hashing: what a word means need not be put together from its letters.

After the hash n-gram embeddings of Pagnoni et al. 2024 (Byte Latent Transformer, arXiv:2412.09871).

Shapes: B batch, T time, N lengths of n-grams, C width.
"""

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

FACTOR = 6364136223846793005  # Knuth's multiplier: the high bits of the products are well mixed
_SHIFT, _HIGH = 20, (1 << 31) - 1


class NGrams(nn.Module):
    """A table of `rows` for each length of n-gram, in which n-grams of one hash share a row."""

    def __init__(self, rows: int, width: int, lengths: Sequence[int]) -> None:
        super().__init__()
        self.rows, self.lengths = rows, lengths
        self.table = nn.Parameter(torch.zeros(len(lengths) * rows, width))

    def forward(self, tokens: Iterable[Tensor]) -> Tensor:
        """The sum of the embeddings of n-grams, (B, T, C). `tokens`: the first token of each n-gram, the second, ..., (B, T)
        each, up to the greatest length."""
        indices_BTN = self.indices(tokens)
        return F.embedding_bag(indices_BTN.flatten(0, 1), self.table, mode="sum").view(*indices_BTN.shape[:2], self.table.size(1))

    def indices(self, tokens: Iterable[Tensor]) -> Tensor:
        """The rows of the table, (B, T, N): polynomials in the tokens, whose products wrap around at 64 bits."""
        hashed: Tensor | int = 0
        power, found = 1, list[Tensor]()
        for length, tokens_BT in enumerate(tokens, 1):
            hashed = (tokens_BT + 1) * power + hashed
            power = wrapped(power * FACTOR)
            if length in self.lengths:
                found.append(hashed)
        return hashed_rows(found, self.rows)


def hashed_rows(hashes: Sequence[Tensor], rows: int) -> Tensor:
    """A row for each hash, (..., len(hashes)), where the second hash has `rows` rows behind those of the first, and so on."""
    return torch.stack([(((hashed * FACTOR) >> _SHIFT) & _HIGH) % rows + place * rows for place, hashed in enumerate(hashes)], -1)


def wrapped(number: int) -> int:
    """As a signed integer of 64 bits."""
    return (number + (1 << 63)) % (1 << 64) - (1 << 63)
