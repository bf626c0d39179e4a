"""Devices and precisions."""

from pathlib import Path

import pytest
import torch

from tests.conftest import Train
from toolcall.errors import ToolcallError
from toolcall.models.checkpoint import read_checkpoint
from toolcall.training.device import Device, choose_device, choose_precision

NO_GPU = not torch.cuda.is_available() and not torch.backends.mps.is_available()


def test_the_cpu_is_taken_when_asked_for() -> None:
    assert choose_device("cpu").accelerator == "cpu"


def test_auto_says_why() -> None:
    device = choose_device("auto")
    assert "trainer.accelerator=auto" in device.reason
    assert (device.accelerator == "cpu") == NO_GPU


def test_a_gpu_that_is_not_there_is_a_clear_error() -> None:
    missing = "gpu" if NO_GPU else "mps" if torch.cuda.is_available() else "cuda"
    with pytest.raises(ToolcallError, match=f"trainer.accelerator={missing}"):
        choose_device(missing)  # type: ignore[arg-type]


def test_the_precision_is_one_that_trains_and_comes_with_its_measurement() -> None:
    precision, why = choose_precision(Device("cpu", "", ""), 96)
    assert precision in ("32-true", "bf16-mixed")
    assert "times the speed" in why


def test_bf16_trains_on_a_cpu(tmp_path: Path, train_small: Train) -> None:
    metrics = train_small(tmp_path / "run", "trainer.precision=bf16-mixed", "run.test=false")
    assert 0 < metrics["val/loss"] < 10


@pytest.mark.slow
def test_a_compiled_run_keeps_the_names_of_its_weights(tmp_path: Path, train_small: Train) -> None:
    train_small(tmp_path / "run", "compile=true", "trainer.max_steps=2", "trainer.val_check_interval=2", "run.test=false")
    assert not [name for name in read_checkpoint(tmp_path / "run/checkpoints/last.ckpt")["state_dict"] if "_orig_mod" in name]


@pytest.mark.gpu
@pytest.mark.parametrize("precision", ["auto", "32-true", "bf16-mixed"])
def test_a_run_on_a_gpu_ends_in_a_checkpoint_that_a_cpu_loads(tmp_path: Path, train_small: Train, precision: str) -> None:
    train_small(tmp_path / "run", "trainer.accelerator=gpu", f"trainer.precision={precision}")
    assert read_checkpoint(tmp_path / "run/checkpoints/best.ckpt")["toolcall"]["run"]["precision"] != "auto"


@pytest.mark.gpu
def test_a_run_on_a_gpu_goes_on_where_it_stopped(tmp_path: Path, train_small: Train) -> None:
    folder = tmp_path / "run"
    train_small(folder, "trainer.accelerator=gpu", "run.test=false")
    train_small(folder, "trainer.accelerator=gpu", "run.test=false", f"run.resume={folder}", "trainer.max_steps=9")
    assert read_checkpoint(folder / "checkpoints/last.ckpt")["global_step"] == 9
