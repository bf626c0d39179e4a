"""Speed is that of training alone."""

from types import SimpleNamespace
from typing import Any

import pytest

from toolcall.callbacks import training_log
from toolcall.callbacks.training_log import TrainingLog


def test_time_for_further_samples_counts_apart_and_goes_on_counting(monkeypatch: pytest.MonkeyPatch) -> None:
    now = SimpleNamespace(seconds=10.0)
    monkeypatch.setattr(training_log, "time", SimpleNamespace(perf_counter=lambda: now.seconds))
    trainer: Any = SimpleNamespace(datamodule=SimpleNamespace(loading_seconds=5.0), global_step=0)  # those of before training
    log = TrainingLog(every_n_steps=100)
    log.on_train_start(trainer, None)  # type: ignore[arg-type]
    now.seconds, trainer.datamodule.loading_seconds = 40.0, 15.0
    log.on_train_end(trainer, None)  # type: ignore[arg-type]
    assert (log.seconds, log.loading_seconds) == (20.0, 10.0)
    again = TrainingLog(every_n_steps=100)
    again.load_state_dict(log.state_dict())
    assert (again.seconds, again.loading_seconds) == (20.0, 10.0)
