"""Optimizers: Muon for matrices with AdamW for the rest, or AdamW for everything; and the learning-rate schedule."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

import torch
from torch import Tensor
from torch.nn import Parameter
from torch.optim import AdamW, Optimizer

_NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)
_NEWTON_SCHULZ_STEPS = 5


@dataclass(frozen=True)
class OptimizerConfig:
    """How weights are updated."""

    name: Literal["muon", "adamw"]
    """`muon` for the matrices of the blocks with AdamW for embedding, head and vectors, or `adamw` for everything."""
    learning_rate: float
    """Of the matrices."""
    embedding_learning_rate: float
    """Of embedding, head and vectors; with `adamw` unused."""
    weight_decay: float
    """Share of a weight that one step at learning rate 1 takes away, matrices only."""


@dataclass(frozen=True)
class Schedule:
    """Warm-up by steps, then constant, then a linear decay to zero over the last part of the budget."""

    warmup_steps: int
    decay_share: float
    """Part of the budget over which the rate falls, 0 (constant) to 1."""

    def __call__(self, step: int, progress: float) -> float:
        """The factor on the learning rate at `step`, `progress` being the used part of the budget, 0 to 1."""
        warmup = min(1.0, (step + 1) / max(1, self.warmup_steps))
        decay = min(1.0, (1.0 - progress) / self.decay_share) if self.decay_share > 0 else 1.0
        return warmup * max(0.0, decay)


def make_optimizer(config: OptimizerConfig, matrices: dict[int, list[Parameter]], others: list[Parameter]) -> Optimizer:
    """`matrices`: weights by the number of equal blocks that each packs (qkv: 3); `others`: everything else."""
    every = [weight for group in matrices.values() for weight in group]
    if config.name == "adamw":
        groups = [{"params": every, "weight_decay": config.weight_decay}, {"params": others, "weight_decay": 0.0}]
        return _with_base_rate(AdamW(groups, lr=config.learning_rate, betas=(0.9, 0.95), fused=True))
    muon = [
        {"params": group, "blocks": blocks, "lr": config.learning_rate, "weight_decay": config.weight_decay}
        for blocks, group in matrices.items()
    ]
    return _with_base_rate(Muon([*muon, {"params": others, "blocks": 0, "lr": config.embedding_learning_rate}]))


def _with_base_rate(optimizer: Optimizer) -> Optimizer:
    for group in optimizer.param_groups:
        group["base_lr"] = group["lr"]
    return optimizer


def set_learning_rate(optimizer: Optimizer, factor: float) -> None:
    """Every group at `factor` times its own base rate."""
    for group in optimizer.param_groups:
        group["lr"] = group["base_lr"] * factor


class Muon(Optimizer):
    """Momentum, orthogonalised by Newton-Schulz, for groups with `blocks` >= 1; AdamW for groups with `blocks` = 0.

    Jordan et al. 2024, https://kellerjordan.github.io/posts/muon. torch.optim.Muon takes no other parameters beside matrices,
    iterates in bfloat16 (four times slower than float32 on a CPU without it) and one matrix at a time; here equal shapes go
    through together, in the float32 of the weights on CPU and in bfloat16 on a GPU.
    """

    def __init__(self, params: Iterable[dict[str, Any]], momentum: float = 0.95, betas: tuple[float, float] = (0.8, 0.95)) -> None:
        super().__init__(params, {"lr": 0.02, "momentum": momentum, "betas": betas, "weight_decay": 0.0, "blocks": 0, "eps": 1e-10})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:  # type: ignore[override]
        """One update of every parameter with a gradient."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            weights = [weight for weight in group["params"] if weight.grad is not None]
            if weights and group["blocks"]:
                self._muon(weights, group)
            elif weights:
                self._adamw(weights, group)
        return loss

    def _muon(self, weights: list[Tensor], group: dict[str, Any]) -> None:
        by_shape: dict[torch.Size, list[Tensor]] = {}
        for weight in weights:
            by_shape.setdefault(weight.shape, []).append(weight)
        for shape, alike in by_shape.items():
            updates = torch.stack([self._momentum(weight, group["momentum"]) for weight in alike])
            rows, columns = shape[0] // group["blocks"], shape[1]
            orthogonal = orthogonalise(updates.view(-1, rows, columns)).view(updates.shape)
            rate = group["lr"] * max(1.0, rows / columns) ** 0.5
            for weight, update in zip(alike, orthogonal, strict=True):
                weight.mul_(1.0 - group["lr"] * group["weight_decay"]).add_(update, alpha=-rate)

    def _momentum(self, weight: Tensor, momentum: float) -> Tensor:
        assert weight.grad is not None
        buffer = self.state[weight].setdefault("momentum", torch.zeros_like(weight))
        buffer.lerp_(weight.grad, 1.0 - momentum)
        return weight.grad.lerp(buffer, momentum)

    def _adamw(self, weights: list[Tensor], group: dict[str, Any]) -> None:
        beta1, beta2 = group["betas"]
        for weight in weights:
            assert weight.grad is not None
            state = self.state[weight]
            state["step"] = step = state.get("step", 0) + 1
            mean = state.setdefault("mean", torch.zeros_like(weight)).lerp_(weight.grad, 1.0 - beta1)
            square = state.setdefault("square", torch.zeros_like(weight)).lerp_(weight.grad.square(), 1.0 - beta2)
            deviation = (square / (1.0 - beta2**step)).sqrt_().add_(group["eps"])
            weight.addcdiv_(mean, deviation, value=-group["lr"] / (1.0 - beta1**step))


def orthogonalise(matrices: Tensor) -> Tensor:
    """The nearest matrices with singular values of about 1 (0.7 to 1.2), for a stack of matrices (n, rows, columns)."""
    a, b, c = _NEWTON_SCHULZ
    tall = matrices.size(-2) > matrices.size(-1)
    x = matrices.mT if tall else matrices
    x = x.to(torch.bfloat16 if x.is_cuda else x.dtype)
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(_NEWTON_SCHULZ_STEPS):
        gram = x @ x.mT
        x = a * x + (b * gram + c * gram @ gram) @ x
    return (x.mT if tall else x).to(matrices.dtype)
