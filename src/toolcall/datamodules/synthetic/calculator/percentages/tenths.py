"""Chinese discounts, which say how many tenths of the price are left: 打七折."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import money, tenths

FORMS: tuple[Form, ...] = (
    question(
        "{a} * {d} / 10",
        (),
        (
            "{a}打{d}折[后|][是多少|多少钱|要付多少|]",
            "原价{a}，[现在|]打{d}折，[多少钱|现价多少|要付多少]",
            "{d}折，原价{a}，[现价|现在]多少",
            "{a}的[东西|衣服|鞋子|手机]打{d}折[多少钱|要多少钱]",
            "{a}打{d}折",
            "打{d}折的{a}[是多少|多少钱|要付多少]",
            "{a}的{d}折[是多少|多少钱|等于多少|]",
            "[商场|店里|会员|全场|超市][打|]{d}折，[标价|原价|一件]{a}[的衣服|的包|]，[折后|实付|到手]多少[钱|]",
            "[买|看中|想买]{a}的[鞋|包|书|票|手机]，[能打|可以打|给我打]{d}折，[付多少|要付多少钱|实际多少]",
            "[折后价|折扣价|折后]：{a}，{d}折",
            "定价{a}，[按|照]{d}折[卖|出售|结账|付款]，[卖多少|多少钱|收多少]",
            "[现在|今天|周末|会员日]{d}折，{a}[的票|的机票|的耳机|的外套][要多少|多少钱|是多少]",
            "{d}折[之后|后|以后]，{a}[变成|是|要付]多少",
            "{a}，{d}折[，|后|][多少|多少钱|付多少|折后多少]",
            "老板[说|答应|同意]{a}[给我|可以]打{d}折，[那是多少|我付多少|多少钱]",
        ),
        1.0,
        a=money,
        d=tenths,
    ),
)
