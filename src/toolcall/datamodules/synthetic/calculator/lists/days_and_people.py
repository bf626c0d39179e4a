"""Sums and averages of values by day, by month or by person."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.lists.accounts import MEAN, SUM, Entries, labels_among, named
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number
from toolcall.datamodules.synthetic.phrase import Shown

_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_SHORT_DAYS = "mon tue wed thu fri sat sun"
_MONTHS = "january february march april may june july august september october november december"
_SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_DAYS_ZH = "周一 周二 周三 周四 周五 周六 周日"
_MONTHS_ZH = "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月"
_PEOPLE = labels_among(
    "anna tom ben lisa max mia leo sara john emma paul nina kate sam eva jim",
    "小明 小红 小刚 小丽 小华 老王 老李 小张 小美 小强",
)


def _in_order(content: Content, count: int) -> list[str]:
    """Days or months that follow one another."""
    rows = (_DAYS_ZH, _MONTHS_ZH) if content.chinese else (_DAYS, _SHORT_DAYS, _MONTHS, _SHORT_MONTHS)
    row: str = content.choose(*rows)
    names = row.split()
    start = content.rng.randint(0, len(names) - count)
    return names[start : start + count]


def _days_or_people(content: Content, count: int) -> list[str]:
    if content.chance(0.6) and not (content.chinese and content.spelled):  # not 周一十七
        return _in_order(content, count)
    return _PEOPLE(content, count)


def _figure(content: Content) -> Shown:
    return number(content, 3, 0.12)


_BY_DAY_OR_PERSON = Entries(
    _days_or_people,
    _figure,
    "{l} {v}|{l} {v}|{l}: {v}|{l} - {v}|{l} = {v}|{v} for {l}",
    "{l} had {v}|{l} was {v}|{l} brought {v}|{l} gave {v}",
    "{l}{v}|{l}：{v}|{l} {v}",
    "{l}是{v}|{l}有{v}",
)

FORMS: tuple[Form, ...] = (
    Form(
        named(SUM, _BY_DAY_OR_PERSON),
        phrasings(
            (
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
            (
                "{list}，[一共多少|总共多少|合计|加起来多少|总和是多少]",
                "[销量|步数|得分|票数|人数][：|，]{list}，[总共多少|一共多少|总数]",
                "{list}[一共|总共|加起来][多少|是多少]",
                "[求和|合计|加总][：|，]{list}",
                "{told}，[一共多少|总共多少|合计]",
            ),
        ),
        0.7,
    ),
    Form(
        named(MEAN, _BY_DAY_OR_PERSON),
        phrasings(
            (
                "{list}[,|;|.| -|:] <average>",
                "[average|mean] [of|for|over] {list}",
                "[points|sales|steps|visitors|hours|ages|temperatures|heights|rain][:|,|;| -] {list}[.|,|;] [average|mean|what's the average|on average]",
                "[how much|how many|what] on average[ with|:| if|?] {list}",
                "[can you|please|i need to|help me] average [the numbers|this|these]: {list}",
                "if [it's|we have] {list}[,|] what's the [mean|average]",
                "{list} averaged",
                "{told}[,|;|.] <average>",
            ),
            (
                "{list}，<average>",
                "[销量|步数|得分|年龄|气温|身高][：|，]{list}，<average>",
                "{list}[的平均|平均|的均值][多少|是多少]",
                "[平均|均值][：|，]{list}",
                "{told}，<average>",
            ),
        ),
        0.5,
    ),
)
