"""Loss, learning rate and speed of training."""

import time
from typing import Any

import torch
from lightning.pytorch import Callback, LightningModule, Trainer
from torch import Tensor

from toolcall.datamodules.encoding import Batch
from toolcall.models.module import CallModule


class TrainingLog(Callback):
    """Logs `train/loss` (mean since the last time), `train/learning_rate` and `train/tokens_per_second`.

    Tokens are those of the samples, padding not counted; seconds are those of training: neither validation's nor those in which the data
    module makes further samples.

    Args:
        every_n_steps: how often.
    """

    def __init__(self, every_n_steps: int) -> None:
        self.every_n_steps = every_n_steps
        self.tokens = 0
        """Trained on so far."""
        self.seconds = 0.0
        """Spent in training steps so far."""
        self.validation_seconds = 0.0
        """Spent in validation so far, generated calls and pictures included."""
        self.loading_seconds = 0.0
        """Spent on further training samples so far."""
        self.latest: dict[str, float] = {}
        """The figures last logged."""
        self._losses: list[Tensor] = []
        self._mark = (0, 0.0)
        self._resumed_at = 0.0
        self._loaded = 0.0

    @property
    def tokens_per_second(self) -> float:
        """Mean over the run."""
        return self.tokens / self.seconds if self.seconds else 0.0

    def on_train_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        self._resumed_at = time.perf_counter()
        self._loaded = trainer.datamodule.loading_seconds  # type: ignore[attr-defined]

    def on_train_batch_end(self, trainer: Trainer, pl_module: LightningModule, outputs: Any, batch: Batch, batch_idx: int) -> None:
        self._losses.append(outputs["loss"].detach())
        self.tokens += batch.real_tokens
        if trainer.global_step % self.every_n_steps == 0:
            self._log(trainer, pl_module)

    def on_validation_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        self._pause(trainer)

    def on_validation_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        now = time.perf_counter()
        self.validation_seconds += now - self._resumed_at
        self._resumed_at = now

    def on_train_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        self._pause(trainer)

    def _pause(self, trainer: Trainer) -> None:
        now, loaded = time.perf_counter(), trainer.datamodule.loading_seconds  # type: ignore[attr-defined]
        self.loading_seconds += loaded - self._loaded
        self.seconds += now - self._resumed_at - (loaded - self._loaded)
        self._resumed_at, self._loaded = now, loaded

    def _log(self, trainer: Trainer, module: LightningModule) -> None:
        assert isinstance(module, CallModule)
        mean = torch.stack(self._losses).mean()
        loss = float(trainer.strategy.reduce(mean, reduce_op="mean"))  # waits for the device, so that the clock below is honest
        self._losses.clear()
        self._pause(trainer)
        tokens, seconds = self._mark
        self._mark = (self.tokens, self.seconds)
        self.latest = {
            "train/loss": loss,
            "train/learning_rate": module.learning_rate,
            "train/tokens_per_second": (self.tokens - tokens) / max(1e-9, self.seconds - seconds),
        }
        for logger in trainer.loggers:
            logger.log_metrics(self.latest, step=trainer.global_step)

    def state_dict(self) -> dict[str, Any]:
        names = ("tokens", "seconds", "validation_seconds", "loading_seconds")
        return {name: getattr(self, name) for name in names}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        for name, value in state_dict.items():
            setattr(self, name, value)
        self._mark = (self.tokens, self.seconds)
