"""Numbers that are not in plain digits: golden readings, all of the generator's, and hostile text."""

import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from toolcall.datamodules.numerals import find_numbers
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import in_words, scaled, separated, tenths

WORDS = st.sampled_from(
    [
        *("one", "five", "ten", "twelve", "ninety", "hundred", "thousand", "million", "and", "a", "half", "point"),
        *"二两零十百千万亿点分米５．12,-x ",
    ]
)


def numbers(text: str) -> list[str]:
    return [note for _, note in find_numbers(text) if not note.startswith("#")]


def counts(text: str) -> list[tuple[str, str]]:
    """Each series, up to its end, and how many numbers it has."""
    return [(text[:end], note) for end, note in find_numbers(text) if note.startswith("#")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("average of 3, 8, 5 and 13 please", [("average of 3, 8, 5 and 13", "#4")]),
        ("3 8 5", [("3 8 5", "#3")]),
        ("1;-2;3.5.", [("1;-2;3.5", "#3")]),
        ("1,200, 1,450, 980 and 2,310", [("1,200, 1,450, 980 and 2,310", "#4")]),
        ("88、92 和 75 的平均", [("88、92 和 75", "#3")]),
        ("x = 1, 2, 3 and y: 4 5 6 7", [("x = 1, 2, 3", "#3"), ("x = 1, 2, 3 and y: 4 5 6 7", "#4")]),
    ],
)
def test_the_numbers_of_a_series_are_counted(text: str, expected: list[tuple[str, str]]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize("gap", ["", " "])
def test_discounts_are_read_as_the_generator_means_them(gap: str) -> None:
    for seed in range(60):
        left = tenths(Content(random.Random(seed), "zh"))
        plain = left.text == left.value  # which needs no note
        assert numbers(f"打{left.text}{gap}折") == ([] if plain else [left.value])


@pytest.mark.parametrize(
    "text", ["3 and 8", "1,234,567", "23 plus 17 times 4", "(3,2), (6,7)", "3D 4K 5G", "1/2 3/4 5/6", "10%, 20%, 30%", ""]
)
def test_other_numbers_are_no_series(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("forty-two times a hundred and five", ["42", "105"]),
        ("SEVEN HUNDRED minus Two Hundred And Sixty Eight???", ["700", "268"]),
        ("two thousand and twenty five", ["2025"]),
        ("two million three hundred thousand and six", ["2300006"]),
        ("fifteen hundred, a million, one  thousand", ["1500", "1000000", "1000"]),
        ("ninety-five seventeen twenty four thirty one", ["95", "17", "24", "31"]),
        ("two hundred and three hundred", ["200", "300"]),
        ("two million and two thousand", ["2000000", "2000"]),
        ("three point one four, two and a half, five point five point six", ["3.14", "2.5", "5.5", "6"]),
        ("1,284,500.50 + 37,960,025?", ["1284500.50", "37960025"]),
        ("half of it (1,200) (or so) and (2,500 - 3)", ["1200", "2500"]),
        ("(1,200) + (2,500)", ["1200", "2500"]),
        ("1,200, 1,450, 980 and 2,310", ["1200", "1450", "2310"]),
        ("2.5 million, 3万, 1.2亿", ["2500000", "30000", "120000000"]),
        ("1.5k, £28.2K, 3 grand, nine grand, 7.3 mil", ["1500", "28200", "3000", "9000", "7300000"]),
        ("two and a half million, 2 and a half thousand", ["2500000", "2500"]),
        ("half a million, a half million, a quarter million, quarter of a million", ["500000", "500000", "250000", "250000"]),
        ("300 K, k 5, ten K, a5k, RMB5万", ["10", "50000"]),
        ("a grand piano, 12 grand totals, three grand", ["3000"]),
        ("3块一共多少，两块三角板，三块五分，一块二手表", ["2", "3", "5", "1", "2"]),
        ("3个半圆，2024年半年报", []),
        ("104 and a half, 2 and a half hours", ["104.5", "2.5"]),
        ("买3斤半，等两个半小时，三年半，第2件半价", ["3.5", "2.5", "3.5"]),
        ("6块8的，两块五，3块5个，一百块两张", ["6.8", "2.5", "100", "2"]),
        ("sevnty eigth plus ninty four", ["78", "94"]),
        ("三十、四十五、二十八", ["30", "45", "28"]),
        ("两百零五加二百五", ["205", "250"]),
        ("一万零三百 一亿二千万 三万五", ["10300", "120000000", "35000"]),
        ("一点五乘三，二零二五年", ["1.5", "3", "2025"]),
        ("百分之十八", ["18"]),
        ("５千米，１２．５％", ["5", "12.5"]),
        ("五千米 五千元", ["5", "5000"]),
        ("tirty percent of nintey, fourty-two thousend and a hunderd and fiveteen", ["30", "90", "42000", "115"]),
        ("一月卖30台，二月45台，十二月28台", []),
        ("三个月，三年级，周五，第二杯，第十二名，第一百零五，十二月", ["3"]),
        ("每周九十一元，十六周，二十班，各八十", ["91", "16", "20", "80"]),
        ("三周五天，两个星期三天，三班，五月租", ["3", "5", "2", "3", "3", "5"]),
        ("一班45，二班：42，十三班是48；二车间 7", []),
        ("三角形底14高9，正六边形，二次函数，一元二次方程", []),
        ("2的三次方，三角五分", ["3", "3", "5"]),
        ("一班四十五人，二班４５", ["45", "45"]),
        ("三班倒，两班45人，分成四区，三班8小时", ["3", "2", "4", "3"]),
        ("周一三千公里，上周十九块", ["3000", "19"]),
        ("七五折，打85折，七五 折，12,85折，打八折，十五折", ["7.5", "8.5", "7.5", "8", "15"]),
        ("3,25,48折线图，25折合多少，45折算，二五折线图", ["25"]),
        ("a hundred divided by 4", ["100"]),
    ],
)
def test_numbers_are_read_as_people_mean_them(text: str, expected: list[str]) -> None:
    assert numbers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "someone often phones",
        "12 + 3.5",
        "8,57,9",
        "100,200,300,4",
        "算一下",
        "统一一些",
        "a hundredth",
        "v1.1,000x",
        "scatter (10,100) (-20,400) and (30,900)",
        "散点（1,200）、（2,350）",
        "scatter (1,5) (2,30), (3,400)",
        "connect the dots a(20,400) and b(-30,900)",
        "thousand",
        "百分之",
    ],
)
def test_plain_digits_and_other_words_are_left_alone(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_number_of_the_generator_is_read(language: str) -> None:
    content = Content(random.Random(1), language)
    assert [numbers(in_words(value, content)) for value in range(1, 10_000)] == [[str(value)] for value in range(1, 10_000)]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_round_number_of_the_generator_is_read(language: str) -> None:
    content = Content(random.Random(1), language)
    drawn = [scaled(content) for _ in range(200)]
    assert [numbers(f"{shown.text} x") for shown in drawn] == [[shown.value] for shown in drawn]


@given(st.integers(1000, 10**13 - 1))
def test_separated_thousands_are_put_together(value: int) -> None:
    assert numbers(f"x {separated(str(value))}.") == [str(value)]


def test_many_numbers_of_three_digits_are_a_list_without_spaces() -> None:
    assert not numbers("138,142,135,129,131 in bars")
    assert not numbers("98,142,135,129,131 in bars")
    assert counts("138,142,135,129,131 in bars") == [("138,142,135,129,131", "#5")]


@settings(deadline=1000)
@given(st.lists(WORDS | st.text(max_size=3), max_size=40), st.sampled_from(["", " ", "-"]))
@example(["one"] * 40, " ")
@example(["one", "hundred", "thousand"] * 13, " ")
@example(["1", ",", "234"] * 13, "")
def test_any_text_is_read_in_order_to_plain_digits(parts: list[str], gap: str) -> None:
    text = gap.join(parts)
    found = find_numbers(text)
    ends = [end for end, note in found if not note.startswith("#")]
    assert ends == sorted({end for end in ends if 0 < end <= len(text)})
    assert [end for end, _ in found] == sorted(end for end, _ in found)
    for _, digits in found:
        assert digits.isascii()
        assert digits.replace(".", "", 1).removeprefix("#").isdigit()


def test_a_long_request_is_read_in_bounded_time() -> None:
    assert len(find_numbers("one hundred thousand and " * 2000)) == 2000
