"""Formulas of the shapes that stand in books and programs, with numbers put in."""

from toolcall.datamodules.synthetic.calculator.formulas.operands import number, short_decimal
from toolcall.datamodules.synthetic.content import Content

# `a` to `d` are numbers, `x` and `y` are decimals, `n` and `m` exponents, `w` is sine or cosine, `k` a small count.
_SHAPES = (
    # roots
    "sqrt({a} + sqrt({b}))",
    "sqrt({a} + sqrt({b}))",
    "sqrt({a} + {b} * {c})",
    "sqrt({a} * {b}) - {c}",
    "sqrt({a} ** 2 + {b} ** 2)",
    "sqrt({a} ** 2 + {b} ** 2 + {c} ** 2)",
    "sqrt(({a} - {b}) ** 2 + ({c} - {d}) ** 2)",
    "(1 + sqrt({a})) / 2",
    "{a} * sqrt({b}) + {c} * sqrt({d})",
    "sqrt({a}) / {b}",
    "1 / sqrt({a})",
    "{a} ** 0.5 + {b} ** 0.5",
    "{a} ** (1 / 3) + {b}",
    "(-{b} + sqrt({b} ** 2 - 4 * {a} * {c})) / (2 * {a})",
    "{b} ** 2 - 4 * {a} * {c}",
    # sines
    "{w}({x}) ** 2 + {c} * cos({x})",
    "sin({x}) ** 2 + cos({x}) ** 2",
    "sin({x}) + cos({x})",
    "sin({x}) * cos({y})",
    "{a} * {w}({x}) - {b}",
    "{w}(pi / {a})",
    "{w}(pi / {a}) + {w}(pi / {b})",
    "{a} * {w}({b} * pi / 180)",
    "tan({x}) / {a}",
    "exp(-{x}) * {w}({y})",
    # exponentials and logarithms
    "exp(-{x}) - log({a} + {y})",
    "exp(-{x}) + {a}",
    "exp({x}) + exp(-{x})",
    "(exp({x}) - exp(-{x})) / 2",
    "1 / (1 + exp(-{x}))",
    "{a} * exp(-{x} * {b})",
    "exp(-{x} ** 2 / 2)",
    "exp({n}) - {a}",
    "log({a}) / log({b})",
    "log({a}) + log({b})",
    "{a} * log({b})",
    "log({a} / {b})",
    "log({a} + sqrt({b}))",
    "log10({a}) - log10({b})",
    "log({a}, {k}) + {b}",
    "log({a}, {k}) * log({b}, {k})",
    "10 * log10({a} / {b})",
    # powers
    "(-{a}) ** {n} + {b} ** {m}",
    "(-{a}) ** {n} + {b} ** {m}",
    "(-{a}) ** {n}",
    "(-{a}) ** {n} - {b}",
    "(-{a}) ** {n} * (-{b}) ** {m}",
    "{a} ** {n} - (-{b}) ** {m}",
    "{a} ** {n} + {b} ** {m}",
    "{a} ** {n} - {b} ** {m}",
    "{a} ** {n} / {b} ** {m}",
    "{a} * {b} ** {n}",
    "{a} * {b} ** 2 - {c} * {b} + {d}",
    "({a} / {b}) ** {n}",
    "({a} + {b}) ** {n} - {c}",
    "({a} - {b}) ** {n}",
    "(1 - {a} / {b}) ** {n}",
    "2 ** {n} - 1",
    "{a} ** (-{n})",
    "{a} * (1 + {x}) ** {n}",
    # absolute values
    "abs(-{x}) * {a}",
    "abs({a} - {b})",
    "abs({a} - {b}) / {c}",
    "abs(-{a}) + abs(-{b})",
    "abs({w}({a}))",
    # pi and e
    "{a} * pi / {b}",
    "2 * pi * {a}",
    "pi ** 2 / {a}",
    "{a} * pi ** 2",
    "pi * {a} ** 2 * {b}",
    "4 / 3 * pi * {a} ** 3",
    "2 * pi * sqrt({x} / 9.81)",
    "2 * e + {a}",
    "e * {a}",
    "pi - e",
    "pi + {a} / {b}",
    # the four operations
    "{a} + {b} * {c}",
    "{a} - {b} * {c} + {d}",
    "{a} * {b} + {c} * {d}",
    "{a} * {b} - {c} / {d}",
    "({a} + {b}) * ({c} - {d})",
    "({a} + {b}) / ({c} + {d})",
    "{a} / ({b} + {c})",
    "{a} - ({b} - {c})",
    "{a} * ({b} + {c} * ({d} - {x}))",
    "{a} - ({b} - ({c} - {d}))",
    "-{a} * ({b} - {c})",
    "-{a} + {b} * {c}",
    "(-{a} - {b}) / {c}",
    "{a} * (-{b}) + {c}",
    "{a} / {b} + {c} / {d}",
    "({a} / {b}) / ({c} / {d})",
    "1 / (1 / {a} + 1 / {b})",
    "{a} + 1 / ({b} + 1 / {c})",
    # rounding
    "round({x} * {a}, 2)",
    "round(sqrt({a}), {k})",
    "round({a} / {b}, {k})",
)


def schoolbook(content: Content) -> str:
    """One of the shapes, filled."""
    slots = {name: number(content, 0.12) for name in "abcd"} | {name: short_decimal(content) for name in "xy"}
    slots |= {name: content.choose("2", "2", "3", "3", "4", "5", str(content.rng.randint(2, 8))) for name in "nm"}
    shape: str = content.choose(*_SHAPES)
    return shape.format(**slots, w=content.choose("sin", "cos"), k=content.choose(2, 2, 3, 4))
