"""best.ckpt and last.ckpt of a run."""

from pathlib import Path
from typing import Any

from lightning.pytorch import LightningModule, Trainer
from lightning.pytorch.callbacks import Checkpoint

from toolcall.callbacks.stop import Interrupted
from toolcall.errors import ToolcallError
from toolcall.training.progress import deleted


class Checkpoints(Checkpoint):
    """`last.ckpt` around every validation, at the end and when interrupted; `best.ckpt` by the highest `monitor`.

    Files are written beside their place and then moved there, so that an interruption never leaves half of one.

    Args:
        folder: where to write them.
        monitor: name of the metric, or where nothing logs it the lowest `val/loss`; of equal values the later wins.
    """

    def __init__(self, folder: Path, monitor: str) -> None:
        self.folder, self.monitor = folder, monitor
        self.best_metrics: dict[str, float] = {}
        """All metrics of the validation that the best checkpoint comes from."""
        self._saved_step = -1

    @property
    def best(self) -> Path:
        """The best checkpoint."""
        return self.folder / "best.ckpt"

    @property
    def last(self) -> Path:
        """The last checkpoint."""
        return self.folder / "last.ckpt"

    def on_validation_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        self._save_last(trainer)

    def on_validation_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        metrics = {name: float(value) for name, value in trainer.callback_metrics.items()}
        if not self.best_metrics or self._rank(metrics) >= self._rank(self.best_metrics):
            self.best_metrics = metrics
            self._save(trainer, self.best)
        self._save_last(trainer, again=True)  # with this validation's result in it

    def _rank(self, metrics: dict[str, float]) -> float:
        return metrics.get(self.monitor, -metrics["val/loss"])

    def on_train_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        self._save_last(trainer, again=True)

    def on_exception(self, trainer: Trainer, pl_module: LightningModule, exception: BaseException) -> None:
        if isinstance(exception, Interrupted):  # after any other one the weights may be half updated
            self._save_last(trainer)

    def _save_last(self, trainer: Trainer, again: bool = False) -> None:
        if again or trainer.global_step != self._saved_step:
            self._save(trainer, self.last)
            self._saved_step = trainer.global_step

    def _save(self, trainer: Trainer, path: Path) -> None:
        part = path.with_suffix(".part")
        try:
            trainer.save_checkpoint(part)
            if trainer.is_global_zero:
                part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            if not self.folder.is_dir():  # Lightning makes it first
                raise deleted(self.folder.parent) from None
            raise ToolcallError(f"the checkpoint {path} cannot be written: {error.strerror or error}") from None

    def state_dict(self) -> dict[str, Any]:
        return {"best_metrics": self.best_metrics}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        self.best_metrics = state_dict["best_metrics"]
