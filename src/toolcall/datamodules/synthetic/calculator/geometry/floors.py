"""Floors: what they cost by their area, and the area of two together."""

from toolcall.datamodules.synthetic.calculator.geometry.figures import shape
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import money, small
from toolcall.datamodules.synthetic.phrase import Shown


def _side(content: Content) -> Shown:
    return small(content, 2, 40)


FORMS: tuple[Form, ...] = (
    shape(
        "{a} * {b} * {m}",
        (
            "[the room|my floor|the wall|the yard] is {a} by {b}[,|;|.| and] [carpet|tiles|paint|laminate|turf|flooring] [costs|is|at] {m} per [square meter|sq ft|square foot|m²][,|;|.] [total cost|what does it cost|how much will it cost|price]",
            "[a|my] {a} by {b} [room|floor|yard|wall] at {m} [per|a] [square meter|square foot|sq ft][,|;|.] [total|cost|how much|what will it cost]",
            "[cost|price] [of|for|to cover] a {a} by {b} [floor|room|lawn] at {m} [per|a] square [meter|foot]",
            "[land|a plot|a field] {a} by {b}[,|;] {m} per square [meter|foot][,|;|.] [price|what does it cost|total price]",
        ),
        (
            "[房间|客厅|草坪|墙面]长{a}米宽{b}米，[地毯|地砖|草皮|墙纸]每平方米{m}，[一共多少钱|要多少钱|总价多少]",
            "{a}米[乘|×]{b}米的[地板|地]，每平[方米|米|]{m}，[多少钱|总价多少|要花多少钱]",
        ),
        0.4,
        a=_side,
        b=_side,
        m=money,
    ),
    shape(
        "{a} * {b} + {c} * {d}",
        (
            "[two rooms|two fields|two rugs|two walls|an l-shaped room of two parts][,|:|] {a} by {b} and {c} by {d}[,|;|.] [total area|area together|how much floor in total|combined area|area in all]",
            "[total|combined|whole] area of [two rectangles|the kitchen and the hall|two plots|both rooms][,|:|] {a} by {b} and {c} by {d}",
            "[the bedroom|one wall|the first field] is {a} by {b} and [the hall|the other wall|the second] [is |]{c} by {d}[,|;|.] [area together|total area|area in all|how big together]",
            "a {a} by {b} [room|rectangle|field] plus a {c} by {d} [one|room|rectangle|field][,|;|.] [total area|area of both|combined area]",
        ),
        (
            "[两个房间|两块地|两面墙][，|：]{a}乘{b}和{c}乘{d}，[总面积是多少|一共多大|面积共多少]",
            "[卧室|第一块]长{a}宽{b}，[客厅|第二块]长{c}宽{d}，[总面积多少|一共多大|面积加起来多少]",
        ),
        0.35,
        a=_side,
        b=_side,
        c=_side,
        d=_side,
    ),
)
