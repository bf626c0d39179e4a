"""How many things of several kinds there are."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.lists.accounts import SUM, Entries, labels_among, named
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number, small
from toolcall.datamodules.synthetic.phrase import Shown

_COUNTED = "apples pears plums cats dogs boys girls cars bikes trucks chairs tables sofas pens pencils hens cows sheep men women kids adults cups plates bowls"
_COUNTED_ZH = "苹果 梨 橘子 桃子 男生 女生 老师 大人 小孩 鸡蛋 包子 气球 本子 箱子 盒子 面包 杯子 盘子 红球 白球"


def _count(content: Content) -> Shown:
    return number(content, 3, 0) if content.chance(0.4) else small(content, 2, 40)


_KINDS = Entries(
    labels_among(_COUNTED, _COUNTED_ZH),
    _count,
    "{v} {l}",
    "{v} are {l}|there are {v} {l}",
    "{v}个{l}|{l}{v}个",
    "{l}有{v}个|有{v}个{l}",
)

FORMS: tuple[Form, ...] = (
    Form(
        named(SUM, _KINDS),
        phrasings(
            (
                "{list}[,|;|.| -] [how many altogether|how many in total|how many is that|how many in all|total|total number|how many are there in all]",
                "[there are|we have|i see|i counted|the farm has|the shop has|i own] {list}[,|;|.] [how many altogether|how many in total|how many in all|total number|how many all together]",
                "how many [things|items|pieces|in total|altogether] [are|is|do i have with|if there are] {list}",
                "[total|sum|count] of {list}",
                "[count|add up|add|total] {list}",
                "[what's|i need] the total [number|count] [of|for|if there are] {list}",
                "[inventory|stock|on the list|in the van][:|,] {list}[.|,|;] [total count|how many items|total|sum]",
                "if [i have|we see|there are|you count] {list}[,|] how many [is that|do i have in total|are there altogether]",
                "{list} [together|combined|in total|altogether|all counted]",
                "[altogether|in total|all in all][,|] how many are {list}",
                "{told}[,|;|.] [how many in total|how many altogether|total]",
            ),
            (
                "{list}，[一共多少个|总共多少|一共几个|合计多少|总数是多少]",
                "[有|库存|数了数有|共有]{list}，[总共多少个|一共多少|加起来几个]",
                "{list}[一共|总共|加起来][多少|几个|有多少]",
                "[总共|一共]有多少个[：|，]{list}",
                "{told}，[一共多少个|总共几个|加起来几个]",
            ),
        ),
        0.8,
    ),
)
