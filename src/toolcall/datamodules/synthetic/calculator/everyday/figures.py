"""What sums of adult life are made of: counts, measures, prices and rates as people type them, and the forms over them."""

import functools
from collections.abc import Callable, Mapping

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words, separated
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write
from toolcall.datamodules.synthetic.words import word

Make = Callable[[Content], Shown]
Drawn = Mapping[str, Make] | Callable[[Content], Slots]
Told = tuple[str, float, tuple[str, ...]]
"""An expression, its weight, and the patterns that ask for it."""

_PARTS = {
    ",": "[, |, |, |; |. |. |... | - |  ]",
    "%": "[%|%|%| percent| percent| pct| per cent]",
    "a day": "[a day|per day|every day|each day|daily|a day]",
    "a week": "[a week|per week|every week|each week|weekly|a week]",
    "a month": "[a month|per month|every month|each month|monthly|a month]",
    "a year": "[a year|per year|every year|each year|yearly|a year|per annum]",
    "much": "[how much|how much is that|what's that|how much do i pay|what do i pay|total|what does it come to|whats the total|how much altogether]",
    "many": "[how many|how many is that|how many altogether|how many in total|total|what's the total|how many all in all]",
    "mult": "[x|*|times]",
}
_THINGS = (
    "chairs", "bolts", "labels", "badges", "brackets", "invoices", "parcels", "sandbags", "hinges", "valves", "towels", "jars", "leaflets",
    "flyers", "helmets", "buckets", "pallets", "cartons", "seedlings", "gloves", "masks", "filters", "screws", "hooks", "planks", "pipes",
    "cables", "adapters", "vouchers", "tickets", "crates", "trays", "rolls", "sheets", "envelopes", "stickers", "shirts", "mugs", "candles",
    "batteries", "bulbs", "tiles", "bricks", "blankets", "folders", "pens", "toners", "stools", "lanterns", "ropes", "nets",
    "scarves", "soaps", "plants", "cushions", "frames", "posters", "bearings", "washers", "plugs", "sensors", "magnets", "spools",
)  # fmt: skip


def sums(slots: Drawn, *told: Told, parts: Mapping[str, str] | None = None) -> tuple[Form, ...]:
    """Forms over the same slots: one for every order in which people give them."""
    own = _PARTS | dict(parts or {})
    return tuple(
        Form(functools.partial(_drawn, slots, expression), phrasings(patterns, (), own), weight) for expression, weight, patterns in told
    )


def _drawn(slots: Drawn, expression: str, content: Content) -> tuple[Slots, Arguments]:
    drawn = {name: make(content) for name, make in slots.items()} if isinstance(slots, Mapping) else slots(content)
    return drawn, {"expression": write(expression, drawn)}


def whole(content: Content, value: int) -> Shown:
    """A whole number: in digits, a small one in words now and then."""
    if value < 10_000 and (content.spelled or (2 <= value <= 12 and content.chance(0.15))):
        return Shown(in_words(value, content), str(value))
    apart = value >= 1000 and content.chance(0.4)
    return Shown(separated(str(value)) if apart else str(value), str(value))


def count(low: int, high: int, step: int = 1) -> Make:
    """A whole number between two, a multiple of `step`."""
    return lambda content: whole(content, content.rng.randint(-(-low // step), high // step) * step)


def measure(low: float, high: float, places: int = 1, wholes: float = 0.3) -> Make:
    """A measure between two, with so many decimals or none."""

    def make(content: Content) -> Shown:
        value = content.rng.uniform(low, high)
        return Shown.verbatim(str(max(2, round(value))) if high > 2 and content.chance(wholes) else f"{value:.{places}f}")

    return make


def price(low: int, high: int) -> Make:
    """A price with cents or without, its currency said or not."""

    def make(content: Content) -> Shown:
        value = str(content.rng.randint(low, high))
        if content.chance(0.6):
            value += f".{content.choose('50', '50', '80', '20', '99', '95', '25', '75', '40', '60', '49', '90', '5')}"
        return Shown(_signed(content, value), value)

    return make


def cash(low: int, high: int, step: int = 1, short: float = 0.2) -> Make:
    """A sum of money in whole numbers, thousands of it in short now and then: 4k, 4 grand."""

    def make(content: Content) -> Shown:
        value = content.rng.randint(-(-low // step), high // step) * step
        if value >= 1000 and value % 100 == 0 and content.chance(short):
            return Shown(content.choose("", "", "$", "£") + f"{value / 1000:g}{content.choose('k', 'k', 'K')}", str(value))
        if value >= 1000 and value % 1000 == 0 and content.chance(short / 2):
            return Shown(f"{whole(content, value // 1000).text} grand", str(value))
        plain = whole(content, value)
        return plain if plain.text[0].isalpha() else Shown(_signed(content, plain.text), plain.value)

    return make


def _signed(content: Content, digits: str) -> str:
    kind = content.rng.random()
    if kind < 0.6:
        return digits
    if kind < 0.9:
        return content.choose("$", "$", "€", "£") + digits
    return digits + content.choose(" dollars", " bucks", " euros", " quid", " usd", "€")


def rate(low: int, high: int, halves: float = 0.15) -> Make:
    """The number before a percent sign."""

    def make(content: Content) -> Shown:
        value = content.rng.randint(low, high)
        if content.chance(halves) and not content.spelled:
            return Shown.verbatim(f"{value}.{content.choose('5', '5', '25', '75', '2')}")
        return whole(content, value)

    return make


def any_of(*texts: str) -> Make:
    """One of some words."""
    return lambda content: Shown.verbatim(content.choose(*texts))


def things(*known: str) -> Make:
    """A noun in the plural, of an open vocabulary: one of those known, or an invented one."""

    def make(content: Content) -> Shown:
        invented = content.beyond or content.chance(0.12)
        return Shown.verbatim(f"{word(content)}s" if invented else content.choose(*(known or _THINGS)))

    return make
