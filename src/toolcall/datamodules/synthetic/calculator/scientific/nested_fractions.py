"""A fraction of a fraction of a fraction of a number."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.calculator.fractions.shares import fraction
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import amount, decimal, separated
from toolcall.datamodules.synthetic.phrase import Shown


def _amount(content: Content) -> Shown:
    if content.spelled or content.chance(0.4):
        return amount(content)
    written = decimal(content, 3) if content.chance(0.2) else str(content.rng.randint(1, 99) * content.choose(12, 24, 60, 120, 144))
    return Shown(separated(written) if "." not in written and len(written) > 3 and content.chance(0.6) else written, written)


FORMS: tuple[Form, ...] = (
    question(
        "{f} * {g} * {h} * {a}",
        (
            "{f} of {g} of {h} of {a}",
            "<ask>{f} of {g} of {h} of {a}<is>",
            "how much is {f} of {g} of {h} of {a}",
            "[take|find|work out|compute] {f} of {g} of {h} of {a}",
            "{f} of {g} of {h} of {a}[,|;] [how much|what's that|please]",
            "[grandpa leaves|she keeps|we get|the heirs get|my part is|i own] {f} of {g} of {h} of {a}[,|;|.] how much is that",
            "[riddle|puzzle|brain teaser|quiz]: {f} of {g} of {h} of {a}",
            "what [do|does] {f} of {g} of {h} of {a} [come to|make|amount to]",
            "give me {f} of {g} of {h} of {a}",
        ),
        (
            "{a}的{h}的{g}的{f}<is>",
            "求{a}的{h}的{g}的{f}",
            "{a}的{h}，再取它的{g}，再取其中的{f}[，是多少|]",
            "[分给我|我得到|剩下]{a}的{h}的{g}的{f}，[有多少|是多少]",
        ),
        1.0,
        f=fraction, g=fraction, h=fraction, a=_amount,
    ),
    question(
        "{f} * {g} * {h}",
        (
            "{f} of {g} of {h}",
            "<ask>{f} of {g} of {h}<is>",
            "[what part|what fraction|how much] [of the whole |]is {f} of {g} of {h}",
            "[take|find|compute] {f} of {g} of {h}",
            "multiply {f}, {g} and {h}",
            "[i had|she got|we used|he took] {f} of {g} of {h} of [a pie|the cake|a loaf|the bottle][,|;|.] how much [of it |]is that",
        ),
        ("{h}的{g}的{f}<is>", "求{h}的{g}的{f}"),
        0.3,
        f=fraction, g=fraction, h=fraction,
    ),
)  # fmt: skip
