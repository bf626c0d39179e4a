"""The API of OpenAI's clients, asked by the real client."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openai
import pytest
import uvicorn
from openai import OpenAI
from starlette.testclient import TestClient

from tests.server.conftest import HOST, Serve, settings
from toolcall.models.single import SingleCall
from toolcall.server.app import create_app
from toolcall.tools.builtin import builtin_tools

USER = [{"role": "user", "content": "calculate 2 plus 3"}]


def tool(name: str, like: str | None = None) -> dict[str, Any]:
    """A tool as a client offers it, with its own arguments or those of another."""
    return {"type": "function", "function": {"name": name, "parameters": builtin_tools()[like or name].json_schema()}}


def named(name: str) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name}}


CALCULATOR = {"tools": [tool("calculator")], "tool_choice": named("calculator")}


@pytest.fixture(scope="module")
def client(trained_runs: Path) -> Iterator[OpenAI]:
    with TestClient(create_app(settings(trained_runs, "decoding.max_new_tokens=40")), base_url=HOST) as http:
        yield OpenAI(base_url=f"{HOST}/v1", api_key="none", http_client=http, max_retries=0)


def ask(client: OpenAI, **options: Any) -> Any:
    return client.chat.completions.create(**{"model": "toolcall", "messages": USER} | options)


def test_the_models_are_the_runs(client: OpenAI) -> None:
    names = [model.id for model in client.models.list()]
    assert names == ["toolcall", "custom/1"]
    assert client.models.retrieve("custom/1").id == "custom/1"
    with pytest.raises(openai.NotFoundError) as caught:
        client.models.retrieve("gpt-4")
    assert caught.value.code == "model_not_found"


def test_a_request_becomes_a_tool_call(client: OpenAI) -> None:
    reply = ask(client, **CALCULATOR)
    choice = reply.choices[0]
    (call,) = choice.message.tool_calls
    assert choice.finish_reason == "tool_calls"
    assert choice.message.content is None
    assert (call.type, call.function.name) == ("function", "calculator")
    assert json.loads(call.function.arguments).keys() == {"expression"}
    assert call.id.startswith("call_")
    assert reply.id.startswith("chatcmpl-")
    assert reply.model == "toolcall"
    assert reply.usage.prompt_tokens == len("calculate 2 plus 3") + 2
    assert reply.usage.total_tokens == reply.usage.prompt_tokens + reply.usage.completion_tokens


@pytest.mark.parametrize(
    "options",
    [
        CALCULATOR,
        {},
        {"tools": [tool("search"), tool("calculator"), tool("plot")]},
        {"tools": [tool("none")]},
        CALCULATOR | {"temperature": 1.5, "seed": 3},
        CALCULATOR | {"max_tokens": 3},
        CALCULATOR | {"max_completion_tokens": 1},
    ],
)
def test_a_stream_tells_the_same(client: OpenAI, options: dict[str, Any]) -> None:
    whole, *_ = (reply := ask(client, **options)).choices
    chunks = list(ask(client, **options, stream=True, stream_options={"include_usage": True}))
    deltas = [chunk.choices[0].delta for chunk in chunks[:-1]]
    calls = [call for delta in deltas for call in delta.tool_calls or ()]
    told = whole.message.tool_calls or []
    assert [call.function.name for call in calls if call.function.name] == [call.function.name for call in told]
    assert "".join(call.function.arguments for call in calls) == "".join(call.function.arguments for call in told)
    assert "".join(delta.content or "" for delta in deltas) == (whole.message.content or "")
    assert [delta.role for delta in deltas if delta.role] == ["assistant"]
    assert chunks[-2].choices[0].finish_reason == whole.finish_reason
    assert chunks[-1].usage == reply.usage
    assert len({chunk.id for chunk in chunks}) == 1


def test_the_helper_of_the_client_for_streams_works(client: OpenAI) -> None:
    with client.chat.completions.stream(model="toolcall", messages=USER, **CALCULATOR) as stream:  # type: ignore[arg-type]
        message = stream.get_final_completion().choices[0].message
    assert message.tool_calls
    assert message.tool_calls[0].function.name == "calculator"


def test_a_call_names_only_tools_that_are_offered(client: OpenAI) -> None:
    for text in ("plot x", "search for cats", "calculate 2 plus 3", "hello"):
        message = [{"role": "user", "content": text}]
        reply = ask(client, messages=message, tools=[tool("search"), tool("none")], tool_choice="required").choices[0]
        assert reply.message.tool_calls[0].function.name == "search"
        free = ask(client, messages=message, tools=[tool("plot")]).choices[0]
        assert free.finish_reason == "stop" or free.message.tool_calls[0].function.name == "plot"


def test_the_call_of_no_tool_is_an_ordinary_message(client: OpenAI) -> None:
    choice = ask(client, tools=[tool("none")]).choices[0]
    assert choice.finish_reason == "stop"
    assert choice.message.tool_calls is None
    assert choice.message.content == "No tool serves this request."


@pytest.mark.parametrize("options", [{}, {"tools": [tool("calculator")], "tool_choice": "none"}])
def test_a_client_that_takes_no_tool_calls_gets_the_line(client: OpenAI, options: dict[str, Any]) -> None:
    choice = ask(client, **options).choices[0]
    assert choice.finish_reason == "stop"
    assert choice.message.content.startswith("CALL ")
    assert choice.message.tool_calls is None


def test_an_answer_ends_at_the_limit(serve: Serve) -> None:
    rambling = serve("decoding.max_new_tokens=40", "decoding.alternatives=0")
    client = OpenAI(base_url=f"{HOST}/v1", api_key="none", http_client=rambling, max_retries=0)
    whole = ask(client, **CALCULATOR)
    reply = ask(client, **CALCULATOR, max_tokens=4)
    assert reply.choices[0].finish_reason == "length"
    assert reply.usage.completion_tokens == 4
    cut, full = (answer.choices[0].message.tool_calls[0].function.arguments for answer in (reply, whole))
    assert full.startswith(cut)
    assert len(cut) < len(full)
    assert ask(client, **CALCULATOR, max_tokens=whole.usage.completion_tokens).choices[0].finish_reason == "tool_calls"


def test_the_last_request_of_the_user_counts_whatever_stands_before_it(client: OpenAI) -> None:
    before = [{"role": "system", "content": "be brief"}, {"role": "user", "content": "plot x"}, {"role": "assistant", "content": "done"}]
    parts = [{"type": "text", "text": "calculate 2 "}, {"type": "text", "text": "plus 3"}]
    reply = ask(client, messages=[*before, {"role": "user", "content": parts}], **CALCULATOR)
    assert reply.choices[0].message.tool_calls[0].function == ask(client, **CALCULATOR).choices[0].message.tool_calls[0].function


def test_what_the_tools_answered_is_the_end_of_it(client: OpenAI) -> None:
    first = ask(client, **CALCULATOR).choices[0].message
    answered = {"role": "tool", "tool_call_id": first.tool_calls[0].id, "content": "5"}
    choice = ask(client, messages=[*USER, first.to_dict(), answered], **CALCULATOR).choices[0]
    assert (choice.message.content, choice.finish_reason) == ("5", "stop")


NO_SCHEMA = {"type": "function", "function": {"name": "calculator", "parameters": {"properties": 3}}}
WRONG = [
    ({"tools": [tool("lamp", like="search")]}, "tools[0].function.name", "lamp"),
    ({"tools": [tool("search"), tool("calculator", like="search")]}, "tools[1].function.parameters", "expression"),
    ({"tools": [NO_SCHEMA]}, "tools[0].function.parameters", "nothing"),
    ({"tools": [tool("calculator")], "tool_choice": named("plot")}, "tool_choice", "plot"),
    ({"tool_choice": "required"}, "tool_choice", "tools"),
    ({"tools": [tool("none")], "tool_choice": "required"}, "tool_choice", "tools"),
    ({"messages": [{"role": "system", "content": "x"}]}, "messages", "user"),
    ({"messages": []}, "messages", "at least 1"),
    ({"messages": [{"role": "user", "content": " "}]}, None, "empty"),
    ({"messages": [{"role": "user", "content": "x" * 500}]}, None, "context of 192"),
    ({"messages": [*USER, {"role": "user", "content": "x" * 10_001}]}, "messages[1].content", "10001"),
    ({"n": 2}, "n", "1"),
    ({"tool_choice": "sometimes"}, "tool_choice", "required"),
    ({"temperature": 3}, "temperature", "2"),
    ({"stop": ["x"]}, "stop", "None"),
    ({"response_format": {"type": "json_object"}}, "response_format.type", "text"),
]  # fmt: skip


@pytest.mark.parametrize("stream", [False, True])
def test_a_mistake_is_told_as_openai_tells_it(client: OpenAI, stream: bool) -> None:
    for options, param, said in WRONG:
        with pytest.raises(openai.BadRequestError) as caught:
            ask(client, **options, stream=stream)
        assert (caught.value.param, caught.value.type) == (param, "invalid_request_error"), options
        assert said in caught.value.message, options
    with pytest.raises(openai.NotFoundError, match="no checkpoint") as unknown:
        ask(client, model="../secret", stream=stream)
    assert unknown.value.code == "model_not_found"


@pytest.mark.parametrize("body", ["", "{", "[]", "[" * 3000 + "]" * 3000])
def test_a_body_that_is_no_request_is_a_mistake(client: OpenAI, body: str) -> None:
    reply = client._client.post(f"{HOST}/v1/chat/completions", content=body, headers={"content-type": "application/json"})
    assert reply.status_code == 400
    assert reply.json()["error"].keys() == {"message", "type", "param", "code"}
    assert client._client.get(f"{HOST}/v1/models/").status_code == 400


def test_before_there_is_a_model_that_is_said(serve: Serve, tmp_path: Path) -> None:
    client = OpenAI(base_url=f"{HOST}/v1", api_key="none", http_client=serve(runs=tmp_path), max_retries=0)
    assert list(client.models.list()) == []
    with pytest.raises(openai.NotFoundError, match="train one first"):
        ask(client)


def test_the_key_of_the_client_is_the_token_of_the_server(serve: Serve) -> None:
    http = serve("token=very-secret")
    assert OpenAI(base_url=f"{HOST}/v1", api_key="very-secret", http_client=http).models.list().data
    with pytest.raises(openai.AuthenticationError):
        OpenAI(base_url=f"{HOST}/v1", api_key="another", http_client=http).models.list()


@pytest.fixture
def address(trained_runs: Path) -> Iterator[str]:
    """A server at a port of its own, which streams calls as it writes them."""
    server = uvicorn.Server(
        uvicorn.Config(create_app(settings(trained_runs, "decoding.alternatives=0")), port=0, log_config=None, ws="none")
    )
    ready = threading.Event()
    started = server.startup

    async def startup(*args: Any, **options: Any) -> None:
        await started(*args, **options)
        ready.set()

    server.startup = startup  # type: ignore[method-assign]
    thread = threading.Thread(target=server.run)
    thread.start()
    assert ready.wait(60)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def test_a_stream_begins_before_the_call_is_done(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    client = OpenAI(base_url=f"{address}/v1", api_key="none", max_retries=0)
    whole = ask(client, **CALCULATOR).choices[0].message.tool_calls[0].function
    begun, write, written = threading.Event(), SingleCall.write, list[int]()

    def waiting(call: SingleCall, token: int) -> None:
        written.append(token)
        assert len(written) < 4 or begun.wait(60)
        write(call, token)

    monkeypatch.setattr(SingleCall, "write", waiting)
    stream = ask(client, **CALCULATOR, stream=True)
    first = next(stream).choices[0].delta.tool_calls[0].function
    begun.set()
    rest = [chunk.choices[0].delta.tool_calls[0].function.arguments for chunk in list(stream)[:-1]]
    assert first.name == "calculator"
    assert "".join([first.arguments, *rest]) == whole.arguments
    assert len(rest) > 3
    assert len(written) > 4


def test_the_snippet_of_the_page_runs_against_a_real_server(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "openai.md").read_text(encoding="utf-8")
    code = page.split("```python\n")[1].split("```")[0]
    exec(code.replace("http://127.0.0.1:4888", address), {})
    assert capsys.readouterr().out.strip()
