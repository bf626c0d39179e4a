"""Requests for the calculator, and their expressions."""

import random
from collections.abc import Callable
from typing import Any

from toolcall.datamodules.synthetic.numbers import integer, number
from toolcall.datamodules.synthetic.phrase import phrase

_ASK = "[calculate |compute |work out |evaluate |what is |what's |how much is |tell me |can you calculate |please compute |find |solve |]"
_END = "[|||?|, please| please]"
_WORDS = {
    "+": "plus",
    "-": "[minus|minus|less]",
    "*": "[times|times|multiplied by]",
    "/": "[divided by|divided by|over]",
}


def _chain(rng: random.Random) -> tuple[str, str]:
    """Operands joined by operators, in words or in symbols, read with the usual precedence."""
    operands = [number(rng) for _ in range(rng.choice((2, 2, 3, 3, 4)))]
    operators = [rng.choice("+-*/") for _ in operands[1:]]
    expression = operands[0] + "".join(f" {o} {n}" for o, n in zip(operators, operands[1:], strict=True))
    if rng.random() < 0.4:
        shown = expression if rng.random() < 0.5 else expression.replace(" ", "")
    else:
        words = {"+": "[plus|and]", **_WORDS} if len(operands) == 2 else _WORDS
        shown = operands[0] + "".join(f" {words[o]} {n}" for o, n in zip(operators, operands[1:], strict=True))
    return f"{_ASK}{shown}{_END}", expression


def _grouped(rng: random.Random) -> tuple[str, str]:
    a, b, c = (number(rng) for _ in range(3))
    inner, outer = rng.choice("+-"), rng.choice("*/")
    expression = f"({a} {inner} {b}) {outer} {c}"
    if rng.random() < 0.5:
        return f"{_ASK}{expression if rng.random() < 0.5 else expression.replace(' ', '')}{_END}", expression
    name = {"+": "sum", "-": "difference"}[inner]
    return f"{_ASK}the {name} of {a} and {b}, {_WORDS[outer]} {c}{_END}", expression


def _pair(rng: random.Random) -> tuple[str, str]:
    a, b = number(rng), number(rng)
    pattern, expression = rng.choice((
        (f"{_ASK}the sum of {a} and {b}", f"{a} + {b}"),
        (f"add {a} [and|to] {b}", f"{a} + {b}"),
        (f"{_ASK}the product of {a} and {b}", f"{a} * {b}"),
        (f"multiply {a} by {b}", f"{a} * {b}"),
        (f"{_ASK}the difference between {a} and {b}", f"{a} - {b}"),
        (f"[subtract|take] {b} from {a}", f"{a} - {b}"),
        (f"[divide|split] {a} by {b}", f"{a} / {b}"),
        (f"{_ASK}the remainder of {a} divided by {b}", f"{a} % {b}"),
    ))  # fmt: skip
    return pattern + _END, expression


def _percent(rng: random.Random) -> tuple[str, str]:
    share, whole = number(rng, 2), number(rng, 4)
    return f"{_ASK}{share}[ percent| percent|%| %] of {whole}{_END}", f"{share} / 100 * {whole}"


def _power(rng: random.Random) -> tuple[str, str]:
    base, exponent = number(rng, 2), str(rng.randint(2, 8))
    pattern, expression = rng.choice((
        (f"{_ASK}{base} squared", f"{base} ** 2"),
        (f"{_ASK}{base} cubed", f"{base} ** 3"),
        (f"{_ASK}the square of {base}", f"{base} ** 2"),
        (f"{_ASK}{base} [to the power of|to the power|raised to] {exponent}", f"{base} ** {exponent}"),
        (f"{_ASK}{base}[^|**| ^ | ** ]{exponent}", f"{base} ** {exponent}"),
        (f"{_ASK}the [square root|root] of {base}", f"sqrt({base})"),
        (f"{_ASK}sqrt({base})", f"sqrt({base})"),
    ))  # fmt: skip
    return pattern + _END, expression


def _area(rng: random.Random) -> tuple[str, str]:
    ask = "[compute|calculate|find|what is|give me|work out]"
    a, b = number(rng, 2), number(rng, 2)
    pattern, expression = rng.choice((
        (f"{ask} [the |]area of [a |the |]circle [with|of] radius {a}", f"pi * {a} ** 2"),
        (f"{ask} [the |]circumference of [a |the |]circle [with|of] radius {a}", f"2 * pi * {a}"),
        (f"{ask} [the |]area of [a |the |]rectangle [of |]{a} by {b}", f"{a} * {b}"),
        (f"{ask} [the |]area of [a |the |]square with side {a}", f"{a} ** 2"),
        (f"{ask} [the |]perimeter of [a |the |]rectangle [of |]{a} by {b}", f"2 * ({a} + {b})"),
    ))  # fmt: skip
    return pattern + _END, expression


def _average(rng: random.Random) -> tuple[str, str]:
    items = [integer(rng) for _ in range(rng.randint(2, 5))]
    listed = ", ".join(items[:-1]) + rng.choice((" and ", ", and ", ", ")) + items[-1]
    total = " + ".join(items)
    if rng.random() < 0.5:
        return f"{_ASK}the [average|mean] of {listed}{_END}", f"({total}) / {len(items)}"
    return f"[add up|sum|total|{_ASK}the sum of] {listed}{_END}", total


KINDS: dict[Callable[[random.Random], tuple[str, str]], int] = {
    _chain: 6, _grouped: 1, _pair: 3, _percent: 2, _power: 2, _area: 2, _average: 2,
}  # fmt: skip


def calculator(rng: random.Random) -> tuple[str, dict[str, Any]]:
    """A request and the arguments of its call."""
    pattern, expression = rng.choices(list(KINDS), list(KINDS.values()))[0](rng)
    return phrase(rng, pattern), {"expression": expression}
