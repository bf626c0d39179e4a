"""The files by which other processes follow a run that is under way, and end it; `callbacks/progress_file.py` keeps the run's side."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from toolcall.errors import ToolcallError
from toolcall.files import write_text

VALIDATIONS = "validations.jsonl"
"""A line for each validation: `step`, and the figures under their names."""
STOP = "stop"
"""Once there is such a file, the run ends in good order."""
FAILURE = "failure.json"
"""Why a run of a sweep failed."""


def validations(folder: Path) -> Iterator[dict[str, float]]:
    """The validations of the run in `folder` so far, each with its `step`; a line that is being written is left out."""
    path = folder / VALIDATIONS
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else []:
        try:
            yield json.loads(line)
        except ValueError:
            return


def record_failure(folder: Path, error: Exception) -> None:
    """Leave in a run's directory why it ended; `mistake`: whether the user can mend it."""
    folder.mkdir(parents=True, exist_ok=True)
    reason = {"error": str(error) or type(error).__name__, "mistake": isinstance(error, ToolcallError)}
    write_text(folder / FAILURE, json.dumps(reason, ensure_ascii=False) + "\n")


def failure(folder: Path) -> dict[str, Any] | None:
    """What `record_failure` left."""
    path = folder / FAILURE
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None
