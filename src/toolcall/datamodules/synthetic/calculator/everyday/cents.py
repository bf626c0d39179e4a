"""Prices in cents that come to dollars: by the word, the page, the minute, the day; and coins beside notes."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, count, sums
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_HIRED = (
    ("book", "books"), ("dvd", "dvds"), ("locker", "lockers"), ("bike", "bikes"), ("tool", "tools"), ("game", "games"), ("key", "keys"),
    ("tablet", "tablets"), ("chair", "chairs"), ("scooter", "scooters"), ("cd", "cds"), ("magazine", "magazines"), ("costume", "costumes"),
    ("crate", "crates"), ("keg", "kegs"), ("tent", "tents"), ("helmet", "helmets"), ("drill", "drills"), ("comic", "comics"), ("cot", "cots"),
)  # fmt: skip


def _dollars(content: Content) -> Shown:
    value = f"{content.rng.randint(1, 18)}.{content.rng.randint(5, 99):02}" if content.chance(0.7) else str(content.rng.randint(2, 20))
    return Shown(f"{content.choose('$', '$', '')}{value}", value)


def _hired(content: Content) -> Slots:
    one, many = content.choose(*_HIRED)
    drawn = {"c": count(2, 95), "d": count(2, 30), "k": count(2, 12)}
    return {name: make(content) for name, make in drawn.items()} | {"i": Shown.verbatim(one), "y": Shown.verbatim(many)}


_SLOTS = {
    "c": count(2, 95), "n": count(11, 4000), "d": count(2, 30), "k": count(2, 12), "m": _dollars,
    "u": any_of("word", "page", "copy", "minute", "text", "photo", "stamp", "bolt", "sheet", "kwh", "mile", "can", "click", "print", "line",
                "label", "tile", "nail", "bottle", "postcard", "button", "bead", "screw", "bag", "flyer", "call", "litre", "brick"),
}  # fmt: skip
_PARTS = {
    "in dollars": "[in dollars|how many dollars|how many dollars is that|total in dollars|dollars please|what's that in dollars|how much in dollars|in $]",
    "fine": "[late fee|fine|overdue charge|hire|rental|the fee|storage]",
    "cents": "[cents|cents|cents|c|¢]",
}

_BY_PIECE: tuple[Form, ...] = sums(
    _SLOTS,
    (
        "{c} * {n} / 100",
        1.0,
        (
            "{c} <cents> a {u} and {n} [of them|in all|of those], <in dollars>",
            "{c} <cents> [a|per] {u}, {n} [in total|altogether|of them|this month]<,><in dollars>",
            "[they pay|i charge|she pays|i get|it costs|we bill] {c} <cents> [a|per|for each] {u}[, | and ][there are {n}|i have {n}|it's {n}][, |. | - ]<in dollars>",
            "at {c} <cents> [a|per] {u}, how many dollars [for|do i pay for|would be] {n}",
            "rate is {c} <cents> per {u}. quantity {n}. <in dollars>",
            "{c} <cents> times {n}<,><in dollars>",
            "one {u} [costs|is|sells for|earns me] {c} <cents>. {n} of [them|those]<,><in dollars>",
            "[every|each] {u} is {c} <cents>, how many dollars if there are {n}",
        ),
    ),
    (
        "{n} * {c} / 100",
        1.0,
        (
            "{n} at {c} <cents> [a|per] {u}<,><in dollars>",
            "[sold|bought|printed|used|did] {n} at {c} <cents> [each|apiece|a piece]<,><in dollars>",
            "how many dollars [for|are|do i get for] {n} at {c} <cents> [each|apiece|per {u}]",
            "{n} of them, {c} <cents> [a|per] {u}<,><in dollars>",
            "{n} times {c} <cents><,><in dollars>",
            "i have {n} and each {u} [costs|brings|is] {c} <cents><,><in dollars>",
            "[how much|what] do {n} cost in dollars at {c} <cents> [per|a] {u}",
            "{n} coins of {c} <cents> each<,><in dollars>",
        ),
    ),
    (
        "{m} + {c} / 100",
        0.5,
        (
            "{m} plus {c} <cents><,><in dollars>",
            "[price|fare|ticket|stamp book] was {m}, [went|goes] up [by |]{c} <cents><,>[now|new price in dollars|what is it now in dollars]",
            "add {c} <cents> to {m}<,><in dollars>",
            "{m} and {c} <cents> [for a bag|deposit|fee|surcharge]<,><in dollars>",
        ),
    ),
    (
        "{m} - {c} / 100",
        0.4,
        (
            "{m} minus {c} <cents><,><in dollars>",
            "[coffee|ticket|fuel|the box] is {m}, {c} <cents> off [with the card|today|if you bring a cup]<,>[price in dollars|<in dollars>]",
            "take {c} <cents> off {m}<,><in dollars>",
            "price of {m} [drops|falls] by {c} <cents><,>[new price in dollars|<in dollars>]",
        ),
    ),
    (
        "{k} * {m} + {c} / 100",
        0.4,
        (
            "{k} at {m} plus {c} <cents> for a bag<,><in dollars>",
            "{k} [coffees|tickets|cones|pies] at {m} each and {c} <cents> for [the bag|a lid|sauce]<,><in dollars>",
            "[i bought|we had] {k} [wraps|teas|rolls|shakes] for {m} each, plus {c} <cents> [deposit|fee]<,><in dollars>",
        ),
    ),
    parts=_PARTS,
)  # fmt: skip
_BY_DAY: tuple[Form, ...] = sums(
    _hired,
    (
        "{c} * {d} * {k} / 100",
        1.0,
        (
            "{c} <cents> per {i} per day. {d} days, {k} {y}, <in dollars>",
            "{c} <cents> [a|per] {i} [a|per] day, {d} days and {k} {y}<,><in dollars>",
            "<fine> is {c} <cents> a day for each {i}. {d} days, {k} {y}<,><in dollars>",
            "<fine> {c} <cents> per {i} per day, {d} days, {k} {y}<,><in dollars>",
            "every {i} [costs|runs] {c} <cents> a day. i kept them {d} days, {k} of them<,><in dollars>",
            "at {c} <cents> per day for {d} days, how many dollars for {k} {y}",
        ),
    ),
    (
        "{k} * {c} * {d} / 100",
        0.8,
        (
            "{k} {y} at {c} <cents> a day [each |]for {d} days<,><in dollars>",
            "{k} {y}, {c} <cents> [a day each|each per day|per {i} per day], {d} days<,><in dollars>",
            "[i'm returning|brought back|we had] {k} {y}, [fine|charge|fee] is {c} <cents> a day [apiece|each], {d} days [late|over]<,><in dollars>",
            "[how many dollars|how much in dollars] for {k} {y} at {c} <cents> a day over {d} days",
            "i owe for {k} {y}: {c} <cents> a day each, {d} days<,><in dollars>",
        ),
    ),
    (
        "{d} * {k} * {c} / 100",
        0.6,
        (
            "{d} days late, {k} {y}, {c} <cents> [a day each|per {i} per day]<,><in dollars>",
            "{d} days with {k} {y} at {c} <cents> [a day each|each per day]<,><in dollars>",
            "kept them {d} days, {k} {y}, {c} <cents> per {i} per day<,><in dollars>",
            "for {d} days and {k} {y}, how many dollars at {c} <cents> each per day",
        ),
    ),
    parts=_PARTS,
)  # fmt: skip
FORMS: tuple[Form, ...] = (*_BY_PIECE, *_BY_DAY)
