"""Embeddings of the words of a request, and of pairs of them, by hashing: at the last letter of each word.

A word may be longer than any n-gram (`models/ngrams.py`), and in upper case it is the same word.

Shapes: B batch, T time, C width, N words of the batch.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from toolcall.models.ngrams import FACTOR, LOWER_A, hashed_rows, is_letter, lower_case, powers
from toolcall.models.tables import summed_rows

_INVERSE = pow(FACTOR, -1, 1 << 64)


class Words(nn.Module):
    """A table of `rows` for words, and one for pairs of words. `positions`: the most that a request may have."""

    def __init__(self, rows: int, width: int, positions: int) -> None:
        super().__init__()
        self.rows = rows
        self.powers_T: Tensor
        self.inverses_T: Tensor
        self.table = nn.Parameter(torch.zeros(2 * rows, width))
        self.register_buffer("powers_T", powers(FACTOR, positions), persistent=False)
        self.register_buffer("inverses_T", powers(_INVERSE, positions), persistent=False)

    def forward(self, x_BTC: Tensor, tokens_BT: Tensor, prompts_B: Tensor) -> Tensor:
        """Embeddings (B, T, C) with those of the words that end at a position."""
        ends_N, rows_N2 = self.find(tokens_BT, prompts_B)
        return x_BTC.flatten(0, 1).index_add(0, ends_N, summed_rows(rows_N2, self.table)).view_as(x_BTC)

    def find(self, tokens_BT: Tensor, prompts_B: Tensor) -> tuple[Tensor, Tensor]:
        """Where words end (N), as b * T + t, and the rows of the table for each word and for it and the one before it (N, 2).

        A word's hash is a polynomial in its letters: the difference of two sums over the request, shifted by where it starts.
        """
        time = tokens_BT.size(1)
        folded_BT = lower_case(tokens_BT)
        letters_BT = is_letter(folded_BT, LOWER_A) & (torch.arange(time, device=tokens_BT.device) < prompts_B[:, None])
        sums_BT = F.pad((folded_BT * letters_BT * self.powers_T[:time]).cumsum(1), (1, 0))
        row_N, start_N = (letters_BT & ~F.pad(letters_BT, (1, -1))).nonzero(as_tuple=True)
        _, end_N = (letters_BT & ~F.pad(letters_BT, (-1, 1))).nonzero(as_tuple=True)
        word_N = (sums_BT[row_N, end_N + 1] - sums_BT[row_N, start_N]) * self.inverses_T[start_N]
        is_next_N = torch.cat([row_N.new_full((1,), -1), row_N])[:-1] == row_N
        before_N = torch.cat([word_N.new_zeros(1), word_N])[:-1] * is_next_N
        return row_N * time + end_N, hashed_rows(torch.stack([word_N, word_N * FACTOR + before_N + 1], -1), self.rows)
