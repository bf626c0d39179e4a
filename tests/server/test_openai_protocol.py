"""The translation between OpenAI's form and calls, by itself."""

from typing import Any

import pytest

from toolcall.server.openai_protocol import BadRequest, read_question
from toolcall.server.openai_replies import Deltas, Said
from toolcall.server.openai_request import ChatRequest
from toolcall.tools.builtin import builtin_tools

TOOLS = builtin_tools()
CALL = 'CALL search {"query":"自注意力 \\"x\\"","top_k":2}'


def request(**fields: Any) -> ChatRequest:
    return ChatRequest.model_validate({"model": "m", "messages": [{"role": "user", "content": "x"}]} | fields)


def offered(*names: str, parameters: Any = None) -> list[dict[str, Any]]:
    return [{"type": "function", "function": {"name": name, "parameters": parameters or TOOLS[name].json_schema()}} for name in names]


@pytest.mark.parametrize(
    ("fields", "tools", "as_text"),
    [
        ({}, ("calculator", "plot", "search", "none"), True),
        ({"tools": []}, ("calculator", "plot", "search", "none"), True),
        ({"tools": offered("search", "plot")}, ("plot", "search", "none"), False),
        ({"tools": offered("search"), "tool_choice": "auto"}, ("search", "none"), False),
        ({"tools": offered("search", "none"), "tool_choice": "required"}, ("search",), False),
        ({"tools": offered("search", "plot"), "tool_choice": {"type": "function", "function": {"name": "plot"}}}, ("plot",), False),
        ({"tools": offered("search"), "tool_choice": "none"}, ("search", "none"), True),
    ],
)
def test_the_tools_that_a_call_may_name(fields: dict[str, Any], tools: tuple[str, ...], as_text: bool) -> None:
    question = read_question(request(**fields), TOOLS)
    assert (question.tools, question.as_text) == (tools, as_text)


def test_only_results_behind_the_last_request_are_an_answer() -> None:
    before = [{"role": "user", "content": "a"}, {"role": "assistant"}, {"role": "tool", "content": "1"}]
    again = [*before, {"role": "user", "content": "b"}]
    after = [*again, {"role": "assistant"}, {"role": "tool", "content": "2"}, {"role": "tool", "content": [{"type": "text", "text": "3"}]}]
    results = [(read.user, read.result) for read in (read_question(request(messages=part), TOOLS) for part in (before, again, after))]
    assert results == [("a", "1"), ("b", None), ("b", "2\n3")]


def test_a_schema_may_say_less_but_not_name_other_arguments() -> None:
    loose = {"type": "object", "properties": {"query": {}, "top_k": {"type": "string"}}}
    assert read_question(request(tools=offered("search", parameters=loose)), TOOLS).tools == ("search", "none")
    with pytest.raises(BadRequest, match="takes query, top_k; here it takes query"):
        read_question(request(tools=offered("search", parameters={"properties": {"query": {}}})), TOOLS)


def test_a_schema_nested_too_deeply_is_a_mistake() -> None:
    deep: dict[str, Any] = {}
    for _ in range(2000):
        deep = {"items": deep}
    asked = request(tools=offered("search"))
    assert asked.tools
    asked.tools[0].function.parameters = deep
    with pytest.raises(BadRequest, match="too deeply"):
        read_question(asked, TOOLS)


@pytest.mark.parametrize(
    ("call", "as_text", "expected"),
    [
        (CALL, False, Said(None, "search", CALL.removeprefix("CALL search "))),
        (CALL, True, Said(CALL)),
        ("CALL none {}", False, Said("No tool serves this request.")),
        ("CALL none {}", True, Said("CALL none {}")),
        ('CALL search {"que', False, Said(None, "search", '{"que')),
        ("CALL sea", False, Said("")),
        ("", False, Said("")),
    ],
)
@pytest.mark.parametrize("size", [1, 2, 5, 100])
def test_pieces_of_any_size_add_up_to_what_the_call_says(call: str, as_text: bool, expected: Said, size: int) -> None:
    assert Said.of(call, as_text) == expected
    deltas = Deltas(as_text)
    told = [delta for start in range(0, len(call), size) for delta in deltas.add(call[start : start + size])]
    parts = [part for delta in told for part in delta.get("tool_calls", ())]
    assert [part["function"]["name"] for part in parts if "id" in part] == ([expected.tool] if expected.tool else [])
    assert "".join(part["function"]["arguments"] for part in parts) == expected.arguments
    assert "".join(delta.get("content", "") for delta in told) == (expected.content or "")
    assert deltas.said == expected
