"""Round things by their width, and right triangles of ladders, ramps, ropes and short cuts."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import sums
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_ROUND = {
    "m": ("pond", "pool", "flower bed", "lawn", "trampoline", "rug", "tent", "pen", "well", "ring", "patio", "fountain", "paddock", "tower", "hut", "stage"),
    "cm": ("pizza", "plate", "tin", "drum", "clock", "mirror", "table top", "cake", "lid", "tray", "coaster", "frisbee", "speaker", "window", "stool", "cushion", "record"),
    "feet": ("hot tub", "fire pit", "rug", "deck", "table", "pond", "bed of roses", "sandpit", "helipad", "skylight", "pool cover"),
    "inches": ("pizza", "pan", "cake", "pie dish", "skillet", "drumhead", "hatch", "mirror", "wheel", "platter"),
}  # fmt: skip


def _measure(content: Content, low: float, high: float) -> Shown:
    value = content.rng.uniform(low, high)
    return Shown.verbatim(str(max(2, round(value))) if content.chance(0.6) else f"{value:.1f}")


def _circle(content: Content) -> Slots:
    unit = content.choose(*_ROUND)
    text = content.choose("m", "m", "metres", "meters") if unit == "m" else unit
    a = _measure(content, 2, 20) if unit in ("m", "feet") else _measure(content, 8, 60)
    return {"a": a, "u": Shown.verbatim(text), "x": Shown.verbatim(content.choose(*_ROUND[unit]))}


def _triangle(content: Content) -> Slots:
    unit = content.choose("m", "m", "m", "ft", "feet", "metres")
    low, high = sorted((content.rng.uniform(1.1, 5.4), content.rng.uniform(6.5, 30)))
    values = (str(max(2, round(v))) if content.chance(0.55) else f"{v:.1f}" for v in (low, high))
    a, b = (Shown.verbatim(value) for value in values)
    first, second = (a, b) if content.chance(0.5) else (b, a)
    return {"a": first, "b": second, "s": a, "l": b, "u": Shown.verbatim(unit)}


_ACROSS = "[across|wide|from side to side|in diameter|across]"
FORMS: tuple[Form, ...] = (
    *sums(
        _circle,
        (
            "pi * ({a} / 2) ** 2",
            1.2,
            (
                f"round {{x}} is {{a}} {{u}} {_ACROSS}<,>[area|what's the area|how big is the area]",
                f"[a|my|the|our] [round|circular] {{x}}, {{a}} {{u}} {_ACROSS}<,>[area|what area|how big is its area]",
                f"area of a [round|circular] {{x}} {{a}} {{u}} {_ACROSS}",
                f"[what|how much] area does a round {{x}} {{a}} {{u}} {_ACROSS} [cover|have|take up]",
                "{a} {u} [across|in diameter] and [round|circular]<,>[area|what's the area]",
                "[round|circular] {x} with a diameter of {a} {u}<,>[area|what's the area|how big is its area]",
                "[the|my] {x} is a circle {a} {u} [across|wide]<,>[area|how much area]",
                "[what's the area of|area for] [my|a|the] [round|circular] {x}, [it's|it measures|which is] {a} {u} across",
            ),
        ),
        (
            "pi * {a}",
            0.8,
            (
                f"round {{x}} is {{a}} {{u}} {_ACROSS}<,>[circumference|how far around|how long is the edge|distance around]",
                f"[edging|trim|tape|border] [for|around] a round {{x}} {{a}} {{u}} {_ACROSS}<,>[how long|what length]",
                f"[how far|what distance] is it around a [round|circular] {{x}} {{a}} {{u}} {_ACROSS}",
                f"circumference of a {{x}} {{a}} {{u}} {_ACROSS}",
                "once around a [round|circular] {x} with a diameter of {a} {u}<,>how far",
            ),
        ),
        (
            "pi * {a} ** 2",
            0.6,
            (
                "[round|circular] {x}, {a} {u} from the [middle|centre] to the edge<,>[area|what's the area]",
                "[round|circular] {x} with a radius of {a} {u}<,>[area|what's the area|how much area]",
                "area of a round {x}, {a} {u} from centre to rim",
                "radius of the {x} is {a} {u}<,>[area|what area]",
            ),
        ),
    ),
    *sums(
        _triangle,
        (
            "sqrt({a} ** 2 + {b} ** 2)",
            1.2,
            (
                "ladder touches the wall {a} {u} up, foot {b} {u} out<,>[how long|how long is the ladder|length]",
                "ladder [foot|base] is {a} {u} from the wall, top [reaches|touches] {b} {u} up<,>[how long|how long is it|length of the ladder]",
                "[mast|pole|tower|tree] {a} {u} [tall|high], [rope|guy wire|cable|stay] pegged {b} {u} from its foot<,>[how long is it|what length|how long]",
                "[i walk|walked|sailed|rode|drove] {a} km [north|south] then {b} km [east|west]<,>[how far from the start|how far am i from home|straight line distance back]",
                "ramp rises {a} {u} over {b} {u} [along the ground|of floor]<,>[how long is the ramp|length of the slope|how long]",
                "[gate|door|field|frame|panel|garden] {a} {u} by {b} {u}<,>[length of the diagonal brace|corner to corner|how long is the diagonal]",
                "how long a ladder [do i need|to get] {a} {u} up a wall with the foot {b} {u} out",
                "[cut|cutting] straight across a {a} by {b} {u} [field|lawn|yard|car park]<,>how far corner to corner",
                "zip wire from {a} {u} up to a post {b} {u} away on the ground<,>[how long|how long is the wire]",
                "[rafter|roof beam|slide|escalator] goes {a} {u} up and {b} {u} across<,>[how long|length]",
                "legs of a right angled [bracket|sail|triangle] are {a} and {b} {u}<,>[long side|the sloping side|hypotenuse]",
            ),
        ),
        (
            "sqrt({l} ** 2 - {s} ** 2)",
            0.9,
            (
                "{l} {u} ladder, foot {s} {u} [out|from the wall]<,>[how high does it reach|how high up|how far up the wall]",
                "ladder of {l} {u} [leans|leaning] with its foot {s} {u} from the wall<,>[how high does it get|how high up]",
                "[rope|cable|guy wire|chain] {l} {u} long from the top of a pole to a peg {s} {u} away<,>how tall is the pole",
                "how high does a {l} {u} ladder reach with its foot {s} {u} out",
                "[slide|ramp|slope] is {l} {u} long and [covers|spans] {s} {u} of ground<,>how high is the top",
                "diagonal {l} {u}, one side {s} {u}<,>the other side of the rectangle",
                "kite on {l} {u} of taut string, right above a spot {s} {u} away<,>how high",
                "a ladder {l} {u} long, {s} {u} from the wall at the bottom<,>height it reaches",
            ),
        ),
    ),
)  # fmt: skip
