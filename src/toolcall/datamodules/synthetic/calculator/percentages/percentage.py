"""What percentages are asked of."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import amount, percentage


def with_percentage(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    """A form over a percentage `p` and an amount `a`."""
    return question(expression, en, zh, weight, p=percentage, a=amount)


def with_percentages(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    """A form over up to two percentages, `p` and `q`, and an amount `a`."""
    return question(expression, en, zh, weight, p=percentage, q=percentage, a=amount)
