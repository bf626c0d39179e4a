"""Multiples and parts of pi."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number
from toolcall.datamodules.synthetic.phrase import Shown


def _factor(content: Content) -> Shown:
    return number(content, 3, 0.1)


FORMS: tuple[Form, ...] = (
    question(
        "{a} * pi",
        (
            "<ask>{a} times pi<is>",
            "{a} [times|x|*] [pi|π]",
            "{a} pi",
            "{a} multiplied by pi",
            "[could use|need|give me] {a} times pi",
            "{a}[,|;] times [pi|π][,| -] [what is it|how much|result]",
            "[multiply|take] {a} [by|times] pi",
            "{a} [lots of|multiples of] pi",
            "{a}π",
            "[how much|what] [is|are] {a} pi[| as a number| in decimals]",
            "{a} [pi|π] [as a decimal|as a number|in decimals]",
        ),
        (
            "<ask>{a}乘[以|]π<is>",
            "{a}[乘|乘以]圆周率<is>",
            "{a}π<is>",
            "{a}倍[的|]π[是多少|等于几|]",
            "{a}π[等于多少|是几|的值]",
            "{a}个π[是多少|]",
        ),
        0.25,
        a=_factor,
    ),
    question(
        "pi * {a}",
        (
            "<ask>pi times {a}<is>",
            "[pi|π] [times|x|*] {a}",
            "pi multiplied by {a}",
            "multiply pi by {a}",
            "tell me what pi times {a} is",
            "[pi|π] [multiplied with|taken] {a}[| times]",
            "[the product of|multiply] [pi|π] and {a}",
            "pi*{a}",
            "[what do i get|what comes out] [if|when] i multiply pi by {a}",
        ),
        ("<ask>π乘[以|]{a}<is>", "圆周率[乘|乘以]{a}<is>", "π×{a}[是多少|=|]", "[求|算]π[乘|乘以|乘上]{a}"),
        0.3,
        a=_factor,
    ),
    question(
        "pi / {a}",
        (
            "<ask>pi [over|divided by] {a}<is>",
            "[pi|π][ / |/]{a}",
            "divide pi by {a}",
            "[what do i get|what comes out] [if|when] i divide pi by {a}",
            "pi [split|divided] into {a} [parts|equal parts][,|;| -] [how big is one|how much is each]",
            "pi over {a} [as a decimal|as a number]",
        ),
        ("<ask>π除以{a}<is>", "圆周率除以{a}<is>", "π/{a}[是多少|等于几|]", "[把|]π[分成|平分成]{a}份，[每份|一份]多少"),
        0.15,
        a=lambda c: number(c, 2, 0.0),
    ),
)
