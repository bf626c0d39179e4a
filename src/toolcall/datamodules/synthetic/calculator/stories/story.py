"""What one-step stories are made of: people, things and figures."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import decimal, money, number, small
from toolcall.datamodules.synthetic.phrase import Shown
from toolcall.datamodules.synthetic.words import word

_PEOPLE = (
    "i", "i", "i", "we", "my mom", "my brother", "anna", "tom", "a farmer", "the shop", "john", "she", "he", "sarah", "our class",
    "my friend", "the teacher", "a baker", "mia", "mr lee", "grandpa", "my neighbor", "ahmed", "my aunt", "our team", "grandma", "olga",
    "the coach", "my boss", "lucy", "pedro", "the school", "my roommate", "a nurse", "the kids",
)  # fmt: skip
_THINGS = (
    "apples", "eggs", "tickets", "books", "pens", "cookies", "marbles", "stickers", "cards", "oranges", "boxes", "bottles", "shirts",
    "pizzas", "bags", "chairs", "coins", "stamps", "balls", "toys", "flowers", "cakes", "cups", "cars", "tables", "pencils", "candies",
    "seats", "cupcakes", "photos", "tomatoes", "bananas", "notebooks", "pages", "sandwiches", "coffees", "beers", "muffins", "donuts",
    "tiles", "batteries", "bricks", "plates", "pears", "lemons", "roses", "carrots", "buttons", "beads", "screws", "nails", "magnets",
    "dolls", "kites", "hats", "socks", "gloves", "scarves", "towels", "candles", "lamps", "posters", "envelopes", "postcards", "crayons",
    "rulers", "cookbooks", "magazines", "croissants", "rolls", "burgers", "cans", "jars", "planks", "stones", "seeds", "trees", "plants",
    "tulips", "chickens", "fish", "sheep", "goats", "tires", "keys", "phones", "cables", "chargers", "usb sticks", "t-shirts", "caps",
    "mugs", "vouchers", "parcels", "letters", "stools", "tents", "bikes", "balloons", "puzzles", "lollipops", "chocolates", "bagels",
    "tokens", "medals",
)  # fmt: skip
_THINGS_ZH = (
    "苹果", "鸡蛋", "票", "书", "笔", "饼干", "糖果", "橘子", "盒子", "瓶子", "衬衫", "包子", "椅子", "邮票", "球", "玩具", "花",
    "蛋糕", "杯子", "桌子", "铅笔", "香蕉", "本子", "桃子", "面包", "毛巾", "电池", "气球", "梨", "西瓜", "橙子", "草莓", "饺子",
    "月饼", "鸡腿", "汉堡", "可乐", "牛奶", "酸奶", "帽子", "手套", "袜子", "围巾", "裙子", "裤子", "雨伞", "台灯", "蜡烛", "贴纸",
    "卡片", "积木", "螺丝", "钉子", "砖", "种子", "树苗", "玉米", "土豆", "西红柿", "黄瓜", "花盆", "信封", "明信片", "橡皮", "尺子",
    "篮球", "风筝", "拼图", "巧克力", "棒棒糖", "灯泡", "充电器", "口罩", "盘子", "碗", "勺子", "枕头", "门票",
)  # fmt: skip


def _person(content: Content) -> Shown:
    return Shown.verbatim(content.choose(*_PEOPLE))


def _thing(content: Content) -> Shown:
    if content.beyond:
        return Shown.verbatim(word(content))
    return Shown.verbatim(content.choose(*(_THINGS_ZH if content.chinese else _THINGS)))


def _count(content: Content) -> Shown:
    return small(content, 2, 12) if content.chance(0.5) else number(content, 3, 0)


def _figure(content: Content) -> Shown:
    return number(content, 3, 0.12)


def _elder(content: Content) -> Shown:
    return small(content, 20, 90)


def _younger(content: Content) -> Shown:
    return small(content, 2, 19)


def _low(content: Content) -> Shown:
    return number(content, 2, 0.1)


def _high(content: Content) -> Shown:
    return Shown.verbatim(str(content.rng.randint(100, 10 ** content.choose(3, 3, 4, 5) - 1)))


def _times(content: Content) -> Shown:
    return small(content, 3, 12)


def _earlier(content: Content) -> Shown:
    return Shown.verbatim(str(content.rng.randint(1900, 2012)))


def _later(content: Content) -> Shown:
    return Shown.verbatim(str(content.rng.randint(2013, 2070)))


def _rate(content: Content) -> Shown:
    return Shown.verbatim(decimal(content, content.choose(1, 1, 2, 3)))


def story(expression: str, en: tuple[str, ...], zh: tuple[str, ...] = (), weight: float = 1.0) -> Form:
    """A form of the calculator over the slots of stories."""
    return question(
        expression, en, zh, weight,
        who=_person, t=_thing, n=_count, a=_figure, b=_count, c=_figure, m=money, k=money, o=money, r=_rate,
        x=_times, y=_earlier, z=_later, p=_elder, q=_younger, f=_low, h=_high,
    )  # fmt: skip
