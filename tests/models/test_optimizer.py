"""Optimizers and schedule."""

import pytest
import torch

from toolcall.errors import ToolcallError
from toolcall.models.optimizer import Muon, OptimizerConfig, Schedule, make_optimizer, orthogonalise, set_learning_rate


def test_orthogonalised_matrices_have_singular_values_of_about_one() -> None:
    torch.manual_seed(0)
    values = torch.linalg.svdvals(orthogonalise(torch.randn(3, 16, 64)))
    assert values.min() > 0.6
    assert values.max() < 1.3


def test_packed_matrices_are_updated_as_if_they_stood_alone() -> None:
    torch.manual_seed(0)
    packed = torch.randn(24, 8, requires_grad=True)
    alone = [part.detach().clone().requires_grad_() for part in packed.chunk(3)]
    packed.grad = torch.randn(24, 8)
    for part, gradient in zip(alone, packed.grad.chunk(3), strict=True):
        part.grad = gradient.clone()
    Muon([{"params": [packed], "packs": [3], "lr": 0.1}]).step()
    Muon([{"params": alone, "packs": [1, 1, 1], "lr": 0.1}]).step()
    torch.testing.assert_close(packed, torch.cat(alone))


def test_vectors_follow_adamw() -> None:
    torch.manual_seed(0)
    ours = torch.randn(10, requires_grad=True)
    theirs = ours.detach().clone().requires_grad_()
    optimizer = Muon([{"params": [ours], "lr": 0.01}], betas=(0.9, 0.99))
    reference = torch.optim.AdamW([theirs], lr=0.01, betas=(0.9, 0.99), weight_decay=0.0, eps=1e-10)
    for _ in range(5):
        ours.grad = torch.randn(10)
        theirs.grad = ours.grad.clone()
        optimizer.step()
        reference.step()
    torch.testing.assert_close(ours, theirs)


def test_moments_of_what_gets_no_gradient_never_become_denormal() -> None:
    weight = torch.zeros(8, requires_grad=True)
    optimizer = Muon([{"params": [weight], "lr": 0.01}])
    weight.grad = torch.logspace(-12, 3, 8)
    optimizer.step()
    weight.grad = torch.zeros(8)
    for _ in range(3000):
        optimizer.step()
        moments = torch.cat([optimizer.state[weight][name] for name in ("mean", "square")])
        assert not ((moments != 0) & (moments.abs() < torch.finfo(torch.float32).tiny)).any()


def test_a_saved_optimizer_goes_on_as_if_never_interrupted() -> None:
    def steps(optimizer: torch.optim.Optimizer, weight: torch.Tensor, gradients: torch.Tensor) -> None:
        for gradient in gradients:
            for part in optimizer.param_groups[0]["params"] + optimizer.param_groups[1]["params"]:
                part.grad = gradient.clone()
            optimizer.step()

    def fresh() -> tuple[torch.Tensor, torch.optim.Optimizer]:
        torch.manual_seed(3)
        weight, other = torch.randn(4, 8, requires_grad=True), torch.randn(4, 8, requires_grad=True)
        return weight, make_optimizer(OptimizerConfig("muon", 0.02, 0.004, 0.1), [(weight, 1)], [other])

    gradients = torch.randn(6, 4, 8)
    whole, optimizer = fresh()
    steps(optimizer, whole, gradients)
    half, first = fresh()
    steps(first, half, gradients[:3])
    _, second = fresh()
    second.param_groups[0]["params"] = [half]
    second.load_state_dict(first.state_dict())
    steps(second, half, gradients[3:])
    assert torch.equal(whole, half)


@pytest.mark.parametrize(
    ("step", "progress", "factor"),
    [(0, 0.0, 0.1), (4, 0.0, 0.5), (9, 0.0, 1.0), (100, 0.4, 1.0), (100, 0.75, 0.5), (100, 1.0, 0.0)],
)
def test_the_schedule_warms_up_holds_and_falls(step: int, progress: float, factor: float) -> None:
    assert Schedule(warmup_steps=10, decay_share=0.5)(step, progress) == pytest.approx(factor)


def test_a_schedule_without_warm_up_and_decay_is_constant() -> None:
    schedule = Schedule(warmup_steps=0, decay_share=0.0)
    assert [schedule(step, step / 10) for step in range(11)] == [1.0] * 11


@pytest.mark.parametrize("name", ["muon", "adamw"])
def test_every_group_has_its_own_rate_and_the_configuration_decides(name: str) -> None:
    matrix, vector = torch.randn(4, 4, requires_grad=True), torch.randn(4, requires_grad=True)
    optimizer = make_optimizer(OptimizerConfig(name, 0.02, 0.004, 0.0), [(matrix, 1)], [vector])  # type: ignore[arg-type]
    changed = OptimizerConfig(name, 0.04, 0.008, 0.0)  # type: ignore[arg-type]
    set_learning_rate(optimizer, changed, 0.5)
    set_learning_rate(optimizer, changed, 0.25)
    assert [group["lr"] for group in optimizer.param_groups] == [0.01, 0.002]


@pytest.mark.parametrize("wrong", [{"warmup_steps": -1, "decay_share": 0.5}, {"warmup_steps": 0, "decay_share": 1.5}])
def test_a_schedule_out_of_range_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ToolcallError, match=r"schedule\."):
        Schedule(**wrong)  # type: ignore[arg-type]
