"""A job as replies show it."""

from collections.abc import Callable
from typing import Any

from pydantic import BaseModel, Field

from toolcall.server import job_state
from toolcall.server.job_request import DATASET
from toolcall.server.jobs import Job


class Progress(BaseModel):
    """How far a job has come."""

    step: int
    max_steps: int
    epoch: float
    target_epochs: float
    percent: float


class JobSummary(BaseModel):
    """A job without logs and metrics."""

    id: str
    status: job_state.Status
    created_at: str
    started_at: str | None
    finished_at: str | None
    device: str
    device_policy: str
    device_reason: str
    dataset_size: int
    tool_counts: dict[str, int]
    dataset_source: str
    dataset_path: str
    vocab_size: int | None
    parameter_count: int | None
    preset: str
    sizes: dict[str, Any] = Field(serialization_alias="model_config")
    max_steps: int
    fallback_max_steps: int | None
    target_epochs: float
    steps_per_epoch: int
    resumed_from_checkpoint: str | None
    progress: Progress
    run: str
    checkpoint_path: str | None
    error: str | None


class JobReply(JobSummary):
    """A job with its logs and metrics."""

    metrics: list[dict[str, Any]]
    logs: list[str]


class JobList(BaseModel):
    """All jobs, the newest first."""

    jobs: list[JobSummary]


def summary(job: Job, relative: Callable[[Any], str], anonymous: Callable[[str], str]) -> JobSummary:
    """The job without logs and metrics. `relative` shows paths, `anonymous` messages, without their place on this machine."""
    return JobSummary(**_fields(job, relative, anonymous, job_state.metrics(job.folder)))


def whole(job: Job, relative: Callable[[Any], str], anonymous: Callable[[str], str]) -> JobReply:
    """The job with logs and metrics."""
    metrics = job_state.metrics(job.folder)
    logs = [anonymous(line) for line in job_state.logs(job.folder)]
    return JobReply(**_fields(job, relative, anonymous, metrics), metrics=metrics, logs=logs)


def _fields(job: Job, relative: Callable[[Any], str], anonymous: Callable[[str], str], metrics: list[dict[str, Any]]) -> dict[str, Any]:
    record, facts, begun = job.record, job.record.facts, job_state.begun(job.folder)
    best = job.folder / "checkpoints" / "best.ckpt"
    known = {name: begun[name] for name in ("max_steps", "steps_per_epoch", "device") if begun.get(name) is not None}
    said = facts | known
    return said | {
        "id": record.id,
        "status": job.status,
        "created_at": job_state.moment(record.created_at),
        "started_at": None if job.status == "queued" else job_state.moment(record.started_at),
        "finished_at": None if job.active else job_state.moment(job_state.finished_at(job.folder)),
        "dataset_path": relative(job.folder / DATASET),
        "vocab_size": begun.get("vocabulary"),
        "parameter_count": begun.get("parameters"),
        "progress": _progress(job, said, metrics),
        "run": relative(job.folder),
        "checkpoint_path": relative(best) if best.is_file() else None,
        "error": None if job.error is None else anonymous(job.error),
    }


def _progress(job: Job, said: dict[str, Any], metrics: list[dict[str, Any]]) -> Progress:
    step = int(metrics[-1]["step"]) if metrics else 0
    share = 1.0 if job.status == "completed" else min(1.0, step / max(1, said["max_steps"]))
    return Progress(
        step=step, max_steps=said["max_steps"], epoch=round(step / max(1, said["steps_per_epoch"]), 3),
        target_epochs=said["target_epochs"], percent=round(100 * share, 1),
    )  # fmt: skip
