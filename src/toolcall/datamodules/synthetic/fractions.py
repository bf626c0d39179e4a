"""Fractions in words and in figures; halves, doubles, triples."""

from toolcall.datamodules.synthetic.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, calculation
from toolcall.datamodules.synthetic.numbers import amount
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_FRACTIONS = {
    "half": ("1 / 2", "一半"),
    "a half": ("1 / 2", "二分之一"),
    "one half": ("1 / 2", "二分之一"),
    "a third": ("1 / 3", "三分之一"),
    "one third": ("1 / 3", "三分之一"),
    "two thirds": ("2 / 3", "三分之二"),
    "a quarter": ("1 / 4", "四分之一"),
    "one quarter": ("1 / 4", "四分之一"),
    "three quarters": ("3 / 4", "四分之三"),
    "a fourth": ("1 / 4", "四分之一"),
    "three fourths": ("3 / 4", "四分之三"),
    "a fifth": ("1 / 5", "五分之一"),
    "one fifth": ("1 / 5", "五分之一"),
    "two fifths": ("2 / 5", "五分之二"),
    "three fifths": ("3 / 5", "五分之三"),
    "four fifths": ("4 / 5", "五分之四"),
    "one sixth": ("1 / 6", "六分之一"),
    "five sixths": ("5 / 6", "六分之五"),
    "an eighth": ("1 / 8", "八分之一"),
    "three eighths": ("3 / 8", "八分之三"),
    "five eighths": ("5 / 8", "八分之五"),
    "seven eighths": ("7 / 8", "八分之七"),
    "a tenth": ("1 / 10", "十分之一"),
    "one tenth": ("1 / 10", "十分之一"),
    "three tenths": ("3 / 10", "十分之三"),
    "seven tenths": ("7 / 10", "十分之七"),
    "two sevenths": ("2 / 7", "七分之二"),
    "four ninths": ("4 / 9", "九分之四"),
}


def _fraction(content: Content) -> Shown:
    if content.chance(0.3):
        bottom = content.rng.randint(2, 12)
        top = content.rng.randint(1, bottom - 1)
        return Shown(f"{top}/{bottom}", f"{top} / {bottom}")
    text, (value, chinese) = content.choose(*_FRACTIONS.items())
    return Shown(chinese if content.chinese else text, value)


def _two_fractions(content: Content) -> tuple[Slots, Arguments]:
    slots = {"f": _fraction(content), "g": _fraction(content), "s": Shown("", "")}
    sign = content.choose("+", "-", "*", "/")
    words = {"+": ("plus", "加"), "-": ("minus", "减"), "*": ("times", "乘以"), "/": ("divided by", "除以")}[sign]
    slots["s"] = Shown(words[1] if content.chinese else content.choose(words[0], words[0], sign), sign)
    f, g = slots["f"].value, slots["g"].value
    return slots, {"expression": f"{f} {sign} ({g})" if sign == "/" else f"{f} {sign} {g}"}


FORMS = (
    calculation(
        "{f} * {a}",
        (
            ASK + "{f} of {a}" + IS,
            "{f} of {a}",
            "[take|get] {f} of {a}",
            "how [much|many] is {f} of {a}",
            "if i [eat|spend|give away|use] {f} of {a}, how [much|many] is that",
            "{f} [times|multiplied by] {a}",
            "[hey |]what's {f} of {a}[ come to| again|]",
            "tell me [how much|what] {f} of {a} [is|comes to|comes out to|makes]",
            "[could use|need|just want|show me] {f} of {a}",
            "{a}[,|] {f} of [it|that]",
            "[i get|he gets|we keep|she takes|my share is] {f} of {a}[,|.] how [much|many] is [that|it]",
            "{f} [out |]of {a} [is|makes|equals] [how much|what]",
            "{a} [times|multiplied by] {f}",
            "from {a} [take|i want|i need] {f} of it",
        ),
        (
            ASK_ZH + "{a}的{f}" + WHAT_ZH,
            "{a}的{f}",
            "[把|将]{a}取{f}",
            "{a}，[拿|取|要]它的{f}[，是多少|，有多少|]",
            "{a}[里|当中]的{f}[是多少|有多少|是几]",
            "{f}的{a}" + WHAT_ZH,
            "{f}乘以{a}" + WHAT_ZH,
        ),
        2.0,
        f=_fraction,
        a=amount,
    ),
    Form(
        _two_fractions,
        {
            "en": (
                ASK + "{f} {s} {g}" + IS,
                "{f} {s} {g}",
                "[work out|simplify|do|calculate] {f} {s} {g}",
                "[what do i get for|what does|how much does] {f} {s} {g} [make|come to|equal|give]",
                "{f} {s} {g} as a decimal",
                "tell me what {f} {s} {g} [is|comes to|makes|comes out to]",
                "[fraction problem|fractions|homework]: {f} {s} {g}",
            ),
            "zh": (ASK_ZH + "{f}{s}{g}" + WHAT_ZH, "{f}{s}{g}", "[分数题：|分数计算：]{f}{s}{g}"),
        },
        0.7,
    ),
    calculation(
        "2 * {a}",
        (
            ASK + "[twice|double] {a}" + IS,
            "[twice|double] {a}",
            "{a} doubled",
            "two times {a}",
            "[what is|what's] {a} times two",
            "[can you |please |]double {a}",
            "twice [as much as|as many as] {a}",
            "{a} [two times|times two|twice|times 2]",
            "what do i get if i double {a}",
            "[take|start with] {a} and double it",
            "[the |]double of {a}",
            "{a} [twice over|and the same again|x2]",
        ),
        (
            "{a}的两倍" + WHAT_ZH,
            "两倍的{a}" + WHAT_ZH,
            "{a}翻[一倍|倍]" + WHAT_ZH,
            "{a}的二倍是多少",
            "{a}[加倍|翻一番]" + WHAT_ZH,
            "[两个|俩]{a}是多少",
        ),
        0.5,
        a=amount,
    ),
    calculation(
        "3 * {a}",
        (
            ASK + "triple {a}" + IS,
            "{a} tripled",
            "triple {a}",
            "three times {a}",
            "[can you |please |]triple {a}",
            "three times [as much as|as many as] {a}",
            "what do i get if i triple {a}",
            "[take|start with] {a} and triple it",
            "{a} [times three|three times|three times over|x3]",
        ),
        (
            "{a}的三倍" + WHAT_ZH,
            "三倍的{a}" + WHAT_ZH,
            "{a}乘三",
            "{a}的三倍是几",
            "三个{a}[是多少|一共多少]",
            "{a}[变成|扩大到]三倍" + WHAT_ZH,
        ),
        0.3,
        a=amount,
    ),
    calculation(
        "{a} / 2",
        (
            ASK + "half {a}" + IS,
            "{a} halved",
            "{a} [divided|split] in half",
            "halve {a}",
            "[cut|split|divide|break] {a} in half",
            "[can you |please |]halve {a}",
            "what do i get if i halve {a}",
            "[take|start with] {a} and halve it",
            "{a} [split|shared] [between|by] [two|the two of us]",
            "{a} [cut|split] [down the middle|fifty-fifty|50/50]",
            "[split|share] {a} with [my friend|my sister|my roommate] equally, what do i get",
        ),
        (
            "{a}[折半|除以二]" + WHAT_ZH,
            "{a}[平分|对半分]" + WHAT_ZH,
            "半个{a}",
            "{a}减半[是多少|]",
            "{a}[两个人|两人|我们俩]平分[，每人多少|，一人多少|]",
            "把{a}[分成两半|一分为二]",
        ),
        0.6,
        a=amount,
    ),
)
