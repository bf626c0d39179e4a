"""Lists of values as people give them: with units now and then, or with other signs than commas between."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Phrasings
from toolcall.datamodules.synthetic.numbers import listed
from toolcall.datamodules.synthetic.plot.charts.units import last_unit, unit

_SIGNS: Phrasings = {
    "en": (
        " / ", "/", " | ", "|", ";", " ; ", " then ", ", then ", " -> ", " → ", " & ", " .. ", "... ", ", and then ", " - ", "<>", "{}",
        "()",
    ),
    "zh": (
        " / ", "/", " | ", "；", ";", "，然后", "，再", "→", "、然后", "|", "[]", "（）", " - ",
    ),
}  # fmt: skip
_BRACKETS = ("<>", "{}", "()", "[]", "（）")


def series(content: Content, items: list[str]) -> str:
    """The items in one of these ways."""
    kind = content.rng.random()
    plain = all(item.replace(".", "").isdecimal() for item in items)
    if content.beyond or kind < 0.76:
        return listed(content, items)
    if kind < 0.84 and plain:
        each = unit(content, items)
        return listed(content, [each.format(item) for item in items])
    if kind < 0.9 and plain:
        return _last_with_unit(content, items)
    sign = content.choose(*_SIGNS[content.language])
    if sign in _BRACKETS:
        return sign[0] + content.choose(", ", " ", ",").join(items).replace(",", ", ").replace("  ", " ") + sign[1]
    if sign in ("/", " - ", " / ") and (len(items) < 3 or not plain):
        sign = "; "
    return sign.join(items)


def _last_with_unit(content: Content, items: list[str]) -> str:
    gap = content.choose("、", "，", ", ") if content.chinese else content.choose(", ", ", ", " ")
    last_gap = content.choose("和", gap) if content.chinese else content.choose(" and ", gap)
    return gap.join(items[:-1]) + last_gap + last_unit(content).format(items[-1])
