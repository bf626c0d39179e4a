"""Two operations one after the other, told as steps, and operations between sums, products and differences."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, calculation
from toolcall.datamodules.synthetic.numbers import number, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton

_FIRST = {
    "{a} + {b}": ("[add {a} and {b}|add {b} to {a}|put {a} and {b} together|sum {a} and {b}]", "{a}加[上|]{b}"),
    "{a} - {b}": ("[subtract {b} from {a}|take {b} away from {a}|take {b} off {a}|deduct {b} from {a}]", "{a}减[去|掉|]{b}"),
    "{a} * {b}": ("[multiply {a} by {b}|multiply {a} and {b}|times {a} by {b}]", "{a}乘[以|上|]{b}"),
    "{a} / {b}": ("[divide {a} by {b}|split {a} into {b}]", "{a}除以{b}"),
}
_SECOND = {
    "+ {c}": ("[add {c}|add another {c}|put {c} on top|add {c} to it|add {c} to that]", "加[上|]{c}"),
    "- {c}": ("[subtract {c}|take away {c}|take {c} off|deduct {c}|subtract {c} from that]", "减[去|掉|]{c}"),
    "* {c}": ("[multiply by {c}|multiply that by {c}|multiply the result by {c}|times that by {c}]", "乘[以|上|]{c}"),
    "/ {c}": ("[divide by {c}|divide that by {c}|divide the result by {c}|split that by {c}]", "除以{c}"),
}
_STEPS = (
    "[first|first i|first you|start: |step one: ] <do>[,|;|.] <then> <go on>[,|;|.| -] <result>",
    "<do>[,|;] <then> <go on>",
    "what [do i get|comes out|is the result|would i get|happens] [if|when] [i|you] <do> and [then |afterwards |]<go on>",
    "[i want to|i need to|i have to|we should|let's] <do> and then <go on>[,|;|.| -] <result>",
    "<go on> [after|once] [i|you|we] <do>[,|;|.] <result>",
    "[before|then before] i <go on> i <do>[,|;|.] <result>",
    "<do>[.|;|,| ->] <go on>[.|;|,| ->] <result>",
    "[recipe|procedure|instructions|two steps|to do]: <do>, <go on>",
    "[someone|the trick|the puzzle|my teacher|the riddle] [says|said|tells me]: <do>[,|;] <then> <go on>[,|.|;] <result>",
    "[if|suppose|say] [i|you|we] <do>[, then| and then|, next|, afterwards| and after that] <go on>[,|;] <result>",
    "1) <do> 2) <go on>[| - <result>]",
    "<go on>[,|] but first <do>[,|;|.|] <result>",
)
_STEPS_ZH = (
    "先[算|求|做|]<do>，[再|然后|接着|最后][拿结果|用得数|把结果|]<go on><is>",
    "<do>[之后|以后|的结果|的得数|完了][再|]<go on><is>",
    "[如果|要是|假如]先<do>再<go on>，[得多少|结果是多少|是几]",
    "[第一步|首先]<do>，[第二步|其次|随后]<go on>，[结果|最后][是多少|得几]",
    "<do>，[接下来|下一步|跟着|再把得数]<go on>，[得几|是多少|结果呢]",
    "<go on>之前先<do>，[结果是多少|最后得几|等于多少]",
    "[我想|我要|需要][先|]<do>，[再|然后]<go on>[，是多少|，帮我算一下|，结果呢]",
    "<do>得[到|出]的数[再|]<go on><is>",
)


def _steps(first: str, second: str) -> Form:
    expression = f"({first}) {second}" if first[4] in "+-" and second[0] in "*/" else f"{first} {second}"
    (do, do_zh), (go_on, go_on_zh) = _FIRST[first], _SECOND[second]
    told = phrasings(_STEPS, _STEPS_ZH, {"do": do, "go on": go_on}, {"do": do_zh, "go on": go_on_zh})
    return calculation(expression, told["en"], told["zh"], a=lambda c: number(c, 3), b=lambda c: number(c, 3), c=small)


_NOUNS = {
    "+": "[the sum of {} and {}|the total of {} and {}]",
    "-": "[the difference between {} and {}|the difference of {} and {}]",
    "*": "the product of {} and {}",
}
_NOUNS_ZH = {"+": "{}与{}的和", "-": "{}与{}的差", "*": "{}与{}的积"}
_DO = {"+": "add {r} to {l}", "-": "subtract {r} from {l}", "*": "multiply {l} by {r}", "/": "divide {l} by {r}"}
_JOINT = {"+": ", plus ", "-": ", minus ", "*": ", times ", "/": ", divided by "}
_JOINT_ZH = {"+": "加上", "-": "减去", "*": "乘以", "/": "除以"}


def _between(content: Content) -> tuple[Slots, Arguments]:
    """Between two results, or a number and a result: which of the two is worked out first is said by a noun."""
    sign = content.choose(*"+-*/")
    kinds = content.choose((True, True), (True, False), (content.chinese, True))  # 3乘以4与5的差 says two things
    left, right = (_term(content, group) for group in kinds)
    expression = f"{_bracketed(left, sign in '*/')} {sign} {_bracketed(right, sign in '-*/', sign == '/')}"
    joint = (_JOINT_ZH if content.chinese else _JOINT)[sign]
    sides = {"l": left[0], "r": right[0]}
    do = f"用{left[0]}{joint}{right[0]}" if content.chinese else _DO[sign].format(**sides)
    return {"whole": Shown(left[0] + joint + right[0], ""), "do": Shown(do, "")}, {"expression": expression}


def _term(content: Content, group: bool) -> tuple[str, str]:
    """As text, and as written."""
    a, b = number(content, 2), number(content, 2)
    if not group:
        return a.text, a.value
    sign = content.choose(*_NOUNS)
    text = _NOUNS_ZH[sign] if content.chinese else skeleton(content.rng, _NOUNS[sign])
    return text.format(a.text, b.text), f"{a.value} {sign} {b.value}"


def _bracketed(term: tuple[str, str], sums: bool, products: bool = False) -> str:
    needed = (sums and (" + " in term[1] or " - " in term[1])) or (products and " * " in term[1])
    return f"({term[1]})" if needed else term[1]


FORMS: tuple[Form, ...] = (
    *(_steps(first, second) for first in _FIRST for second in _SECOND),
    Form(
        _between,
        phrasings(
            (
                "<ask>{whole}<is>",
                "{do}",
                "{whole}",
                "[please |can you |could you |i need to |i have to |]{do}[,|;| -|] [what's that|what do i get|result|how much is it|]",
                "what [happens|do i get|comes out|is it] [if|when] [i|you|we] {do}",
                "[exercise|question|problem|homework|word problem]: {do}",
                "[how much is it|what is left|what do we have|what's the answer] [when|if] [you|i|we] {do}",
                "{whole}[:| -|;] [result|what's that|how much|value|answer]",
                "[my book says|the task is|it says here][:| to] {do}",
                "[write down|tell me|show] the [result|value|number] of {whole}",
                "{do} [and tell me the result|and give me the number|for me]",
            ),
            (
                "<ask>{whole}<is>",
                "{whole}",
                "{do}[，得多少|，是多少|，结果是几|]",
                "[文字题|题目|练习|作业]：{whole}[，是多少|，求结果|]",
                "[列式计算|求|算出]：{whole}",
                "如果{do}，[结果是多少|得几|等于多少]",
                "{whole}，[怎么算|得数是几|结果]",
                "[请|帮我|你来]{do}[，告诉我结果|，看看是多少|]",
            ),
        ),
        9.0,
    ),
)
