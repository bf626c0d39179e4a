"""A price and a fee for each of several things, and the second or the smaller one at half the price."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings, question
from toolcall.datamodules.synthetic.calculator.situations.prices import any_price
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import small
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write

_COINS = {"dollar": " dollar", "buck": " dollar", "usd": " dollar", "euro": " euro", "pound": " pound"}


def _price_and_fee(content: Content) -> tuple[Slots, Arguments]:
    """The fee in the price's currency, as it stands before its name: a 2 euro fee."""
    value = f"{content.choose(1, 1, 2, 2, 3, 4, 5, 6, 7, 9)}{content.choose('', '', '', '.50', '.50', '.25', '.90', '.75')}"
    shown = any_price(content)
    before = content.choose(shown.text[0], "") if shown.text[0] in "$€£¥" else ""
    behind = next((name for coin, name in _COINS.items() if coin in shown.text), "") if content.chance(0.7) else ""
    slots = {"m": shown, "o": Shown(before + value + behind, value), "n": small(content, 2, 12)}
    return slots, {"expression": write("({m} + {o}) * {n}", slots)}


_FEES = {
    "fee": "[booking fee|service fee|handling fee|service charge|processing fee|ticket fee|surcharge]",
    "tickets": "[tickets|seats|concert tickets|train tickets|cinema tickets|passes]",
}

FORMS: tuple[Form, ...] = (
    Form(
        _price_and_fee,
        phrasings(
            (
                "{m} plus a {o} <fee> per ticket[,|;|.] {n} [of them|tickets|people][,|;|.|] <pay>",
                "<tickets> [are|cost] {m} plus a {o} <fee> each[,|;|.] [how much for|what do i pay for|i need|price for] {n}",
                "{n} <tickets> at {m} plus a {o} <fee> [each|per ticket|on each one|for each][,|;|.|] <pay>",
                "{n} <tickets>[,|:] {m} each plus {o} <fee> [each|per ticket][,|;|.|] <pay>",
                "a ticket is {m} [and|plus] there's a {o} <fee> on [every one|each ticket|each][,|;|.] [how much for|what are|we need] {n}",
                "[a crate|a case|a keg|a box] of [water|beer|juice] [is|costs] {m} plus {o} deposit[,|;|.] [how much for|what do i pay for|i take] {n}",
                "{n} [parcels|orders|letters|boxes] at {m} with {o} [shipping|postage|insurance] [each|on each|per piece][,|;|.|] <pay>",
                "[a burger|a pizza|a salad|the menu] is {m}, [extra cheese|a drink|fries|a dip] {o}[,|;|.] {n} of those [with it|with the extra][,|;|.|] <pay>",
                "[a night|the room|one night] is {m} plus {o} [city tax|tourist tax|resort fee] per night[,|;|.] [we stay|how much for|total for] {n}[| nights]",
                "[what|how much] do {n} <tickets> cost at {m} plus a {o} <fee> each",
                "[per ticket|per person|each]: {m} [and|plus|+] {o} <fee>[.|,|;] {n} [people|tickets|of us][,|;|.|] <pay>",
            ),
            (
                "[票价|一张票|门票]{m}，每张[加|另收|还要]{o}[手续费|服务费|预订费]，[买|要]{n}张，<pay>",
                "{n}张票，每张{m}，每张[手续费|服务费]{o}，<pay>",
                "[一箱|每箱][水|啤酒|饮料]{m}，[押金每箱|每箱押金]{o}，[买|要]{n}箱，<pay>",
                "[奶茶{m}一杯，每杯加料{o}，{n}杯|咖啡{m}一杯，每杯加奶{o}，{n}杯|面{m}一碗，每碗加蛋{o}，{n}碗|盒饭{m}一份，每份加汤{o}，{n}份]，<pay>",
                "[房费|每晚]{m}，每晚[另收|加]{o}[的税|服务费|早餐费]，住{n}晚，<pay>",
                "[{m}加{o}手续费一张，{n}张|{m}加{o}运费一件，{n}件|{m}加{o}包装费一份，{n}份]，<pay>",
            ),
            _FEES,
        ),
        1.6,
    ),
    question(
        "{m} + {m} / 2",
        (
            "second [one|pair|pizza|item|shirt|drink] [is |]half price[,|;|.] [one is|they are|each is|one costs] {m}[,|;|.] [how much for two|what do i pay for two|what do both cost|how much for both]",
            "[buy one get one|buy one, get the second|buy one, get one] half [price|off][,|;|.] {m} each[,|;|.] [what do two cost|how much for two|how much for 2|two of them cost]",
            "two [coffees|shirts|pizzas|books|burgers] at {m}, [the second|the second one|second one] half price[,|;|.|] <pay>",
            "[a coffee|a shirt|a pizza|one pair] [is|costs] {m} and the second [one |]is half price[,|;|.] [how much for two|what do both cost|i take two, how much]",
            "one at {m}, [another|the second|a second one] [at|for] half [price|the price][,|;|.|] <pay>",
            "{m} each but the second one is half price[,|;|.] [how much are two|two of them?|what do i pay for 2]",
            "bogo half off[,|:] {m} each[,|;|.] [two of them|how much for two]",
            "[i pay|mom pays|one adult pays] {m} [and|,] [my son|the kid|one child] half[,|;|.|] <pay>",
        ),
        (
            "[第二杯半价，一杯{m}，两杯|第二件半价，一件{m}，两件|第二个半价，原价{m}，买两个|第二支半价，单价{m}，两支|第二份半价，每份{m}，买两份][多少钱|一共多少|要付多少]",
            "[{m}一杯，第二杯半价，买两杯|{m}一件，第二件半价，买两件|{m}一份，第二份半价，要两份|{m}一个，第二个半价，两个][多少钱|一共多少|共多少钱]",
            "[奶茶{m}，第二杯半价，两杯|咖啡{m}，第二杯半价，买两杯|冰淇淋{m}，第二个半价，两个|汉堡{m}，第二个半价，买两个|衣服{m}，第二件半价，两件][多少钱|一共多少|总共多少]",
            "[买两杯，每杯{m}，第二杯半价|买两件，一件{m}，第二件半价|两个，每个{m}，第二个半价|买两份，一份{m}，第二份半价]，<pay>",
            "[大人|成人]票{m}，[儿童|小孩|学生]半价，[一大一小|一个大人一个小孩|各一张][多少钱|一共多少|要多少]",
            "[第二件半价，{m}一件，两件|第二杯半价，{m}一杯，两杯]多少",
        ),
        0.9,
        m=any_price,
    ),
    question(
        "{n} * {m} + {k} * {m} / 2",
        (
            "[adults pay|tickets are|a ticket is] {m}[,| and|;] [kids|children|students|seniors] [pay half|half price|are half price][,|;|.] [we are |]{n} [adults|grown-ups] and {k} [kids|children|students][,|;|.|] <pay>",
            "{n} [adults|grown-ups] at {m} [and|plus] {k} [kids|children] at half [price|that|the price][,|;|.|] <pay>",
            "{n} full [price |]tickets at {m} and {k} half price[| ones][,|;|.|] <pay>",
            "[how much|what] [is it|do we pay] for {n} adults and {k} [kids|children] [if|when] adults pay {m} and [kids|children] half",
        ),
        (
            "成人票{m}，[儿童|学生|老人]半价，{n}个[大人|成人]{k}个[小孩|孩子|学生]，<pay>",
            "[门票|车票|自助餐]{m}，[小孩|儿童]半价，{n}大{k}小[，多少钱|一共多少|，总共多少]",
        ),
        0.4,
        m=any_price,
        n=lambda c: small(c, 2, 9),
        k=lambda c: small(c, 2, 9),
    ),
)
