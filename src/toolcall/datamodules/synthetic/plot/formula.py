"""Functions of x: as the call writes them, and as people do in symbols; in words they are in `formula_words.py`."""

import re

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import decimal, integer
from toolcall.datamodules.synthetic.phrase import Shown

_NAMES = ("sin", "cos", "tan", "exp", "abs", "sqrt", "log")
_SUPERSCRIPTS = {2: "²", 3: "³", 4: "⁴", 5: "⁵"}


def symbolic(content: Content) -> Shown:
    """A formula in symbols: with `^` or `**`, with or without multiplication signs and spaces."""
    kind = content.rng.random()
    if kind < 0.07:
        return Shown(*_bare(content))
    if kind < 0.29:
        text, value = _schoolbook(content)
        return Shown(_spelling(content, text), value)
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
    if content.chance(0.03):
        text = text.replace(*content.choose(("-", "−"), ("/", "÷"), ("pi", "π"), ("-", "–")))
    return text if content.chance(0.5) else text.replace(" ", "")


def _coefficient(content: Content) -> str:
    if content.beyond:
        return str(content.rng.randint(100, 9999))
    digits = 1 if content.chance(0.7) else 2
    return decimal(content, digits) if content.chance(0.12) else integer(content, digits)


def _schoolbook(content: Content) -> tuple[str, str]:
    """What stands in schoolbooks: lines, parabolas, waves, roots, with the constant first or a minus in front."""
    a, b, c, half = _coefficient(content), _coefficient(content), _coefficient(content), content.choose("0.5", "0.25", "1.5", "0.1", "2.5")
    sign, other, minus = content.choose("+", "-"), content.choose("+", "-"), content.choose("", "", "-")
    times, name, wave = content.choose("*", "", ""), content.choose("sin", "cos", "exp", "sqrt"), content.choose("sin", "cos")
    power, square = content.rng.randint(2, 4), content.choose("4", "9", "16", "25", "36", "49", "64", "81", "100", c)
    base = content.choose("2", "3", "4", "5", "10")
    square_x, cube_x = ("x²", "x³") if content.chance(0.2) else ("x**2", "x**3")
    return content.choose(
        (f"{minus}{a}{times}x {sign} {b}", f"{minus}{a}*x {sign} {b}"),
        (f"{minus}{a}{times}x {sign} {b}", f"{minus}{a}*x {sign} {b}"),
        (f"{minus}x {sign} {b}", f"{minus}x {sign} {b}"),
        (f"{minus}x", f"{minus}x"),
        (f"{half}{times}x {sign} {b}", f"{half}*x {sign} {b}"),
        (f"{a} - {b}{times}x", f"{a} - {b}*x"),
        (f"{a} {sign} x", f"{a} {sign} x"),
        (f"{a} {sign} {square_x}", f"{a} {sign} x**2"),
        (f"{a} - {b}{times}{square_x}", f"{a} - {b}*x**2"),
        (f"{minus}{square_x} {sign} {a}", f"{minus}x**2 {sign} {a}"),
        (f"{minus}{square_x} {sign} {b}{times}x {other} {c}", f"{minus}x**2 {sign} {b}*x {other} {c}"),
        (f"{minus}{square_x} {sign} {b}{times}x {other} {c}", f"{minus}x**2 {sign} {b}*x {other} {c}"),
        (f"{a}{times}{square_x} {sign} {b}{times}x {other} {c}", f"{a}*x**2 {sign} {b}*x {other} {c}"),
        (f"{square_x} {sign} {a}{times}x", f"x**2 {sign} {a}*x"),
        (f"{square_x} {sign} x {other} {c}", f"x**2 {sign} x {other} {c}"),
        (f"{half}{times}{square_x} {sign} {a}", f"{half}*x**2 {sign} {a}"),
        (f"{minus}{cube_x} {sign} {a}{times}x", f"{minus}x**3 {sign} {a}*x"),
        (f"{cube_x} {sign} {square_x} {other} {a}", f"x**3 {sign} x**2 {other} {a}"),
        (f"{cube_x} {sign} {a}{times}{square_x} {other} {b}{times}x", f"x**3 {sign} {a}*x**2 {other} {b}*x"),
        (f"x**4 - {a}{times}{square_x}", f"x**4 - {a}*x**2"),
        (f"x/{a} {sign} {b}", f"x/{a} {sign} {b}"),
        (f"{a}/{b} * x {sign} {c}", f"{a}/{b}*x {sign} {c}"),
        (f"({a}/{b})x {sign} {c}", f"({a}/{b})*x {sign} {c}"),
        (f"x{times}(x {sign} {a})", f"x*(x {sign} {a})"),
        (f"x{times}({a} - x)", f"x*({a} - x)"),
        (f"{minus}(x {sign} {a})**{power} {other} {b}", f"{minus}(x {sign} {a})**{power} {other} {b}"),
        (f"{a}{times}(x {sign} {b})**2 {other} {c}", f"{a}*(x {sign} {b})**2 {other} {c}"),
        (f"(x {sign} {a}){times}(x {other} {b}){times}(x - {c})", f"(x {sign} {a})*(x {other} {b})*(x - {c})"),
        (f"x{times}(x {sign} {a}){times}(x {other} {b})", f"x*(x {sign} {a})*(x {other} {b})"),
        (f"sqrt({square} - {square_x})", f"sqrt({square} - x**2)"),
        (f"√({square} - {square_x})", f"sqrt({square} - x**2)"),
        (f"sqrt({a}{times}x {sign} {b})", f"sqrt({a}*x {sign} {b})"),
        (f"sqrt(x) {sign} {a}", f"sqrt(x) {sign} {a}"),
        (f"√x {sign} {a}", f"sqrt(x) {sign} {a}"),
        (f"{a}/x {sign} {b}", f"{a}/x {sign} {b}"),
        (f"x + {a}/x", f"x + {a}/x"),
        (f"1/{square_x}", "1/x**2"),
        (f"1/({a}{times}x)", f"1/({a}*x)"),
        (f"x/({square_x} + {a})", f"x/(x**2 + {a})"),
        (f"x/(x {sign} {a})", f"x/(x {sign} {a})"),
        (f"{a}/(x {sign} {b})", f"{a}/(x {sign} {b})"),
        (f"{a}/(1 + exp(-x))", f"{a}/(1 + exp(-x))"),
        (f"{minus}{wave}(x) {sign} {a}", f"{minus}{wave}(x) {sign} {a}"),
        (f"{a}{times}{wave}(x) {sign} {b}", f"{a}*{wave}(x) {sign} {b}"),
        (f"{a}{times}{wave}({b}{times}x) {sign} {c}", f"{a}*{wave}({b}*x) {sign} {c}"),
        ("sin(x) + cos(x)", "sin(x) + cos(x)"),
        (f"sin(x){times}cos(x)", "sin(x)*cos(x)"),
        (f"sin(x) {sign} sin({a}{times}x)", f"sin(x) {sign} sin({a}*x)"),
        (f"sin({a}{times}x) {sign} cos({b}{times}x)", f"sin({a}*x) {sign} cos({b}*x)"),
        (f"{wave}(x)/{a}", f"{wave}(x)/{a}"),
        (f"{wave}(pi{times or '*'}x)", f"{wave}(pi*x)"),
        (f"{wave}({a}{times}pi{times or '*'}x)", f"{wave}({a}*pi*x)"),
        (f"{wave}(1/x)", f"{wave}(1/x)"),
        (f"x {sign} {wave}(x)", f"x {sign} {wave}(x)"),
        (f"x**2{times or '*'}{wave}(x)", f"x**2*{wave}(x)"),
        (f"x**2{times or '*'}exp(-x)", "x**2*exp(-x)"),
        (f"{a} - abs(x)", f"{a} - abs(x)"),
        (f"{a} - |x|", f"{a} - abs(x)"),
        (f"|x| {sign} {a}", f"abs(x) {sign} {a}"),
        (f"abs({square_x} - {a})", f"abs(x**2 - {a})"),
        (f"|{name}(x)|", f"abs({name}(x))"),
        (f"exp(x) {sign} {a}", f"exp(x) {sign} {a}"),
        ("e**x", "exp(x)"),
        ("e**x", "exp(x)"),
        (f"e**x {sign} {a}", f"exp(x) {sign} {a}"),
        (f"e**({a}{times}x)", f"exp({a}*x)"),
        (f"e**(-{square_x})", "exp(-x**2)"),
        (f"{a}{times}e**(-x)", f"{a}*exp(-x)"),
        (f"x{times}e**(-x)", "x*exp(-x)") if times else ("e**-x", "exp(-x)"),
        ("2**x", "2**x"),
        (f"{half}**x", f"{half}**x"),
        (f"{base}**x", f"{base}**x"),
        (f"2**x {sign} {a}", f"2**x {sign} {a}"),
        ("2**(-x)", "2**(-x)"),
        ("x**x", "x**x"),
        ("x**0.5", "x**0.5"),
        ("x**(1/3)", "x**(1/3)"),
        (f"log(x) {sign} {a}", f"log(x) {sign} {a}"),
        (f"ln(x) {sign} {a}", f"log(x) {sign} {a}"),
        (f"{a}{times}ln(x)", f"{a}*log(x)"),
        (f"ln(x {sign} {a})", f"log(x {sign} {a})"),
        ("log10(x)", "log10(x)"),
        ("ln(x)/x", "log(x)/x"),
        ("x*x", "x*x"),
        ("x*x*x", "x*x*x"),
        (f"x*x {sign} {a}", f"x*x {sign} {a}"),
        (f"x % {base}", f"x % {base}"),
        ("lg(x)", "log10(x)") if content.chinese else ("log10(x)", "log10(x)"),
    )


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
    """Sines and logarithms without brackets, and powers behind their names."""
    name = content.choose("sin", "cos", "sin", "cos", "tan", "ln", "sqrt", "abs", "log")
    shown = content.choose("x", "x", f"{content.rng.randint(2, 9)}x")
    inside = f"{'log' if name == 'ln' else name}({shown.replace('x', '*x') if len(shown) > 1 else shown})"
    wave, power, sign = content.choose("sin", "cos", "tan"), content.rng.randint(2, 3), content.choose("+", "-")
    a, other = _coefficient(content), content.choose("sin", "cos")
    return content.choose(
        (f"{name} {shown}", inside),
        (f"{name} {shown}", inside),
        (f"{name} {shown} {sign} {a}", f"{inside} {sign} {a}"),
        (f"{a} {name} {shown}", f"{a}*{inside}"),
        (f"{a}{name} {shown}", f"{a}*{inside}"),
        (f"-{name} {shown}", f"-{inside}"),
        (f"x {wave} x", f"x*{wave}(x)"),
        (f"sin x {sign} cos x", f"sin(x) {sign} cos(x)"),
        ("sin x cos x", "sin(x)*cos(x)"),
        (f"{other} x {sign} {name} {shown}", f"{other}(x) {sign} {inside}"),
        (f"{wave}{_SUPERSCRIPTS[power]}x", f"{wave}(x)**{power}"),
        (f"{wave}{_SUPERSCRIPTS[power]}(x)", f"{wave}(x)**{power}"),
        (f"{wave}^{power} x", f"{wave}(x)**{power}"),
        (f"{wave}^{power}(x)", f"{wave}(x)**{power}"),
        (f"x {sign} {other} x", f"x {sign} {other}(x)"),
        ("x ln x", "x*log(x)"),
        (f"e^x {other} x", f"exp(x)*{other}(x)"),
        (f"e^-x {other} x", f"exp(-x)*{other}(x)"),
    )


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
        ("e**(-x)", "exp(-x)"),
        ("1/x", "1/x"),
        (f"{a}/x", f"{a}/x"),
        (f"(x + {a})**2", f"(x + {a})**2"),
        (f"(x - {a})**{power}", f"(x - {a})**{power}"),
        (f"{function}(x**2)", f"{name}(x**2)"),
        (f"{function}(x + {a})", f"{name}(x + {a})"),
        (f"{function}(x)**2", f"{name}(x)**2"),
    )
