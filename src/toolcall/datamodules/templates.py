"""The eight templates of the system that this one re-creates: a data set that is learned and teaches little."""

import random
from collections.abc import Callable
from typing import Any

from toolcall.datamodules.sample import Sample
from toolcall.protocol import format_call

_FORMULAS = ("x**2", "sin(x)", "cos(x)", "exp(-x**2)")
_TOPICS = (
    "gradient descent",
    "transformer self attention",
    "next token training",
    "tool calling JSON schema",
    "safe calculator expression parser",
    "matplotlib plotting",
    "local checkpoint evaluation",
)
TOOLS = frozenset({"calculator", "plot", "search"})
"""That the templates call."""

Drawn = tuple[str, str, dict[str, Any]]


def _sum(rng: random.Random) -> Drawn:
    a, b, c = rng.randint(2, 99), rng.randint(2, 30), rng.randint(2, 12)
    return "calculator", f"calculate {a} plus {b} times {c}", {"expression": f"{a} + {b} * {c}"}


def _percent(rng: random.Random) -> Drawn:
    share, whole = rng.randint(2, 60), rng.randint(20, 900)
    return "calculator", f"what is {share} percent of {whole}", {"expression": f"{whole} * {share} / 100"}


def _circle(rng: random.Random) -> Drawn:
    radius = rng.randint(2, 60)
    return "calculator", f"compute area of circle with radius {radius}", {"expression": f"pi * {radius} ** 2"}


def _function(rng: random.Random) -> Drawn:
    formula = rng.choice(_FORMULAS)
    args = {"kind": "function", "expression": formula, "x_min": -10, "x_max": 10, "points": 140}
    return "plot", f"plot y = {formula} from -10 to 10", args


def _line(rng: random.Random) -> Drawn:
    values = _values(rng)
    args = {"kind": "line", "x": list(range(1, len(values) + 1)), "y": values, "title": "line chart"}
    return "plot", f"draw a line chart for values {values}", args


def _bar(rng: random.Random) -> Drawn:
    values = _values(rng)
    args = {"kind": "bar", "labels": [f"item_{number + 1}" for number in range(len(values))], "values": values}
    return "plot", f"make a bar chart for values {values}", args


def _values(rng: random.Random) -> list[int]:
    return [rng.randint(1, 20) for _ in range(rng.randint(3, 6))]


def _search(rng: random.Random) -> Drawn:
    topic = rng.choice(_TOPICS)
    return "search", f"search for {topic}", {"query": topic, "top_k": 3}


def _notes(rng: random.Random) -> Drawn:
    topic = rng.choice(_TOPICS)
    return "search", f"find beginner notes about {topic}", {"query": topic, "top_k": 3}


TEMPLATES: tuple[Callable[[random.Random], Drawn], ...] = (_sum, _percent, _circle, _function, _line, _bar, _search, _notes)


def generate_reference(samples: int, seed: int) -> list[Sample]:
    """`samples` samples, the templates in turn; unlike the reference's own, with a top_k that can be known: always 3."""
    rng = random.Random(seed)
    drawn = (TEMPLATES[number % len(TEMPLATES)](rng) for number in range(samples))
    return [Sample(tool, user, format_call(tool, args)) for tool, user, args in drawn]
