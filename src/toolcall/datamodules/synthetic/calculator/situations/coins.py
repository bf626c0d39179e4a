"""Prices in two coins, 3 dollars and 40 cents, 7块2: so many times, together, taken off, split."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings, question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write

_COINS = (
    (("dollar", "dollars", "cents"),) * 4 + (("euro", "euros", "cents"),) * 2 + (("pound", "pounds", "pence"), ("buck", "bucks", "cents"))
)


def _sum_in_coins(content: Content, coins: tuple[str, str, str] | None = None) -> Shown:
    """A price in two coins: 3 dollars and 40 cents, 7块2."""
    if content.chinese:
        return _sum_in_chinese_coins(content)
    one, several, cent = coins or content.choose(*_COINS)
    whole, cents = (
        content.rng.randint(1, content.choose(9, 40, 99)),
        content.choose(25, 50, 75, 99, 5, *content.rng.sample(range(10, 99), 4)),
    )
    said = (lambda n: in_words(n, content)) if content.spelled else str
    coin = f"{one if whole == 1 else several}{content.choose(' and ', ' and ', ' ')}"
    return Shown(f"{said(whole)} {coin}{said(cents)} {cent}", f"{whole}.{cents:02}")


def _two_sums(content: Content) -> tuple[Slots, Arguments]:
    """In the same coins."""
    coins = content.choose(*_COINS)
    slots = {"m": _sum_in_coins(content, coins), "k": _sum_in_coins(content, coins)}
    return slots, {"expression": write("{m} + {k}", slots)}


def _sum_in_chinese_coins(content: Content) -> Shown:
    """The last coin is said without its name mostly: 7块2, 三块五, 3块8毛5."""
    whole, tenth = content.rng.randint(1, content.choose(9, 40, 99)), content.choose(5, 5, *range(1, 10))
    in_signs = content.spelled or content.chance(0.3)
    said = in_words(tenth, content) if in_signs else str(tenth)
    yuan = in_words(whole, content) if in_signs and (content.spelled or content.chance(0.3)) else str(whole)
    if not in_signs and content.chance(0.1):
        fen = content.rng.randint(1, 9)
        return Shown(f"{yuan}块{said}毛{fen}{content.choose('', '分')}", f"{whole}.{tenth}{fen}")
    if content.chance(0.1):
        return Shown(f"{yuan}元{said}角", f"{whole}.{tenth}")
    return Shown(f"{yuan}块{said}{content.choose('', '', '毛')}", f"{whole}.{tenth}")


FORMS: tuple[Form, ...] = (
    question(
        "{n} * {m}",
        (
            "{n} <goods> at {m} [each|apiece|a piece][,|;|] <total>",
            "[how much|what] [would|will|do] {n} <goods> at {m} [be|cost|come to]",
            "{n} <goods>, {m} each, <total>",
            "[i bought|we need|give me] {n} <goods> [for|at] {m} each[,|.] <total>",
            "[what do i pay|how much do i need|how much money|what's it cost] for {n} [stamps|bagels|rides|laps|candles|pears] at {m}[| each| a pop]",
            "{m} [each|a pop|apiece|per cup|a slice][,|;|:|.| -] {n} [of them|pcs|pieces|slices|cups][,|.|;|:] <total>",
            "[one|a] [stamp|bagel|ride|candle|pear] [is|costs] {m}[,|;|.] [how much are {n}|what do {n} cost|price for {n}|and {n}]",
            "[sold|i sold|we sold|she sold] {n} <goods> [at|for] {m} each[,|.|;] [how much did i make|how much did we get|how much is that|takings]",
            "{n} times {m}[| is what| is how much]",
            "[if|when] a [ride|song|slice|copy] [is|costs] {m}[,|] {n} [rides|songs|slices|copies] [cost|are|come to] [what|how much]",
            "[every|each] [kid|day|visit|cup|lap] [gets|costs|earns me|takes] {m}[,|;|.] there [are|were] {n} [of them|in all][,|.|;] <total>",
            "[need|buying|getting|picked up] {n} [pcs|bags|jars|packs|boxes] [at|of the|for] {m}[,|.|;|:] <total>",
        ),
        (
            "[一个|一斤|一本|每斤|每个]{m}，[买|要]{n}[个|斤|本][一共|]多少钱",
            "[苹果|鸡蛋|肉|米]一斤{m}，[买|要|称]{n}斤[一共|]多少钱",
            "{n}[个|斤|本]，[每个|每斤|每本]{m}，一共多少",
            "{m}[一个，{n}个|一斤，{n}斤|一杯，{n}杯|一瓶，{n}瓶|一张，{n}张][多少钱|一共多少|要多少|得多少]",
            "{n}[杯奶茶，一杯|碗面，一碗|张票，一张|瓶水，一瓶]{m}，[多少钱|一共多少|合计多少]",
            "[卖了|卖掉|卖出]{n}[个|斤]，[一个|一斤]{m}，[收多少钱|卖了多少钱|收入多少]",
            "[每天坐车{m}，{n}天|每次停车{m}，{n}次|每趟{m}，{n}趟][多少钱|一共多少|花多少]",
            "[单价|价格]{m}，[数量|买|要]{n}[个|]，[总价|合计|多少钱]",
            "[来|要|称|拿]{n}[个{m}一个|斤{m}一斤|份{m}一份]的，[多少钱|一共多少|给你多少]",
            "{n}个{m}[是|一共|加起来][多少|多少钱]",
        ),
        1.0,
        n=lambda c: small(c, 2, 12),
        m=_sum_in_coins,
    ),
    Form(
        _two_sums,
        phrasings(
            (
                "{m} [plus|and] {k}[,|;|] <total>",
                "[lunch|the book|a ticket|the cake] [is|was|cost] {m} and [a coffee|the pen|the snack|the candle] {k}[,|.|;] <total>",
                "[i spent|i paid|she spent] {m} and [then |]{k}[,|.|;] [how much altogether|how much in total|total|what's the sum]",
                "add {m} and {k}",
                "{m} and another {k}[,|;|.] [how much money is that|what's that together|how much do i have]",
                "[what|how much] [is|are|do i pay for] {m} plus {k}",
                "[i had|there was|i have] {m}[,| and] [found|got|mom gave me] {k} [more|on top][,|;|.] [how much now|how much is that|what do i have now]",
            ),
            (
                "{m}加{k}[一共|是|][多少钱|多少]",
                "[早饭|面|车票|笔]{m}，[豆浆|可乐|停车|本子]{k}，[一共多少|一共多少钱|总共花了多少]",
                "[先花了|花了]{m}，又花了{k}，[一共花了多少|总共多少]",
                "{m}和{k}[加起来|一共|合起来]多少",
                "一个{m}，一个{k}，[两个|都要|一起]多少钱",
            ),
        ),
        0.4,
    ),
    question(
        "{w} - {m}",
        (
            "[i pay|i paid|paying] with {w} and [it costs|the bill is|it's] {m}[,|;|.] [how much change|what's my change|what do i get back]",
            "change from {w} for {m}",
            "{w} minus {m}[, what's left|, how much|]",
            "[i had|i have|had] {w}[,| and] [spent|paid] {m}[,|;|.] [what's left|how much is left|how much do i have left]",
            "[lunch|the toy|a book|the ticket] is {m}[,| and] i [have|give|pay with] {w}[,|;|.] [what's left|how much change|change]",
            "how much change [do i get|is it] from {w} if [it costs|i pay|the total is] {m}",
        ),
        (
            "[付|给|给了]{w}[元|块]，[东西|买菜|一共]{m}，[找多少|找零多少|该找多少钱]",
            "[有|带了]{w}[元|块]，花了{m}，[还剩多少|剩多少|还有多少钱]",
            "{w}[元|块]减{m}[是多少|还剩多少|等于多少]",
            "[面|票|饮料]{m}，给了{w}[元|块]，[找回多少|找多少钱|应找多少]",
        ),
        0.3,
        m=_sum_in_coins,
        w=lambda c: Shown.verbatim(c.choose("100", "100", "200", "500", str(c.rng.randint(100, 400)))),
    ),
    question(
        "{m} / {n}",
        (
            "{m} [split|divided|shared] [by|between|among] {n}[| people| of us| friends]",
            "[split|divide|share] {m} [by|between|among] {n}[| people| friends]",
            "[the bill|a taxi|the pizza|lunch] [is|was|comes to] {m}[,| for|;] {n} [of us|people|friends][,|;|.] [how much each|what does each pay|per person]",
            "{n} [pens|buns|apples|stamps] [cost|are|for] {m}[,|;|.] [how much is one|what's one|price of one|how much each]",
            "[what|how much] does each [pay|owe] if {n} [people|friends] [split|share] {m}",
        ),
        (
            "{m}，{n}个人[AA|平摊|分]，[每人多少|一人多少|每人付多少]",
            "{n}[个|斤|瓶]{m}，[一个多少|单价多少|一个多少钱]",
            "[打车|奶茶|早餐]{m}，{n}个人AA，[每人多少|一人多少钱|人均多少]",
            "[把|]{m}[平分|分]给{n}个人[，每人多少|，一人多少]",
        ),
        0.3,
        n=lambda c: small(c, 2, 12),
        m=_sum_in_coins,
    ),
)
