"""Functions of two numbers put together: sines of radians, higher roots, logarithms over logarithms; degrees and radians."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings, question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_TRIGONOMETRIC = {
    "sin": ("sin", "sin", "sine of ", "the sine of "),
    "cos": ("cos", "cos", "cosine of "),
    "tan": ("tan", "tan", "tangent of "),
}
_TRIGONOMETRIC_ZH = {"sin": ("sin", "sin", "正弦"), "cos": ("cos", "cos", "余弦"), "tan": ("tan", "tan", "正切")}
_SIGNS = {
    "+": (" + ", " + ", "+", " plus ", " plus "),
    "-": (" - ", " - ", " minus ", " minus "),
    "*": (" * ", " times ", " × "),
    "/": (" / ", " over ", " divided by "),
}
_SIGNS_ZH = {
    "+": ("+", " + ", "加", "加上", "＋"),
    "-": ("-", " - ", "减", "减去"),
    "*": ("×", "*", "乘", "乘以"),
    "/": ("÷", "/", "除以", "比上"),
}
_ROOTS = {
    4: ("fourth", "4th", "fourth", "四"),
    5: ("fifth", "5th", "fifth", "五"),
    6: ("sixth", "6th", "sixth", "六"),
    7: ("seventh", "7th", "seventh", "七"),
    8: ("eighth", "8th", "eighth", "八"),
}
_LOGARITHMS = {"log": ("ln ", "ln ", "ln", "ln of ", "the natural log of ", "natural log "), "log10": ("lg ", "lg", "log10 ", "log10 of ")}
_LOGARITHMS_ZH = {"log": ("ln", "ln", "ln ", "自然对数"), "log10": ("lg", "lg", "lg ", "常用对数")}


def _radian(content: Content) -> str:
    return f"{content.rng.uniform(0.05, 6.2):.{content.choose(1, 1, 2, 2, 3)}f}"


def _sign(content: Content, signs: str) -> Shown:
    sign = content.choose(*signs)
    return Shown(content.choose(*(_SIGNS_ZH if content.chinese else _SIGNS)[sign]), sign)


def _called(content: Content, function: str, number: str, unit: str) -> str:
    name = content.choose(*(_TRIGONOMETRIC_ZH if content.chinese else _TRIGONOMETRIC)[function])
    if len(name) > 3:
        return f"{name}{number}{unit}"
    return content.choose(f"{name}({number}{unit})", f"{name}({number}{unit})", f"{name} {number}{unit}")


def _two_angles(content: Content) -> tuple[Slots, Arguments]:
    sign = _sign(content, "+++--*/")
    first, second = content.choose("sin", "cos", "tan"), content.choose("sin", "cos", "tan")
    a, b = _radian(content), _radian(content)
    unit = content.choose("弧度", "弧度", "rad", " rad") if content.chinese else content.choose(" rad", " rad", "rad", " radians")
    slots = {
        "a": Shown(_called(content, first, a, unit), ""),
        "b": Shown(_called(content, second, b, unit), ""),
        "p": Shown(_called(content, first, a, ""), ""),
        "q": Shown(_called(content, second, b, ""), ""),
        "s": sign,
    }
    return slots, {"expression": f"{first}({a}) {sign.value} {second}({b})"}


def _one_angle(content: Content) -> tuple[Slots, Arguments]:
    function, a = content.choose("sin", "cos", "tan"), _radian(content)
    unit = content.choose("弧度", "rad") if content.chinese else content.choose(" rad", " rad", "rad", " radians")
    slots = {"a": Shown(_called(content, function, a, unit), ""), "p": Shown(_called(content, function, a, ""), "")}
    return slots, {"expression": f"{function}({a})"}


def _root(content: Content) -> tuple[Slots, Arguments]:
    degree = content.choose(4, 4, 4, 5, 5, 5, 6, 6, 7, 8)
    base = content.rng.randint(2, {4: 30, 5: 16, 6: 10, 7: 7, 8: 6}[degree])
    value = base**degree if content.chance(0.6) else content.rng.randint(2, 10 ** content.choose(2, 3, 4))
    *english, chinese = _ROOTS[degree]
    said = content.choose(chinese, chinese, str(degree)) if content.chinese else content.choose(*english)
    number = in_words(value, content) if content.spelled and value < 10_000 else str(value)
    return {"k": Shown(said, str(degree)), "a": Shown(number, str(value))}, {"expression": f"{value} ** (1 / {degree})"}


def _two_logarithms(content: Content) -> tuple[Slots, Arguments]:
    function = content.choose("log", "log", "log", "log10")
    sign = _sign(content, "////++-*")
    a, b = _argument(content), _argument(content)
    name = content.choose(*(_LOGARITHMS_ZH if content.chinese else _LOGARITHMS)[function])
    bracketed = (content.chance(0.3) and " of" not in name) or name.endswith("10")
    shown = [f"{name.strip()}({x})" if bracketed else f"{name}{x}" for x in (a, b)]
    slots = {"a": Shown(shown[0], ""), "b": Shown(shown[1], ""), "s": sign}
    return slots, {"expression": f"{function}({a}) {sign.value} {function}({b})"}


def _argument(content: Content) -> str:
    kind = content.rng.random()
    if kind < 0.4:
        return str(content.rng.randint(2, 20))
    if kind < 0.6:
        return content.choose("10", "100", "1000", "10000", "0.1", "0.01", "0.001", "0.5")
    if kind < 0.8:
        return f"0.{content.choose('', '0', '00')}{content.rng.randint(1, 99)}".rstrip("0")
    return content.choose(str(content.rng.randint(20, 5000)), f"{content.rng.randint(1, 30)}.{content.rng.randint(1, 9)}")


def _angle(content: Content) -> Shown:
    return Shown.verbatim(str(content.rng.randint(1, 12)) if content.chance(0.2) else _radian(content))


def _degrees(content: Content) -> Shown:
    whole = content.rng.randint(2, 720)
    if content.spelled:
        return Shown(in_words(whole, content), str(whole))
    return Shown.verbatim(f"{whole}.{content.rng.randint(1, 9)}" if content.chance(0.2) else str(whole))


FORMS: tuple[Form, ...] = (
    Form(
        _two_angles,
        phrasings(
            (
                "<ask>{a}{s}{b}<is>",
                "{a}{s}{b}",
                "{p}{s}{q}[,| -|;] [in radians|radians|both in radians|angles in radians|radian mode|rad mode]",
                "[in radians|radians|rad mode|radian mode|with radians|using radians][:|,] [what's |]{p}{s}{q}",
                "{p}{s}{q}[?|] [those are|that's in|my angles are in|it's] radians[, not degrees|]",
                "[calculator in rad|set it to radians|angles are radians here][,|:| and] [give me|do|work out] {p}{s}{q}",
            ),
            (
                "<ask>{a}{s}{b}<is>",
                "{a}{s}{b}[，结果|，得多少|]",
                "{p}{s}{q}[，| ][弧度制|角度用弧度|单位是弧度|都是弧度]",
                "[弧度制|用弧度|弧度模式][，|：]{p}{s}{q}[等于几|是多少|]",
            ),
        ),
        1.2,
    ),
    Form(
        _one_angle,
        phrasings(
            ("<ask>{a}<is>", "{p}[, | ][in radians|radians|rad mode]", "[in radians|rad mode|radians][:|,] {p}", "{p}, [that's|angle is in] radians[ not degrees|]"),
            ("<ask>{a}<is>", "{p}，[弧度制|弧度|单位弧度]", "[弧度制，|用弧度算]{p}"),
        ),
        0.6,
    ),
    Form(
        _root,
        phrasings(
            (
                "<ask>[the |]{k} root of {a}<is>",
                "{k} root of {a}",
                "{a}[,|:|;| -] {k} root",
                "[take|get|give me|pull|do|find] the {k} root [of|from] {a}",
                "[what's|whats|give me|find] {a} to the {k} root",
                "{a}[,|.] [what is|what's] its {k} root",
                "root of {a}, the {k} one",
                "i['m looking for| need| want|'m after] the {k} root[, the number is| of] {a}",
                "{k} root {a}[ pls| please| =|]",
                "[got|have] {a}[,| and] need [its|the] {k} root",
            ),
            ("<ask>{a}的{k}次方根<is>", "{a}开{k}次方[根|]<is>", "把{a}开{k}次方", "{k}次根号{a}[|等于几|是多少]", "{a}，{k}次方根", "[求|取]{a}的{k}次根", "{k}次根号下{a}[等于几|是多少|]", "对{a}开{k}次方[得几|是多少]"),
        ),
    ),
    Form(
        _two_logarithms,
        phrasings(
            (
                "<ask>{a}{s}{b}<is>",
                "{a}{s}{b}",
                "{a}{s}{b}[, | ][please|value|what do i get|how much|as a number|decimal|what's that]",
                "[value of|the value of|simplify|evaluate|numerically,|i need the number for] {a}{s}{b}",
            ),
            ("<ask>{a}{s}{b}<is>", "{a}{s}{b}", "{a}{s}{b}[的值|的值是多少|怎么算|得几]", "[求|算]{a}{s}{b}[的值|]"),
        ),
        1.4,
    ),
    question(
        "{a} * 180 / pi",
        (
            "[degrees|deg] for {a} [radians|rad]",
            "{a} [radians|rad] [in|to|into|as] [degrees|deg]",
            "how many degrees [is|are|in|make] {a} [radians|rad]",
            "<well>{a} rad[,|;|.] [degrees|degrees please|what's that in degrees|how many degrees|in deg]",
            "[turn|convert|change] {a} [radians|rad] [into|to] degrees",
            "[an angle of|the angle is|my angle's] {a} [radians|rad][,|;] [give it|what is it|i need it] in degrees",
            "[i want|i need|give me] the degrees [of|in|for] {a} radians",
            "{a} radians [is|equals|makes|would be] [how many|what in] degrees",
            "in degrees[, what's|:|, how big is] {a} [rad|radians]",
        ),
        ("{a}[弧度|rad][等于|是|合]多少度", "{a}弧度[换|换算|化]成[角度|度]", "把{a}弧度[化|换算|转]成[角度|度数]", "{a} rad，[是几度|多少度|角度呢]", "角度是{a}弧度，[几度|合多少度]", "多少度等于{a}弧度"),
        a=_angle,
    ),
    question(
        "{a} * pi / 180",
        (
            "[radians|rad] for {a} [degrees|deg]",
            "{a} [degrees|deg] [in|to|into|as] [radians|rad]",
            "how many radians [is|are|in|make] {a} degrees",
            "<well>{a} degrees[,|;|.] [radians|radians please|what's that in radians|how many radians|in rad]",
            "[turn|convert|change] {a} [degrees|deg] [into|to] radians",
            "[an angle of|the angle is|my angle's] {a} [degrees|deg][,|;] [give it|what is it|i need it] in radians",
            "[i want|i need|give me] the radians [of|in|for] {a} degrees",
            "{a} degrees [is|equals|makes|would be] [how many|what in] radians",
            "in radians[, what's|:|, how big is] {a} degrees",
        ),
        ("{a}度[等于|是|合]多少弧度", "{a}度[换|换算|化]成弧度", "把{a}度[化|换算|转]成弧度", "{a}°，[是几弧度|多少弧度|弧度呢]", "角度是{a}度，[几弧度|合多少弧度]", "多少弧度等于{a}度"),
        a=_degrees,
    ),
)  # fmt: skip
