"""Sums and averages of lists whose values have names, units or a currency: bills, reports, counts."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import number, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_SUM, _MEAN = "{sum}", "({sum}) / {count}"

_BILLS = "rent food gas power phone taxi hotel lunch dinner breakfast flight parking insurance water internet gym books shoes tax coffee bread milk eggs cheese rice soap snacks tickets"  # fmt: skip
_BILLS_ZH = "房租 水电 吃饭 打车 话费 买菜 加油 停车 机票 酒店 早饭 午饭 晚饭 网费 保险 牛奶 鸡蛋 面包 水果 衣服 鞋子 书 门票"
_SUBJECTS = "math physics english history biology chemistry art geography music spanish french pe latin economics science german"
_SUBJECTS_ZH = "语文 数学 英语 物理 化学 生物 历史 地理 政治 体育"
_COUNTED = "apples pears plums cats dogs boys girls cars bikes trucks chairs tables sofas pens pencils hens cows sheep men women kids adults cups plates bowls"  # fmt: skip
_COUNTED_ZH = "苹果 梨 橘子 桃子 男生 女生 老师 大人 小孩 鸡蛋 包子 气球 本子 箱子 盒子 面包 杯子 盘子 红球 白球"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_SHORT_DAYS = "mon tue wed thu fri sat sun"
_MONTHS = "january february march april may june july august september october november december"
_SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_DAYS_ZH = "周一 周二 周三 周四 周五 周六 周日"
_MONTHS_ZH = "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月"
_NAMES = "anna tom ben lisa max mia leo sara john emma paul nina kate sam eva jim"
_NAMES_ZH = "小明 小红 小刚 小丽 小华 老王 老李 小张 小美 小强"


def _some(content: Content, words: str, count: int) -> list[str]:
    return content.rng.sample(words.split(), count)


def _in_order(content: Content, count: int) -> list[str]:
    """Days or months that follow one another."""
    rows = (_DAYS_ZH, _MONTHS_ZH) if content.chinese else (_DAYS, _SHORT_DAYS, _MONTHS, _SHORT_MONTHS)
    row: str = content.choose(*rows)
    names = row.split()
    start = content.rng.randint(0, len(names) - count)
    return names[start : start + count]


def _days_or_names(content: Content, count: int) -> list[str]:
    if content.chance(0.6) and not (content.chinese and content.spelled):  # not 周一十七
        return _in_order(content, count)
    return _some(content, _NAMES_ZH if content.chinese else _NAMES, count)


def _named(
    expression: str,
    labels: Callable[[Content, int], list[str]],
    value: Callable[[Content], Shown],
    nouns: str,
    told: str,
    nouns_zh: str,
    told_zh: str,
) -> Callable[[Content], tuple[Slots, Arguments]]:
    """Values with a name each, as nouns, "rent 800, food 250", and `told`, "rent was 800 and food was 250"."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        count = content.rng.randint(6, 7) if content.beyond else content.choose(2, 3, 3, 3, 4, 4, 5)
        values = [value(content) for _ in range(count)]
        currency = _currency(content) if value is _price else "{}"
        names = labels(content, count)

        def joined(joints: str) -> Shown:
            joint = content.choose(*joints.split("|"))
            return Shown(
                _row(content, [joint.format(l=label, v=currency.format(v.text)) for label, v in zip(names, values, strict=True)]), ""
            )

        written = expression.format(sum=" + ".join(item.value for item in values), count=count)
        slots = {"list": joined(nouns_zh if content.chinese else nouns), "told": joined(told_zh if content.chinese else told)}
        return slots, {"expression": written}

    return draw


def _row(content: Content, parts: list[str]) -> str:
    comma = content.choose("，", "、", "，", " ", "；") if content.chinese else content.choose(", ", ", ", "; ", " ", " and ", ", and ")
    return ", ".join(parts[:-1]) + comma + parts[-1] if "and" in comma else comma.join(parts)


def _price(content: Content) -> Shown:
    """Without its currency, which is the same in all of a list."""
    return number(content, 3, 0) if content.spelled or content.chance(0.6) else Shown.verbatim(_with_places(content, 2))


def _currency(content: Content) -> str:
    after, before = (
        ("{}元", "{}元", "{}块", "{}块钱") if content.chinese else ("{} dollars", "{} euros", "{}$", "{} bucks"),
        ("${}", "€{}", "£{}"),
    )
    return (
        "{}"
        if content.chance(0.5)
        else content.choose(*after)
        if content.spelled or content.chinese
        else content.choose(*before, *before, *after)
    )


def _marked(expression: str, en: tuple[str, ...], zh: tuple[str, ...]) -> Callable[[Content], tuple[Slots, Arguments]]:
    """Values that all carry the same unit or currency."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        marks = zh if content.chinese else tuple(mark for mark in en if " " in mark) if content.spelled else en
        mark: str = content.choose(*marks)
        count = content.rng.randint(6, 7) if content.beyond else content.choose(2, 3, 3, 4, 4, 5)
        places = content.choose(0, 0, 0, 1, 2)
        values = [number(content, 3, 0) if places == 0 else Shown.verbatim(_with_places(content, places)) for _ in range(count)]
        shown = Shown(_row(content, [mark.format(value.text) for value in values]), "")
        return {"list": shown}, {"expression": expression.format(sum=" + ".join(v.value for v in values), count=count)}

    return draw


def _with_places(content: Content, places: int) -> str:
    return f"{content.rng.randint(1, 10 ** content.choose(1, 2, 2, 3))}.{content.rng.randint(0, 10**places - 1):0{places}d}"


def mark(content: Content) -> Shown:
    """Of a school report."""
    return small(content, 40, 100) if content.chance(0.7) else number(content, 2, 0.2)


_PAY = "[total|what's the total|how much altogether|how much in total|sum|what do i pay|what does it all cost|add it up|altogether|what's that together]"
_PAY_ZH = "[一共多少|总共多少钱|合计|一共花了多少|加起来多少|总共是多少|一共要付多少]"
_AVG = "[average|mean|avg|what's the average|what's my average|on average|average please|the mean]"
_AVG_ZH = "[平均多少|平均分多少|平均是多少|平均|求平均|均值多少|平均下来多少]"


FORMS: tuple[Form, ...] = (
    Form(
        _named(
            _SUM,
            lambda c, n: _some(c, _BILLS_ZH if c.chinese else _BILLS, n),
            _price,
            "{l} {v}|{l} {v}|{l}: {v}|{v} for {l}|{v} on {l}|{l} = {v}|{l} at {v}|{l} - {v}",
            "{l} was {v}|{l} is {v}|{l} cost {v}|{v} went to {l}|the {l} came to {v}",
            "{l}{v}|{l}{v}|{l}：{v}|{l}是{v}",
            "{l}花了{v}|{l}用了{v}|{l}付了{v}",
        ),
        {
            "en": (
                f"{{list}}[,|;|.| -|:] {_PAY}",
                "[total of|sum of|add up|add|total|tally] {list}",
                f"[i paid|i spent|we spent|today it was|my bills:|expenses:|budget:|shopping list:|the receipt:] {{list}}[.|,|;|] {_PAY}",
                "[how much|what] [is|was|did we spend on|do i owe for|comes together with|do i pay for] {list}[| in total| altogether]",
                "[what's|how much is] it [all |]together[:|,| with] {list}",
                "[this month|last week|on the trip|yesterday|moving in][:|,| i had] {list}[.|,|;] [what did i spend|how much did that cost me|all together?|whole cost]",
                "[i'd like|can you|please|help me] [to |]add[ up|] my [costs|spending|bills|receipts][:|,|;| -] {list}",
                "{list} [makes|comes to|adds up to|costs] [how much|what]",
                f"[got|bought|grabbed|picked up|ordered] [a few things|stuff|groceries|some things]: {{list}}[.|,|;] {_PAY}",
                "[the whole|the total|the full|my overall] [cost|price|spending|bill] [with|of|for] {list}",
                "if [i pay|we count|it's] {list}[,|] [how much is that|what's the sum|what do i end up with|what do we pay]",
                f"{{told}}[,|;|.] {_PAY}",
                "if {told}[,|] [how much is that|what's the total|what does it all come to]",
                "{list}[.|,|;] [i lost track|no idea what that comes to|does not look like much|need it for the tax office][,|.|:] [total|sum|how much is it]",
            ),
            "zh": (
                f"{{list}}，{_PAY_ZH}",
                f"[这个月|今天|上周|出差|搬家|昨天]{{list}}，{_PAY_ZH}",
                "[算一下|加一下|合计一下|统计一下|帮我算]{list}",
                "{list}[一共|总共|加起来][多少钱|多少|是多少]",
                f"[花销|账单|支出|开支|清单]：{{list}}，{_PAY_ZH}",
                "[我|我们]一共[花了|用了|付了]多少[：|，|？]{list}",
                "[买了|付了]这些：{list}，[总价|合计|总共]",
                "{list}[，总额|，总数|，求和|，总计]",
                f"{{told}}，{_PAY_ZH}",
                "[今天|这趟|这个月|装修]{told}，[共计多少|合计多少钱|统共多少]",
            ),
        },
        1.8,
    ),
    Form(
        _marked(
            _SUM,
            ("${}", "${}", "${}", "€{}", "£{}", "{} dollars", "{} euros", "{}$", "{} €", "{} bucks", "{} usd"),
            ("{}元", "{}元", "{}块", "{}块钱", "¥{}", "{}美元"),
        ),
        {
            "en": (
                "[what is|what's|how much is|sum|total|add up|add|tally|sum up|add together|count up|] {list}"
                + "[| in total| altogether| together]",
                "{list}[,|;|.| -|:] [total|how much|sum|added up|altogether|what's that|how much is it all]",
                "[i spent|i paid|we raised|she earned|they owe me|i got tips of|i deposited] {list}[,|;|.] [how much is that|total|how much altogether|what's the sum|in total]",
                "[sum|total|combined price|overall cost|grand total] [of|for] {list}",
                "[invoices|checks|donations|fees|tickets|payments] [of|for|over|at] {list}[,|;|.| -|] [total|what do they come to|sum|how much in all]",
                "[what|how much] do {list} [come to|make|add up to|total]",
                "[how much|what] [do i owe|did i spend|did we collect|is it] if [it's|it was|they were|the parts are] {list}",
                "[everyone chipped in|people gave|my aunts sent|the kids saved][:|] {list}[.|,|;] [how much do we have|what's in the pot|how much money is it|total]",
                "[on my card|at the store|from the bank statement|on the bill][:|,] {list}[.|,|;] [total|all together|sum it]",
                "{list} all [together|in|added]",
            ),
            "zh": (
                "{list}[一共|总共|加起来|合计][多少钱|多少|是多少]",
                "[花了|收到|付了|赚了|存了]{list}，[一共多少|总共多少钱|合计多少]",
                "[把|将]{list}[加起来|相加|合计一下]",
                "{list}，[总额|总共|加一下|合计|一共]",
                "[红包|捐款|小费|发票|转账]有{list}，[加起来多少|总共多少钱|一共多少]",
                "[一共|总共]多少钱[：|，]{list}",
            ),
        },
        1.0,
    ),
    Form(
        _marked(
            _MEAN,
            (
                "{}%",
                "{}%",
                "{} kg",
                "{} km",
                "{} minutes",
                "{} min",
                "{} hours",
                "{} points",
                "{} cm",
                "{} degrees",
                "{}°",
                "${}",
                "${}",
                "€{}",
                "{} miles",
                "{} lbs",
                "{} sec",
                "{}s",
            ),
            ("{}分", "{}分", "{}度", "{}公斤", "{}厘米", "{}分钟", "{}小时", "{}公里", "{}元", "{}秒", "{}岁", "{}块"),
        ),
        {
            "en": (
                "[what is|what's|calculate|find|work out|give me|i need|] [the |][average|mean] of {list}",
                "{list}[,|;|.| -|:] [average|mean|avg|on average|what's the average|average them]",
                "[average|mean|avg|average out][:|] {list}",
                "[i got|it was|we measured|she had|they were|it went] {list}[,|;|.] [what's the average|mean|how much on average|what does that average to]",
                "if [i got|i had|the values are|they are] {list}[,|] what's the [mean|average]",
                "[the last|my last|these|the] [tries|attempts|rounds|results|ones] [were|gave|are] {list}[,|;|.|:] [mean|average|average result]",
                "[averaging|the mean of|an average of] {list} [is|makes|gives] what",
                "what do {list} average[| out to]",
            ),
            "zh": (
                "{list}[的平均|的平均值|平均|的均值]" + "[是多少|多少|]",
                f"[这几次|最近|结果][是|有|：]{{list}}，{_AVG_ZH}",
                f"{{list}}，{_AVG_ZH}",
                "[求|算一下|帮我算]{list}的平均[值|]",
            ),
        },
        0.8,
    ),
    Form(
        _named(
            _MEAN,
            lambda c, n: _some(c, _SUBJECTS_ZH if c.chinese else _SUBJECTS, n),
            mark,
            "{l} {v}|{l} {v}|{l}: {v}|{v} in {l}|{l} = {v}|{l} - {v}",
            "{l} was {v}|in {l} i got {v}|{l} is {v}|{l} went {v}",
            "{l}{v}|{l}{v}分|{l}：{v}|{l}是{v}",
            "{l}考了{v}分|{l}得了{v}分",
        ),
        {
            "en": (
                f"{{list}}[,|;|.| -|:] {_AVG}",
                "[i got|i have|my report says|she got|my kid got|report card:|grades:] {list}[,|;|.] " + _AVG,
                "[average|mean|grade average|average grade] [of|for|with] {list}",
                "[what's|work out|calculate] my [average|mean|grade average|average mark] [with|if i got|for|given] {list}",
                "[what do i average|how good am i on average|where's my average] [with|at|:] {list}",
                "[exam results|this term|school report|final marks][:|,|;| -] {list}[.|,|;] " + _AVG,
                "if [i get|she scores|it's] {list}[,|] what's the average[| mark| grade]",
                "averaging {list} [gives|makes] what",
                f"{{told}}[,|;|.] {_AVG}",
                "if {told}[,|] [what's my average|how good am i on average|what's the mean]",
            ),
            "zh": (
                f"{{list}}，{_AVG_ZH}",
                f"[期末|这次|孩子|我][考试|成绩|][：|]{{list}}，{_AVG_ZH}",
                "{list}的平均分[是多少|多少|]",
                "平均分[是|]多少[？|：|，]{list}",
                "[求|算]一下平均分[：|，]{list}",
                "[各科|成绩单|分数]：{list}，[平均分|均分|平均]",
                f"[我|他|孩子|]{{told}}，{_AVG_ZH}",
            ),
        },
        0.6,
    ),
    Form(
        _named(
            _SUM,
            lambda c, n: _some(c, _COUNTED_ZH if c.chinese else _COUNTED, n),
            lambda c: number(c, 3, 0) if c.chance(0.4) else small(c, 2, 40),
            "{v} {l}",
            "{v} are {l}|there are {v} {l}",
            "{v}个{l}|{l}{v}个",
            "{l}有{v}个|有{v}个{l}",
        ),
        {
            "en": (
                "{list}[,|;|.| -] [how many altogether|how many in total|how many is that|how many in all|total|total number|how many are there in all]",
                "[there are|we have|i see|i counted|the farm has|the shop has|i own] {list}[,|;|.] [how many altogether|how many in total|how many in all|total number|how many all together]",
                "how many [things|items|pieces|in total|altogether] [are|is|do i have with|if there are] {list}",
                "[total|sum|count] of {list}",
                "[count|add up|add|total] {list}",
                "[what's|i need] the total [number|count] [of|for|if there are] {list}",
                "[inventory|stock|on the list|in the van][:|,] {list}[.|,|;] [total count|how many items|total|sum]",
                "if [i have|we see|there are|you count] {list}[,|] how many [is that|do i have in total|are there altogether]",
                "{list} [together|combined|in total|altogether|all counted]",
                "[altogether|in total|all in all][,|] how many are {list}",
                "{told}[,|;|.] [how many in total|how many altogether|total]",
            ),
            "zh": (
                "{list}，[一共多少个|总共多少|一共几个|合计多少|总数是多少]",
                "[有|库存|数了数有|共有]{list}，[总共多少个|一共多少|加起来几个]",
                "{list}[一共|总共|加起来][多少|几个|有多少]",
                "[总共|一共]有多少个[：|，]{list}",
                "{told}，[一共多少个|总共几个|加起来几个]",
            ),
        },
        0.8,
    ),
    Form(
        _named(
            _SUM,
            _days_or_names,
            lambda c: number(c, 3, 0.12),
            "{l} {v}|{l} {v}|{l}: {v}|{l} - {v}|{l} = {v}|{v} for {l}",
            "{l} had {v}|{l} was {v}|{l} brought {v}|{l} gave {v}",
            "{l}{v}|{l}：{v}|{l} {v}",
            "{l}是{v}|{l}有{v}",
        ),
        {
            "en": (
                "{list}[,|;|.| -|:] [total|sum|how much altogether|in total|add them|what's the total|altogether]",
                "[sum|total|add up] {list}",
                "[total of|sum of|the total for] {list}",
                "[points|sales|steps|visitors|hours|pages|goals|orders|votes][:|,|;| -] {list}[.|,|;] [total|sum|how many altogether|in all|how much in total]",
                "[how much|how many] [in total|altogether|all together][ with|:| if|?] {list}",
                "[can you|please|i need to|help me] [add|sum|total] [the numbers|this|these]: {list}",
                "if [it's|we have] {list}[,|] what's the [sum|total]",
                "{list} [together|combined|summed up|added up]",
                "{told}[,|;|.] [how much altogether|total|what's that together|how many in all]",
            ),
            "zh": (
                "{list}，[一共多少|总共多少|合计|加起来多少|总和是多少]",
                "[销量|步数|得分|票数|人数][：|，]{list}，[总共多少|一共多少|总数]",
                "{list}[一共|总共|加起来][多少|是多少]",
                "[求和|合计|加总][：|，]{list}",
                "{told}，[一共多少|总共多少|合计]",
            ),
        },
        0.7,
    ),
    Form(
        _named(
            _MEAN,
            _days_or_names,
            lambda c: number(c, 3, 0.12),
            "{l} {v}|{l} {v}|{l}: {v}|{l} - {v}|{l} = {v}|{v} for {l}",
            "{l} had {v}|{l} was {v}|{l} brought {v}|{l} gave {v}",
            "{l}{v}|{l}：{v}|{l} {v}",
            "{l}是{v}|{l}有{v}",
        ),
        {
            "en": (
                f"{{list}}[,|;|.| -|:] {_AVG}",
                "[average|mean] [of|for|over] {list}",
                "[points|sales|steps|visitors|hours|ages|temperatures|heights|rain][:|,|;| -] {list}[.|,|;] [average|mean|what's the average|on average]",
                "[how much|how many|what] on average[ with|:| if|?] {list}",
                "[can you|please|i need to|help me] average [the numbers|this|these]: {list}",
                "if [it's|we have] {list}[,|] what's the [mean|average]",
                "{list} averaged",
                f"{{told}}[,|;|.] {_AVG}",
            ),
            "zh": (
                f"{{list}}，{_AVG_ZH}",
                f"[销量|步数|得分|年龄|气温|身高][：|，]{{list}}，{_AVG_ZH}",
                "{list}[的平均|平均|的均值][多少|是多少]",
                "[平均|均值][：|，]{list}",
                f"{{told}}，{_AVG_ZH}",
            ),
        },
        0.5,
    ),
)
