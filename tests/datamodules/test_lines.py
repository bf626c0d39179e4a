"""Bad input: whatever stands in a line, it is refused with its number in bounded time, and the other lines are read."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolcall.datamodules import lines
from toolcall.datamodules.jsonl import read_samples
from toolcall.datamodules.lines import MAX_LINE, read_items
from toolcall.datamodules.sample import Sample
from toolcall.errors import ToolcallError
from toolcall.protocol import CallError
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

TOOLS = ToolBox(builtin_tools())
GOOD = Sample("search", "find 学", 'CALL search {"query":"学"}')
LINE = json.dumps({"tool": GOOD.tool, "user": GOOD.user, "call": GOOD.call}, ensure_ascii=False).encode()


def calling(call: str, tool: str = "search") -> bytes:
    return json.dumps({"tool": tool, "user": "find it", "call": call}).encode()


REFUSED = {
    "invalid UTF-8": (LINE.replace("学".encode(), b"\xff"), "not UTF-8: byte 34 of the line"),
    "a cut character": (b'{"user":"\xe5\xad', "not UTF-8"),
    "an encoded half surrogate": (LINE.replace("学".encode(), b"\xed\xa0\xbd"), "not UTF-8"),
    "a zero byte": (b"\x00" + LINE, "does not parse"),
    "objects nested 10,000 deep": (b'{"a":' * 10_000 + b"1" + b"}" * 10_000, "deep"),
    "lists nested 10,000 deep": (b'{"user":' + b"[" * 10_000 + b"]" * 10_000 + b"}", "deep"),
    "a call nested 10,000 deep": (calling('CALL search {"query":' + "[" * 10_000 + "]" * 10_000 + "}"), "deep"),
    "a call nested 101 deep": (calling('CALL search {"query":' + "[" * 101 + "]" * 101 + "}"), "more than 100 deep"),
    "a key twice in the line": (LINE.replace(b'"user"', b'"tool"'), "'tool' stands twice"),
    "a key twice in the call": (calling('CALL search {"query":"a","query":"a"}'), "'query' stands twice"),
    "NaN": (b'{"user":NaN}', "NaN is not JSON"),
    "NaN in the call": (calling('CALL plot {"kind":"line","y":[NaN]}', "plot"), "NaN is not JSON"),
    "Infinity in the call": (calling('CALL plot {"kind":"line","y":[-Infinity]}', "plot"), "-Infinity is not JSON"),
    "a number of 5,000 digits": (calling(f'CALL search {{"query":"a","top_k":{"9" * 5000}}}'), "does not parse"),
    "a number as text": (calling('CALL search {"query":"a","top_k":"3"}'), "do not fit search's schema: top_k: "),
    "a number where text is wanted": (calling('CALL search {"query":3}'), "query: "),
    "text in a list of numbers": (calling('CALL plot {"kind":"line","y":[1,"2"]}', "plot"), "y.1: "),
    "an argument too few": (calling("CALL search {}"), "query: Field required"),
    "an argument too many": (calling('CALL search {"query":"a","colour":"red"}'), "colour: "),
    "a number out of range": (calling('CALL search {"query":"a","top_k":99}'), "top_k: "),
    "a name with a hyphen": (calling("CALL my-tool {}", "my-tool"), "'my-tool' is no identifier"),
    "a name that starts with a digit": (calling("CALL 3d {}", "3d"), "'3d' is no identifier"),
    "a name in Chinese": (calling("CALL 搜索 {}", "搜索"), "'搜索' is no identifier"),
    "no name": (calling("CALL  {}", ""), "'' is no identifier"),
    "a line too long": (b'{"user":"' + b"a" * MAX_LINE + b'"}', f"at most {MAX_LINE:,}"),
}


def write(folder: Path, *parts: bytes, end: bytes = b"\n") -> Path:
    path = folder / "data.jsonl"
    path.write_bytes(end.join(parts))
    return path


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_line_is_refused_by_file_line_and_reason(tmp_path: Path, name: str) -> None:
    line, reason = REFUSED[name]
    path = write(tmp_path, LINE, b"", line, LINE)
    with pytest.raises(ToolcallError) as refusal:
        read_samples(path, TOOLS, "fail")
    assert f"{path}: 1 line is" in str(refusal.value)
    assert "line 3: " in str(refusal.value)
    assert reason in str(refusal.value)
    assert len(str(refusal.value)) < 600 + len(str(path))


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("name", REFUSED)
def test_skipping_leaves_out_that_line_alone(tmp_path: Path, name: str, end: bytes, caplog: pytest.LogCaptureFixture) -> None:
    line, reason = REFUSED[name]
    for parts in ([line, LINE, LINE], [LINE, line, LINE], [LINE, LINE, line]):
        caplog.clear()
        assert read_samples(write(tmp_path, *parts, end=end), TOOLS, "skip") == [GOOD, GOOD]
        assert f"1 line is no sample and left out:\n  line {parts.index(line) + 1}: " in caplog.text
        assert reason in caplog.text


def test_a_line_of_100_megabytes_is_read_past(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(lines, "parse_json", lambda text: asked.append(len(text)) or json.loads(text))
    path = write(tmp_path, LINE, b"a" * 100_000_000, LINE)
    started = time.monotonic()
    (_, first), (where, error), (_, last) = read_items(path)
    assert time.monotonic() - started < 10
    assert (first, last, where) == (json.loads(LINE), json.loads(LINE), "line 2")
    assert str(error) == "the line has 100,000,001 bytes, at most 1,000,000 are accepted"
    assert max(asked) < 1000


@pytest.mark.parametrize("extra", [0, 1])
def test_the_longest_line_is_accepted(tmp_path: Path, extra: int) -> None:
    text = b'{"user":"' + b"a" * (MAX_LINE - 11 + extra) + b'"}'
    items = [item for _, item in read_items(write(tmp_path, text, LINE))]
    assert isinstance(items[0], CallError if extra else dict)
    assert isinstance(items[1], dict)


def test_an_array_too_large_is_refused_with_the_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MAX_ARRAY", 1000)
    with pytest.raises(ToolcallError, match="one object a line"):
        read_samples(write(tmp_path, b"[" + b",".join([LINE] * 20) + b"]"), TOOLS, "skip")


def test_an_array_that_is_no_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    path = write(tmp_path, b"[", LINE + b",", b'"\xff"]')
    with pytest.raises(ToolcallError, match="not UTF-8: line 3"):
        read_samples(path, TOOLS, "fail")


def test_utf16_is_named(tmp_path: Path) -> None:
    path = write(tmp_path, LINE.decode().encode("utf-16"))
    with pytest.raises(ToolcallError, match="UTF-16; save it as UTF-8"):
        read_samples(path, TOOLS, "skip")


def test_a_file_of_bad_lines_alone_says_why(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError, match=r"holds no sample(.|\n)*line 1: not UTF-8"):
        read_samples(write(tmp_path, b"\xff"), TOOLS, "skip")


@pytest.mark.parametrize("on_invalid", ["fail", "skip"])
def test_a_message_of_a_million_reasons_stays_short(tmp_path: Path, on_invalid: Any, caplog: pytest.LogCaptureFixture) -> None:
    path = write(tmp_path, LINE, *[calling(f"CALL search {{{'x' * 500}}}")] * 5000)
    try:
        read_samples(path, TOOLS, on_invalid)
    except ToolcallError as error:
        message = str(error)
    else:
        message = caplog.text
    assert "5000 lines are" in message
    assert "and 4,800 more" in message
    assert len(message) < 50_000


def test_a_schema_that_no_call_satisfies_is_named(tmp_path: Path) -> None:
    path = write(tmp_path, *[calling('CALL search {"top_k":3}')] * 4, calling('CALL calculator {"expression":"1"}', "calculator"))
    with pytest.raises(ToolcallError, match=r"no call of search satisfies its schema \(4 were checked\): is the schema right\?"):
        read_samples(path, TOOLS, "fail")


def test_a_tool_with_one_good_call_has_no_bad_schema(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError) as refusal:
        read_samples(write(tmp_path, LINE, *[calling("CALL search {}")] * 4), TOOLS, "fail")
    assert "satisfies" not in str(refusal.value)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=40) | st.sampled_from([LINE, b"[1]", b"```", b"\xef\xbb\xbf", b"[", b"{}"]), max_size=6))
def test_whatever_bytes_a_file_holds_the_good_lines_behind_it_are_read_or_the_file_refused(tmp_path: Path, parts: list[bytes]) -> None:
    path = write(tmp_path, *parts, LINE)
    try:
        assert read_samples(path, TOOLS, "skip")[-1] == GOOD
    except ToolcallError as error:
        message = str(error)
        assert str(path) in message  # either is right
