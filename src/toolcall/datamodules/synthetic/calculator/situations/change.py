"""What is left of the money after so many things at a price."""

from toolcall.datamodules.synthetic.calculator.situations.situation import situation
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    situation(
        "{o} - {n} * {m}",
        1.2,
        (
            "[i pay|i paid|she pays|paid] with {o} for {n} <things> at {m}[| each| apiece][,|.|;] [what change do i get|how much change|what's my change|change|what do i get back|how much do i get back]",
            "[i have|i had|i've got|had] {o} and [buy|bought|get|got] {n} <things> [at|for] {m} [each|apiece|a piece][,|.|;] <money left>",
            "[i have|got|with] {o}[,| and] [spend|pay|i spend] {m} [a day for {n} days|a week for {n} weeks|per day for {n} days|each day for {n} days][,|.|;] <money left>",
            "{n} <things> at {m} each [from|out of] {o}[,|;|.] <money left>",
            "change from {o} for {n} <things> at {m}[| each]",
            "[out of|from] {o} i [buy|bought|pay for] {n} <things>, {m} each[,|;|.] <money left>",
            "[gave|handed] [the cashier|them|her] {o} for {n} <things>, {m} apiece[,|;|.] [what's my change|how much do i get back|change]",
            "[the budget is|budget] {o}[,|;] {n} <things> cost {m} each[,|;|.] <money left>",
            "[started|i started|starting|beginning] with {o}[,|] [i lose|i pay|they take|it costs] {m} [every month for {n} months|each week for {n} weeks|a day for {n} days][,|.|;] <money left>",
            "[a loan of|a debt of|i owe|the bike cost] {o}, [paying|i pay|i paid] [back |off |]{m} [a month for {n} months|a week for {n} weeks][,|.|;] [what do i still owe|how much is still open|what's left to pay]",
            "{o} on [my|the|a] [gift card|prepaid card|bus card|travel card|phone][,|;| and] {n} [rides|coffees|calls|trips|lunches] at {m}[| each][,|.|;] <money left>",
            "if [a|one|each] [pen|ride|ticket|tile|slice] [costs|is] {m} and i [take|buy|need|get] {n}, what [change|money] [is left|do i get|comes back] [from|out of] {o}",
            "[a|with a] {o} [note|bill|voucher|gift card] [and|for] {n} <things> at {m}[| each][,|.|;|:] [change|change due|how much change|<money left>]",
            "out of my {o} i [spent|paid|gave|used] {n} times {m}[,|.|;] <money left>",
            "[my son|my niece|a customer|a lady] [has|hands me|gives me|pays with] {o} for {n} <things> at {m}[,|.|;] [what do i give back|how much back|what change do i give|change]",
            "[how much|what] [change|money back] [do i get|should i get|will i get] [if|when] i [buy|get|pay for] {n} <things> at {m} [with|from|out of] {o}",
            "[how much|what] is left [of|from] {o} [after|if i buy|when i buy] {n} <things> at {m}[| each]",
            "{o} minus {n} <things> at {m}[| each| apiece]",
            "[cash|paid|given|tendered]: {o}[,|;] {n} x {m}[,|;|.|:] [change|change due|back]",
            "[income|salary|revenue|budget|grant] {o}[,|;] {n} [workers|bills|guests|payments|rents] [at|of] {m}[,|.|;] [what remains|what's left over|<money left>]",
            "[fund|kitty|our budget|wedding money] of {o}, we [invite|pay|feed|host] {n} [people|guests] at {m} [each|a head|per head][,|.|;] <money left>",
            "i need {o}[,|;] [i can save|i save|saved|i put aside] {m} [a month for {n} months|a week for {n} weeks|a day for {n} days][,|.|;] [how much is missing|how much is still missing|how short am i|what's missing]",
            "[bought|got|grabbed] {n} <things> [for|at] {m} each [and |, ][paid|handed over|gave] {o}[,|.|;] [change|what's my change|how much back|what do i get back]",
        ),
        (
            "[带了|有|付了|给了]{o}，买{n}[个|本|斤|支]<things>，[每个|每本|每斤|一个|单价]{m}，[还剩多少|找回多少|应找多少|找多少钱|剩多少钱]",
            "[我有|卡里有]{o}，每[天花{m}，{n}天|周花{m}，{n}周|月花{m}，{n}个月]后<money left>",
            "付{o}买{n}个{m}的<things>，[找多少|找零多少|找回多少]",
            "{n}[个|瓶|盒]{m}的<things>，[给|付|递]了{o}，[找我多少|找零|应找多少|该找多少]",
            "[卡里|饭卡|公交卡|话费余额|账户][有|还有|剩]{o}，[每次扣{m}，刷了{n}次|每天花{m}，过了{n}天|每月扣{m}，扣了{n}个月]，<money left>",
            "[欠|借了|贷款]{o}，[每月还{m}，还了{n}个月|每周还{m}，还了{n}周]，[还欠多少|剩多少没还|还剩多少]",
            "[目标|学费|旅行要|买车要]{o}，[每月存{m}，存了{n}个月|每周攒{m}，攒了{n}周|每天存{m}，存了{n}天]，还[差|缺]多少",
            "[单价|每个|一份]{m}，[要|买|来]{n}[个|份]，[付|给|收][了|]{o}，[找零多少|找多少|找回多少]",
            "[经费|预算|班费]{o}，[每人|每位]{m}，{n}[个人|人|位]，[剩余|还剩|结余]多少",
            "从{o}里[拿|取|花]了{n}[次|回]，每[次|回]{m}，<money left>",
            "{o}减去{n}个{m}[是多少|还剩多少|等于多少|]",
            "[花|用]{o}[去|]买{n}[张|杯|只]{m}的，<money left>",
            "[店主|老板|我]收[了|到]{o}，[顾客|客人]买{n}[件|斤]{m}的[东西|菜|肉]，[该找多少|找多少|要找回多少]",
            "[一张|拿|用]{o}的[购物卡|代金卡|充值卡]，[买了|刷了]{n}[件|份|杯]，每[件|份|杯]{m}，[卡里还剩多少|余额多少|还剩多少]",
        ),
    ),
)
