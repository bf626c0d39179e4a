"""Training jobs: started, followed, stopped, continued."""

from collections.abc import AsyncIterator
from typing import Annotated, Any

from anyio.to_thread import run_sync
from fastapi import APIRouter, Depends
from fastapi.sse import EventSourceResponse, ServerSentEvent

from toolcall.server import job_reply
from toolcall.server.job_events import events, place
from toolcall.server.job_reply import JobList, JobReply, JobSummary
from toolcall.server.job_request import Plan, TrainRequest, model_of, model_of_checkpoint
from toolcall.server.jobs import Job
from toolcall.server.model_store import choose_device
from toolcall.server.state import Server, Serving

router = APIRouter(tags=["jobs"])


async def _job(job_id: str, server: Serving) -> Job:
    """The job of the path; 404 if there is none, said before a stream begins."""
    return await run_sync(server.jobs.get, job_id)


Named = Annotated[Job, Depends(_job)]


@router.post("/train")
async def train(asked: TrainRequest, server: Serving) -> JobReply:
    """Start a training job: a process of its own in an ordinary run directory. 409 while one trains."""
    await run_sync(server.jobs.refuse_second)
    plan = await _plan(server, asked)
    await run_sync(plan.check)
    return await run_sync(_whole, server, await run_sync(server.jobs.start, plan, _facts(server, plan)))


@router.get("/jobs")
async def jobs(server: Serving) -> JobList:
    """All jobs, the newest first."""
    return await run_sync(lambda: JobList(jobs=[_summary(server, job) for job in server.jobs.all()]))


@router.get("/jobs/{job_id}")
async def job(job: Named, server: Serving) -> JobReply:
    """A job with its last log lines and its metrics."""
    return await run_sync(_whole, server, job)


@router.post("/jobs/{job_id}/stop")
async def stop(job: Named, server: Serving) -> JobReply:
    """Ask a job to end in good order, its weights saved."""
    return await run_sync(_whole, server, await run_sync(server.jobs.stop, job.record.id))


@router.post("/jobs/{job_id}/continue")
async def resume(job: Named, server: Serving) -> JobReply:
    """Let a job that was stopped or failed go on in its run directory."""
    return await run_sync(_whole, server, await run_sync(server.jobs.resume, job.record.id))


@router.get("/jobs/{job_id}/events", response_class=EventSourceResponse, dependencies=[Depends(place)])
async def follow(job: Named, server: Serving) -> AsyncIterator[ServerSentEvent]:
    """Server-sent events `job`, `metric` and `log` from the beginning, then `end`."""
    async for event in events(server, job):
        yield event


def _summary(server: Server, job: Job) -> JobSummary:
    return job_reply.summary(job, server.relative, server.anonymous)


def _whole(server: Server, job: Job) -> JobReply:
    return job_reply.whole(job, server.relative, server.anonymous)


async def _plan(server: Server, asked: TrainRequest) -> Plan:
    """Everything that can be wrong with a request shows here, before a process is started. Raises ToolcallError."""
    from toolcall.server.data_sets import admit, make  # what workers need is imported when it is needed: the server starts sooner

    device, reason = await run_sync(choose_device, asked.device)
    start, (preset, model) = None, model_of(asked)
    if asked.continue_from_checkpoint:
        loaded = await server.load(asked.checkpoint_path)
        start = loaded.path
        preset, model = model_of_checkpoint(asked, loaded.caller.model.config, server.relative(start))
    text = asked.dataset_jsonl
    if text is None:
        text = (await server.workbench.call(make, "reference", asked.samples_per_tool, ("en",), asked.seed))["dataset_jsonl"]
    found = await server.workbench.call(admit, text, server.training_tools, asked.seed)
    return Plan(
        asked, preset, model, text, found["samples"], found["training"], found["longest"], found["tool_counts"], device, reason, start
    )


def _facts(server: Server, plan: Plan) -> dict[str, Any]:
    """What the job's reply says from the first moment on."""
    asked = plan.request
    return {
        "device": plan.device, "device_policy": asked.device, "device_reason": plan.device_reason, "dataset_size": plan.samples,
        "tool_counts": plan.tool_counts, "dataset_source": "built-in" if asked.dataset_jsonl is None else "dataset_jsonl",
        "preset": plan.preset, "sizes": plan.model, "max_steps": plan.max_steps, "fallback_max_steps": asked.max_steps,
        "target_epochs": asked.epochs, "steps_per_epoch": plan.steps_per_epoch,
        "resumed_from_checkpoint": server.relative(plan.start) if plan.start else None,
    }  # fmt: skip
