"""Numbers that a request holds and a call does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolcall.datamodules.numerals import all_numbers
from toolcall.decoding.coverage import numbers_left
from toolcall.protocol import format_call


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("12 plus 3.5, minus -4", ["12", "3.5", "4"]),
        ("half of two hundred and five, or 1,200", ["205", "1200"]),
        ("points (20,400) and (30,900)", ["20", "400", "30", "900"]),
        ("三万五加12", ["12", "35000"]),
        ("周五买3斤半苹果", ["3.5"]),
        ("1.5k plus 20", ["20", "1500"]),
        ("no number at all, not one", []),
        ("查一查 5", ["5"]),
    ],
)
def test_all_numbers_of_a_text(text: str, numbers: list[str]) -> None:
    assert all_numbers(text) == numbers


@pytest.mark.parametrize(
    ("user", "call", "left"),
    [
        ("add 3, 4 and five", 'CALL calculator {"expression":"3 + 5"}', 1),
        ("add 3, 4 and five", 'CALL calculator {"expression":"3 + 4 + 5"}', 0),
        ("3 and 3 again", 'CALL calculator {"expression":"3"}', 1),
        ("plot x^2 from -2 to 2", 'CALL plot {"kind":"function","expression":"x**2","start":-2,"end":2}', 0),
        ("a line of 1,200, 13.0 and 14", 'CALL plot {"kind":"line","y":[1200,13]}', 1),
        ("the 10 best films of 2019", 'CALL search {"query":"films of 2019","top_k":10}', 0),
        ("two hundred years of solitude", 'CALL search {"query":"two hundred years of solitude"}', 0),
        ("wake me at 7", "CALL none {}", 1),
        ("add 3 and 4", "CALL calculator {", 2),
        ("明天三点两个半小时的会议", 'CALL search {"query":"会议"}', 1),
        ("１加２", 'CALL calculator {"expression":"2"}', 1),
    ],
)
def test_numbers_left(user: str, call: str, left: int) -> None:
    assert numbers_left(user, [call, call]) == [left, left]


@given(st.lists(st.decimals(0, 10**9, places=2).map(str), min_size=1, max_size=8), st.data())
def test_as_many_are_left_as_a_call_leaves_out(numbers: list[str], data: st.DataObject) -> None:
    out = data.draw(st.integers(0, len(numbers) - 1))
    call = format_call("calculator", {"expression": " + ".join(numbers[out:])})
    assert numbers_left(" and ".join(numbers), [call]) == [out]


@given(st.text("零一两三十百千万点个半块斤折第周k,.0512１ -and") | st.text())
def test_any_text_is_read(text: str) -> None:
    assert numbers_left(text, [format_call("search", {"query": text, "top_k": 3})]) == [0]
    assert numbers_left(text, [text]) == [len(all_numbers(text))]
