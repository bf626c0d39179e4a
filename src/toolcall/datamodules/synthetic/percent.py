"""Percentages: of, off, on top of, and what percentage one number is of another."""

from functools import partial

from toolcall.datamodules.synthetic.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import amount, money, number, percentage, tenths

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
            "[hey |]what's {p}" + _P + " of {a}[ come to| come out to| again|]",
            "tell me [how much|what] {p}" + _P + " of {a} [comes out to|comes to|is|works out to]",
            "[could use|need|looking for|show me|just want] {p}" + _P + " of {a}",
            "[i want to|i'd like to|i should|let me|we want to] [tip|leave|give|put aside|save] {p}"
            + _P
            + " [of|on] {a}[,|.] how much [is it|is that|would it be]",
            "{a}[,|] {p}" + _P + " of [that|it]",
            "[how much|how many] is {p}" + _P + " [of|out of] {a}",
            "{a} times {p}" + _P,
            "{p}" + _P + " [share|cut|slice|portion] of {a}",
            "[tip|gratuity|commission|fee|tax|vat] [of|at] {p}" + _P + " on {a}[, how much|]",
            "{p}" + _P + " commission on a [sale|deal|order] of {a}",
            "[if |]{p}" + _P + " of {a} [people|voters|students|items|tickets] [said yes|are sold|came|passed][,|] how many is that",
        ),
        (
            ASK_ZH + "{a}的" + _PERCENT_ZH + WHAT_ZH,
            "{a}的" + _PERCENT_ZH,
            _PERCENT_ZH + "的{a}" + WHAT_ZH,
            "{a}[要交|要付|按|收]" + _PERCENT_ZH + "的[税|税率|佣金|利息|手续费][，是多少|，多少钱|]",
            "{a}[里|中|当中]的" + _PERCENT_ZH + "[有多少|是多少]",
            "给{a}的账单付" + _PERCENT_ZH + "小费[是多少|]",
            "{a}[拿出|抽|提|取]" + _PERCENT_ZH + "[是多少|有多少|]",
            "{a}乘以" + _PERCENT_ZH + WHAT_ZH,
            "{a}，其中" + _PERCENT_ZH + "[是多少|是几|有多少]",
            "{a}，税率" + _PERCENT_ZH + "，[要交多少税|税是多少]",
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
            "[knock|shave|chop|cut] {p}" + _P + " off [of |]{a}",
            "[drop|lower|reduce|discount|cut] {a} by {p}" + _P,
            "{a}[,|] {p}" + _P + " [off|discount|cheaper|less][,|] [what's left|what do i pay|new price|how much now|how much is it then|]",
            "[it's|this is|the price is|regular price] {a}[,| but| and] [i have|i get|there's|they give] [a |]{p}"
            + _P
            + " [discount|coupon|voucher][,|.] [what do i pay|how much is it|what's the final price|how much then]",
            "[subtract|deduct|remove|take away] {p}" + _P + " from {a}",
            "[what's|how much is|what would be] {a} [after|with] {p}" + _P + " [off|is taken off|discount]",
            "{a} [drops|fell|went down|dropped|shrinks|shrank] by {p}"
            + _P
            + "[,|] [what's it now|how much is left|new value|how much now]",
            "[sale price|price after discount|price]: {a}[,| at] {p}" + _P + " off",
            "the [shop|store|sale] [takes|is taking|gives] {p}"
            + _P
            + " off [something that costs |something priced at |]{a}[,|.] what do i pay",
        ),
        (
            "{a}[降价|减少|下降|降低|优惠|便宜]" + _PERCENT_ZH + "[后|之后|以后][是多少|多少钱|]",
            "{a}减去" + _PERCENT_ZH + WHAT_ZH,
            "原价{a}，[优惠|降了|降价]" + _PERCENT_ZH + "，[现价|现在|要付]多少",
            "[把|将]{a}[减少|降低]" + _PERCENT_ZH,
            "{a}[便宜|少]" + _PERCENT_ZH + "[是多少钱|是多少|要付多少|]",
            "{a}[扣掉|扣除|去掉]" + _PERCENT_ZH + "[还剩多少|剩多少|是多少|]",
            "[标价|定价]{a}，[有|用]" + _PERCENT_ZH + "的[优惠|优惠券]，[实付多少|要付多少|最后多少钱]",
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
            "[raise|bump up|bump|up|mark up|grow] {a} by {p}" + _P,
            "[put|stick|throw|tack] {p}" + _P + " on top of {a}",
            "{a} [before tax|net|before vat|excluding tax][,| and] [tax|vat] is {p}"
            + _P
            + "[,|] [what do i pay|what's the total|total|how much in all]",
            "[bill|check|dinner|meal] [of|is|was] {a}[,| and] [i tip|i add|we add|plus] [a |]{p}"
            + _P
            + " [tip|for the tip][,|] [what's the total|how much in total|total]",
            "{a} [goes|went] up [by |]{p}" + _P + "[,|] [what's it now|how much is it now|new value|how much now]",
            "[i make|i earn|i pay] {a} and [get|am getting|it gets] [a |]{p}"
            + _P
            + " [raise|increase][,|.] [what's my new pay|how much is that then|how much will it be]",
            "[what's|how much is] {a} [with|after] [a |]{p}" + _P + " [raise|markup|increase|tip added|surcharge|tax added]",
            "[total|price] with [tax|tip|vat]: {a}[,| at| plus] {p}" + _P,
            "{p}" + _P + " [more|higher|bigger] than {a}",
        ),
        (
            "{a}[增加|上涨|涨|提高|增长]" + _PERCENT_ZH + "[后|之后|以后][是多少|多少钱|]",
            "{a}加上" + _PERCENT_ZH + "[的税|]" + WHAT_ZH,
            "[工资|房租|价格]{a}，[涨了|上涨]" + _PERCENT_ZH + "，现在[是|]多少",
            "[把|将]{a}[增加|提高]" + _PERCENT_ZH,
            "{a}[涨了|涨|多了|多]" + _PERCENT_ZH + "[是多少|现在多少|变成多少|]",
            "比{a}[多|高]" + _PERCENT_ZH + "[是多少|]",
            "[不含税|税前]{a}，税[率|]" + _PERCENT_ZH + "，[一共多少|含税多少|总共要付多少]",
            "[账单|餐费]{a}，[加|另加]" + _PERCENT_ZH + "[小费|服务费]，[一共多少|总共多少]",
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
            "{a} out of {b}[,|] [how many percent|what percentage|what's that in percent|as a percent|in %|as %|how much is that in percent]",
            "{a} [of|out of] {b} is [how many|what] [percent|%]",
            "[what|which] [share|portion] of {b} is {a} in percent",
            "turn {a} [out of|of] {b} into a [percentage|percent]",
            "[i got|she got|we got|he scored] {a} [right |correct |points |]out of {b}[,| -] what's [my|the|that as a] percentage",
            "{a} [people|students|voters|items] of {b}[,|] [what percentage|how many percent|what percent] is that",
            "[could use|need|give me] {a} out of {b} [as a percentage|in percent]",
        ),
        (
            "{a}[占|是]{b}的百分之[多少|几]",
            "{a}占{b}的百分比[是多少|]",
            "{b}的百分之[几|多少]是{a}",
            "{a}除以{b}是百分之[几|多少]",
            "{b}[道题|个|分]里[对了|有|得了]{a}[个|]，[百分之几|是百分之多少|百分比是多少]",
            "{a}[相当于|等于]{b}的百分之[几|多少]",
            "{a}/{b}[是|换成]百分之[几|多少]",
        ),
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
        d=tenths,
    ),
    calculation(
        "({a} - {b}) / {a} * 100",
        (
            "[it was|it used to be|regular price|the price was|was] {a}[,| and] now [it's |it is |]{b}[,|.] [what's the discount in percent|how many percent off is that|what percent off is that]",
            "[marked down|reduced|discounted] from {a} to {b}[,|.] [how many percent off|what percent off is that|what percentage did i save]",
            "[how many percent|what percent|what percentage] [off|discount] is {b} instead of {a}",
            "[how many percent|what percent|what percentage] do i save [if i pay|paying|when i pay] {b} instead of {a}",
            "{b} instead of {a}[,|] [how many percent off|what percent off|what's the discount in percent]",
            "original price {a}, sale price {b}[,|.] [percent off|discount in percent|what percent off|percent discount]",
            "i paid {b} for [something|a thing|a coat|a bike] that [costs|usually costs|was] {a}[,|.] [what percent off is that|what percent did i save|how many percent cheaper]",
            "[what's|what is|find] the [percent discount|discount in percent|percentage off] [if|when] {a} [becomes|is cut to|is reduced to|is marked down to] {b}",
        ),
        (
            "原价{a}，现价{b}，[便宜了百分之几|优惠了百分之多少|降了百分之几]",
            "[从|]{a}[降价到|打折到]{b}，[便宜|优惠|省]了百分之[几|多少]",
            "{a}的[东西|衣服|鞋]只要{b}，[便宜|省]了百分之[几|多少]",
        ),
        0.6,
        a=partial(number, digits=3, decimals=0.1),
        b=partial(number, digits=3, decimals=0.1),
    ),
    calculation(
        "{a} / ({p} / 100)",
        (
            "{a} is {p}" + _P + " of [what|what number|how much|which number]",
            "{p}" + _P + " of what [number |]is {a}",
            "{p}"
            + _P
            + " of [a number|something|some number] is {a}[,|.] [what's the number|what is it|what's the whole|find it|find the number]",
            "if {p}" + _P + " is {a}[,|] [what's|how much is|what is] [the whole|100%|a hundred percent|the total]",
            "[of what number|of what] is {a} {p}" + _P,
            "{a} [makes up|is just|is only] {p}" + _P + "[,|] [what's the whole|what's the total|how much is everything]",
            "[find|i need|give me] the [number|amount] of which {a} is {p}" + _P,
            "what number has {a} as {p}" + _P + " of it",
        ),
        (
            "{a}是[哪个数|多少|什么数]的" + _PERCENT_ZH,
            "[一个数|某个数]的" + _PERCENT_ZH + "是{a}，[这个数是多少|求这个数]",
            _PERCENT_ZH + "是{a}，[总数是多少|全部是多少|总共多少]",
        ),
        0.4,
        a=partial(number, digits=3, decimals=0.1),
        p=percentage,
    ),
)
