"""Functions of x in words: as the call writes them, and as people say them."""

from collections.abc import Mapping

from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.form import Phrasings
from toolcall.datamodules.synthetic.numbers import in_words, integer
from toolcall.datamodules.synthetic.phrase import Shown, skeleton
from toolcall.datamodules.synthetic.plot.functions.formula_idioms import idiom, said_in_words

_FUNCTIONS = ("sin", "cos", "sin", "cos", "tan", "abs", "sqrt", "log", "exp")
_FUNCTION_WORDS = {
    "sin": ("the sine of {x}", "sine of {x}", "sine {x}", "sin of {x}", "sin {x}"),
    "cos": ("the cosine of {x}", "cosine of {x}", "cosine {x}", "cos of {x}", "cos {x}"),
    "tan": ("the tangent of {x}", "tangent of {x}", "tangent {x}", "tan of {x}", "tan {x}"),
    "exp": ("e to the {x}", "e to the power of {x}", "the exponential of {x}", "exp of {x}"),
    "abs": ("the absolute value of {x}", "absolute value of {x}", "abs of {x}", "the modulus of {x}", "the magnitude of {x}"),
    "sqrt": ("the square root of {x}", "square root of {x}", "root of {x}", "sqrt of {x}", "the root of {x}", "root {x}"),
    "log": (
        "the logarithm of {x}",
        "the natural log of {x}",
        "natural log of {x}",
        "the natural logarithm of {x}",
        "log of {x}",
        "log {x}",
        "ln of {x}",
        "ln {x}",
        "the log of {x}",
    ),
}
_NAMES_ZH = {"sin": "正弦", "cos": "余弦", "tan": "正切", "abs": "绝对值", "sqrt": "平方根", "log": "对数"}
_BEFORE_ZH = {"sin": "sin", "cos": "cos", "tan": "tan", "sqrt": "根号", "log": "ln", "abs": "abs"}
"""What stands before x, as the names stand behind it."""

_POWERS: Mapping[int, tuple[str, ...]] = {
    2: (
        "x squared",
        "x squared",
        "x squared",
        "x to the power of 2",
        "x to the power of two",
        "the square of x",
        "x to the second[| power]",
        "x raised to [|the power |the power of ][2|two]",
        "x square",
        "x squared",
    ),
    3: (
        "x cubed",
        "x cubed",
        "x cubed",
        "x to the power of 3",
        "x to the power of three",
        "the cube of x",
        "x to the third[| power]",
        "x raised to [|the power |the power of ][3|three]",
        "the third power of x",
        "x to the three",
    ),
}
_HIGHER_POWER = (
    "x to the {ordinal}",
    "x to the {ordinal}",
    "x to the {ordinal}",
    "x to the power of {power}",
    "x to the power of {spelled}",
    "x to the power {power}",
    "x to the {ordinal}[| power]",
    "x raised to [|the power |the power of ][{power}|{spelled}]",
    "the {ordinal} power of x",
    "x to the {spelled}",
)
_ORDINALS = {4: "fourth", 5: "fifth"}
_SPELLED = {4: "four", 5: "five"}
_POWERS_ZH = ("的{name}", "的{name}", "{name}", "的{spelled}次方", "的{power}次方", "的{spelled}次幂")
_POWER_NAMES_ZH = {2: "平方", 3: "立方", 4: "四次方", 5: "五次方"}
_SPELLED_ZH = {2: "二", 3: "三", 4: "四", 5: "五"}

_MULTIPLES = (
    ("twice x", "2*x"),
    ("double x", "2*x"),
    ("half of x", "x/2"),
    ("minus x", "-x"),
    ("triple x", "3*x"),
    ("three times x", "3*x"),
    ("half x", "x/2"),
    ("x times {n}", "x*{n}"),
    ("x multiplied by {n}", "x*{n}"),
    ("{n} multiplied by x", "{n}*x"),
)
_INVERSES: Phrasings = {
    "en": ("one over x", "1 over x", "one divided by x", "the inverse of x", "the reciprocal of x"),
    "zh": ("x分之一", "一除以x", "x的倒数", "1除以x"),
}
_SIGNS: Mapping[Language, Mapping[str, str]] = {"en": {"+": " plus ", "-": " minus "}, "zh": {"+": "加", "-": "减"}}


def worded(content: Content) -> Shown:
    """A formula in words: x cubed plus one, the logarithm of x, x的平方加一."""
    if content.chance(0.3):
        return content.choose(_idiom, _idiom, _polynomial, _x_or_number_first)(content)
    first = content.choose(_power, _power, _function, _function, _multiple, _fraction)(content)
    if content.chance(0.45):
        return first
    sign = content.choose("+", "-")
    second = content.choose(_power, _function, _multiple)(content) if content.chance(0.3) else _number(content)
    said = _SIGNS[content.language][sign]
    ways = (said, said + ("上" if sign == "+" else "去")) if content.chinese else (said, said, f" {sign} ")
    return Shown(f"{first.text}{content.choose(*ways)}{second.text}", f"{first.value} {sign} {second.value}")


def _idiom(content: Content) -> Shown:
    return idiom(content, _number(content))


def _x_or_number_first(content: Content) -> Shown:
    """What begins with x or a number alone: x plus five, ten minus x squared."""
    number, sign = _number(content), content.choose("+", "-")
    said = _SIGNS[content.language][sign]
    if content.chance(0.45):
        return Shown(f"x{said}{number.text}", f"x {sign} {number.value}")
    second = content.choose(_x, _power, _multiple, _function)(content)
    return Shown(f"{number.text}{said}{second.text}", f"{number.value} {sign} {second.value}")


def _polynomial(content: Content) -> Shown:
    """x squared minus four x plus three."""
    b, c, first, second = _number(content), _number(content), content.choose("+", "-"), content.choose("+", "-")
    said = _SIGNS[content.language]
    square, x = (content.choose("x的平方", "x平方"), "x") if content.chinese else ("x squared", " x")
    text = f"{square}{said[first]}{b.text}{x}{said[second]}{c.text}"
    return Shown(text, f"x**2 {first} {b.value}*x {second} {c.value}")


def _x(_: Content) -> Shown:
    return Shown.verbatim("x")


def _number(content: Content) -> Shown:
    if content.beyond:
        return Shown.verbatim(integer(content, 3))
    value = content.rng.randint(1, 9) if content.chance(0.7) else content.rng.randint(10, 60)
    return Shown(in_words(value, content) if content.chance(0.5) else str(value), str(value))


def _power(content: Content) -> Shown:
    power = content.choose(2, 2, 3, 3, 4, 5)
    factor = _number(content) if content.chance(0.3) else None
    text = (_chinese_power if content.chinese else _english_power)(content, power, factor)
    return Shown(text, f"{factor.value}*x**{power}" if factor else f"x**{power}")


def _chinese_power(content: Content, power: int, factor: Shown | None) -> str:
    lead = f"{factor.text}{content.choose('倍', '乘', '乘以', '')}" if factor else ""
    raised = content.choose(*_POWERS_ZH)
    return lead + "x" + raised.format(name=_POWER_NAMES_ZH[power], spelled=_SPELLED_ZH[power], power=power)


def _english_power(content: Content, power: int, factor: Shown | None) -> str:
    # the wording of each is drawn before one is chosen, as with idioms
    said = content.choose(*[skeleton(content.rng, pattern) for pattern in _POWERS.get(power, _HIGHER_POWER)])
    text = said.format(power=power, ordinal=_ORDINALS.get(power), spelled=_SPELLED.get(power))
    times = "times " if text.startswith("the") else content.choose("times ", "")
    return f"{factor.text} {times}{text}" if factor else text


def _function(content: Content) -> Shown:
    name = content.choose(*_FUNCTIONS)
    factor = _number(content) if content.chance(0.3) else None
    text = (_chinese_function if content.chinese else _english_function)(content, name, factor)
    return Shown(text, f"{name}({factor.value}*x)" if factor else f"{name}(x)")


def _chinese_function(content: Content, name: str, factor: Shown | None) -> str:
    x = f"{factor.text}x" if factor else "x"
    if name == "exp":
        return f"e的{x}次{content.choose('方', '方', '幂')}"
    if content.chance(0.3):
        return f"{_BEFORE_ZH[name]}{content.choose('', ' ')}{x}"
    return f"{x}的{_NAMES_ZH[name]}"


def _english_function(content: Content, name: str, factor: Shown | None) -> str:
    x = "x"
    if factor:
        x = f"{factor.text}{content.choose(' times ', ' ', '' if factor.text.isdigit() else ' ')}x"
    return content.choose(*_FUNCTION_WORDS[name]).format(x=x)


def _multiple(content: Content) -> Shown:
    factor = _number(content)
    if not content.chinese and content.chance(0.2):
        return said_in_words(content, _MULTIPLES, {"n": factor})
    gap = content.choose("倍的", "乘以", "乘", "") if content.chinese else content.choose(" times ", " ", " times ")
    return Shown(f"{factor.text}{gap}x", f"{factor.value}*x")


def _fraction(content: Content) -> Shown:
    if content.choose(True, True, False):
        return Shown(content.choose(*_INVERSES[content.language]), "1/x")
    number = _number(content)
    over = "除以" if content.chinese else f" {content.choose('over', 'divided by')} "
    return Shown(f"x{over}{number.text}", f"x/{number.value}")
