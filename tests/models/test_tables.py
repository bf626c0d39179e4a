"""Gradients of large tables: those of the sums, however often their memory is used again."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from toolcall.models.tables import summed_rows

ROWS, WIDTH = 50, 4


def _step(table: Tensor, seed: int) -> Tensor:
    """One backward pass over a few rows, and what torch says their gradient is."""
    generator = torch.Generator().manual_seed(seed)
    rows_XN = torch.randint(ROWS, (7, 3), generator=generator)
    weights_XC = torch.randn(7, WIDTH, generator=generator)
    other = table.detach().clone().requires_grad_()
    (F.embedding_bag(rows_XN, other, mode="sum") * weights_XC).sum().backward()
    (summed_rows(rows_XN, table) * weights_XC).sum().backward()
    assert other.grad is not None
    return other.grad


def _table() -> nn.Parameter:
    return nn.Parameter(torch.randn(ROWS, WIDTH, generator=torch.Generator().manual_seed(0)))


def test_sums_are_those_of_the_rows() -> None:
    table = _table()
    assert torch.allclose(summed_rows(torch.tensor([[3, 3, 8]]), table), 2 * table[3] + table[8])


def test_a_gradient_holds_nothing_of_the_step_before() -> None:
    table = _table()
    optimizer = torch.optim.SGD([table], lr=0.1)
    for seed in range(4):
        summed_rows(torch.tensor([[seed]]), table)  # a look without a backward pass
        optimizer.zero_grad()
        expected = _step(table, seed)
        assert table.grad is not None
        assert torch.allclose(table.grad, expected, atol=1e-6)
        optimizer.step()


def test_a_gradient_that_is_cleared_between_forward_and_backward_lends_its_memory() -> None:
    table = _table()
    _step(table, 1)
    assert table.grad is not None
    at = table.grad.data_ptr()
    summed = summed_rows(torch.tensor([[5]]), table)
    table.grad = None
    summed.sum().backward()
    assert table.grad is not None
    assert table.grad.data_ptr() == at
    assert table.grad.abs().sum() == WIDTH


def test_gradients_that_nobody_clears_add_up() -> None:
    table = _table()
    expected = _step(table, 1) + _step(table, 2)
    assert table.grad is not None
    assert torch.allclose(table.grad, expected, atol=1e-6)


def test_two_sums_of_one_table_before_one_backward_pass() -> None:
    table = _table()
    _step(table, 1)
    both = summed_rows(torch.tensor([[2, 3]]), table).sum() + summed_rows(torch.tensor([[3, 4]]), table).sum()
    table.grad = None
    both.backward()
    assert table.grad is not None
    assert table.grad[:, 0].nonzero().flatten().tolist() == [2, 3, 4]
    assert table.grad[3, 0] == 2
