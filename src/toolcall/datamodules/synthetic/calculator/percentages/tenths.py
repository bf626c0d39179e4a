"""Tenths in Chinese: discounts, which say how many of them are left of a price, 打七折, and shares of an amount, 七成."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words, money, number, tenths
from toolcall.datamodules.synthetic.phrase import Shown


def _share(content: Content) -> Shown:
    """So many tenths: 七成, 3成."""
    value = content.rng.randint(1, 9)
    signs = "两" if value == 2 and content.chance(0.5) else in_words(value, content)
    return Shown(str(value) if content.chance(0.3) else signs, str(value))


def _amount(content: Content) -> Shown:
    if content.chance(0.3):
        return money(content)
    if content.chance(0.4) and not content.beyond:
        round_number = str(content.rng.randint(1, 90) * content.choose(10, 100, 1000))
        return Shown.verbatim(round_number)
    return number(content, 5, 0.05)


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
    question(
        "{a} * {d} / 10",
        (),
        (
            "{a}的{d}成[是多少|等于多少|有多少|是几|]",
            "[收入|工资|利润|总数]{a}，[其中|它的|]{d}成[是多少|有多少|多少]",
            "{a}里的{d}成[是多少|有多少|是几]",
            "[把|拿出|拿|存下|花了|交了]{a}的{d}成[，是多少|，多少钱|，有多少|]",
            "{d}成的{a}[是多少|等于几|]",
            "[一共|总共|全部]{a}，[分|占|要|给][我|]{d}成，[是多少|多少|有多少]",
            "{a}，{d}成[是多少|多少|呢]",
            "{a}[取|里的|当中的|中的]{d}成[是多少|有多少|]",
        ),
        0.7,
        a=_amount,
        d=_share,
    ),
    question(
        "{a} * (1 + {d} / 10)",
        (),
        (
            "{a}[涨了|上涨|增加|涨|多了]{d}成，[是多少|现在多少|变成多少]",
            "[产量|价格|销量|房租|工资]{a}，[涨了|增加了|提高]{d}成，[现在多少|是多少|变成多少]",
            "[去年|原来]{a}，[今年|现在][增产|增加|涨了]{d}成，[今年多少|是多少|现在多少]",
            "比{a}多{d}成[是多少|]",
        ),
        0.2,
        a=_amount,
        d=_share,
    ),
    question(
        "{a} * (1 - {d} / 10)",
        (),
        (
            "{a}[降了|下降|减少|跌了|少了]{d}成，[是多少|还剩多少|变成多少]",
            "[产量|价格|销量|客流]{a}，[降了|减少了|下跌]{d}成，[现在多少|是多少|剩多少]",
            "{a}[用掉|花掉|卖掉][了|]{d}成，[还剩多少|剩多少]",
            "比{a}少{d}成[是多少|]",
        ),
        0.2,
        a=_amount,
        d=_share,
    ),
)
