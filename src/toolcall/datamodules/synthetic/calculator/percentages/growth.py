"""By what percentage something has changed."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings, question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words, number
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write


def _number(content: Content) -> Shown:
    return number(content, 3, 0.1)


def _in_ten_thousands(content: Content) -> tuple[Slots, Arguments]:
    """From 120万 to 150万: the call has all of their digits."""
    low = content.rng.randint(2, content.choose(20, 200, 900))
    high = low + content.rng.randint(1, max(2, low))
    slots = {}
    for name, value in (("a", low), ("b", high)):
        half = content.chance(0.2)
        unit = content.choose("", "", "", "元") if not content.spelled else ""
        digits = in_words(value, content) if content.spelled and not half else f"{value}{'.5' * half}"
        slots[name] = Shown(f"{digits}万{unit}", f"{value}{'5000' if half else '0000'}")
    return slots, {"expression": write("({b} - {a}) / {a} * 100", slots)}


FORMS: tuple[Form, ...] = (
    question(
        "({b} - {a}) / {a} * 100",
        (
            "[the price|rent|my rent|my salary|the fare|it|sales|my weight] [went|rose|fell|changed|dropped|grew] from {a} to {b}[,|.] [by what percent|what percent change is that|how many percent is that|what's the change in percent|by how many percent]",
            "[what is|what's|calculate|find] the percent[age|] [change|increase|decrease|growth] from {a} to {b}",
            "percent[age|] [change|increase|difference] from {a} to {b}",
            "[it|the price|my rent|the stock|our traffic] [was|used to be] {a}[,| and] now [it's|it is] {b}[,|.] [what's the percent change|what percent change is that|what's the percentage change]",
            "[went|going|moved|jumped] from {a} to {b}[,|] [percent change|what's the change in percent|how many percent change is that]",
            "[could use|need|give me] the percent[age|] change from {a} to {b}",
            "[by what percent|by how many percent|how many percent] [did it|does it] [rise|grow|change|go up] from {a} to {b}",
            "from {a} to {b}[,| -] [what percent change|how many percent|what's that in percent|what percentage change]",
            "[views|followers|members|visitors|profit|tuition|power bill] {a} [last year|before|in may|in january|a year ago][,|;] {b} [this year|after|now|in june|today][,|.|;|:] [growth in percent|change in %|% change|percent growth|percentage change]",
            "[old|before|start|was|previous|last month]: {a}[,|;] [new|after|end|now|current|this month]: {b}[,|;|.|:] [% change|change in percent|percent change]",
            "[by what percentage|by how many percent|how many percent] is {b} [higher than|more than|above|up on|bigger than|larger than] {a}",
            "percent[age|] [growth|rise|increase|gain] [when|if|as] [something|it|a value|the price|the count] goes from {a} to {b}",
            "[i weighed {a} and now {b}|i paid {a} and now pay {b}|we had {a} users, now {b}|milk was {a}, now it's {b}|bread cost {a} last year, {b} today][,|.|;] [percent change|what's the change in percent|what percent change is that]",
            "{a} to {b}[,|:| -| =| is] [what|how many] percent [change|up|growth|increase]",
            "{a} -> {b}[,| in| as|:] [percent change|% change|how many percent up|percent]",
            "[a move|a jump|a change|a rise|the step] from {a} to {b} [is|means|makes] [how many|what] percent",
            "[rise|raise|increase|growth|jump|change] from {a} to {b} in [percent|%]",
            "[work out|find|show] [by how many percent|by what percent] [it|the rent|the score|attendance|traffic] [rose|changed|went up|grew] from {a} to {b}",
            "[my pay|the bill|the toll|our team|the class] [is going|will go|has gone|jumps] from {a} to {b}[,|;|.] [as a percentage|in percent|in %|how many percent is that]",
        ),
        (
            "从{a}[涨到|增加到|变成|降到]{b}，[涨了|变化了|增长了|变了]百分之[几|多少]",
            "{a}[涨到|增长到]{b}[的增长率|涨幅][是多少|]",
            "[房租|工资|价格]从{a}[涨到|变成]{b}，[涨幅多少|增长了百分之几|涨了百分之多少]",
            "[去年|上月|之前|原来|上次]{a}，[今年|本月|现在|如今|这次]{b}，[增长率多少|增长百分之几|涨幅是多少|涨了百分之几]",
            "{a}→{b}，[涨幅|变化率|百分比变化|增幅][多少|是多少|]",
            "[粉丝|销量|人口|分数|体重|油价][由|从]{a}[变为|升到|增至|到了]{b}，[变化了|增长了|上升了]百分之[几|多少]",
            "{b}比{a}[高|多|增长|上涨]了百分之[几|多少]",
            "[求|计算|算][一下|]{a}到{b}的[增长率|变化百分比|涨幅|增幅]",
            "[和|跟|与]{a}相比，{b}[增长|增加|涨|多]了百分之[几|多少]",
            "[价格|工资|会员数]{a}变{b}，[百分比变化|变动幅度|增长比例][多少|是多少]",
        ),
        1.0,
        a=_number,
        b=_number,
    ),
    Form(
        _in_ten_thousands,
        phrasings(
            (),
            (
                "从{a}涨到{b}[，|，|][涨幅百分之几|涨了百分之几|涨幅是百分之多少|涨了百分之多少|涨幅多少]",
                "[房价|销售额|营业额|利润|年薪|成交价|产值]从{a}[涨到|增加到|增长到|升到|涨到了]{b}[，|，|][涨幅百分之几|涨了百分之几|增长了百分之几|增长百分之多少|涨幅多少]",
                "[房子|营业额|销售额|收入|利润][去年|上个月|原来|之前]{a}[，|][今年|这个月|现在]{b}[，|，|][涨了百分之几|涨幅百分之几|增长了百分之几|增长率多少]",
                "[去年|上个月|原来]{a}[，|][今年|这个月|现在]{b}[，|，|][涨了百分之几|增长百分之几|涨幅百分之几]",
                "{a}涨到{b}[，|，|][涨幅|涨幅多少|涨了百分之几|涨幅百分之几]",
                "{a}[买的|买进的]房子{b}[卖了|卖掉][，|]涨了百分之[几|多少]",
            ),
        ),
        0.7,
    ),
)
