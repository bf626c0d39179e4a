"""The files by which other processes follow a run that is under way, and end it; `callbacks/progress_file.py` keeps the run's side."""

import json
from collections.abc import Iterator
from pathlib import Path

VALIDATIONS = "validations.jsonl"
"""A line for each validation: `step`, and the figures under their names."""
STOP = "stop"
"""Once there is such a file, the run ends in good order."""


def validations(folder: Path) -> Iterator[dict[str, float]]:
    """The validations of the run in `folder` so far, each with its `step`; a line that is being written is left out."""
    path = folder / VALIDATIONS
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else []:
        try:
            yield json.loads(line)
        except ValueError:
            return
