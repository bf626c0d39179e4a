"""Factorials, and the orders in which things can stand, as the products that they are."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import small
from toolcall.datamodules.synthetic.phrase import Slots


def _factorial(content: Content) -> tuple[Slots, Arguments]:
    """Of 3 to 7."""
    n = small(content, 3, 7)
    return {"n": n}, {"expression": " * ".join(map(str, range(int(n.value), 0, -1)))}


FORMS: tuple[Form, ...] = (
    Form(
        _factorial,
        phrasings(
            (
                "<ask>{n} factorial<is>",
                "<ask>the factorial of {n}<is>",
                "{n} factorial",
                "factorial of {n}",
                "{n}!",
                "[what is|what's|how much is|compute|calculate] {n}![| as a number| please| exactly]",
                "{n}! [=|= ?|is what|equals what|is how much]",
                "[take|find|get|compute|calculate] the factorial of {n}",
                "factorial({n})",
                "in how many [ways|orders] can {n} [people|books|kids|cards|cars|runners] [be lined up|stand in a row|be arranged|be put in order|finish]",
                "how many [ways|orders] are there to [arrange|line up|order] {n} [books|people|kids|songs|paintings][| in a row]",
                "the product of [all |]the [whole |]numbers from {n} down to 1",
                "{n} factorial[,|;|:| -] [what's that|how much is it|value|result]",
            ),
            (
                "{n}的阶乘<is>",
                "<ask>{n}的阶乘",
                "{n}的阶乘[是多少|等于几|等于多少]",
                "{n}![等于多少|是多少|=|]",
                "[求|算|计算]{n}的阶乘",
                "{n}阶乘[是多少|等于多少|]",
                "{n}个[人|同学|孩子][排成一排|站成一排|排队]有[多少种|几种][排法|站法|方法]",
                "{n}本[不同的|]书排成一排，有[多少种|几种][排法|方法]",
                "从{n}乘到1[是多少|等于多少]",
            ),
        ),
        0.4,
    ),
)
