"""What a job's run directory says of it."""

import functools
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from toolcall.config.resume import SAVED
from toolcall.errors import shorten
from toolcall.server.job_record import OUTPUT, JobRecord
from toolcall.training.progress import BEGUN, TRAINING, VALIDATIONS, failure, trainings, validations

Status = Literal["queued", "running", "completed", "stopped", "failed"]
LOG_LINES = 240
_TAIL = 65_536  # bytes of output in which they are looked for
_ENDINGS: dict[str, Status] = {"completed": "completed", "stopped": "stopped", "pruned": "stopped"}
"""What metrics.json calls the end of a run, and what the API calls it."""
_RATES = ("right_rate", "exact_match", "tool_accuracy", "valid_call_rate", "execution_pass_rate")


def status(record: JobRecord, folder: Path, alive: bool) -> tuple[Status, str | None]:
    """Where a job stands, and why it failed if it did."""
    if alive:
        return ("running" if (folder / SAVED / "config.yaml").is_file() else "queued"), None
    reason, ending = failure(folder), _read(folder / "metrics.json").get("status")
    if reason is None and ending in _ENDINGS:
        return _ENDINGS[ending], None
    return "failed", str(reason["error"]) if reason else _reason(record, folder)


def _reason(record: JobRecord, folder: Path) -> str:
    """The message that the process ended with, or that it was killed."""
    text = _tail(folder)
    _, found, message = text.rpartition("error: ")
    if found and record.exit_code in (None, 2):
        return shorten(message.strip(), 2000)
    if "Traceback (most recent call last)" in text:
        return shorten(text.strip().splitlines()[-1], 500)
    ended = f" (exit code {record.exit_code})" if record.exit_code is not None else ""
    return f"the process ended before the run was over{ended}: it was killed, or the machine was restarted"


def metrics(folder: Path) -> list[dict[str, Any]]:
    """A row for each step at which training logged or a validation ended; what is not known of a step is null. To be read alone."""
    return _metrics(folder, *(_changed(folder / name) for name in (TRAINING, VALIDATIONS)))


def _changed(path: Path) -> tuple[int, int]:
    """Another one once a file has changed."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


@functools.lru_cache(maxsize=64)
def _metrics(folder: Path, *_: tuple[int, int]) -> list[dict[str, Any]]:
    rows: dict[int, dict[str, Any]] = {}
    for line in trainings(folder):
        known = {name: line.get(name) for name in ("train_loss", "tokens_per_second", "epoch", "learning_rate")}
        rows.setdefault(int(line["step"]), {}).update(known)
    for line in validations(folder):
        known = {"val_loss": line.get("val/loss")} | {name: line.get(f"val/{name}") for name in _RATES}
        rows.setdefault(int(line["step"]), {}).update(known)
    names = ("train_loss", "val_loss", "tokens_per_second", "epoch", "learning_rate", *_RATES)
    return [{"step": step} | {name: rows[step].get(name) for name in names} for step in sorted(rows)]


def logs(folder: Path) -> list[str]:
    """The last lines that the process printed."""
    return _tail(folder).splitlines()[-LOG_LINES:]


def _tail(folder: Path) -> str:
    path = folder / OUTPUT
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        return file.read().decode("utf-8", "replace")


def begun(folder: Path) -> dict[str, Any]:
    """What the run said when training began; empty before."""
    return _read(folder / BEGUN)


def finished_at(folder: Path) -> float | None:
    """When the last sign of life was written."""
    times = [path.stat().st_mtime for name in ("metrics.json", OUTPUT) if (path := folder / name).is_file()]
    return max(times, default=None)


def moment(seconds: float | None) -> str | None:
    """As ISO 8601 has it."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _read(path: Path) -> dict[str, Any]:
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return content
    except (OSError, ValueError):
        return {}
