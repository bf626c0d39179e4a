"""The files by which other processes follow a run that is under way, and end it; `callbacks/progress_file.py` keeps the run's side."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from toolcall.errors import ToolcallError
from toolcall.files import write_text

VALIDATIONS = "validations.jsonl"
"""A line for each validation: `step`, and the figures under their names."""
TRAINING = "training.jsonl"
"""A line for each time that training logs: `step`, `train_loss`, `learning_rate`, `tokens_per_second`, `epoch`, and `progress`, the used
part of the budget."""
BEGUN = "begun.json"
"""What is trained on what: written when training begins."""
STOP = "stop"
"""Once there is such a file, the run ends in good order."""
FAILURE = "failure.json"
"""Why a run of a sweep failed."""


def validations(folder: Path) -> Iterator[dict[str, float]]:
    """The validations of the run in `folder` so far, each with its `step`; a line that is being written is left out."""
    yield from _rows(folder / VALIDATIONS)


def trainings(folder: Path) -> Iterator[dict[str, float]]:
    """The lines of TRAINING in the run in `folder` so far."""
    yield from _rows(folder / TRAINING)


def _rows(path: Path) -> Iterator[dict[str, float]]:
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else []:
        try:
            yield json.loads(line)
        except ValueError:
            continue  # a run that was killed leaves half a line


def deleted(folder: Path) -> ToolcallError:
    """Somebody removed the run's directory while it was at work: whatever comes to a missing file first says so."""
    return ToolcallError(f"the run directory {folder} was deleted under way")


def record_failure(folder: Path, error: Exception) -> None:
    """Leave in a run's directory why it ended; `mistake`: whether the user can mend it."""
    folder.mkdir(parents=True, exist_ok=True)
    reason = {"error": str(error) or type(error).__name__, "mistake": isinstance(error, ToolcallError)}
    write_text(folder / FAILURE, json.dumps(reason, ensure_ascii=False) + "\n")


def failure(folder: Path) -> dict[str, Any] | None:
    """What `record_failure` left."""
    path = folder / FAILURE
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None
