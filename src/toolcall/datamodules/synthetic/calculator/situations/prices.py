"""Prices as they stand on a tag."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import money
from toolcall.datamodules.synthetic.phrase import Shown


def price(content: Content) -> Shown:
    """Below a thousand mostly, and below a hundred more often; with its currency."""
    shown = money(content)
    for digits in () if content.beyond else (2, 2, 3, 3):
        if len(shown.value.partition(".")[0]) <= digits:
            break
        shown = money(content)
    return shown


def bare_price(content: Content) -> Shown:
    """Without a currency, or with its sign before it: 13.50, $4."""
    value = str(content.rng.randint(1, content.choose(9, 20, 60, 120)))
    if content.chance(0.45):
        value += f".{content.choose('5', '5', '2', '9', '9', '0', '7')}{content.choose('0', '0', '0', '5', '9')}"
    sign = "" if content.chinese else content.choose("", "", "", "$", "$", "€", "£")
    return Shown(sign + value, value)


def any_price(content: Content) -> Shown:
    """With its currency or bare."""
    return price(content) if content.chance(0.4) else bare_price(content)
