"""So many things at a price in two coins: 3 dollars and 40 cents, 7块2."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words, small
from toolcall.datamodules.synthetic.phrase import Shown


def _sum_in_coins(content: Content) -> Shown:
    """A price in two coins: 3 dollars and 40 cents, 7块2."""
    if content.chinese:
        whole, tenth = content.rng.randint(1, 99), content.rng.randint(1, 9)
        return Shown(f"{whole}块{tenth}{content.choose('', '', '毛')}", f"{whole}.{tenth}")
    whole, cents = content.rng.randint(1, 40), content.choose(25, 50, 75, 99, content.rng.randint(10, 98))
    write = (lambda n: in_words(n, content)) if content.spelled else str
    coin = content.choose("dollars", "dollars", "euros", "bucks")
    return Shown(f"{write(whole)} {coin}{content.choose(' and ', ' ')}{write(cents)} cents", f"{whole}.{cents}")


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
)
