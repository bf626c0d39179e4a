"""Two numbers of which something is asked."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number


def pair(expression: str, *, en: tuple[str, ...], zh: tuple[str, ...], weight: float = 1.0) -> Form:
    """A form over two numbers, `a` the longer one mostly."""
    return question(expression, en, zh, weight, a=lambda c: number(c, 4), b=lambda c: number(c, 3))
