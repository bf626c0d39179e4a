"""Where a model nearly chose otherwise: beginnings of calls besides those that it wrote.

Shapes: B calls, T places in them, V vocabulary, X runners-up of all places.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import torch
from torch import Tensor

from toolcall.datamodules.tokenizer import PAD
from toolcall.decoding.conditions import Conditions
from toolcall.decoding.constraint import Constraint


@dataclass(frozen=True)
class Branch:
    """The beginning of another call."""

    row: int
    """The unsure call that it was part of up to its last token."""
    tokens: tuple[int, ...]
    log: float
    """Of its probability."""


def branches(conditions: Conditions, prompts: Sequence[Sequence[int]], calls: Sequence[Sequence[int]], count: int) -> list[Branch]:
    """For each of B calls up to `count` beginnings of others, the likeliest first, within the grammar if there is one."""
    starts = torch.tensor([len(prompt) for prompt in prompts])
    logs_BTV = _logs(conditions, prompts, calls, starts)
    _, limits = conditions.room(prompts)
    found: list[Branch] = []
    for row, (call, logs_TV) in enumerate(zip(calls, logs_BTV, strict=True)):
        tried = (Branch(row, (*call[:place], token), log) for log, place, token in _runners_up(logs_TV[: len(call)], call, 2 * count))
        found += islice((branch for branch in tried if _possible(branch, conditions, limits[row])), count)
    return found


def _logs(conditions: Conditions, prompts: Sequence[Sequence[int]], calls: Sequence[Sequence[int]], starts_B: Tensor) -> Tensor:
    """Logarithms of the probabilities of all tokens at each place of the calls, (B, T, V); behind a call they mean nothing."""
    model = conditions.model
    rows = [[*prompt, *call[:-1]] for prompt, call in zip(prompts, calls, strict=True)]
    longest, most = max(map(len, rows)), max(map(len, calls))
    tokens_BT = torch.tensor([row + [PAD] * (longest - len(row)) for row in rows], device=model.device)
    lengths_B = torch.tensor([len(row) for row in rows], device=model.device)
    at_BT = (starts_B[:, None] - 1 + torch.arange(most)).clamp(max=longest - 1) + longest * torch.arange(len(rows))[:, None]
    logits_NV = model.forward(tokens_BT, starts_B.to(model.device), None, lengths_B, at_BT.flatten().to(model.device))
    return logits_NV.view(len(rows), most, -1).log_softmax(-1).cpu()


def _runners_up(logs_TV: Tensor, call: Sequence[int], many: int) -> Iterator[tuple[float, int, int]]:
    """Logarithm, place and token of what could have been chosen instead, so many at each place, the likeliest beginning of a call first."""
    many = min(many, logs_TV.size(1))
    chosen_T1 = torch.tensor(call)[:, None]
    before_T = logs_TV.gather(1, chosen_T1)[:, 0].cumsum(0).roll(1)
    before_T[0] = 0.0
    best = logs_TV.scatter(1, chosen_T1, -torch.inf).topk(many)
    logs_X, tokens_X = (before_T[:, None] + best.values).flatten(), best.indices.flatten()
    for at in logs_X.argsort(descending=True, stable=True).tolist():
        yield float(logs_X[at]), at // many, int(tokens_X[at])


def _possible(branch: Branch, conditions: Conditions, limit: int) -> bool:
    """Whether there is room for more, and the grammar has calls that begin so."""
    if len(branch.tokens) >= limit and branch.tokens[-1:] != tuple(conditions.stop):
        return False
    if conditions.grammar is None:
        return True
    constraint, (*before, last) = Constraint(conditions.grammar, limit), branch.tokens
    constraint.follow(before)
    return not constraint.refuses(last) and constraint.advance(last) == last
