"""The charts that a person wants first, on one page of TensorBoard (its CUSTOM SCALARS tab)."""

from collections.abc import Sequence

from lightning.pytorch import Callback, LightningModule, Trainer
from lightning.pytorch.loggers import TensorBoardLogger

Layout = dict[str, dict[str, list[str | list[str]]]]


class Charts(Callback):
    """Lays out the figures of a run when it begins."""

    def on_train_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        if isinstance(trainer.logger, TensorBoardLogger):
            trainer.logger.experiment.add_custom_scalars(layout(list(trainer.datamodule.tools)))  # type: ignore[attr-defined]


def layout(tools: Sequence[str]) -> Layout:
    """How the calls of validation fare, which tools lag behind, and whether the training is in order."""
    return {
        "calls": {
            "right": _chart("^val/right_rate$", "^val/exact_match$", "^val/constrained/right_rate$"),
            "valid": _chart("^val/valid_call_rate$", "^val/tool_accuracy$", "^val/execution_pass_rate$"),
            "right by tool": _chart(*(f"^val/right_rate/{tool}$" for tool in tools)),
        },
        "training": {
            "loss": _chart("^train/loss$", "^val/loss$"),
            "learning rate": _chart("^train/learning_rate$"),
            "tokens a second": _chart("^train/tokens_per_second$"),
        },
    }


def _chart(*tags: str) -> list[str | list[str]]:
    return ["Multiline", list(tags)]
