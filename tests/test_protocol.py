"""The CALL line and the frame of a sample."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolcall.errors import ToolcallError, shorten
from toolcall.protocol import (
    CALL_TAG,
    END_TAG,
    MAX_CALL,
    BrokenJSON,
    Call,
    CallError,
    NoCall,
    NotAnObject,
    UnknownTool,
    format_call,
    frame_prompt,
    frame_sample,
    parse_call,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
OBJECTS = st.dictionaries(st.text(), JSON, max_size=5)
NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,20}", fullmatch=True)
TOOLS = ("search", "plot", "calculator")

GOLDEN = [
    ('CALL calculator {"expression":"23 + 17 * 4"}', "calculator", {"expression": "23 + 17 * 4"}),
    (
        'CALL plot {"kind":"function","expression":"x**2","x_min":-10,"x_max":10}',
        "plot",
        {"kind": "function", "expression": "x**2", "x_min": -10, "x_max": 10},
    ),
    ('CALL search {"query":"transformer self attention","top_k":3}', "search", {"query": "transformer self attention", "top_k": 3}),
    ('CALL search {"query":"自注意力 😀 é"}', "search", {"query": "自注意力 😀 é"}),
    ('CALL _x9 {"a":[1,2.5,null,true],"b":{"c":"\\"\\n\\\\"}}', "_x9", {"a": [1, 2.5, None, True], "b": {"c": '"\n\\'}}),
    ("CALL t {}", "t", {}),
]


@pytest.mark.parametrize(("line", "tool", "args"), GOLDEN)
def test_a_call_is_written_as_one_compact_line(line: str, tool: str, args: dict[str, Any]) -> None:
    assert format_call(tool, args) == line
    assert str(Call(tool, args)) == line


@pytest.mark.parametrize(("line", "tool", "args"), GOLDEN)
@pytest.mark.parametrize("around", ["{}", "\n{}\n", " \t{}\r\n\n", "\u3000{}\u2028"])
def test_a_call_is_read_whatever_white_space_is_around_it(line: str, tool: str, args: dict[str, Any], around: str) -> None:
    assert parse_call(around.format(line)) == Call(tool, args)


def test_white_space_inside_the_json_is_accepted() -> None:
    assert parse_call('CALL t   { "a" : [ 1 , 2 ] }').args == {"a": [1, 2]}


@given(NAMES, OBJECTS)
@settings(deadline=None)
def test_every_object_survives_writing_and_reading(tool: str, args: dict[str, Any]) -> None:
    line = format_call(tool, args)
    assert parse_call(line, [tool]) == Call(tool, args)
    assert "\n" not in line


@pytest.mark.parametrize(
    ("text", "error", "words"),
    [
        ("", NoCall, "CALL tool {json}"),
        ("the answer is 91", NoCall, "the answer is 91"),
        ("CALL", NoCall, "CALL tool {json}"),
        ("CALL search", NoCall, "CALL tool {json}"),
        ('call search {"query":"a"}', NoCall, "CALL tool {json}"),
        ('CALL  search {"query":"a"}', NoCall, "CALL tool {json}"),
        ('CALL search{"query":"a"}', NoCall, "CALL tool {json}"),
        ('CALL 9search {"query":"a"}', NoCall, "CALL tool {json}"),
        ('CALL sèarch {"query":"a"}', NoCall, "CALL tool {json}"),
        ('CALL search.run {"query":"a"}', NoCall, "CALL tool {json}"),
        ('CALL search {"query":"a"}\nCALL search {"query":"b"}', NoCall, "CALL tool {json}"),
        ('CALL search {"query":\n"a"}', NoCall, "CALL tool {json}"),
        ('CALL shell {"command":"ls"}', UnknownTool, "'shell'; the tools are calculator, plot, search"),
        ('CALL Search {"query":"a"}', UnknownTool, "'Search'"),
        ("CALL shell {", UnknownTool, "'shell'"),
        ('CALL search {"query":"a"', BrokenJSON, "does not parse"),
        ('CALL search {"query":"a"} and more', BrokenJSON, "does not parse"),
        ("CALL search {'query':'a'}", BrokenJSON, "does not parse"),
        ('CALL search {"query":"a",}', BrokenJSON, "does not parse"),
        ('CALL search {"query":"\t"}', BrokenJSON, "does not parse"),
        ("CALL search query", BrokenJSON, "does not parse"),
        ('CALL search {"query":NaN}', BrokenJSON, "NaN is not JSON"),
        ('CALL search {"query":[-Infinity]}', BrokenJSON, "-Infinity is not JSON"),
        ('CALL search {"query":1e999}', BrokenJSON, "1e999 is too large"),
        ('CALL search {"query":[-1e999]}', BrokenJSON, "-1e999 is too large"),
        ('CALL search {"query":"a","top_k":1,"query":"b"}', BrokenJSON, "'query' stands twice"),
        ('CALL search {"query":{"a":1,"a":1}}', BrokenJSON, "'a' stands twice"),
        (r'CALL search {"query":"\ud800"}', BrokenJSON, "surrogate"),
        (r'CALL search {"query":[{"\udfff":1}]}', BrokenJSON, "surrogate"),
        ('CALL search {"query":"\ud800"}', BrokenJSON, "surrogate"),
        ('CALL search {"query":' + "9" * 5000 + "}", BrokenJSON, "does not parse"),
        ("CALL search " + '{"a":' * 10_000, BrokenJSON, "nested too deeply"),
        ('CALL search {"query":' + "[" * 30_000 + "]" * 30_000 + "}", BrokenJSON, "nested too deeply"),
        ("CALL search []", NotAnObject, "one JSON object, not []"),
        ("CALL search 3", NotAnObject, "one JSON object, not 3"),
        ('CALL search "a"', NotAnObject, 'one JSON object, not "a"'),
        ("CALL search null", NotAnObject, "one JSON object, not null"),
    ],
)
def test_each_kind_of_bad_call_has_its_own_error(text: str, error: type[CallError], words: str) -> None:
    with pytest.raises(CallError) as caught:
        parse_call(text, TOOLS)
    assert type(caught.value) is error
    assert words in str(caught.value)


def test_failures_are_counted_under_names_of_their_own() -> None:
    names = [error.failure for error in (NoCall, UnknownTool, BrokenJSON, NotAnObject)]
    assert names == ["no_call", "unknown_tool", "broken_json", "not_an_object"]


def test_a_bad_call_is_an_error_that_a_person_can_mend() -> None:
    with pytest.raises(ToolcallError):
        parse_call("hello")


def test_an_undeclared_tool_is_accepted_when_none_are_declared() -> None:
    assert parse_call("CALL shell {}").tool == "shell"


@pytest.mark.parametrize(
    ("escaped", "text"), [(r"\ud83d\ude00", "😀"), (r"\\ud800", r"\ud800"), (r"\u81ea", "自"), (r"\u0000", "\0"), (r"\n", "\n")]
)
def test_escapes_of_whole_characters_are_read(escaped: str, text: str) -> None:
    assert parse_call(f'CALL t {{"a":"{escaped}"}}').args == {"a": text}


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_is_no_json_is_not_written(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        format_call("t", {"a": number})


def test_the_longest_call_is_accepted_and_one_character_more_is_not() -> None:
    longest = format_call("t", {"a": "x" * (MAX_CALL - len('CALL t {"a":""}'))})
    assert len(longest) == MAX_CALL
    assert len(parse_call(longest).args["a"]) > 65_000
    with pytest.raises(NoCall, match=f"{MAX_CALL + 1} characters, at most {MAX_CALL}"):
        parse_call(longest.replace("x", "xx", 1))


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000_000,
        "CALL " + "t" * 60_000 + " {}",
        "CALL t " + "x" * 60_000,
        "CALL t " + '{"a":"' + "x" * 60_000,
        "CALL t " + "9" * 4000,
    ],
)
def test_messages_do_not_repeat_megabytes_of_input(text: str) -> None:
    with pytest.raises(CallError) as caught:
        parse_call(text, TOOLS if text.startswith("CALL tt") else None)
    assert len(str(caught.value)) < 300


@given(
    st.text() | st.text().map("CALL search {}".format) | st.text(alphabet='CALsearch {}[]",:\\u0d8NaN1e9.-\n').map("CALL search {}".format)
)
@settings(max_examples=300, deadline=None)
def test_arbitrary_text_raises_nothing_but_call_errors(text: str) -> None:
    with suppress(CallError):
        assert parse_call(text, TOOLS).tool in TOOLS


@given(OBJECTS, st.data())
@settings(deadline=None)
def test_a_damaged_call_raises_nothing_but_call_errors(args: dict[str, Any], data: st.DataObject) -> None:
    line = format_call("search", args)
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    damaged = line[:start] + data.draw(st.text(max_size=3)) + line[end:]
    with suppress(CallError):
        args = parse_call(damaged, TOOLS).args
        assert args == json.loads(damaged.strip().removeprefix("CALL search "))


def test_a_sample_is_framed_exactly() -> None:
    sample = '<user>\ncalculate 23 plus 17 times 4\n</user>\n<call>\nCALL calculator {"expression":"23 + 17 * 4"}\n</call>\n'
    assert frame_sample("calculate 23 plus 17 times 4", GOLDEN[0][0]) == sample


@given(st.text(), st.text())
@settings(deadline=None)
def test_generation_starts_from_the_samples_own_prefix(user: str, call: str) -> None:
    prompt = frame_prompt(user)
    assert prompt.endswith(CALL_TAG)
    assert prompt.endswith("<call>\n")
    assert frame_sample(user, call) == prompt + call + END_TAG


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("a\nb", 10, "a\\nb"), ("\n\n", 3, "\\n…"), (12345, 80, "12345"), ("自注意力", 3, "自注…")],
)
def test_shortened_text_is_one_line_of_limited_length(text: object, limit: int, short: str) -> None:
    assert shorten(text, limit) == short
