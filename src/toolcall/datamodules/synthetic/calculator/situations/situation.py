"""The numbers and prices that situations of several steps are made of."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import money, number, percentage, small, tenths


def situation(expression: str, weight: float, en: tuple[str, ...], zh: tuple[str, ...] = ()) -> Form:
    """A form over numbers `a` and `b`, counts `n`, `k` and `t`, prices `m`, `o` and `q`, percentages `p` and `r`, and tenths `d`."""
    return question(
        expression, en, zh, weight,
        a=lambda c: number(c, 3, 0.0), b=lambda c: number(c, 2, 0.0),
        n=lambda c: small(c, 2, 20), k=lambda c: small(c, 2, 15), t=lambda c: small(c, 2, 8),
        m=money, o=money, q=money, p=percentage, r=percentage, d=tenths,
    )  # fmt: skip
