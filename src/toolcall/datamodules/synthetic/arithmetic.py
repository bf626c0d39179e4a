"""Chains of the four operations, with and without parentheses, in symbols and in words."""

from toolcall.datamodules.synthetic.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, calculation
from toolcall.datamodules.synthetic.numbers import number, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton

_WORDS = {
    "+": "[plus|plus|plus|added to|and]",
    "-": "[minus|minus|minus|less|take away]",
    "*": "[times|times|times|multiplied by|x]",
    "/": "[divided by|divided by|over]",
}
_WORDS_ZH = {"+": "[加|加|加上]", "-": "[减|减|减去]", "*": "[乘|乘以|乘上]", "/": "[除以]"}
_SYMBOLS = {"+": "+", "-": "[-|-|-|−]", "*": "[*|*|*|x|×|·]", "/": "[/|/|/|÷|:]"}


def _chain(content: Content) -> tuple[Slots, Arguments]:
    """Operands joined by operators, read with the usual precedence."""
    count = content.rng.randint(5, 7) if content.beyond else content.choose(2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 5)
    operands = [number(content, 4 if count < 4 else 3) for _ in range(count)]
    operators = [content.choose("+", "-", "*", "/") for _ in operands[1:]]
    if content.chance(0.25):
        operators = [content.choose("+", "*", "-")] * len(operators)
    return {"chain": _joined(content, operands, operators)}, {"expression": _written(operands, operators)}


def _written(operands: list[Shown], operators: list[str]) -> str:
    return operands[0].value + "".join(f" {sign} {operand.value}" for sign, operand in zip(operators, operands[1:], strict=True))


def _joined(content: Content, operands: list[Shown], operators: list[str]) -> Shown:
    """As text: symbols for numbers in digits, words for both; now and then words and symbols mixed."""
    worded = content.spelled or content.chance(0.45)
    words = _WORDS_ZH if content.chinese else _WORDS
    gap = "" if content.chinese else " "
    if not worded:
        gap = content.choose("", " ", " ")
    text = operands[0].text
    for sign, operand in zip(operators, operands[1:], strict=True):
        table = words if worded and (len(operands) == 2 or sign != "+") else {**words, "+": "加" if content.chinese else "plus"}
        text += f"{gap}{skeleton(content.rng, table[sign] if worded else _symbol(sign, gap))}{gap}{operand.text}"
    return Shown(text, "")


def _symbol(sign: str, gap: str) -> str:
    """A minus sign or a letter x without space around it reads as something else only where nothing else does."""
    return _SYMBOLS[sign].replace("|:", "") if not gap else _SYMBOLS[sign]


def _negative_start(content: Content) -> tuple[Slots, Arguments]:
    a, b = number(content, 3), number(content, 3)
    sign = content.choose("+", "-", "*", "/")
    minus = ("负" if content.chinese else content.choose("minus ", "negative ", "-")) if content.spelled or content.chance(0.4) else "-"
    operands = [Shown(minus + a.text, f"-{a.value}"), b]
    return {"chain": _joined(content, operands, [sign])}, {"expression": _written(operands, [sign])}


def _grouped(content: Content) -> tuple[Slots, Arguments]:
    """Parentheses in symbols, on either side."""
    a, b, c, d = (number(content, 3) for _ in range(4))
    if content.spelled:
        content = Content(content.rng, content.language)
        a, b, c, d = (number(content, 3) for _ in range(4))
    inner, outer, more = content.choose("+", "-", "-", "+"), content.choose("*", "/"), content.choose("+", "-")
    group = f"({a.value} {inner} {b.value})"
    expression = content.choose(
        f"{group} {outer} {c.value}",
        f"{c.value} {outer} {group}",
        f"{group} {outer} ({c.value} {more} {d.value})",
        f"{group} {outer} {c.value} {more} {d.value}",
        f"{d.value} {more} {group} {outer} {c.value}",
        f"{c.value} {more} {group}",
    )
    shown = expression if content.chance(0.5) else expression.replace(" ", "")
    if content.chance(0.25):
        shown = shown.replace("*", content.choose("×", "x")).replace("/", content.choose("÷", "/"))
    return {"chain": Shown(shown, "")}, {"expression": expression}


_ANY = (
    ASK + "{chain}" + IS,
    "{chain}[|?|=|=?| = ?|]",
    "[what does|how much does|what do] {chain} [equal|make|come to|give|come out to|add up to]",
    "[can you|could you|please|] [do|solve|check|calculate|add up|work this out:] [the sum |]{chain}[| for me]",
    "[the |][result|value|answer] of {chain}[ is|]",
    "[what|how much] [do i get|do we get|would i get|you get] [if i do|when i do|for|from|with] {chain}",
    "if [i have|you take|we take|i take] {chain}, [what is it|what's that|how much is that|what does it make|what do i get]",
    "[my calculator is broken, |my homework says |the question is |problem: |q: |exercise: ]{chain}[| is what| equals]",
    "{chain} [is|makes|gives|equals] [how much|what]",
    "[i wonder what|no idea what|i keep forgetting what|i can't figure out what|explain to me what] {chain} is",
)
_ANY_ZH = (
    ASK_ZH + "{chain}" + WHAT_ZH,
    "{chain}[|=|=?|等于|等于多少|是多少|得几|一共多少|呢]",
    "[帮忙|麻烦|请|快][算算|算一下|计算|看看|求出]{chain}[|的值|的结果|谢谢]",
    "[我想算|我要算|作业题：|题目：|考考你，|不会算]{chain}[|，答案是多少|，结果是多少]",
    "{chain}[的答案|的值|的结果][是什么|是多少|]",
    "如果{chain}[，那是多少|，结果是多少|会得到多少]",
)


def _pair(first: str, *, en: tuple[str, ...], zh: tuple[str, ...], weight: float = 1.0) -> Form:
    return calculation(first, en, zh, weight, a=lambda c: number(c, 4), b=lambda c: number(c, 3))


FORMS: tuple[Form, ...] = (
    Form(_chain, {"en": _ANY, "zh": _ANY_ZH}, 9.0),
    Form(_negative_start, {"en": _ANY[:5], "zh": _ANY_ZH[:3]}, 1.0),
    Form(_grouped, {"en": _ANY, "zh": _ANY_ZH}, 2.0),
    _pair(
        "{a} + {b}",
        en=(
            ASK + "the [sum|total] of {a} and {b}" + IS,
            "[add|please add|can you add|could you add] {a} [and|to|plus|with] {b}[| together| up]",
            "[put|sum|sum up|total] {a} and {b} together",
            "{b} more than {a}",
            ASK + "{a} increased by {b}",
            "{a} and {b} [together|in total|altogether|combined]",
            "[if you add|when i add] {a} [and|to] {b}[, what do you get|, how much is it| what do i get]",
            "sum {a} {b}",
            "{a} [added to|on top of] {b}",
        ),
        zh=(
            "{a}[和|与|跟]{b}[的和|之和|加起来|加在一起|相加]" + WHAT_ZH,
            ASK_ZH + "{a}[和|与|跟]{b}[的和|之和|的总和]",
            "把{a}[和|与]{b}[加起来|相加]",
            "比{a}[大|多]{b}的数[是多少|是几|]",
        ),
    ),
    _pair(
        "{a} - {b}",
        en=(
            ASK + "the difference [between|of] {a} and {b}" + IS,
            "[subtract|take|take away|deduct|remove] {b} from {a}",
            "{b} less than {a}",
            "{b} [subtracted|taken away|taken] from {a}",
            ASK + "{a} [reduced by|decreased by|take away|minus] {b}",
            "[what's left|what is left|how much is left|what remains] [of|if i take] {a} [after taking away|minus|without] {b}",
            "[how much more|how much bigger|how much larger] is {a} than {b}",
            "what happens when you [subtract|take] {b} from {a}",
        ),
        zh=(
            "{a}[和|与|跟]{b}[的差|之差|相差]" + WHAT_ZH,
            "从{a}[中|里][减去|减掉|去掉|扣除]{b}[|还剩多少|是多少]",
            "{a}比{b}[多|大]多少",
            "比{a}[小|少]{b}的数[是多少|是几|]",
        ),
    ),
    _pair(
        "{a} * {b}",
        en=(
            ASK + "the product of {a} and {b}" + IS,
            "[multiply|please multiply|can you multiply] {a} [by|with|and|times] {b}",
            "{a} [lots of|groups of|sets of] {b}",
            "{a} [multiplied|multiplied together] [with|by] {b}",
            "[if i multiply|when you multiply] {a} [by|with] {b}[, what is it| what do i get|]",
            "the product {a} and {b}",
        ),
        zh=(
            "{a}[和|与|跟]{b}[的积|的乘积|之积|相乘]" + WHAT_ZH,
            "[把|将]{a}[和|与]{b}相乘",
            "{a}的{b}倍" + WHAT_ZH,
            "{b}个{a}[是多少|一共是多少|加起来|]",
        ),
    ),
    _pair(
        "{a} / {b}",
        en=(
            "[divide|please divide|can you divide|split] {a} [by|into|in] {b}",
            ASK + "the [quotient|ratio] of {a} and {b}" + IS,
            "{a} [split|divided|shared|cut] [into|between|among|by] {b}",
            "how many times does {b} go into {a}",
            "how many {b}s [are in|fit in|fit into|go into] {a}",
            "{b} into {a}",
            "how often does {b} fit into {a}",
            "{a} [split|divided|shared] {b} ways",
        ),
        zh=(
            "{a}[和|与]{b}的商" + WHAT_ZH,
            "[把|将]{a}[平均|]分成{b}份[，每份多少|，每份是多少|]",
            "{a}里[有|面有]几个{b}",
            "{a}[是|为]{b}的[几倍|多少倍]",
            "用{b}去除{a}",
        ),
    ),
    _pair(
        "{a} % {b}",
        en=(
            ASK + "the [remainder|rest] [of|when] {a} [divided by|by] {b}",
            ASK + "the remainder [when|if] [dividing|you divide] {a} by {b}",
            "{a} [mod|modulo|%] {b}" + IS,
            "[what is left over|what's left over|what remains] [when|if] [you divide|dividing|i split] {a} [by|into] {b}",
            ASK + "{a} [mod|modulo] {b}",
        ),
        zh=(
            "{a}除以{b}[的余数|余多少|余几|余数]" + WHAT_ZH,
            "{a}[模|对]{b}[取模|取余|求余|]",
            "求{a}除以{b}的余数",
            "{a}[被|用]{b}除[余几|余多少|的余数]",
        ),
        weight=0.7,
    ),
    _pair(
        "{a} // {b}",
        en=(
            "how many [whole|full|complete] {b}s [are in|fit in|fit into] {a}",
            ASK + "the [integer|whole] [quotient|part] of {a} [divided by|over|by] {b}",
            "{a} // {b}" + IS,
            "[integer division|whole number division|floor division] of {a} by {b}",
        ),
        zh=("{a}整除{b}" + WHAT_ZH, "{a}除以{b}[的整数部分|取整|的商取整]", "{a}里[最多|]有几个完整的{b}", "{a}//{b}"),
        weight=0.3,
    ),
)


def _combined(expression: str, *, en: tuple[str, ...], zh: tuple[str, ...]) -> Form:
    return calculation(expression, en, zh, 0.6, a=lambda c: number(c, 3), b=lambda c: number(c, 3), c=small)


GROUPED: tuple[Form, ...] = (
    _combined(
        "({a} + {b}) * {c}",
        en=(
            ASK + "the sum of {a} and {b}[,|] [times|multiplied by] {c}",
            "{c} times the [sum|total] of {a} and {b}",
            "[add|sum] {a} and {b}[,|] [then|and then|and] multiply [by|the result by|it by] {c}",
            "{a} plus {b}, all [times|multiplied by] {c}",
            "[open |]bracket {a} plus {b} [close |]bracket times {c}",
            "multiply the sum of {a} and {b} by {c}",
            "{a} plus {b} in [brackets|parentheses] times {c}",
        ),
        zh=(
            "{a}[加|加上]{b}的和[乘以|乘|再乘以]{c}" + WHAT_ZH,
            "{a}与{b}的和的{c}倍" + WHAT_ZH,
            "先[把|]{a}加{b}[，|]再乘以{c}",
            "括号{a}加{b}括号乘以{c}",
            "{a}加{b}，然后乘{c}",
        ),
    ),
    _combined(
        "({a} - {b}) * {c}",
        en=(
            "[take|subtract] {b} from {a}[,|] [then|and then|and] multiply [by|the result by|it by] {c}",
            ASK + "the difference [between|of] {a} and {b}[,|] [times|multiplied by] {c}",
            "{c} times the difference [between|of] {a} and {b}",
            "{a} minus {b}, all times {c}",
            "{a} minus {b} in [brackets|parentheses] times {c}",
        ),
        zh=(
            "{a}[减|减去]{b}的差[乘以|乘|再乘以]{c}" + WHAT_ZH,
            "先[把|]{a}减{b}[，|]再乘以{c}",
            "{a}与{b}的差的{c}倍" + WHAT_ZH,
            "括号{a}减{b}括号乘以{c}",
        ),
    ),
    _combined(
        "({a} + {b}) / {c}",
        en=(
            "[add|sum] {a} and {b}[,|] [then|and then|and] divide [by|the result by|it by] {c}",
            ASK + "the sum of {a} and {b}[,|] divided by {c}",
            "{a} plus {b}, all [divided by|over] {c}",
            "divide the [sum|total] of {a} and {b} by {c}",
            "{a} plus {b} in [brackets|parentheses] divided by {c}",
        ),
        zh=(
            "{a}[加|加上]{b}的和[除以|再除以]{c}" + WHAT_ZH,
            "先[把|]{a}加{b}[，|]再除以{c}",
            "{a}与{b}之和除以{c}" + WHAT_ZH,
            "括号{a}加{b}括号除以{c}",
        ),
    ),
    _combined(
        "({a} - {b}) / {c}",
        en=(
            "[take|subtract] {b} from {a}[,|] [then|and then|and] divide [by|the result by|it by] {c}",
            ASK + "the difference [between|of] {a} and {b}[,|] divided by {c}",
            "{a} minus {b}, all [divided by|over] {c}",
            "{a} minus {b} in [brackets|parentheses] divided by {c}",
        ),
        zh=(
            "{a}[减|减去]{b}的差[除以|再除以]{c}" + WHAT_ZH,
            "先[把|]{a}减{b}[，|]再除以{c}",
            "{a}与{b}之差除以{c}" + WHAT_ZH,
            "括号{a}减{b}括号除以{c}",
        ),
    ),
)
