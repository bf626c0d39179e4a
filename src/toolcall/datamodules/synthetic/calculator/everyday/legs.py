"""Figures after ordinals and names: first stage 142, second 167; day 1: 12, day 2: 15. The names are no numbers of the sum."""

from collections.abc import Callable
from functools import partial

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_ORDINALS = (("1st", "2nd", "3rd", "4th", "5th"), ("first", "second", "third", "fourth", "fifth"))
_WORDS = ("one", "two", "three", "four", "five")
_WHAT = (
    ("stage", 80, 230, "km"), ("leg", 20, 400, "km"), ("lap", 50, 99, "seconds"), ("round", 20, 95, "points"), ("round", 60, 80, ""),
    ("shift", 4, 12, "hours"), ("batch", 20, 300, ""), ("quarter", 12, 990, ""), ("delivery", 8, 120, "boxes"), ("set", 8, 30, "reps"), ("box", 3, 40, "kg"),
    ("week", 10, 900, ""), ("day", 5, 90, ""), ("day", 5, 90, "km"), ("load", 2, 40, "tonnes"), ("try", 40, 99, ""), ("trip", 12, 300, "miles"), ("run", 3, 21, "km"),
    ("harvest", 40, 900, "kg"), ("game", 40, 290, ""), ("term", 30, 99, ""), ("instalment", 100, 900, ""), ("class", 15, 34, "pupils"), ("floor", 10, 90, "rooms"), ("bill", 20, 300, ""),
)  # fmt: skip


def _values(content: Content, low: int, high: int, unit: str) -> list[str]:
    count = content.choose(2, 3, 3, 3, 4)
    halves = unit in ("km", "kg", "hours", "miles", "tonnes") and content.chance(0.4)
    return [
        str(content.rng.randint(low, high)) + (f".{content.choose('5', '5', '2', '8', '4')}" if halves and content.chance(0.5) else "")
        for _ in range(count)
    ]


def _ordinal(content: Content) -> tuple[str, list[str]]:
    """1st stage 142 km, 2nd 167, 3rd 98.5."""
    what, low, high, unit = content.choose(*_WHAT)
    values, names = _values(content, low, high, unit), content.choose(*_ORDINALS)
    link = content.choose(" ", " ", ": ", " was ", " is ")
    again = content.chance(0.3)
    parts = [
        f"{names[at]}{f' {what}' if at == 0 or again else ''}{link}{value}{f' {unit}' if unit and (at == 0 or again) else ''}"
        for at, value in enumerate(values)
    ]
    return content.choose(", ", ", ", "; ", ", then ").join(parts), values


def _numbered(content: Content) -> tuple[str, list[str]]:
    """Day 1: 12, day 2: 15; round one 45, round two 51."""
    what, low, high, unit = content.choose(*_WHAT)
    values = _values(content, low, high, unit)
    in_words = content.chance(0.4)
    link = content.choose(" ", " ", ": ", " - ") if in_words else content.choose(": ", ": ", " = ", " was ")
    parts = [
        f"{what} {_WORDS[at] if in_words else at + 1}{link}{value}{f' {unit}' if unit and at == 0 else ''}"
        for at, value in enumerate(values)
    ]
    return content.choose(", ", ", ", "; ").join(parts), values


def _drawn(tell: Callable[[Content], tuple[str, list[str]]], content: Content, *, mean: bool) -> tuple[Slots, Arguments]:
    text, values = tell(content)
    total = " + ".join(values)
    return {"l": Shown(text, "")}, {"expression": f"({total}) / {len(values)}" if mean else total}


_TOTAL = phrasings(
    (
        "{l}[,|;|.| -] [total|sum|how much altogether|altogether|how much in total|add them up|what's that in all|total please|all together]",
        "{l}[.|,|;] [what's|whats|i need] the [total|sum]",
        "[total|sum|add up|tot up|add]: {l}",
        "[what's the total|total|sum] if {l}",
        "[so |ok |notes say |log: ]{l}[,|;|.] [total|what do they come to|what do i have in all]",
        "{l}[,|;|.] [combined|all in|grand total|what's it add up to]",
        "[add these|add this up|sum these][: |, ]{l}",
        "{l}[, | - |; ][that makes|which makes|makes] [how much|what][| in all| altogether]",
    )
)
_MEAN = phrasings(
    (
        "{l}[,|;|.| -] <average>",
        "[average|mean|avg] [of|for|over|:] {l}",
        "{l}[.|,|;] [what's|whats|i need] the [average|mean]",
        "[what's the average|what did i average] if {l}",
        "[my log|scorecard|results]: {l}[,|;|.] [average|mean|what do i average]",
    )
)

FORMS: tuple[Form, ...] = (
    Form(partial(_drawn, _ordinal, mean=False), _TOTAL, 1.0),
    Form(partial(_drawn, _numbered, mean=False), _TOTAL, 0.8),
    Form(partial(_drawn, _ordinal, mean=True), _MEAN, 0.4),
    Form(partial(_drawn, _numbered, mean=True), _MEAN, 0.5),
)  # fmt: skip
