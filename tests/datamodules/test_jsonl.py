"""Reading samples and requests: the accepted forms, and what is said about every line that is refused."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from toolcall.datamodules.jsonl import read_requests, read_samples
from toolcall.datamodules.sample import Sample
from toolcall.errors import ToolcallError
from toolcall.tools.builtin import builtin_tools
from toolcall.tools.declared import DeclaredTool

TOOLS = {"calculator", "search"}
SAMPLES = [
    Sample("calculator", "add 1 and 2", 'CALL calculator {"expression":"1 + 2"}'),
    Sample("search", "搜索 自注意力", 'CALL search {"query":"自注意力"}'),
]
LINES = [json.dumps({"tool": s.tool, "user": s.user, "call": s.call}, ensure_ascii=False) for s in SAMPLES]
ARRAY = f"[{LINES[0]}, {LINES[1]}]"
FORMS = {
    "lines": "\n".join(LINES) + "\n",
    "no newline at the end": "\n".join(LINES),
    "blank lines": f"\n\n{LINES[0]}\n   \n{LINES[1]}\n\n",
    "CRLF": "\r\n".join(LINES) + "\r\n",
    "byte-order mark": "\ufeff" + "\n".join(LINES),
    "byte-order mark and CRLF": "\ufeff" + "\r\n".join(LINES),
    "fence": f"```\n{LINES[0]}\n{LINES[1]}\n```\n",
    "fence with a language": f"  ```jsonl\n{LINES[0]}\n{LINES[1]}\n  ```",
    "array": ARRAY,
    "array over many lines": json.dumps(json.loads(ARRAY), indent=2),
    "array in a fence": f"\n```json\n{ARRAY}\n```\n",
    "array behind a byte-order mark": "\ufeff" + ARRAY,
}


def item(**changes: object) -> str:
    """A line like the first sample's, with some fields changed; None removes a field."""
    fields = json.loads(LINES[0]) | changes
    return json.dumps({key: value for key, value in fields.items() if value is not None})


REFUSED = {
    "a list": ("[1, 2]", "not an object"),
    "a number": ("3", "not an object"),
    "null": ("null", "not an object"),
    "broken JSON": (LINES[0][:-1], "does not parse"),
    "text": ("hello", "does not parse"),
    "a key twice": ('{"tool":"calculator",' + LINES[0][1:], "'tool' stands twice"),
    "no tool": (item(tool=None), "the field tool is missing"),
    "no user": (item(user=None), "the field user is missing"),
    "no call": (item(call=None), "the field call is missing"),
    "user is no text": (item(user=7), "the field user must be text"),
    "call is an object": (item(call={"expression": "1"}), "the field call must be text"),
    "half a character": (item(user="\ud83d"), "surrogate"),
    "tool not declared": (item(tool="plot", call="CALL plot {}"), "'plot' is not one of calculator, search"),
    "empty user": (item(user=""), "is empty"),
    "blank user": (item(user=" \t\n"), "is empty"),
    "no CALL": (item(call='calculator {"expression":"1"}'), "not a line of the form"),
    "two CALL lines": (item(call="CALL calculator {}\nCALL calculator {}"), "not a line of the form"),
    "CALL of broken JSON": (item(call='CALL calculator {"expression":}'), "does not parse"),
    "CALL without an object": (item(call='CALL calculator ["1"]'), "must be one JSON object"),
    "CALL of an undeclared tool": (item(call="CALL plot {}"), "no tool 'plot'"),
    "CALL of another tool": (item(call='CALL search {"query":"x"}'), "the call names 'search', the field tool says 'calculator'"),
    "NaN in the CALL": (item(call='CALL calculator {"expression":NaN}'), "NaN"),
    "a number beyond float64": (item(call='CALL calculator {"expression":1e999}'), "line 3"),
}


def write(folder: Path, text: str) -> Path:
    path = folder / "data.jsonl"
    path.write_bytes(text.encode("utf-8"))
    return path


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_samples(tmp_path: Path, form: str) -> None:
    assert read_samples(write(tmp_path, FORMS[form]), TOOLS, "fail") == SAMPLES


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85"])
def test_only_newlines_end_a_line(tmp_path: Path, separator: str) -> None:
    line = json.dumps({"tool": "search", "user": f"a{separator}b", "call": SAMPLES[1].call}, ensure_ascii=False)
    assert [sample.user for sample in read_samples(write(tmp_path, line), TOOLS, "fail")] == [f"a{separator}b"]


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_line_is_refused_with_its_number_and_reason(tmp_path: Path, name: str) -> None:
    line, reason = REFUSED[name]
    path = write(tmp_path, f"{LINES[0]}\n\n{line}\n{LINES[1]}\n")
    with pytest.raises(ToolcallError) as refusal:
        read_samples(path, TOOLS, "fail")
    assert str(path) in str(refusal.value)
    assert "line 3: " in str(refusal.value)
    assert reason in str(refusal.value)


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_line_is_skipped_wherever_it_stands(tmp_path: Path, name: str, caplog: pytest.LogCaptureFixture) -> None:
    line, _ = REFUSED[name]
    for lines in ([line, *LINES], [*LINES, line]):
        caplog.clear()
        assert read_samples(write(tmp_path, "\n".join(lines)), TOOLS, "skip") == SAMPLES
        assert f"line {lines.index(line) + 1}: " in caplog.text


def test_lines_inside_a_fence_are_numbered_as_in_the_file(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError, match="line 4: the request"):
        read_samples(write(tmp_path, f"\n```\n{LINES[0]}\n{item(user='')}\n```"), TOOLS, "fail")


def test_items_of_an_array_are_numbered(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError, match="item 2: the request"):
        read_samples(write(tmp_path, f"[{LINES[0]},{item(user='')}]"), TOOLS, "fail")


def test_a_broken_array_is_refused_with_the_line_of_the_break(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError, match="line 3"):
        read_samples(write(tmp_path, f"[\n{LINES[0]}\n{LINES[1]}\n]"), TOOLS, "fail")


def test_fail_lists_all_bad_lines(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError) as refusal:
        read_samples(write(tmp_path, "\n".join(["{}", LINES[0], "3", item(user="")])), TOOLS, "fail")
    assert "3 lines are" in str(refusal.value)
    assert [line.split(":")[0].strip() for line in str(refusal.value).splitlines()[1:]] == ["line 1", "line 3", "line 4"]


def test_a_long_list_of_bad_lines_is_cut_and_counted(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError) as refusal:
        read_samples(write(tmp_path, "{}\n" * 1000), TOOLS, "fail")
    assert "1000 lines are" in str(refusal.value)
    assert len(str(refusal.value).splitlines()) == 202
    assert str(refusal.value).endswith(" more")


def test_skip_warns_once_and_counts(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    read_samples(write(tmp_path, "\n".join(["{}", *LINES, "3"])), TOOLS, "skip")
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "2 lines are" in caplog.text


@pytest.mark.parametrize("on_invalid", ["fail", "skip"])
def test_good_files_give_no_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture, on_invalid: str) -> None:
    read_samples(write(tmp_path, FORMS["lines"]), TOOLS, on_invalid)  # type: ignore[arg-type]
    assert not caplog.records


@pytest.mark.parametrize("text", ["", "\n \n", "\ufeff", "```\n```\n", "[]"])
@pytest.mark.parametrize("on_invalid", ["fail", "skip"])
def test_a_file_without_samples_is_refused(tmp_path: Path, text: str, on_invalid: str) -> None:
    with pytest.raises(ToolcallError, match="holds no sample"):
        read_samples(write(tmp_path, text), TOOLS, on_invalid)  # type: ignore[arg-type]


def test_skipping_everything_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError, match="holds no sample"):
        read_samples(write(tmp_path, "{}\n3"), TOOLS, "skip")


def test_the_call_is_written_again_compactly(tmp_path: Path) -> None:
    spelled = '  CALL search { "query" : "\\u81ea\\u6ce8",\t"top_k": 2 } \n'
    path = write(tmp_path, json.dumps({"tool": "search", "user": " 自注 ", "call": spelled}))
    assert read_samples(path, TOOLS, "fail") == [Sample("search", " 自注 ", 'CALL search {"query":"自注","top_k":2}')]


def test_without_declared_tools_any_name_is_accepted(tmp_path: Path) -> None:
    path = write(tmp_path, item(tool="my_tool", call="CALL my_tool {}"))
    assert read_samples(path, None, "fail") == [Sample("my_tool", "add 1 and 2", "CALL my_tool {}")]


@pytest.mark.parametrize("read", [lambda path: read_samples(path, TOOLS, "skip"), read_requests], ids=["samples", "requests"])
def test_files_that_cannot_be_read_are_named(tmp_path: Path, read: Callable[[Path], object]) -> None:
    latin = tmp_path / "latin.jsonl"
    latin.write_bytes('{"user":"café"}'.encode("latin-1"))
    for path, reason in ((tmp_path / "missing.jsonl", "no file"), (tmp_path, "cannot be read"), (latin, "not UTF-8")):
        with pytest.raises(ToolcallError, match=reason) as refusal:
            read(path)
        assert str(path) in str(refusal.value)


def test_requests_keep_all_their_fields(tmp_path: Path) -> None:
    rows = [{"user": "add 1 and 2", "id": 7}, {"user": "自注意力", "tool": "search"}]
    text = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    assert read_requests(write(tmp_path, text)) == rows


def test_requests_come_from_an_array_too(tmp_path: Path) -> None:
    assert read_requests(write(tmp_path, '[{"user":"a"},{"user":"b"}]')) == [{"user": "a"}, {"user": "b"}]


@pytest.mark.parametrize("line", ["3", "{", "{}", '{"user":null}', '{"request":"a"}'])
def test_a_row_without_a_request_is_refused_with_its_number(tmp_path: Path, line: str) -> None:
    with pytest.raises(ToolcallError, match="line 2: "):
        read_requests(write(tmp_path, f'{{"user":"a"}}\n{line}'))


def test_a_file_without_requests_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError, match="holds no request"):
        read_requests(write(tmp_path, "\n"))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('CALL search {"top_k":2,"query":"loss"}', 'CALL search {"query":"loss","top_k":2}'),
        ('CALL plot {"title":"t","y":[1,2],"kind":"line","x":[3,4]}', 'CALL plot {"kind":"line","x":[3,4],"y":[1,2],"title":"t"}'),
        (
            'CALL plot {"values":[1],"title":"t","labels":["b"],"kind":"bar"}',
            'CALL plot {"kind":"bar","labels":["b"],"values":[1],"title":"t"}',
        ),
        ('CALL plot {"x_max":1,"expression":"x","kind":"function"}', 'CALL plot {"kind":"function","expression":"x","x_max":1}'),
        ('CALL pair {"two":{"b":1,"a":2},"one":[{"b":1,"a":2}]}', 'CALL pair {"one":[{"a":2,"b":1}],"two":{"a":2,"b":1}}'),
    ],
)
def test_arguments_are_put_in_the_order_of_the_schema(tmp_path: Path, written: str, read: str) -> None:
    inner = {"type": "object", "properties": {"a": {}, "b": {}}}
    pair = DeclaredTool({"type": "object", "properties": {"one": {"type": "array", "items": inner}, "two": inner}})
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps({"tool": written.split()[1], "user": "x", "call": written}), encoding="utf-8")
    assert [sample.call for sample in read_samples(path, builtin_tools() | {"pair": pair}, "fail")] == [read]
