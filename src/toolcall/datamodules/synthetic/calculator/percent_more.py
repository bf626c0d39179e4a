"""Percentages that are worked back, follow each other, or are only written otherwise."""

from functools import partial

from toolcall.datamodules.synthetic.calculator.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import amount, number, percentage

PERCENT = "[ percent| percent|%|%|%| %| per cent| pct]"
PERCENT_ZH = "[{p}%|{p}%|百分之{p}]"
_Q_ZH = "[{q}%|{q}%|百分之{q}]"
_BEFORE = "[what was it before|what was the original price|original price|what did it cost before|what was the old price|price before the discount]"
_NET = "[what's the net price|net price|price without tax|what is it without tax|how much before tax|net amount]"


def _percents(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    return calculation(expression, en, zh, weight, p=percentage, q=percentage, a=amount)


FORMS: tuple[Form, ...] = (
    _percents(
        "{a} / (1 - {p} / 100)",
        (
            "after {p}" + PERCENT + " off [it costs|it's|the price is|i paid] {a}[,|;|.] " + _BEFORE,
            "[the coat|a lamp|my bike|the phone|the ticket] [costs|was|is] {a} [after|with] [a |]{p}"
            + PERCENT
            + " [discount|reduction][,|;|.] "
            + _BEFORE,
            "i paid {a}[,|;] [that was|which was|it was] {p}" + PERCENT + " off[,|;|.| -] " + _BEFORE,
            "[original|full|regular] price [if|when] {a} is [the price |]after {p}" + PERCENT + " off",
            "what number [minus|less|reduced by] {p}" + PERCENT + " [is|gives|makes] {a}",
            "{p}" + PERCENT + " off [makes|gives|comes to] {a}[,|;|.] " + _BEFORE,
            "what did [it|this|the tent] cost before [the |a ]{p}"
            + PERCENT
            + " [discount|off|reduction] [brought it to|made it|got it to] {a}",
            "sale price {a}[,|;| at] {p}" + PERCENT + " off[,|;|:| -] " + _BEFORE,
            "[something|the price|it] [fell|dropped|was cut] by {p}" + PERCENT + " [to|and is now] {a}[,|;|.] " + _BEFORE,
            "[i keep|my net pay is|i get] {a} after {p}"
            + PERCENT
            + " [tax|deductions|fees][,|;|.] [what's the gross|what was it before tax|gross]",
        ),
        (
            "[优惠|降价|便宜]了" + PERCENT_ZH + "[之后|后]是{a}，[原价多少|原来多少钱|原价是多少]",
            "[降价|优惠]" + PERCENT_ZH + "后[卖|付了|只要]{a}，[原价|原来][是|]多少",
            "[一个数|什么数|哪个数]减少" + PERCENT_ZH + "[后|][是|等于]{a}",
            "[扣|扣除]" + PERCENT_ZH + "[的税|手续费|]后[到手|实得|剩]{a}，[税前|扣之前|原来]多少",
            "现价{a}，[降了|便宜了|比原价低]" + PERCENT_ZH + "，[求原价|原价多少|原来多少]",
            "{a}是[减|降]了" + PERCENT_ZH + "以后的[价格|数]，[原价|原数]是多少",
        ),
        0.4,
    ),
    _percents(
        "{a} / (1 + {p} / 100)",
        (
            "{a} [includes|including|incl|with] {p}" + PERCENT + " [tax|vat|gst][ already|][,|;|.| -] " + _NET,
            "[the total|the bill|the price|the invoice] [is|was] {a} [including|with] {p}" + PERCENT + " [vat|tax|gst][,|;|.] " + _NET,
            "[take|remove|strip|get] {p}" + PERCENT + " [vat|tax|gst] out of {a}[,|;| -] " + _NET,
            "gross {a}[,|;| and| at] {p}" + PERCENT + " [vat|tax|gst][,|;|:| -] [net|what's the net|" + _NET + "]",
            "[net price|net|price before tax] [of|for] {a} [incl|including|with] {p}" + PERCENT + " [tax|vat]",
            "what number [plus|increased by|raised by] {p}" + PERCENT + " [is|gives|makes] {a}",
            "[my rent|my salary|the price|the fee] [rose|went up|was raised] [by |]{p}"
            + PERCENT
            + " [to|and is now] {a}[,|;|.] [what was it before|old amount|how much was it before]",
            "after [a |]{p}"
            + PERCENT
            + " [raise|increase|rise|markup] it is {a}[,|;|.] [what was it before|what was the old one|before that]",
            "{a} is {p}" + PERCENT + " more than [what|what number|which number]",
        ),
        (
            "含" + PERCENT_ZH + "[的|]税[一共|总价|]{a}，[不含税|税前|净价][是|]多少",
            "{a}[含税|已含税]，税率" + PERCENT_ZH + "，[不含税多少|净价是多少|税前多少]",
            "[涨了|增加了|提高了]" + PERCENT_ZH + "[后|之后]是{a}，[原来|之前|涨之前][是|]多少",
            "[什么数|哪个数|一个数]增加" + PERCENT_ZH + "[后|][是|等于]{a}",
            "{a}比[哪个数|什么数|多少][多|大]" + PERCENT_ZH,
        ),
        0.4,
    ),
    _percents(
        "{p} / 100 * {q} / 100 * {a}",
        (
            ASK + "{p}" + PERCENT + " of {q}% of {a}" + IS,
            "{p}" + PERCENT + " of {q}% of {a}",
            "[take|get|find] {p}" + PERCENT + " of {q}% of {a}",
            "{q}% of {a}[,|;] [and |then |]{p}" + PERCENT + " of [that|it]",
            "of {q}% of {a} [i get|take|he keeps|we own] {p}" + PERCENT + "[,|;|.| -] how much is that",
            "{a}[,|;|:] {q}% of [it|that], and {p}" + PERCENT + " of that [part|share]",
            "how much [is|makes] {p}" + PERCENT + " of {q}% [of|from] {a}",
            "[first|start with] {q}% of {a}[,|;] then {p}" + PERCENT + " of [the result|that]",
        ),
        (
            ASK_ZH + "{a}的" + _Q_ZH + "的" + PERCENT_ZH + WHAT_ZH,
            "{a}的" + _Q_ZH + "[，|中，|里面，]其中的" + PERCENT_ZH + "[是多少|有多少]",
            "先取{a}的" + _Q_ZH + "，再取[它的|其中]" + PERCENT_ZH,
        ),
        0.25,
    ),
    _percents(
        "{p} / 100",
        (
            ASK + "{p}" + PERCENT + " as a [decimal|decimal number|fraction|plain number]",
            "[write|express|convert|turn|change] {p}" + PERCENT + " [as|to|into] a [decimal|decimal number|fraction]",
            "{p}" + PERCENT + " [in|as] [decimal|decimal form|decimals]",
            "{p}" + PERCENT + " [to|into] [decimal|a decimal|a fraction]",
            "{p}" + PERCENT + "[,|:|;| -] [as a decimal|decimal|as a fraction|written as a decimal]",
            "[which|what] [decimal|decimal number|fraction] is {p}" + PERCENT,
            "[decimal|decimal form|decimal value] of {p}" + PERCENT,
            "how do [i|you] write {p}" + PERCENT + " [as a decimal|without the percent sign|as a fraction]",
        ),
        (
            PERCENT_ZH + "[化成|写成|换成|转成|用]小数[表示|][是多少|]",
            "[把|将]" + PERCENT_ZH + "[化成|写成|换成|转成][小数|分数]",
            PERCENT_ZH + "[等于|是]多少小数",
            PERCENT_ZH + "[的小数形式|的小数写法|，化小数]",
        ),
        0.25,
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
            "[was|before|old price|regular|normally] {a}[,|;|:| -] [now|today|new price|on sale for] {b}[,|;|:|.| -] [how many percent off|percent saved|what percent discount|what's the percent off]",
            "[it dropped|they cut it|the price fell|it went down|they lowered it] from {a} to {b}[,|;|.] [how many percent cheaper is that|what percent off is that|what's the discount in percent]",
            "[i saved|you save|we saved] [how many|what] percent [buying|getting|paying] [it for |]{b} instead of {a}",
            "[how big|how large] is the [discount|saving|price cut] in percent [from|if it goes from|going from] {a} to {b}",
            "[what|how many] percent [cheaper|less|off] is {b} than {a}",
            "by how many percent [is|was] {a} [discounted|marked down|cut|reduced] to [get to |]{b}",
            "[discount|saving|markdown] in percent: {a} to {b}",
            "[tag|sticker|list price] {a}[,|;| but] i paid [only |just |]{b}[,|;|.|:] [percent off|percent saved|how many percent did i save]",
        ),
        (
            "原价{a}，现价{b}，[便宜了百分之几|优惠了百分之多少|降了百分之几]",
            "[从|]{a}[降价到|打折到]{b}，[便宜|优惠|省]了百分之[几|多少]",
            "{a}的[东西|衣服|鞋]只要{b}，[便宜|省]了百分之[几|多少]",
            "[以前|原来|标价|本来]{a}，[现在|如今|打折后|特价]{b}，[降了百分之几|便宜百分之多少|省了百分之几|优惠百分之几]",
            "{b}[比原价|比原来的]{a}[便宜|少|低][了|]百分之[几|多少]",
            "{a}[降到|减到|优惠到|便宜到]{b}，[降幅|优惠|折扣幅度]百分之[几|多少]",
            "[花|付]{b}买了[原价|标价]{a}的[东西|鞋|电脑]，省了百分之[几|多少]",
            "[降幅|优惠百分比|降价百分比]：[从|]{a}到{b}",
        ),
        0.6,
        a=partial(number, digits=3, decimals=0.1),
        b=partial(number, digits=3, decimals=0.1),
    ),
    calculation(
        "{a} / ({p} / 100)",
        (
            "{a} is {p}" + PERCENT + " of [what|what number|how much|which number]",
            "{p}" + PERCENT + " of what [number |]is {a}",
            "{p}"
            + PERCENT
            + " of [a number|something|some number] is {a}[,|.] [what's the number|what is it|what's the whole|find it|find the number]",
            "if {p}" + PERCENT + " is {a}[,|] [what's|how much is|what is] [the whole|100%|a hundred percent|the total]",
            "[of what number|of what] is {a} {p}" + PERCENT,
            "{a} [makes up|is just|is only] {p}" + PERCENT + "[,|] [what's the whole|what's the total|how much is everything]",
            "[find|i need|give me] the [number|amount] of which {a} is {p}" + PERCENT,
            "what number has {a} as {p}" + PERCENT + " of it",
            "[i paid|she got|we have|he owns|they sold] {a}[,|;| and] [that's|which is|that is|this is|it's] {p}"
            + PERCENT
            + " [of the total|of the whole|of everything|of all][,|;|.] [what's the total|how much is the whole|what is 100%]",
            "[100%|the whole|the total|all] [is|would be] [how much|what] [if|when|given that] {a} is {p}" + PERCENT,
            "{a} [corresponds to|equals|stands for|represents|amounts to] {p}"
            + PERCENT
            + "[,|;|.] [what's 100%|what is the whole|what's the full amount|find the total]",
            "[the deposit|the down payment|my share|the tip|the tax|the commission] of {a} [is|was|makes] {p}"
            + PERCENT
            + "[,|;|.] [of what amount|what's the full price|what was the total|what's the whole sum]",
            "[what|how much] is [the full amount|the whole|100%|everything][,|] [if|when] {p}" + PERCENT + " [of it |]is {a}",
            "[whole|total|base|full amount]: {a} is {p}" + PERCENT,
            "[we've done|we are at|i've read|they built|it loaded] {a}[,|;| and] that's {p}"
            + PERCENT
            + "[,|;|.] [how much in total|what's the total|how many altogether]",
            "{p}" + PERCENT + " = {a}[,|;|:] [100% = ?|whole = ?|what's 100%]",
        ),
        (
            "{a}是[哪个数|多少|什么数]的" + PERCENT_ZH,
            "[一个数|某个数]的" + PERCENT_ZH + "是{a}，[这个数是多少|求这个数]",
            PERCENT_ZH + "是{a}，[总数是多少|全部是多少|总共多少]",
            "{a}[占|是|相当于][总数|全部|总量|总价]的" + PERCENT_ZH + "，[总数|全部|总量|总价]是多少",
            "[已经|目前][完成|读了|收了|付了]{a}，[占|是]" + PERCENT_ZH + "，[一共多少|总共多少|全部是多少]",
            "[多少|哪个数|几]的" + PERCENT_ZH + "[是|等于|为]{a}",
            "[定金|首付|税|佣金]{a}，[占|是][总价|总额|]" + PERCENT_ZH + "，[总价|总额|全款][是|]多少",
            "[如果|已知]" + PERCENT_ZH + "[是|等于|对应]{a}，[那|]100%[是|等于][多少|几]",
            "[求|算][总数|整体|全部]：{a}[是|占]其" + PERCENT_ZH,
        ),
        0.4,
        a=partial(number, digits=3, decimals=0.1),
        p=percentage,
    ),
)
