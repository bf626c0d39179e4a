"""The blocks of a TinyGPT: attention and MLP.

Shapes: B batch, T time (positions of this call), S positions in the cache, C width (n_embd), H heads, D = C / H.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from toolcall.models.cache import LayerCache, before
from toolcall.models.config import TinyGPTConfig


@dataclass(frozen=True)
class Step:
    """What every block needs to know about the positions at hand."""

    rotary: tuple[Tensor, Tensor]
    """Cosine and sine by position, (B or 1, T, 1, D / 4)."""
    mask_B1TS: Tensor
    """What may be attended to."""
    positions_BT: Tensor
    """Places of the positions in their rows, and of their keys and values in a cache; one row if it is the same for all."""
    rows_B1: Tensor
    """The numbers of the rows, which index a cache together with the positions."""

    @property
    def size(self) -> int:
        """S, what the mask covers of a cache."""
        return self.mask_B1TS.size(-1)


class Attention(nn.Module):
    """Self attention over H heads."""

    def __init__(self, config: TinyGPTConfig) -> None:
        super().__init__()
        self.config = config
        self.qkv = nn.Linear(config.n_embd, 3 * config.n_embd, bias=not config.modern)
        self.out = nn.Linear(config.n_embd, config.n_embd, bias=not config.modern)
        self.gate = nn.Linear(config.n_embd, config.n_head) if config.modern else None
        if self.gate is not None:
            for parameter in self.gate.parameters():
                nn.init.zeros_(parameter)

    def forward(self, x_BTC: Tensor, step: Step, cache: LayerCache | None) -> Tensor:
        """What the heads gathered, (B, T, C), before `out`."""
        heads = (*x_BTC.shape[:2], self.config.n_head, self.config.head_size)
        q_BTHD, k_BTHD, v_BTHD = (part.view(heads) for part in _attending(self.qkv(x_BTC)).chunk(3, -1))
        if self.config.modern:
            q_BTHD, k_BTHD = _turned(q_BTHD, step), _turned(k_BTHD, step)
        keys = self._shifted(k_BTHD) if cache is None else self._remembered(k_BTHD, v_BTHD, step, cache)
        values = v_BTHD.transpose(1, 2) if cache is None else cache.values_BHSD[:, :, : step.size]
        with torch.autocast("cpu", enabled=False):
            y_BHTD = F.scaled_dot_product_attention(q_BTHD.transpose(1, 2), keys, values, attn_mask=step.mask_B1TS)
        return self._gated(y_BHTD.transpose(1, 2), x_BTC).reshape(x_BTC.shape)

    def _gated(self, y_BTHD: Tensor, x_BTC: Tensor) -> Tensor:
        """What each head gathered, as much of it as the position wants, from none to twice: softmax cannot attend to nothing."""
        return y_BTHD if self.gate is None else y_BTHD * (2 * self.gate(x_BTC).sigmoid())[..., None]

    def _shifted(self, k_BTHD: Tensor) -> Tensor:
        """Keys of which the second half is that of the position before. A query thus finds what *follows* its like: an induction head."""
        if not self.config.modern:
            return k_BTHD.transpose(1, 2)
        place, content = k_BTHD.chunk(2, -1)
        return torch.cat((place, before(content, None, 1)[:, :-1]), -1).transpose(1, 2)

    def _remembered(self, k_BTHD: Tensor, v_BTHD: Tensor, step: Step, cache: LayerCache) -> Tensor:
        """The same keys of all positions so far, those at hand now written to the cache with their values."""
        half = self.config.head_size // 2 if self.config.modern else self.config.head_size
        cache.values_BHSD[step.rows_B1, :, step.positions_BT] = v_BTHD
        cache.keys_BHSD[..., :half][step.rows_B1, :, step.positions_BT] = k_BTHD[..., :half]
        cache.keys_BHSD[..., half:][step.rows_B1, :, step.positions_BT + 1] = k_BTHD[..., half:]
        return cache.keys_BHSD[:, :, : step.size]


class Block(nn.Module):
    """Attention and a four times wider MLP, each behind a norm and beside the residual stream."""

    def __init__(self, config: TinyGPTConfig) -> None:
        super().__init__()
        self.config = config
        self.attention_norm = make_norm(config)
        self.attention = Attention(config)
        self.mlp_norm = make_norm(config)
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


def _attending(qkv_BTX: Tensor) -> Tensor:
    """In float32 on a CPU, whose bfloat16 kernel of attention takes three times as long."""
    return qkv_BTX.float() if qkv_BTX.device.type == "cpu" else qkv_BTX


def make_norm(config: TinyGPTConfig) -> nn.LayerNorm:
    """LayerNorm, whose fused kernel makes it three times faster on a CPU than RMSNorm; without parameters if modern."""
    return nn.LayerNorm(config.n_embd, elementwise_affine=not config.modern)


def _turned(x_BTHD: Tensor, step: Step) -> Tensor:
    """Normalised, the first half turned by its position, the second half, what is compared with other positions' content, as it is."""
    cos, sin = step.rotary
    size = x_BTHD.size(-1)
    a, b, content = torch.split(F.layer_norm(x_BTHD, (size,)), [size // 4, size // 4, size // 2], -1)
    return torch.cat((torch.addcmul(a * cos, b, sin, value=-1), torch.addcmul(a * sin, b, cos), content), -1)
