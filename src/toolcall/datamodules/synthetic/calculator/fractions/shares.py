"""Fractions as people give them, and the forms over them."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import amount
from toolcall.datamodules.synthetic.phrase import Shown

_FRACTIONS = {
    "half": ("1 / 2", "一半"),
    "a half": ("1 / 2", "二分之一"),
    "one half": ("1 / 2", "二分之一"),
    "a third": ("1 / 3", "三分之一"),
    "one third": ("1 / 3", "三分之一"),
    "two thirds": ("2 / 3", "三分之二"),
    "a quarter": ("1 / 4", "四分之一"),
    "one quarter": ("1 / 4", "四分之一"),
    "three quarters": ("3 / 4", "四分之三"),
    "a fourth": ("1 / 4", "四分之一"),
    "three fourths": ("3 / 4", "四分之三"),
    "a fifth": ("1 / 5", "五分之一"),
    "one fifth": ("1 / 5", "五分之一"),
    "two fifths": ("2 / 5", "五分之二"),
    "three fifths": ("3 / 5", "五分之三"),
    "four fifths": ("4 / 5", "五分之四"),
    "one sixth": ("1 / 6", "六分之一"),
    "five sixths": ("5 / 6", "六分之五"),
    "an eighth": ("1 / 8", "八分之一"),
    "three eighths": ("3 / 8", "八分之三"),
    "five eighths": ("5 / 8", "八分之五"),
    "seven eighths": ("7 / 8", "八分之七"),
    "a tenth": ("1 / 10", "十分之一"),
    "one tenth": ("1 / 10", "十分之一"),
    "three tenths": ("3 / 10", "十分之三"),
    "seven tenths": ("7 / 10", "十分之七"),
    "two sevenths": ("2 / 7", "七分之二"),
    "four ninths": ("4 / 9", "九分之四"),
}


def fraction(content: Content) -> Shown:
    """One, in words or in figures."""
    if content.chance(0.3):
        bottom = content.rng.randint(2, 12)
        top = content.rng.randint(1, bottom - 1)
        return Shown(f"{top}/{bottom}", f"{top} / {bottom}")
    text, (value, chinese) = content.choose(*_FRACTIONS.items())
    return Shown(chinese if content.chinese else text, value)


def with_fractions(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    """A form over up to two fractions, `f` and `g`, and an amount `a`."""
    return question(expression, en, zh, weight, f=fraction, g=fraction, a=amount)
