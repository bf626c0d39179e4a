"""One operation between two fractions."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.fractions.shares import fraction
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _two_fractions(content: Content) -> tuple[Slots, Arguments]:
    slots = {"f": fraction(content), "g": fraction(content), "s": Shown("", "")}
    sign = content.choose("+", "-", "*", "/")
    words = {"+": ("plus", "加"), "-": ("minus", "减"), "*": ("times", "乘以"), "/": ("divided by", "除以")}[sign]
    slots["s"] = Shown(words[1] if content.chinese else content.choose(words[0], words[0], sign), sign)
    f, g = slots["f"].value, slots["g"].value
    return slots, {"expression": f"{f} {sign} ({g})" if sign == "/" else f"{f} {sign} {g}"}


FORMS: tuple[Form, ...] = (
    Form(
        _two_fractions,
        phrasings(
            (
                "<ask>{f} {s} {g}<is>",
                "{f} {s} {g}",
                "[work out|simplify|do|calculate] {f} {s} {g}",
                "[what do i get for|what does|how much does] {f} {s} {g} [make|come to|equal|give]",
                "{f} {s} {g} as a decimal",
                "tell me what {f} {s} {g} [is|comes to|makes|comes out to]",
                "[fraction problem|fractions|homework]: {f} {s} {g}",
                "[how much|what] [is|would be] {f} {s} {g} [cups|hours|of a mile|in total|]",
                "[stuck on|help with|checking|doing] {f} {s} {g}[,|;|.| -|] [what's the answer|what is it|how much is it]",
                "{f} {s} {g}[,|:| =| -] [answer|result|how much|solution|what]",
                "[if|when] [i|you] [have|take|compute] {f} {s} {g}[,|] [what comes out|how much is it|what do i get]",
                "[my daughter's homework|grade five maths|a worksheet|the exercise] [says|asks|has] {f} {s} {g}",
                "[evaluate|find|determine|give me|show me] {f} {s} {g}[| please| as one number]",
                "[anyone know|do you know|can you do|could you work out] {f} {s} {g}",
                "the [value|result|answer] of {f} {s} {g}",
            ),
            (
                "<ask>{f}{s}{g}<is>",
                "{f}{s}{g}",
                "[分数题：|分数计算：]{f}{s}{g}",
                "{f}{s}{g}[等于几|得几|怎么算|，答案是多少|的结果]",
                "[求|请算|帮忙算|来算][：|]{f}{s}{g}",
                "[作业|题目|练习][：|是]{f}{s}{g}[，得多少|]",
                "如果{f}{s}{g}，[是多少|得几|结果是什么]",
                "{f}{s}{g}，[用小数表示|化成小数|得数]",
            ),
        ),
        0.7,
    ),
)
