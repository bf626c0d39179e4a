"""What is done with the value of a function: a product, a quotient, a sum, a square of it."""

from functools import partial

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.calculator.functions.function_values import any_value, closed, logarithm, typed
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import decimal, number, small
from toolcall.datamodules.synthetic.phrase import Shown

_SAID = {
    "*": ("[times|multiplied by]", "[multiply by|multiply it by|multiply that by|times that by]", "乘[以|上|]"),
    "/": ("[divided by|over]", "[divide by|divide it by|divide that by]", "除以"),
    "+": ("plus", "[add|plus]", "加[上|]"),
    "-": ("minus", "[subtract|take away|minus]", "减[去|掉|]"),
}


def _operand(content: Content) -> Shown:
    if content.chance(0.2):
        return Shown.verbatim(decimal(content, 2))
    return small(content, 2, content.choose(9, 20, 99)) if content.chance(0.8) else number(content, 3)


def _negative(content: Content) -> Shown:
    """In figures, or with its sign in words."""
    value = small(Content(content.rng, content.language), 2, content.choose(9, 30)).value
    minus = "负" if content.chinese else content.choose("minus ", "negative ")
    return Shown(f"-{value}" if content.chance(0.6) else f"{minus}{value}", f"-{value}")


def _continued(sign: str) -> tuple[Form, Form]:
    """With a comma behind any value, and without one behind those that end by themselves."""
    joined, ordered, chinese = _SAID[sign]
    apart = (
        f"<ask>{{f}}, {joined} {{b}}<is>",
        f"{{f}}, {joined} {{b}}",
        f"{{f}}[, then| and then|, and then] {ordered} {{b}}",
        f"{{f}}[, then|; then] {joined} {{b}}<is>",
        f"[take|find|work out|compute|first] {{f}}[,| and| and then|, then|, and] {ordered} {{b}}",
        f"{{f}}, the [result|whole thing|whole] {joined} {{b}}",
        f"{{f}}[;|...| -] {joined} {{b}}",
    )
    close_by = joined.replace("|over", "")  # the root of 9 over 5 is another one
    close = (f"<ask>{{f}} {close_by} {{b}}<is>", f"{{f}} {close_by} {{b}}", f"{{f}} {close_by} {{b}} [is what|equals|please|pls|=]")
    zh = (f"<ask>{{f}}{chinese}{{b}}<is>", f"{{f}}[，|]再{chinese}{{b}}<is>", f"先[求|算]{{f}}，[再|然后]{chinese}{{b}}<is>")
    expression = f"{{f}} {sign} {{b}}"
    return (
        question(expression, apart, zh, 0.24, f=any_value, b=_operand),
        question(expression, close, zh[:1], 0.16, f=closed, b=_operand),
    )


_NEGATIVE = question(
    "{f} * {b}",
    (
        "{f}, [multiplied by|times] {b}",
        "<ask>{f}, [multiplied by|times] {b}<is>",
        "{f}[, then| and then|, and then] multiply [|it |that ]by {b}",
        "[take|find|work out] {f}[,| and| and then] multiply [|it |that ]by {b}",
    ),
    ("<ask>{f}[，|]乘[以|]{b}<is>", "{f}，再乘以{b}<is>"),
    0.3,
    f=any_value,
    b=_negative,
)


def _of_two(sign: str) -> Form:
    """Between the values of two functions."""
    joined, _, chinese = _SAID[sign]
    en = (
        f"{{f}}, {joined} {{g}}",
        f"<ask>{{f}}, {joined} {{g}}<is>",
        f"[take|find|work out] {{f}}, {joined} {{g}}",
        f"{{f}} {joined.replace('|over', '')} {{g}}",
    )
    zh = (f"<ask>{{f}}{chinese}{{g}}<is>", f"{{f}}，{chinese}{{g}}<is>")
    return question(f"{{f}} {sign} {{g}}", en, zh, 0.12, f=logarithm, g=logarithm)


_SQUARED = question(
    "{f} ** 2",
    (
        "<ask>{f} squared<is>",
        "{f} squared",
        "the square of {f}",
        "{f}, squared",
        "square {f}",
        "{f} [to the power of 2|to the second power]",
    ),
    ("<ask>{f}的平方<is>", "{f}的平方", "把{f}平方<is>"),
    0.2,
    f=typed,
)
_HALVES = question(
    "1 / 2 * {a} * {b}",
    (
        "<ask>half of {a} times {b}<is>",
        "half of {a} times {b}",
        "half of {a}, times {b}",
        "[take|get] half of {a} and multiply [it |that |]by {b}",
    ),
    ("<ask>{a}的一半乘[以|]{b}<is>", "先取{a}的一半，再乘以{b}<is>"),
    0.12,
    a=partial(number, digits=3),
    b=_operand,
)
_DIFFERENCE = question(
    "abs({a} - {b})",
    (
        "the difference of {a} and {b} in absolute terms",
        "<ask>the absolute difference [of|between] {a} and {b}<is>",
        "absolute difference [of|between] {a} and {b}",
        "[difference|the difference] between {a} and {b}[,| as an] absolute value",
        "absolute value of the difference [of|between] {a} and {b}",
        "how far apart are {a} and {b} in absolute terms",
    ),
    ("{a}与{b}之差的绝对值<is>", "<ask>{a}和{b}的差的绝对值<is>", "{a}减{b}的差，取绝对值<is>"),
    0.25,
    a=partial(number, digits=3, decimals=0.4),
    b=partial(number, digits=3, decimals=0.4),
)

FORMS: tuple[Form, ...] = (
    *(form for sign in _SAID for form in _continued(sign)),
    *map(_of_two, _SAID),
    _NEGATIVE,
    _SQUARED,
    _HALVES,
    _DIFFERENCE,
)
