"""The tools, and calls carried out."""

from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from toolcall.protocol import MAX_CALL
from toolcall.server.errors import Refusal
from toolcall.server.execution import describe, execute
from toolcall.server.state import Serving

router = APIRouter(tags=["tools"])


class ExecuteRequest(BaseModel):
    """A CALL line."""

    call: str = Field(min_length=1, max_length=MAX_CALL)
    checkpoint_path: str | None = Field(None, max_length=1000)
    """Whose tools; by default those of the newest."""


class ParsedCall(BaseModel):
    """A call in its parts."""

    tool: str
    args: dict[str, Any]


class Artifact(BaseModel):
    """A file that a tool made."""

    filename: str
    path: str
    mime_type: str
    data_url: str


class Executed(BaseModel):
    """What came of a call."""

    call: str
    parsed: ParsedCall
    tool: str
    output: dict[str, Any]
    artifacts: list[Artifact]


class Tool(BaseModel):
    """A tool and what it takes."""

    name: str
    description: str
    arguments: dict[str, Any] = Field(serialization_alias="schema")
    """JSON Schema."""


class Tools(BaseModel):
    """The tools."""

    tools: list[Tool]


@router.post("/execute_call")
async def execute_call(asked: ExecuteRequest, server: Serving) -> Executed:
    """Carry out a call in a worker process. One that fails is a 400 with `message` and `failure`, its class."""
    source = await server.tools(asked.checkpoint_path)
    outcome = await server.sandbox.call(execute, source, asked.call)
    if "failure" in outcome:
        raise Refusal(400, server.anonymous(outcome["message"]), failure=outcome["failure"])
    return Executed(**outcome)


@router.get("/tools")
async def tools(server: Serving, checkpoint_path: str | None = None) -> Tools:
    """The tools that calls may name: of the server's configuration, or those of a checkpoint."""
    source = await server.tools(checkpoint_path)
    return Tools(tools=[Tool(name=tool["name"], description=tool["description"], arguments=tool["schema"]) for tool in describe(source)])
