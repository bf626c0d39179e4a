"""Functions of x: as the call writes them, and as people do, in symbols or in words."""

import re
from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import decimal, in_words, integer
from toolcall.datamodules.synthetic.phrase import Shown

_NAMES = {
    "sin": ("sine", "正弦"),
    "cos": ("cosine", "余弦"),
    "tan": ("tangent", "正切"),
    "exp": ("exponential", "指数"),
    "abs": ("absolute value", "绝对值"),
    "sqrt": ("square root", "平方根"),
    "log": ("logarithm", "对数"),
}
_POWERS = {2: ("squared", "平方"), 3: ("cubed", "立方"), 4: ("to the fourth", "四次方"), 5: ("to the fifth", "五次方")}
_SUPERSCRIPTS = {2: "²", 3: "³", 4: "⁴", 5: "⁵"}


def symbolic(content: Content) -> Shown:
    """A formula in symbols: with `^` or `**`, with or without multiplication signs and spaces."""
    if content.chance(0.04):
        return Shown(*_bare(content))
    terms, values = zip(*(_term(content) for _ in range(content.choose(1, 1, 1, 1, 2, 2, 3))), strict=True)
    text, value = terms[0], values[0]
    for term, written in zip(terms[1:], values[1:], strict=True):
        sign = content.choose("+", "-")
        text, value = f"{text} {sign} {term}", f"{value} {sign} {written}"
    if content.chance(0.35):
        sign, constant = content.choose("+", "-"), _coefficient(content)
        text, value = f"{text} {sign} {constant}", f"{value} {sign} {constant}"
    return Shown(_spelling(content, text), value)


def _spelling(content: Content, text: str) -> str:
    """`text` writes powers as ** and products as *; people write them in other ways."""
    if content.chance(0.1):
        text = re.sub(r"(?<![*/])([*/]|\*\*)(?![*/])", r" \1 ", text)
    elif content.chance(0.06):
        text = re.sub(r"(?<!\*)\*(?!\*)", content.choose("·", "×", " × "), text)
    text = text.replace("**", content.choose("**", "^", "^"))
    return text if content.chance(0.5) else text.replace(" ", "")


def _coefficient(content: Content) -> str:
    if content.beyond:
        return str(content.rng.randint(100, 9999))
    digits = 1 if content.chance(0.7) else 2
    return decimal(content, digits) if content.chance(0.12) else integer(content, digits)


def _built(content: Content) -> tuple[str, str]:
    """A term with brackets, bars, roots or a function within another."""
    a, b, power = _coefficient(content), _coefficient(content), content.rng.randint(2, 4)
    name, sign, other = content.choose("sin", "cos", "exp", "sqrt", "log"), content.choose("+", "-"), content.choose("+", "-")
    times = content.choose("*", "*", "")
    return content.choose(
        ("exp(-x**2/2)", "exp(-x**2/2)"),
        (f"exp(-x**2/{a})", f"exp(-x**2/{a})"),
        ("exp(-x)", "exp(-x)"),
        (f"x{times}exp(-x)", "x*exp(-x)") if times else ("exp(-x)", "exp(-x)"),
        (f"abs(x {sign} {a})", f"abs(x {sign} {a})"),
        (f"|x {sign} {a}|", f"abs(x {sign} {a})"),
        ("|x|", "abs(x)"),
        (f"√(x {sign} {a})", f"sqrt(x {sign} {a})"),
        ("√x", "sqrt(x)"),
        (f"sqrt(x**2 {sign} {a})", f"sqrt(x**2 {sign} {a})"),
        (f"(x {sign} {a}){times}(x {other} {b})", f"(x {sign} {a})*(x {other} {b})"),
        (f"{b}{times}(x {sign} {a})", f"{b}*(x {sign} {a})"),
        (f"{b}{times}(x {sign} {a})**{power}", f"{b}*(x {sign} {a})**{power}"),
        (f"(x {sign} {a})/(x {other} {b})", f"(x {sign} {a})/(x {other} {b})"),
        (f"1/(x {sign} {a})", f"1/(x {sign} {a})"),
        ("1/(1 + exp(-x))", "1/(1 + exp(-x))"),
        ("sin(x)/x", "sin(x)/x"),
        (f"{name}({a}{times}x {sign} {b})", f"{name}({a}*x {sign} {b})"),
        (f"{name}(abs(x))", f"{name}(abs(x))"),
        (f"sin(x)**{power}", f"sin(x)**{power}"),
        (f"((x {sign} {a})/{b})**{power}", f"((x {sign} {a})/{b})**{power}"),
        (f"x**{power}/{a}", f"x**{power}/{a}"),
        (f"-{a}{times}x**{power}", f"-{a}*x**{power}"),
        (f"(x**2 {sign} {a})/(x {other} {b})", f"(x**2 {sign} {a})/(x {other} {b})"),
        (f"exp(-{a}{times}x){times or '*'}{name}({b}{times}x)", f"exp(-{a}*x)*{name}({b}*x)"),
        (f"{a}{times}exp(-{b}{times}x)", f"{a}*exp(-{b}*x)"),
        (f"{name}(x){times or '*'}exp(-x/{a})", f"{name}(x)*exp(-x/{a})"),
        (f"{name}(x {sign} {a}){times or '*'}cos({b}{times}x)", f"{name}(x {sign} {a})*cos({b}*x)"),
        (f"{name}(x/{a})", f"{name}(x/{a})"),
    )


def _bare(content: Content) -> tuple[str, str]:
    """Sines and logarithms without brackets."""
    name = content.choose("sin", "cos", "tan", "ln")
    shown = content.choose("x", "x", f"{content.rng.randint(2, 9)}x")
    return f"{name} {shown}", f"{'log' if name == 'ln' else name}({shown.replace('x', '*x') if len(shown) > 1 else shown})"


def _term(content: Content) -> tuple[str, str]:
    """A term as shown and as written; the two differ where the multiplication sign is left out."""
    if content.chance(0.2):
        return _built(content)
    a, power, name = _coefficient(content), content.rng.randint(2, 5), content.choose(*_NAMES)
    times = content.choose("*", "*", "")
    function = content.choose(name, name, "ln") if name == "log" else name
    x, x_value = ("x", "x") if content.chance(0.55) else (f"{a}{times}x", f"{a}*x")
    b = _coefficient(content)
    raised = _SUPERSCRIPTS[power] if content.chance(0.2) else f"**{power}"
    return content.choose(
        ("x", "x"),
        (f"x{raised}", f"x**{power}"),
        ("x**2", "x**2"),
        (f"{a}{times}x", f"{a}*x"),
        (f"{a}{times}x{raised}", f"{a}*x**{power}"),
        (f"{function}({x})", f"{name}({x_value})"),
        (f"{function}({x})", f"{name}({x_value})"),
        (f"{b}{times}{function}({x})", f"{b}*{name}({x_value})"),
        (f"x{times}{function}(x)", f"x*{name}(x)") if times else (f"{function}(x)", f"{name}(x)"),
        (f"x/{a}", f"x/{a}"),
        (f"1/(x**2 + {a})", f"1/(x**2 + {a})"),
        ("exp(-x**2)", "exp(-x**2)"),
        ("e**(-x)", "e**(-x)"),
        ("1/x", "1/x"),
        (f"{a}/x", f"{a}/x"),
        (f"(x + {a})**2", f"(x + {a})**2"),
        (f"(x - {a})**{power}", f"(x - {a})**{power}"),
        (f"{function}(x**2)", f"{name}(x**2)"),
        (f"{function}(x + {a})", f"{name}(x + {a})"),
        (f"{function}(x)**2", f"{name}(x)**2"),
    )


def worded(content: Content) -> Shown:
    """A formula in words: x cubed plus one, the logarithm of x, x的平方加一."""
    if content.chance(0.12):
        return content.choose(_word_idiom, _word_polynomial)(content)
    first = content.choose(_word_power, _word_power, _word_function, _word_function, _word_multiple, _word_fraction)(content)
    if content.chance(0.45):
        return first
    sign = content.choose("+", "-")
    words = {"+": ("plus", "加"), "-": ("minus", "减")}[sign]
    second = content.choose(_word_power, _word_function, _word_multiple)(content) if content.chance(0.3) else _word_number(content)
    joint = (
        content.choose(words[1], words[1] + ("上" if sign == "+" else "去"))
        if content.chinese
        else f" {content.choose(words[0], words[0], sign)} "
    )
    return Shown(f"{first.text}{joint}{second.text}", f"{first.value} {sign} {second.value}")


def _word_idiom(content: Content) -> Shown:
    """What is said in one way of its own."""
    number, sign = _word_number(content), content.choose("+", "-")
    if content.chinese:
        said = "加" if sign == "+" else "减"
        return content.choose(
            Shown("根号x", "sqrt(x)"),
            Shown("sin x", "sin(x)"),
            Shown("x的绝对值", "abs(x)"),
            Shown("e的负x次方", "exp(-x)"),
            Shown(f"{number.text}除以x", f"{number.value}/x"),
            Shown(f"x平方{said}{number.text}", f"x**2 {sign} {number.value}"),
            Shown(f"（x{said}{number.text}）的平方", f"(x {sign} {number.value})**2"),
            Shown(f"根号下（x{said}{number.text}）", f"sqrt(x {sign} {number.value})"),
        )
    said = "plus" if sign == "+" else "minus"
    return content.choose(
        Shown(f"the quantity x {said} {number.text} squared", f"(x {sign} {number.value})**2"),
        Shown(f"x {said} {number.text}, all squared", f"(x {sign} {number.value})**2"),
        Shown(f"the square root of (x {said} {number.text})", f"sqrt(x {sign} {number.value})"),
        Shown(f"the absolute value of (x {said} {number.text})", f"abs(x {sign} {number.value})"),
        Shown("one over x squared", "1/x**2"),
        Shown(f"x squared over {number.text}", f"x**2/{number.value}"),
        Shown(f"{number.text} over x", f"{number.value}/x"),
        Shown(f"{number.text} divided by x", f"{number.value}/x"),
        Shown("x times the sine of x", "x*sin(x)"),
        Shown("negative x squared", "-x**2"),
        Shown("e to the minus x", "exp(-x)"),
        Shown("sine x plus cosine x", "sin(x) + cos(x)"),
    )


def _word_polynomial(content: Content) -> Shown:
    """x squared minus four x plus three."""
    b, c, signs = _word_number(content), _word_number(content), (content.choose("+", "-"), content.choose("+", "-"))
    words = {"+": "加", "-": "减"} if content.chinese else {"+": " plus ", "-": " minus "}
    square, x = (content.choose("x的平方", "x平方"), "x") if content.chinese else ("x squared", " x")
    text = f"{square}{words[signs[0]]}{b.text}{x}{words[signs[1]]}{c.text}"
    return Shown(text, f"x**2 {signs[0]} {b.value}*x {signs[1]} {c.value}")


def _word_number(content: Content) -> Shown:
    if content.beyond:
        return Shown.verbatim(integer(content, 3))
    value = content.rng.randint(1, 9) if content.chance(0.7) else content.rng.randint(10, 60)
    return Shown(in_words(value, content) if content.chance(0.5) else str(value), str(value))


def _word_power(content: Content) -> Shown:
    power = content.choose(2, 2, 3, 3, 4, 5)
    english, chinese = _POWERS[power]
    factor = _word_number(content) if content.chance(0.3) else None
    if content.chinese:
        base = Shown(f"{factor.text}{content.choose('倍', '乘', '乘以', '')}" if factor else "", "")
        return Shown(f"{base.text}x的{chinese}", f"{factor.value}*x**{power}" if factor else f"x**{power}")
    text = content.choose(
        f"x {english}",
        f"x {english}",
        f"x to the power of {power}",
        f"the {'square' if power == 2 else 'cube'} of x" if power < 4 else f"x to the power {power}",
    )
    lead = f"{factor.text} {content.choose('times ', '')}" if factor else ""
    return Shown(lead + text, f"{factor.value}*x**{power}" if factor else f"x**{power}")


def _word_function(content: Content) -> Shown:
    name = content.choose("sin", "cos", "sin", "cos", "tan", "abs", "sqrt", "log", "exp")
    english, chinese = _NAMES[name]
    inner = _word_number(content) if content.chance(0.3) else None
    x = f"{inner.value}*x" if inner else "x"
    if content.chinese:
        shown = f"{inner.text}x" if inner else "x"
        return Shown(f"{shown}的{chinese}" if name != "exp" else f"e的{shown}次方", f"{name}({x})")
    shown = f"{inner.text}{content.choose(' times ', ' ', '')}x" if inner else "x"
    texts = {
        "exp": (f"e to the {shown}", f"e to the power of {shown}", f"the exponential of {shown}", f"exp of {shown}"),
        "abs": (f"the absolute value of {shown}", f"absolute value of {shown}", f"abs of {shown}"),
        "sqrt": (f"the square root of {shown}", f"square root of {shown}", f"root of {shown}", f"sqrt of {shown}"),
        "log": (f"the logarithm of {shown}", f"the natural log of {shown}", f"log of {shown}", f"ln of {shown}", f"the log of {shown}"),
    }
    return Shown(
        content.choose(
            *texts.get(
                name, (f"the {english} of {shown}", f"{english} of {shown}", f"{english} {shown}", f"{name} of {shown}", f"{name} {shown}")
            )
        ),
        f"{name}({x})",
    )


def _word_multiple(content: Content) -> Shown:
    factor = _word_number(content)
    if content.chinese:
        return Shown(f"{factor.text}{content.choose('倍的x', '乘以x', '乘x', 'x')}", f"{factor.value}*x")
    if content.chance(0.2):
        return content.choose(Shown("twice x", "2*x"), Shown("double x", "2*x"), Shown("half of x", "x/2"), Shown("minus x", "-x"))
    return Shown(f"{factor.text}{content.choose(' times x', ' x', ' times x')}", f"{factor.value}*x")


def _word_fraction(content: Content) -> Shown:
    bottom: Callable[[Content], Shown] = content.choose(lambda _: Shown("x", "x"), lambda _: Shown("x", "x"), _word_number)
    if (shown := bottom(content)).value != "x":
        return Shown(
            f"x除以{shown.text}" if content.chinese else f"x {content.choose('over', 'divided by')} {shown.text}", f"x/{shown.value}"
        )
    if content.chinese:
        return Shown(content.choose("x分之一", "一除以x", "x的倒数", "1除以x"), "1/x")
    return Shown(content.choose("one over x", "1 over x", "one divided by x", "the inverse of x", "the reciprocal of x"), "1/x")
