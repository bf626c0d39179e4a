"""Lists whose values have names, units or a currency, and what is asked of them."""

from collections.abc import Callable
from dataclasses import dataclass

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.numbers import number
from toolcall.datamodules.synthetic.phrase import Shown, Slots

SUM, MEAN = "{sum}", "({sum}) / {count}"

Labels = Callable[[Content, int], list[str]]
Draw = Callable[[Content], tuple[Slots, Arguments]]


@dataclass(frozen=True)
class Entries:
    """Values with a name each, as nouns, "rent 800, food 250", and `told`, "rent was 800 and food was 250": ways to join the two."""

    labels: Labels
    value: Callable[[Content], Shown]
    nouns: str
    told: str
    nouns_zh: str
    told_zh: str
    priced: bool = False
    """Whether the values are in a currency, which is the same in all of a list."""


def labels_among(en: str, zh: str) -> Labels:
    """So many of the words."""
    return lambda content, count: content.rng.sample((zh if content.chinese else en).split(), count)


def named(expression: str, entries: Entries) -> Draw:
    """A list of entries."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        count = content.rng.randint(6, 7) if content.beyond else content.choose(2, 3, 3, 3, 4, 4, 5)
        values = [entries.value(content) for _ in range(count)]
        currency = _currency(content) if entries.priced else "{}"
        labels = entries.labels(content, count)

        def joined(joints: str) -> Shown:
            joint = content.choose(*joints.split("|"))
            return _row(content, [joint.format(l=label, v=currency.format(v.text)) for label, v in zip(labels, values, strict=True)])

        nouns, told = (entries.nouns_zh, entries.told_zh) if content.chinese else (entries.nouns, entries.told)
        return {"list": joined(nouns), "told": joined(told)}, {"expression": _written(expression, values)}

    return draw


def marked(expression: str, en: tuple[str, ...], zh: tuple[str, ...]) -> Draw:
    """A list of values that all carry the same unit or currency."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        marks = zh if content.chinese else tuple(mark for mark in en if " " in mark) if content.spelled else en
        mark: str = content.choose(*marks)
        count = content.rng.randint(6, 7) if content.beyond else content.choose(2, 3, 3, 4, 4, 5)
        places = content.choose(0, 0, 0, 1, 2)
        values = [number(content, 3, 0) if places == 0 else with_places(content, places) for _ in range(count)]
        return {"list": _row(content, [mark.format(value.text) for value in values])}, {"expression": _written(expression, values)}

    return draw


def with_places(content: Content, places: int) -> Shown:
    """A number with so many decimals."""
    whole, rest = content.rng.randint(1, 10 ** content.choose(1, 2, 2, 3)), content.rng.randint(0, 10**places - 1)
    return Shown.verbatim(f"{whole}.{rest:0{places}d}")


def _written(expression: str, values: list[Shown]) -> str:
    return expression.format(sum=" + ".join(value.value for value in values), count=len(values))


def _row(content: Content, parts: list[str]) -> Shown:
    comma = content.choose("，", "、", "，", " ", "；") if content.chinese else content.choose(", ", ", ", "; ", " ", " and ", ", and ")
    return Shown(", ".join(parts[:-1]) + comma + parts[-1] if "and" in comma else comma.join(parts), "")


def _currency(content: Content) -> str:
    after, before = (
        ("{}元", "{}元", "{}块", "{}块钱") if content.chinese else ("{} dollars", "{} euros", "{}$", "{} bucks"),
        ("${}", "€{}", "£{}"),
    )
    return (
        "{}"
        if content.chance(0.5)
        else content.choose(*after)
        if content.spelled or content.chinese
        else content.choose(*before, *before, *after)
    )
