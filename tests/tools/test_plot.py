"""The plot tool: arguments, data, pictures and the one form of equal calls."""

import math
import struct
import subprocess
import sys
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolcall.protocol import CallError, format_call
from toolcall.tools import Artifact, Result, ToolError
from toolcall.tools.base import InvalidArguments, same_meaning
from toolcall.tools.plot import Plot

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
KINDS = ("function", "line", "bar", "scatter", "histogram")
LISTS = st.lists(st.integers(-9, 9) | st.floats(-1e16, 1e16), max_size=4)
ARGS = st.fixed_dictionaries(
    {"kind": st.sampled_from(KINDS)},
    optional={
        "expression": st.sampled_from(["x", "1/x", "x**x", "sqrt(x, x)", "1/0", "x.y"]) | JSON,
        "x_min": st.floats(-1e16, 1e16) | JSON,
        "x_max": st.floats(-1e16, 1e16) | JSON,
        "points": st.integers(0, 400) | JSON,
        "x": LISTS | JSON,
        "y": LISTS | JSON,
        "values": LISTS | JSON,
        "labels": st.lists(st.text(), max_size=4) | JSON,
        "bins": st.integers(0, 50) | JSON,
        "title": st.text() | JSON,
    },
)
ONE_OF_EACH: dict[str, dict[str, Any]] = {
    "function": {"expression": "x**2"},
    "line": {"y": [3, 8, 5, 13]},
    "bar": {"values": [3, 8, 5]},
    "scatter": {"x": [1, 2, 3], "y": [2, 4, 8]},
    "histogram": {"values": [1, 2, 2, 3, 3, 3]},
}
PLOT = Plot()


def plot(kind: str, **args: Any) -> Result:
    return PLOT.run(PLOT.validate({"kind": kind, **args}))


def picture(kind: str, **args: Any) -> Artifact:
    draw = plot(kind, **args).draw
    assert draw is not None
    return draw()


def canonical(kind: str, **args: Any) -> dict[str, Any]:
    return PLOT.canonical(PLOT.validate({"kind": kind, **args}))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_draws_the_same_png_of_600_by_400_each_time(kind: str) -> None:
    artifact = picture(kind, **ONE_OF_EACH[kind])
    assert artifact == picture(kind, **ONE_OF_EACH[kind])
    assert (artifact.filename, artifact.mime_type) == (f"{kind}.png", "image/png")
    assert artifact.data.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", artifact.data[16:24]) == (600, 400)


def test_another_title_draws_another_picture() -> None:
    assert picture("line", y=[1, 2], title="A").data != picture("line", y=[1, 2], title="B").data


def test_drawing_does_not_import_pyplot() -> None:
    code = """
import sys
from toolcall.tools.plot import Plot
plot = Plot()
assert plot.run(plot.validate({"kind": "line", "y": [1, 2]})).draw().data
assert "matplotlib" in sys.modules
assert "matplotlib.pyplot" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


@pytest.mark.parametrize("title", ["二次函数 📈", "$\\frac{$", "\\$5 and $", "\t\x00\x1b", ""])
def test_any_title_is_drawn(title: str) -> None:
    assert picture("line", y=[1, 2], title=title).data.startswith(b"\x89PNG")


def test_any_label_is_drawn() -> None:
    labels = ["二次函数 📈", "$", "$a$", "$$", "$\\frac{$", "\\$5 and $", "a_b^{c", "%s {} \\n", "\t\x00\x1b", "שלום", ""]
    assert picture("bar", values=[1] * len(labels), labels=labels).data.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("kind", "args"),
    [
        ("line", {"y": [5]}),
        ("line", {"y": [1e15, 1e15 - 0.125]}),
        ("line", {"y": [5e-324, 0]}),
        ("line", {"y": [1] * 200, "title": "W" * 80}),
        ("bar", {"values": [1] * 40, "labels": ["W" * 24] * 40}),
        ("histogram", {"values": [7]}),
        ("histogram", {"values": [1e15, -1e15], "bins": 40}),
        ("function", {"expression": "sqrt(x)"}),
        ("function", {"expression": "1 / x", "points": 21}),
        ("function", {"expression": "3"}),
        ("function", {"expression": "x" + "+1" * 119}),
        ("function", {"expression": "x # $\\frac{$"}),
    ],
)
def test_what_is_accepted_can_be_drawn(kind: str, args: dict[str, Any]) -> None:
    assert picture(kind, **args).data.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("kind", "args"),
    [
        ("function", {"expression": "1e308 * sin(x)"}),
        ("histogram", {"values": [1e15], "bins": 40}),
        ("line", {"y": [1, 2], "title": "a\n" * 40}),
        ("bar", {"values": [1], "labels": ["\n" * 24]}),
    ],
)
def test_what_cannot_be_drawn_is_refused_before(kind: str, args: dict[str, Any]) -> None:
    with suppress(CallError):
        draw = plot(kind, **args).draw
        assert draw is not None
        assert draw().data.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("expression", "gap"), [("sqrt(x)", lambda x: x < 0), ("1 / x", lambda x: x == 0), ("log(x)", lambda x: x <= 0), ("x", lambda x: False)]
)
def test_where_a_function_is_undefined_there_is_a_gap(expression: str, gap: Any) -> None:
    meaning = plot("function", expression=expression, points=21).meaning
    assert meaning["x"] == pytest.approx(range(-10, 11))
    assert [math.isnan(y) for y in meaning["y"]] == [gap(x) for x in meaning["x"]]


@pytest.mark.parametrize(
    ("kind", "args", "meaning"),
    [
        ("line", {"y": [3, 8]}, {"x": [1, 2], "y": [3, 8]}),
        ("line", {"x": [5, 7], "y": [3, 8]}, {"x": [5, 7], "y": [3, 8]}),
        ("bar", {"values": [3, 8]}, {"labels": ["1", "2"], "values": [3, 8]}),
        ("bar", {"values": [3], "labels": ["北京"]}, {"labels": ["北京"], "values": [3]}),
        ("scatter", {"x": [2, 1], "y": [3, 8]}, {"x": [2, 1], "y": [3, 8]}),
        ("histogram", {"values": [3, 1, 2]}, {"values": [1, 2, 3], "bins": 8}),
    ],
)
def test_what_a_plot_means_is_its_data(kind: str, args: dict[str, Any], meaning: dict[str, Any]) -> None:
    assert plot(kind, **args, title="any").meaning == {"kind": kind, **meaning}


def test_two_spellings_of_a_function_mean_the_same() -> None:
    assert same_meaning(plot("function", expression="x**2").meaning, plot("function", expression="x * x", x_min=-10.0, title="t").meaning)
    assert not same_meaning(plot("function", expression="x**2").meaning, plot("function", expression="x**2", x_max=9).meaning)


@pytest.mark.parametrize(("title", "shown"), [("Growth", "Growth"), ("t" * 80, "t" * 80), ("t" * 81, "t" * 80), ("图" * 99, "图" * 80)])
def test_titles_are_cut_at_80_characters(title: str, shown: str) -> None:
    assert plot("line", y=[1], title=title).output == {"kind": "line", "title": shown}


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_title_the_kind_is_the_title(kind: str) -> None:
    assert plot(kind, **ONE_OF_EACH[kind]).output == {"kind": kind, "title": kind.title()}


@pytest.mark.parametrize(("label", "shown"), [("l" * 24, "l" * 24), ("l" * 25, "l" * 24), ("图" * 99, "图" * 24), ("", "")])
def test_labels_are_cut_at_24_characters(label: str, shown: str) -> None:
    assert plot("bar", values=[1], labels=[label]).meaning["labels"] == [shown]


@pytest.mark.parametrize(
    ("kind", "args"),
    [
        ("function", {"expression": "x", "points": 20}),
        ("function", {"expression": "x", "points": 300}),
        ("function", {"expression": "x" + " " * 239}),
        ("function", {"expression": "x", "x_min": 9.999}),
        ("function", {"expression": "x", "x_min": -1e15, "x_max": 1e15}),
        ("line", {"y": [1]}),
        ("line", {"y": [1] * 200, "x": [1] * 200}),
        ("line", {"y": [1e15, -1e15]}),
        ("line", {"y": [1], "x": None, "title": None}),
        ("bar", {"values": [1]}),
        ("bar", {"values": [1] * 40, "labels": ["a"] * 40}),
        ("scatter", {"x": [1], "y": [1]}),
        ("scatter", {"x": [1] * 200, "y": [1] * 200}),
        ("histogram", {"values": [1]}),
        ("histogram", {"values": [1] * 200, "bins": 2}),
        ("histogram", {"values": [1], "bins": 40}),
    ],
)
def test_at_its_limits_a_plot_is_accepted(kind: str, args: dict[str, Any]) -> None:
    assert plot(kind, **args).output["kind"] == kind


@pytest.mark.parametrize(
    ("kind", "args", "words"),
    [
        ("pie", {"values": [1]}, "'pie'"),
        ("Line", {"y": [1]}, "'Line'"),
        (1, {"y": [1]}, "kind"),
        (["line"], {"y": [1]}, "kind"),
        ("function", {}, "expression: Field required"),
        ("function", {"expression": ""}, "at least 1 character"),
        ("function", {"expression": "x" + "+1" * 120}, "at most 240 characters"),
        ("function", {"expression": "x", "points": 19}, "greater than or equal to 20"),
        ("function", {"expression": "x", "points": 301}, "less than or equal to 300"),
        ("function", {"expression": "x", "points": 120.5}, "points: Input should be a valid integer"),
        ("function", {"expression": "x", "points": True}, "points: Input should be a valid integer"),
        ("function", {"expression": "x", "points": 10**400}, "less than or equal to 300"),
        ("function", {"expression": "x", "x_min": "0"}, "x_min: Input should be a valid number"),
        ("function", {"expression": "x", "x_max": 1.001e15}, "less than or equal to 1000000000000000"),
        ("function", {"expression": "x", "x_min": -1.001e15}, "greater than or equal to -1000000000000000"),
        ("function", {"expression": "x", "x_min": -math.inf}, "x_min: Input should be"),
        ("function", {"expression": "x", "y": [1]}, "y: Extra inputs are not permitted"),
        ("line", {}, "y: Field required"),
        ("line", {"y": []}, "at least 1 item"),
        ("line", {"y": [1] * 201}, "at most 200 items"),
        ("line", {"y": [1], "x": []}, "at least 1 item"),
        ("line", {"y": [1], "x": [1] * 201}, "at most 200 items"),
        ("line", {"y": [1, math.nan]}, "y.1: Input should be"),
        ("line", {"y": [math.inf]}, "y.0: Input should be"),
        ("line", {"y": [10**400]}, "y.0: Input should be"),
        ("line", {"y": [1.001e15]}, "less than or equal to 1000000000000000"),
        ("line", {"y": [True, False]}, "y.0: Input should be a valid number"),
        ("line", {"y": ["1"]}, "y.0: Input should be a valid number"),
        ("line", {"y": [[1]]}, "y.0: Input should be a valid number"),
        ("line", {"y": [None]}, "y.0: Input should be a valid number"),
        ("line", {"y": "123"}, "y: Input should be a valid list"),
        ("line", {"y": [1], "title": 5}, "title: Input should be a valid string"),
        ("line", {"y": [1], "color": "red"}, "color: Extra inputs are not permitted"),
        ("bar", {}, "values: Field required"),
        ("bar", {"values": []}, "at least 1 item"),
        ("bar", {"values": [1] * 41}, "at most 40 items"),
        ("bar", {"values": [1], "labels": []}, "at least 1 item"),
        ("bar", {"values": [1], "labels": ["a"] * 41}, "at most 40 items"),
        ("bar", {"values": [1], "labels": [1]}, "labels.0: Input should be a valid string"),
        ("scatter", {"y": [1]}, "x: Field required"),
        ("scatter", {"x": None, "y": [1]}, "x: Input should be a valid list"),
        ("scatter", {"x": [1] * 201, "y": [1]}, "at most 200 items"),
        ("scatter", {"x": [1], "y": [1] * 201}, "at most 200 items"),
        ("histogram", {"values": [1] * 201}, "at most 200 items"),
        ("histogram", {"values": [1], "bins": 1}, "greater than or equal to 2"),
        ("histogram", {"values": [1], "bins": 41}, "less than or equal to 40"),
    ],
)
def test_beyond_its_limits_a_plot_is_refused(kind: Any, args: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidArguments) as caught:
        PLOT.validate({"kind": kind, **args})
    assert words in str(caught.value)


def test_a_plot_without_a_kind_is_refused() -> None:
    with pytest.raises(InvalidArguments, match="kind"):
        PLOT.validate({"y": [1, 2]})


@pytest.mark.parametrize(
    ("kind", "args", "words"),
    [
        ("line", {"x": [1, 2], "y": [1]}, "x has 2 items, y has 1: they must be as many"),
        ("scatter", {"x": [1], "y": [1, 2]}, "x has 1 items, y has 2: they must be as many"),
        ("bar", {"labels": ["a"], "values": [1, 2]}, "labels has 1 items, values has 2: they must be as many"),
        ("function", {"expression": "x", "x_min": 10}, "x_min must be smaller than x_max"),
        ("function", {"expression": "x", "x_min": 3, "x_max": -3}, "x_min must be smaller than x_max"),
        ("function", {"expression": " "}, "empty"),
        ("function", {"expression": "x +"}, "does not parse"),
        ("function", {"expression": "y"}, "not allowed in an expression: y"),
        ("function", {"expression": "__import__('os')"}, "not allowed"),
        ("function", {"expression": "x.tofile('/tmp/x')"}, "not allowed"),
        ("function", {"expression": "sqrt(x, x)"}, "sqrt was given 2 arguments"),
        ("function", {"expression": "x ** 9"}, "an exponent is larger than 8"),
        ("function", {"expression": "1 / 0"}, "not a finite number"),
        ("function", {"expression": "sqrt(-1 - x * x)"}, "no finite value in the interval"),
        ("function", {"expression": "log(x)", "x_max": 0}, "no finite value in the interval"),
    ],
)
def test_what_cannot_be_plotted_says_why(kind: str, args: dict[str, Any], words: str) -> None:
    with pytest.raises(ToolError) as caught:
        plot(kind, **args)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "args", "call"),
    [
        (
            "function",
            {"title": "t", "x_max": 10.0, "expression": "x**2.0"},
            'CALL plot {"kind":"function","expression":"x ** 2","x_min":-10,"x_max":10,"points":120,"title":"t"}',
        ),
        (
            "function",
            {"points": 140, "x_min": -2.5, "expression": "( sin(x) )"},
            'CALL plot {"kind":"function","expression":"sin(x)","x_min":-2.5,"x_max":10,"points":140,"title":null}',
        ),
        ("line", {"y": [1.0, 2.5, -0.0]}, 'CALL plot {"kind":"line","x":null,"y":[1,2.5,0],"title":null}'),
        ("line", {"title": "", "y": [1], "x": [7.0]}, 'CALL plot {"kind":"line","x":[7],"y":[1],"title":""}'),
        (
            "bar",
            {"title": "T" * 81, "values": [1e15], "labels": ["自" * 25]},
            f'CALL plot {{"kind":"bar","labels":["{"自" * 24}"],"values":[1000000000000000],"title":"{"T" * 80}"}}',
        ),
        ("scatter", {"y": [2.0], "x": [1]}, 'CALL plot {"kind":"scatter","x":[1],"y":[2],"title":null}'),
        ("histogram", {"values": [2.0, 1]}, 'CALL plot {"kind":"histogram","values":[2,1],"bins":8,"title":null}'),
    ],
)
def test_equal_calls_have_one_form(kind: str, args: dict[str, Any], call: str) -> None:
    form = canonical(kind, **args)
    assert format_call("plot", form) == call
    assert canonical(**form) == form


@pytest.mark.parametrize("expression", ["x + 1e9", "x * 1e80"])
def test_the_one_form_of_a_valid_call_is_valid(expression: str) -> None:
    form = canonical("function", expression=expression)
    assert canonical(**form) == form


@given(ARGS | st.dictionaries(st.text(), JSON, max_size=3))
@settings(max_examples=150, deadline=None)
def test_arbitrary_arguments_raise_nothing_but_call_errors(args: dict[str, Any]) -> None:
    with suppress(CallError):
        assert PLOT.run(PLOT.validate(args)).output["kind"] == args["kind"]
