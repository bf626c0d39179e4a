"""What tests share: small runs."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hydra import compose, initialize_config_dir

from toolcall.config.application import checked
from toolcall.config.paths import config_folder
from toolcall.training.config import TrainConfig

if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ["OMP_NUM_THREADS"] = "1"  # the workers share the cores: read by torch, which nothing has imported yet

SMALL = (
    "preset=custom", "model.n_layer=2", "model.n_head=2", "model.n_embd=32", "model.block_size=192", "model.ngram_rows=64",
    "data.samples=300", "data.val_size=12",
    "data.test_size=12", "data.batch_size=8", "trainer.max_steps=6", "trainer.val_check_interval=3", "trainer.accelerator=cpu",
    "trainer.precision=32-true", "callbacks.validation.requests=6", "trainer.log_every_n_steps=2", "callbacks.report=null",
    "decoding.max_new_tokens=16",
)  # fmt: skip
"""Overrides that make a run of seconds: everything as in a real one but the sizes."""

Train = Callable[..., dict[str, float]]


def compose_run(folder: Path, *overrides: str) -> TrainConfig:
    """The configuration of a run in `folder`."""
    with initialize_config_dir(str(config_folder()), version_base="1.3"):
        config = compose("train", [f"run.dir={folder}", *overrides])
    return checked(config, TrainConfig)


def _train_small(folder: Path, *overrides: str) -> dict[str, float]:
    from toolcall.training.run import train

    small = [override for override in SMALL if not ("data=jsonl" in overrides and override.startswith("data.samples="))]
    return train(compose_run(folder, *small, *overrides))


@pytest.fixture
def train_small() -> Train:
    """Train a small model: `train_small(folder, *overrides)`."""
    return _train_small


@pytest.fixture(scope="session")
def small_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory of a run of `train_small` without the test at its end, made once: to be read or copied, and left as it is."""
    folder = tmp_path_factory.mktemp("small") / "run"
    _train_small(folder, "run.test=false")
    return folder


@pytest.fixture
def write_jsonl(tmp_path: Path) -> Callable[..., Path]:
    """Write rows as JSONL: `write_jsonl(name, rows)`."""

    def write(name: str, rows: list[dict[str, Any]]) -> Path:
        path = tmp_path / name
        path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
        return path

    return write
