"""What a person looks at in TensorBoard beside the curves: samples, pictures, confusion, failures."""

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

import matplotlib.image
from lightning.pytorch import Callback, LightningModule, Trainer
from lightning.pytorch.loggers import TensorBoardLogger

from toolcall.callbacks.lookup import find
from toolcall.callbacks.validation import ExecutedValidation
from toolcall.evaluation.figures import confusion_figure, failure_figure
from toolcall.evaluation.score import Score

if TYPE_CHECKING:
    from torch.utils.tensorboard.writer import SummaryWriter


class TensorBoardReport(Callback):
    """After each validation: a table of samples, failures first; the first pictures drawn; confusion; failure classes.

    Args:
        samples: rows of the table.
        pictures: how many of the plots that the model asked for are drawn.
    """

    def __init__(self, samples: int, pictures: int) -> None:
        self.samples, self.pictures = samples, pictures

    def on_validation_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        validation, step = find(trainer, ExecutedValidation), trainer.global_step
        scores = validation.scores if validation else []
        if not scores or not trainer.is_global_zero:
            return
        tools = list(trainer.datamodule.tools)  # type: ignore[attr-defined]
        for logger in trainer.loggers:
            if isinstance(logger, TensorBoardLogger):
                writer: SummaryWriter = logger.experiment
                writer.add_text("samples", sample_table(scores, self.samples), step)
                self._add_pictures(writer, scores, step)
                for name, figure in (("confusion", confusion_figure(scores, tools)), ("failures", failure_figure(scores))):
                    writer.add_image(name, _pixels(figure), step, dataformats="HWC")

    def _add_pictures(self, writer: "SummaryWriter", scores: Sequence[Score], step: int) -> None:
        drawn = [score.execution.result for score in scores if score.execution.result and score.execution.result.draw]
        for number, result in enumerate(drawn[: self.pictures], 1):
            assert result.draw is not None
            writer.add_image(f"plots/{number}", _pixels(result.draw().data), step, dataformats="HWC")


def sample_table(scores: Sequence[Score], rows: int) -> str:
    """Markdown: request, expected, generated, failure. Half of the rows are kept for failures, if there are so many."""
    failed = [score for score in scores if score.failure]
    right = [score for score in scores if not score.failure]
    shown = failed[: max(rows // 2, rows - len(right))]
    shown += right[: rows - len(shown)]
    head = "| request | expected | generated | failure |\n|---|---|---|---|\n"
    return head + "\n".join(map(_table_row, shown))


def _table_row(score: Score) -> str:
    generated = "same" if score.generated == score.expected else _cell(score.generated)
    failure = (score.failure or "").replace("_", "&nbsp;")
    return f"| {_cell(score.user)} | {_cell(score.expected)} | {generated} | {failure} |"


def _cell(text: str) -> str:
    """Text as it is: in Markdown `*`, `|` and the like would mean something."""
    escaped = "".join(f"&#{ord(c)};" if c in "|*_`<>[]\\~#$" else c for c in text)
    return escaped.replace("\n", " ")


def _pixels(png: bytes) -> object:
    return matplotlib.image.imread(io.BytesIO(png))[..., :3]
