"""How often a checkpoint is right, by executing its calls."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from toolcall.server.execution import ToolSource
from toolcall.server.state import Server, Serving

if TYPE_CHECKING:
    from toolcall.decoding import Generation
    from toolcall.server.judging import Answer
    from toolcall.server.model_store import Loaded

router = APIRouter(tags=["evaluate"])


class EvaluateRequest(BaseModel):
    """What to evaluate, on which requests: those of the reference, or the samples of `dataset_jsonl`."""

    checkpoint_path: str | None = Field(None, max_length=1000)
    max_items: int | None = Field(None, ge=1, le=1000)
    temperature: float | None = Field(None, ge=0, le=2)
    constrained: bool | None = None
    dataset_jsonl: str | None = Field(None, min_length=1)


class Evaluation(BaseModel):
    """Every call with its score, and the figures over all."""

    items: list[dict[str, Any]]
    summary: dict[str, Any]


@router.post("/evaluate")
async def evaluate(asked: EvaluateRequest, server: Serving) -> Evaluation:
    """Generate a call for each request, carry it out and compare it with what was expected."""
    from toolcall.server.judging import judge  # what workers need is imported when it is needed: the server starts sooner

    loaded = await server.load(asked.checkpoint_path)
    expected = await _expected(server, asked, loaded.source)
    return Evaluation(**await server.workbench.call(judge, loaded.source, await _answers(server, asked, loaded, expected)))


async def _expected(server: Server, asked: EvaluateRequest, source: ToolSource) -> list[tuple[str, str]]:
    """Requests with their calls."""
    from toolcall.server.data_sets import read
    from toolcall.server.judging import REFERENCE

    most = asked.max_items or 200
    if asked.dataset_jsonl is None:
        return list(REFERENCE[:most])
    pairs: list[tuple[str, str]] = await server.workbench.call(read, asked.dataset_jsonl, source, most)
    return pairs


async def _answers(server: Server, asked: EvaluateRequest, loaded: "Loaded", expected: list[tuple[str, str]]) -> "list[Answer]":
    """A batch at a time, so that other requests get their turn between."""
    from toolcall.server.judging import Answer

    given: dict[str, Any] = {"temperature": asked.temperature, "constrained": asked.constrained}
    sampling = replace(server.sampling, **{name: value for name, value in given.items() if value is not None})
    answers: list[Answer] = []
    size = min(server.settings.models.batch_size, server.settings.limits.waiting // 4 or 1)
    for start in range(0, len(expected), size):
        part = expected[start : start + size]
        generations = await _together([server.inference.ask(loaded, user, sampling) for user, _ in part])
        answers += [
            Answer(user, call, generation.text, generation.truncated or generation.error is not None, generation.confidence)
            for (user, call), generation in zip(part, generations, strict=True)
        ]
    return answers


async def _together(asked: "list[Coroutine[Any, Any, Generation]]") -> "list[Generation]":
    """What all of them give; where one fails, the others are not waited for."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one) for one in asked]
    except BaseExceptionGroup as failed:
        raise failed.exceptions[0] from None
    return [task.result() for task in tasks]
