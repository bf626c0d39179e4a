"""Very small decimals, with many zeros before their first digit."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import decimal, integer
from toolcall.datamodules.synthetic.phrase import Shown


def _tiny(content: Content) -> Shown:
    zeros = content.rng.randint(2, 7)
    digits = str(content.rng.randint(1, content.choose(9, 99, 999)))
    return Shown.verbatim(f"0.{'0' * zeros}{digits}")


def _other(content: Content) -> Shown:
    if content.chance(0.4):
        return _tiny(content)
    return Shown.verbatim(content.choose(integer(content, 3), decimal(content, 2)))


def _count(content: Content) -> Shown:
    return Shown.verbatim(str(content.rng.randint(2, 10 ** content.choose(2, 3, 4, 5, 6))))


def _form(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float = 1.0) -> Form:
    return question(expression, en, zh, weight, a=_tiny, b=_other, c=_tiny, n=_count)


FORMS: tuple[Form, ...] = (
    _form(
        "{a} * {b}",
        (
            "<ask>{a} times {b}<is>",
            "{a} * {b}",
            "multiply {a} by {b}",
            "{a} x {b}",
            "{a}*{b}",
            "[if i|when i] multiply {a} [by|with] {b}[,|] what [comes out|do i get]",
            "{a} multiplied by {b}[, please|, how much|]",
        ),
        ("<ask>{a}乘以{b}<is>", "{a}×{b}[=|等于多少|]", "{a}*{b}", "{a}与{b}的[积|乘积]<is>"),
    ),
    _form(
        "{a} / {b}",
        (
            "<ask>{a} divided by {b}<is>",
            "{a} / {b}",
            "divide {a} by {b}",
            "{a} over {b}",
            "{a}/{b}",
            "[if i|when i] divide {a} by {b}[,|] what [comes out|do i get]",
            "how many times does {b} go into {a}",
        ),
        ("<ask>{a}除以{b}<is>", "{a}÷{b}[=|等于多少|]", "{a}/{b}"),
    ),
    _form(
        "{b} / {a}",
        (
            "<ask>{b} divided by {a}<is>",
            "{b} / {a}",
            "divide {b} by {a}",
            "how many times does {a} [go|fit] into {b}",
            "{b}/{a}",
            "how many [steps|doses|pulses|slices] of {a} [make|go into|add up to] {b}",
        ),
        ("<ask>{b}除以{a}<is>", "{b}÷{a}[=|等于多少|]", "{b}里有多少个{a}"),
        0.6,
    ),
    _form(
        "{a} + {c}",
        ("<ask>{a} plus {c}<is>", "{a} + {c}", "add {a} and {c}", "{a}+{c}", "[the |]sum of {a} and {c}", "{a} and {c} together"),
        ("<ask>{a}加{c}<is>", "{a}+{c}[=|等于多少|]", "{a}与{c}的和<is>"),
        0.6,
    ),
    _form(
        "{a} - {c}",
        ("<ask>{a} minus {c}<is>", "{a} - {c}", "subtract {c} from {a}", "{a}-{c}", "take {c} away from {a}", "{a} less {c}[, please|]"),
        ("<ask>{a}减{c}<is>", "{a}-{c}[=|等于多少|]", "从{a}里减去{c}"),
        0.6,
    ),
    _form(
        "{a} * {n}",
        (
            "[each|every] [grain weighs {a} g|sheet is {a} m thick|drop holds {a} l|token costs {a} dollars|message costs {a} euros|call takes {a} s|bit costs {a} cents][,|;|.] [how much|what] is it for {n}[ of them|]",
            "at {a} [g|dollars|mm|seconds|euros] [each|apiece|per unit][,|] what do {n} [of them |]come to",
            "price per [token|request|click|kwh|message] {a}[,|;] we had {n}[,|;|.] [what's the bill|total cost|how much]",
        ),
        (
            "[每张{a}毫米，{n}张一共多厚|每粒{a}克，{n}粒一共多重|每次{a}元，{n}次一共多少钱]",
            "单价{a}[元|]，用了{n}次，[一共多少|总价多少]",
        ),
        0.5,
    ),
)
