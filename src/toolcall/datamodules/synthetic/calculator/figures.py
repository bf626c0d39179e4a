"""What the forms about figures and bodies share: how their sizes are given, in which unit, and how their values are asked for."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import number
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write

ASK_THE = (
    "[|what is |what's |whats |compute |calculate |find |give me |work out |tell me |i need |how do i get |determine |can you find "
    "|could you work out |show me |i have to find |please calculate |get ][the |the |]"
)
RADIUS = "[with radius|of radius|whose radius is|with a radius of|, radius|with r =|that has radius|radius|r =|, r=] {a}{u}"
DIAMETER = "[with diameter|of diameter|whose diameter is|with a diameter of|, diameter|diameter|with d =|, d =] {a}{u}"
BY = "[{a}{u} by {b}{u}|{a}{u} x {b}{u}|{a} by {b}{u}|{a} x {b}{u}|{a} by {b}|{a}x{b}{u}|{a}{u} × {b}{u}]"
BY_ZH = "[{a}{u}乘{b}{u}|{a}乘{b}|{a}×{b}{u}|{a}x{b}|{a}乘以{b}]"

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

    return Form(draw, {"en": en, "zh": zh}, weight)
