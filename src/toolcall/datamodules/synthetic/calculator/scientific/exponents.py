"""Numbers in scientific notation, multiplied, divided, added and subtracted: 6.022e23."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import decimal, integer, separated
from toolcall.datamodules.synthetic.phrase import Shown

_KNOWN = (
    "6.022e23", "6.626e-34", "1.602e-19", "2.998e8", "9.109e-31", "1.381e-23", "6.674e-11", "5.972e24", "1.496e11", "8.854e-12", "3e8",
    "1.673e-27", "7.35e22", "1.989e30", "5.5e-7", "1e-9", "1e6", "4.2e-3", "2e10", "9.46e15", "1.6e-19", "6.02e23", "3.0e8",
)  # fmt: skip


def scientific_number(content: Content) -> Shown:
    """As a calculator shows it; its E is a small one in the call."""
    if content.chance(0.3) and not content.beyond:
        written: str = content.choose(*_KNOWN)
    else:
        places = content.choose(0, 1, 1, 2, 2, 3)
        tail = "".join(content.choose(*"0123456789") for _ in range(places))
        exponent = content.rng.randint(2, content.choose(9, 12, 24)) * content.choose(1, 1, -1)
        plus = "+" * (exponent > 0 and content.chance(0.08))
        written = f"{content.rng.randint(1, 9)}{'.' * bool(tail)}{tail}e{plus}{exponent}"
    return Shown(written.replace("e", "E") if content.chance(0.35) else written, written)


def _operand(content: Content) -> Shown:
    """Another such number, or a plain one."""
    if content.chance(0.6):
        return scientific_number(content)
    written = content.choose(integer(content, 3), decimal(content, 2), decimal(content, 2))
    return Shown(separated(written) if "." not in written and len(written) > 3 and content.chance(0.4) else written, written)


def _of_two(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    return question(expression, en, zh, weight, a=scientific_number, b=_operand)


FORMS: tuple[Form, ...] = (
    _of_two(
        "{a} * {b}",
        (
            "<ask>{a} times {b}<is>",
            "{a} * {b}",
            "multiply {a} by {b}",
            "{a} x {b}",
            "{a}*{b}[=| =|]",
            "[the |]product of {a} and {b}",
            "[what do i get|what comes out|result] [if i multiply|when i multiply|multiplying] {a} [by|with|and] {b}",
            "{a} multiplied by {b}[, please| pls|, how much|]",
            "each [particle|cell|chip|grain|droplet|sample] has a [mass|charge|volume|cost] of {a}[,|;] how much is {b} times that",
            "[take|start with] {a}[,|;] [then |and |]multiply by {b}",
            "{a} [m/s|metres a second|units per second] for {b} [seconds|s][,|;|:] how far",
            "my [lab sheet|spreadsheet|calculator|printout] [shows|says|has] {a}[,|;|.] [multiply it by|times] {b}",
            "{a} · {b}",
        ),
        (
            "<ask>{a}乘以{b}<is>",
            "{a}乘{b}",
            "{a}×{b}[=|等于多少|]",
            "{a}*{b}",
            "{a}与{b}的[积|乘积]<is>",
            "把{a}乘上{b}[，得多少|]",
            "[一个粒子|每个细胞|单个样品]的质量是{a}，[它的|]{b}倍是多少",
        ),
        1.0,
    ),
    _of_two(
        "{a} / {b}",
        (
            "divide {a} by {b}",
            "<ask>{a} divided by {b}<is>",
            "{a} / {b}",
            "{a}/{b}[=| =|]",
            "{a} over {b}",
            "{a} ÷ {b}",
            "[the |]quotient of {a} and {b}",
            "how [many times|often] does {b} [go into|fit into] {a}",
            "[the |]ratio of {a} to {b}",
            "[what do i get|what comes out|result] [if i divide|when i divide|dividing] {a} by {b}",
            "[light|a signal|a probe|it] has {a} [m|metres] to go at {b} m/s[,|;|.] how many seconds",
            "[take|start with] {a}[,|;] [then |and |]divide by {b}",
            "[share|spread|split] {a} [over|across|among] {b} [cells|nodes|parts|bins][,|;] how much [each|for each one]",
        ),
        (
            "<ask>{a}除以{b}<is>",
            "{a}÷{b}[=|等于多少|]",
            "{a}/{b}",
            "{a}[与|和]{b}的[商|比值]<is>",
            "用{b}去除{a}[，得多少|]",
            "[距离|路程]{a}米，速度{b}米每秒，[要多少秒|需要几秒]",
        ),
        1.0,
    ),
    _of_two(
        "{a} + {b}",
        (
            "<ask>{a} plus {b}<is>",
            "add {a} and {b}",
            "{a} + {b}",
            "{a}+{b}",
            "[the |]sum of {a} and {b}",
            "{a} and {b} [together|added up|in total]",
            "[what do|how much do] {a} and {b} [add up to|come to|make]",
            "[one reading|the first sample|bottle one] is {a}[,|;] [the other|the second|the next] {b}[,|;|.] [total|sum|together]",
        ),
        ("<ask>{a}加{b}<is>", "{a}+{b}[=|等于多少|]", "{a}[与|和]{b}的和<is>", "{a}加上{b}[是多少|得多少|]"),
        0.4,
    ),
    _of_two(
        "{a} - {b}",
        (
            "<ask>{a} minus {b}<is>",
            "subtract {b} from {a}",
            "{a} - {b}",
            "{a}-{b}",
            "take {b} [away |]from {a}",
            "[the |]difference between {a} and {b}",
            "{a} less {b}[,| -|] [how much|what's left|result]",
            "[we had|it began with|starting from] {a}[,|;] [lost|minus|take off] {b}[,|;|.] [what's left|what remains|rest]",
        ),
        ("<ask>{a}减{b}<is>", "{a}-{b}[=|等于多少|]", "{a}减去{b}[是多少|得多少|]", "从{a}里减去{b}[，剩多少|]"),
        0.4,
    ),
    question(
        "{a} * {b} / {c}",
        (
            "{a} * {b} / {c}",
            "{a} x {b} / {c}",
            "{a}*{b}/{c}",
            "<ask>{a} times {b} divided by {c}<is>",
            "multiply {a} by {b}[,| and] [then |]divide [the result |it |]by {c}",
            "[take|start with] {a}, times {b}, [then |]over {c}",
            "the product of {a} and {b}[,|] divided by {c}",
            "[evaluate|formula|compute]: {a} * {b} / {c}",
        ),
        ("{a}*{b}/{c}", "<ask>{a}乘以{b}再除以{c}<is>", "{a}×{b}÷{c}[=|等于多少|]", "{a}与{b}的积除以{c}<is>"),
        0.5,
        a=scientific_number, b=scientific_number, c=_operand,
    ),
    question(
        "sqrt({a})",
        ("<ask>the square root of {a}<is>", "sqrt({a})", "√{a}", "root of {a}", "[take|find] the [square |]root of {a}", "sqrt of {a}[ please|]"),
        ("<ask>{a}的平方根<is>", "根号{a}<is>", "√{a}", "{a}开平方"),
        0.3,
        a=scientific_number,
    ),
)  # fmt: skip
