"""Averages, sums and products of lists."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal, integer, repeating, separated, similar, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def listed(content: Content, items: list[str]) -> str:
    """A list as people give one."""
    styles = (
        ("、", "，", ",", " ", ", ", "和") if content.chinese else (", ", ", ", ", ", ",", " ", "and", "and", ", and", "[]", "()", "; ")
    )
    style: str = content.choose(*styles)
    if style == "," and any(len(item) == 3 and item.isdecimal() for item in items[1:]):
        style = ", "  # 5,200,300 is one number as well
    if style in ("and", ", and", "和"):
        joint = {"and": " and ", ", and": ", and ", "和": "和"}[style]
        comma: str = content.choose("、", "，") if content.chinese else ", "
        return comma.join(items[:-1]) + joint + items[-1]
    if len(style) == 2 and style in ("[]", "()"):
        return style[0] + ", ".join(items) + style[1]
    return style.join(items)


def _items(content: Content) -> list[Shown]:
    count = content.rng.randint(10, 12) if content.beyond else content.rng.randint(2, content.choose(5, 7, 9))
    digits, decimals = content.choose(1, 2, 2, 3), content.choose(0.0, 0.0, 0.0, 0.3)
    if content.chance(0.22):
        alike = content.choose(similar, repeating)(content, count)
        return [Shown.verbatim(item) for item in alike]
    if count < 6 and content.chance(0.06):
        return [Shown(separated(item), item) for item in (integer(content, 5) for _ in range(count))]
    if content.spelled and count < 6:
        return [small(content, 1, 99) for _ in range(count)]
    return [
        Shown.verbatim(
            decimal(content, digits)
            if content.chance(decimals)
            else str(content.rng.randint(0 if content.chance(0.05) else 1, 10**digits - 1))
        )
        for _ in range(count)
    ]


def _list(expression: str, fewest: int = 2) -> Callable[[Content], tuple[Slots, Arguments]]:
    def draw(content: Content) -> tuple[Slots, Arguments]:
        items = _items(content)
        while len(items) < fewest:
            items = _items(content)
        values = [item.value for item in items]
        written = expression.format(sum=" + ".join(values), product=" * ".join(values), count=len(values))
        return {"list": Shown(listed(content, [item.text for item in items]), "")}, {"expression": written}

    return draw


FORMS = (
    Form(
        _list("({sum}) / {count}"),
        {
            "en": (
                ASK + "the [average|mean|average value|arithmetic mean] of [these numbers: |the numbers |]{list}" + IS,
                "[average|mean] of {list}",
                "[average|average out] {list}",
                "[my grades are|i scored|the temperatures were|my times were|the marks are] {list}[,|;| -] [what's the|what is the|whats my|what's my] [average|mean]",
                "on average, how much is {list}",
                "what is {list} on average",
                "take the [mean|average] of {list}",
                "[could use|need|give me|just want] the [average|mean] of {list}",
                "tell me what {list} [averages out to|average out to|average]",
                "{list}[,|;| -] [average|mean|avg|what's the average|on average]",
                "[avg|average|mean]: {list}",
                "if i average {list}[,|] what do i get",
                "[my scores|my grades|the prices|the lengths|her marks|daily steps] are {list}[,|;] [average them|what do they average|how much is that on average]",
                "[add up|take|sum] {list} and divide by how many there are",
                "[on average|in the mean][,|] what [is|are] {list}",
                "my [scores|grades|times|marks] [so far |this term |]are {list}[,|;|.] what am i averaging",
                "[over|in] the last [few |][days|weeks|games|tests] [i got|i scored|we sold|it was] {list}[,|;|.] [what's the average|whats the average|what's that on average|average please]",
            ),
            "zh": (
                ASK_ZH + "{list}的[平均数|平均值|平均|均值]" + WHAT_ZH,
                "{list}的[平均数|平均值|均值]",
                "[求|算]{list}的平均[数|值]",
                "{list}平均[是|]多少",
                "[我的成绩是|分数分别是|气温是]{list}，平均[分|值|]是多少",
                "{list}，[求平均|平均一下|均值多少|平均下来多少]",
                "[这几个数|这些数|几个数]{list}[，平均是多少|，平均数是几|的平均数]",
                "[平均|均值]：{list}",
                "{list}的平均分[是|]多少",
                "[这几次|前几次|最近几次][考|得|跑]了{list}，平均[是多少|多少|成绩多少]",
            ),
        },
        2.0,
    ),
    Form(
        _list("{sum}", 3),
        {
            "en": (
                ASK + "the [sum|total] of [these numbers: |the numbers |]{list}" + IS,
                "[add|add up|sum|sum up|total|total up] [the numbers |these: |]{list}",
                "[sum|total] of {list}",
                "[add|put] {list} together",
                "[i spent|i paid|i bought things for|i earned|we collected] {list}[,|;| -] [how much is that|what's the total|how much in total|how much altogether]",
                "{list} [in total|altogether|added up|summed up|combined]",
                "what do {list} add up to",
                "[could use|need|give me|just want] the [sum|total] of {list}",
                "tell me [what|how much] {list} [comes to|come to|add up to|makes|comes out to]",
                "{list}[,|;| -] [total|sum|added up|all together|what's the sum|how much is that]",
                "[sum|total]: {list}",
                "[tally|tot up|count up|ring up] {list}",
                "[the items cost|the receipt says|prices are|the bills are|the expenses were] {list}[,|;] [what's the total|how much together|add them up]",
                "if i add {list}[,|] what do i get",
                "how much are {list} [together|altogether|in total|all told]",
            ),
            "zh": (
                ASK_ZH + "{list}的[和|总和|合计|总数]" + WHAT_ZH,
                "[把|将]{list}[加起来|相加|加在一起|求和]",
                "{list}[加起来|一共|总共|合计]" + WHAT_ZH,
                "[求|算]{list}的和",
                "{list}相加[等于多少|是多少|]",
                "{list}，[加一下|求和|总共多少|一共多少|合计多少]",
                "[账单|花费|支出][分别|]是{list}，[一共多少|总共多少|合计多少]",
                "[求和|合计|总和]：{list}",
            ),
        },
        1.6,
    ),
    Form(
        _list("{product}", 3),
        {
            "en": (
                ASK + "the product of [these numbers: |]{list}" + IS,
                "multiply {list}[| together]",
                "product of {list}",
                "{list} multiplied together",
                "{list}[,|;] [multiply them|what's the product|all multiplied|times each other]",
                "[could use|need|give me] the product of {list}",
                "if i multiply {list}[,|] what do i get",
                "[what do|what would] {list} [make|give] multiplied together",
            ),
            "zh": (
                ASK_ZH + "{list}的[积|乘积]" + WHAT_ZH,
                "[把|将]{list}[相乘|乘起来]",
                "{list}相乘" + WHAT_ZH,
                "{list}的乘积",
                "{list}，[乘起来|全部相乘|连乘][是多少|得多少|]",
            ),
        },
        0.4,
    ),
)
