"""Intervals, errors by length and argument, calibration: against counts made by hand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolcall.evaluation.breakdown import by_argument, by_length, interval
from toolcall.evaluation.calibration import Bin, calibration_error, reliability, risk_coverage
from toolcall.evaluation.score import Score, score
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

BOX = ToolBox(builtin_tools())
RIGHT, WRONG = 'CALL calculator {"expression":"1 + 2"}', 'CALL calculator {"expression":"1 + 3"}'


def scored(generated: str, confidence: float | None = None, user: str = "add", expected: str = RIGHT) -> Score:
    return replace(score(BOX, user, expected, generated, False), confidence=confidence)


@pytest.mark.parametrize(
    ("right", "total", "low", "high"), [(0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (50, 100, 0.404, 0.596), (0, 0, 0.0, 1.0)]
)
def test_intervals_are_wilsons(right: int, total: int, low: float, high: float) -> None:
    assert interval(right, total) == pytest.approx((low, high), abs=5e-4)


@given(st.integers(0, 500), st.integers(0, 500))
def test_an_interval_holds_its_rate(right: int, wrong: int) -> None:
    low, high = interval(right, right + wrong)
    assert 0 <= low <= (right / (right + wrong) if right + wrong else 0.5) <= high <= 1


def test_lengths_are_grouped_and_count_all() -> None:
    scores = [scored(RIGHT, user="x" * length) for length in (1, 20, 21, 131)] + [scored(WRONG, user="x" * 20)]
    assert by_length(scores) == {"1 to 20": (3, 2), "21 to 40": (1, 1), "over 130": (1, 1)}


def test_arguments_are_compared_one_by_one() -> None:
    expected = 'CALL search {"query":"loss","top_k":2}'
    scores = [
        scored(generated, expected=expected)
        for generated in (expected, 'CALL search {"query":"loss"}', 'CALL search {"query":"los","top_k":2}', RIGHT, "nothing")
    ]
    assert by_argument(scores) == {"search.query": (3, 2), "search.top_k": (3, 2)}


def test_an_argument_is_the_same_however_it_is_written() -> None:
    """White space in expressions, and a default that is said."""
    assert by_argument([scored('CALL calculator {"expression":"1+2"}')]) == {"calculator.expression": (1, 1)}
    said = scored('CALL search {"query":"loss","top_k":3}', expected='CALL search {"query":"loss"}')
    assert said.exact
    assert by_argument([said]) == {"search.query": (1, 1), "search.top_k": (1, 1)}
    unsaid = scored('CALL search {"query":"loss"}', expected='CALL search {"query":"loss"}')
    assert by_argument([unsaid]) == {"search.query": (1, 1)}


def test_bins_hold_calls_of_like_confidence() -> None:
    scores = [scored(RIGHT, 0.95), scored(WRONG, 0.91), scored(RIGHT, 1.0), scored(WRONG, 0.05), scored(RIGHT)]
    found = reliability(scores)
    assert found == [Bin(1, 0.05, 0.0), Bin(3, pytest.approx(0.9533, abs=1e-4), pytest.approx(2 / 3))]
    assert calibration_error(scores) == pytest.approx((0.05 + 3 * abs(0.95333 - 2 / 3)) / 4, abs=1e-4)


def test_risk_falls_where_confidence_knows() -> None:
    scores = [scored(WRONG, 0.2), scored(RIGHT, 0.9), scored(RIGHT, 0.5), scored(WRONG, 0.5)]
    assert risk_coverage(scores) == [(0.25, 0.0), (0.75, pytest.approx(1 / 3)), (1.0, 0.5)]


def test_without_confidence_there_is_nothing_to_calibrate() -> None:
    assert (reliability([scored(RIGHT)]), risk_coverage([scored(RIGHT)]), calibration_error([])) == ([], [], 0.0)
