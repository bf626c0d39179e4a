"""Where x goes: intervals as text and as arguments. How they are said is in `interval_words.py`, `inequality_words.py` and
`half_interval_words.py`."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Phrasings
from toolcall.datamodules.synthetic.numbers import in_words, signed
from toolcall.datamodules.synthetic.phrase import Shown, skeleton
from toolcall.datamodules.synthetic.plot.functions.half_interval_words import (
    DEFAULT,
    HIGH,
    LOW,
    NEGATIVE,
    POSITIVE,
    SPOKEN_HIGH,
    SPOKEN_LOW,
    SYMMETRIC,
)
from toolcall.datamodules.synthetic.plot.functions.inequality_words import INEQUALITIES
from toolcall.datamodules.synthetic.plot.functions.interval_words import RANGES, SPOKEN, STRETCHES
from toolcall.datamodules.synthetic.plot.json_number import json_number

_USUAL = (
    *(("-10", "10"),) * 4, ("-5", "5"), ("0", "10"), ("-1", "1"), ("-3", "3"), ("0", "5"), ("-2", "2"), ("0", "100"), ("-20", "20"), ("-10", "5"), ("0", "1"),
)  # fmt: skip
"""Intervals that people ask for most, the tool's own default first of all."""
_LARGE = ("100", "100", "50", "200", "500", "1000", "2.5", "0.5", "1.5", "25", "30", "360")
_ALIKE = (("-10", "100"), ("-1", "10"), ("-5", "50"), ("-100", "10"), ("10", "100"), ("1", "10"), ("-2", "20"), ("-3", "30"), ("-0.5", "5"))
"""Bounds of which one begins the other."""
_USUAL_SPOKEN = ((0, 100), (-50, 50), (-30, 30), (20, 40), (10, 30))


def interval(content: Content) -> tuple[Shown, Arguments]:
    """Where x goes, as text and as arguments; nothing as often as people say nothing."""
    kind = content.rng.random()
    if kind < 0.28:
        return Shown("", "", must=True), {}
    if kind < 0.31:
        return _half(content)
    if content.spelled and kind > 0.5:
        return _spoken(content)
    if kind > 0.965 and (end := json_number(_bound(content, 0.0))):
        return _said(content, SYMMETRIC, high=str(end)), {"x_min": -end, "x_max": end}
    if kind > 0.935 and not content.beyond:
        return _in_brackets(content)
    low, high = _ends(content)
    if kind < 0.37 and float(low) < 10:
        return _said(content, LOW, low=low), {"x_min": json_number(low)}
    if kind < 0.43 and float(high) > -10:
        return _said(content, HIGH, high=high), {"x_max": json_number(high)}
    return _said(content, INEQUALITIES if kind > 0.89 else RANGES, low, high), bounds(low, high)


def stretch(content: Content) -> tuple[Shown, Arguments]:
    """An interval with two ends, said in a way that may stand before the formula as well as behind it."""
    low, high = ends(content)
    said = _said(content, STRETCHES, low.text, high.text)
    return Shown(said.text.strip(), "", must=True), bounds(low.value, high.value)


def ends(content: Content) -> tuple[Shown, Shown]:
    """Two numbers, the smaller one first."""
    if content.spelled:
        return _spoken_ends(content)
    low, high = _ends(content)
    plus = "+" * (float(low) < 0 < float(high) and content.chance(0.05))
    return Shown.verbatim(low), Shown(plus + high, high)


def bounds(low: str, high: str) -> Arguments:
    """The arguments that say where x goes."""
    return {"x_min": json_number(low), "x_max": json_number(high)}


def bracketed(content: Content, low: str, high: str) -> str:
    """The interval as mathematicians write it."""
    comma = content.choose(",", ", ", ", ", ", ", "，" if content.chinese else "; ")
    return content.choose("[{}]", "[{}]", "({})").format(f"{low}{comma}{high}")


def _in_brackets(content: Content) -> tuple[Shown, Arguments]:
    """About zero, or between numbers alike, as mathematicians write it: on [-100, 100]."""
    end = content.choose(*_LARGE)
    low, high = content.choose(*_ALIKE) if content.chance(0.25) else (f"-{end}", end)
    said = (
        content.choose("在{}上", "区间{}", "范围{}")
        if content.chinese
        else content.choose("on {}", "on {}", "over {}", "in {}", "for x in {}")
    )
    return Shown(" " + said.format(f"[{low}{content.choose(', ', ', ', ',')}{high}]"), "", must=True), bounds(low, high)


def _half(content: Content) -> tuple[Shown, Arguments]:
    """Everything, or what is on one side of zero."""
    if content.chance(0.35):
        return _said(content, DEFAULT), {}
    if content.chance(0.65):
        return _said(content, POSITIVE), {"x_min": 0}
    return _said(content, NEGATIVE), {"x_max": 0}


def _spoken(content: Content) -> tuple[Shown, Arguments]:
    """With its ends in words."""
    low, high = _spoken_ends(content)
    one_end = content.rng.random()
    if one_end < 0.08 and int(low.value) < 10:
        return _said(content, SPOKEN_LOW, low=low.text), {"x_min": json_number(low.value)}
    if one_end > 0.9 and int(high.value) > -10:
        return _said(content, SPOKEN_HIGH, high=high.text), {"x_max": json_number(high.value)}
    return _said(content, SPOKEN, low.text, high.text), bounds(low.value, high.value)


def _spoken_ends(content: Content) -> tuple[Shown, Shown]:
    """Whole and small."""
    low, high = sorted(content.rng.sample(range(-12, 21), 2))
    if content.chance(0.3):
        low, high = 0, content.rng.randint(1, 20)
    elif content.chance(0.08):
        low, high = content.choose(*_USUAL_SPOKEN)
    minus = "负" if content.chinese else content.choose("minus ", "minus ", "negative ")
    first, second = (Shown(minus * (end < 0) + in_words(abs(end), content), str(end)) for end in (low, high))
    return first, second


def _ends(content: Content) -> tuple[str, str]:
    low, high = sorted((_bound(content, 0.5), _bound(content, 0.2)), key=float)
    if not content.beyond and content.chance(0.15):
        low, high = content.choose(*_USUAL)
    return low, str(int(float(high)) + 1) if float(low) == float(high) else high


def _bound(content: Content, negatives: float) -> str:
    if content.beyond:
        return signed(content, 4, negatives, 0.3)
    if content.chance(0.06):
        return content.choose("-10", "10", "0")
    return signed(content, content.choose(1, 1, 2, 2, 3), negatives, 0.15)


def _said(content: Content, phrasings: Phrasings, low: str = "", high: str = "") -> Shown:
    """One of the phrasings, behind a space."""
    pattern = skeleton(content.rng, content.choose(*phrasings[content.language]))
    said = pattern.replace("((", "[").replace("))", "]").format(a=low, b=high)
    if said[:1] in "-x0123456789" or said.startswith(("minus", "negative", "负", "零")) or pattern.startswith("{"):
        said = ("范围" if content.chinese else "for ") + said  # behind a formula it would go on with that
    return Shown(" " + said, "", must=True)
