"""Rare and invented units whose factor the request gives: furlongs, firkins, and what nobody has heard of."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal, integer, separated
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.words import word

_UNITS = (
    ("furlong", "m", "201.168"), ("chain", "m", "20.1168"), ("fathom", "m", "1.8288"), ("rod", "m", "5.0292"), ("league", "km", "4.828"),
    ("verst", "km", "1.0668"), ("cubit", "cm", "45.72"), ("hand", "cm", "10.16"), ("span", "cm", "22.86"), ("ell", "cm", "114.3"),
    ("bushel", "litres", "35.24"), ("peck", "litres", "8.81"), ("firkin", "litres", "40.91"), ("hogshead", "litres", "238.48"),
    ("barrel", "litres", "158.99"), ("gill", "ml", "142.07"), ("dram", "g", "1.772"), ("carat", "g", "0.2"), ("grain", "mg", "64.8"),
    ("troy ounce", "g", "31.1035"), ("hundredweight", "kg", "50.8"), ("quintal", "kg", "100"), ("catty", "g", "604.8"), ("pood", "kg", "16.38"),
    ("rood", "m²", "1011.7"), ("pyeong", "m²", "3.3058"), ("parsec", "light years", "3.2616"), ("fortnight", "days", "14"), ("ream", "sheets", "500"),
    ("gross", "pieces", "144"), ("horsepower", "watts", "745.7"), ("calorie", "joules", "4.184"), ("bar", "psi", "14.5"),
    ("light year", "km", "9.461e12"), ("astronomical unit", "km", "1.496e8"), ("tatami", "m²", "1.65"), ("sack", "kg", "63.5"), ("lap", "m", "400"),
)  # fmt: skip
_PLURALS = {
    "catty": "catties",
    "hogshead": "hogsheads",
    "pyeong": "pyeong",
    "gross": "gross",
    "horsepower": "horsepower",
    "tatami": "tatami",
}
_UNITS_ZH = (
    ("里", "米", "500"), ("尺", "厘米", "33.3"), ("丈", "米", "3.33"), ("寸", "厘米", "3.33"), ("坪", "平方米", "3.3058"), ("担", "公斤", "50"),
    ("钱", "克", "5"), ("斗", "升", "10"), ("石", "升", "100"), ("弗隆", "米", "201.168"), ("英寻", "米", "1.8288"), ("蒲式耳", "升", "35.24"), ("桶", "升", "158.99"),
    ("克拉", "克", "0.2"), ("马力", "瓦", "735.5"), ("光年", "公里", "9.461e12"), ("链", "米", "20.1168"), ("卡", "焦耳", "4.184"),
)  # fmt: skip


def _unit(content: Content) -> tuple[str, str, str]:
    if content.beyond or content.chance(0.25):
        factor = content.choose(decimal(content, 2), integer(content, 2))
        return (
            word(content),
            content.choose(*(("米", "克", "升") if content.chinese else ("cm", "grams", "litres", "minutes", "points"))),
            factor,
        )
    unit: tuple[str, str, str] = content.choose(*(_UNITS_ZH if content.chinese else _UNITS))
    return unit


def _slots(content: Content, name: str, target: str, factor: str) -> dict[str, Shown]:
    value = content.choose(integer(content, 2), integer(content, 3), integer(content, 4), decimal(content, 2))
    if value == "1":
        value = "12"
    article = "an" if name[0] in "aeiou" else "a"
    return {
        "a": Shown(separated(value) if "." not in value and len(value) > 3 and content.chance(0.5) else value, value),
        "s": Shown.verbatim(name if content.chinese else content.choose(f"1 {name}", f"{article} {name}", f"one {name}")),
        "u": Shown.verbatim(name if content.chinese else _PLURALS.get(name, f"{name}s")),
        "v": Shown.verbatim(target),
        "f": Shown.verbatim(factor),
    }


def _into(content: Content) -> tuple[Slots, Arguments]:
    slots = _slots(content, *_unit(content))
    return slots, {"expression": f"{slots['a'].value} * {slots['f'].value}"}


def _out_of(content: Content) -> tuple[Slots, Arguments]:
    slots = _slots(content, *_unit(content))
    return slots, {"expression": f"{slots['a'].value} / {slots['f'].value}"}


FORMS: tuple[Form, ...] = (
    Form(
        _into,
        phrasings(
            (
                "{s} is {f} {v}[.|,|;] how many {v} are {a} {u}",
                "{a} {u} in {v}, [if|when|given that|knowing that] {s} is {f} {v}",
                "[convert|turn] {a} {u} [to|into] {v}, {s} [being|is] {f} {v}",
                "{a} {u} in {v} ({s} = {f} {v})",
                "how many {v} [is|are|make up] {a} {u}[,| if|;] {s} is {f} {v}",
                "{s} = {f} {v}. {a} {u} = ? {v}",
                "[the old book|my grandfather|the map|the label|the ledger] says {a} {u}[,|;|.] {s} [was|is] {f} {v}[,|;|.] how many {v} is that",
                "taking {s} as {f} {v}[,|] how many {v} are {a} {u}",
                "what's {a} {u} in {v}? [fyi|note|hint][:|,] {s} is {f} {v}",
                "[we need|they quote|i've got|it says] {a} {u}[,|;] {s} is {f} {v}[,|;|.] [in {v}|how many {v}]",
            ),
            (
                "1{u}是{f}{v}，{a}{u}是多少{v}",
                "1{u}={f}{v}，{a}{u}[合|等于]多少{v}",
                "{a}{u}[合|是]多少{v}（1{u}={f}{v}）",
                "已知一{u}[等于|合]{f}{v}，求{a}{u}[是|合]多少{v}",
                "按1{u}合{f}{v}算，{a}{u}有多少{v}",
            ),
        ),
        1.0,
    ),
    Form(
        _out_of,
        phrasings(
            (
                "{s} is {f} {v}[.|,|;] how many {u} are {a} {v}",
                "{a} {v} in {u}, [if|when|given that] {s} is {f} {v}",
                "[convert|turn] {a} {v} [to|into] {u}, {s} [being|is] {f} {v}",
                "{a} {v} in {u} ({s} = {f} {v})",
                "how many {u} [is|are|make] {a} {v}[,| if|;] {s} is {f} {v}",
                "{s} = {f} {v}. {a} {v} = ? {u}",
                "taking {s} as {f} {v}[,|] {a} {v} [is|makes|comes to] how many {u}",
                "[i measured|it's|we have] {a} {v}[,|;] {s} is {f} {v}[,|;|.] how many {u}[ is that|]",
            ),
            (
                "1{u}是{f}{v}，{a}{v}是多少{u}",
                "1{u}={f}{v}，{a}{v}[合|等于]多少{u}",
                "{a}{v}[合|是]多少{u}（1{u}={f}{v}）",
                "按1{u}合{f}{v}算，{a}{v}有多少{u}",
            ),
        ),
        0.7,
    ),
)
