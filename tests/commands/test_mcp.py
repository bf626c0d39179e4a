"""The MCP server, asked by the real client: in this process, and over standard input and output."""

import asyncio
import base64
import json
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, MCPError

from tests.conftest import SMALL, compose_run
from tests.server.asynchronous import run_async
from toolcall.caller import ToolCaller
from toolcall.commands.mcp import main
from toolcall.config.application import MISTAKE
from toolcall.decoding import Sampling
from toolcall.errors import ToolcallError
from toolcall.models.checkpoint import load_bundle
from toolcall.server.execution import ToolSource
from toolcall.server.mcp_tools import MODEL, ToolServer
from toolcall.server.sandbox import Sandbox
from toolcall.server.settings import Work
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

pytestmark = pytest.mark.slow  # a process for each conversation
ROOT = Path(__file__).resolve().parents[2]
SCRIPT = str(ROOT / "scripts" / "serve_mcp.py")
PLOT = {"kind": "line", "y": [1, 2, 3]}
HELLO = {
    "jsonrpc": "2.0", "id": 1, "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
}  # fmt: skip


def say(number: int, text: Any) -> dict[str, Any]:
    """A message that calls the tool `say`."""
    return {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": {"name": "say", "arguments": {"text": text}}}


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from toolcall.training.run import train

    folder = tmp_path_factory.mktemp("mcp") / "runs/custom/1"
    train(compose_run(folder, *SMALL, "run.test=false"))
    return folder


@pytest.fixture(scope="module")
def caller(run: Path) -> ToolCaller:
    return ToolCaller(load_bundle(run / "checkpoints/best.ckpt"), ToolBox(builtin_tools()))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox(Work(workers=1, seconds=20, memory_mib=512, waiting=4))
    yield sandbox
    sandbox.close()


@pytest.fixture
def asked(caller: ToolCaller, sandbox: Sandbox) -> Callable[[Callable[[Client], Awaitable[Any]]], Any]:
    """`asked(act)`: what `act(client)` gives, for a client of a server in this process."""

    async def within(act: Callable[[Client], Awaitable[Any]]) -> Any:
        sampling = Sampling(constrained=True, max_new_tokens=40)
        async with Client(ToolServer(caller, ToolSource(), sampling, sandbox).server()) as client:
            return await act(client)

    return lambda act: run_async(within(act))


def test_every_tool_and_the_model_are_listed(asked: Any) -> None:
    tools = {tool.name: tool for tool in asked(lambda client: client.list_tools()).tools}
    assert list(tools) == ["calculator", "plot", "search", "none", MODEL]
    assert tools["search"].input_schema == builtin_tools()["search"].json_schema()
    assert all(tool.input_schema["type"] == "object" and tool.description for tool in tools.values())


def test_a_tool_gives_its_output_and_its_picture(asked: Any) -> None:
    result = asked(lambda client: client.call_tool("calculator", {"expression": "23 + 17 * 4"}))
    assert not result.is_error
    assert result.structured_content["value"] == 91
    assert json.loads(result.content[0].text) == result.structured_content
    text, picture = asked(lambda client: client.call_tool("plot", PLOT)).content
    assert json.loads(text.text)["kind"] == "line"
    assert (picture.type, picture.mime_type) == ("image", "image/png")
    assert base64.b64decode(picture.data).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("calculator", {"expression": "1 / 0"}, "execution_error"),
        ("calculator", {"formula": "1"}, "invalid_arguments"),
        ("calculator", {}, "invalid_arguments"),
        ("calculator", {"expression": "1" * 70_000}, "no_call"),
        (MODEL, {}, "request must be text"),
        (MODEL, {"request": " "}, "empty"),
        (MODEL, {"request": "x" * 500}, "context of 192"),
    ],
)
def test_what_fails_is_an_error_of_the_tool(asked: Any, tool: str, arguments: dict[str, Any], said: str) -> None:
    result = asked(lambda client: client.call_tool(tool, arguments))
    assert result.is_error
    assert said in result.content[0].text
    assert "Traceback" not in result.content[0].text


def test_an_unknown_tool_is_an_error_of_the_protocol(asked: Any) -> None:
    async def refused(client: Client) -> None:
        with pytest.raises(MCPError, match="lamp"):
            await client.call_tool("lamp", {})

    asked(refused)


def test_the_model_answers_with_its_call_and_what_came_of_it(asked: Any, caller: ToolCaller) -> None:
    requests = ["calculate 2 plus 3", "plot x", "search for cats", "hello"]

    async def all_at_once(client: Client) -> list[Any]:
        return await asyncio.gather(*(client.call_tool(MODEL, {"request": request}) for request in requests))

    generations = caller.generate(requests, Sampling(constrained=True, max_new_tokens=40))
    for result, generation in zip(asked(all_at_once), generations, strict=True):
        told, done = result.structured_content, caller.tools.execute(generation.text)
        assert told["call"] == generation.text
        assert told["parsed"] == {"tool": done.call.tool, "args": done.call.args}  # type: ignore[union-attr]
        assert told["output"] == (done.result.output if done.result else None)
        assert result.is_error == (done.error is not None) == (told["error"] is not None)


def test_a_tool_of_the_model_s_name_is_refused(caller: ToolCaller, sandbox: Sandbox) -> None:
    tools = ToolBox({MODEL: builtin_tools()["none"]})
    with pytest.raises(ToolcallError, match=MODEL):
        ToolServer(ToolCaller(caller._bundle, tools), ToolSource(), Sampling(), sandbox)


def test_the_snippet_of_the_page_runs(run: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(run.parents[2])
    page = (ROOT / "docs" / "mcp.md").read_text(encoding="utf-8")
    code = page.split("```python\n")[1].split("```")[0]
    named = 'command="toolcall-mcp", args=["ckpt=runs/tiny/2026-11-22_15-00-00"]'
    assert named in code
    started = f"command={sys.executable!r}, args=[{SCRIPT!r}, 'ckpt=runs/custom/1', 'decoding.max_new_tokens=20']"
    with ThreadPoolExecutor(1) as thread:  # Playwright keeps an event loop in the tests' own
        thread.submit(exec, code.replace(named, started), {}).result()
    tools, value, call = capfd.readouterr().out.splitlines()
    assert MODEL in tools
    assert value == "91"
    assert call.startswith("CALL ")


def test_nothing_but_the_protocol_is_printed(run: Path, tmp_path: Path) -> None:
    (tmp_path / "noisy.py").write_text("def say(text: str) -> str:\n    print('noise')\n    return text\n", encoding="utf-8")
    tools = "+tools={say: {_target_: toolcall.tools.function.FunctionTool, function: noisy.say}}"
    messages = [HELLO, {"jsonrpc": "2.0", "method": "notifications/initialized"}, say(2, "hello"), say(3, float("nan"))]
    server = subprocess.Popen(
        [sys.executable, SCRIPT, f"ckpt={run}", tools], cwd=tmp_path,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    with server:
        assert server.stdin is not None
        assert server.stdout is not None
        assert server.stderr is not None
        server.stdin.write("".join(json.dumps(message) + "\n" for message in messages))
        server.stdin.flush()
        replies = {reply["id"]: reply["result"] for reply in (json.loads(server.stdout.readline()) for _ in range(3))}
        server.stdin.close()
        assert server.stdout.read() == ""
        assert "noise" in server.stderr.read()
    assert server.returncode == 0
    assert replies[2]["structuredContent"] == {"result": "hello"}
    assert replies[3]["isError"]
    assert "broken_json" in replies[3]["content"][0]["text"]


@pytest.mark.parametrize(
    ("argument", "said"), [("ckpt=nowhere", "nowhere"), ("chekpoint=x", "chekpoint"), ("execution.seconds=0", "above 0")]
)
def test_a_mistake_is_one_message_with_exit_code_2(
    argument: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["serve_mcp.py", argument])
    with pytest.raises(SystemExit) as exit_:
        main()
    out, err = capsys.readouterr()
    assert (exit_.value.code, out) == (MISTAKE, "")
    assert said in err
    assert "Traceback" not in err
