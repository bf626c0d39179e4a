"""The API of OpenAI's clients: models, and tool calls as chat completions."""

import contextlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from anyio.to_thread import run_sync
from fastapi import APIRouter
from fastapi import Path as PathParameter
from starlette.responses import JSONResponse, Response, StreamingResponse

from toolcall.errors import ToolcallError
from toolcall.server.errors import Refusal
from toolcall.server.inference import fresh
from toolcall.server.openai_answer import Answer
from toolcall.server.openai_errors import InTheirShape
from toolcall.server.openai_protocol import NO_TOOL, Question, read_question
from toolcall.server.openai_replies import Completion, Reply, model
from toolcall.server.openai_request import ChatRequest
from toolcall.server.state import Server, Serving
from toolcall.server.tool_subsets import with_tools

if TYPE_CHECKING:
    from toolcall.decoding import Sampling

NEWEST = "toolcall"
"""The name of the newest model, whichever that is."""


router = APIRouter(prefix="/v1", tags=["openai"], route_class=InTheirShape)


@router.get("/models")
async def models(server: Serving) -> Reply:
    """Every run with a checkpoint, the newest first, and before them the newest by the name `toolcall`."""
    return {"object": "list", "data": await run_sync(lambda: list(_models(server)))}


def _models(server: Server) -> Iterator[Reply]:
    paths = server.checkpoints.all()
    for name, path in [(NEWEST, path) for path in paths[:1]] + [(server.relative(path.parent.parent), path) for path in paths]:
        with contextlib.suppress(OSError):  # a run that was removed meanwhile
            yield model(name, path.stat().st_mtime)


@router.get("/models/{name:path}")
async def one_model(name: Annotated[str, PathParameter(min_length=1)], server: Serving) -> Reply:
    """One of them."""
    return model(name, (await _find(server, name)).stat().st_mtime)


@router.post("/chat/completions", response_model=None)
async def chat(asked: ChatRequest, server: Serving) -> Response:
    """A call of the last request of the user, by one of the tools that the client offers."""
    loaded = await server.load_file(await _find(server, asked.model))
    question = read_question(asked, loaded.caller.tools)
    restricted = with_tools(loaded, question.tools)
    answer = Answer(asked, question, restricted, _sampling(server, asked, question), Completion(asked.model))
    if not asked.stream:
        return JSONResponse(await answer.whole(server.inference))
    events = answer.events(server.inference)
    first = await anext(events)  # so that what cannot be answered is refused before the reply's head is sent
    return StreamingResponse(_chained(first, events), media_type="text/event-stream", headers={"Cache-Control": "no-cache"})


async def _chained(first: str, rest: AsyncIterator[str]) -> AsyncIterator[str]:
    yield first
    async for event in rest:
        yield event


async def _find(server: Server, name: str) -> Path:
    try:
        return await server.find(None if name == NEWEST else name)
    except ToolcallError as error:
        raise Refusal(404, f"{error} (GET /v1/models lists the models)", code="model_not_found") from None


def _sampling(server: Server, asked: ChatRequest, question: Question) -> "Sampling":
    """Always within the grammar: a tool call has a tool and arguments, or it is none."""
    given = {name: value for name in ("temperature", "top_p", "seed") if (value := getattr(asked, name)) is not None}
    unsure = server.sampling.min_confidence if NO_TOOL in question.tools else 0.0
    sampling = replace(server.sampling, constrained=True, min_confidence=unsure, **given)
    return sampling if asked.seed is not None else fresh(sampling)
