"""Bills after a voucher, dues in steps, change for two goods, second ones at half price, pay less a fine, gifts."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.combined.costs import cost, people
from toolcall.datamodules.synthetic.calculator.school.problem import Settings, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown

_EATEN_ZH: Settings = tuple(
    (thing, "个") for thing in ("火锅", "烧烤", "烤鱼", "日料", "自助餐", "小龙虾", "川菜", "烤肉", "海鲜", "早茶", "麻辣烫")
)
_WORN_ZH: Settings = (("T恤", "件"), ("衬衫", "件"), ("卫衣", "件"), ("毛衣", "件"), ("外套", "件"), ("奶茶", "杯"), ("咖啡", "杯"), ("蛋糕", "个"), ("枕头", "个"), ("牛仔裤", "条"), ("围巾", "条"), ("鞋", "双"))  # fmt: skip
_WORN: Settings = tuple((thing, f"{thing}s") for thing in ("shirt", "pizza", "hoodie", "coffee", "candle", "towel", "pillow", "sweater", "jacket", "burger", "mug", "hat", "lamp", "book"))  # fmt: skip
_FOODS: Settings = (("apples", "pears"), ("potatoes", "carrots"), ("tomatoes", "onions"), ("rice", "beans"), ("cherries", "plums"), ("grapes", "figs"), ("flour", "sugar"), ("nuts", "dates"), ("fish", "prawns"), ("peas", "leeks"))  # fmt: skip
_FOODS_ZH: Settings = (("白菜", "土豆"), ("西红柿", "黄瓜"), ("苹果", "香蕉"), ("萝卜", "茄子"), ("青椒", "豆角"), ("桃子", "葡萄"), ("鸡蛋", "豆腐"), ("芹菜", "洋葱"), ("橘子", "梨"), ("猪肉", "排骨"))  # fmt: skip
_ASIDE: Settings = tuple(zip(
    ("grandchildren", "nephews", "nieces", "kids", "cousins", "waiters", "helpers", "cleaners", "godchildren", "neighbours", "drivers", "players", "singers"),
    ("the dog", "the cat", "a card", "stamps", "wrapping", "the vicar", "the bus", "the postman", "the church", "the gardener", "flowers", "sweets", "the babysitter"), strict=True,
))  # fmt: skip


def _coupon(content: Content) -> Sequence[int | str | Shown]:
    bill = content.rng.randint(60, 600)
    return bill, content.choose(10, 15, 20, 30, 40, 50), people(content)


def _raise(content: Content) -> Sequence[int | str | Shown]:
    return content.rng.randint(30, 250) * content.choose(1, 10, 10), content.choose(
        "6.5", "2.5", "3.5", "4.2", "3", "4", "5", "6", "8", "10", "12"
    )


def _steps(content: Content) -> Sequence[int | str | Shown]:
    limit = content.choose(5, 8, 10, 12, 15, 20, 25, 30, 50, 100)
    low = content.rng.randint(2, 9)
    return limit, f"{low}.5" if content.chance(0.3) else low, f"{low + content.rng.randint(1, 4)}.{content.choose('5', '2', '8')}", limit + content.rng.randint(2, limit)  # fmt: skip


def _market(content: Content) -> Sequence[int | str | Shown]:
    return cost(content, 1, 9, 0.6), content.rng.randint(2, 5), cost(content, 1, 7, 0.3), content.rng.randint(2, 5)


def _small_market(content: Content) -> Sequence[int | str | Shown]:
    return cost(content, 1, 5, 0.6), content.rng.randint(2, 4), cost(content, 1, 5, 0.3), content.rng.randint(2, 4)


def _orders(content: Content) -> Sequence[int | str | Shown]:
    whole, tenth = content.rng.randint(3, 9), content.rng.randint(1, 9)
    paid: Shown | int = Shown(content.choose(f"{whole}块{tenth}", f"{whole}.{tenth}元", f"{whole}.{tenth}"), f"{whole}.{tenth}")
    if not content.chinese:
        paid = Shown.verbatim(f"{whole}.{content.choose('50', '20', '75')}") if content.chance(0.5) else whole
    return content.rng.randint(12, 80), paid, content.rng.randint(5, 40)


def _gifts(content: Content) -> Sequence[int | str | Shown]:
    return content.rng.randint(2, 9), content.choose(5, 10, 15, 20, 20, 25, 30, 50), content.rng.randint(2, 30)


FORMS: tuple[Form, ...] = (
    problem(
        "({a} - {b}) / {c}",
        _coupon,
        (
            "{l}{a}{r} [bill|dinner|dinner bill], {l}{b}{r} voucher, {c} of us, [each pays|how much each|per head]",
            "{c} [friends|people|of us] spent {l}{a}{r}, minus a {l}{b}{r} [coupon|voucher], [split evenly|each|per person]",
            "[we've|got] a {l}{b}{r} [voucher|coupon|gift card] off a {l}{a}{r} bill, split {c} ways",
            "split {l}{a}{r} [by|between] {c} after [the|a] {l}{b}{r} [discount|coupon|voucher]",
        ),
        ("{c}人吃{x}花了{a}，代金券抵{b}，[AA|每人多少|一人多少]", "{c}人[AA|平摊]，{x}{a}{r}，[优惠券减|券抵了|代金券抵]{b}[，每人多少|，人均|]", "吃{x}{a}{r}，[用券减|红包抵|会员减]{b}，{c}人平分[，一人多少|]", "{x}一共{a}，减{b}，{c}人AA[下来每人多少|一人多少|]"),
        settings_zh=_EATEN_ZH,
    ),
    problem(
        "{a} * {b} / 100 * 12",
        _raise,
        (
            "{l}{a}{r} a month up {b}<percent>, the extra over a year",
            "[rent|my rent|pay|salary|the fee|pension] [of |is |]{l}{a}{r} [a|per] month [goes|going] up {b}<percent>, [how much more|what's the extra] [a|per|over a|in a] year",
            "{b}<percent> more on {l}{a}{r} a month, [what's that extra a year|extra per year|yearly difference]",
            "[landlord|boss] [adds|puts on] {b}<percent> to {l}{a}{r} monthly, extra [per|in a] year",
        ),
        ("[房租|工资]每月{a}，涨{b}%，一年多[多少|出多少]", "月[租|薪]{a}元涨了{b}%，[全年|一年]多出多少"),
        0.8,
    ),
    problem(
        "({a} + {a} / 2) / 2",
        lambda content: [cost(content, 5, content.choose(60, 300))],
        (
            "{x} {l}{a}{r}, second [one |]half price, average [per {x}|each|price each]",
            "[buy one at|{y} at] {l}{a}{r}, [get the second|second one] half price, i take two, [how much each on average|average each|price per {x}]",
            "two {y}, {l}{a}{r} the first, the second at half price, [what's the average|average price]",
            "[average|mean] price of two {y} at {l}{a}{r} [with the second half off|if the second is half off]",
            "{y}, {l}{a}{r}, second one half price. [works out at what each|so each is how much]",
        ),
        ("{x}{a}[元|]，第二{u}半价，平均每{u}[多少|多少钱]", "{x}一{u}{a}，第二{u}半价，买两{u}[平均|均价]多少", "第二{u}半价，{x}原价{a}，每{u}平均多少"),
        0.8, _WORN, _WORN_ZH,
    ),
    problem(
        "{a} * {b} + ({d} - {a}) * {c}",
        _steps,
        (
            "first {a} [units|cubic metres|tons|hours|km] at {l}{b}{r} each, anything [above|over] at {l}{c}{r}, used {d}",
            "{l}{b}{r} each for the first {a}, {l}{c}{r} after that, i [used|need|took] {d}[, what's the bill|, total|]",
            "up to {a} it's {l}{b}{r} each, beyond that {l}{c}{r} each, [how much for|cost of] {d}",
            "{d} used, first {a} at {l}{b}{r}, [the rest|the remainder] at {l}{c}{r}, [cost|total|bill]",
            "water: {l}{b}{r} a unit up to {a}, {l}{c}{r} a unit [above|over] that, we used {d}",
            "[used|took] {d} units. first {a} cost {l}{b}{r} each, the rest {l}{c}{r} each",
        ),
        ("前{a}吨每吨{b}元，超出每吨{c}元，用了{d}吨", "水费{a}吨以内每吨{b}元，超过部分每吨{c}元，[用了|这月用]{d}吨，[交多少|多少钱]", "{a}度以内{b}元一度，超出的{c}元一度，[用了|一共用]{d}度[要交多少|，多少钱|]", "[这个月|上月]用水{d}吨，前{a}吨每吨{b}元，超出部分每吨{c}元，[水费多少|交多少]"),
    ),
    *(
        problem(
            f"{note} - ({{a}} * {{b}} + {{c}} * {{d}})",
            market,
            (
                f"{{x}} {{l}}{{a}}{{r}} a kilo, {{b}} kilos, {{y}} {{l}}{{c}}{{r}} a kilo, {{d}} kilos, [change from|i give|paid with] {note}[, change|]",
                f"{{x}} at {{a}} [a|per] kilo times {{b}}, {{y}} at {{c}} times {{d}}, change from {{l}}{note}{{r}}",
                f"i buy {{x}} at {{a}} a kilo, {{b}} kilos, and {{y}} at {{c}}, {{d}} kilos. [paying with|i hand over] {{l}}{note}{{r}}, change?",
            ),
            (
                f"{{x}}{{a}}元一斤称了{{b}}斤，{{u}}{{c}}元一斤称了{{d}}斤，给{note}[找多少|找回多少|该找多少]",
                f"{{x}}{{a}}块一斤[买|要|称]{{b}}斤，{{u}}{{c}}块一斤[买|要|称]{{d}}斤，[付|给][了|]{note}，找[多少|几块]",
                f"{{x}}每斤{{a}}元{{b}}斤，{{u}}每斤{{c}}元{{d}}斤，{note}元找零多少",
            ),
            0.35, _FOODS, _FOODS_ZH,
        )
        for note, market in ((100, _market), (200, _market), (50, _small_market))
    ),
    problem(
        "{a} * {b} - {c}",
        _orders,
        (
            "{a} [orders|deliveries|runs|trips|parcels] at {l}{b}{r} each, fined {l}{c}{r}",
            "[did|delivered|rode] {a} [orders|parcels], {l}{b}{r} [each|per order], minus a {l}{c}{r} fine[, what did i make|, pay|]",
            "{l}{b}{r} per [delivery|drop|job], {a} today, lost {l}{c}{r} [to a fine|in penalties|on fuel], [what did i make|what's left|net]",
            "[pay|earnings] for {a} [drops|deliveries] at {l}{b}{r} [each|apiece] less a {l}{c}{r} fine",
            "they docked me {l}{c}{r}, i did {a} [orders|drops] at {l}{b}{r} each, [what do i get|take-home]",
        ),
        ("跑了{a}单，一单{b}，被罚{c}块", "[今天|昨天|]送了{a}单，每单{b}，[罚款|扣了|油钱]{c}[元|块][，到手多少|，挣多少|]", "一单{b}，跑{a}单，[被扣|罚了]{c}块，[到手多少|还剩多少|挣了多少]"),
    ),
    problem(
        "{a} * {b} + {c}",
        _gifts,
        (
            "{a} {x}, {l}{b}{r} each, and {l}{c}{r} for {y}",
            "{l}{b}{r} [each for|for each of] {a} {x} plus {l}{c}{r} for {y}[, total|, how much|]",
            "i [give|owe] {a} {x} {l}{b}{r} each[, and|;] {l}{c}{r} is for {y}[, how much altogether|. sum?|]",
            "[christmas|budget|envelopes]: {a} {x} at {l}{b}{r}, {l}{c}{r} for {y}, [total|all in]",
        ),
        ("给{a}个[孙子|侄子|小孩|外甥]每人{b}块红包，再加{c}块[零食|车费|鞭炮|贺卡]，一共多少", "{a}个[孩子|学生]一人{b}元，另外{c}元[买水|打车|买花]，[共|总共]多少"),
        1.0, _ASIDE,
    ),
)  # fmt: skip
