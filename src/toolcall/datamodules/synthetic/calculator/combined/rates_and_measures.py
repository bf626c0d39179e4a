"""Rates carried over to other amounts: recipes, rows, pallets, shifts, knots, moles, beats."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.school.problem import Settings, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown

_BAKED: Settings = tuple((thing,) for thing in (
    "buns", "muffins", "scones", "pancakes", "rolls", "dumplings", "tarts", "cookies", "waffles", "bagels", "samosas", "pies", "crepes", "brownies", "macarons", "falafel", "cupcakes", "pretzels",
))  # fmt: skip
_BAKED_ZH: Settings = tuple((thing, "个") for thing in ("包子", "馒头", "饺子", "面包", "蛋挞", "月饼", "饼干", "粽子", "烧饼", "汤圆"))
_KNITTED: Settings = tuple((thing,) for thing in ("scarf", "blanket", "shawl", "sleeve", "strap", "runner", "snood", "belt", "throw", "curtain", "cowl", "rug"))  # fmt: skip
_STACKED: Settings = tuple(
    (thing,) for thing in ("boxes", "sacks", "crates", "bags", "cartons", "kegs", "drums", "cases", "trays", "bundles")
)


def _half(content: Content, low: int, high: int) -> Shown | int:
    """A whole number or one and a half."""
    value = content.rng.randint(low, high)
    if content.chance(0.6):
        return value
    if content.chinese:
        return Shown.verbatim(f"{value}.5")
    return Shown(f"{in_words(value, content)} and a half" if content.spelled or content.chance(0.4) else f"{value}.5", f"{value}.5")


def _recipe(content: Content) -> Sequence[int | str | Shown]:
    pieces = content.choose(4, 6, 8, 10, 12, 12, 16, 20, 24)
    return pieces, pieces * content.choose(10, 15, 25, 30, 45), content.rng.randint(pieces + 1, 120)


def _rows(content: Content) -> Sequence[int | str | Shown]:
    return content.rng.randint(6, 30) * 10, content.rng.randint(12, 40), content.choose(10, 10, 10, 5)


def _pallet(content: Content) -> Sequence[int | str | Shown]:
    weight = f"{content.rng.randint(2, 25)}.{content.rng.randint(1, 9)}" if content.chance(0.6) else content.rng.randint(3, 25)
    return content.rng.randint(3, 9), content.rng.randint(4, 20), weight, content.rng.randint(12, 30)


def _shifts(content: Content) -> Sequence[int | str | Shown]:
    people, hours, days = content.rng.randint(2, 15), content.rng.randint(3, 10), content.rng.randint(3, 20)
    return people, hours, days, content.rng.randint(2, max(3, people * hours * days // 4))


def _mole(content: Content) -> Sequence[int | str | Shown]:
    mass = content.choose(
        "58.44",
        "18.02",
        "44.01",
        "98.08",
        "40.00",
        "180.16",
        "36.46",
        "63.55",
        "32.00",
        f"{content.rng.randint(12, 300)}.{content.rng.randint(1, 9)}",
    )
    return mass, content.choose(
        "2", "3", "5", f"0.{content.rng.randint(1, 9)}", f"0.{content.rng.randint(1, 9)}5", f"{content.rng.randint(1, 6)}.5"
    )


def _beats(content: Content) -> Sequence[int | str | Shown]:
    return content.rng.randint(20, 900), content.rng.randint(50, 190)


FORMS: tuple[Form, ...] = (
    problem(
        "{b} / {a} * {c}",
        _recipe,
        (
            "my recipe for {a} {x} takes {b} g, {c} {x} ordered",
            "{b} g[ of flour| of sugar| of butter|] [makes|for|does] {a} {x}, [need|i need|we need|now making] {c}[, how many grams|]",
            "recipe: {a} {x}, {b} g [flour|sugar|butter|dough]. [how much|how many grams] for {c}",
            "[someone ordered|got an order for|must bake] {c} {x}, [the recipe|it] uses {b} g for {a}[, grams|, how many grams|]",
            "if {a} {x} need {b} grams, {c} {x} need [how much|how many|what]",
            "how many grams for {c} {x} [when|if] {a} take {b}",
        ),
        ("{a}个{x}用{b}克面粉，[做|要做]{c}个[要多少克|要多少|用几克]", "配方{b}克做{a}个{x}，现在要{c}个[，多少克|]", "做{a}个{x}要{b}克，订了{c}个，[要多少克|用料多少]"),
        1.0, _BAKED, _BAKED_ZH,
    ),
    problem(
        "{a} / {c} * {b}",
        _rows,
        (
            "{x} of {a} cm, {b} rows every {c} cm",
            "{a} cm {x}, [gauge|tension|i get] {b} rows [per|to|every|in] {c} cm, [how many rows|total rows|rows]",
            "knitting a {x} {a} cm long, {b} rows [to|per] {c} cm[, how many rows|. rows?]",
            "{b} rows make {c} cm, how many for a {x} of {a} cm",
            "[how many rows|rows] for a {x} of {a} cm at {b} [rows |]per {c} cm",
        ),
        ("[围巾|毯子]长{a}厘米，每{c}厘米{b}行，[一共多少行|织几行]", "{c}厘米织{b}行，[围巾|毛毯]{a}厘米要多少行"),
        0.8, _KNITTED,
    ),
    problem(
        "{a} * {b} * {c} + {d}",
        _pallet,
        (
            "pallet = {a} layers of {b} {x}, {c} kilos a piece, pallet itself {d}",
            "{a} layers of {b} {x} at {c} kg each, [the pallet|empty pallet|pallet alone] [weighs |is |]{d} kg, [total weight|gross weight|how heavy]",
            "[total|gross] weight: {a} layers, {b} {x} [a layer|per layer|each], {c} kg each, plus {d} kg for the pallet",
            "we stack {a} layers of {b} {x}, each {c} kg, on a pallet of {d} kg. [weight|total kg]?",
        ),
        ("托盘上{a}层，每层{b}箱，每箱{c}公斤，托盘自重{d}公斤，[总重|一共多重]", "{a}层每层{b}箱，一箱{c}公斤，加上托盘{d}公斤[，总重多少|]"),
        0.8, _STACKED,
    ),
    problem(
        "{a} * {b} * {c} - {d}",
        _shifts,
        (
            "{a} people at {b} hrs a day for {c} days minus {d} hrs",
            "{a} [workers|staff|helpers|nurses|volunteers], {b} hours a day, {c} days, less {d} hours [off sick|of leave|lost|for breaks][, total hours|]",
            "[crew|team] of {a} doing {b} h [a|per] day for {c} days, {d} h lost[, how many hours|. hours worked?]",
            "hours [worked|left] if {a} people do {b} a day for {c} days and {d} hours [are cut|drop out|were missed]",
        ),
        ("{a}个人每天干{b}小时，干{c}天，减去{d}小时[，共多少工时|]", "{a}人，一天{b}小时，{c}天，扣掉请假{d}小时，[总工时|一共多少小时]"),
        0.8,
    ),
    problem(
        "{a} * {b}",
        lambda content: [_half(content, 4, 30), _half(content, 2, 12)],
        (
            "{a} knots for {b} hours",
            "[sailing|cruising|steaming|doing] [at |]{a} knots [for|over] {b} hours[, how many nautical miles|, how far in nautical miles|, nautical miles covered|]",
            "{b} hours at {a} knots[, nautical miles|, distance in nautical miles|, how far|]",
            "[the boat|our ferry|the yacht|the ship] [makes|does] {a} knots, {b} hours[, how far|, distance|]",
            "at {a} knots how [far|many nautical miles] in {b} hours",
        ),
        ("{a}节航速，开{b}小时，[多少海里|走了几海里]", "船速{a}节，[航行|跑了]{b}小时，[航程多少海里|几海里]"),
        0.8,
    ),
    problem(
        "{a} * {b}",
        _mole,
        (
            "{a} g a mole, {b} mol",
            "{b} mol [of it |]at {a} g[/mol| per mole| a mole][, grams|, mass|, how many grams|]" ,
            "molar mass {a}, {b} [mol|moles][, how many grams|, mass|, grams]",
            "[mass|grams] of {b} [mol|moles] [at|with molar mass|if a mole weighs] {a} g",
            "[need|weigh out|i need] {b} mol, one mole is {a} g[, grams|, how much|]",
        ),
        ("摩尔质量{a}，{b}摩尔[多少克|质量多少]", "每摩尔{a}克，{b}mol[是多少克|多重]", "{b}mol，摩尔质量{a}g/mol，[求质量|多少克]"),
        0.7,
    ),
    problem(
        "{a} / {b} * 60",
        _beats,
        (
            "{a} beats at {b} bpm, seconds",
            "[how long in seconds|how many seconds] [is|are|do|for] {a} beats at {b} bpm",
            "{b} bpm, {a} beats[, how many seconds|, seconds|. length in seconds?]",
            "[a song|a loop|the track] of {a} beats at {b} [bpm|beats per minute][, seconds|, how many seconds long]",
            "tempo {b}, {a} beats, [duration in seconds|in seconds]",
        ),
        ("{a}拍，速度{b}bpm，[多少秒|几秒]", "一首曲子{a}拍，每分钟{b}拍，[多少秒|长几秒]", "每分钟{b}拍，{a}拍[是多少秒|要几秒]"),
        0.7,
    ),
)  # fmt: skip
