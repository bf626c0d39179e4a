"""Sums of rows of large tables, whose gradients are as large as the tables and nearly all zero.

Shapes: X places, N rows for each, C width.
"""

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable
from torch.nn import functional as F


def summed_rows(rows_XN: Tensor, table: Tensor) -> Tensor:
    """The sum of the rows of each place, (X, C)."""
    if table.device.type != "cpu" or torch.compiler.is_compiling() or not torch.is_grad_enabled():
        return F.embedding_bag(rows_XN, table, mode="sum")
    summed_XC: Tensor = _SummedRows.apply(rows_XN, table)  # type: ignore[no-untyped-call]
    return summed_XC


class _SummedRows(torch.autograd.Function):
    """Writes a step's gradient where the last step's was, if `zero_grad` has given that up: on a CPU, to ask for so much memory anew takes
    longer than the sums. Who keeps a gradient for longer has to copy it."""

    @staticmethod
    def forward(ctx: Any, rows_XN: Tensor, table: Tensor) -> Tensor:
        ctx.save_for_backward(rows_XN, table)
        ctx.last = None if table.grad is None else (table.grad, table.grad._version)
        return F.embedding_bag(rows_XN, table, mode="sum")

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient_XC: Tensor) -> tuple[None, Tensor]:
        rows_XN, table = ctx.saved_tensors
        last, ctx.last = ctx.last, None
        gradient = _cleared(*last) if last and table.grad is None else None
        gradient = torch.zeros_like(table) if gradient is None else gradient
        return None, gradient.index_add_(0, rows_XN.flatten(), gradient_XC.repeat_interleave(rows_XN.size(1), 0))


def _cleared(gradient: Tensor, version: int) -> Tensor | None:
    """None if another sum of the same table has written its own there since."""
    return gradient.zero_() if gradient._version == version else None
