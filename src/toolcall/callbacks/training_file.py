"""How training goes, as files in the run directory for other processes: `begun.json` and `training.jsonl`."""

import json
from pathlib import Path
from typing import Any

from lightning.pytorch import Callback, LightningModule, Trainer

from toolcall.callbacks.budget import Budget
from toolcall.callbacks.lookup import find
from toolcall.callbacks.training_log import TrainingLog
from toolcall.files import write_text
from toolcall.models.module import CallModule
from toolcall.training.progress import BEGUN, TRAINING, deleted


class TrainingFile(Callback):
    """Says once what is trained on what, then adds a line whenever `training_log` has logged."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def on_train_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        if not trainer.is_global_zero:
            return
        assert isinstance(pl_module, CallModule)
        data, budget = trainer.datamodule, find(trainer, Budget)  # type: ignore[attr-defined]
        figures = {
            "samples": data.train_batches.samples, "steps_per_epoch": data.train_batches.steps_per_epoch,
            "max_steps": budget.total_steps(trainer) if budget else None, "vocabulary": len(data.tokenizer),
            "parameters": pl_module.net.parameter_count, "device": pl_module.device.type, "precision": str(trainer.precision),
        }  # fmt: skip
        write_text(self.folder / BEGUN, json.dumps(figures) + "\n")

    def on_train_batch_end(self, trainer: Trainer, pl_module: LightningModule, *_: Any) -> None:
        training = find(trainer, TrainingLog)
        if trainer.is_global_zero and training is not None and trainer.global_step % training.every_n_steps == 0:
            self._add(trainer, training)

    def _add(self, trainer: Trainer, training: TrainingLog) -> None:
        if not (self.folder / BEGUN).is_file():
            raise deleted(self.folder)
        budget = find(trainer, Budget)
        figures = {
            "step": trainer.global_step, "train_loss": training.latest["train/loss"],
            "learning_rate": training.latest["train/learning_rate"], "tokens_per_second": training.latest["train/tokens_per_second"],
            "epoch": trainer.global_step / trainer.datamodule.train_batches.steps_per_epoch,  # type: ignore[attr-defined]
            "progress": budget.progress(trainer) if budget else None,
        }  # fmt: skip
        with (self.folder / TRAINING).open("a", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps(figures) + "\n")
