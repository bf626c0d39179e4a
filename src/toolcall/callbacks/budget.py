"""The budget of a run, in steps, passes over the data or wall time."""

import logging
import re
import time
from typing import Any

from lightning.pytorch import Callback, LightningModule, Trainer

from toolcall.errors import ToolcallError
from toolcall.models.module import CallModule

log = logging.getLogger(__name__)

_TIME = re.compile(r"(\d+):(\d\d):(\d\d):(\d\d)")


class Budget(Callback):
    """Tells the module which part of the budget is used, and ends the run with a last validation when it is all.

    Args:
        max_steps: optimizer steps; None for no such limit.
        max_epochs: passes over the training data; None for no such limit.
        max_time: wall time of training as DD:HH:MM:SS, validation included; None for no such limit. A resumed run goes on
            counting.
    """

    def __init__(self, max_steps: int | None, max_epochs: float | None, max_time: str | None) -> None:
        if max_steps is None and max_epochs is None and max_time is None:
            raise ToolcallError("the run has no end: give trainer.max_steps, trainer.max_epochs or trainer.max_time")
        for name, limit in (("max_steps", max_steps), ("max_epochs", max_epochs)):
            if limit is not None and limit <= 0:
                raise ToolcallError(f"trainer.{name} is {limit}; it must be above 0")
        self.max_steps, self.max_epochs = max_steps, max_epochs
        self.max_seconds = _seconds(max_time) if max_time else None
        self._spent_before = 0.0
        self._started: float | None = None

    @property
    def spent(self) -> float:
        """Seconds of training so far."""
        return self._spent_before + (0.0 if self._started is None else time.monotonic() - self._started)

    def total_steps(self, trainer: Trainer) -> int | None:
        """The limit in optimizer steps, by steps or epochs, whichever is nearer; None where time alone decides."""
        limits = [self.max_steps] if self.max_steps else []
        if self.max_epochs:
            batches: int = trainer.datamodule.train_batches.steps_per_epoch  # type: ignore[attr-defined]
            limits.append(max(1, round(self.max_epochs * batches)))
        return min(limits) if limits else None

    def progress(self, trainer: Trainer) -> float:
        """The used part of the budget, 0 to 1."""
        steps = self.total_steps(trainer)
        by_steps = trainer.global_step / steps if steps else 0.0
        by_time = self.spent / self.max_seconds if self.max_seconds else 0.0
        return min(1.0, max(by_steps, by_time))

    def on_train_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        self._started = time.monotonic()
        self._update(trainer, pl_module)

    def on_train_batch_end(self, trainer: Trainer, pl_module: LightningModule, *_: Any) -> None:
        self._update(trainer, pl_module)

    def _update(self, trainer: Trainer, module: LightningModule) -> None:
        assert isinstance(module, CallModule)
        module.progress = self._agreed(trainer)
        if module.progress >= 1.0:
            trainer.should_stop = True  # Lightning validates once more before it stops
            steps = self.total_steps(trainer)
            if steps and trainer.global_step < steps and trainer.is_global_zero:
                log.info("trainer.max_time ended the run at step %d of %d", trainer.global_step, steps)

    def _agreed(self, trainer: Trainer) -> float:
        """Clocks differ, and the learning rate must not."""
        progress = self.progress(trainer)
        return trainer.strategy.broadcast(progress) if self.max_seconds and trainer.world_size > 1 else progress

    def state_dict(self) -> dict[str, Any]:
        return {"spent": self.spent}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        self._spent_before = state_dict["spent"]


def _seconds(text: str) -> int:
    match = _TIME.fullmatch(text)
    if match is None:
        raise ToolcallError(f"trainer.max_time is {text!r}; it is written DD:HH:MM:SS, such as 00:00:10:00 for ten minutes")
    days, hours, minutes, seconds = map(int, match.groups())
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds
