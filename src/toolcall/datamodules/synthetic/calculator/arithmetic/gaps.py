"""By how much one thing exceeds another, each of them a number, a quotient, a root or a constant: 355 / 113 and pi."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal, integer
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write
from toolcall.tools.expression import evaluate


def _greater(content: Content) -> Shown:
    """Something that is to be worked out mostly, in figures or in words."""
    a, b = integer(content, 3), str(content.rng.randint(2, content.choose(9, 30, 200)))
    if content.chinese:
        return content.choose(
            Shown(f"{a}/{b}", f"{a} / {b}"), Shown(f"{a}除以{b}", f"{a} / {b}"), Shown(f"{a}乘{b}", f"{a} * {b}"), Shown(f"{a}乘以{b}", f"{a} * {b}"),
            Shown(f"{b}的平方", f"{b} ** 2"), Shown(f"{b}的立方", f"{b} ** 3"), Shown(f"根号{a}", f"sqrt({a})"), Shown(f"{a}的平方根", f"sqrt({a})"),
        )  # fmt: skip
    return content.choose(
        Shown(f"{a}/{b}", f"{a} / {b}"), Shown(f"{a} / {b}", f"{a} / {b}"), Shown(f"{a} / {b}", f"{a} / {b}"), Shown(f"{a} over {b}", f"{a} / {b}"),
        Shown(f"{a} divided by {b}", f"{a} / {b}"), Shown(f"{a} times {b}", f"{a} * {b}"), Shown(f"{a} * {b}", f"{a} * {b}"),
        Shown(f"{b} squared", f"{b} ** 2"), Shown(f"{b} cubed", f"{b} ** 3"), Shown(f"the square root of {a}", f"sqrt({a})"),
        Shown(f"sqrt({a})", f"sqrt({a})"), Shown(f"root {a}", f"sqrt({a})"),
    )  # fmt: skip


def _lesser(content: Content) -> Shown:
    """A constant, a number, or something to be worked out as well."""
    kind = content.rng.random()
    if kind < 0.35:
        return content.choose(
            Shown.verbatim("pi"), Shown("π", "pi"), Shown("圆周率", "pi") if content.chinese else Shown.verbatim("pi"), Shown.verbatim("e")
        )
    if kind < 0.65:
        return Shown.verbatim(content.choose(integer(content, 2), decimal(content, 1)))
    return _greater(content)


def _gap(content: Content) -> tuple[Slots, Arguments]:
    """The greater of the two first."""
    x, y = sorted((_greater(content), _lesser(content)), key=lambda shown: float(evaluate(shown.value)), reverse=True)
    slots = {"x": x, "y": y}
    return slots, {"expression": write("{x} - {y}", slots)}


FORMS: tuple[Form, ...] = (
    Form(
        _gap,
        phrasings(
            (
                "by how much does {x} exceed {y}",
                "how much [more|greater|larger|bigger] is {x} than {y}",
                "by how much is {x} [bigger|greater|larger|more] than {y}",
                "how much does {x} exceed {y}",
                "how far is {x} above {y}",
                "how much more than {y} is {x}",
                "{x} exceeds {y} by how much",
                "by what amount [does {x} exceed|is {x} above|does {x} go beyond] {y}",
                "{x} is how much [more|bigger|greater] than {y}",
                "[how much is|what's] {x} over and above {y}",
            ),
            (
                "{x}比{y}[大|多]多少",
                "{x}[超过|超出|大于]{y}多少",
                "{x}比{y}[大|多][几|多少]，[算一下|结果是多少|]",
                "{x}[和|与]{y}[相比|比]，大多少",
                "{x}[要|会|]比{y}大出多少",
            ),
        ),
        0.3,
    ),
)
