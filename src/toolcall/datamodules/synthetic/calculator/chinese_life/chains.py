"""Three or four steps in words, one after another: first this, then that; and sums of which a part is a sum, a difference, a product."""

from collections.abc import Callable, Mapping

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_SAID = {
    "+": ("加{}", "加上{}", "加上{}"),
    "-": ("减{}", "减去{}", "减去{}", "减掉{}"),
    "*": ("乘{}", "乘以{}", "乘以{}", "乘上{}"),
    "/": ("除以{}", "除以{}"),
}
_OF_TWO = {"+": "和", "-": "差", "*": "积", "/": "商"}
_JOINTS = {"+": ("加", "加上"), "-": ("减", "减去"), "*": ("乘",), "/": ("除以",) * 4}
"""These would join the second part to the first."""
_RESULT = ("把结果", "把结果", "把得数", "用结果", "将结果", "用得数", "把这个数")


def _number(content: Content, most: int) -> Shown:
    value = content.rng.randint(2, most)
    if content.spelled or content.chance(0.12):
        return Shown(in_words(value, content), str(value))
    return Shown.verbatim(f"{value}.{content.choose('5', '2', '6')}" if content.chance(0.06) else str(value))


def _chain(steps: int, plain: bool) -> Callable[[Content], tuple[Slots, Arguments]]:
    """A number `f` and what is done to it, `p` to `s`; steps behind the first may name the result, unless they are to be `plain`."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        first = _number(content, content.choose(20, 99, 99, 400))
        slots, written, summed, last = {"f": first}, first.value, False, ""
        for place, name in enumerate("pqrs"[:steps]):
            sign: str = content.choose(*(other for other in "++--**/" if other != last))
            last = sign
            if place and not plain and place == steps - 1 and "-" in written and content.chance(0.2):
                slots[name], written = Shown("取绝对值", ""), f"abs({written})"
                continue
            number = _number(content, content.choose(9, 12, 60) if sign in "+-" else 12)
            lead = content.choose(*_RESULT) if place and not plain and content.chance(0.35) else ""
            slots[name] = Shown(lead + content.choose(*_SAID[sign]).format(number.text), "")
            written = f"{f'({written})' if summed and sign in '*/' else written} {sign} {number.value}"
            summed = sign in "+-"
        return slots, {"expression": written}

    return draw


def _part(content: Content, whole: bool, joints: Mapping[str, tuple[str, ...]]) -> tuple[str, str, str]:
    """A number, or two numbers' sum, difference, product or quotient: as said, as written, and its sign."""
    a = _number(content, 99)
    if whole:
        return a.text, a.value, ""
    b = _number(content, 99 if content.chance(0.5) else 12)
    sign: str = content.choose(*"+++--*/")
    if sign == "-" and float(a.value) < float(b.value):
        a, b = b, a
    joint = content.choose("与", "与", "和", "跟", *joints.get(sign, ()))
    return f"{a.text}{joint}{b.text}的{_OF_TWO[sign]}", f"{a.value} {sign} {b.value}", sign


def _of_parts(both: bool) -> Callable[[Content], tuple[Slots, Arguments]]:
    """Two parts `x` and `y` and what is done with them, `o`."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        front = both or content.chance(0.65)
        x, y = _part(content, not front, _JOINTS), _part(content, front and not both, {})
        sign: str = content.choose(*"+-**//")
        left = f"({x[1]})" if x[2] and x[2] in "+-" and sign in "*/" else x[1]
        right = f"({y[1]})" if y[2] and (sign == "/" or (sign in "*-" and y[2] in "+-") or (sign == "*" and y[2] == "/")) else y[1]
        said = {"+": "加上", "-": "减去", "*": content.choose("乘以", "乘以", "乘"), "/": "除以"}[sign]
        slots = {"x": Shown(x[0], ""), "o": Shown(said, ""), "y": Shown(y[0], "")}
        return slots, {"expression": f"{left} {sign} {right}"}

    return draw


def _form(draw: Callable[[Content], tuple[Slots, Arguments]], weight: float, *patterns: str) -> Form:
    return Form(draw, phrasings((), patterns), weight)


FORMS: tuple[Form, ...] = (
    _form(
        _chain(3, plain=False), 1.6,
        "先算{f}{p}，再{q}，最后{r}",
        "[先|首先][算|求|计算|拿]{f}{p}，[再|然后|接着]{q}，[最后|再]{r}[，结果是多少|等于多少|得多少|]",
        "{f}先{p}，再{q}，最后{r}<is>",
        "{f}{p}，[然后|再|接着]{q}，[最后|然后|再]{r}[，|][结果|得数][是多少|是几]",
        "[从{f}开始|起点是{f}|初始值{f}]，[先|]{p}，[再|然后]{q}，[最后|再]{r}[，现在是多少|，等于几|]",
        "[第一步|步骤一：]{f}{p}，[第二步|步骤二：]{q}，[第三步|步骤三：]{r}",
        "[我心里想的数是|有个数是|一个数是]{f}，[先|]{p}，再{q}，最后{r}，[得多少|变成几|是多少]",
        "[按计算器|按顺序算]：{f}{p}，[之后|然后]{q}，[末了|最后]{r}",
        "[拿|用]{f}{p}，[得出来再|得到的数再|算完再]{q}，[最后|末了]{r}",
        "最后的结果是多少：{f}先{p}，[然后|再]{q}，[最后|再]{r}",
    ),
    _form(
        _chain(4, plain=False), 0.8,
        "先算{f}{p}，再{q}，然后{r}，最后{s}",
        "{f}先{p}，[再|接着]{q}，[然后|再]{r}，最后{s}<is>",
        "{f}{p}，[然后|再]{q}，接着{r}，[最后|再]{s}[，结果是多少|得几|]",
        "从{f}[开始|起]，{p}，再{q}，然后{r}，最后{s}",
        "[先把{f}|首先{f}]{p}，[其次|之后]{q}，[然后|接着]{r}，[最后|末了]{s}",
    ),
    _form(
        _chain(2, plain=False), 0.8,
        "先算{f}{p}，再{q}",
        "[先|先用|先拿]{f}{p}，[然后|再|接着]{q}<is>",
        "{f}{p}，[算出来|得到的数|完了]再{q}[，是多少|得几|]",
        "[先把|先将]{f}{p}，[之后|然后|最后]{q}，[结果|得数]是多少",
        "{f}{p}[以后|之后]，[再|接着]{q}<is>",
        "[第一步|先]{f}{p}，[第二步|再]{q}",
    ),
    _form(
        _chain(3, plain=True), 0.6,
        "{f}[依次|逐个|按顺序]{p}、{q}、{r}[，得多少|，结果是几|是多少]",
        "{f}{p}的结果{q}，再{r}<is>",
        "[输入|给定]{f}，先{p}，再{q}，[最后|再]{r}，[输出|得到]多少",
        "{f}{p}后{q}，再{r}[，|]是多少",
        "[卡片上|黑板上]写着{f}，[小明|老师|他]{p}，再{q}，再{r}，[变成多少|是几]",
    ),
    _form(
        _of_parts(both=False), 1.2,
        "{x}{o}{y}<is>",
        "<ask>{x}{o}{y}<is>",
        "{x}，{o}{y}，[得多少|是多少|等于几]",
        "[用|拿|把]{x}{o}{y}[，得多少|结果是多少|等于几|]",
        "[列式计算|列综合算式|文字题]：{x}{o}{y}[，得多少|是多少|]",
        "{x}再{o}{y}[是多少|等于多少|]",
    ),
    _form(
        _of_parts(both=True), 0.9,
        "{x}{o}{y}<is>",
        "[用|拿|把]{x}{o}{y}[，得多少|结果是多少|等于几|]",
        "[列式计算|列综合算式|应用题]：{x}{o}{y}[，得多少|是多少|]",
        "<ask>{x}，{o}{y}[，是多少|等于几|]",
    ),
)  # fmt: skip
