"""Functions of x in symbols: as people write them, and as the call does. Rows of the tables are as in `formula_schoolbook.py`."""

import re

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import decimal, integer
from toolcall.datamodules.synthetic.phrase import Shown, Slots, fill, write
from toolcall.datamodules.synthetic.plot.functions.formula_nested import nested
from toolcall.datamodules.synthetic.plot.functions.formula_schoolbook import SCHOOLBOOK, Row

_NAMES = ("sin", "cos", "tan", "exp", "abs", "sqrt", "log")
_BARE_NAMES = ("sin", "cos", "sin", "cos", "tan", "ln", "sqrt", "abs", "log")
_SUPERSCRIPTS = {2: "²", 3: "³", 4: "⁴", 5: "⁵"}
_SQUARES = ("4", "9", "16", "25", "36", "49", "64", "81", "100")
_AS_PRINTED = {"x2": Shown("x²", "x**2"), "x3": Shown("x³", "x**3")}
_AS_TYPED = {"x2": Shown.verbatim("x**2"), "x3": Shown.verbatim("x**3")}
_SIGN, _NO_SIGN = Shown.verbatim("*"), Shown("", "*")

# With brackets, bars, roots or a function within another.
_BUILT: tuple[Row, ...] = (
    "exp(-x**2/2)",
    "exp(-x**2/{a})",
    "exp(-x)",
    "x{times}exp(-x)",
    "abs(x {sign} {a})",
    ("|x {sign} {a}|", "abs(x {sign} {a})"),
    ("|x|", "abs(x)"),
    ("√(x {sign} {a})", "sqrt(x {sign} {a})"),
    ("√x", "sqrt(x)"),
    "sqrt(x**2 {sign} {a})",
    "(x {sign} {a}){times}(x {other} {b})",
    "{b}{times}(x {sign} {a})",
    "{b}{times}(x {sign} {a})**{power}",
    "(x {sign} {a})/(x {other} {b})",
    "1/(x {sign} {a})",
    "1/(1 + exp(-x))",
    "sin(x)/x",
    "{name}({a}{times}x {sign} {b})",
    "{name}(abs(x))",
    "sin(x)**{power}",
    "((x {sign} {a})/{b})**{power}",
    "x**{power}/{a}",
    "-{a}{times}x**{power}",
    "(x**2 {sign} {a})/(x {other} {b})",
    "exp(-{a}{times}x)*{name}({b}{times}x)",
    "{a}{times}exp(-{b}{times}x)",
    "{name}(x)*exp(-x/{a})",
    "{name}(x {sign} {a})*cos({b}{times}x)",
    "{name}(x/{a})",
)
# Sines and logarithms without brackets, `{f}`, and powers behind their names.
_BARE: tuple[Row, ...] = (
    "{f}",
    "{f}",
    "{f} {sign} {a}",
    ("{a} {f}", "{a}*{f}"),
    ("{a}{f}", "{a}*{f}"),
    "-{f}",
    ("x {wave} x", "x*{wave}(x)"),
    ("sin x {sign} cos x", "sin(x) {sign} cos(x)"),
    ("sin x cos x", "sin(x)*cos(x)"),
    ("{other} x {sign} {f}", "{other}(x) {sign} {f}"),
    ("{wave}{raised}x", "{wave}(x){raised}"),
    ("{wave}{raised}(x)", "{wave}(x){raised}"),
    ("{wave}^{power} x", "{wave}(x)**{power}"),
    ("{wave}^{power}(x)", "{wave}(x)**{power}"),
    ("x {sign} {other} x", "x {sign} {other}(x)"),
    ("x ln x", "x*log(x)"),
    ("e^x {other} x", "exp(x)*{other}(x)"),
    ("e^-x {other} x", "exp(-x)*{other}(x)"),
)
# Of sums; `{x}` is x or a multiple of it, `{raised}` a power, `{function}` may have another name than the call's.
_TERMS: tuple[Row, ...] = (
    "x",
    "x{raised}",
    "x**2",
    "{a}{times}x",
    "{a}{times}x{raised}",
    "{function}({x})",
    "{function}({x})",
    "{b}{times}{function}({x})",
    "x{times}{function}(x)",
    "x/{a}",
    "1/(x**2 + {a})",
    "exp(-x**2)",
    ("e**(-x)", "exp(-x)"),
    "1/x",
    "{a}/x",
    "(x + {a})**2",
    "(x - {a})**{power}",
    "{function}(x**2)",
    "{function}(x + {a})",
    "{function}(x)**2",
)
_WITHOUT_SIGN: dict[Row, Row] = {
    ("x{times}e**(-x)", "x*exp(-x)"): ("e**-x", "exp(-x)"),
    "x{times}exp(-x)": "exp(-x)",
    "x{times}{function}(x)": "{function}(x)",
}
"""What takes the place of products that would read as one name (xexp, xsin) without their sign."""


def symbolic(content: Content) -> Shown:
    """A formula in symbols: with `^` or `**`, with or without multiplication signs and spaces."""
    kind = content.rng.random()
    if kind < 0.07:
        return _bare(content)
    formula = nested(content) if kind < 0.16 else _schoolbook(content) if kind < 0.36 else _sum(content)
    return Shown(_spelling(content, formula.text), formula.value)


def _sum(content: Content) -> Shown:
    first, *others = [_term(content) for _ in range(content.choose(1, 1, 1, 1, 2, 2, 3))]
    text, value = first.text, first.value
    for term in others:
        sign = content.choose("+", "-")
        text, value = f"{text} {sign} {term.text}", f"{value} {sign} {term.value}"
    if content.chance(0.35):
        constant = f"{content.choose('+', '-')} {_coefficient(content)}"
        text, value = f"{text} {constant}", f"{value} {constant}"
    return Shown(text, value)


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


def _schoolbook(content: Content) -> Shown:
    a, b, c = (_coefficient(content) for _ in range(3))
    slots = _slots(
        half=content.choose("0.5", "0.25", "1.5", "0.1", "2.5"),
        sign=_plus_or_minus(content),
        other=_plus_or_minus(content),
        minus=content.choose("", "", "-"),
        times=content.choose(_SIGN, _NO_SIGN, _NO_SIGN),
        name=content.choose("sin", "cos", "exp", "sqrt"),
        wave=content.choose("sin", "cos"),
        power=str(content.rng.randint(2, 4)),
        square=content.choose(*_SQUARES, c),
        base=content.choose("2", "3", "4", "5", "10"),
        **(_AS_PRINTED if content.chance(0.2) else _AS_TYPED),
        log10=Shown("lg" if content.chinese else "log10", "log10"),
    )
    return _written(content, SCHOOLBOOK, {**slots, **_slots(a=a, b=b, c=c)})


def _built(content: Content) -> Shown:
    slots = _slots(
        a=_coefficient(content),
        b=_coefficient(content),
        power=str(content.rng.randint(2, 4)),
        name=content.choose("sin", "cos", "exp", "sqrt", "log"),
        sign=_plus_or_minus(content),
        other=_plus_or_minus(content),
        times=content.choose(_SIGN, _SIGN, _NO_SIGN),
    )
    return _written(content, _BUILT, slots)


def _bare(content: Content) -> Shown:
    name = content.choose(*_BARE_NAMES)
    factor = content.rng.randint(2, 9)
    x = content.choose(Shown.verbatim("x"), Shown.verbatim("x"), Shown(f"{factor}x", f"{factor}*x"))
    wave, power = content.choose("sin", "cos", "tan"), content.rng.randint(2, 3)
    slots = _slots(
        f=Shown(f"{name} {x.text}", f"{'log' if name == 'ln' else name}({x.value})"),
        wave=wave,
        power=str(power),
        raised=Shown(_SUPERSCRIPTS[power], f"**{power}"),
        sign=_plus_or_minus(content),
        a=_coefficient(content),
        other=content.choose("sin", "cos"),
    )
    return _written(content, _BARE, slots)


def _term(content: Content) -> Shown:
    """A term as shown and as written; the two differ where the multiplication sign is left out."""
    if content.chance(0.2):
        return _built(content)
    a, power, name = _coefficient(content), content.rng.randint(2, 5), content.choose(*_NAMES)
    times = content.choose(_SIGN, _SIGN, _NO_SIGN)
    slots = _slots(
        a=a,
        power=str(power),
        times=times,
        function=Shown(content.choose(name, name, "ln") if name == "log" else name, name),
        x="x" if content.chance(0.55) else Shown(f"{a}{times.text}x", f"{a}*x"),
        b=_coefficient(content),
        raised=Shown(_SUPERSCRIPTS[power] if content.chance(0.2) else f"**{power}", f"**{power}"),
    )
    return _written(content, _TERMS, slots)


def _slots(**drawn: str | Shown) -> dict[str, Shown]:
    """A text is shown as it is written."""
    return {name: shown if isinstance(shown, Shown) else Shown.verbatim(shown) for name, shown in drawn.items()}


def _written(content: Content, rows: tuple[Row, ...], slots: Slots) -> Shown:
    """One of the rows, filled."""
    row = content.choose(*rows)
    if slots.get("times") == _NO_SIGN:
        row = _WITHOUT_SIGN.get(row, row)
    shown, written = (row, row) if isinstance(row, str) else row
    return Shown(fill(shown, slots), write(written, slots))


def _plus_or_minus(content: Content) -> str:
    return content.choose("+", "-")


def _coefficient(content: Content) -> str:
    if content.beyond:
        return str(content.rng.randint(100, 9999))
    digits = 1 if content.chance(0.7) else 2
    return decimal(content, digits) if content.chance(0.12) else integer(content, digits)
