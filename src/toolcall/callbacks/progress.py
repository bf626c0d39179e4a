"""The progress line: step, time left, loss, tokens/s and the latest right rate."""

import logging
from typing import Any

from lightning.pytorch import Callback, LightningModule, Trainer
from tqdm import tqdm

from toolcall.callbacks.budget import Budget
from toolcall.callbacks.lookup import find
from toolcall.callbacks.training_log import TrainingLog

log = logging.getLogger(__name__)
_SHOWN = {"val/right_rate": "right", "val/tool_accuracy": "tool", "val/valid_call_rate": "valid", "val/loss": "loss"}


class Progress(Callback):
    """One line on a terminal, refreshed at most twice a second; elsewhere a line of text each validation."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._right: float | None = None

    def on_train_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        budget = find(trainer, Budget)
        total = budget.total_steps(trainer) if budget else None
        self._bar = tqdm(
            total=total, initial=trainer.global_step, mininterval=0.5, dynamic_ncols=True, leave=False, unit="step",
            disable=None if trainer.is_global_zero else True,
            bar_format="{l_bar}{bar:12}| {n_fmt}/{total_fmt} {remaining} left{postfix}",
        )  # fmt: skip

    def on_train_batch_end(self, trainer: Trainer, pl_module: LightningModule, *_: Any) -> None:
        self._bar.set_postfix_str(self._postfix(find(trainer, TrainingLog)), refresh=False)
        self._bar.update(trainer.global_step - self._bar.n)

    def _postfix(self, training: TrainingLog | None) -> str:
        if training is None or not training.latest:
            return ""
        shown = f"loss {training.latest['train/loss']:.3f}, {training.latest['train/tokens_per_second'] / 1000:.1f}k tok/s"
        return shown if self._right is None else f"{shown}, right {self._right:.3f}"

    def on_validation_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        metrics = {name: float(value) for name, value in trainer.callback_metrics.items()}
        self._right = metrics.get("val/right_rate")
        shown = "  ".join(f"{short} {metrics[name]:.3f}" for name, short in _SHOWN.items() if name in metrics)
        with tqdm.external_write_mode():
            log.info("step %6d  val  %s", trainer.global_step, shown)

    def on_exception(self, trainer: Trainer, pl_module: LightningModule, exception: BaseException) -> None:
        self._close()

    def teardown(self, trainer: Trainer, pl_module: LightningModule, stage: str) -> None:
        self._close()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
