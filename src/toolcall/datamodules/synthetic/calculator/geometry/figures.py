"""What figures and bodies share: how their sizes are given, and in which unit."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import number
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write

# What follows a length, and the names of its square and its cube; half of the requests give no unit.
_UNITS = (
    ((" cm", "cm", " centimeters"), ("square centimeters", "cm²", "sq cm"), ("cubic centimeters", "cm³")),
    ((" m", "m", " meters", " metres", " meters"), ("square meters", "m²", "sqm", "square metres"), ("cubic meters", "m³", "cubic metres")),
    ((" feet", " ft", "ft", " feet"), ("square feet", "sq ft"), ("cubic feet",)),
    ((" inches", " inch"), ("square inches", "sq in"), ("cubic inches",)),
    ((" yards", " units", " km", " mm"), ("square units", "units of area"), ("cubic units",)),
)
_UNITS_ZH = (
    (("米", "米", "m"), ("平方米", "平米", "平"), ("立方米", "方")),
    (("厘米", "公分", "cm"), ("平方厘米",), ("立方厘米",)),
    (("分米",), ("平方分米",), ("立方分米",)),
)


def size(content: Content) -> Shown:
    """A length; in words no full hundreds, as "three hundred and twenty" would be one number."""
    length = number(content, 3, 0.25)
    while length.value.endswith("00") and content.spelled and not content.chinese:
        length = number(content, 3, 0.25)
    return length


def shape(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float, **own: Callable[[Content], Shown]) -> Form:
    """A form over the sizes `a`, `b` and `c`, all in the unit `u`, whose square is `s` and whose cube `v`."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        lengths, squares, cubes = content.choose(*(_UNITS_ZH if content.chinese else _UNITS))
        apart = [length for length in lengths if not content.spelled or not length.isascii() or length[0] == " "]  # not "fivecm"
        unit = Shown(content.choose(*apart) if apart and content.chance(0.5) else "", "")
        slots = {"u": unit, "s": Shown(content.choose(*squares), ""), "v": Shown(content.choose(*cubes), "")}
        slots |= {name: own.get(name, size)(content) for name in ("a", "b", "c", *own)}
        return slots, {"expression": write(expression, slots)}

    return Form(draw, phrasings(en, zh), weight)
