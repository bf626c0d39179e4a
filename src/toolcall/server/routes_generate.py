"""From a request to its call."""

import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel, Field

from toolcall.errors import ToolcallError
from toolcall.protocol import CallError, parse_call
from toolcall.server.errors import Refusal
from toolcall.server.inference import fresh, refuse_unanswerable
from toolcall.server.model_store import DevicePolicy, Loaded
from toolcall.server.settings import RANGES
from toolcall.server.state import Server, Serving

if TYPE_CHECKING:
    from toolcall.decoding import Generation, Sampling

log = logging.getLogger("toolcall.server")
router = APIRouter(tags=["generate"])


def _within(name: str) -> Any:
    low, high = RANGES[name]
    return Field(None, ge=low, le=high)


class GenerateRequest(BaseModel):
    """A request for a call. What is left out is as configs/serve.yaml has it."""

    user: str = Field(min_length=1, max_length=10_000)
    checkpoint_path: str | None = Field(None, max_length=1000)
    device: DevicePolicy = "auto"
    temperature: float | None = _within("temperature")
    top_k: int | None = _within("top_k")
    top_p: float | None = _within("top_p")
    max_new_tokens: int | None = _within("max_new_tokens")
    seed: int | None = _within("seed")
    constrained: bool | None = None
    alternatives: int | None = _within("alternatives")
    coverage_penalty: float | None = _within("coverage_penalty")


class Parsed(BaseModel):
    """A call in its parts."""

    tool: str
    args: dict[str, Any]


class Generated(BaseModel):
    """A call and how it came about."""

    user: str
    call: str
    parsed: Parsed | None
    parse_error: str | None
    truncated: bool
    checkpoint_path: str
    device: str
    device_reason: str
    confidence: float | None
    margin: float | None


@router.post("/generate")
async def generate(asked: GenerateRequest, server: Serving) -> Generated:
    """The model's call for a request. Requests that come together are answered together."""
    loaded = await server.load(asked.checkpoint_path, asked.device)
    generation = await server.inference.ask(loaded, asked.user, _sampling(server, asked), seeded=asked.seed is not None)
    refuse_unanswerable(generation)
    return _reply(server, loaded, asked.user, generation)


@router.post("/generate/stream", response_class=EventSourceResponse)
async def stream(asked: GenerateRequest, server: Serving) -> AsyncIterator[ServerSentEvent]:
    """The call as it is written: events `text`, then `done` with what /generate replies, or `error`."""
    try:
        loaded = await server.load(asked.checkpoint_path, asked.device)
        async for piece in server.inference.stream(loaded, asked.user, _sampling(server, asked)):
            if isinstance(piece, str):
                yield ServerSentEvent(event="text", data={"text": piece})
            else:
                yield ServerSentEvent(event="done", data=_reply(server, loaded, asked.user, piece))
    except (ToolcallError, Refusal) as error:
        yield ServerSentEvent(event="error", data={"message": server.anonymous(str(error))})
    except Exception:
        log.exception("internal error in a stream")
        yield ServerSentEvent(event="error", data={"message": "internal error"})


def _sampling(server: Server, asked: GenerateRequest) -> "Sampling":
    fields = ("temperature", "top_k", "top_p", "max_new_tokens", "seed", "constrained", "alternatives", "coverage_penalty")
    given = {name: value for name in fields if (value := getattr(asked, name)) is not None}
    sampling = replace(server.sampling, **given)
    return sampling if asked.seed is not None else fresh(sampling)


def _reply(server: Server, loaded: Loaded, user: str, generation: "Generation") -> Generated:
    parsed, problem = _parse(generation.text, loaded)
    return Generated(
        user=user, call=generation.text, parsed=parsed, parse_error=problem, truncated=generation.truncated,
        checkpoint_path=server.relative(loaded.path), device=loaded.device, device_reason=loaded.device_reason,
        confidence=generation.confidence, margin=generation.margin,
    )  # fmt: skip


def _parse(text: str, loaded: Loaded) -> tuple[Parsed | None, str | None]:
    """The call in its parts, or why it is none."""
    try:
        call = parse_call(text, loaded.caller.tools)
    except CallError as error:
        return None, str(error)
    return Parsed(tool=call.tool, args=call.args), None
