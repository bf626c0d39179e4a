"""What other processes see of a run that is under way, and how they end it: files in its directory."""

import json
from pathlib import Path
from typing import Any

from lightning.pytorch import Callback, LightningModule, Trainer

from toolcall.callbacks.agreement import any_rank
from toolcall.training.progress import STOP, VALIDATIONS


class ProgressFile(Callback):
    """Adds a line to `validations.jsonl` after each validation, and ends the run in good order once there is a file `stop`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked = False
        """Whether the run was ended before its time."""

    def on_train_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        if trainer.is_global_zero:
            (self.folder / STOP).unlink(missing_ok=True)

    def on_train_batch_end(self, trainer: Trainer, pl_module: LightningModule, *_: Any) -> None:
        if any_rank(trainer, trainer.is_global_zero and (self.folder / STOP).exists()):
            self.asked = trainer.should_stop = True

    def on_validation_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        if not trainer.is_global_zero:
            return
        figures = {name: float(value) for name, value in trainer.callback_metrics.items() if name.startswith("val/")}
        with (self.folder / VALIDATIONS).open("a", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps({"step": trainer.global_step} | figures) + "\n")
