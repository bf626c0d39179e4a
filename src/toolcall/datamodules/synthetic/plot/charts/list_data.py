"""What charts of a list show, and their arguments."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.numbers import listed, repeating, separated, signed, similar, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.charts.series import series
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.tools.plot import HistogramPlot

_NO_DEFAULT = tuple(count for count in range(2, 41) if count != HistogramPlot.model_fields["bins"].default)
"""Numbers of bins that a call has to say."""


def drawn_numbers(content: Content, fewest: int = 2, most: int = 10) -> list[str]:
    """Numbers for one chart: some near each other, some repeating, most of like length."""
    count = content.rng.randint(11, 13) if content.beyond else content.rng.randint(fewest, min(most, content.choose(5, 7, 10)))
    digits, decimals, negatives = content.choose(1, 2, 2, 3), content.choose(0.0, 0.0, 0.0, 0.5), content.choose(0.0, 0.0, 0.0, 0.25)
    digits = min(digits, 1 if content.beyond and decimals else 2) if content.beyond or count > 7 else digits
    if not content.beyond and content.chance(0.3):
        return content.choose(similar, repeating)(content, count)
    if count < 5 and content.chance(0.15):
        digits = content.choose(4, 5)
    return [signed(content, digits, negatives, decimals) for _ in range(count)]


def shown_list(content: Content) -> Shown:
    """A list of numbers; beside digits, small whole numbers come in words now and then."""
    items = drawn_numbers(content)
    if content.spelled and not content.beyond:
        items = [str(content.rng.randint(1, 20)) for _ in items[:6]]
        small_numbers = [small(content, int(item), int(item)) for item in items]
        return Shown(listed(content, [number.text for number in small_numbers]), ",".join(items))
    if all(len(item) > 3 and item.isdecimal() for item in items) and content.chance(0.5):
        return Shown(listed(content, [separated(item) for item in items]), ",".join(items))
    return Shown(series(content, items), ",".join(items))


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
    bins = content.choose(*_NO_DEFAULT)
    shown = small(content, bins, bins) if bins <= 20 else Shown.verbatim(str(bins))
    title = {name: given for name, given in args.items() if name == "title"}  # which the tool declares last
    return {**slots, "bins": shown}, {"kind": "histogram", "values": args["values"], "bins": bins, **title}
