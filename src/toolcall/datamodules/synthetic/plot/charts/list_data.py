"""What charts of a list show, and their arguments."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.numbers import listed, repeating, separated, signed, similar, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.charts.alike import alike
from toolcall.datamodules.synthetic.plot.charts.series import series
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.tools.plot import HistogramPlot

_NO_DEFAULT = tuple(count for count in range(2, 41) if count != HistogramPlot.model_fields["bins"].default)
"""Numbers of bins that a call has to say."""
_FEW = 0.2
"""How often they are 2 or 3."""


def drawn_numbers(content: Content, fewest: int = 2, most: int = 12) -> list[str]:
    """Numbers for one chart: some near each other, some repeating, most of like length."""
    return numbers_for(content, _count(content, fewest, most))


def _count(content: Content, fewest: int, most: int) -> int:
    """Few more often than many."""
    if content.beyond:
        return content.rng.randint(13, 15)
    if most > 10 and content.chance(0.1):
        return content.rng.randint(9, most)
    return content.rng.randint(fewest, min(most, content.choose(5, 7, 10)))


def numbers_for(content: Content, count: int) -> list[str]:
    """So many of them."""
    digits, decimals, negatives = content.choose(1, 2, 2, 3), content.choose(0.0, 0.0, 0.0, 0.5), content.choose(0.0, 0.0, 0.0, 0.25)
    digits = min(digits, 1 if content.beyond and decimals else 2) if content.beyond or count > 8 else digits
    if not content.beyond and content.chance(0.05):
        return alike(content, count)
    if not content.beyond and content.chance(0.4):
        return content.choose(similar, similar, repeating, repeating, repeating, _precise, _large)(content, count)
    if count < 5 and content.chance(0.15):
        digits = content.choose(4, 5)
    return [signed(content, digits, negatives, decimals) for _ in range(count)]


def _precise(content: Content, count: int) -> list[str]:
    """Shares and readings with the same number of decimals, two to five; now and then some below zero."""
    places, top = content.rng.randint(2, 5), content.choose(1, 1, 1, 10, 100)
    negatives = content.choose(0.0, 0.0, 0.3)
    values = (content.rng.randint(1, top * 10**places) * (-1 if content.chance(negatives) else 1) for _ in range(count))
    return [f"{value / 10**places:.{places}f}" for value in values]


def _large(content: Content, count: int) -> list[str]:
    """Of three to six digits, mostly round."""
    size = 10 ** content.choose(3, 3, 4, 4, 5)
    step = content.choose(1, 5, 10, 50, 100)
    return [str(max(step, content.rng.randint(size // 5, 9 * size) // step * step)) for _ in range(count)]


def thousands_apart(content: Content, items: list[str]) -> list[str]:
    """The same numbers, the long ones as 1,250 as often as people write them so."""
    if all(map(str.isdecimal, items)) and content.chance(0.5):
        return [separated(item) if len(item) > 3 else item for item in items]
    return items


def shown_list(content: Content) -> Shown:
    """A list of numbers; beside digits, small whole numbers come in words now and then."""
    items = drawn_numbers(content)
    if content.spelled and not content.beyond:
        items = [str(content.rng.randint(1, 20)) for _ in items[:6]]
        small_numbers = [small(content, int(item), int(item)) for item in items]
        return Shown(listed(content, [number.text for number in small_numbers]), ",".join(items))
    apart = thousands_apart(content, items)
    return Shown(series(content, items) if apart == items else listed(content, apart), ",".join(items))


def numbers_of(shown: Shown) -> list[int | float]:
    """The argument that a shown list is."""
    return [json_number(item) for item in shown.value.split(",")]


def _list_of(kind: str, key: str, content: Content) -> tuple[Slots, Arguments]:
    shown = shown_list(content)
    heading, titled = caption(content)
    return {"list": shown, "title": heading}, {"kind": kind, key: numbers_of(shown), **titled}


def line(content: Content) -> tuple[Slots, Arguments]:
    """A line over 1, 2, 3."""
    return _list_of("line", "y", content)


def bar(content: Content) -> tuple[Slots, Arguments]:
    """Bars without labels."""
    return _list_of("bar", "values", content)


def histogram(content: Content) -> tuple[Slots, Arguments]:
    """A histogram in as many bins as the tool likes."""
    return _list_of("histogram", "values", content)


def binned_histogram(content: Content) -> tuple[Slots, Arguments]:
    """A histogram in so many bins."""
    slots, args = histogram(content)
    bins = content.choose(2, 3) if content.chance(_FEW) else content.choose(*_NO_DEFAULT)
    shown = small(content, bins, bins) if bins <= 20 else Shown.verbatim(str(bins))
    title = {name: given for name, given in args.items() if name == "title"}  # which the tool declares last
    return {**slots, "bins": shown}, {"kind": "histogram", "values": args["values"], "bins": bins, **title}
