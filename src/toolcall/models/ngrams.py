"""Embeddings of several tokens together, by hashing: what a word means need not be put together from its letters.

After the hash n-gram embeddings of Pagnoni et al. 2024 (Byte Latent Transformer, arXiv:2412.09871).

Shapes: X positions, L tokens up to the greatest length, N lengths of n-grams, C width.
"""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from toolcall.datamodules.tokenizer import ALWAYS, FIRST_CHARACTER
from toolcall.models.tables import summed_rows

_Tokens = TypeVar("_Tokens", Tensor, int)

FACTOR = 6364136223846793005  # Knuth's multiplier: the high bits of the products are well mixed
_SHIFT, _HIGH = 20, (1 << 31) - 1
UPPER_A, LOWER_A = (FIRST_CHARACTER + ALWAYS.index(letter) for letter in "Aa")
_ALPHABET, _DIGITS = 26, 10
_ZERO = FIRST_CHARACTER + ALWAYS.index("0")


class NGrams(nn.Module):
    """A table of `rows` for each length of n-gram, in which n-grams of one hash share a row."""

    def __init__(self, rows: int, width: int, lengths: Sequence[int]) -> None:
        super().__init__()
        self.rows, self.lengths = rows, lengths
        self.powers_L: Tensor
        self.places_N: Tensor
        self.table = nn.Parameter(torch.zeros(len(lengths) * rows, width))
        self.register_buffer("powers_L", powers(FACTOR, max(lengths)), persistent=False)
        self.register_buffer("places_N", torch.tensor(lengths) - 1, persistent=False)

    def forward(self, tokens_XL: Tensor) -> Tensor:
        """The sum of the embeddings of n-grams, (X, C). `tokens_XL`: the first token of each n-gram, the second, ..., up to the
        greatest length."""
        return summed_rows(self.indices(tokens_XL), self.table)

    def indices(self, tokens_XL: Tensor) -> Tensor:
        """The rows of the table, (X, N): polynomials in the tokens, whose products wrap around at 64 bits."""
        return hashed_rows(((tokens_XL + 1) * self.powers_L).cumsum(-1).index_select(-1, self.places_N), self.rows)

    def of_one(self, tokens: Sequence[int]) -> npt.NDArray[np.float32]:
        """The same for the n-grams of one place, (C), on a CPU, in Python's integers: for so few a tenth of the time."""
        rows, total, power = list[int](), 0, 1
        for length, token in enumerate(tokens, 1):
            total, power = total + (token + 1) * power, power * FACTOR % (1 << 64)
            if length in self.lengths:
                rows.append((total * FACTOR >> _SHIFT & _HIGH) % self.rows + len(rows) * self.rows)
        embedded_C: npt.NDArray[np.float32] = np.add.reduce(self.table.detach().numpy().take(rows, 0), 0)
        return embedded_C


def hashed_rows(hashes_XN: Tensor, rows: int) -> Tensor:
    """A row for each hash, where the second hash has `rows` rows behind those of the first, and so on."""
    return (((hashes_XN * FACTOR) >> _SHIFT) & _HIGH) % rows + torch.arange(hashes_XN.size(-1), device=hashes_XN.device) * rows


def powers(factor: int, count: int) -> Tensor:
    """1, factor, factor squared, ..., as signed integers of 64 bits."""
    found = [1]
    while len(found) < count:
        found.append(found[-1] * factor % (1 << 64))
    return torch.tensor([wrapped(power) for power in found])


def wrapped(number: int) -> int:
    """As a signed integer of 64 bits."""
    return (number + (1 << 63)) % (1 << 64) - (1 << 63)


def lower_case(tokens: _Tokens) -> _Tokens:
    """Latin capitals as small letters: a word shouted is the same word."""
    return tokens + (LOWER_A - UPPER_A) * is_letter(tokens, UPPER_A)


def alike(tokens: Tensor) -> Tensor:
    """Capitals as small letters, and all digits as one: which number it is says nothing about what is asked for."""
    small = lower_case(tokens)
    return torch.where((small >= _ZERO) & (small < _ZERO + _DIGITS), _ZERO, small)


def is_letter(tokens: _Tokens, first: int) -> _Tokens:
    """Whether each token is a letter of the Latin alphabet that begins at the token `first`."""
    return (tokens >= first) & (tokens < first + _ALPHABET)
