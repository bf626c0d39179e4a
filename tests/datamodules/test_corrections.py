"""People who correct themselves: the call answers what they came to, and nothing else is mistaken."""

import random

import pytest

from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.corrections import corrected
from toolcall.datamodules.synthetic.phrase import Shown, Slots, fill

RIGHT: Slots = {"a": Shown("6", "6"), "b": Shown("fifteen", "15")}
OTHER: Slots = {"a": Shown("6", "6"), "b": Shown("fourteen", "14")}


def said(language: Language, sentence: str, right: Slots, other: Slots) -> set[str]:
    """What is said with any seed."""
    return {fill(*corrected(Content(random.Random(seed), language), sentence, right, other)) for seed in range(200)}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_mistake_comes_first_and_then_what_is_meant(language: Language) -> None:
    requests = said(language, "{a} x {b}", RIGHT, OTHER)
    assert all(request.index("fourteen") < request.rindex("fifteen") and request.endswith("fifteen") for request in requests)
    assert {request.count("6") for request in requests} == {1, 2}  # one number again, or all of it


@pytest.mark.parametrize(
    ("right", "other"),
    [
        (Shown("5", "5"), Shown("five", "5")),  # no mistake
        (Shown("feet", "0.3048"), Shown("yards", "0.9144")),  # a unit
        (Shown("3, 4", "[3,4]"), Shown("5, 6", "[5,6]")),  # a list
        (Shown("1", "1"), Shown("12", "12")),  # 12, no, 1: where the call copies from would be hard to tell
    ],
)
def test_what_cannot_be_mistaken_stays_as_it_is(right: Shown, other: Shown) -> None:
    assert said("en", "take {a}", {"a": right}, {"a": other}) == {f"take {right.text}"}


def test_a_topic_may_be_another_one() -> None:
    requests = said("en", "notes on {topic}", {"topic": Shown.verbatim("GRUs")}, {"topic": Shown.verbatim("LSTMs")})
    assert len(requests) > 20
    assert all("LSTMs" in request and request.endswith("GRUs") for request in requests)
