"""job.json: what the server knows of a job beside what its run directory says."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

from toolcall.files import write_text

JOB = "job.json"
OUTPUT = "output.log"
"""What the job's process prints."""


@dataclass(frozen=True)
class JobRecord:
    """A job. Times are seconds since 1970."""

    id: str
    created_at: float
    overrides: list[str]
    """The command line of the run."""
    facts: dict[str, Any]
    """What is known before it begins, under the names of the reply."""
    started_at: float | None = None
    """Of the latest process."""
    pid: int | None = None
    process_created_at: float | None = None
    """By which a process is told from a later one of the same number."""
    stop_requested: bool = False
    exit_code: int | None = None
    """Of the latest process, where the server saw it end."""

    @classmethod
    def read(cls, folder: Path) -> Self | None:
        """The record in a run directory; None if there is none that can be read."""
        try:
            return cls(**json.loads((folder / JOB).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def write(self, folder: Path) -> None:
        """Put it there, whole."""
        write_text(folder / JOB, json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n")
