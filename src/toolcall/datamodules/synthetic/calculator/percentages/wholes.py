"""The whole of which a number is so many percent."""

from functools import partial

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number, percentage

FORMS: tuple[Form, ...] = (
    question(
        "{a} / ({p} / 100)",
        (
            "{a} is {p}<percent> of [what|what number|how much|which number]",
            "{p}<percent> of what [number |]is {a}",
            "{p}<percent> of [a number|something|some number] is {a}[,|.] [what's the number|what is it|what's the whole|find it|find the number]",
            "if {p}<percent> is {a}[,|] [what's|how much is|what is] [the whole|100%|a hundred percent|the total]",
            "[of what number|of what] is {a} {p}<percent>",
            "{a} [makes up|is just|is only] {p}<percent>[,|] [what's the whole|what's the total|how much is everything]",
            "[find|i need|give me] the [number|amount] of which {a} is {p}<percent>",
            "what number has {a} as {p}<percent> of it",
            "[i paid|she got|we have|he owns|they sold] {a}[,|;| and] [that's|which is|that is|this is|it's] {p}<percent> [of the total|of the whole|of everything|of all][,|;|.] [what's the total|how much is the whole|what is 100%]",
            "[100%|the whole|the total|all] [is|would be] [how much|what] [if|when|given that] {a} is {p}<percent>",
            "{a} [corresponds to|equals|stands for|represents|amounts to] {p}<percent>[,|;|.] [what's 100%|what is the whole|what's the full amount|find the total]",
            "[the deposit|the down payment|my share|the tip|the tax|the commission] of {a} [is|was|makes] {p}<percent>[,|;|.] [of what amount|what's the full price|what was the total|what's the whole sum]",
            "[what|how much] is [the full amount|the whole|100%|everything][,|] [if|when] {p}<percent> [of it |]is {a}",
            "[whole|total|base|full amount]: {a} is {p}<percent>",
            "[we've done|we are at|i've read|they built|it loaded] {a}[,|;| and] that's {p}<percent>[,|;|.] [how much in total|what's the total|how many altogether]",
            "{p}<percent> = {a}[,|;|:] [100% = ?|whole = ?|what's 100%]",
        ),
        (
            "{a}是[哪个数|多少|什么数]的<p%>",
            "[一个数|某个数]的<p%>是{a}，[这个数是多少|求这个数]",
            "<p%>是{a}，[总数是多少|全部是多少|总共多少]",
            "{a}[占|是|相当于][总数|全部|总量|总价]的<p%>，[总数|全部|总量|总价]是多少",
            "[已经|目前][完成|读了|收了|付了]{a}，[占|是]<p%>，[一共多少|总共多少|全部是多少]",
            "[多少|哪个数|几]的<p%>[是|等于|为]{a}",
            "[定金|首付|税|佣金]{a}，[占|是][总价|总额|]<p%>，[总价|总额|全款][是|]多少",
            "[如果|已知]<p%>[是|等于|对应]{a}，[那|]100%[是|等于][多少|几]",
            "[求|算][总数|整体|全部]：{a}[是|占]其<p%>",
        ),
        0.4,
        a=partial(number, digits=3, decimals=0.1),
        p=percentage,
    ),
)
