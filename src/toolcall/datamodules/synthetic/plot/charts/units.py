"""Units behind and before the values of charts."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Phrasings

_UNITS: Phrasings = {
    "en": (
        "{}%", "{}%", "{}%", "{} %", "{} percent", "${}", "${}", "${}", "€{}", "£{}", "{}€", "{} euros", "{} eur", "{} dollars",
        "{} bucks", "{} kg", "{}kg", "{} g", "{} km", "{}km", "{} hours", "{}h", "{} h", "{} hrs", "{} min", "{} minutes", "{} points",
        "{} pts", "{} votes", "{} people", "{} times", "{} pieces", "{} pcs", "{} liters", "{} cm", "{}cm", "{} m", "{} degrees", "{}°",
        "{}°C", "{} days", "{} units", "{} cups", "{} mb", "{} clicks", "{} kids", "{} calls", "{} miles", "{} pages", "{} seconds",
        "{}s",
    ),
    "zh": (
        "{}人", "{}个", "{}票", "{}分", "{}元", "{}块", "{}公斤", "{}斤", "{}次", "{}小时", "{}分钟", "{}度", "{}杯", "{}件", "{}本",
        "{}%", "{}%", "{}台", "{}岁", "{}米", "{}公里", "{}升", "{}天", "{}份", "{}瓶", "{}辆", "¥{}", "{}厘米", "{} kg", "{}℃", "{}块钱",
        "{}人次",
    ),
}  # fmt: skip


def unit(content: Content, values: list[str]) -> str:
    """A unit for all of the values. Signs stand at digits alone: seven percent, but 7%."""
    units = _UNITS[content.language]
    if all(shown[0].isdecimal() for shown in values):
        return content.choose(*units)
    return content.choose(*(pattern for pattern in units if pattern[3:].isalpha()))


def last_unit(content: Content) -> str:
    """A unit that stands behind the last of several values, for all of them."""
    return content.choose(*(pattern for pattern in _UNITS[content.language] if pattern.startswith("{}")))
