"""What things cost together and each, the change from a note, and how many one can buy."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.school.problem import Settings, price, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form

# One thing, several, what it is called among others.
_GOODS: Settings = (
    ("notebook", "notebooks"), ("pen", "pens"), ("muffin", "muffins"), ("ticket", "tickets"), ("comic", "comics"), ("juice", "juices"), ("melon", "melons"),
    ("sandwich", "sandwiches"), ("kite", "kites"), ("ruler", "rulers"), ("sharpener", "sharpeners"), ("smoothie", "smoothies"), ("toy car", "toy cars"),
    ("sticker sheet", "sticker sheets"), ("samosa", "samosas"), ("taco", "tacos"), ("mango", "mangoes"), ("balloon", "balloons"), ("candle", "candles"),
    ("bag of rice", "bags of rice"), ("bottle of milk", "bottles of milk"), ("bunch of roses", "bunches of roses"), ("cup of tea", "cups of tea"),
    ("postcard", "postcards"), ("bus ticket", "bus tickets"), ("paint brush", "paint brushes"), ("yo-yo", "yo-yos"), ("loaf of bread", "loaves of bread"),
    ("pineapple", "pineapples"), ("box of crayons", "boxes of crayons"), ("kilo of rice", "kilos of rice"), ("plant", "plants"), ("bracelet", "bracelets"),
)  # fmt: skip
_GOODS_ZH: Settings = (("铅笔", "支"), ("练习本", "本"), ("橡皮", "块"), ("故事书", "本"), ("面包", "个"), ("门票", "张"), ("牛奶", "瓶"), ("皮球", "个"), ("贺卡", "张"))  # fmt: skip


def _note(content: Content) -> Sequence[int | str]:
    note = content.choose(10, 20, 20, 50, 100)
    count = content.rng.randint(2, 5)
    return note, count, price(content, 1, max(1, note // count - 1))


def _note_for_two(content: Content) -> Sequence[int | str]:
    note = content.choose(10, 20, 50, 100)
    return note, price(content, 1, note // 2 - 1), price(content, 1, note // 2 - 1)


def _several(content: Content) -> Sequence[int | str]:
    return (
        content.rng.randint(2, 9),
        price(content, 1, content.choose(4, 9, 25)),
        content.rng.randint(2, 8),
        price(content, 1, content.choose(4, 9, 25)),
    )


def _priced(content: Content) -> Sequence[int | str]:
    return content.rng.randint(2, 12), price(content, 1, content.choose(4, 12, 30))


def _price_first(content: Content) -> Sequence[int | str]:
    count, cost = _priced(content)
    return cost, count


def _some_cost(content: Content) -> Sequence[int]:
    count, cost = content.rng.randint(2, 9), content.rng.randint(2, 15)
    return count, count * cost, content.rng.randint(2, 20)


def _whole_prices(content: Content) -> Sequence[int]:
    count, cost = content.rng.randint(2, 12), content.rng.randint(2, 20)
    return count * cost, count


def _affordable(content: Content) -> Sequence[int]:
    cost = content.rng.randint(2, 12)
    return cost * content.rng.randint(2, 12) + content.rng.randint(0, cost - 1), cost


FORMS: tuple[Form, ...] = (
    problem(
        "{a} - {b} * {c}",
        _note,
        (
            "{w} pays with {l}{a}{r} for {b} {y} at {l}{c}{r} each. How much change does {he} get",
            "{w} has {l}{a}{r} and buys {b} {y} at {l}{c}{r} each. How much [money |][is left|does {he} have left|is over]",
            "From {l}{a}{r} {w} pays for {b} {y} that cost {l}{c}{r} each. [What is the change|How much change is that]",
            "{l}{a}{r}, {b} {y} at {l}{c}{r}[. |, ][how much change|change|what is the change|how much is left]",
            "How much change from {l}{a}{r} [do you get|does {w} get|is there] for {b} {y} at {l}{c}{r} each",
            "{w} took {l}{a}{r} to the shop and bought {b} {y} for {l}{c}{r} each. How much did {he} bring home",
        ),
        ("{w}拿{a}{r}买{b}{u}{x}，每{u}{c}{r}，[应找回多少元|找回多少钱|还剩多少钱]",),
        0.8, _GOODS, _GOODS_ZH,
    ),
    problem(
        "{a} - {b} * {c}",
        _note,
        (
            "{w} buys {b} {y} at {l}{c}{r} each and pays with {l}{a}{r}. How much change [does {he} get|is that]",
            "{b} {y} cost {l}{c}{r} each. {w} pays with {l}{a}{r}. [What is the change|How much does {he} get back]",
            "{b} {y} at {l}{c}{r} each, paid with {l}{a}{r}[. |, ][how much change|what change|change]",
            "{b} {y} {l}{c}{r} each, gave {l}{a}{r}, change",
            "{w} bought {b} {y} for {l}{c}{r} each. {He} gave the shopkeeper {l}{a}{r}. How much change did {he} [get|receive]",
            "How much change does {w} get if {he} buys {b} {y} at {l}{c}{r} each and pays with {l}{a}{r}",
        ),
        ("{w}买了{b}{u}{x}，每{u}{c}{r}，付了{a}{r}，[应找回多少元|找回多少钱]", "{b}{u}{x}每{u}{c}{r}，给{a}{r}，找多少"),
        0.9, _GOODS, _GOODS_ZH,
    ),
    problem(
        "{a} - {b} - {c}",
        _note_for_two,
        (
            "{w} has {l}{a}{r} and buys a {x} for {l}{b}{r} and a [drink|pencil|cap|card] for {l}{c}{r}. How much [is left|does {he} have left]",
            "{w} pays {l}{a}{r} for a {x} at {l}{b}{r} and a [bag|toy|ball] at {l}{c}{r}. How much change does {he} get",
            "{l}{a}{r}, one {x} {l}{b}{r}, one [drink|bag] {l}{c}{r}[. |, ][how much change|what is left]",
            "How much is left of {l}{a}{r} [after|when] {w} buys a {x} for {l}{b}{r} and a [hat|cake] for {l}{c}{r}",
        ),
        ("{w}有{a}{r}，买{x}花了{b}{r}，买[书包|帽子|玩具]花了{c}{r}，还剩多少钱",),
        0.6, _GOODS, _GOODS_ZH,
    ),
    problem(
        "{b} / {a} * {c}",
        _some_cost,
        (
            "{a} {y} cost {l}{b}{r}. How much do {c} {y} cost",
            "{w} pays {l}{b}{r} for {a} {y}. [What would {c} cost|How much would {he} pay for {c}|What is the price of {c}]",
            "[If|When] {a} {y} cost {l}{b}{r}, [how much are {c}|what do {c} {y} cost|find the cost of {c} {y}]",
            "{a} {y} {l}{b}{r}, {c} {y}[?| how much| cost how much]",
            "What do {c} {y} cost if {a} cost {l}{b}{r}",
            "A shop sells {a} {y} for {l}{b}{r}. {w} [needs|wants|buys] {c}. How much [is that|does {he} pay]",
        ),
        ("{a}{u}{x}{b}{r}，{c}{u}[多少钱|要多少元]", "买{a}{u}{x}用{b}{r}，买{c}{u}要多少钱"),
        0.8, _GOODS, _GOODS_ZH,
    ),
    problem(
        "{a} / {b}",
        _whole_prices,
        (
            "{w} pays {l}{a}{r} for {b} {y}. How much does one {x} cost",
            "{w} spent {l}{a}{r} on {b} {y} [of the same price|that all cost the same]. What is the price of one[ {x}|]",
            "{l}{a}{r} for {b} {y}[. |, ][how much is one|how much each|price of one]",
            "How much is one {x} if {w} paid {l}{a}{r} for {b}",
            "{w} had {l}{a}{r} and could buy exactly {b} {y}. How much is one",
        ),
        ("{w}花{a}{r}买了{b}{u}{x}，每{u}[多少钱|多少元]",),
        0.7, _GOODS, _GOODS_ZH,
    ),
    problem(
        "{b} * {a}",
        _price_first,
        (
            "{w} buys {b} {y} at {l}{a}{r} each. How much does {he} pay[| in all| altogether]",
            "{b} {y} cost {l}{a}{r} each. [What do they cost together|How much is that|Find the total cost]",
            "{b} {y}, {l}{a}{r} each[. |, ][how much|total cost|how much in all]",
            "How much does {w} pay for {b} {y} at {l}{a}{r} each",
            "{w} sells {b} {y} for {l}{a}{r} each. How much [does {he} earn|money is that|does {he} get]",
        ),
        ("{w}买{b}{u}{x}，每{u}{a}{r}，一共[多少钱|要付多少元]",),
        0.7, _GOODS, _GOODS_ZH,
    ),
    problem(
        "{a} * {b}",
        _price_first,
        (
            "A {x} costs {l}{a}{r}. How much do {b} {y} cost",
            "One {x} is {l}{a}{r}. {w} buys {b}. How much does {he} pay",
            "{l}{a}{r} [for a|per|a] {x}, {b} {y}[. |, ][how much|total|how much in all]",
            "At {l}{a}{r} a {x}, how much are {b} {y}",
        ),
        ("一{u}{x}{a}{r}，{w}买{b}{u}，一共多少钱",),
        0.5, _GOODS, _GOODS_ZH,
    ),
    problem(
        "{a} * {b} + {c} * {d}",
        _several,
        (
            "{w} buys {a} {y} at {l}{b}{r} each and {c} [drinks|badges|buns|pencils] at {l}{d}{r} each. How much does {he} pay[ in all| altogether|]",
            "{w} sold {a} {y} for {l}{b}{r} each and {c} [cakes|plums|cards] for {l}{d}{r} each. How much [money did {he} get|is that altogether]",
            "{a} {y} at {l}{b}{r}, {c} [cakes|caps|books] at {l}{d}{r}[. |, ][how much in all|total|how much]",
            "How much do {a} {y} at {l}{b}{r} and {c} [stamps|toys|pears] at {l}{d}{r} cost together",
            "[A family|The class|A group] buys {a} adult tickets at {l}{b}{r} and {c} child tickets at {l}{d}{r}. [What is the total|How much do they pay]",
        ),
        ("{w}买{a}{u}{x}，每{u}{b}{r}，又买{c}个[杯子|苹果|蛋糕]，每个{d}{r}，一共多少钱", "成人票{a}张，每张{b}{r}，儿童票{c}张，每张{d}{r}，一共多少钱"),
        0.8, _GOODS, _GOODS_ZH,
    ),
    problem(
        "{a} // {b}",
        _affordable,
        (
            "{w} has {l}{a}{r}. A {x} costs {l}{b}{r}. How many {y} can {he} buy[ at most|]",
            "How many {y} can {w} buy with {l}{a}{r} if one costs {l}{b}{r}",
            "{l}{a}{r}, {y} at {l}{b}{r}[. |, ]how many can i buy",
            "With {l}{a}{r}, how many {y} at {l}{b}{r} each can {w} buy",
        ),
        ("{w}有{a}{r}，{x}每{u}{b}{r}，最多[能买|可以买][几|多少]{u}",),
        0.5, _GOODS, _GOODS_ZH,
    ),
)  # fmt: skip
