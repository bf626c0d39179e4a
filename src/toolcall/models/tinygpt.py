"""TinyGPT: a decoder-only transformer as a pure module: no files, no Lightning, no configuration library.

Shapes: B batch, T time (positions of this call), S positions in the cache, C width (n_embd), H heads, D = C / H, V vocabulary.

Two architectures, chosen by `TinyGPTConfig`:

- `modern` (default): rotary positions on half of each head [1], the other half of the keys shifted by one position so that
  a single layer can form an induction head [2], each embedding mixed with those of its neighbours [2], normalised queries and
  keys [3], a gate for each head [5], norms without parameters, no biases in the matrices of the blocks, output projections that start at
  zero, a pointer and a reading head that copy.
- `reference`: learned positions, LayerNorm, biased qkv, as in GPT-2.

With `bidirectional`, the positions of the request see all of the request, and only those of the call are causal [4].

[1] Su et al. 2021, arXiv:2104.09864. [2] "Partial key offset" and "smear" in KellerJordan/modded-nanogpt.
[3] Henry et al. 2020, arXiv:2010.04245. [4] "Prefix LM" in Raffel et al. 2019, arXiv:1910.10683.
[5] Qiu et al. 2025, arXiv:2505.06708, here one number a head, as in modded-nanogpt.
"""

import math
from typing import Any

import torch
from torch import Tensor, nn

from toolcall.datamodules.encoding import LENGTH_STEP
from toolcall.datamodules.reading import Reading
from toolcall.datamodules.reading_head import ReadingHead
from toolcall.models.attention import Block, Step, make_norm
from toolcall.models.cache import Cache
from toolcall.models.config import TinyGPTConfig
from toolcall.models.copying import Pointer, Reader
from toolcall.models.embedding import Embedding
from toolcall.models.words import Words

_PADDING = LENGTH_STEP  # positions of padding that may follow the context


class TinyGPT(nn.Module):
    """Tokens to logits of the next token."""

    def __init__(self, config: TinyGPTConfig, vocab_size: int) -> None:
        super().__init__()
        self.config = config
        self.embedding = Embedding(config, vocab_size)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.n_layer))
        self.norm = make_norm(config)
        self.head = nn.Linear(config.n_embd, vocab_size, bias=False)
        self.pointer = Pointer(config) if config.modern else None
        self.reader = Reader(config) if config.modern else None
        cos, sin = _rotary_table(config)
        self.cos: Tensor
        self.sin: Tensor
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        if config.modern:
            self._initialise()

    def _initialise(self) -> None:
        """Output projections at zero, so that every block starts as the identity; the head near zero: a uniform guess."""
        bound = math.sqrt(3 / self.config.n_embd)
        nn.init.normal_(self.head.weight, std=0.001)
        for block in self.layers:
            nn.init.uniform_(block.attention.qkv.weight, -bound, bound)
            nn.init.uniform_(block.up.weight, -bound, bound)
            nn.init.zeros_(block.attention.out.weight)
            nn.init.zeros_(block.down.weight)

    @property
    def layers(self) -> list[Block]:
        """The blocks, first to last."""
        return list(self.blocks)  # type: ignore[arg-type]

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return self.head.weight.device

    @property
    def parameter_count(self) -> int:
        """Trained numbers."""
        return sum(weight.numel() for weight in self.parameters())

    def forward(
        self,
        tokens_BT: Tensor,
        prompts_B: Tensor | None = None,
        cache: Cache | None = None,
        counts_B: Tensor | None = None,
        select_N: Tensor | None = None,
        reading: Reading | None = None,
    ) -> Tensor:
        """Logits (B, T, V), or (N, V) for the flat positions `select_N` (b * T + t), which spares the rest of the work. For gradients no
        two of them may be alike.

        `prompts_B`: how many tokens each row's framed request has, all of which must be in `tokens_BT`; without it, all is
        causal and nothing is read. `counts_B`: how many of the tokens belong to each row (default: all), the rest being padding
        at the end. `reading`: what the reading heads would find here, if it is known already and nothing is cached. With a cache,
        `tokens_BT` continue its rows, and `cache.advance` has to follow.
        """
        step = self._step(tokens_BT, prompts_B if self.config.bidirectional else None, cache)
        assert reading is None or cache is None
        reading = reading or self._read(tokens_BT, prompts_B, cache, counts_B)
        x = self.embedding(tokens_BT, prompts_B, step, cache)
        if self.reader is not None and reading is not None:
            x = self.reader.embedded(x, reading)
        *first, last = zip(self.layers, cache.layers if cache else [None] * len(self.blocks), strict=True)
        for block, memory in first:
            x = block(x, step, memory)
        votes, before_last = [], self.norm(x)
        if self.reader is not None and reading is not None:
            votes.append(self.reader.vote(reading))
            x = self.reader.informed(x, reading, _requests(before_last, prompts_B, cache))
        state = self.norm(last[0](x, step, last[1], select_N))
        logits: Tensor = self.head(state).float()  # votes are added in place, which promotes nothing
        if self.pointer is not None:
            asking = _spread(state, select_N, before_last)
            votes.append(self.pointer(before_last, asking, step, tokens_BT, cache.pointer if cache else None))
        for vote in votes:
            vote.add_to(logits, state, select_N)
        return logits

    def _step(self, tokens_BT: Tensor, prompts_B: Tensor | None, cache: Cache | None) -> Step:
        time = tokens_BT.size(1)
        positions_BT, size = torch.arange(time, device=self.device)[None], time
        if cache is not None:
            positions_BT, size = cache.lengths_B[:, None] + positions_BT, cache.longest + time
        places_S = torch.arange(size, device=self.device)
        mask_BTS = places_S <= positions_BT[..., None]
        if prompts_B is not None:
            mask_BTS = mask_BTS | (places_S < prompts_B[:, None, None])
        rotary = (self.cos[positions_BT][:, :, None], self.sin[positions_BT][:, :, None])
        return Step(rotary, mask_BTS[:, None], positions_BT, torch.arange(len(tokens_BT), device=self.device)[:, None])

    def compile(self, *options: Any, **named: Any) -> None:
        """As every module's, without what has another length each time: words, and the loop over the tokens of calls. Kept out of it here
        and not by decorators, which would import torch's compiler, more than a second, wherever a model is merely used."""
        self._read = torch.compiler.disable(self._read)  # type: ignore[method-assign, no-untyped-call]
        for module in self.modules():
            if isinstance(module, Words):
                module.find = torch.compiler.disable(module.find)  # type: ignore[method-assign, no-untyped-call]
        super().compile(*options, **named)

    def _read(self, tokens_BT: Tensor, prompts_B: Tensor | None, cache: Cache | None, counts_B: Tensor | None) -> Reading | None:
        """Let the reading heads follow the calls: new ones where the requests are at hand, or those that the cache remembers. (Without a
        reader they serve guesses.)"""
        if self.reader is None and cache is None:
            return None
        head, starts_B = cache.head if cache is not None else None, tokens_BT.new_zeros(len(tokens_BT))
        if prompts_B is not None:
            head, starts_B = ReadingHead(tokens_BT, prompts_B, retrace=cache is not None), prompts_B
        if cache is not None:
            cache.head = head
        if head is None:
            return None
        return head.follow(tokens_BT, starts_B, torch.full_like(starts_B, tokens_BT.size(1)) if counts_B is None else counts_B)

    def parameter_groups(self) -> tuple[list[tuple[Tensor, int]], list[Tensor]]:
        """The matrices of the blocks, each with how many equal matrices it packs (qkv: three), and everything else."""
        matrices = [
            (weight, pack)
            for block in self.layers
            for weight, pack in (
                (block.attention.qkv.weight, 3), (block.attention.out.weight, 1), (block.up.weight, 1), (block.down.weight, 1),
            )
        ]  # fmt: skip
        if self.pointer is not None:
            matrices += [(self.pointer.query.weight, 1), (self.pointer.key.weight, 1)]
        if self.reader is not None:
            matrices += [(self.reader.state.weight, 1)]
        inside = {id(weight) for weight, _ in matrices}
        return matrices, [weight for weight in self.parameters() if id(weight) not in inside]


def _spread(states: Tensor, select_N: Tensor | None, like_BTC: Tensor) -> Tensor:
    """The states (N, C) of some positions at their places among all, (B, T, C), with zeros between them; or all as they are."""
    if select_N is None:
        return states
    return torch.zeros_like(like_BTC).flatten(0, 1).index_copy(0, select_N, states.to(like_BTC.dtype)).view_as(like_BTC)


def _requests(states_BTC: Tensor, prompts_B: Tensor | None, cache: Cache | None) -> Tensor:
    """The states of the requests: those at hand, or those that the cache remembers."""
    if cache is None:
        return states_BTC
    if prompts_B is not None:
        cache.states_BSC = states_BTC
    assert cache.states_BSC is not None
    return cache.states_BSC


def _rotary_table(config: TinyGPTConfig) -> tuple[Tensor, Tensor]:
    """Cosine and sine by position, (positions, D / 4); wavelengths from 2 pi to 1024 times that. A few more positions than
    the context has, since batches are padded."""
    speeds = (1 / 1024) ** torch.linspace(0, 1, max(1, config.head_size // 4))
    angles = torch.outer(torch.arange(config.block_size + _PADDING, dtype=torch.float32), speeds)
    return angles.cos(), angles.sin()
