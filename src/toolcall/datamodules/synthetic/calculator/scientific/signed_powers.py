"""Powers of two terms, of which one or both are below zero."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_WORDS = {2: ("squared", "to the power of 2"), 3: ("cubed", "to the power of 3")}
_WORDS_ZH = {2: ("的平方", "的二次方"), 3: ("的立方", "的三次方")}
_ORDINALS = {4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth"}
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸"
_JOINTS = {"+": (" plus ", " + ", " and add "), "-": (" minus ", " - ", " less "), "*": (" times ", " * ", " multiplied by ")}
_JOINTS_ZH = {"+": ("加", "加上", "+"), "-": ("减", "减去", "-"), "*": ("乘以", "乘", "×")}


def _base(content: Content) -> str:
    value = decimal(content, 1) if content.chance(0.2) else str(content.rng.randint(2, content.choose(9, 12, 30)))
    return f"(-{value})" if content.chance(0.65) else value


def _exponent(content: Content) -> int:
    drawn: int = content.choose(2, 2, 3, 3, content.rng.randint(2, 8))
    return drawn


def _said(content: Content, base: str, exponent: int) -> str:
    """(-7) squared, minus 7 to the fifth: in brackets or without, as the power is of the negative number either way in words."""
    if content.chinese:
        return base + content.choose(*_WORDS_ZH.get(exponent, (f"的{exponent}次方", f"的{exponent}次幂")))
    plain = f"to the power of {exponent}", f"to the {_ORDINALS.get(exponent, exponent)}"
    return f"{base} {content.choose(*_WORDS.get(exponent, plain))}"


def _typed(content: Content, base: str, exponent: int) -> str:
    return base + content.choose("^{}", "^{}", "**{}", " ^ {}", " ** {}").format(exponent)


def _of_two(content: Content) -> tuple[Slots, Arguments]:
    sign = content.choose("+", "+", "-", "*")
    first, second = (_base(content), _exponent(content)), (_base(content), _exponent(content))
    joint = content.choose(*(_JOINTS_ZH if content.chinese else _JOINTS)[sign])
    raised = content.chance(0.3)
    typed = [f"{base}{_SUPERSCRIPTS[exponent]}" if raised else _typed(content, base, exponent) for base, exponent in (first, second)]
    slots = {
        "said": Shown(_said(content, *first) + joint + _said(content, *second), ""),
        "typed": Shown(typed[0] + content.choose(f" {sign} ", sign) + typed[1], ""),
        "p": Shown(_said(content, *first), ""),
        "q": Shown(_said(content, *second), ""),
    }
    return slots, {"expression": f"{first[0]} ** {first[1]} {sign} {second[0]} ** {second[1]}"}


def _added(content: Content) -> tuple[Slots, Arguments]:
    (first, m), (second, n) = (_base(content), _exponent(content)), (_base(content), _exponent(content))
    slots = {"p": Shown(_said(content, first, m), ""), "q": Shown(_said(content, second, n), "")}
    return slots, {"expression": f"{first} ** {m} + {second} ** {n}"}


FORMS: tuple[Form, ...] = (
    Form(
        _of_two,
        phrasings(
            (
                "<ask>{said}<is>",
                "{typed}",
                "{said}",
                "[compute|calculate|evaluate|work out] {typed}",
                "{typed}[=| =| = ?|?]",
                "[my homework|question 3|the exercise|the test|my book] [says|asks|is|reads][:|] {said}",
                "{said}[, what's that|, how much is it|, please|; result]",
                "[how much|what] is {typed}[ please|]",
                "i keep getting the sign wrong[:|,|;] {said}",
                "[watch|mind] the [signs|minus signs|brackets][:|,|;] {typed}",
                "[check|verify|can you do|help with] {said}",
                "[value|result|answer] of {typed}",
            ),
            (
                "<ask>{said}<is>",
                "{typed}",
                "计算{typed}",
                "{typed}[=|等于多少|是几]",
                "{said}[等于多少|是几|得多少]",
                "[注意|小心][符号|负号|括号]：{typed}",
                "[作业|题目|第2题]：{said}",
            ),
        ),
        1.0,
    ),
    Form(
        _added,
        phrasings(
            (
                "add {p} and {q}",
                "the sum of {p} and {q}",
                "{p} and {q} added [up|together]",
                "[what do|how much do] {p} and {q} [make|add up to|come to][ together|]",
                "{p}, [then|and then] add {q}",
                "[first|take] {p}[,|;] then plus {q}",
            ),
            ("{p}与{q}的和<is>", "{p}和{q}加起来[是多少|得几|]", "把{p}和{q}相加"),
        ),
        0.3,
    ),
)
