"""Two models on the same requests."""

import pytest

from toolcall.errors import ToolcallError
from toolcall.evaluation.paired import compare
from toolcall.evaluation.score import Score, score
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

BOX = ToolBox(builtin_tools())
RIGHT, WRONG = 'CALL calculator {"expression":"1 + 2"}', 'CALL calculator {"expression":"1 + 3"}'


def scores(marks: str) -> list[Score]:
    return [score(BOX, f"request {number}", RIGHT, RIGHT if mark == "+" else WRONG, False) for number, mark in enumerate(marks)]


def test_a_large_difference_holds_and_is_counted() -> None:
    found = compare(scores("+" * 40 + "-" * 60), scores("+" * 38 + "-" * 2 + "+" * 50 + "-" * 10), seed=1)
    assert (found.rate, found.only_first, found.only_second) == (pytest.approx(0.48), 2, 50)
    assert 0.3 < found.low < 0.48 < found.high < 0.65
    assert "the difference holds" in str(found)


def test_a_small_difference_may_be_chance() -> None:
    found = compare(scores("+-" * 20), scores("+-" * 18 + "++-+"), seed=1)
    assert found.low <= 0 <= found.high
    assert "no difference that holds" in str(found)


def test_equal_models_do_not_differ() -> None:
    found = compare(scores("+-+"), scores("+-+"), seed=1)
    assert (found.rate, found.low, found.high) == (0, 0, 0)


def test_unlike_requests_are_refused() -> None:
    with pytest.raises(ToolcallError, match="unlike requests"):
        compare(scores("++"), scores("+"), seed=1)
