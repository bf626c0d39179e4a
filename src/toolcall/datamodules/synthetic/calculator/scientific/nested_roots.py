"""Roots of roots, of small decimals and of what is worked out first."""

from decimal import Decimal

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import decimal, integer, separated
from toolcall.datamodules.synthetic.phrase import Shown


def _radicand(content: Content) -> Shown:
    """A number to the fourth power, long or very small, or any other."""
    kind = content.rng.random()
    root = content.rng.randint(2, 40)
    if kind < 0.35:
        written = f"{root**4}"
    elif kind < 0.65:
        written = f"{Decimal(root**4).scaleb(-content.choose(4, 8, 8, 8)).normalize():f}"
    else:
        written = content.choose(integer(content, 5), decimal(content, 2), decimal(content, 3))
    apart = "." not in written and len(written) > 3 and content.chance(0.4)
    return Shown(separated(written) if apart else written, written)


def _number(content: Content) -> Shown:
    return Shown.verbatim(content.choose(str(content.rng.randint(2, 99)), integer(content, 3), decimal(content, 1)))


FORMS: tuple[Form, ...] = (
    question(
        "sqrt(sqrt({a}))",
        (
            "<ask>the square root of the square root of {a}<is>",
            "sqrt(sqrt({a}))",
            "square root of the square root of {a}",
            "[the |]root of the root of {a}",
            "√(√{a})",
            "√√{a}",
            "[take|find] the square root of {a}[,|;] [then|and then] the square root of [that|the result]",
            "[take|press|hit] the square root [twice|two times] [for|on|of|starting from] {a}",
            "{a}[,|:|;] [square root|rooted], then [square root|rooted] again",
            "if i root {a} and [then |]root [the result|that] [again|once more][,|] what [do i get|comes out]",
            "sqrt of sqrt of {a}",
            "[i need|give me|what's] the root of √{a}",
            "root {a} twice[, please|, what's that|]",
        ),
        (
            "<ask>{a}的平方根的平方根<is>",
            "√(√{a})<is>",
            "sqrt(sqrt({a}))",
            "{a}[连续|连着]开[两次|2次]平方<is>",
            "[把|]{a}开平方，[再|得数再|然后再]开一次[平方|][，是多少|]",
            "根号下根号{a}<is>",
            "{a}先开方再开方[等于多少|是几|]",
        ),
        1.0,
        a=_radicand,
    ),
    question(
        "sqrt(sqrt({a}) + {b})",
        (
            "sqrt(sqrt({a}) + {b})",
            "√(√{a} + {b})",
            "<ask>the square root of the sum of root {a} and {b}<is>",
            "[root|take the root of] {a}[,|;] add {b}[,|;] [then|and] [take the square root|root] of [the sum|the total]",
            "take the square root of {a}, add {b}[,|;] and root the [sum|result|total]",
            "sqrt(sqrt({a})+{b})",
        ),
        ("√(√{a}+{b})<is>", "{a}开平方加{b}，[和|得数]再开平方[是多少|]", "sqrt(sqrt({a})+{b})"),
        0.3,
        a=_radicand, b=_number,
    ),
    question(
        "{b} * sqrt(sqrt({a}))",
        (
            "<ask>{b} times the square root of the square root of {a}<is>",
            "{b} * sqrt(sqrt({a}))",
            "{b}√(√{a})",
            "{b} times sqrt(sqrt({a}))",
            "multiply {b} by the root of the root of {a}",
        ),
        ("{b}乘以{a}的平方根的平方根<is>", "{b}*sqrt(sqrt({a}))"),
        0.2,
        a=_radicand, b=_number,
    ),
    question(
        "sqrt(sqrt(sqrt({a})))",
        (
            "sqrt(sqrt(sqrt({a})))",
            "<ask>the square root of the square root of the square root of {a}<is>",
            "[take|press|hit] the square root three times [for|on|starting from] {a}",
            "root {a} three times[, what's left|, how much|]",
            "√(√(√{a}))",
        ),
        ("{a}[连续|连着]开[三次|3次]平方<is>", "√(√(√{a}))<is>", "sqrt(sqrt(sqrt({a})))"),
        0.25,
        a=_radicand,
    ),
)  # fmt: skip
