"""An amount before so many percent were taken off it or added to it."""

from toolcall.datamodules.synthetic.calculator.percentages.percentage import with_percentages
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    with_percentages(
        "{a} / (1 - {p} / 100)",
        (
            "after {p}<percent> off [it costs|it's|the price is|i paid] {a}[,|;|.] <price before>",
            "[the coat|a lamp|my bike|the phone|the ticket] [costs|was|is] {a} [after|with] [a |]{p}<percent> [discount|reduction][,|;|.] <price before>",
            "i paid {a}[,|;] [that was|which was|it was] {p}<percent> off[,|;|.| -] <price before>",
            "[original|full|regular] price [if|when] {a} is [the price |]after {p}<percent> off",
            "what number [minus|less|reduced by] {p}<percent> [is|gives|makes] {a}",
            "{p}<percent> off [makes|gives|comes to] {a}[,|;|.] <price before>",
            "what did [it|this|the tent] cost before [the |a ]{p}<percent> [discount|off|reduction] [brought it to|made it|got it to] {a}",
            "sale price {a}[,|;| at] {p}<percent> off[,|;|:| -] <price before>",
            "[something|the price|it] [fell|dropped|was cut] by {p}<percent> [to|and is now] {a}[,|;|.] <price before>",
            "[i keep|my net pay is|i get] {a} after {p}<percent> [tax|deductions|fees][,|;|.] [what's the gross|what was it before tax|gross]",
        ),
        (
            "[优惠|降价|便宜]了<p%>[之后|后]是{a}，[原价多少|原来多少钱|原价是多少]",
            "[降价|优惠]<p%>后[卖|付了|只要]{a}，[原价|原来][是|]多少",
            "[一个数|什么数|哪个数]减少<p%>[后|][是|等于]{a}",
            "[扣|扣除]<p%>[的税|手续费|]后[到手|实得|剩]{a}，[税前|扣之前|原来]多少",
            "现价{a}，[降了|便宜了|比原价低]<p%>，[求原价|原价多少|原来多少]",
            "{a}是[减|降]了<p%>以后的[价格|数]，[原价|原数]是多少",
        ),
        0.4,
    ),
    with_percentages(
        "{a} / (1 + {p} / 100)",
        (
            "{a} [includes|including|incl|with] {p}<percent> [tax|vat|gst][ already|][,|;|.| -] <net price>",
            "[the total|the bill|the price|the invoice] [is|was] {a} [including|with] {p}<percent> [vat|tax|gst][,|;|.] <net price>",
            "[take|remove|strip|get] {p}<percent> [vat|tax|gst] out of {a}[,|;| -] <net price>",
            "gross {a}[,|;| and| at] {p}<percent> [vat|tax|gst][,|;|:| -] [net|what's the net|<net price>]",
            "[net price|net|price before tax] [of|for] {a} [incl|including|with] {p}<percent> [tax|vat]",
            "what number [plus|increased by|raised by] {p}<percent> [is|gives|makes] {a}",
            "[my rent|my salary|the price|the fee] [rose|went up|was raised] [by |]{p}<percent> [to|and is now] {a}[,|;|.] [what was it before|old amount|how much was it before]",
            "after [a |]{p}<percent> [raise|increase|rise|markup] it is {a}[,|;|.] [what was it before|what was the old one|before that]",
            "{a} is {p}<percent> more than [what|what number|which number]",
        ),
        (
            "含<p%>[的|]税[一共|总价|]{a}，[不含税|税前|净价][是|]多少",
            "{a}[含税|已含税]，税率<p%>，[不含税多少|净价是多少|税前多少]",
            "[涨了|增加了|提高了]<p%>[后|之后]是{a}，[原来|之前|涨之前][是|]多少",
            "[什么数|哪个数|一个数]增加<p%>[后|][是|等于]{a}",
            "{a}比[哪个数|什么数|多少][多|大]<p%>",
        ),
        0.4,
    ),
)
