"""What the processes of a run do together: one that ends its training alone would leave the others waiting."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from itertools import chain, zip_longest
from typing import Any

import torch
from lightning.pytorch import Trainer
from lightning.pytorch.strategies import FSDPStrategy
from torch.distributed.fsdp import FullyShardedDataParallel

from toolcall.evaluation.score import Score


def any_rank(trainer: Trainer, flag: bool) -> bool:
    """Whether any process of the run says so. Each of them must ask."""
    if trainer.world_size == 1:
        return flag
    return trainer.strategy.reduce_boolean_decision(flag, all=False)


def gathered_scores(trainer: Trainer, mine: Sequence[Score]) -> list[Score]:
    """The scores of all processes, in the order of the samples, of which each process took every n-th. Each of them must ask.

    Pictures stay with the process that can draw them.
    """
    if trainer.world_size == 1:
        return list(mine)
    parts: list[Any] = [None] * trainer.world_size
    torch.distributed.all_gather_object(parts, [_without_picture(score) for score in mine])
    parts[trainer.global_rank] = mine
    return [score for score in chain.from_iterable(zip_longest(*parts)) if score is not None]


def _without_picture(score: Score) -> Score:
    """What draws a picture is code, which does not travel."""
    if score.execution.result is None:
        return score
    return replace(score, execution=replace(score.execution, result=replace(score.execution.result, draw=None)))


def whole_weights(trainer: Trainer) -> AbstractContextManager[None]:
    """While it lasts each process holds all weights, which FSDP shares out, so that it can generate calls on its own."""
    if isinstance(trainer.strategy, FSDPStrategy):
        return FullyShardedDataParallel.summon_full_params(trainer.strategy.model, writeback=False)  # type: ignore[arg-type]
    return nullcontext()
