"""Functions of x with two or three functions, or with parentheses within parentheses. Rows are as in `formula_schoolbook.py`."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import decimal
from toolcall.datamodules.synthetic.phrase import Shown, Slots, fill, write
from toolcall.datamodules.synthetic.plot.functions.formula_schoolbook import Row

_NAMES = ("sin", "cos", "tan", "exp", "log", "sqrt", "abs", "log10")

# `{f}` to `{h}` are functions, `{u}` to `{w}` something within one, `{p}` and `{q}` polynomials, `{k}` is a decimal, `{times}` may be left out.
_NESTED: tuple[Row, ...] = (
    "{f}({u})*{g}({v})",
    "{f}({u})*{g}({v})",
    "{f}({u}) {sign} {g}({v})",
    "{f}({u})/{g}({v})",
    "{f}({u}) {sign} {a}{times}{g}({v})",
    "{f}({u})*{g}({v}) {sign} {h}({w})",
    "{f}({u}) {sign} {g}({v}) {other} {h}({w})",
    "{f}({g}({u}))",
    "{f}({g}({u})) {sign} {a}",
    "{f}({a}{times}{g}({u}) {sign} {b})",
    "{f}({g}({u}) {sign} {h}({v}))",
    "{f}({u})/({a} {sign} {g}({v}))",
    "({f}({u}) {sign} {a})*({g}({v}) {other} {b})",
    "({f}({u}) {sign} {g}({v}))/{a}",
    "{k}{times}{f}({u})*{g}({v})",
    "exp(-{k}{times}x)*{f}({v})",
    "exp(-{f}(x)**2)*{g}({v})",
    "log({p}, {base})",
    "log({p}, {base})*{f}({u})",
    "log({p}, {base}) {sign} {f}({u})",
    ("ln({p})*{f}({u})", "log({p})*{f}({u})"),
    ("ln({p})/{f}({u})", "log({p})/{f}({u})"),
    "1/(1 + exp(-{k}{times}(x {sign} {c})))",
    "{a}/(1 + exp(-{k}{times}(x {sign} {b})))",
    "{a}/(1 + exp(-(x {sign} {c})/{b}))",
    "1/({a} + {b}{times}exp(-{k}{times}x))",
    "({p})/({q})",
    "({p})/({q})",
    "({p})/({q})",
    "({p})*({q})",
    "({p})**2/({q})",
    "({p})/(x {sign} {a})**2",
    "sqrt(({p})/({q}))",
    "{f}({p})/({q})",
    "({p})*exp(-{k}{times}x)",
    "({p})*{f}({u})",
    "{f}(({u})/({a} + x**2))",
    "sqrt(abs({p})) {sign} {f}({u})",
    "abs({f}({u}) {sign} {g}({v}))",
    "abs(x {sign} {a}) {other} abs(x {sign} {b})",
    "{a}{times}((x {sign} {b})/{c})**{power} {other} {base}",
    "(x {sign} {a}){times}(x {other} {b})/((x {other} {a}){times}(x {sign} {c}))",
    "x{times}({f}({u}) {sign} {g}({v}))",
    "{f}({u})**2 {sign} {g}({v})**2",
    "{f}({u})**{power}*{g}({v})",
    "{a} {sign} ({b} {other} {f}({u}))/({k} + x**2)",
    "exp(-(x {sign} {c})**2/(2*{k}**2))",
    "{k}{times}exp(-((x {sign} {b})/{c})**2)",
)
_WITHIN: tuple[Row, ...] = (
    "x", "x", "x/{n}", "x/{n}", "{n}{times}x", "{n}{times}x", "{m}{times}x", "x {sign} {n}", "x**2", "x**2 + {n}", "x**2 {sign} {n}",
    "{n}{times}x {sign} {m}", "pi*x", "x - {m}", "{m}{times}x**2", "abs(x)", "abs(x) + {n}", "(x {sign} {n})/{m}", "x**3", "2*pi*x/{n}",
)  # fmt: skip
_POLYNOMIALS: tuple[Row, ...] = (
    "x**2 + {n}", "x**2 {sign} {n}", "x**3 {sign} {n}{times}x {other} {m}", "x**2 {sign} {n}{times}x {other} {m}", "x {sign} {n}",
    "{n}{times}x {sign} {m}", "{n}{times}x**2 {sign} {m}", "x**2 + 1", "x**3 {sign} {n}", "{m}{times}x**2 {sign} x {other} {n}",
    "x**4 {sign} {n}{times}x**2 {other} {m}", "x**2 + x + 1",
)  # fmt: skip


def nested(content: Content) -> Shown:
    """One of them; powers written as ** and products as *, as in the call."""
    times = content.choose(Shown.verbatim("*"), Shown.verbatim("*"), Shown("", "*"))
    functions = dict(zip("fgh", (Shown.verbatim(name) for name in content.rng.sample(_NAMES, 3)), strict=True))
    slots: dict[str, Shown] = {**functions, **_numbers(content), **_signs(content), "times": times}
    slots |= {letter: _part(content, _WITHIN, times) for letter in "uvw"} | {letter: _part(content, _POLYNOMIALS, times) for letter in "pq"}
    return _written(content, _NESTED, slots)


def _part(content: Content, rows: tuple[Row, ...], times: Shown) -> Shown:
    slots = {"n": _number(content), "m": _number(content), "times": times, **_signs(content)}
    return _written(content, rows, slots)


def _written(content: Content, rows: tuple[Row, ...], slots: Slots) -> Shown:
    row = content.choose(*rows)
    shown, written = (row, row) if isinstance(row, str) else row
    return Shown(fill(shown, slots), write(written, slots))


def _numbers(content: Content) -> dict[str, Shown]:
    numbers = {letter: _number(content) for letter in "abc"}
    return numbers | {
        "k": Shown.verbatim(decimal(content, 2)),
        "base": Shown.verbatim(content.choose("2", "2", "3", "5", "10")),
        "power": Shown.verbatim(str(content.rng.randint(2, 4))),
    }


def _signs(content: Content) -> dict[str, Shown]:
    return {name: Shown.verbatim(content.choose("+", "-")) for name in ("sign", "other")}


def _number(content: Content) -> Shown:
    """Small and whole, or a decimal."""
    if content.beyond:
        return Shown.verbatim(str(content.rng.randint(100, 9999)))
    whole = str(content.rng.randint(1, content.choose(4, 9, 9, 30)))
    return Shown.verbatim(decimal(content, 1) if content.chance(0.15) else whole)
