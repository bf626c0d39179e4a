"""What charts of labels with their values show, and their arguments."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.numbers import in_words, listed
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.charts.alike import coded, with_zero
from toolcall.datamodules.synthetic.plot.charts.labels import enumerated, labels, many_labels, times
from toolcall.datamodules.synthetic.plot.charts.list_data import drawn_numbers, numbers_for, thousands_apart
from toolcall.datamodules.synthetic.plot.charts.pairing import paired
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import caption


def bar(content: Content, timed: bool = True) -> tuple[Slots, Arguments]:
    """A bar for each label; the labels may be times."""
    if timed and not content.beyond and content.chance(0.15):
        return _of_many(content)
    if not content.beyond and not content.spelled and content.chance(0.08):
        return _of_codes(content, timed)
    values = drawn_numbers(content, 2, 5)[: 7 if content.beyond else content.choose(2, 3, 3, 4, 5)]
    names = labels(content, len(values), timed)
    if not content.beyond and any(len(label) > (5 if content.chinese else 14) for label in names):
        names = names[: content.choose(2, 3, 3, 4, 4)]  # else most are too long for a request
    values = with_zero(content, values[: len(names)], 0.08)
    shown = values
    if content.spelled and not content.beyond:
        values = [str(content.rng.randint(1, 20)) for _ in values]
        shown = [in_words(int(number), content) for number in values]
    slots, titled = _slots(content, names, shown)
    return slots, {"kind": "bar", "labels": names, "values": list(map(json_number, values)), **titled}


def _of_many(content: Content) -> tuple[Slots, Arguments]:
    """A bar for each of seven labels or more, or for as many as there are of that kind."""
    names = many_labels(content, content.rng.randint(7, 12))
    values = numbers_for(content, len(names))
    slots, titled = _slots(content, names, values)
    return slots, {"kind": "bar", "labels": names, "values": list(map(json_number, values)), **titled}


def _of_codes(content: Content, timed: bool) -> tuple[Slots, Arguments]:
    """Labels that end in digits, of which some come again in the values."""
    names, values = coded(content, content.choose(2, 3, 3, 4), timed)
    slots, titled = _slots(content, names, values)
    return slots, {"kind": "bar", "labels": names, "values": list(map(json_number, values)), **titled}


def untimed_bar(content: Content) -> tuple[Slots, Arguments]:
    """Only bars have labels; those that are no times tell bars from a line where nobody says which."""
    return bar(content, timed=False)


def line(content: Content) -> tuple[Slots, Arguments]:
    """A line has no labels: days and months that are named in their order are its 1, 2, 3."""
    names = times(content, content.rng.randint(2, 5))
    values = drawn_numbers(content, len(names), len(names))[: len(names)]
    slots, titled = _slots(content, names[: len(values)], values)
    return slots, {"kind": "line", "y": list(map(json_number, values)), **titled}


def _slots(content: Content, names: list[str], values: list[str]) -> tuple[Slots, Arguments]:
    """One after another, or all labels and then all values; and the title."""
    heading, titled = caption(content)
    slots = {
        "pairs": Shown(paired(content, names, values), ""),
        "labels": Shown(enumerated(content, names), ""),
        "list": Shown(listed(content, thousands_apart(content, values)), ""),
        "title": heading,
    }
    return slots, titled
