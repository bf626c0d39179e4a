"""Grounding: every number and word of a call stands in the request or follows from it."""

import pytest

from toolcall.evaluation.grounding import grounded
from toolcall.protocol import Call


def search(query: str) -> Call:
    return Call("search", {"query": query})


def calculate(expression: str) -> Call:
    return Call("calculator", {"expression": expression})


@pytest.mark.parametrize(
    ("user", "query"),
    [
        ("search for self attention", "self attention"),
        ("search for self attention", "attention"),
        ("search for Self-Attention", "self attention"),
        ("SEARCH FOR LOSS", "loss"),
        ("find straße", "STRASSE"),
        ("搜索自注意力", "自注意力"),
        ("搜索自注意力", "注意 自"),
        ("搜索 transformer 的注意力", "transformer注意力"),
        ("搜索GPT的注意力", "GPT"),
        ("find one\ntwo", "one\ntwo"),
        ('find "a" and\\or b', 'and\\or "b"'),
    ],
)
def test_words_of_the_request_are_grounded(user: str, query: str) -> None:
    assert grounded(user, search(query), search("else"))


@pytest.mark.parametrize(
    ("user", "query"),
    [
        ("search for self attention", "cross attention"),
        ("search for attention", "attentio"),
        ("search for attention", "attentions"),
        ("搜索自注意力", "自注意刀"),
        ("find n", "n1"),
    ],
)
def test_other_words_are_not(user: str, query: str) -> None:
    assert not grounded(user, search(query), search("else"))


@pytest.mark.parametrize(
    ("user", "expression"),
    [("add 23 and 1.5", "23 + 1.5"), ("add 23 and 1", "23.0 + 1.00"), ("add 23.0 and 1", "23 + 1"), ("add 5 and 7", "7 - 5")],
)
def test_numbers_of_the_request_are_grounded(user: str, expression: str) -> None:
    assert grounded(user, calculate(expression), calculate("0"))


@pytest.mark.parametrize(
    ("user", "expression"),
    [
        ("add 23 and 17", "23 + 18"),
        ("add 23 and 17", "2 + 17"),
        ("add 23 and 17", "2317"),
        ("add 1.5 and 2", "15 + 2"),
        ("add 10 and 2", "1 + 2"),
    ],
)
def test_other_numbers_are_not(user: str, expression: str) -> None:
    assert not grounded(user, calculate(expression), calculate("0"))


def test_what_follows_from_the_request_is_grounded() -> None:
    expected = calculate("pi * 5 ** 2")
    assert grounded("area of a circle of radius 5", calculate("pi * 5 ** 2"), expected)
    assert grounded("area of a circle of radius 5", calculate("2 * pi * 5"), expected)
    assert not grounded("area of a circle of radius 5", calculate("pi * 5 ** 3"), expected)


def test_numbers_and_words_inside_lists_count() -> None:
    user, expected = "bars for a 3 and b 5", search("else")
    assert grounded(user, Call("plot", {"labels": ["a", "b"], "values": [3, 5.0]}), expected)
    assert not grounded(user, Call("plot", {"labels": ["a", "c"], "values": [3, 5]}), expected)
    assert not grounded(user, Call("plot", {"labels": ["a", "b"], "values": [3, 6]}), expected)


def test_names_of_arguments_need_no_ground() -> None:
    assert grounded("find loss", Call("search", {"anything": "loss"}), search("else"))


def test_a_call_without_values_is_grounded() -> None:
    assert grounded("find loss", Call("search", {}), search("else"))
