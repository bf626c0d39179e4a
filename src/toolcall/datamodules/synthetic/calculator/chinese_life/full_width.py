"""Sums typed in full-width signs: （１２＋３６）÷４＝？, 25×（8－3）＝, ［（3＋5）×2－6］÷5."""

import ast
from collections.abc import Callable
from dataclasses import replace

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.formulas.notation import drawn, formula
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.tools.base import ToolError
from toolcall.tools.expression import evaluate

_LARGEST = 10_000_000
_DIGITS = str.maketrans("0123456789.", "０１２３４５６７８９．")
_SIGNS = str.maketrans("+-()", "＋－（）")
_ROUND = str.maketrans("()", "（）")


def _number(content: Content, small: bool) -> str:
    value = content.rng.randint(2, 12 if small else content.choose(20, 99, 99, 400))
    if content.beyond and not small:
        value = content.rng.randint(10**7, 10**9)
    if content.chance(0.12):
        return f"{value}.{content.choose('5', '2', '8', '25', '4', '75', '6', '1', '9')}"
    return str(value)


def _grown(content: Content, operations: int) -> str:
    """A sum of so many operations, in brackets wherever they are."""
    if operations == 0:
        return _number(content, content.chance(0.5))
    left = content.choose(operations - 1, operations - 1, content.rng.randint(0, operations - 1))
    sign = content.choose("+", "+", "-", "-", "*", "*", "*", "/", "/")
    return f"({_grown(content, left)}) {sign} ({_grown(content, operations - 1 - left)})"


def _sum(content: Content, fewest: int, most: int) -> str:
    """One with a value that no school book would be ashamed of."""
    while True:
        written = _grown(content, content.rng.randint(fewest, most))
        try:
            value = float(evaluate(written))
        except ToolError:
            continue
        if 0 <= value < _LARGEST or (content.beyond and abs(value) < _LARGEST**4):
            return written


def _typed(text: str, content: Content) -> str:
    """With as many full-width signs as this person types; the outer ones of nested brackets square now and then."""
    if _depth(text) > 1 and content.chance(0.5):
        text = _squared(text, *content.choose(("［", "］"), ("[", "]"), ("【", "】")))
    style = content.rng.random()
    if style < 0.5:
        return text.translate(_SIGNS).translate(_DIGITS)
    return text.translate(_SIGNS if style < 0.85 else _ROUND)


def _depth(text: str) -> int:
    deepest = depth = 0
    for sign in text:
        depth += (sign == "(") - (sign == ")")
        deepest = max(deepest, depth)
    return deepest


def _squared(text: str, opening: str, closing: str) -> str:
    """Brackets that hold brackets in another shape."""
    signs, opened = list(text), []
    for place, sign in enumerate(text):
        if sign == "(":
            opened.append(place)
        elif sign == ")":
            first = opened.pop()
            if "(" in text[first + 1 : place]:
                signs[first], signs[place] = opening, closing
    return "".join(signs)


def _formula(fewest: int, most: int) -> Callable[[Content], tuple[Slots, Arguments]]:
    def draw(content: Content) -> tuple[Slots, Arguments]:
        notation = replace(
            drawn(content), gap=content.choose("", "", "", " "), close="", times=content.choose("×", "×", "×", "＊", "*", "·", "✕"),
            divided=content.choose("÷", "÷", "÷", "／", "/"), omits=False, module="",
        )  # fmt: skip
        term = formula(notation, ast.unparse(ast.parse(_sum(content, fewest, most), mode="eval")))
        return {"f": Shown(_typed(term.typed, content), "")}, {"expression": term.written}

    return draw


_ASKED = phrasings(
    (),
    (
        "{f}＝？",
        "{f}＝",
        "{f}",
        "[计算|算一下|求|请算|帮我算][：|]{f}",
        "{f}[等于多少|等于几|是多少|得多少|得几|＝多少|＝几]",
        "[口算|笔算|脱式计算|递等式计算|简便计算|竖式计算|混合运算|四则运算][：|，|]{f}[＝|]",
        "{f}＝[（　）|（ ）|____|＿＿|□|()]",
        "[求|算出|写出]{f}的[值|结果|得数|答案]",
        "[这道题|这题|孩子作业|下面这道]：{f}[＝？|＝|怎么算|等于几|]",
        "[老师|我妈|同桌]问{f}[等于多少|得几|是多少|＝？]",
        "{f}[，|。|？][结果|得数|答案][是多少|呢|多少]",
        "[麻烦|请|请帮忙]算算{f}[，谢谢|]",
        "[列式|算式][是|：]{f}，[求|写][得数|结果|答案]",
    ),
)

FORMS: tuple[Form, ...] = (
    Form(_formula(2, 3), _ASKED, 1.6),
    Form(_formula(1, 1), _ASKED, 0.5),
    Form(_formula(4, 5), _ASKED, 0.6),
)
