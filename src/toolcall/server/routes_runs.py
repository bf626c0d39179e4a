"""All runs, side by side."""

import functools
import json
from pathlib import Path
from typing import Any

from anyio.to_thread import run_sync
from fastapi import APIRouter
from pydantic import BaseModel

from toolcall.comparison.runs import RunRecord, find_runs
from toolcall.comparison.settings import differences, value_of
from toolcall.config.resume import SAVED
from toolcall.errors import ToolcallError
from toolcall.server import job_state
from toolcall.server.job_record import JobRecord
from toolcall.server.jobs import Job
from toolcall.server.state import Server, Serving
from toolcall.training.progress import validations

router = APIRouter(tags=["runs"])
_SHOWN = 200
_STATUS = {"pruned": "stopped"}


class Point(BaseModel):
    """A validation."""

    step: int
    right_rate: float | None
    loss: float | None


class Run(BaseModel):
    """A run directory."""

    path: str
    name: str
    created_at: str | None
    status: str
    settings: dict[str, Any]
    metrics: dict[str, float]
    wall_seconds: float | None
    parameters: int | None
    curve: list[Point]


class Runs(BaseModel):
    """The newest first."""

    runs: list[Run]


@router.get("/runs")
async def runs(server: Serving) -> Runs:
    """The runs below the runs directory, with what differs between their settings."""
    return await run_sync(_look, server)


def _look(server: Server) -> Runs:
    folders = sorted((path.parents[1] for path in server.runs.resolve().glob(f"**/{SAVED}/config.yaml")), key=_created, reverse=True)
    records = [record for folder in folders[:_SHOWN] if (record := _record(folder, *_changed(folder))) is not None]
    keys = differences(records) if records else []
    return Runs(runs=[_run(server, record, keys) for record in records])


@functools.lru_cache(maxsize=4 * _SHOWN)
def _record(folder: Path, *changed: float) -> RunRecord | None:
    """What a run directory says, read again when it has `changed`; None while it is being written."""
    try:
        return next(iter(find_runs([str(folder)])), None)
    except ToolcallError:
        return None


def _changed(folder: Path) -> list[float]:
    return [path.stat().st_mtime if path.is_file() else 0.0 for path in (folder / SAVED / "config.yaml", folder / "metrics.json")]


def _created(folder: Path) -> float:
    """When a run wrote its first choices, which a resumed one keeps."""
    return next((path.stat().st_mtime for name in ("hydra.yaml", "config.yaml") if (path := folder / SAVED / name).is_file()), 0.0)


def _run(server: Server, record: RunRecord, keys: list[str]) -> Run:
    curve = [
        Point(step=int(line["step"]), right_rate=line.get("val/right_rate"), loss=line.get("val/loss"))
        for line in validations(record.folder)
    ]
    figures = record.figures
    settings = json.loads(json.dumps({key: value_of(record, key) for key in keys}, default=str))
    return Run(
        path=server.relative(record.folder), name=str(record.config["name"]), created_at=job_state.moment(_created(record.folder)),
        status=_status(record), settings=_anonymous(server, settings),
        metrics=figures.get("metrics", {}), wall_seconds=figures.get("wall_seconds"), parameters=figures.get("parameters"), curve=curve,
    )  # fmt: skip


def _anonymous(server: Server, value: Any) -> Any:
    """A value of JSON whose texts name no place on this machine."""
    if isinstance(value, dict):
        return {key: _anonymous(server, part) for key, part in value.items()}
    if isinstance(value, list):
        return [_anonymous(server, part) for part in value]
    return server.anonymous(value) if isinstance(value, str) else value


def _status(record: RunRecord) -> str:
    """A job's status is known from its process too."""
    job = JobRecord.read(record.folder)
    return _STATUS.get(record.status, record.status) if job is None else Job(record.folder, job).status
