"""Absolute values."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import decimal, integer
from toolcall.datamodules.synthetic.phrase import Shown


def _negative(content: Content) -> Shown:
    return Shown.verbatim(f"-{content.choose(integer(content, 3), decimal(content, 2))}")


FORMS: tuple[Form, ...] = (
    question(
        "abs({x})",
        (
            "<ask>the absolute value of {x}<is>",
            "absolute value of {x}",
            "|{x}|",
            "the magnitude of {x}",
            "abs of {x}",
            "[take|get|need] the absolute value of {x}",
            "{x} without [its|the] [sign|minus sign]",
            "how far is {x} from zero",
            "{x}[,|] absolute value",
            "[compute|calculate|evaluate|find|give me] the [absolute value|magnitude|modulus] of {x}",
            "abs({x})",
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
            "abs({x})",
            "{x}去掉负号[是多少|]",
            "{x}[到|离][0|零|原点]的距离[是多少|]",
            "[求|算|写出]{x}的绝对值",
            "{x}的绝对值[等于|是][多少|几]",
            "[绝对值|取绝对值]：{x}",
            "[不看|不管|忽略]符号，{x}[是多少|有多大]",
            "{x}变成正数[是多少|]",
        ),
        0.5,
        x=_negative,
    ),
)
