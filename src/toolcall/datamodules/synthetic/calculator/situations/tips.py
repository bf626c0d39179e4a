"""Tips, fees and other percentages of a sum."""

from toolcall.datamodules.synthetic.calculator.situations.situation import situation
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    situation(
        "{p} / 100 * {m}",
        1.2,
        (
            "[dinner|lunch|the bill|the meal|our tab|the haircut|the taxi] [came to|was|is|cost|costs] {m}[,| and] [i wanna|i want to|we want to|i'd like to|let's|i should] [leave|give|tip|add] [a |]{p}[%| percent][| tip][,|.|;] [how big is the tip|how much is the tip|what's the tip|how much tip is that|how much do i tip|what tip is that]",
            "[the tax|vat|commission|the fee|the service charge|interest] is {p}[%| percent] [of|on] {m}[,|.|;] [how much is that|what's that|how much do i pay in tax|how much is the fee]",
            "[i earn|i make|she earns|we sold for] {m} and [save|pay|give away|put aside|owe] {p}[%| percent][| of it| of that][,|.|;] how much [is that|do i save|do i put aside|goes away]",
            "[we raised|the pot is|the prize is|revenue was] {m} and [my share is {p}[%| percent][,|.|;] [how much is that|what's my share|what do i get]|he takes {p}[%| percent][,|.|;] how much is that|they keep {p}[%| percent][,|.|;] how much do they keep]",
            "tip of {p}[%| percent] on [a bill of |a |]{m}",
            "[bill|meal|check]: {m}[,|;] tip {p}[%| percent][,|;|:] [how much tip|what's the tip]",
            "[a deposit|a down payment|a commission] of {p}[%| percent] on {m}[,|;|.] [how much is it|how much is that|what do i pay now]",
            "[how much|what] [tip|tax|commission] [is|do i pay at|is that at] {p}[%| percent] [on|of|for] {m}",
            "[realtor|agent|broker|the app|the platform|the gallery] [takes|keeps|charges|wants] {p}[%| percent] of [every |my |a |]{m} [sale|booking|order][,|.|;] [how much is that|what's their cut|how much do they get]",
            "what [deposit|down payment|cut|share|fee|fine|bonus|rebate] is {p}[%| percent] of {m}",
            "{p}[%| percent] [tip|gratuity|service|commission|tax|vat|duty|interest|deposit] [on|for|from|at] {m} [is|would be|makes|comes to] [how much|what]",
            "[need|have|i have|we have] to [put down|prepay|deposit|pay] {p}[%| percent] of [a |the |]{m} [house|loan|car|kitchen|holiday][| up front| first][,|.|;] how much is [that|it]",
            "[waiter|driver|barber|server|courier] [was great|was lovely|did well|was nice][,|;|.] {p}[%| percent] [on|of] {m}[,|;|:] [tip|how much tip|what do i leave]",
            "[insurance|health plan|employer|state|warranty] [covers|pays|reimburses|refunds] {p}[%| percent] of [the |my |a |]{m} [bill|repair|claim|surgery|fee][,|.|;] how much [is that|do they pay|is covered]",
            "[save|saving|discount|you save]: {p}% [of|on|off] {m}",
            "how much do i save [with|at|on|if i get] {p}[%| percent] off [a |]{m}[| coat| tv| ticket| order]",
            "{m} [coat|tv|bag|ticket|bed] [with|at] {p}[%| percent] off[,|;|.] [how much do i save|what do i save|how big is the discount|how much is the discount|savings]",
            "[tithe|donating|we give|i donate] {p}[%| percent] of {m}[,|.|;] [how much|amount|what's the amount]",
            "[the restaurant|the hotel|the bar] adds {p}[%| percent] for service[,|;] we [ate|drank|ordered] for {m}[,|.|;] [how much is the service|what's the service charge|service charge]",
            "[interest|yield|return|dividend] [of|at|is] {p}[%| percent] [a year |per year |yearly |]on {m}[,|.|;] [how much|what do i get|how much is the interest]",
            "[my|the] [pension|raise|bonus|alimony|rebate|fine] is {p}[%| percent] of {m}[,|.|;] [how much|in money|what's that]",
            "[what|how much] would [a |]{p}[%| percent] [tip|gratuity|deposit|bonus|surcharge] [be|make|come to] on {m}",
            "for {m}[,|] {p}[%| percent] [is|makes|gives] [what|how much]",
        ),
        (
            "[吃饭|账单|晚饭]{m}，[给|付]百分之{p}的小费，[小费是多少|小费多少|要给多少小费]",
            "[工资|奖金|收入]{m}，[存|拿出|交]百分之{p}，[是多少|存多少|要交多少|是多少钱]",
            "{m}[要交|要付|收]百分之{p}的[税|手续费|服务费|定金]，[是多少|税是多少|多少钱]",
            "[小费|服务费|定金|佣金|手续费|押金][按|是|收]{m}的百分之{p}[算|]，[是多少|多少钱|要多少]",
            "[中介|平台|银行|房东|司机][抽|收|扣]{m}的{p}%，[抽多少|是多少钱|扣多少]",
            "[首付|定金|预付款]百分之{p}，[总价|房价|车价]{m}，[要付多少|首付多少|先交多少]",
            "[医保|保险|公司][报销|赔|承担]百分之{p}，[医药费|账单|费用]{m}，[能报多少|赔多少|报销多少]",
            "{m}的[衣服|电视|机票]便宜百分之{p}，[省了多少|能省多少|便宜了多少]",
            "[年利率|年化|收益率|利率]百分之{p}，[存|本金|买了]{m}，[一年利息多少|一年多少利息|利息是多少]",
            "[提成|奖金|分红]{p}%，[业绩|销售额|利润]{m}，[能拿多少|提成多少|拿多少钱]",
            "[拿出|捐出|存下|捐][工资|收入|红包]{m}的{p}%，[是多少|多少钱]",
            "[这顿饭|理发|打车]{m}，[想|要|打算]给{p}%[的|]小费，给多少",
        ),
    ),
)
