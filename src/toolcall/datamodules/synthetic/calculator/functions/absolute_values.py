"""Absolute values."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal, integer, number
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _negative(content: Content) -> tuple[Slots, Arguments]:
    """A number below zero: `x` may be in words, minus 37, 负三十七, and `y` is in figures."""
    positive = number(content, 2) if content.spelled else Shown.verbatim(_figures(content))
    minus = "负" if content.chinese else content.choose("minus ", "minus ", "negative ")
    in_figures = Shown.verbatim(f"-{positive.value}")
    in_words = Shown(minus + positive.text, in_figures.value)
    slots = {"x": in_words if content.spelled or content.chance(0.45) else in_figures, "y": in_figures}
    return slots, {"expression": f"abs({in_figures.value})"}


def _figures(content: Content) -> str:
    return content.choose(integer(content, 3), integer(content, 2), decimal(content, 2))


FORMS: tuple[Form, ...] = (
    Form(
        _negative,
        phrasings(
            (
                "<ask>the absolute value of {x}<is>",
                "absolute value of {x}",
                "|{y}|",
                "the magnitude of {x}",
                "abs of {x}",
                "[take|get|need] the absolute value of {x}",
                "{x} without [its|the] [sign|minus sign]",
                "how far is {x} from zero",
                "{x}[,|] absolute value",
                "[compute|calculate|evaluate|find|give me] the [absolute value|magnitude|modulus] of {x}",
                "abs({y})",
                "[absolute value|abs|magnitude]: {x}",
                "{x} [made positive|as a positive number|turned positive|with the minus dropped|ignoring the sign]",
                "[drop|remove|strip|lose] the [minus|minus sign|sign] [from|of] {x}",
                "[distance|how far] [from zero to|is it from zero to|between zero and] {x}",
                "how [big|large] is {x} [without the sign|in absolute terms|in size]",
                "[if i ignore|ignoring|forgetting] the sign[,|] [what is|how much is] {x}",
            ),
            (
                "<ask>{x}的绝对值<is>",
                "{x}的绝对值",
                "abs({y})",
                "{x}去掉负号[是多少|]",
                "{x}[到|离][0|零|原点]的距离[是多少|]",
                "[求|算|写出]{x}的绝对值",
                "{x}的绝对值[等于|是][多少|几]",
                "[绝对值|取绝对值]：{x}",
                "[不看|不管|忽略]符号，{x}[是多少|有多大]",
                "{x}变成正数[是多少|]",
            ),
        ),
        0.6,
    ),
)
