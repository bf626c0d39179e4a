"""Percentages: of, off, on top of, and what percentage one number is of another."""

from functools import partial

from toolcall.datamodules.synthetic.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import amount, in_words, money, number, percentage
from toolcall.datamodules.synthetic.phrase import Shown

_P = "[ percent| percent|%|%|%| %| per cent| pct]"


def _percent(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    return calculation(expression, en, zh, weight, p=percentage, a=amount)


_PERCENT_ZH = "[{p}%|{p}%|百分之{p}]"
FORMS = (
    _percent(
        "{p} / 100 * {a}",
        (
            ASK + "{p}" + _P + " of {a}" + IS,
            "{p}" + _P + " of {a}",
            ASK + "{p}" + _P + " [from|out of] {a}",
            "[take|get|figure] {p}" + _P + " of {a}",
            ASK + "a {p}" + _P + " [tip|gratuity] [on|for] [a bill of |a tab of |]{a}",
            "[how much|what] [tip|tax|commission|interest|vat|deposit] is {p}" + _P + " [on|of|for] {a}",
            "[my bill is|the bill is|the check is|dinner was|lunch came to] {a}, [how much is|what's|what is] a {p}" + _P + " tip",
            "{p}" + _P + " [sales tax|vat|tax|commission|interest] on {a}",
            "of {a}[,|] {p}" + _P,
            "if i [tip|save|keep|donate] {p}" + _P + " of {a}[,|] [how much is that|what is that|how much]",
        ),
        (
            ASK_ZH + "{a}的" + _PERCENT_ZH + WHAT_ZH,
            "{a}的" + _PERCENT_ZH,
            _PERCENT_ZH + "的{a}" + WHAT_ZH,
            "{a}[要交|要付|按|收]" + _PERCENT_ZH + "的[税|税率|佣金|利息|手续费][，是多少|，多少钱|]",
            "{a}[里|中|当中]的" + _PERCENT_ZH + "[有多少|是多少]",
            "给{a}的账单付" + _PERCENT_ZH + "小费[是多少|]",
        ),
        4.0,
    ),
    _percent(
        "{a} * (1 - {p} / 100)",
        (
            "{p}" + _P + " off [of |]{a}",
            ASK + "{p}" + _P + " off [of |]{a}" + IS,
            ASK + "{a} [minus|less|reduced by|with] [a |]{p}" + _P + " [discount|off|rebate|reduction]",
            "[a |the ][jacket|shirt|phone|laptop|coat|bike|lamp|ticket] [costs|is] {a}[,| and] [it is|is|it's] {p}"
            + _P
            + " off[, what do i pay|, how much do i pay|, what's the price|]",
            "{a} with {p}" + _P + " off",
            "{a} [discounted|marked down|decreased|lowered] by {p}" + _P,
            "[what do i pay|what's the price|final price|sale price] [for|of] [something at |]{a} [with|after|at] [a |]{p}"
            + _P
            + " [off|discount]",
            "take {p}" + _P + " off {a}",
            "decrease {a} by {p}" + _P,
        ),
        (
            "{a}[降价|减少|下降|降低|优惠|便宜]" + _PERCENT_ZH + "[后|之后|以后][是多少|多少钱|]",
            "{a}减去" + _PERCENT_ZH + WHAT_ZH,
            "原价{a}，[优惠|降了|降价]" + _PERCENT_ZH + "，[现价|现在|要付]多少",
            "[把|将]{a}[减少|降低]" + _PERCENT_ZH,
        ),
        2.0,
    ),
    _percent(
        "{a} * (1 + {p} / 100)",
        (
            ASK + "{a} plus {p}" + _P + IS,
            "{a} [increased|raised|marked up|grown] by {p}" + _P,
            "add {p}" + _P + " [to|onto|on top of] {a}",
            "increase {a} by {p}" + _P,
            "{a} [with|including|plus|incl] {p}" + _P + " [tax|vat|tip|interest|service]",
            "[what's the total|what do i pay|total|what is the price] [for|of] {a} [with|plus|including|after adding] [a |]{p}"
            + _P
            + " [tax|tip|vat|surcharge]",
            "{a} [and|] {p}" + _P + " [more|on top]",
            "my [rent|salary|bill|fee] [was|is] {a} and [goes up|rises|increases|went up] [by |]{p}"
            + _P
            + "[, what is it now|, what's the new one|]",
        ),
        (
            "{a}[增加|上涨|涨|提高|增长]" + _PERCENT_ZH + "[后|之后|以后][是多少|多少钱|]",
            "{a}加上" + _PERCENT_ZH + "[的税|]" + WHAT_ZH,
            "[工资|房租|价格]{a}，[涨了|上涨]" + _PERCENT_ZH + "，现在[是|]多少",
            "[把|将]{a}[增加|提高]" + _PERCENT_ZH,
        ),
        2.0,
    ),
    calculation(
        "{a} / {b} * 100",
        (
            "what percent of {b} is {a}",
            "{a} is what percent of {b}",
            "{a} [out of|of] {b} [as a percentage|in percent]",
            "[what|which] percentage of {b} is {a}",
            "[i got|i scored|i have] {a} out of {b}[,|] what percent is that",
            "how many percent of {b} is {a}",
            "express {a} as a percentage of {b}",
        ),
        ("{a}[占|是]{b}的百分之[多少|几]", "{a}占{b}的百分比[是多少|]", "{b}的百分之[几|多少]是{a}", "{a}除以{b}是百分之[几|多少]"),
        1.0,
        a=partial(number, digits=3, decimals=0.05),
        b=partial(number, digits=4, decimals=0.05),
    ),
    calculation(
        "{a} * {d} / 10",
        (),
        (
            "{a}打{d}折[后|][是多少|多少钱|要付多少|]",
            "原价{a}，[现在|]打{d}折，[多少钱|现价多少|要付多少]",
            "{d}折，原价{a}，[现价|现在]多少",
            "{a}的[东西|衣服|鞋子|手机]打{d}折[多少钱|要多少钱]",
        ),
        1.0,
        a=money,
        d=lambda c: (lambda k: Shown(str(k) if c.chance(0.4) else in_words(k, c), str(k)))(c.rng.randint(3, 9)),
    ),
)
