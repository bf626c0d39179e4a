"""Figures over scores, counted by hand."""

import pytest

from toolcall.evaluation.metrics import confusion, failures, summarise
from toolcall.evaluation.score import FAILURES, score
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

BOX = ToolBox(builtin_tools())
CALCULATE = ("calculate 23 plus 17", 'CALL calculator {"expression":"23 + 17"}')
DRAW = ("plot sin(x)", 'CALL plot {"kind":"function","expression":"sin(x)"}')
FIND = ("search for loss", 'CALL search {"query":"loss"}')
SCORES = [
    score(BOX, *CALCULATE, 'CALL calculator {"expression":"23+17"}', False),  # right, exact, grounded
    score(BOX, *CALCULATE, 'CALL calculator {"expression":"40"}', False),  # right alone
    score(BOX, *CALCULATE, 'CALL plot {"kind":"line","y":[23,17]}', False),  # wrong tool; "line" is not in the request
    score(BOX, *CALCULATE, 'CALL calculator {"expression":"23 / 0"}', False),  # execution error
    score(BOX, *DRAW, 'CALL plot {"kind":"pie"}', False),  # invalid arguments
    score(BOX, *FIND, 'CALL search {"query":"loss"}', True),  # truncated, grounded
    score(BOX, *FIND, "loss", False),  # no call
]
ALL = {
    "tool_accuracy": 5 / 7, "valid_call_rate": 4 / 7, "execution_pass_rate": 3 / 7, "exact_match": 1 / 7, "right_rate": 2 / 7,
    "grounded_rate": 2 / 7,
}  # fmt: skip
BY_TOOL = {
    "calculator": (3 / 4, 1, 3 / 4, 1 / 4, 2 / 4, 1 / 4),
    "plot": (1, 0, 0, 0, 0, 0),
    "search": (1 / 2, 0, 0, 0, 0, 1 / 2),
}


def test_rates_over_all_and_by_expected_tool() -> None:
    by_tool = {f"{name}/{tool}": rate for tool, rates in BY_TOOL.items() for name, rate in zip(ALL, rates, strict=True)}
    assert summarise(SCORES) == pytest.approx(ALL | by_tool)


def test_tools_that_nobody_asked_for_have_no_rates() -> None:
    assert {name.partition("/")[2] for name in summarise(SCORES[:4])} == {"", "calculator"}


def test_no_scores_have_no_rates() -> None:
    assert summarise([]) == {}


def test_failures_are_counted_by_class_in_their_order() -> None:
    counts = failures(SCORES)
    assert list(counts) == list(FAILURES)
    assert {name: count for name, count in counts.items() if count} == {
        "truncated": 1, "no_call": 1, "invalid_arguments": 1, "execution_error": 1, "wrong_tool": 1,
    }  # fmt: skip


@pytest.mark.parametrize("count", range(len(SCORES) + 1))
def test_failures_and_right_calls_add_up(count: int) -> None:
    assert sum(failures(SCORES[:count]).values()) + sum(s.right for s in SCORES[:count]) == count


def test_confusion_counts_expected_by_called() -> None:
    assert confusion(SCORES, ["calculator", "plot", "search"]) == [[3, 1, 0, 0], [0, 1, 0, 0], [0, 0, 1, 1]]


def test_confusion_follows_the_order_of_the_tools() -> None:
    assert confusion(SCORES, ["search", "plot", "calculator"]) == [[1, 0, 0, 1], [0, 1, 0, 0], [0, 1, 3, 0]]


def test_rows_of_the_confusion_sum_to_the_expected_tools() -> None:
    assert [sum(row) for row in confusion(SCORES, list(BOX))] == [4, 1, 2, 0]


def test_no_scores_confuse_nothing() -> None:
    assert confusion([], ["a", "b"]) == [[0, 0, 0], [0, 0, 0]]
