"""Products said as in the times tables, and numbers one is told to take and change, step by step."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_PLURALS = ("twos", "threes", "fours", "fives", "sixes", "sevens", "eights", "nines", "tens", "elevens", "twelves")
_TIMES = {
    2: ("double it", "double it", "double that", "times two", "times it by 2", "multiply by 2"),
    3: ("triple it", "treble it", "triple that", "times three", "multiply by 3"),
    4: ("quadruple it", "times it by 4", "multiply by four"),
    5: ("times it by 5", "multiply by five", "times 5"),
    10: ("times ten", "multiply it by 10"),
}
_TIMES_ZH = {
    2: ("翻倍", "翻一番", "乘2", "乘以2"),
    3: ("乘3", "乘以3", "扩大到3倍"),
    4: ("乘4", "乘以4"),
    5: ("乘5", "扩大到5倍"),
    10: ("乘10", "乘以10"),
}
_LESS = ("knock off", "take away", "take off", "subtract", "minus", "drop", "lose", "deduct")
_MORE = ("add", "add", "add on", "plus", "chuck on", "throw in", "put on")
_ENDS = (
    ("square what you've got", "** 2"), ("square it", "** 2"), ("square that", "** 2"), ("square the result", "** 2"), ("square the lot", "** 2"),
    ("cube it", "** 3"), ("cube what you get", "** 3"), ("halve it", "/ 2"), ("halve what's left", "/ 2"), ("halve that", "/ 2"), ("cut it in half", "/ 2"),
    ("divide by 3", "/ 3"), ("split it by 4", "/ 4"), ("divide it all by 5", "/ 5"), ("double it all", "* 2"), ("triple the lot", "* 3"),
)  # fmt: skip
_ENDS_ZH = (("平方", "** 2"), ("结果求平方", "** 2"), ("求平方", "** 2"), ("立方", "** 3"), ("除以2", "/ 2"), ("对半分", "/ 2"), ("除以3", "/ 3"), ("除以5", "/ 5"), ("乘以4", "* 4"))  # fmt: skip
_STARTS = (("a dozen", "12"), ("a dozen", "12"), ("a score", "20"), ("half a dozen", "6"), ("two dozen", "24"), ("a hundred", "100"))


def _table(content: Content) -> tuple[Slots, Arguments]:
    a, b = content.rng.randint(2, 25 if content.chance(0.2) else 12), content.rng.randint(2, 12)
    first = in_words(a, content) if content.spelled or content.chance(0.6) else str(a)
    slots = {"a": Shown(first, ""), "b": Shown(_PLURALS[b - 2], "")}
    return slots, {"expression": f"{a} * {b}"}


def _told(content: Content, value: int) -> str:
    return in_words(value, content) if content.spelled or (value < 13 and content.chance(0.5)) else str(value)


def _start(content: Content) -> Shown:
    if not content.chinese and content.chance(0.35):
        return Shown(*content.choose(*_STARTS))
    value = content.rng.randint(3, content.choose(20, 60, 200))
    return Shown(_told(content, value), str(value))


def _times(content: Content) -> Shown:
    factor = content.choose(2, 2, 2, 3, 3, 4, 5, 10)
    return Shown(content.choose(*(_TIMES_ZH if content.chinese else _TIMES)[factor]), f"* {factor}")


def _change(content: Content, most: int) -> Shown:
    value, less = content.rng.randint(1, max(2, most)), content.chance(0.55)
    if content.chinese:
        said = content.choose("减", "减去", "减掉") if less else content.choose("加", "加上")
        return Shown(f"{said}{_told(content, value)}", f"{'-' if less else '+'} {value}")
    return Shown(f"{content.choose(*(_LESS if less else _MORE))} {_told(content, value)}", f"{'-' if less else '+'} {value}")


def _end(content: Content) -> Shown:
    return Shown(*content.choose(*(_ENDS_ZH if content.chinese else _ENDS)))


def _three_steps(content: Content) -> tuple[Slots, Arguments]:
    a, b, d = _start(content), _times(content), _end(content)
    c = _change(content, min(40, int(a.value)))
    return {"a": a, "b": b, "c": c, "d": d}, {"expression": f"({a.value} {b.value} {c.value}) {d.value}"}


def _change_first(content: Content) -> tuple[Slots, Arguments]:
    a = _start(content)
    b, c = _change(content, min(40, int(a.value) - 1)), _end(content) if content.chance(0.5) else _times(content)
    return {"a": a, "b": b, "c": c}, {"expression": f"({a.value} {b.value}) {c.value}"}


def _times_first(content: Content) -> tuple[Slots, Arguments]:
    a, b = _start(content), _times(content)
    c = _change(content, min(60, int(a.value)))
    return {"a": a, "b": b, "c": c}, {"expression": f"{a.value} {b.value} {c.value}"}


_TWO = (
    "[take|start with|start from|begin with|i have|think of] {a}, {b}, [then|and|and then|finally|] {c}",
    "{a}, {b}, {c}[, what's that|, what do i get| - answer|, result|]",
    "[pick|my number is|say|from|with] {a}. {b}[. |, |, then ]{c}. <result>",
    "[first|you] take {a} and {b}, [after that|then|now] {c}",
    "{a}[ ->|...|;] {b}[ ->|...|;] {c}",
    "if i [take|start at] {a}, {b} and [then |]{c}, [what do i get|where do i land|what have i got]",
)
_TWO_ZH = (
    "{a}[先|]{b}，[再|然后]{c}[，|][是多少|等于几|得几]",
    "[取|拿|从]{a}，{b}，[再|然后]{c}[，结果|，得多少|]",
    "{a}{b}[后|之后]{c}[是几|得多少|]",
    "[想一个数|这个数是|一开始是]{a}，{b}，{c}，[最后是多少|得几]",
)

FORMS: tuple[Form, ...] = (
    Form(
        _table,
        phrasings(
            (
                "{a} {b} are",
                "{a} {b}",
                "{a} {b}[ are what| is| make| makes| equals| are?| =|?| are...]",
                "[what are|what's|whats|what is|how much are|how much is] {a} {b}",
                "what do {a} {b} [make|come to]",
                "[times tables|tables|quick one|maths test|mental maths|pop quiz][:|,| -] {a} {b}[ are|]",
                "[so |ok |and |erm |]{a} {b} [is|are] [what|how much|how many] [again|]",
                "[forgot my tables|i can't remember|my kid asks|remind me], {a} {b}",
            ),
        ),
    ),
    Form(
        _three_steps,
        phrasings(
            (
                "[take|start with|start from|begin with|think of] {a}, {b}, {c}, then {d}",
                "{a}, {b}, {c}, {d}",
                "[take|start with|i've got|say] {a}. {b}. {c}. [now |then |finally |]{d}. <result>",
                "[you |]take {a}, {b}, [then |]{c}, and [finally|last|at the end|then] {d}",
                "{a}[ ->|...|;] {b}[ ->|...|;] {c}[ ->|...|;] {d}",
                "[pick|my number is|the number's] {a}, {b} and {c}[. after that|; then|, next] {d}",
                "if i [take|start at|pick] {a}, {b}, {c} and then {d}[, what do i get|, where am i|, what comes out|?]",
                "[magic trick|number game|riddle|puzzle][:|,| -] {a}, {b}, {c}, {d}[. answer?|. what is it|]",
                "[first|1.] {a} [2.|then] {b} [3.|then] {c} [4.|then] {d}",
            ),
            (
                "[取|拿|从|想一个数]{a}，{b}，[再|然后]{c}，[最后|然后]{d}[，得多少|，是多少|，结果|]",
                "{a}{b}，再{c}，最后{d}[是几|得多少|]",
                "{a}[先|]{b}，[然后|接着]{c}，[得数|结果][再|]{d}",
                "[我的数是|一开始有]{a}。{b}，{c}，{d}，[等于几|得几]",
            ),
        ),
    ),
    Form(_change_first, phrasings(_TWO, _TWO_ZH), 0.6),
    Form(_times_first, phrasings(_TWO, _TWO_ZH), 0.6),
)
