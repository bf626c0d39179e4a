"""TinyGPT: a decoder-only transformer in one file, as a pure module: no files, no Lightning, no configuration library.

Shapes: B batch, T time (positions of this call), S positions in the cache, C width (n_embd), H heads, D = C / H, V vocabulary.

Two architectures, chosen by `TinyGPTConfig`:

- `modern` (default): rotary positions on half of each head [1], the other half of the keys shifted by one position so that
  a single layer can form an induction head [2], each embedding mixed with those of three positions before [2], normalised
  queries and keys [3], norms without parameters, no biases, output projections that start at zero, and a pointer that copies.
- `reference`: learned positions, LayerNorm, biased qkv, as in GPT-2.

[1] Su et al. 2021, arXiv:2104.09864. [2] "Partial key offset" and "smear" in KellerJordan/modded-nanogpt.
[3] Henry et al. 2020, arXiv:2010.04245.
"""

import math
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from toolcall.errors import ToolcallError

_LAGS = 3  # earlier positions that are mixed into an embedding: with its own, a window of four
_PADDING = 16  # positions of padding that may follow the context


@dataclass(frozen=True)
class TinyGPTConfig:
    """Sizes and architecture of a TinyGPT."""

    n_layer: int
    """Blocks, 1 to 12."""
    n_head: int
    """Attention heads a block, 1 to 12; divides n_embd."""
    n_embd: int
    """Width, 32 to 768."""
    block_size: int
    """Context: the most tokens of request, call and tags together, 64 to 1024."""
    architecture: Literal["modern", "reference"] = "modern"
    dropout: float = 0.0
    """Probability of dropping a value behind attention and MLP, 0 to 0.9."""

    def __post_init__(self) -> None:
        for name, low, high in (("n_layer", 1, 12), ("n_head", 1, 12), ("n_embd", 32, 768), ("block_size", 64, 1024), ("dropout", 0, 0.9)):
            if not low <= getattr(self, name) <= high:
                raise ToolcallError(f"model.{name} is {getattr(self, name)}; accepted are {low} to {high}")
        if self.n_embd % self.n_head:
            raise ToolcallError(f"model.n_embd={self.n_embd} is not divisible by model.n_head={self.n_head}")
        if self.modern and self.head_size % 4:
            raise ToolcallError(f"model.n_embd / model.n_head is {self.head_size}; rotary positions need a multiple of 4")

    @property
    def head_size(self) -> int:
        """D, the width of one head."""
        return self.n_embd // self.n_head

    @property
    def modern(self) -> bool:
        """Whether the architecture is ours, not the reference's."""
        return self.architecture == "modern"


class _Rows:
    """Tensors whose first dimension is the row of a batch."""

    def keep(self, rows: Tensor) -> None:
        """Drop all rows but these."""
        for name, tensor in vars(self).items():
            setattr(self, name, tensor[rows])


class LayerCache(_Rows):
    """What one block remembers: keys and values, written in place, and what the next position takes from the last one."""

    def __init__(self, batch: int, size: int, config: TinyGPTConfig, like: Tensor) -> None:
        self.keys_BSHD = like.new_zeros((batch, size, config.n_head, config.head_size))
        self.values_BSHD = torch.zeros_like(self.keys_BSHD)
        self.last_key_B1HD = like.new_zeros((batch, 1, config.n_head, config.head_size // 2))


class PointerCache(_Rows):
    """What the pointer remembers: its keys and the tokens that they stand for, and the key that the next position takes over."""

    def __init__(self, batch: int, size: int, config: TinyGPTConfig, like: Tensor) -> None:
        self.keys_BSC = like.new_zeros((batch, size, config.n_embd))
        self.tokens_BS = torch.zeros((batch, size), dtype=torch.long, device=like.device)
        self.last_key_B1C = like.new_zeros((batch, 1, config.n_embd))


class Cache:
    """What TinyGPT remembers of B rows of unlike length. `size`: the most positions a row may come to have."""

    def __init__(self, model: "TinyGPT", batch: int, size: int) -> None:
        like = model.embedding.weight
        self.pointer = PointerCache(batch, size, model.config, like)
        self.layers = [LayerCache(batch, size, model.config, like) for _ in model.blocks]
        self.last_embeddings_BLC = like.new_zeros((batch, _LAGS, model.config.n_embd))
        self.lengths_B = torch.zeros(batch, dtype=torch.long, device=like.device)
        self.longest = 0

    def advance(self, counts_B: Tensor) -> None:
        """Count the positions just written as belonging to the rows."""
        self.lengths_B = self.lengths_B + counts_B
        self.longest = int(self.lengths_B.max())

    def keep(self, rows: Tensor) -> None:
        """Drop all rows but these."""
        self.lengths_B, self.last_embeddings_BLC = self.lengths_B[rows], self.last_embeddings_BLC[rows]
        self.pointer.keep(rows)
        for layer in self.layers:
            layer.keep(rows)


@dataclass(frozen=True)
class Step:
    """What every block needs to know about the positions at hand."""

    rotary: tuple[Tensor, Tensor]
    """Cosine and sine by position, (T, 1, 1, D / 4) or (B, T, 1, 1, D / 4)."""
    mask_B1TS: Tensor | None
    """What may be attended to; None for plain causal attention without a cache."""
    positions_BT: Tensor | None
    """Where keys and values go in the cache."""
    counts_B: Tensor | None
    """How many of the T positions belong to each row; the rest is padding."""


class Attention(nn.Module):
    """Causal self attention over H heads."""

    def __init__(self, config: TinyGPTConfig) -> None:
        super().__init__()
        self.config = config
        self.qkv = nn.Linear(config.n_embd, 3 * config.n_embd, bias=not config.modern)
        self.out = nn.Linear(config.n_embd, config.n_embd, bias=not config.modern)

    def forward(self, x_BTC: Tensor, step: Step, cache: LayerCache | None) -> Tensor:
        """What the heads gathered, (B, T, C), before `out`."""
        heads = (*x_BTC.shape[:2], 3, self.config.n_head, self.config.head_size)
        qkv_BT3HD = self.qkv(x_BTC).view(heads)
        q_BTHD, k_BTHD, v_BTHD = qkv_BT3HD.unbind(2)
        if self.config.modern:
            q_BTHD, k_BTHD = _place(qkv_BT3HD[:, :, :2], step, cache)
        if cache is not None:
            k_BTHD, v_BTHD = _remember(step, (cache.keys_BSHD, k_BTHD), (cache.values_BSHD, v_BTHD))
        q_BHTD, k_BHSD, v_BHSD = q_BTHD.transpose(1, 2), k_BTHD.transpose(1, 2), v_BTHD.transpose(1, 2)
        mask = step.mask_B1TS
        y_BHTD = F.scaled_dot_product_attention(q_BHTD, k_BHSD, v_BHSD, attn_mask=mask, is_causal=mask is None)
        return y_BHTD.transpose(1, 2).reshape(x_BTC.shape)


class Block(nn.Module):
    """Attention and a four times wider MLP, each behind a norm and beside the residual stream."""

    def __init__(self, config: TinyGPTConfig) -> None:
        super().__init__()
        self.config = config
        self.attention_norm = _norm(config)
        self.attention = Attention(config)
        self.mlp_norm = _norm(config)
        self.up = nn.Linear(config.n_embd, 4 * config.n_embd, bias=not config.modern)
        self.down = nn.Linear(4 * config.n_embd, config.n_embd, bias=not config.modern)
        self.dropout = nn.Dropout(config.dropout)

    def forward(self, x_BTC: Tensor, step: Step, cache: LayerCache | None = None, select_N: Tensor | None = None) -> Tensor:
        """The residual stream behind this block; of the flat positions `select_N` alone, (N, C), if they are given."""
        gathered = self.attention(self.attention_norm(x_BTC), step, cache)
        if select_N is not None:
            x_BTC, gathered = x_BTC.flatten(0, 1).index_select(0, select_N), gathered.flatten(0, 1).index_select(0, select_N)
        x_BTC = x_BTC + self.dropout(self.attention.out(gathered))
        changed: Tensor = self.dropout(self.down(F.gelu(self.up(self.mlp_norm(x_BTC)))))
        return x_BTC + changed


class Pointer(nn.Module):
    """Attention whose values are the tokens themselves: what it looks at becomes more likely as the next token.

    A network of its own would have to learn for each character how to read it and how to say it; a pointer copies characters
    that it has never seen. Merity et al. 2016, arXiv:1609.07843, here added to the logits instead of mixed with the probabilities.
    """

    def __init__(self, config: TinyGPTConfig) -> None:
        super().__init__()
        self.query = nn.Linear(config.n_embd, config.n_embd, bias=False)
        self.key = nn.Linear(config.n_embd, config.n_embd, bias=False)
        self.strength = nn.Linear(config.n_embd, 1)

    def forward(self, state_BTC: Tensor, step: Step, tokens_BT: Tensor, cache: PointerCache | None) -> tuple[Tensor, Tensor]:
        """How much is copied from each of S positions, (B, T, S), and the tokens there, (B, S)."""
        keys_BSC = _before(self.key(state_BTC), cache, "last_key_B1C", 1, step.counts_B)[:, :-1]
        mask = step.mask_B1TS
        if cache is not None:
            keys_BSC, tokens_BS = _remember(step, (cache.keys_BSC, keys_BSC), (cache.tokens_BS, tokens_BT))
        else:
            tokens_BS = tokens_BT
            time = tokens_BT.size(1)
            mask = torch.ones(time, time, dtype=torch.bool, device=tokens_BT.device).tril()[None, None]
        assert mask is not None
        scores_BTS = self.query(state_BTC) @ keys_BSC.mT / state_BTC.size(-1) ** 0.5
        return scores_BTS.masked_fill(~mask[:, 0], -torch.inf).softmax(-1), tokens_BS


class TinyGPT(nn.Module):
    """Tokens to logits of the next token."""

    def __init__(self, config: TinyGPTConfig, vocab_size: int) -> None:
        super().__init__()
        self.config = config
        self.embedding = nn.Embedding(vocab_size, config.n_embd)
        self.position = None if config.modern else nn.Embedding(config.block_size, config.n_embd)
        self.mix = nn.Parameter(torch.zeros(_LAGS, config.n_embd)) if config.modern else None
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.n_layer))
        self.norm = _norm(config)
        self.head = nn.Linear(config.n_embd, vocab_size, bias=False)
        self.pointer = Pointer(config) if config.modern else None
        cos, sin = _rotary_table(config)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        if config.modern:
            self._initialise()

    def _initialise(self) -> None:
        """Output projections at zero, so that every block starts as the identity; the head near zero: a uniform guess."""
        bound = math.sqrt(3 / self.config.n_embd)
        nn.init.normal_(self.embedding.weight)
        nn.init.normal_(self.head.weight, std=0.001)
        if self.pointer is not None:
            nn.init.uniform_(self.pointer.query.weight, -bound, bound)
            nn.init.uniform_(self.pointer.key.weight, -bound, bound)
            nn.init.zeros_(self.pointer.strength.weight)
            nn.init.ones_(self.pointer.strength.bias)  # at zero, query and key would have no gradient
        for block in self._blocks:
            nn.init.uniform_(block.attention.qkv.weight, -bound, bound)
            nn.init.uniform_(block.up.weight, -bound, bound)
            nn.init.zeros_(block.attention.out.weight)
            nn.init.zeros_(block.down.weight)

    @property
    def _blocks(self) -> list[Block]:
        return list(self.blocks)  # type: ignore[arg-type]

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return self.embedding.weight.device

    @property
    def parameter_count(self) -> int:
        """Trained numbers."""
        return sum(weight.numel() for weight in self.parameters())

    def forward(
        self, tokens_BT: Tensor, cache: Cache | None = None, counts_B: Tensor | None = None, select_N: Tensor | None = None
    ) -> Tensor:
        """Logits (B, T, V), or (N, V) for the flat positions `select_N` (b * T + t), which spares the rest of the work.

        With a cache, `tokens_BT` continue its rows; `counts_B` says how many of them belong to each row (default: all),
        the rest being padding at the end.
        """
        step = self._step(tokens_BT, cache, counts_B)
        x = self._embed(tokens_BT, step, cache)
        for number, block in enumerate(self.blocks):
            last = number == len(self.blocks) - 1
            if last and self.pointer is not None:
                copied_BTS, tokens_BS = self.pointer(self.norm(x), step, tokens_BT, cache.pointer if cache else None)
            x = block(x, step, cache.layers[number] if cache else None, select_N if last else None)
        if cache is not None:
            assert step.counts_B is not None
            cache.advance(step.counts_B)
        found = self.norm(x)
        logits: Tensor = self.head(found)
        if self.pointer is not None:
            tokens_BTS = tokens_BS[:, None].expand_as(copied_BTS)
            if select_N is not None:
                copied_BTS, tokens_BTS = (part.flatten(0, 1).index_select(0, select_N) for part in (copied_BTS, tokens_BTS))
            logits = logits.scatter_add(-1, tokens_BTS, copied_BTS * self.pointer.strength(found))
        return logits

    def _embed(self, tokens_BT: Tensor, step: Step, cache: Cache | None) -> Tensor:
        x_BTC: Tensor = self.embedding(tokens_BT)
        if self.mix is not None:
            before = _before(x_BTC, cache, "last_embeddings_BLC", _LAGS, step.counts_B)
            time = x_BTC.size(1)
            for lag in range(_LAGS):
                x_BTC = torch.addcmul(x_BTC, before[:, _LAGS - 1 - lag : _LAGS - 1 - lag + time], self.mix[lag])
            return x_BTC
        assert self.position is not None
        at = torch.arange(tokens_BT.size(1), device=self.device) if step.positions_BT is None else step.positions_BT
        learned: Tensor = self.position(at.clamp(max=self.config.block_size - 1))  # padding may reach beyond the context
        return x_BTC + learned

    def _step(self, tokens_BT: Tensor, cache: Cache | None, counts_B: Tensor | None) -> Step:
        batch, time = tokens_BT.shape
        cos, sin = self.cos, self.sin
        assert isinstance(cos, Tensor)
        assert isinstance(sin, Tensor)
        if cache is None:
            return Step((cos[:time, None, None], sin[:time, None, None]), None, None, None)
        if counts_B is None:
            counts_B = torch.full((batch,), time, device=self.device)
        positions_BT = cache.lengths_B[:, None] + torch.arange(time, device=self.device)
        mask_B1TS = torch.arange(cache.longest + time, device=self.device) <= positions_BT[:, None, :, None]
        return Step((cos[positions_BT][:, :, None, None], sin[positions_BT][:, :, None, None]), mask_B1TS, positions_BT, counts_B)

    def parameter_groups(self) -> tuple[list[tuple[Tensor, int]], list[Tensor]]:
        """The matrices of the blocks, each with how many equal matrices it packs (qkv: three), and everything else."""
        matrices = [
            (weight, pack)
            for block in self._blocks
            for weight, pack in (
                (block.attention.qkv.weight, 3), (block.attention.out.weight, 1), (block.up.weight, 1), (block.down.weight, 1),
            )
        ]  # fmt: skip
        if self.pointer is not None:
            matrices += [(self.pointer.query.weight, 1), (self.pointer.key.weight, 1)]
        inside = {id(weight) for weight, _ in matrices}
        return matrices, [weight for weight in self.parameters() if id(weight) not in inside]


def _norm(config: TinyGPTConfig) -> nn.LayerNorm:
    """LayerNorm, whose fused kernel makes it three times faster on a CPU than RMSNorm; without parameters if modern."""
    return nn.LayerNorm(config.n_embd, elementwise_affine=not config.modern)


def _place(qk_BT2HD: Tensor, step: Step, cache: LayerCache | None) -> tuple[Tensor, Tensor]:
    """Queries and keys, normalised: the first half of each head turned by its position, the second half as it is in
    queries, and in keys that of the position before. A query thus finds what *follows* its like: an induction head."""
    cos, sin = step.rotary
    half = qk_BT2HD.size(-1) // 2
    a, b, content = torch.tensor_split(F.layer_norm(qk_BT2HD, (2 * half,)), (half // 2, half), -1)
    turned_a, turned_b = torch.addcmul(a * cos, b, sin, value=-1), torch.addcmul(a * sin, b, cos)
    before = _before(content[:, :, 1], cache, "last_key_B1HD", 1, step.counts_B)[:, :-1]
    q_BTHD = torch.cat((turned_a[:, :, 0], turned_b[:, :, 0], content[:, :, 0]), -1)
    return q_BTHD, torch.cat((turned_a[:, :, 1], turned_b[:, :, 1], before), -1)


def _before(x_BTX: Tensor, cache: "Cache | _Rows | None", name: str, lags: int, counts_B: Tensor | None) -> Tensor:
    """`x` behind the `lags` positions before it, (B, lags + T, X): zeros before the first; the cache remembers across calls."""
    if cache is None:
        return torch.cat((x_BTX.new_zeros((len(x_BTX), lags, *x_BTX.shape[2:])), x_BTX), 1)
    assert counts_B is not None
    together = torch.cat((getattr(cache, name), x_BTX), 1)
    rows = torch.arange(len(together), device=x_BTX.device)[:, None]
    setattr(cache, name, together[rows, counts_B[:, None] + torch.arange(lags, device=x_BTX.device)])
    return together


def _remember(step: Step, *written: tuple[Tensor, Tensor]) -> list[Tensor]:
    """Write each of (cache, new positions) in place and return all of the caches that the mask covers."""
    assert step.positions_BT is not None
    assert step.mask_B1TS is not None
    rows = torch.arange(len(step.positions_BT), device=step.positions_BT.device)[:, None]
    for cache_BSX, new_BTX in written:
        cache_BSX[rows, step.positions_BT] = new_BTX
    return [cache_BSX[:, : step.mask_B1TS.size(-1)] for cache_BSX, _ in written]


def _rotary_table(config: TinyGPTConfig) -> tuple[Tensor, Tensor]:
    """Cosine and sine by position, (positions, D / 4); wavelengths from 2 pi to 1024 times that. A few more positions than
    the context has, since batches are padded."""
    speeds = (1 / 1024) ** torch.linspace(0, 1, max(1, config.head_size // 4))
    angles = torch.outer(torch.arange(config.block_size + _PADDING, dtype=torch.float32), speeds)
    return angles.cos(), angles.sin()
