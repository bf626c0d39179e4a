"""Chains of the four operations, with and without parentheses, in symbols and in words."""

from toolcall.datamodules.synthetic.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, calculation
from toolcall.datamodules.synthetic.numbers import decimal, integer, negated, number
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton

_WORDS = {
    "+": "[plus|plus|plus|plus|added to|and|add]",
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
)
_ANY_ZH = (
    ASK_ZH + "{chain}" + WHAT_ZH,
    "{chain}[|=|=?|等于|等于多少|是多少|得几|一共多少|呢]",
    "[帮忙|麻烦|请|快][算算|算一下|计算|看看|求出]{chain}[|的值|的结果|谢谢]",
    "[我想算|我要算|作业题：|题目：|考考你，|不会算]{chain}[|，答案是多少|，结果是多少]",
    "{chain}[的答案|的值|的结果][是什么|是多少|]",
    "如果{chain}[，那是多少|，结果是多少|会得到多少]",
    "{chain}[，这个怎么算|，等于啥|是几来着|算出来是多少]",
    "[口算|心算|速算][一下|：|]{chain}",
    "[你知道|知道]{chain}[等于多少|是多少|得多少][吗|不|]",
    "[用计算器|拿计算器][算|按][一下|]{chain}",
)


def _pair(first: str, *, en: tuple[str, ...], zh: tuple[str, ...], weight: float = 1.0) -> Form:
    return calculation(first, en, zh, weight, a=lambda c: number(c, 4), b=lambda c: number(c, 3))


FORMS: tuple[Form, ...] = (
    Form(_chain, {"en": _ANY, "zh": _ANY_ZH}, 9.0),
    Form(_negative_start, {"en": _ANY[:5], "zh": _ANY_ZH[:3]}, 1.0),
    Form(_grouped, {"en": _ANY, "zh": _ANY_ZH}, 2.0),
    Form(_nested, {"en": _ANY, "zh": _ANY_ZH}, 1.6),
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
            "[what do|how much do|what would] {a} and {b} [make|come to|add up to|give][| together]",
            "[could use|need|just want|give me] the [total|sum] of {a} and {b}",
            "[take|start with|start from|begin with] {a}[,| and| then|, then] add {b}[| to it| more| on top]",
            "{a}[,|] [then|and] {b} more[,|] [how much now|how much is that|what's the total|what does that make]",
            "{a} [and another|and then another|plus another] {b}[| makes what| is how much]",
            "[i have|i've got|got|had|we have] {a}[,| and] [add|get|got] {b} more[,|] [how much now|what have i got|how much do i have now]",
            "combine {a} [and|with] {b}[| into one total| into one number]",
            "[total|sum|tot]: {a}, {b}",
            "[what number is|which number is|what is|find the number that is] {b} [more|greater|larger|bigger|higher] than {a}",
            "[raise|increase|bump up|up] {a} by {b}",
            "{a} [goes|went] up by {b}[,|] [what is it now|how much is it now|what's the new value|new value]",
            "[tally|tot up|add up|sum up] {a} [and|plus] {b}",
        ),
        zh=(
            "{a}[和|与|跟]{b}[的和|之和|加起来|加在一起|相加]" + WHAT_ZH,
            ASK_ZH + "{a}[和|与|跟]{b}[的和|之和|的总和]",
            "把{a}[和|与]{b}[加起来|相加]",
            "比{a}[大|多]{b}的数[是多少|是几|]",
            "{a}再[加|添|来]{b}[一共多少|是多少|现在多少|]",
            "[已有|原来|先有]{a}，[又加|再加|又来]{b}[，一共多少|，总共多少|，合计]",
            "{a}[和|跟]{b}[合起来|凑一起|总共|一共][是多少|多少|有多少]",
            "[在|给]{a}[的基础上|上面|上]加[上|]{b}[是多少|得多少|]",
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
            "[take|start with|start from] {a}[,| and| then|, then] [take away|subtract|take off|knock off|remove] {b}",
            "[knock|take|shave|chop] {b} off {a}",
            "{a} [with|after] {b} [taken off|taken away|knocked off|removed|deducted]",
            "{a} [without|but without|leaving out] {b}[, what's left|, how much is left]",
            "{b} off {a}[,|] [what's left|how much is left|what does that leave|leaves what]",
            "[what number is|which number is|what is|find the number that is] {b} [less|smaller|lower|fewer] than {a}",
            "[what does|how much does] {a} [take away|less|minus] {b} leave",
            "[had|i had|i have|there was|we had] {a}[,| and] [used|lost|gave away|spent] {b}[,|] [what's left|how much is left|what remains]",
            "by how much [does {a} exceed|is {a} bigger than|is {a} more than|does {a} beat] {b}",
            "[how far is it|how much is missing|how much do i need to get] from {b} [up |]to {a}",
            "what [do i|must i|do you|should i] add to {b} to [get|reach|make|get to] {a}",
            "[lower|reduce|decrease|drop|cut] {a} by {b}",
            "{a} [drops|goes down|went down|falls] by {b}[,|] [what is it now|how much is it now|new value|what's left]",
        ),
        zh=(
            "{a}[和|与|跟]{b}[的差|之差|相差]" + WHAT_ZH,
            "从{a}[中|里][减去|减掉|去掉|扣除]{b}[|还剩多少|是多少]",
            "{a}比{b}[多|大]多少",
            "比{a}[小|少]{b}的数[是多少|是几|]",
            "{a}[拿走|去掉|扣掉|用掉|少掉|花掉]{b}[还剩多少|剩多少|是多少|还有多少|剩几]",
            "[原来有|有|一共]{a}，[用了|少了|去了]{b}[，还剩多少|，剩多少|，剩下多少]",
            "{b}比{a}[少|小]多少",
            "{b}[加多少|再加多少|还差多少][等于|到|是|才到]{a}",
            "[拿|用]{a}减[去|掉|]{b}[得多少|是多少|]",
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
            "[take|start with] {a}[,| and| then|, then] [multiply|times] [it |]by {b}",
            "{a} [multiplied with|multiplied by|times] {b}[,|] [what's that|how much is it|comes to what|makes how much]",
            "{b} times [the number|the amount|as much as] {a}",
            "{a} [taken|added up|repeated] {b} times[| is how much]",
            "[what's|how much is|what is] {a} [lots of|sets of|groups of] {b}",
            "[times|multiply] {a} by {b}",
            "[could use|need|just want] the product of {a} and {b}",
            "[scale|multiply] {a} [up |]by a factor of {b}",
            "{a}[,|] {b} times over",
            "[i have|there are|we've got] {b} [lots|stacks|rows|piles] of {a}[,|] [how many in total|how much altogether|what's the total|how much is that]",
            "{a} [each|apiece|per piece|per unit][,|] {b} [of them|pieces|units][,|] [total|how much|what's the total|how much together]",
        ),
        zh=(
            "{a}[和|与|跟]{b}[的积|的乘积|之积|相乘]" + WHAT_ZH,
            "[把|将]{a}[和|与]{b}相乘",
            "{a}的{b}倍" + WHAT_ZH,
            "{b}个{a}[是多少|一共是多少|加起来|]",
            "[拿|用|把]{a}乘[以|上|]{b}[得多少|是多少|]",
            "{b}[份|组|排]，每[份|组|排]{a}，[一共多少|总共多少|共计]",
            "[求|算]{a}[与|和]{b}的[乘积|积]",
            "{a}[扩大|放大]到{b}倍[是多少|得多少|]",
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
            "[take|start with] {a}[,| and| then|, then] divide [it |]by {b}",
            "{a} [divided|shared out|split|spread|distributed] [evenly |equally |]among {b}[| people| of us][,|] [how much each|what does each get|how much per person|]",
            "{b} goes into {a} [how many times|how often]",
            "how many times [does {b} fit into|can you take {b} out of|can {b} go into|will {b} go into] {a}",
            "{a} over {b}[,|] [what's that|how much is it|as a number|]",
            "[spread|share|share out|distribute|divide up] {a} [evenly |equally |][over|between|among|across] {b}",
            "[cut|break|chop|divide|split] {a} into {b} [equal parts|equal pieces|parts|equal shares][,|] [how big is one|how much is each|]",
            "how many [lots|groups|batches|packs] of {b} [are there in|can i make from|can i get out of|make up] {a}",
            "{a} is how many times {b}",
            "[if i|when you] [divide|split] {a} [by|into] {b}[,|] [what do i get|what is it|what's one part|how much is that]",
            "{a} for {b}[,|] [how much is one|how much each|per piece|what's one|what is that apiece]",
            "what times {b} [is|makes|gives|equals] {a}",
            "{b} times what [is|makes|gives|equals] {a}",
        ),
        zh=(
            "{a}[和|与]{b}的商" + WHAT_ZH,
            "[把|将]{a}[平均|]分成{b}份[，每份多少|，每份是多少|]",
            "{a}里[有|面有]几个{b}",
            "{a}[是|为]{b}的[几倍|多少倍]",
            "用{b}去除{a}",
            "[拿|用]{a}除以{b}[得多少|是多少|]",
            "{a}[分给|平分给|平均分给]{b}[个人|人|家][，每人多少|，一人多少|，每份多少]",
            "{b}乘[以|]多少[等于|是]{a}",
            "{a}[平分|均分|等分]{b}份[，一份多少|，每份几个|]",
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
            "[divide|split|share] {a} [by|into] {b}[,| and|,] [what is the remainder|what's left over|what remains|remainder]",
            "{a} divided by {b}[,|] [just the remainder|only the remainder|remainder only|remainder|what's the remainder]",
            "[what|how much] is left [over |]when {a} is divided by {b}",
            "{a} into groups of {b}[,|] [how many left over|how many are left over|what's left over]",
            "[give me|need|just] the remainder of {a} over {b}",
            "if {a} is divided by {b}[,|] what [remains|is the remainder]",
        ),
        zh=(
            "{a}除以{b}[的余数|余多少|余几|余数]" + WHAT_ZH,
            "{a}[模|对]{b}[取模|取余|求余|]",
            "求{a}除以{b}的余数",
            "{a}[被|用]{b}除[余几|余多少|的余数]",
            "{a}除以{b}[，只要余数|，余下多少|剩余多少|，最后余几]",
            "{a}[每|按]{b}个一组[，最后剩几个|，余几个|，剩下多少]",
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
            "{a} divided by {b}[,|] [without the remainder|ignoring the remainder|whole part only|rounded down|just the whole part]",
            "{b} goes into {a} how many [whole|full|complete] times",
            "how many [whole|full|complete] times does {b} [go|fit] into {a}",
            "how many [full|complete|whole] [groups|sets|packs|boxes] of {b} [can i make from|can i fill with|are in] {a}",
            "[floor|integer|whole number] [divide|division] {a} by {b}",
        ),
        zh=(
            "{a}整除{b}" + WHAT_ZH,
            "{a}除以{b}[的整数部分|取整|的商取整]",
            "{a}里[最多|]有几个完整的{b}",
            "{a}//{b}",
            "{a}除以{b}[，只要整数部分|，不要余数|，向下取整]",
            "{a}个[每|按]{b}个装一盒，能装满几盒",
        ),
        weight=0.3,
    ),
)
