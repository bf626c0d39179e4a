"""Rents, wages and fees that go up by so many percent."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import money, percentage, separated
from toolcall.datamodules.synthetic.phrase import Shown


def _amount(content: Content) -> Shown:
    """A rent or a wage; mostly too large to be a price of little things."""
    if content.spelled or content.beyond:
        return money(content)
    value = str(content.choose(content.rng.randint(20, 500) * 5, content.rng.randint(40, 400) * 10, content.rng.randint(100, 9999)))
    shown = separated(value) if len(value) > 3 and content.chance(0.2) else value
    written = ("{}", "{}", "{}元", "{}块") if content.chinese else ("{}", "{}", "${}", "€{}", "{} euros", "{} dollars", "£{}")
    return Shown(content.choose(*written).format(shown), value)


def _percentage(content: Content) -> Shown:
    if content.chance(0.3) or content.spelled:
        return percentage(content)
    return Shown.verbatim(content.choose("2", "3", "4", "5", "6", "6", "7", "8", "9", "10", "12", "15", "20", "2.5", "3.5", "1.5"))


FORMS: tuple[Form, ...] = (
    question(
        "{a} * (1 + {p} / 100)",
        (
            "[the rent|my rent|rent|our rent] of {a} goes up [by |]{p}<percent>[,|;|.] [what's the new rent|what is it then|how much is it then|new rent|what do i pay]",
            "[rent|my rent] is {a} and goes up [by |]{p}<percent>[,|;|.] [what's the new rent|what is it then|how much is it|what do i pay then]",
            "{a} [rent|salary|a month|tuition], [goes up|going up|up|raised] [by |]{p}<percent>[,|;|.] [new amount|what is it now|how much is that|what's it now]",
            "[the landlord raises the rent|the landlord puts up the rent|my boss raises my pay|the gym increases the fee|the school puts up tuition] by {p}<percent>[,|;|.] [it was|now it's|currently|it's] {a}[,|;|.|] [what will it be|new amount|what's the new amount]",
            "[my salary|my pay|the wage|her salary] of {a} [goes up|rises|is raised] [by |]{p}<percent>[,|;|.] [what's the new pay|what do i get then|how much is it then|new salary]",
            "[my|her|a] {p}<percent> [raise|pay rise|raise in pay] on {a}[,|;|.| -] [new salary|what do i get now|what's the new pay]",
            "[rent|the fee|the price|electricity] [up|rises|climbs] {p}<percent> from {a}[,|;|.| -] [new price|what is it now|what's it now]",
            "[what|how much] [will|does] [the rent|my rent|a salary|the fee] of {a} [be|become|come to] [after|with] [a |]{p}<percent> [increase|raise|rise]",
            "[if|when] [rent|the fee|my pay] of {a} goes up by {p}<percent>[,|] [how much is it|what is it|what will it be]",
            "{a} up {p}<percent>[,| is| =] [what|how much]",
        ),
        (
            "[房租|工资|学费|月租]{a}，[涨|涨了|上调|要涨]<p%>，[新房租多少|现在多少|是多少|变成多少|涨后多少]",
            "[房租|工资]从{a}[涨|上涨][了|]<p%>，[现在多少|是多少|变成多少]",
            "[房东|老板|学校][要|]涨<p%>，[原来|现在]{a}，[涨完|涨后|以后][多少|是多少]",
            "{a}的[房租|工资|票价]涨<p%>[，是多少|后是多少|，变成多少]",
        ),
        0.7,
        a=_amount,
        p=_percentage,
    ),
)
