"""What a TinyGPT remembers of B rows of unlike length, so that the next tokens cost no more than themselves.

A forward pass writes what it was fed; `Cache.advance` then says how much of it belongs to the rows. So tokens may be fed that are
only guessed.

Shapes: B batch, T positions at hand, S positions in the cache, C width, H heads, D width of a head, L lags.
"""

from typing import TYPE_CHECKING

import torch
from torch import Tensor

from toolcall.rows import Rows

if TYPE_CHECKING:
    from toolcall.datamodules.reading_head import ReadingHead
    from toolcall.models.tinygpt import TinyGPT

LAGS = 3
"""Positions before, and within the request after, that are mixed into an embedding."""
MEMORY = 7
"""Tokens before a position that what is made of several tokens reaches back to."""


class Recent(Rows):
    """The last positions of something, which those at hand reach back to; zeros before the first. `lags_BLX`: such zeros."""

    def __init__(self, lags_BLX: Tensor) -> None:
        self.last_BLX = lags_BLX
        self.together_BTX: Tensor | None = None

    def before(self, x_BTX: Tensor) -> Tensor:
        """`x` behind the last positions, (B, L + T, X)."""
        self.together_BTX = torch.cat((self.last_BLX, x_BTX), 1)
        return self.together_BTX

    def advance(self, rows_B1: Tensor, counts_B1: Tensor) -> None:
        """The first `counts` of the positions at hand belong to the rows. (A model without the part in question has none.)"""
        if self.together_BTX is None:
            return
        lags = self.last_BLX.size(1)
        at_BL = counts_B1 if lags == 1 else counts_B1 + torch.arange(lags, device=counts_B1.device)
        self.last_BLX, self.together_BTX = self.together_BTX[rows_B1, at_BL], None


class LayerCache(Rows):
    """What one block remembers: keys and values, written in place. Of the keys, what a position takes from the one before it is written
    one place ahead, where it will be needed: there is nothing before the first."""

    def __init__(self, batch: int, size: int, heads: int, head_size: int, like: Tensor) -> None:
        self.keys_BHSD = like.new_zeros((batch, heads, size + 1, head_size))
        self.values_BHSD = torch.zeros_like(self.keys_BHSD)


class PointerCache(Rows):
    """What the pointer remembers: its keys, each one place ahead, and the tokens that the places stand for."""

    def __init__(self, batch: int, size: int, width: int, like: Tensor) -> None:
        self.keys_BSC = like.new_zeros((batch, size + 1, width))
        self.tokens_BS = torch.zeros((batch, size), dtype=torch.long, device=like.device)


class Cache(Rows):
    """The memory of all parts of a model. `size`: the most positions a row may come to have, guessed ones included."""

    def __init__(self, model: "TinyGPT", batch: int, size: int) -> None:
        config, like = model.config, model.head.weight
        self.layers = [LayerCache(batch, size, config.n_head, config.head_size, like) for _ in model.blocks]
        self.pointer = PointerCache(batch, size, config.n_embd, like)
        self.embeddings = Recent(like.new_zeros((batch, LAGS, config.n_embd)))
        self.tokens = Recent(torch.zeros((batch, MEMORY), dtype=torch.long, device=like.device))
        self.lengths_B = torch.zeros(batch, dtype=torch.long, device=like.device)
        self.longest = 0
        self.head: ReadingHead | None = None
        """Where in the requests the calls are being copied from."""
        self.states_BSC: Tensor | None = None
        """What the head reads: the requests before the last block."""

    def advance(self, counts_B: Tensor) -> None:
        """Of the positions that were last fed, so many of each row's belong to it; what lies behind will be written over."""
        rows_B1 = torch.arange(len(counts_B), device=counts_B.device)[:, None]
        for recent in (self.embeddings, self.tokens):
            recent.advance(rows_B1, counts_B[:, None])
        if self.head is not None:
            self.head.settle(counts_B)
        self.lengths_B = self.lengths_B + counts_B
        self.longest = int(self.lengths_B.max())

    def keep(self, rows: Tensor) -> None:
        """Drop all rows but these."""
        super().keep(rows)
        for layer in self.layers:
            layer.keep(rows)


def before(x_BTX: Tensor, recent: Recent | None, lags: int) -> Tensor:
    """`x` behind the `lags` positions before it, (B, lags + T, X): those remembered, or zeros."""
    if recent is not None:
        return recent.before(x_BTX)
    return torch.cat((x_BTX.new_zeros((len(x_BTX), lags, *x_BTX.shape[2:])), x_BTX), 1)
