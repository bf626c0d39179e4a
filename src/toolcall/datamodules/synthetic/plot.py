"""Requests for plots, and their arguments; what equals the tool's default is left out of the call."""

import random
from collections.abc import Callable
from typing import Any

from toolcall.datamodules.synthetic.numbers import integer, signed, value
from toolcall.datamodules.synthetic.phrase import phrase
from toolcall.datamodules.synthetic.topics import topic
from toolcall.tools.base import ToolError
from toolcall.tools.plot import FunctionPlot

DRAW = "[plot|draw|show|graph|sketch|make|please plot|can you draw|show me|i want]"
_RANGE = (
    " [from {a} to {b}|from {a} to {b}|between {a} and {b}|for x from {a} to {b}|on the interval {a} to {b}|over {a} to {b}"
    "|for {a} <= x <= {b}]"
)
_FUNCTIONS = ("sin", "cos", "tan", "exp", "abs", "sqrt", "log")


def _term(rng: random.Random) -> str:
    a, power = integer(rng, 2), rng.randint(2, 5)
    return rng.choice((
        "x", f"x**{power}", "x**2", f"{a}*x", f"{a}*x**{power}", f"{rng.choice(_FUNCTIONS)}(x)", f"{rng.choice(_FUNCTIONS)}({a}*x)",
        f"{a}*{rng.choice(_FUNCTIONS)}(x)", "exp(-x**2)", f"exp(-x**2/{a})", f"x*{rng.choice(_FUNCTIONS)}(x)", f"1/(x**2 + {a})", f"x/{a}",
    ))  # fmt: skip


def _formula(rng: random.Random) -> str:
    terms = [_term(rng) for _ in range(rng.choice((1, 1, 2)))]
    if rng.random() < 0.3:
        terms.append(integer(rng, 2))
    return rng.choice((" + ", " - ")).join(terms)


def _function(rng: random.Random) -> tuple[str, dict[str, Any]]:
    args = _function_args(rng)
    while not _has_values(args):
        args = _function_args(rng)
    formula = args["expression"]
    shown = rng.choice((formula, formula, formula.replace(" ", ""), formula.replace("**", "^")))
    pattern = f"{DRAW} [|y = |y=|f(x) = |the function |the function y = |the graph of |the curve ]{shown}"
    if "x_min" in args:
        pattern += phrase(rng, _RANGE, a=args["x_min"], b=args["x_max"])
    return pattern, _without_defaults(args)


def _function_args(rng: random.Random) -> dict[str, Any]:
    args: dict[str, Any] = {"kind": "function", "expression": _formula(rng)}
    if rng.random() < 0.7:
        low, high = sorted((value(signed(rng, 2, 0.5)), value(signed(rng, 2, 0.3))))
        args |= {"x_min": low, "x_max": high if high > low else low + 1}
    return args


def _without_defaults(args: dict[str, Any]) -> dict[str, Any]:
    fields = FunctionPlot.model_fields
    return {key: value for key, value in args.items() if value != fields[key].default}


def _has_values(args: dict[str, Any]) -> bool:
    """Whether the function is defined anywhere in its interval: log(x) from -9 to -2 is nothing to ask for."""
    try:
        FunctionPlot(**args, points=20).data()
    except ToolError:
        return False
    return True


def _values(rng: random.Random, most: int = 9) -> tuple[str, list[int | float]]:
    """A list as text and as numbers."""
    decimals = rng.choice((0.0, 0.0, 0.4))
    items = [signed(rng, 2, 0.05, decimals) for _ in range(rng.randint(3, most))]
    return _listed(rng, items), [value(item) for item in items]


def _listed(rng: random.Random, items: list[str]) -> str:
    style = rng.randrange(5)
    if style == 0:
        return " ".join(items)
    if style == 1:
        return f"({', '.join(items)})"
    if style == 2:
        return f"{', '.join(items[:-1])} and {items[-1]}"
    return (", " if style == 3 else ",").join(items)


def _line(rng: random.Random) -> tuple[str, dict[str, Any]]:
    shown, values = _values(rng)
    return f"{DRAW} a line [chart|plot|graph] [for values|for|of|of the values|with values|from] {shown}", {"kind": "line", "y": values}


def _scatter(rng: random.Random) -> tuple[str, dict[str, Any]]:
    count = rng.randint(2, 6)
    x, y = ([signed(rng, 2, 0.05, 0.1) for _ in range(count)] for _ in range(2))
    if rng.random() < 0.5:
        shown = "[with |for |of |]x = {x} and y = {y}"
        pattern = phrase(rng, shown, x=", ".join(x), y=", ".join(y))
    else:
        pattern = "[of |for |with |][points |the points |]" + " ".join(f"({a},{b})" for a, b in zip(x, y, strict=True))
    return f"{DRAW} a scatter [plot|chart] {pattern}", {"kind": "scatter", "x": list(map(value, x)), "y": list(map(value, y))}


def _bar(rng: random.Random) -> tuple[str, dict[str, Any]]:
    chart = f"{DRAW} a bar [chart|graph|plot]"
    shown, values = _values(rng, 7)
    if rng.random() < 0.4:
        return f"{chart} [for values|for|of|of the values|with values] {shown}", {"kind": "bar", "values": values}
    labels = [topic(rng, 1) for _ in values]
    pairs = ", ".join(f"{label} {number}" for label, number in zip(labels, values, strict=True))
    return f"{chart} [for|of|with|:] {pairs}", {"kind": "bar", "labels": labels, "values": values}


def _histogram(rng: random.Random) -> tuple[str, dict[str, Any]]:
    shown, values = _values(rng)
    args: dict[str, Any] = {"kind": "histogram", "values": values}
    pattern = f"{DRAW} a histogram [for values|for|of|of the values|with values] {shown}"
    if rng.random() < 0.4:
        bins = rng.choice([count for count in range(2, 41) if count != 8])
        return f"{pattern} [with|in|using] {bins} bins", {**args, "bins": bins}
    return pattern, args


KINDS: dict[Callable[[random.Random], tuple[str, dict[str, Any]]], int] = {
    _function: 5, _line: 2, _scatter: 1, _bar: 2, _histogram: 1,
}  # fmt: skip


def plot(rng: random.Random) -> tuple[str, dict[str, Any]]:
    """A request and the arguments of its call."""
    pattern, args = rng.choices(list(KINDS), list(KINDS.values()))[0](rng)
    return phrase(rng, pattern), args
