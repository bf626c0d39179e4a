"""The calculator: its arguments, its answer and the one form of equal calls."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolcall.protocol import CallError
from toolcall.tools import Result, ToolError
from toolcall.tools.base import InvalidArguments
from toolcall.tools.calculator import Calculator

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["1 + 1", "9**9**9", "1/0"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
CALCULATOR = Calculator()


def calculate(expression: str) -> Result:
    return CALCULATOR.run(CALCULATOR.validate({"expression": expression}))


@pytest.mark.parametrize(
    ("expression", "value", "rounded"),
    [
        ("23 + 17 * 4", 91, 91),
        ("4 / 2", 2, 2),
        ("1 / 3", 1 / 3, 0.33333333),
        ("0.1 + 0.2", 0.1 + 0.2, 0.3),
        ("-2.5", -2.5, -2.5),
        ("0 * -1", 0, 0),
        ("9007199254740991", 2**53 - 1, 2**53 - 1),
        ("9007199254740992", 2.0**53, 2.0**53),
        ("1e300", 1e300, 1e300),
    ],
)
def test_the_answer_holds_the_expression_the_value_and_the_value_rounded(expression: str, value: float, rounded: float) -> None:
    output = calculate(expression).output
    assert output == {"expression": expression, "value": value, "rounded": rounded}
    assert type(output["value"]) is type(value)


def test_the_calculator_makes_no_picture() -> None:
    assert calculate("1 + 1").draw is None


@pytest.mark.parametrize("length", [1, 240])
def test_expressions_up_to_240_characters_are_accepted(length: int) -> None:
    assert calculate("9" * length).output["value"] == pytest.approx(10.0**length, rel=0.2)


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ({}, "expression: Field required"),
        ({"expression": ""}, "at least 1 character"),
        ({"expression": "9" * 241}, "at most 240 characters"),
        ({"expression": "9" * 10_000_000}, "at most 240 characters"),
        ({"expression": 3}, "valid string"),
        ({"expression": None}, "valid string"),
        ({"expression": True}, "valid string"),
        ({"expression": ["1 + 1"]}, "valid string"),
        ({"expression": {"expression": "1"}}, "valid string"),
        ({"expression": b"1 + 1"}, "valid string"),
        ({"expression": "1 + 1", "precision": 3}, "precision: Extra inputs are not permitted"),
        ({"Expression": "1 + 1"}, "expression: Field required (and 1 more)"),
    ],
)
def test_arguments_outside_the_schema_are_refused(args: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidArguments) as caught:
        CALCULATOR.validate(args)
    assert words in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (" ", "empty"),
        ("1 +", "does not parse"),
        ("x + 1", "not allowed in an expression: x"),
        ("os.system('true')", "not allowed"),
        ("2 ** 9", "an exponent is larger than 8"),
        ("1 / 0", "not a finite number"),
        ("sqrt(4, 4)", "sqrt was given 2 arguments"),
    ],
)
def test_what_cannot_be_calculated_says_why(expression: str, words: str) -> None:
    with pytest.raises(ToolError) as caught:
        calculate(expression)
    assert words in str(caught.value)


@pytest.mark.parametrize("spelling", ["(23+17)*4", "(23 + 17) * 4.0", "((23 + (17)) * (4))", " (23 + 17) * 4 "])
def test_equal_calls_have_one_form(spelling: str) -> None:
    assert CALCULATOR.canonical(CALCULATOR.validate({"expression": spelling})) == {"expression": "(23 + 17) * 4"}


@pytest.mark.parametrize("expression", ["1 + 1e9", "1e300"])
def test_the_one_form_of_a_valid_call_is_valid(expression: str) -> None:
    canonical = CALCULATOR.canonical(CALCULATOR.validate({"expression": expression}))
    assert CALCULATOR.canonical(CALCULATOR.validate(canonical)) == canonical


@given(st.fixed_dictionaries({}, optional={"expression": JSON, "x": JSON}) | st.dictionaries(st.text(), JSON, max_size=3))
@settings(deadline=None)
def test_arbitrary_arguments_raise_nothing_but_call_errors(args: dict[str, Any]) -> None:
    with suppress(CallError):
        assert CALCULATOR.run(CALCULATOR.validate(args)).output["expression"] == args["expression"]
