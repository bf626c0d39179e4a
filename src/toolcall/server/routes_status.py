"""The state of the machine and of the server, and the figures for operators."""

from anyio.to_thread import run_sync
from fastapi import APIRouter
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel
from starlette.responses import Response

from toolcall.server.machine import machine
from toolcall.server.state import Server, Serving
from toolcall.tools.builtin import builtin_tools

router = APIRouter(tags=["status"])
_PATIENCE = 1.0  # seconds for which a server that has just started waits for torch


class Status(BaseModel):
    """The state of the machine and of the server."""

    ok: bool
    python: str
    torch_available: bool
    torch_version: str | None
    torch_cuda_version: str | None
    cuda_available: bool
    cuda_device: str | None
    cuda_device_count: int
    gpu_preferred: bool
    device_policy: str
    device: str
    device_reason: str
    cuda_unavailable_reason: str | None
    working_dir: str
    active_job_id: str | None
    checkpoints: list[str]
    tools: list[str]


@router.get("/status")
@router.get("/health")
async def status(server: Serving) -> Status:
    """The state of the machine and of the server."""
    return await run_sync(_look, server)


def _look(server: Server) -> Status:
    active = server.jobs.active()
    return Status(
        ok=True, working_dir=server.runs.resolve().name, active_job_id=active.record.id if active else None,
        checkpoints=[server.relative(path) for path in server.checkpoints.all()[:10]],
        tools=list(server.settings.tools or builtin_tools()), **machine(server.torch_loaded.wait(_PATIENCE)),
    )  # fmt: skip


@router.get("/metrics", response_class=Response, responses={200: {"content": {"text/plain": {}}}})
async def metrics(server: Serving) -> Response:
    """Figures for operators, as Prometheus text."""
    server.metrics.waiting.set(len(server.inference))
    server.metrics.models.set(len(server.models))
    server.metrics.training.set(0 if await run_sync(server.jobs.active) is None else 1)
    return Response(generate_latest(server.metrics.registry), media_type=CONTENT_TYPE_LATEST)
