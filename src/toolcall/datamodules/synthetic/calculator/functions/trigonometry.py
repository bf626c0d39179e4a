"""Sine, cosine and tangent, of radians and of degrees."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings, question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, calculation
from toolcall.datamodules.synthetic.numbers import decimal, in_words, integer
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write


def _angle(content: Content) -> Shown:
    """In radians: often a part of pi."""
    part = content.choose(2, 3, 4, 6, 6, 8, 12)
    times = content.choose(2, 3, 5)
    return content.choose(
        Shown(content.choose("pi", "π"), "pi"),
        Shown(f"{content.choose('pi', 'pi', 'π')}{content.choose('/', '/', ' / ')}{part}", f"pi / {part}"),
        Shown(f"{times}{content.choose('pi', '*pi', 'π')}/{part}", f"{times} * pi / {part}"),
        Shown(f"{part}分之π" if content.chinese else f"pi over {in_words(part, content) if content.spelled else part}", f"pi / {part}"),
        *(Shown.verbatim(decimal(content, 1)), Shown.verbatim(integer(content, 1))) * 2,
    )


def _degrees(content: Content) -> Shown:
    return Shown.verbatim(content.choose("30", "45", "60", "90", "120", "180", integer(content, 2)))


def _trigonometry(content: Content) -> tuple[Slots, Arguments]:
    text, chinese, name = content.choose(("sine", "正弦", "sin"), ("cosine", "余弦", "cos"), ("tangent", "正切", "tan"))
    slots = {"f": Shown(chinese if content.chinese else content.choose(text, name), name), "g": Shown(name, name), "x": _angle(content)}
    return slots, {"expression": write("{g}({x})", slots)}


_SINE_OR_COSINE = (
    "<ask>the <sine> of {x} degrees<is>",
    "<ask><sin> of {x} degrees",
    "<sin> {x}°",
    "<sin>({x}°)",
    "<sine> of {x} degrees",
    "[could use|need|give me] the <sine> of {x} degrees",
    "[an angle of|angle] {x} degrees[,|] [what's the <sine>|<sine>]",
    "<sin> {x} [degrees|deg]",
    "tell me what the <sine> of {x} degrees is",
    "{x} [degrees|°][,|:|;| -] [<sine>|<sin>|the <sine>|its <sine>]",
    "<sin> of [an angle of |]{x} [degrees|deg]",
    "<sine> of [a|an angle of] {x} degree[s| angle]",
    "[compute|calculate|evaluate|find|look up] the <sine> of {x}[°| degrees]",
    "how [big|large] is the <sine> [at|for|of] {x}[°| degrees]",
    "<sin>({x} deg[|rees])",
    "<sin> {x} degrees[,|;| -] [result|how much|value]",
    "[<leg> over hypotenuse|ratio of <leg> side to hypotenuse] [at|for] {x} degrees",
)
_SINE_OR_COSINE_ZH = (
    "<ask>{x}度的<sine>[值|]<is>",
    "<sin>{x}°<is>",
    "<sin>{x}度<is>",
    "{x}度角的<sine>[值|]<is>",
    "<sin>({x}°)[等于多少|=|的值|]",
    "[求|算]{x}[度|°]的[<sine>|<sin>][值|]",
    "[角度|角]{x}度，[<sine>|<sin>][值|][是|]多少",
    "{x}度的<sin>[值|][是多少|]",
    "<sine>{x}度[是多少|等于几|]",
)


def _sine_or_cosine(name: str, sine: str, leg: str, sine_zh: str) -> Form:
    """Of an angle in degrees; `leg` is the side of the triangle that it relates to the hypotenuse."""
    own = phrasings(_SINE_OR_COSINE, _SINE_OR_COSINE_ZH, {"sin": name, "sine": sine, "leg": leg}, {"sin": name, "sine": sine_zh})
    return calculation(f"{name}({{x}} * pi / 180)", own["en"], own["zh"], 0.4, x=_degrees)


FORMS = (
    Form(
        _trigonometry,
        phrasings(
            (
                "<ask>[the |]{f} of {x}<is>",
                "{f} of {x}",
                "{g}({x})",
                "{g} {x}",
                "[could use|need|take|get] the {f} of {x}",
                "{f} of {x} [in radians|radians]",
                "tell me what the {f} of {x} is",
                "<ask>{g}({x})",
                "{f}[ of|,|:] {x}[,|;| -] [what is it|value|how much|result]",
                "[compute|calculate|evaluate|work out|find] [the |]{f} of {x}[| rad| radians| in rad]",
                "math.{g}({x})",
                "[value|result] of {g}({x})",
                "[what does|how much does] {g}({x}) [give|make|equal|return]",
                "[i need|looking for|do you know|show] {g}({x})",
                "{x} [radians|rad][,|:|;| -] [the |its |]{f}",
                "{g}({x})[ =| = ?|, how much| is what]",
                "how [big|large] is the {f} of {x}",
                "if x is {x}[,|] what is {g}(x)",
            ),
            (
                "<ask>{x}的{f}<is>",
                "<ask>{g}({x})<is>",
                "{x}的{f}",
                "{g}({x})",
                "[求|算|计算]{g}({x})[的值|]",
                "{g}({x})[等于几|得多少|的值是多少]",
                "{x}[弧度|]的{f}[值|][等于|是|][多少|几|]",
                "x={x}[时|，]{g}(x)[是多少|等于几|的值]",
                "{f}[值|]：{x}",
                "{x}取{f}[是多少|得几|]",
            ),
        ),
        0.8,
    ),
    _sine_or_cosine("sin", "sine", "opposite", "正弦"),
    _sine_or_cosine("cos", "cosine", "adjacent", "余弦"),
    question(
        "tan({x} * pi / 180)",
        (
            "<ask>the tangent of {x} degrees<is>",
            "tan {x}°",
            "tangent of {x} degrees",
            "[could use|need|give me] the tangent of {x} degrees",
            "tan {x} [degrees|deg]",
            "tan({x}°)",
            "{x} [degrees|°][,|:|;| -] [tangent|tan|the tangent|its tangent]",
            "tan of [an angle of |]{x} [degrees|deg]",
            "[compute|calculate|evaluate|find|look up] the tangent of {x}[°| degrees]",
            "how [big|large] is the tangent [at|for|of] {x}[°| degrees]",
            "tan({x} deg[|rees])",
            "[slope|gradient|steepness] of a [line|ramp|roof] at {x} degrees[, as a number|]",
            "[opposite over adjacent|ratio of opposite to adjacent side] [at|for] {x} degrees",
        ),
        (
            "<ask>{x}度的正切[值|]<is>",
            "tan{x}°<is>",
            "{x}度角的正切[值|]<is>",
            "tan({x}°)[等于多少|=|的值|]",
            "[求|算]{x}[度|°]的[正切|tan][值|]",
            "[角度|角]{x}度，[正切|tan][值|][是|]多少",
            "{x}度的tan[值|][是多少|]",
        ),
        0.25,
        x=_degrees,
    ),
)
