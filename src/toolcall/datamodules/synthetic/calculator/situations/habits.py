"""What is paid and done in a period, by whom, and how often: the content of requests that ask for a longer one."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.situations.prices import price
from toolcall.datamodules.synthetic.calculator.situations.spans import DONE, EACH, PAID, SEVERAL, each, longer, per, several
from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.numbers import money, number, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write

_COSTS: dict[str, dict[Language, tuple[str, ...]]] = {
    "day": {"en": ("my coffee", "lunch", "parking", "the bus", "the canteen", "daycare"), "zh": ("午饭", "停车费", "咖啡", "地铁", "早餐")},
    "week": {"en": ("the cleaner", "groceries", "my allowance", "the piano lesson", "fuel", "the babysitter"), "zh": ("买菜", "零花钱", "钢琴课", "油费")},
    "month": {
        "en": ("the gym", "my phone plan", "netflix", "spotify", "rent", "the subscription", "my insurance", "the internet", "the garage"),
        "zh": ("会员", "房租", "话费", "健身卡", "宽带", "物业费", "视频会员", "保险"),
    },
    "quarter": {"en": ("water", "the heating", "the club fee"), "zh": ("水费", "物业费", "暖气费")},
    "year": {"en": ("the domain", "the insurance", "my membership", "the tax"), "zh": ("年费", "保险", "车船税")},
}  # fmt: skip
# Who does what, and what it is counted in.
_HABITS: dict[str, tuple[tuple[str, str], ...]] = {
    "minute": (("my heart beats", "times"), ("the printer prints", "pages"), ("she types", "words"), ("the tap drips", "times")),
    "hour": (("the tap loses", "liters"), ("the server gets", "requests"), ("the snow grows", "cm"), ("the pump moves", "gallons")),
    "day": (
        ("i run", "km"), ("i walk", "miles"), ("she reads", "pages"), ("we use", "liters"), ("i drink", "cups of tea"), ("he does", "push-ups"),
        ("my dog eats", "grams"), ("i learn", "new words"), ("i cycle", "kilometers"), ("the kids eat", "apples"), ("he smokes", "cigarettes"),
        ("the shop sells", "loaves"), ("i drive", "miles"), ("the hens lay", "eggs"),
    ),
    "week": (("i swim", "laps"), ("she works", "hours"), ("we bake", "cakes"), ("i drive", "miles"), ("he trains", "hours"), ("i get", "letters")),
    "month": (("we sell", "cars"), ("i read", "books"), ("the shop gets", "orders"), ("she flies", "times"), ("he writes", "articles")),
}  # fmt: skip
_HABITS_ZH: dict[str, tuple[tuple[str, str], ...]] = {
    "minute": (("心跳", "下"), ("打印", "页"), ("打字", "个字")),
    "hour": (("漏水", "升"), ("抽水", "吨"), ("下雪", "厘米")),
    "day": (
        ("跑", "公里"), ("走", "步"), ("看", "页书"), ("喝", "杯水"), ("背", "个单词"), ("骑", "公里"), ("吃", "个鸡蛋"), ("做", "个俯卧撑"),
        ("睡", "小时"), ("用", "度电"), ("写", "个字"), ("抽", "支烟"),
    ),
    "week": (("游", "圈"), ("上", "节课"), ("打", "小时球"), ("开车", "公里"), ("读", "本书"), ("加班", "小时")),
    "month": (("看", "本书"), ("卖", "辆车"), ("出差", "天"), ("用", "吨水"), ("接", "个订单")),
}  # fmt: skip
_OFTEN: tuple[tuple[str, str, str], ...] = (
    ("twice", "两次", "2"), ("twice", "2次", "2"), ("two times", "两次", "2"), ("three times", "三次", "3"), ("3 times", "3次", "3"),
    ("3 times", "3次", "3"), ("four times", "四次", "4"), ("4 times", "4次", "4"), ("5 times", "5次", "5"), ("six times", "6次", "6"),
)  # fmt: skip


def over(expression: str, draw: Callable[[Content], Slots]) -> Callable[[Content], tuple[Slots, Arguments]]:
    """Requests of which the call is `expression` over what `draw` draws."""

    def made(content: Content) -> tuple[Slots, Arguments]:
        slots = draw(content)
        return slots, {"expression": write(expression, slots)}

    return made


def paid(content: Content) -> Slots:
    """A price `m` in each `u`, and the longer period `v`."""
    short, long, many = content.choose(*PAID)
    return {
        "m": price(content),
        "u": each(content, short),
        "v": longer(content, long),
        "t": Shown.verbatim(content.choose(*_COSTS[short][content.language])),
        "f": Shown("", str(many)),
    }


def done(content: Content) -> Slots:
    """So many `a` of the unit `k` in each `u`, and the longer period `v`."""
    short, long, many = content.choose(*DONE)
    return {**_habit(content, short), "v": longer(content, long), "f": Shown("", str(many))}


def _habit(content: Content, period: str) -> dict[str, Shown]:
    does, unit = content.choose(*(_HABITS_ZH if content.chinese else _HABITS)[period])
    return {
        "a": number(content, 2, 0.12),
        "u": each(content, period),
        "s": Shown.verbatim(does),
        "k": Shown.verbatim(unit),
    }


def done_for_several(content: Content) -> Slots:
    """So many in each `u`, for `n` of the longer period `w`."""
    short, long, many = content.choose(*SEVERAL)
    return {**_habit(content, short), "n": small(content, 2, 12), "w": several(content, long), "f": Shown("", str(many))}


def paid_for_several(content: Content) -> Slots:
    """A price in each `u`, for `n` of the longer period `w`."""
    short, long, many = content.choose(("month", "year", 12), ("month", "year", 12), ("day", "week", 7), ("week", "year", 52))
    return {
        "m": price(content),
        "u": each(content, short),
        "n": small(content, 2, 10),
        "w": several(content, long),
        "t": Shown.verbatim(content.choose(*_COSTS[short][content.language])),
        "f": Shown("", str(many)),
    }


def paid_in_long(content: Content) -> Slots:
    """A price or count in each long period, and the short one that it is wanted for."""
    short, long, many = content.choose(*(pair for pair in PAID if pair[1] in EACH))
    return {
        "m": _amount(content, 2 * many),
        "u": per(content, long),
        "v": per(content, short),
        "f": Shown("", str(many)),
    }


def _amount(content: Content, least: int) -> Shown:
    """Of money or of anything, and enough of it to be told of a long period."""
    shown = Shown("", "0")
    while float(shown.value) < least:
        shown = money(content) if content.chance(0.6) else number(content, 5, 0.05)
    return shown


def often(content: Content) -> Slots:
    """So often in each `u`, for one longer period or for several."""
    short, long, many = content.choose(*(("day", "week", 7),) * 3, ("week", "year", 52), ("month", "year", 12), ("day", "year", 365))
    english, chinese, times = content.choose(*_OFTEN)
    several_of_them = several(content, long)
    count = small(content, 2, 8)
    one = content.chance(0.4)
    span = longer(content, long).text if one else f"{count.text}{'' if content.chinese else ' '}{several_of_them.text}"
    return {
        "o": Shown(chinese if content.chinese else english, times),
        "u": each(content, short),
        "v": Shown(span, str(many) if one else f"{count.value} * {many}"),
    }
