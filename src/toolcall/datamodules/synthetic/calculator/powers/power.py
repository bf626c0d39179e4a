"""What powers and roots are asked of."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number, small
from toolcall.datamodules.synthetic.phrase import Shown

_ORDINALS = {2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth"}


def _exponent(content: Content) -> Shown:
    value = content.rng.randint(2, 8)
    return small(content, value, value)


def _ordinal(content: Content) -> Shown:
    value = content.rng.randint(2, 8)
    return Shown(content.choose(_ORDINALS[value], f"{value}{'nd' if value == 2 else 'rd' if value == 3 else 'th'}"), str(value))


def _base(content: Content) -> Shown:
    return number(content, 3, 0.15)


def power(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float = 1.0) -> Form:
    """A form over a number `a` and an exponent, which is a number `n` or an ordinal `o`."""
    return question(expression, en, zh, weight, a=_base, b=_base, n=_exponent, o=_ordinal)


def power_and_number(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float = 0.3) -> Form:
    """A form over two numbers `a` and `b`, of which `a` at least is raised to a power."""
    return question(expression, en, zh, weight, a=_base, b=_base)
