"""Absolute values in sums, products and differences."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import decimal, integer
from toolcall.datamodules.synthetic.phrase import Shown


def _number(content: Content) -> Shown:
    return Shown.verbatim(content.choose(str(content.rng.randint(2, 99)), integer(content, 3), decimal(content, 2)))


def _negative(content: Content) -> Shown:
    return Shown.verbatim(f"-{_number(content).value}")


def _form(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float = 1.0) -> Form:
    return question(expression, en, zh, weight, x=_negative, y=_negative, a=_number, b=_number)


FORMS: tuple[Form, ...] = (
    _form(
        "abs({x}) + {a}",
        (
            "|{x}| + {a}",
            "abs({x}) + {a}",
            "<ask>|{x}| plus {a}<is>",
            "the absolute value of {x}, plus {a}",
            "add {a} to the absolute value of {x}",
            "[take|get] the absolute value of {x}[,|;] then add {a}",
            "{a} more than the absolute value of {x}",
            "drop the [sign|minus] of {x} and add {a}",
            "abs({x})+{a}",
        ),
        ("|{x}|+{a}<is>", "{x}的绝对值加{a}<is>", "abs({x})+{a}", "先取{x}的绝对值，再加{a}", "{x}的绝对值与{a}的和<is>"),
    ),
    _form(
        "abs({x}) * {a}",
        (
            "|{x}| * {a}",
            "abs({x}) * {a}",
            "the absolute value of {x}, times {a}",
            "multiply the absolute value of {x} by {a}",
            "[take|get] the absolute value of {x}[,|;] then [times|multiply by] {a}",
            "<ask>|{x}| times {a}<is>",
            "abs({x})*{a}",
            "{x} without its sign, times {a}",
        ),
        ("|{x}|×{a}<is>", "{x}的绝对值乘以{a}<is>", "abs({x})*{a}", "先取{x}的绝对值，再乘{a}"),
    ),
    _form(
        "abs({x}) - abs({y})",
        (
            "|{x}| - |{y}|",
            "abs({x}) - abs({y})",
            "<ask>the absolute value of {x} minus the absolute value of {y}<is>",
            "subtract the absolute value of {y} from that of {x}",
            "[how much is|what is] |{x}| minus |{y}|",
            "|{x}|-|{y}|",
        ),
        ("|{x}|-|{y}|<is>", "{x}的绝对值减去{y}的绝对值<is>", "abs({x})-abs({y})"),
        0.6,
    ),
    _form(
        "abs({x}) + abs({y})",
        (
            "|{x}| + |{y}|",
            "<ask>the absolute value of {x} plus the absolute value of {y}<is>",
            "the sum of the absolute values of {x} and {y}",
            "add the absolute values of {x} and {y}",
            "abs({x}) + abs({y})",
            "|{x}|+|{y}|",
        ),
        ("|{x}|+|{y}|<is>", "{x}和{y}的绝对值之和<is>", "abs({x})+abs({y})"),
        0.6,
    ),
    _form(
        "abs({a} - {b})",
        (
            "|{a} - {b}|",
            "abs({a} - {b})",
            "<ask>the absolute value of ({a} - {b})<is>",
            "the absolute difference [of|between] {a} and {b}",
            "how far apart [on the number line |]are {a} and {b}",
            "subtract {b} from {a} and drop the sign",
            "{a} minus {b}, [without|ignoring] the sign",
            "|{a}-{b}|",
        ),
        ("|{a}-{b}|<is>", "{a}减{b}的差的绝对值<is>", "abs({a}-{b})", "{a}和{b}[在数轴上|]相距多少"),
        0.7,
    ),
    _form(
        "abs({x} - {a}) / {b}",
        (
            "|{x} - {a}| / {b}",
            "abs({x} - {a}) / {b}",
            "<ask>|{x} - {a}| divided by {b}<is>",
            "subtract {a} from {x}, take the absolute value, divide by {b}",
            "the absolute value of ({x} - {a}), divided by {b}",
            "|{x}-{a}|/{b}",
        ),
        ("|{x}-{a}|÷{b}<is>", "{x}减{a}，取绝对值，再除以{b}", "abs({x}-{a})/{b}"),
        0.4,
    ),
    _form(
        "{a} - abs({x})",
        (
            "{a} - |{x}|",
            "{a} - abs({x})",
            "<ask>{a} minus the absolute value of {x}<is>",
            "subtract the absolute value of {x} from {a}",
            "take |{x}| away from {a}",
            "{a}-|{x}|",
        ),
        ("{a}-|{x}|<is>", "{a}减去{x}的绝对值<is>", "从{a}里减去{x}的绝对值"),
        0.6,
    ),
)
