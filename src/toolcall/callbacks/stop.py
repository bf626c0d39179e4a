"""Stopping in good order on Ctrl-C and SIGTERM."""

import signal
import threading
from types import FrameType
from typing import Any

from lightning.pytorch import Callback, LightningModule, Trainer

from toolcall.callbacks.agreement import any_rank


class Interrupted(Exception):
    """Ctrl-C or SIGTERM ended the training; the weights are saved."""

    def __init__(self, name: str, step: int) -> None:
        super().__init__(f"stopped by {name} at step {step}")


class GracefulStop(Callback):
    """On Ctrl-C or SIGTERM finish the step, then leave training by Interrupted. A second Ctrl-C stops at once."""

    def __init__(self) -> None:
        self._received: int | None = None
        self._previous: dict[int, Any] = {}

    def on_train_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        if threading.current_thread() is threading.main_thread():
            self._previous = {number: signal.signal(number, self._receive) for number in (signal.SIGINT, signal.SIGTERM)}

    def on_train_batch_end(self, trainer: Trainer, pl_module: LightningModule, *_: Any) -> None:
        if not trainer.should_stop:  # the last validation is worth its seconds
            self._leave(trainer)

    def on_train_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        self._leave(trainer)

    def on_exception(self, trainer: Trainer, pl_module: LightningModule, exception: BaseException) -> None:
        self._restore()

    def teardown(self, trainer: Trainer, pl_module: LightningModule, stage: str) -> None:
        self._restore()

    def _receive(self, number: int, _: FrameType | None) -> None:
        self._received = number
        self._restore()

    def _leave(self, trainer: Trainer) -> None:
        if any_rank(trainer, self._received is not None):
            raise Interrupted(signal.Signals(self._received or signal.SIGTERM).name, trainer.global_step)

    def _restore(self) -> None:
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        self._previous = {}
