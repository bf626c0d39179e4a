"""Optimizers: Muon for matrices with AdamW for the rest, or AdamW for everything; and the learning-rate schedule."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

import torch
from torch import Tensor
from torch.optim import Optimizer
from torch.optim.adamw import adamw

from toolcall.errors import ToolcallError

_NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)
_NEWTON_SCHULZ_STEPS = 5
# Moments of n-grams that no batch holds decay into denormal numbers, with which a CPU computes ten times slower. They are dropped
# long before, where they are nothing beside eps; between two such steps no mean decays by more than a factor of 1e6.
_FORGET_EVERY, _FORGOTTEN = 64, 1e-28


@dataclass(frozen=True)
class OptimizerConfig:
    """How weights are updated."""

    name: Literal["muon", "adamw"]
    """`muon` for matrices with AdamW for embeddings, tables of n-grams, head and vectors, or `adamw` for everything."""
    learning_rate: float
    """Of the matrices."""
    embedding_learning_rate: float
    """Of embedding, head and vectors."""
    weight_decay: float
    """Share of a weight that one step at learning rate 1 takes away, matrices only."""

    def __post_init__(self) -> None:
        for name in ("learning_rate", "embedding_learning_rate", "weight_decay"):
            if not 0 <= getattr(self, name) < math.inf:
                raise ToolcallError(f"optimizer.{name} is {getattr(self, name)}; it must be 0 or more")


@dataclass(frozen=True)
class Schedule:
    """Warm-up by steps, then constant, then a linear decay to zero over the last part of the budget."""

    warmup_steps: int
    decay_share: float
    """Part of the budget over which the rate falls, 0 (constant) to 1."""

    def __post_init__(self) -> None:
        if self.warmup_steps < 0:
            raise ToolcallError(f"schedule.warmup_steps is {self.warmup_steps}; it must be 0 or more")
        if not 0 <= self.decay_share <= 1:
            raise ToolcallError(f"schedule.decay_share is {self.decay_share}; accepted are 0 to 1")

    def __call__(self, step: int, progress: float) -> float:
        """The factor on the learning rate at `step`, `progress` being the used part of the budget, 0 to 1."""
        warmup = min(1.0, (step + 1) / max(1, self.warmup_steps))
        decay = min(1.0, (1.0 - progress) / self.decay_share) if self.decay_share > 0 else 1.0
        return warmup * max(0.0, decay)


def make_optimizer(config: OptimizerConfig, matrices: list[tuple[Tensor, int]], others: list[Tensor]) -> Optimizer:
    """`matrices`: weights, each with the number of equal matrices that it packs (qkv: 3); `others`: everything else."""
    weights, packs = [weight for weight, _ in matrices], [pack for _, pack in matrices]
    first = {"params": weights, "lr": config.learning_rate, "weight_decay": config.weight_decay}
    second = {"params": others, "lr": config.embedding_learning_rate, "weight_decay": 0.0}
    if config.name == "adamw":
        return Muon([first, second], betas=(0.9, 0.95), eps=1e-8)
    return Muon([first | {"packs": packs}, second])


def set_learning_rate(optimizer: Optimizer, config: OptimizerConfig, factor: float) -> None:
    """Both groups at `factor` times their configured rate. Resuming restores old rates; the configuration is what counts."""
    for group, rate in zip(optimizer.param_groups, (config.learning_rate, config.embedding_learning_rate), strict=True):
        group["lr"] = rate * factor


class Muon(Optimizer):
    """Momentum, orthogonalised by Newton-Schulz, for groups with `packs`; AdamW for groups without, which may be all.

    Jordan et al. 2024, https://kellerjordan.github.io/posts/muon. torch.optim.Muon takes no parameters but matrices, iterates in
    bfloat16 (four times slower than float32 on a CPU without it) and one matrix at a time; here matrices of one shape go through
    together, in float32 on a CPU and in bfloat16 on a GPU.
    """

    def __init__(
        self, params: Iterable[dict[str, Any]], momentum: float = 0.95, betas: tuple[float, float] = (0.8, 0.95), eps: float = 1e-10
    ) -> None:
        super().__init__(
            params, {"lr": 0.02, "momentum": momentum, "betas": betas, "weight_decay": 0.0, "packs": None, "eps": eps, "fused": True}
        )

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:  # type: ignore[override]
        """One update of every parameter."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            (self._muon if group["packs"] else self._adamw)(group)
        return loss

    def _muon(self, group: dict[str, Any]) -> None:
        by_shape: dict[tuple[int, ...], list[tuple[Tensor, Tensor]]] = {}
        for weight, pack in zip(group["params"], group["packs"], strict=True):
            weight.mul_(1.0 - group["lr"] * group["weight_decay"])
            for matrix, update in zip(weight.chunk(pack), self._momentum(weight, group["momentum"]).chunk(pack), strict=True):
                by_shape.setdefault(tuple(sorted(matrix.shape)), []).append((matrix, update))
        for pairs in by_shape.values():
            wide = torch.stack([_wide(update) for _, update in pairs])
            for (matrix, _), update in zip(pairs, orthogonalise(wide), strict=True):
                rows, columns = matrix.shape
                rate = group["lr"] * max(1.0, rows / columns) ** 0.5
                matrix.add_(update if rows <= columns else update.mT, alpha=-rate)

    def _momentum(self, weight: Tensor, momentum: float) -> Tensor:
        assert weight.grad is not None
        state = self.state[weight]
        if not state:
            state["momentum"] = torch.zeros_like(weight)
        state["momentum"].lerp_(weight.grad, 1.0 - momentum)
        return weight.grad.lerp(state["momentum"], momentum)

    def _adamw(self, group: dict[str, Any]) -> None:
        """torch's own, fused: one pass over each weight, where the tables of n-grams would take eight. (That the group says `fused`
        makes torch load `step` onto the weight's device.)"""
        states = [self._adamw_state(weight) for weight in group["params"]]
        columns = [[state[name] for state in states] for name in ("mean", "square", "step")]
        gradients = [weight.grad for weight in group["params"]]
        beta1, beta2 = group["betas"]
        adamw(
            group["params"], gradients, columns[0], columns[1], [], columns[2], fused=True, amsgrad=False, maximize=False,
            beta1=beta1, beta2=beta2, lr=group["lr"], weight_decay=group["weight_decay"], eps=group["eps"],
        )  # fmt: skip
        if group["params"][0].device.type == "cpu" and int(columns[2][0]) % _FORGET_EVERY == 0:
            for moments in columns[0] + columns[1]:
                moments.masked_fill_(moments.abs() < _FORGOTTEN, 0.0)

    def _adamw_state(self, weight: Tensor) -> dict[str, Tensor]:
        state: dict[str, Tensor] = self.state[weight]
        if not state:
            like = {"mean": torch.zeros_like(weight), "square": torch.zeros_like(weight)}
            state |= like | {"step": torch.zeros((), device=weight.device)}
        return state


def _wide(matrix: Tensor) -> Tensor:
    return matrix if matrix.size(0) <= matrix.size(1) else matrix.mT


def orthogonalise(wide: Tensor) -> Tensor:
    """The nearest matrices with singular values of about 1 (0.7 to 1.2), for a stack (n, rows, columns), rows <= columns."""
    a, b, c = _NEWTON_SCHULZ
    x = wide.to(torch.bfloat16 if wide.is_cuda else wide.dtype)
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(_NEWTON_SCHULZ_STEPS):
        gram = x @ x.mT
        polynomial = torch.baddbmm(gram, gram, gram, beta=b, alpha=c)
        x = torch.baddbmm(x, polynomial, x, beta=a)
    return x.to(wide.dtype)
