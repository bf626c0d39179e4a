"""Reciprocals, fourfolds and quarters."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number


def _quick(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    return question(expression, en, zh, weight, a=lambda c: number(c, 3))


FORMS: tuple[Form, ...] = (
    _quick(
        "1 / {a}",
        (
            "<ask>the [reciprocal|multiplicative inverse|inverse] of {a}<is>",
            "[reciprocal|inverse] of {a}",
            "{a}[,|:|;| -] [reciprocal|its reciprocal|the inverse]",
            "one over {a}",
            "one divided by {a}",
            "[take|find|get|need|compute] the [reciprocal|inverse] of {a}",
            "[what|which number] times {a} [is|gives|makes] one",
            "[flip|invert] {a}",
        ),
        (
            "{a}的倒数<is>",
            "[求|写出|算]{a}的倒数",
            "一除以{a}<is>",
            "{a}[取倒数|倒过来|求倒数][是多少|等于几|]",
            "{a}分之一<is>",
            "[哪个数|什么数]乘{a}[等于|是]一",
        ),
        0.4,
    ),
    _quick(
        "4 * {a}",
        (
            "[quadruple|four times|fourfold] {a}",
            "{a} [quadrupled|four times over|taken four times]",
            "[what is|what's|how much is] [quadruple|four times] {a}",
            "[take|start with] {a} and quadruple it",
            "[four|4] lots of {a}",
            "{a}[,|;| and] four times that[,|;| -| is] [how much|what]",
            "what do i get if i quadruple {a}",
            "[four times|quadruple] the [amount|number|price] of {a}",
        ),
        (
            "{a}的四倍[等于|是][多少|几]",
            "四倍的{a}[是多少|等于几|]",
            "[把|将]{a}[变成四倍|翻两番][是多少|，得几|]",
            "{a}翻两番[是多少|等于多少|]",
        ),
        0.25,
    ),
    _quick(
        "{a} / 4",
        (
            "[quarter|split in four] {a}",
            "{a} [quartered|split in four|divided in four|cut in four]",
            "[divide|split|cut|share] {a} [into four equal parts|into quarters|in four|between four people]",
            "{a} for four [people|of us|kids][,|;| -] [how much each|each gets|per person]",
            "[four friends|four of us|four kids] share {a}[,|;|.] how much each",
            "[what is|how much is] {a} split [four ways|in four]",
            "halve {a} and halve it again",
            "[take|start with] {a}, halve it twice",
        ),
        ("{a}[四等分|平均分四份|分成四份]，[每份|一份][是|]多少", "四个人[平分|分]{a}，[一人|每人]多少", "[把|将]{a}[一分为四|平分成四份]"),
        0.2,
    ),
)
