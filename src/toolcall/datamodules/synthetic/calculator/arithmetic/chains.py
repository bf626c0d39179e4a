"""Chains of the four operations, with and without parentheses, in symbols and in words, behind any question."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal, in_words, integer, negated, number
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton

_WORDS = {
    "+": "[plus|plus|plus|plus|added to|add]",
    "-": "[minus|minus|minus|minus|less|take away|subtract]",
    "*": "[times|times|times|times|multiplied by|multiplied with|multiply by|x]",
    "/": "[divided by|divided by|divided by|over|divide by]",
}
_WORDS_ZH = {"+": "[加|加|加上]", "-": "[减|减|减去]", "*": "[乘|乘以|乘上]", "/": "[除以]"}
_SYMBOLS = {"+": "+", "-": "[-|-|-|−]", "*": "[*|*|*|x|×|·]", "/": "[/|/|/|÷|:]"}


def _chain(content: Content) -> tuple[Slots, Arguments]:
    """Operands joined by operators, read with the usual precedence."""
    count = content.rng.randint(5, 7) if content.beyond else content.choose(2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 5)
    operands = [number(content, 4 if count < 4 else 3) for _ in range(count)]
    if content.chance(0.07):
        place = content.rng.randrange(1, count)
        operands[place] = negated(content, operands[place])
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
    operands = [negated(content, a), negated(content, b) if content.chance(0.25) else b]
    return {"chain": _joined(content, operands, [sign])}, {"expression": _written(operands, [sign])}


def _negative_end(content: Content) -> tuple[Slots, Arguments]:
    """Something and a number below zero, which is in words now and then while the other is not: 0.75 times minus eight."""
    b = content.rng.randint(2, content.choose(9, 9, 20, 99))
    worded = content.chance(0.5)
    minus = "负" if content.chinese else content.choose("minus ", "minus ", "negative ")
    below = Shown(minus + in_words(b, content), f"-{b}") if worded else negated(content, Shown.verbatim(str(b)))
    operands = [number(content, 2, 0.5), below]
    operators = [content.choose("*", "*", "*", "/", "+", "-")]
    return {"chain": _joined(content, operands, operators)}, {"expression": _written(operands, operators)}


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


def _nested(content: Content) -> tuple[Slots, Arguments]:
    """Brackets within brackets, and all operators, in symbols."""
    expression = _tree(content, content.choose(2, 2, 3))
    while "(" not in expression or expression.count("(") > 4:
        expression = _tree(content, content.choose(2, 2, 3))
    shown = expression if content.chance(0.6) else expression.replace(" ", "")
    if content.chance(0.3):
        shown = shown.replace("**", "^")
    return {"chain": Shown(shown, "")}, {"expression": expression}


def _tree(content: Content, depth: int) -> str:
    """An expression of at most `depth` operators within each other, each but the outermost in brackets."""
    sign = content.choose("+", "-", "*", "/", "+", "-", "*", "/", "+", "*", "**", "//", "%")
    left, right = (_operand(content, depth - 1) for _ in range(2))
    return f"{left} {sign} {content.rng.randint(2, 5) if sign == '**' else right}"


def _operand(content: Content, depth: int) -> str:
    if depth and content.chance(0.6):
        return f"({_tree(content, depth)})"
    negative = "-" if content.chance(0.06) else ""
    return negative + (decimal(content, 2) if content.chance(0.15) else integer(content, content.choose(1, 1, 2, 2, 3)))


_ANY = (
    "<ask>{chain}<is>",
    "{chain}[|?|=|=?| = ?|]",
    "[what does|how much does|what do] {chain} [equal|make|come to|give|come out to|add up to]",
    "[can you|could you|please|] [do|solve|check|calculate|add up|work this out:] [the sum |]{chain}[| for me]",
    "[the |][result|value|answer] of {chain}[ is|]",
    "[what|how much] [do i get|do we get|would i get|you get] [if i do|when i do|for|from|with] {chain}",
    "if [i have|you take|we take|i take] {chain}, [what is it|what's that|how much is that|what does it make|what do i get]",
    "[my calculator is broken, |my homework says |the question is |problem: |q: |exercise: ]{chain}[| is what| equals]",
    "{chain} [is|makes|gives|equals] [how much|what]",
    "[i wonder what|no idea what|i keep forgetting what|i can't figure out what|explain to me what] {chain} is",
    "[hey |ok |]what's {chain}[ again| come to| equal| make|]",
    "tell me [how much|what] {chain} [comes out to|comes to|makes|works out to|equals]",
    "[could use|need|looking for|just want|after] [the answer to|the result of|the value of] {chain}",
    "[got|i've got|there's] {chain} [here|on my sheet|on the receipt|in my notes][,|.] [what does it come to|how much is it|what's the result]",
    "{chain}[,|] [what's that|how much is that|what does that make|what do you get|go|answer][?|]",
    "[any idea|any chance you know|do you happen to know|could you say] [what|how much] {chain} is",
    "[quickly|mentally|in your head][,|] {chain}",
    "{chain} [makes|is|comes to] ...",
    "[double check|check|verify] {chain} for me, what [is it|does it give]",
    "[type|punch|key|put] {chain} into [a|the|your] calculator[| for me]",
    "[the |my |this |][calculation|expression|sum|problem|term|exercise|equation][| is| reads| goes|, as given|, as written]: {chain}",
    "[my son|my daughter|a pupil|my colleague|our accountant|the kid next door] [wrote down|typed|came up with|was given|is asking for|has to do] {chain}[,|.|;] [what's right|what should come out|what is it really|what's the true value]",
    "[i get|i got|we keep getting|she gets] [something odd|nonsense|a weird number|a different answer every time|two different answers] for {chain}[,|;|.] [what is correct|what should it be|what do you have|can you redo it]",
    "[evaluate|simplify|resolve|execute|process|crunch|determine|get|run] {chain}[| and return the number| and print it|]",
    "[print|eval|console.log|print_r|puts|show]({chain})",
    "[echo|calc|eval|bc|expr|math|calculator|compute] {chain}",
    "={chain}",
    "{chain}[,|;|:| -] [as one number|as a single number|final figure|only the result|only the answer|no steps|number only|just the number|short answer]",
    "[only|just] the [answer|result|number|final figure][, please:|:| to| for] {chain}",
    "what [comes out|do i see|will it show|appears|will the display say] [when|if] [i|you] [type|enter|key in|put in|work out] {chain}",
    "[does anyone know|would you know|who knows|anybody know|do you remember] [the answer to|what you get for|the value of|what comes out of] {chain}",
    "[i forgot my calculator|no calculator here|phone battery is dying|can't find my calculator|excel crashed|my head hurts][,|;|.|:] {chain}[| is how much| is what| equals]",
    "[can't|i can't|i couldn't|i never manage to|unable to] [do|work out|solve|get|figure out] {chain}[| on my own| without a calculator| in my head| by hand| on paper]",
    "[help me with|help me do|give me a hand with|i need some help with|assist me with|help with] {chain}",
    "[stuck on|struggling with|lost with|working on|sitting over|looking at|staring at|not getting] {chain}[,|;|.|...| -] [what's the result|what is it|what's the answer|what do you get]",
    "how [big|large|high] [is {chain}|will {chain} be|would {chain} turn out|does {chain} get]",
    "[end result|final value|outcome|solution|numerical value|total value|output] [of|for] {chain}",
    "[put|write|express|give|state|show|present] {chain} as [one|a single|a plain|an ordinary] number",
    "[is there|do you have|have you got|got] [an answer|a result|a number|a value] for {chain}",
    "{chain}[:|,| -|;] [result|value|solution|outcome|ans|res|evaluate|compute|solve it|work it out|do it]",
    "[ans|res|result|value|calc|quick maths|math|calculation|task|input|formula]: {chain}",
    "[please |kindly |]provide [me with |][the result of|the answer to|a value for|the numerical value of|the solution to] {chain}",
    "[i'm|i am|we are] [checking|testing|going over|reviewing|correcting] [the books|an invoice|homework|a formula|his numbers|a receipt][:|,|;|.] {chain} [should be|has to be|must be|is] [what|how much]",
    "[say|let's say|suppose|imagine|assume] [i have|we have|you have|it's|it says] {chain}[,|.|;|:] [what does that come to|what's the number|what do i end up with|where does that leave me]",
    "[go ahead and|just|simply|now please|first] [work out|do|solve|calculate|compute|evaluate] {chain}[| and tell me the answer| and give me the number| and show the result]",
    "[which|what] number [equals|matches|do i get from|do you get with|results from|comes from|is the same as] {chain}",
    "[calculate|compute|work out|find|solve|do] [the following|this|this one|this for me|me this one|the next one]: {chain}",
    "[can|could|would|will] you [crunch|run|handle|have a go at|manage|take care of|deal with|look at] {chain}[| for me]",
    "[there's a|there is a|here's a|i have this|we got a] [problem|question|sum|exercise] [on the board|in the book|in the test|on the card|on page two] [saying|that says|that goes|with] {chain}[,|;|.] [how does it end|what's the answer|solve it]",
    "{chain} [would be|will be|should be|ought to be|must be|comes out as|amounts to|results in|works out at|turns into|evaluates to] [what|how much|which number|...]",
    "what [do i|do we|should i|must i] [write|put down|enter|fill in|note|answer] for {chain}",
    "[curious about|dying to know|interested in|asking for|wondering about|chasing] [the answer to |the value of |the result of |]{chain}",
    "[mental arithmetic|maths question|math quiz|quiz time|flash card|warm-up|pop quiz|riddle me this|brain teaser][:|,|!|.] {chain}",
    "[the cell|the box|the blank|this field|the last line] [needs|should hold|is for|asks for|wants] {chain}[,|;|.] [what goes in there|what do i write|which number is it]",
    "[how do i|how would you|how does one] [calculate|work out|compute|solve|do] {chain}[,|;|.| -|] [what's the answer|what comes out|result|and what is it]",
    "{chain} [please|pls|now|quick|anyone|someone]",
)
_ANY_ZH = (
    "<ask>{chain}<is>",
    "{chain}[|=|=?|等于|等于多少|是多少|得几|一共多少|呢]",
    "[帮忙|麻烦|请|快][算算|算一下|计算|看看|求出]{chain}[|的值|的结果|谢谢]",
    "[我想算|我要算|作业题：|题目：|考考你，|不会算]{chain}[|，答案是多少|，结果是多少]",
    "{chain}[的答案|的值|的结果][是什么|是多少|]",
    "如果{chain}[，那是多少|，结果是多少|会得到多少]",
    "{chain}[，这个怎么算|，等于啥|是几来着|算出来是多少]",
    "[口算|心算|速算][一下|：|]{chain}",
    "[你知道|知道]{chain}[等于多少|是多少|得多少][吗|不|]",
    "[用计算器|拿计算器][算|按][一下|]{chain}",
    "[谁知道|有人知道|有谁会算|哪位能说说]{chain}[是多少|等于几|得几|的答案]",
    "[没带计算器|手边没有计算器|计算器坏了|手机快没电了|不想动脑|懒得算]，{chain}[是多少|等于几|帮我算|得多少|]",
    "[孩子|同桌|老师|老板|会计|同事][问我|想知道|要我算|让我算|发来]{chain}[，是多少|，等于几|，我不会|，怎么答]",
    "[这道题|这个算式|这个式子|下面这题|下题|这一题|题目是这样的]：{chain}",
    "[式子|算式|题|输入|表达式|列式|待算|任务|公式]：{chain}",
    "[我算出来不对|总算错|老是算错|怎么都算不对|每次算都不一样]，{chain}[到底是多少|应该等于几|正确答案是什么|究竟等于多少]",
    "{chain}[应该|会|要|到底|究竟|大概会][等于|是|得|算出][多少|几|什么]",
    "[直接|只要|只需|就][给|说|告诉我|写][答案|结果|得数][，|：]{chain}",
    "{chain}[，只要结果|，只要答案|，直接说得数|，不用过程|，要得数|，给个数就行|，写成一个数]",
    "[求值|运算|计算结果|得数|验算|速算题|口算题|抢答]：{chain}",
    "[麻烦|请你|劳驾|能不能|可不可以|可以][帮忙|替我|给我|][把|将]{chain}[算出来|算一遍|算清楚|算一算|计算出来]",
    "[输入|敲入|按下|键入]{chain}[会|能|可以|]得[到|出][什么|多少|几]",
    "[试试|试着|来|再|快来|换一题，]算[一个|个|一道|]：{chain}",
    "{chain}[这题|这道|这个|这一步]的[答案|得数|结果|数值][是啥|是什么|是多少|呢]",
    "[核对|检查|复核|验证|确认]一下{chain}[的结果|，看是多少|等于几|]",
    "{chain}[得出|得到|算得|算出|最后得]的[数|值|结果]是[多少|几|什么]",
    "[给出|写出|报出|说出|求出|得出]{chain}的[值|得数|结果|答案|数值]",
    "[账本|表格|发票|作业本|黑板|卷子]上[写着|是|有]{chain}，[等于多少|是多少|结果呢|怎么填]",
    "[数学题|数学作业|数学问题|小学题|计算题]，{chain}[，求解|，等于？|，怎么填|，会吗|]",
    "[等于多少|是多少|得几|结果是几|答案是什么][，|：|？]{chain}",
    "{chain}[怎么算|咋算|如何计算|怎样算|要怎么做][？|，][答案|结果][是多少|多少|呢|]",
)
_PHRASINGS = phrasings(_ANY, _ANY_ZH)

FORMS = (
    Form(_chain, _PHRASINGS, 9.0),
    Form(_negative_start, _PHRASINGS, 1.0),
    Form(_grouped, _PHRASINGS, 2.0),
    Form(_nested, _PHRASINGS, 1.6),
    Form(_negative_end, _PHRASINGS, 0.4),
)
