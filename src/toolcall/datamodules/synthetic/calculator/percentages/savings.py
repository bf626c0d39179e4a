"""By what percentage a price has come down."""

from functools import partial

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number

FORMS: tuple[Form, ...] = (
    question(
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
)
