"""Typed formulas, behind what people type before and after them."""

import math
from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.formulas.notation import drawn, formula
from toolcall.datamodules.synthetic.calculator.formulas.schoolbook import schoolbook
from toolcall.datamodules.synthetic.calculator.formulas.series import series
from toolcall.datamodules.synthetic.calculator.formulas.trees import tree
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.tools.base import ToolError
from toolcall.tools.expression import evaluate

_LARGEST = 1e9
_LARGEST_BEYOND = 1e24
_WIDE = str.maketrans("()", "（）")


def _grown(content: Content) -> str:
    return tree(content, content.choose(8, 9) if content.beyond else content.choose(2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6, 7))


def _typed(expression: Callable[[Content], str]) -> Callable[[Content], tuple[Slots, Arguments]]:
    """Of what `expression` draws, the first that has a value, and no enormous one."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        written = expression(content)
        while not _has_a_value(written, _LARGEST_BEYOND if content.beyond else _LARGEST):
            written = expression(content)
        term = formula(drawn(content), written)
        wide = content.chinese and content.chance(0.08)
        return {"formula": Shown(term.typed.translate(_WIDE) if wide else term.typed, "")}, {"expression": term.written}

    return draw


def _has_a_value(expression: str, largest: float) -> bool:
    try:
        value = float(evaluate(expression))
    except ToolError:
        return False
    return math.isfinite(value) and abs(value) < largest


_PHRASINGS = phrasings(
    (
        "{formula}",
        "[compute|calculate|evaluate|work out] {formula}",
        "[what is|what's|what is] {formula}",
        "<ask>{formula}<is>",
        "{formula}[, please| please|, pls| please?]",
        "[the |]value of {formula}",
        "{formula}[=| =| = ?|=?|?]",
        "[please |can you |could you |][compute|calculate|evaluate|solve] {formula}[| for me]",
        "[what is|what's|give me|tell me|find|i need] the [value|numerical value|result] of {formula}",
        "[how much is|how much does it make:|what comes out of|what do you get for|what does it give:] {formula}",
        "{formula}[, what is it|, how much is that|, what's that|; result|, answer please|: result|, value]",
        "[what does|how much does] {formula} [equal|give|come to|make|evaluate to|return]",
        "[evaluate|compute|calculate|calc|eval|solve|result|value|formula|expression][:| :] {formula}",
        "[result|answer] [of|to|for] {formula}",
        "[print|eval|calc|echo]({formula})",
        "[evaluate|compute|work out|run] [this|this expression|this formula|the expression|the formula|the following][:|] {formula}",
        "[evaluate|compute|calculate] {formula} [numerically|as a decimal|in decimals|as a number|to a number]",
        "[python|in python|python says what for|calculator][:|,] {formula}",
        "{formula} [as a decimal|as a number|in decimals|numerically|in numbers]",
        "what [number |]is {formula}[ exactly| roughly| in decimals|]",
        "[type|punch|put|key] {formula} into [a|the|your] calculator",
        "[i have|i've got|there's|my book has|the exercise says|in the code it says] {formula}[,|;|.] [what's the value|what does it come to|what is it|what does it give]",
        "[check|double check|verify|confirm] [the value of |]{formula}[ for me|]",
        "[can't|i can't|i never manage to] [work out|evaluate|do] {formula}[ by hand| in my head|]",
        "= {formula}",
        "={formula}",
    ),
    (
        "{formula}",
        "[计算|算一下|算|求|计算一下]{formula}",
        "{formula}[等于多少|是多少|等于几|得多少|等于]",
        "<ask>{formula}<is>",
        "{formula}[=|=?|= ?|＝]",
        "[求|求出|计算|给出]{formula}的值",
        "{formula}的[值|结果][是多少|是|]",
        "[请|帮我|麻烦|帮忙]计算{formula}",
        "[式子|算式|表达式|公式|题目|计算][：|:]{formula}",
        "{formula}[，结果是多少|，算一下|，得几|，谢谢|，化成小数|，值是多少]",
        "[这个式子|下面这个式子|这个表达式|这道题][：|等于多少：|的值：]{formula}",
        "[用计算器算|用python算|代码里写的是]{formula}[|，结果呢]",
        "[我算不出|不会算|帮我验算]{formula}",
    ),
)

FORMS = (
    Form(_typed(schoolbook), _PHRASINGS, 5.0),
    Form(_typed(_grown), _PHRASINGS, 4.0),
    Form(_typed(series), _PHRASINGS, 1.4),
)
