"""The tool box: the way from a line of text to a result, and everything that can go wrong on it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field

from toolcall.errors import ToolcallError
from toolcall.protocol import Call, CallError
from toolcall.tools import Arguments, Artifact, Result, Tool, ToolBox, ToolError
from toolcall.tools.base import same_meaning
from toolcall.tools.builtin import builtin_tools
from toolcall.tools.toolbox import save

BOX = ToolBox(builtin_tools())


class RepeatArguments(Arguments):
    """What Repeat takes."""

    text: str = Field(min_length=1)
    times: int = Field(2, ge=1, le=9)


class Repeat(Tool[RepeatArguments]):
    """A tool of one's own: it repeats a text, but refuses to shout, and counts how often it ran."""

    description = "repeats a text"
    arguments = RepeatArguments

    def __init__(self) -> None:
        super().__init__()
        self.runs = 0

    def run(self, args: RepeatArguments) -> Result:
        self.runs += 1
        if args.text.isupper():
            raise ToolError("no shouting")
        return Result({"text": args.text * args.times}, draw=lambda: Artifact("a.txt", "text/plain", args.text.encode()))


HOSTILE = {
    "a tower of powers": ('CALL calculator {"expression":"9**9**9"}', "execution_error"),
    "a long tower of powers": ('CALL calculator {"expression":"%s"}' % ("9**" * 79 + "9"), "execution_error"),
    "a tower in a function": ('CALL plot {"kind":"function","expression":"x**9**9**9"}', "execution_error"),
    "a string times a number": ("""CALL calculator {"expression":"'a' * 9999999999"}""", "execution_error"),
    "thousands of parentheses": ('CALL calculator {"expression":"%s"}' % ("(" * 5000 + "1" + ")" * 5000), "invalid_arguments"),
    "as many parentheses as fit": ('CALL calculator {"expression":"%s"}' % ("(" * 240), "execution_error"),
    "as many brackets as fit": ('CALL calculator {"expression":"%s"}' % ("[" * 120 + "]" * 120), "execution_error"),
    "as many signs as fit": ('CALL calculator {"expression":"%sx"}' % ("-" * 239), "execution_error"),
    "as many inversions as fit": ('CALL calculator {"expression":"%s1"}' % ("~" * 239), "execution_error"),
    "as many attributes as fit": ('CALL calculator {"expression":"e%s"}' % (".e" * 119), "execution_error"),
    "as many lambdas as fit": ('CALL calculator {"expression":"%s1"}' % ("lambda:" * 34), "execution_error"),
    "NaN": ('CALL plot {"kind":"line","y":[NaN]}', "broken_json"),
    "Infinity": ('CALL plot {"kind":"line","y":[1,-Infinity]}', "broken_json"),
    "a literal beyond float64": ('CALL calculator {"expression":"1e999"}', "execution_error"),
    "a number beyond float64": ('CALL plot {"kind":"line","y":[1e999]}', "broken_json"),
    "an integer beyond float64": ('CALL plot {"kind":"line","y":[1%s]}' % ("0" * 400), "invalid_arguments"),
    "an integer beyond Python": ('CALL search {"query":"a","top_k":1%s}' % ("0" * 5000), "broken_json"),
    "ten megabytes": ('CALL search {"query":"%s"}' % ("a" * 10_000_000), "no_call"),
    "ten megabytes of blanks": (" " * 10_000_000, "no_call"),
    "a list of booleans": ('CALL plot {"kind":"line","y":[true,false]}', "invalid_arguments"),
    "attribute access": ('CALL calculator {"expression":"().__class__.__base__.__subclasses__()"}', "execution_error"),
    "an import": ("""CALL calculator {"expression":"__import__('os').system('true')"}""", "execution_error"),
    "a lambda": ('CALL calculator {"expression":"(lambda: 1)()"}', "execution_error"),
    "a comprehension": ('CALL calculator {"expression":"[i for i in range(9999999999)]"}', "execution_error"),
    "an array written to": ('CALL plot {"kind":"function","expression":"sqrt(x, x)"}', "execution_error"),
    "a keyword": ('CALL plot {"kind":"function","expression":"sin(x, out=x)"}', "execution_error"),
    "JSON nested 100,000 deep": ('CALL search {"query":%s}' % ("[" * 100_000 + "]" * 100_000), "no_call"),
    "JSON nested as deep as fits": ('CALL search {"query":%s}' % ("[" * 32_000 + "]" * 32_000), "broken_json"),
    "objects nested as deep as fit": ("CALL search " + '{"a":' * 10_000 + "1" + "}" * 10_000, "broken_json"),
    "many points": ('CALL plot {"kind":"function","expression":"x","points":1000000000}', "invalid_arguments"),
    "many items": ('CALL plot {"kind":"line","y":[%s1]}' % ("1," * 30_000), "invalid_arguments"),
    "many keys": ("CALL search " + json.dumps(dict.fromkeys(range(6000), 0)), "invalid_arguments"),
    "half a character": (r'CALL search {"query":"\ud800"}', "broken_json"),
}


@pytest.fixture(scope="module")
def hostile_answers() -> dict[str, Any]:
    """What the hostile calls are answered with, by a process that may neither hang nor die."""
    code = """
import json, sys
from toolcall.tools.builtin import builtin_tools
from toolcall.tools.toolbox import ToolBox
box = ToolBox(builtin_tools())
errors = {name: box.execute(text).error for name, text in json.load(sys.stdin).items()}
json.dump({name: error and [error.failure, str(error)] for name, error in errors.items()}, sys.stdout)
"""
    calls = json.dumps({name: text for name, (text, _) in HOSTILE.items()})
    done = subprocess.run([sys.executable, "-c", code], input=calls, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    answers: dict[str, Any] = json.loads(done.stdout)
    return answers


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_call_is_answered_with_an_error(hostile_answers: dict[str, Any], name: str) -> None:
    failure, message = hostile_answers[name]
    assert failure == HOSTILE[name][1]
    assert 0 < len(message) < 300


@pytest.mark.parametrize(
    ("text", "output"),
    [
        ('CALL calculator {"expression":"23 + 17 * 4"}', {"expression": "23 + 17 * 4", "value": 91, "rounded": 91}),
        ('\n CALL calculator {"expression":"0.18 * 250"} \n', {"expression": "0.18 * 250", "value": 45, "rounded": 45}),
        ('CALL plot {"kind":"function","expression":"x**2","x_min":-10,"x_max":10}', {"kind": "function", "title": "Function"}),
    ],
)
def test_a_good_call_is_executed(text: str, output: dict[str, Any]) -> None:
    execution = BOX.execute(text)
    assert (execution.text, execution.error, execution.valid) == (text, None, True)
    assert execution.result is not None
    assert execution.result.output == output


def test_a_search_call_is_executed() -> None:
    result = BOX.execute('CALL search {"query":"transformer self attention","top_k":3}').result
    assert result is not None
    assert [len(note) for note in result.output["results"]] == [3, 3, 3]


@pytest.mark.parametrize(
    ("text", "failure", "words"),
    [
        ("hello", "no_call", "CALL tool {json}"),
        ('CALL shell {"command":"ls"}', "unknown_tool", "'shell'; the tools are calculator, none, plot, search"),
        ('CALL calculator {"expression":', "broken_json", "does not parse"),
        ("CALL calculator []", "not_an_object", "one JSON object"),
        ('CALL calculator {"expr":"1"}', "invalid_arguments", "expression: Field required"),
        ('CALL calculator {"expression":"1 / 0"}', "execution_error", "finite"),
        ('CALL plot {"kind":"pie"}', "invalid_arguments", "'pie'"),
        ('CALL plot {"kind":"bar","values":[1,2],"labels":["a"]}', "execution_error", "as many"),
        ('CALL search {"query":"?"}', "execution_error", "no word"),
    ],
)
def test_a_bad_call_comes_back_with_its_error(text: str, failure: str, words: str) -> None:
    execution = BOX.execute(text)
    assert execution.result is None
    assert execution.error is not None
    assert execution.error.failure == failure
    assert words in str(execution.error)


@pytest.mark.parametrize(
    ("text", "read", "valid"),
    [
        ("hello", False, False),
        ("CALL shell {}", False, False),
        ('CALL calculator {"expr":"1"}', True, False),
        ('CALL calculator {"expression":"1 / 0"}', True, True),
        ('CALL calculator {"expression":"1"}', True, True),
    ],
)
def test_a_call_is_valid_when_its_tool_and_arguments_are(text: str, read: bool, valid: bool) -> None:
    execution = BOX.execute(text)
    assert (execution.call is not None) is read
    assert execution.valid is valid


@given(
    st.text()
    | st.tuples(
        st.sampled_from(["calculator", "plot", "search", "shell"]),
        st.dictionaries(
            st.sampled_from(["expression", "kind", "y", "values", "query", "top_k", ""]), st.text() | st.integers() | st.lists(st.floats())
        ),
    ).map(lambda call: f"CALL {call[0]} {json.dumps(call[1])}")
)
@settings(max_examples=200, deadline=None)
def test_executing_arbitrary_text_never_raises(text: str) -> None:
    execution = BOX.execute(text)
    assert (execution.result is None) is (execution.error is not None)
    assert isinstance(execution.error, CallError | None)


def test_a_tool_of_ones_own_is_executed() -> None:
    box = ToolBox({**builtin_tools(), "repeat": Repeat()})
    result = box.execute('CALL repeat {"text":"ab","times":3}').result
    assert result is not None
    assert result.output == result.meaning == {"text": "ababab"}
    assert box.execute('CALL calculator {"expression":"1"}').error is None


@pytest.mark.parametrize(
    ("args", "failure", "words"),
    [
        ("{}", "invalid_arguments", "text: Field required"),
        ('{"text":"a","times":0}', "invalid_arguments", "times: Input should be greater than or equal to 1"),
        ('{"text":"a","times":"2"}', "invalid_arguments", "times: Input should be a valid integer"),
        ('{"text":"a","loud":true}', "invalid_arguments", "loud: Extra inputs are not permitted"),
        ('{"text":"A"}', "execution_error", "no shouting"),
    ],
)
def test_a_tool_of_ones_own_has_its_schema_and_errors_applied(args: str, failure: str, words: str) -> None:
    error = ToolBox({"repeat": Repeat()}).execute(f"CALL repeat {args}").error
    assert error is not None
    assert error.failure == failure
    assert words in str(error)


def test_a_tool_goes_by_the_name_it_was_given() -> None:
    box = ToolBox({"echo": Repeat()})
    assert box.execute('CALL echo {"text":"a"}').error is None
    assert "the tools are echo" in str(box.execute('CALL repeat {"text":"a"}').error)


def test_a_tools_json_schema_names_its_arguments() -> None:
    schema = Repeat().json_schema()
    assert list(schema["properties"]) == ["text", "times"]
    assert schema["required"] == ["text"]


def test_checking_a_call_does_not_run_the_tool() -> None:
    tool = Repeat()
    box = ToolBox({"repeat": tool})
    checked = box.check('CALL repeat {"text":"A"}')
    assert (checked.error, checked.result, checked.call, tool.runs) == (None, None, Call("repeat", {"text": "A"}), 0)
    box.execute('CALL repeat {"text":"A"}')
    assert tool.runs == 1


@pytest.mark.parametrize(("text", "failure"), [("hello", "no_call"), ("CALL repeat {}", "invalid_arguments")])
def test_checking_a_bad_call_gives_its_error(text: str, failure: str) -> None:
    error = ToolBox({"repeat": Repeat()}).check(text).error
    assert error is not None
    assert error.failure == failure


def test_the_one_form_of_a_call_fills_in_defaults() -> None:
    box = ToolBox({"repeat": Repeat()})
    assert str(box.canonical(Call("repeat", {"text": "a"}))) == 'CALL repeat {"text":"a","times":2}'
    assert str(BOX.canonical(Call("search", {"query": "a  b"}))) == 'CALL search {"query":"a b","top_k":3}'


@pytest.mark.parametrize(
    ("call", "failure"),
    [(Call("search", {}), "invalid_arguments"), (Call("calculator", {"expression": "1 +"}), "execution_error")],
)
def test_a_bad_call_has_no_one_form(call: Call, failure: str) -> None:
    with pytest.raises(CallError) as caught:
        BOX.canonical(call)
    assert caught.value.failure == failure


def test_a_tool_box_is_a_mapping_of_its_tools() -> None:
    assert list(BOX) == ["calculator", "plot", "search", "none"]
    assert len(BOX) == 4
    assert "shell" not in BOX
    assert BOX["search"].description


def test_an_empty_tool_box_is_refused() -> None:
    with pytest.raises(ToolcallError, match="at least one tool"):
        ToolBox({})


def test_an_artifact_is_saved_under_its_own_ending(tmp_path: Path) -> None:
    result = BOX.execute('CALL plot {"kind":"line","y":[1,2]}').result
    assert result is not None
    assert result.draw is not None
    artifact = result.draw()
    path = save(artifact, tmp_path / "new" / "folder", "picture 1")
    assert path == tmp_path / "new" / "folder" / "picture 1.png"
    assert path.read_bytes() == artifact.data


def test_saving_again_replaces_the_file(tmp_path: Path) -> None:
    save(Artifact("a.txt", "text/plain", b"a long old text"), tmp_path, "a")
    path = save(Artifact("a.txt", "text/plain", b"new"), tmp_path, "a")
    assert (path.name, path.read_bytes()) == ("a.txt", b"new")


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (0.1 + 0.2, 0.3, True),
        (1, 1.0, True),
        (1e20, 1e20 + 1e10, True),
        (1.0, 1.0 + 1e-6, False),
        (0.0, 1e-13, True),
        (0.0, 1e-6, False),
        (float("nan"), float("nan"), True),
        (float("nan"), 1.0, False),
        ([1, 2], [1.0, 2.0 + 1e-12], True),
        ([1, 2], [2, 1], False),
        ([1], [1, 1], False),
        ({"a": [1]}, {"a": [1.0]}, True),
        ({"a": 1}, {"b": 1}, False),
        ({"a": 1}, {"a": 1, "b": 1}, False),
        ("a", "a", True),
        ("a", "A", False),
        ("1", 1, False),
        (None, 0, False),
    ],
)
def test_meanings_are_the_same_up_to_rounding(left: Any, right: Any, same: bool) -> None:
    assert same_meaning(left, right) is same
    assert same_meaning(right, left) is same
