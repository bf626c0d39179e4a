"""The tools of a tool box, and the model that calls them, as the tools of an MCP server."""

import asyncio
import json
import logging
from importlib.metadata import version
from typing import Any

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from mcp import MCPError, types
from mcp.server import Server, ServerRequestContext
from mcp.server.stdio import stdio_server

from toolcall.caller import ToolCaller
from toolcall.decoding import Sampling
from toolcall.errors import ToolcallError, shorten
from toolcall.protocol import format_call
from toolcall.server.execution import ToolSource, execute
from toolcall.server.sandbox import LimitExceeded, Sandbox, WorkFailed
from toolcall.server.settings import Work

MODEL = "call_tool_for_request"
"""The model, as a tool."""
_ABOUT_MODEL = "turns a request in plain words into one call of a tool, carries it out, and gives the call, its parts and the result"
_REQUEST = {"type": "object", "properties": {"request": {"type": "string"}}, "required": ["request"], "additionalProperties": False}

log = logging.getLogger(__name__)
Json = dict[str, Any]


class ToolServer:
    """What an MCP client may list and call.

    Args:
        caller: the model, with the tools of `source`.
        source: the tools, for the processes that carry out calls.
        sampling: how the model's calls are decoded.
        sandbox: carries out calls.

    Raises ToolcallError if a tool has the model's name.
    """

    def __init__(self, caller: ToolCaller, source: ToolSource, sampling: Sampling, sandbox: Sandbox) -> None:
        if MODEL in caller.tools:
            raise ToolcallError(f"a tool has the name {MODEL}, by which the model itself is offered")
        sampling.check(caller.tools)
        self._caller, self._source, self._sampling, self._sandbox = caller, source, sampling, sandbox
        self._one = CapacityLimiter(1)  # a request to the model at a time

    def server(self) -> Server:
        """The server, to be run on a transport."""
        return Server("toolcall", version=version("toolcall"), on_list_tools=self._list, on_call_tool=self._call)

    async def _list(self, _: ServerRequestContext, __: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        tools = [
            types.Tool(name=name, description=tool.description, input_schema={"type": "object"} | tool.json_schema())
            for name, tool in self._caller.tools.items()
        ]
        return types.ListToolsResult(tools=[*tools, types.Tool(name=MODEL, description=_ABOUT_MODEL, input_schema=_REQUEST)])

    async def _call(self, _: ServerRequestContext, asked: types.CallToolRequestParams) -> types.CallToolResult:
        arguments = asked.arguments or {}
        if asked.name == MODEL:
            return await self._ask(arguments)
        if asked.name not in self._caller.tools:
            raise MCPError(types.INVALID_PARAMS, f"there is no tool {shorten(asked.name)!r}")
        try:
            done = await self._execute(format_call(asked.name, arguments))
        except ValueError as error:  # a number that JSON does not have
            done = {"failure": "broken_json", "message": str(error)}
        return _result(done, done.get("output"))

    async def _ask(self, arguments: Json) -> types.CallToolResult:
        """The model's call for a request, carried out."""
        request = arguments.get("request")
        if not isinstance(request, str):
            return _failed("the argument request must be text")
        generation = (await run_sync(self._caller.generate, [request], self._sampling, limiter=self._one))[0]
        if generation.error is not None:
            return _failed(generation.error)
        done, call = await self._execute(generation.text), self._caller.tools.check(generation.text).call
        told = {
            "call": generation.text,
            "parsed": {"tool": call.tool, "args": call.args} if call else None,
            "output": done.get("output"),
            "error": {"class": done["failure"], "message": done["message"]} if "failure" in done else None,
        }
        return _result(done, told)

    async def _execute(self, call: str) -> Json:
        """What `execution.execute` tells of a call, whatever became of it."""
        try:
            done: Json = await self._sandbox.call(execute, self._source, call)
        except LimitExceeded as error:
            return {"failure": error.failure, "message": str(error)}
        except WorkFailed as error:
            log.error("%s", error)  # with the traceback of the process that carried it out
            return {"failure": "internal_error", "message": "the tool failed; the server's log says how"}
        return done


def _result(done: Json, told: Json | None) -> types.CallToolResult:
    """What a call came to: `told` as text and as JSON, and pictures; a call that failed is an error of the tool."""
    if told is None:
        return _failed(f"{done['failure']}: {done['message']}")
    pictures = [
        types.ImageContent(type="image", data=artifact["data_url"].partition("base64,")[2], mime_type=artifact["mime_type"])
        for artifact in done.get("artifacts", ())
    ]
    text = types.TextContent(type="text", text=json.dumps(told, ensure_ascii=False))
    return types.CallToolResult(content=[text, *pictures], structured_content=told, is_error="failure" in done)


def _failed(message: str) -> types.CallToolResult:
    return types.CallToolResult(content=[types.TextContent(type="text", text=message)], is_error=True)


def serve_stdio(caller: ToolCaller, source: ToolSource, sampling: Sampling, work: Work) -> None:
    """Serve one client over standard input and output, until it closes them."""
    sandbox = Sandbox(work)
    server = ToolServer(caller, source, sampling, sandbox).server()
    try:
        asyncio.run(_run(server, sandbox))
    finally:
        sandbox.close()


async def _run(server: Server, sandbox: Sandbox) -> None:
    async with stdio_server() as (incoming, outgoing):
        sandbox.start()  # here, where the standard streams are out of the workers' reach
        await server.run(incoming, outgoing, server.create_initialization_options())
