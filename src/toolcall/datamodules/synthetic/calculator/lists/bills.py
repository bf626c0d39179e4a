"""What bills, purchases and payments come to."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.lists.accounts import SUM, Entries, labels_among, marked, named, with_places
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number
from toolcall.datamodules.synthetic.phrase import Shown

_BILLS = "rent food gas power phone taxi hotel lunch dinner breakfast flight parking insurance water internet gym books shoes tax coffee bread milk eggs cheese rice soap snacks tickets"
_BILLS_ZH = "房租 水电 吃饭 打车 话费 买菜 加油 停车 机票 酒店 早饭 午饭 晚饭 网费 保险 牛奶 鸡蛋 面包 水果 衣服 鞋子 书 门票"


def _price(content: Content) -> Shown:
    """Without its currency, which is the same in all of a list."""
    return number(content, 3, 0) if content.spelled or content.chance(0.6) else with_places(content, 2)


_EXPENSES = Entries(
    labels_among(_BILLS, _BILLS_ZH),
    _price,
    "{l} {v}|{l} {v}|{l}: {v}|{v} for {l}|{v} on {l}|{l} = {v}|{l} at {v}|{l} - {v}",
    "{l} was {v}|{l} is {v}|{l} cost {v}|{v} went to {l}|the {l} came to {v}",
    "{l}{v}|{l}{v}|{l}：{v}|{l}是{v}",
    "{l}花了{v}|{l}用了{v}|{l}付了{v}",
    priced=True,
)

FORMS: tuple[Form, ...] = (
    Form(
        named(SUM, _EXPENSES),
        phrasings(
            (
                "{list}[,|;|.| -|:] <spent>",
                "[total of|sum of|add up|add|total|tally] {list}",
                "[i paid|i spent|we spent|today it was|my bills:|expenses:|budget:|shopping list:|the receipt:] {list}[.|,|;|] <spent>",
                "[how much|what] [is|was|did we spend on|do i owe for|comes together with|do i pay for] {list}[| in total| altogether]",
                "[what's|how much is] it [all |]together[:|,| with] {list}",
                "[this month|last week|on the trip|yesterday|moving in][:|,| i had] {list}[.|,|;] [what did i spend|how much did that cost me|all together?|whole cost]",
                "[i'd like|can you|please|help me] [to |]add[ up|] my [costs|spending|bills|receipts][:|,|;| -] {list}",
                "{list} [makes|comes to|adds up to|costs] [how much|what]",
                "[got|bought|grabbed|picked up|ordered] [a few things|stuff|groceries|some things]: {list}[.|,|;] <spent>",
                "[the whole|the total|the full|my overall] [cost|price|spending|bill] [with|of|for] {list}",
                "if [i pay|we count|it's] {list}[,|] [how much is that|what's the sum|what do i end up with|what do we pay]",
                "{told}[,|;|.] <spent>",
                "if {told}[,|] [how much is that|what's the total|what does it all come to]",
                "{list}[.|,|;] [i lost track|no idea what that comes to|does not look like much|need it for the tax office][,|.|:] [total|sum|how much is it]",
            ),
            (
                "{list}，<spent>",
                "[这个月|今天|上周|出差|搬家|昨天]{list}，<spent>",
                "[算一下|加一下|合计一下|统计一下|帮我算]{list}",
                "{list}[一共|总共|加起来][多少钱|多少|是多少]",
                "[花销|账单|支出|开支|清单]：{list}，<spent>",
                "[我|我们]一共[花了|用了|付了]多少[：|，|？]{list}",
                "[买了|付了]这些：{list}，[总价|合计|总共]",
                "{list}[，总额|，总数|，求和|，总计]",
                "{told}，<spent>",
                "[今天|这趟|这个月|装修]{told}，[共计多少|合计多少钱|统共多少]",
            ),
        ),
        1.8,
    ),
    Form(
        marked(
            SUM,
            ("${}", "${}", "${}", "€{}", "£{}", "{} dollars", "{} euros", "{}$", "{} €", "{} bucks", "{} usd"),
            ("{}元", "{}元", "{}块", "{}块钱", "¥{}", "{}美元"),
        ),
        phrasings(
            (
                "[what is|what's|how much is|sum|total|add up|add|tally|sum up|add together|count up|] {list}[| in total| altogether| together]",
                "{list}[,|;|.| -|:] [total|how much|sum|added up|altogether|what's that|how much is it all]",
                "[i spent|i paid|we raised|she earned|they owe me|i got tips of|i deposited] {list}[,|;|.] [how much is that|total|how much altogether|what's the sum|in total]",
                "[sum|total|combined price|overall cost|grand total] [of|for] {list}",
                "[invoices|checks|donations|fees|tickets|payments] [of|for|over|at] {list}[,|;|.| -|] [total|what do they come to|sum|how much in all]",
                "[what|how much] do {list} [come to|make|add up to|total]",
                "[how much|what] [do i owe|did i spend|did we collect|is it] if [it's|it was|they were|the parts are] {list}",
                "[everyone chipped in|people gave|my aunts sent|the kids saved][:|] {list}[.|,|;] [how much do we have|what's in the pot|how much money is it|total]",
                "[on my card|at the store|from the bank statement|on the bill][:|,] {list}[.|,|;] [total|all together|sum it]",
                "{list} all [together|in|added]",
            ),
            (
                "{list}[一共|总共|加起来|合计][多少钱|多少|是多少]",
                "[花了|收到|付了|赚了|存了]{list}，[一共多少|总共多少钱|合计多少]",
                "[把|将]{list}[加起来|相加|合计一下]",
                "{list}，[总额|总共|加一下|合计|一共]",
                "[红包|捐款|小费|发票|转账]有{list}，[加起来多少|总共多少钱|一共多少]",
                "[一共|总共]多少钱[：|，]{list}",
            ),
        ),
        1.0,
    ),
)
