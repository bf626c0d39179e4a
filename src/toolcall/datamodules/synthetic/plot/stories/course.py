"""What people tell of one quantity at values of another: how tall a plant was on which day."""

from dataclasses import dataclass

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import separated


@dataclass(frozen=True)
class Axis:
    """Where values of a quantity lie. `step`: they stand in even steps of that, else anywhere; `way`: whether they rise or fall."""

    low: int
    high: int
    places: tuple[int, ...] = (0,)
    steps: tuple[int, ...] = ()
    way: str = "any"
    apart: bool = True
    """Whether thousands may be set apart, as they are not in years."""


@dataclass(frozen=True)
class Course:
    """Patterns with `{x}` and `{y}`, each one value in a pair and all of them in a list. Where the first pair says more than the others, it
    is two patterns. `across` and `up` are what people call the two quantities."""

    pairs: tuple[str | tuple[str, str], ...]
    lists: tuple[str, ...]
    across: tuple[str, ...]
    up: tuple[str, ...]
    x: Axis
    y: Axis


def drawn(content: Content, axis: Axis, count: int) -> list[str]:
    """So many values, in the order in which they are told."""
    if axis.steps and content.chance(0.6):
        step = content.choose(*axis.steps)
        first = axis.low if content.chance(0.5) else axis.low + step * content.rng.randint(0, 6)
        return [str(first + step * place) for place in range(count)]
    scale = 10 ** content.choose(*axis.places)
    low, high = axis.low * scale, axis.high * scale
    width = max(3 * count, (high - low) // content.choose(1, 1, 2, 3))
    first = content.rng.randint(low, max(low, high - width))
    values = content.rng.sample(range(first, first + width + 1), count)
    if axis.way != "any":
        values.sort(reverse=axis.way == "falls")
    decimals = len(str(scale)) - 1
    return [f"{value / scale:.{decimals}f}" for value in values]


def as_said(content: Content, axis: Axis, values: list[str]) -> list[str]:
    """Now and then with thousands apart."""
    if axis.apart and all(map(str.isdecimal, values)) and content.chance(0.3):
        return [separated(value) if len(value) > 3 else value for value in values]
    return values
