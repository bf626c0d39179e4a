"""Mixed numbers: two and three quarters."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _mixed(content: Content) -> Shown:
    """Two and three quarters, 2 1/2."""
    whole = content.rng.randint(1, 12)
    bottom = content.choose(2, 3, 4, 4, 5, 8)
    top = content.rng.randint(1, bottom - 1)
    text = f"{whole}又{bottom}分之{top}" if content.chinese else f"{whole} {content.choose('', '', 'and ')}{top}/{bottom}"
    if content.spelled and content.chinese:
        text = f"{in_words(whole, content)}又{in_words(bottom, content)}分之{in_words(top, content)}"
    return Shown(text, f"({whole} + {top} / {bottom})")


def _mixed_sum(content: Content) -> tuple[Slots, Arguments]:
    sign, word, chinese = content.choose(("+", "plus", "加"), ("-", "minus", "减"), ("*", "times", "乘以"))
    slots = {"v": _mixed(content), "w": content.choose(_mixed, small)(content)}
    slots["s"] = Shown(chinese if content.chinese else content.choose(word, word, sign), sign)
    return slots, {"expression": f"{slots['v'].value} {sign} {slots['w'].value}"}


FORMS: tuple[Form, ...] = (
    Form(
        _mixed_sum,
        phrasings(
            (
                "<ask>{v} {s} {w}<is>",
                "{v} {s} {w}",
                "[work out|calculate|do|compute|evaluate] {v} {s} {w}",
                "[mixed numbers|fractions|homework|kitchen maths]: {v} {s} {w}",
                "[how much|what] [does|would] {v} {s} {w} [make|come to|be|give]",
                "{v} {s} {w}[,|:| -] [how much|result|answer|what do i get]",
                "i [need|have to find|can't do|want] {v} {s} {w}",
            ),
            ("<ask>{v}{s}{w}<is>", "{v}{s}{w}", "[带分数|分数题|作业]：{v}{s}{w}", "{v}{s}{w}，[得多少|怎么算|结果]"),
        ),
        0.5,
    ),
)
