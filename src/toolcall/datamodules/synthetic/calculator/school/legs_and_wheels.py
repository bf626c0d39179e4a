"""How many legs animals have and wheels vehicles, which the request tells or everybody knows."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import small
from toolcall.datamodules.synthetic.phrase import Shown, Slots

# What all have so many of: kinds with their Chinese names and measures.
_LEGS: Sequence[tuple[str, str, str, int]] = (
    ("spiders", "蜘蛛", "只", 8), ("horses", "马", "匹", 4), ("hens", "母鸡", "只", 2), ("chickens", "鸡", "只", 2), ("cows", "牛", "头", 4),
    ("sheep", "羊", "只", 4), ("goats", "山羊", "只", 4), ("dogs", "狗", "只", 4), ("cats", "猫", "只", 4), ("rabbits", "兔子", "只", 4),
    ("ducks", "鸭子", "只", 2), ("geese", "鹅", "只", 2), ("ants", "蚂蚁", "只", 6), ("beetles", "甲虫", "只", 6), ("pigs", "猪", "头", 4),
    ("bees", "蜜蜂", "只", 6), ("ostriches", "鸵鸟", "只", 2), ("camels", "骆驼", "头", 4),
)  # fmt: skip
_WHEELS: Sequence[tuple[str, str, str, int]] = (
    ("tricycles", "三轮车", "辆", 3), ("bicycles", "自行车", "辆", 2), ("cars", "小汽车", "辆", 4), ("vans", "面包车", "辆", 4),
    ("motorbikes", "摩托车", "辆", 2), ("scooters", "两轮滑板车", "辆", 2),
)  # fmt: skip
_PARTS = (("legs", "条腿", _LEGS), ("legs", "条腿", _LEGS), ("wheels", "个轮子", _WHEELS))


def _drawn(content: Content, kinds: int, told: bool) -> tuple[Slots, Arguments]:
    parts, parts_zh, known = content.choose(*_PARTS)
    chosen = content.rng.sample(known, kinds)
    while told and chosen[0][3] == chosen[1][3]:
        chosen = content.rng.sample(known, kinds)
    slots = {"p": Shown(parts_zh if content.chinese else parts, "")}
    terms = []
    for place, (name, name_zh, measure, many) in zip("ab", chosen, strict=False):
        drawn = small(content, 2, 25)
        count = Shown("两", drawn.value) if drawn.text == "二" else drawn
        slots[place] = count
        slots[f"{place}s"] = Shown(f"{measure}{name_zh}" if content.chinese else name, "")
        slots[f"{place}m"] = Shown(measure, "")
        slots[f"{place}n"] = Shown(str(many), str(many))
        terms.append(f"{count.value} * {many}")
    return slots, {"expression": " + ".join(terms)}


def _two(content: Content) -> tuple[Slots, Arguments]:
    return _drawn(content, 2, told=False)


def _told(content: Content) -> tuple[Slots, Arguments]:
    return _drawn(content, 2, told=True)


def _one(content: Content) -> tuple[Slots, Arguments]:
    return _drawn(content, 1, told=False)


FORMS: tuple[Form, ...] = (
    Form(
        _two,
        phrasings(
            (
                "[There are|A child sees|Mia counts|We saw|I see] {a} {as} and {b} {bs}. How many {p} [are there|do they have|are there in all|do they have altogether]",
                "[How many {p} are there on {a} {as} and {b} {bs}|How many {p} do {a} {as} and {b} {bs} have]",
                "{a} {as} and {b} {bs}[. |, ][how many {p}|total {p}|how many {p} in all]",
                "A [farm|shop|yard|park] has {a} {as} and {b} {bs}. [Find the number of {p}|How many {p} altogether]",
                "[count|add up] the {p} of {a} {as} and {b} {bs}",
                "In [the yard|a picture|a puzzle] there are {a} {as} and also {b} {bs}. [Counting all {p}, how many is that|How many {p} in total]",
                "{a} {as} + {b} {bs}, [number of|how many] {p}",
                "[Omar|Lena|Kofi|Hana|Grandpa] has {a} {as}, and [next door|his neighbor|the uncle] has {b} {bs}. How many {p} [together|in all]",
            ),
            (
                "[有|院子里有|农场有]{a}{as}和{b}{bs}，一共有多少{p}",
                "{a}{as}和{b}{bs}，[共有多少|一共多少|共有几]{p}",
                "{a}{as}、{b}{bs}[一共|总共][有|]多少{p}",
            ),
        ),
        0.8,
    ),
    Form(
        _told,
        phrasings(
            (
                "[There are|The farm has|We saw] {a} {as} with {an} {p} each and {b} {bs} with {bn} {p} each. How many {p} [in all|are there]",
                "{a} {as} ({an} {p} each) and {b} {bs} ({bn} each)[: |, |. ]how many {p}",
                "{as} have {an} {p}, {bs} have {bn}. How many {p} [do {a} {as} and {b} {bs} have|are on {a} {as} and {b} {bs}]",
                "[How many {p} do {a} {as} and {b} {bs} have|Find the {p} of {a} {as} and {b} {bs}] if {as} have {an} and {bs} {bn}",
            ),
            ("{a}{as}，每{am}{an}{p}，{b}{bs}，每{bm}{bn}{p}，一共多少{p}",),
        ),
        0.3,
    ),
    Form(
        _one,
        phrasings(
            (
                "How many {p} do {a} {as} have[| in all| altogether]",
                "[There are|We see|A farmer has] {a} {as}. How many {p} [is that|are there|do they have]",
                "{a} {as}[, |. ]how many {p}",
                "[find|count] the {p} of {a} {as}",
                "{a} {as} [go by|go past|are outside]. How many {p} [go past|in all|is that]",
            ),
            ("{a}{as}[一共|共|]有[多少|几]{p}", "[有|院子里有]{a}{as}，[共多少|一共有多少]{p}"),
        ),
        0.4,
    ),
)
