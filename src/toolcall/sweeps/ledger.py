"""sweep.json: the runs of a sweep and what became of each, as their directories tell.

The directories are the truth, whichever process, machine or cluster carries out the runs; the file is a summary of them.
"""

import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Self

from toolcall.config.resume import SAVED, quote
from toolcall.errors import ToolcallError
from toolcall.files import write_text
from toolcall.lock import is_taken
from toolcall.training.progress import FAILURE, failure

LEDGER = "sweep.json"
WAITING, RUNNING, COMPLETED, STOPPED, PRUNED, FAILED = "waiting", "running", "completed", "stopped", "pruned", "failed"
OVER = (COMPLETED, STOPPED, PRUNED, FAILED)


@dataclass(frozen=True)
class SweepRun:
    """One run of a sweep."""

    number: int
    """Its directory in that of the sweep."""
    overrides: list[str]
    swept: list[str]
    """Those of the overrides in which the runs differ."""
    status: str = WAITING
    minutes: float | None = None
    right_rate: float | None = None
    """On the test split, or where none was evaluated on validation."""
    error: str | None = None

    def __str__(self) -> str:
        """A line for the terminal."""
        minutes = "" if self.minutes is None else f"  {self.minutes:.1f} min"
        right = "" if self.right_rate is None else f"  right {self.right_rate:.3f}"
        return f"run {self.number}: {self.status}{minutes}{right}  {' '.join(self.swept)}" + (f"\n  {self.error}" if self.error else "")


@dataclass
class Ledger:
    """The runs of the sweep in `folder`."""

    folder: Path
    arguments: list[str]
    """The command line that the runs came from."""
    runs: list[SweepRun]
    planned: int = 0
    """How many runs there will be, where a search makes them one after the other."""

    @classmethod
    def open(cls, folder: Path, arguments: Sequence[str], settings: Sequence[Sequence[str]]) -> Self:
        """A new sweep, or the one that is there already. Raises ToolcallError if that one has other runs."""
        if not settings:
            raise ToolcallError("a key is given no values to choose from, so there is nothing to carry out")
        shared = set(settings[0]).intersection(*settings)
        swept = [[override for override in setting if override not in shared] for setting in settings]
        runs = [SweepRun(number, list(setting), own) for number, (setting, own) in enumerate(zip(settings, swept, strict=True))]
        path = folder / LEDGER
        if path.is_file() and [run.overrides for run in cls.read(folder).runs] != [run.overrides for run in runs]:
            raise ToolcallError(f"{folder} holds another sweep: go on with it by sweep.resume={folder}")
        return cls(folder, list(arguments), runs)

    @classmethod
    def read(cls, folder: Path) -> Self:
        """What sweep.json holds. Raises ToolcallError if it is missing or broken."""
        path = folder / LEDGER
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            return cls(folder, list(content["arguments"]), [SweepRun(**run) for run in content["runs"]])
        except FileNotFoundError:
            raise ToolcallError(f"{folder} is no sweep: there is no {LEDGER} in it") from None
        except (ValueError, KeyError, TypeError) as error:
            raise ToolcallError(f"{path} is broken: {error}") from None

    @property
    def standing(self) -> str:
        """How many of the runs are over."""
        return f"{sum(run.status in OVER for run in self.runs)}/{max(self.planned, len(self.runs))}"

    def place(self, run: SweepRun) -> Path:
        """A run's directory."""
        return self.folder / str(run.number)

    def look(self) -> list[SweepRun]:
        """Read every run's directory and write sweep.json; the runs of which there is news since the last look."""
        before = {run.number: run.status for run in self.runs}
        self.runs = [_seen(run, self.place(run)) for run in self.runs]
        content = {"arguments": self.arguments, "runs": [asdict(run) for run in self.runs]}
        self.folder.mkdir(parents=True, exist_ok=True)
        write_text(self.folder / LEDGER, json.dumps(content, ensure_ascii=False, indent=1) + "\n")
        return [run for run in self.runs if run.status != before[run.number]]

    def clear(self, run: SweepRun) -> list[str]:
        """Make room for a run that is to be carried out (again), and say how: behind a checkpoint it goes on. Raises ToolcallError if
        its directory holds something else, or a process is at work in it."""
        place = self.place(run)
        _refuse_taken(place)
        if (place / "checkpoints" / "last.ckpt").is_file():
            (place / "metrics.json").unlink(missing_ok=True)  # of the interrupted run: this one is not over
            (place / FAILURE).unlink(missing_ok=True)
            return [f"run.resume={quote(place)}", "run.continue_from=null"]
        self.remove(run)
        return []

    def remove(self, run: SweepRun) -> None:
        """Delete a run's directory. Raises ToolcallError if it is none, or a process is at work in it."""
        place = self.place(run)
        _refuse_taken(place)
        if place.exists() and not (place / SAVED).is_dir() and not (place / FAILURE).is_file() and any(place.iterdir()):
            raise ToolcallError(f"{place} is in the way: it is no run")
        shutil.rmtree(place, ignore_errors=True)


def _refuse_taken(place: Path) -> None:
    if is_taken(place):
        raise ToolcallError(f"another process is at work in {place}")


def _seen(run: SweepRun, place: Path) -> SweepRun:
    reason, figures = failure(place), place / "metrics.json"
    if reason:
        return replace(run, status=FAILED, error=reason["error"])
    if not figures.is_file():
        return replace(run, status=RUNNING if place.is_dir() else WAITING)
    content = json.loads(figures.read_text(encoding="utf-8"))
    right = content["metrics"].get("test/right_rate", content["metrics"].get("val/right_rate"))
    return replace(run, status=content["status"], minutes=content["wall_seconds"] / 60, right_rate=right, error=None)
