"""Everyday stories of one step or two in short informal English."""

from functools import partial

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.numbers import in_words, listed, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_THINGS = (
    "cookies", "potions", "donuts", "apples", "sandwiches", "balloons", "stickers", "candles", "bottles", "muffins", "cupcakes", "eggs",
    "cans", "snacks", "grapes", "tickets", "pens", "bagels", "tacos", "marbles", "gummies", "tomatoes", "batteries", "nuggets",
)  # fmt: skip
_PEOPLE = ("my bro", "my sis", "the dog", "my roommate", "mum", "my mate", "dad", "he", "they", "my cousin", "the kids", "she")
_DEBTORS = (
    "dave", "tim", "lou", "anna", "ben", "carla", "omar", "priya", "jo", "max", "lena", "sam", "yuki", "pete", "rosa", "ivan", "kim", "zoe",
    "my sister", "my boss", "al", "nora", "liam", "fatima", "gus", "my roommate", "chen", "bea", "marco", "tess", "uncle joe",
)  # fmt: skip


def _thing(content: Content) -> Shown:
    return Shown.verbatim(content.choose(*_THINGS))


def _person(content: Content) -> Shown:
    return Shown.verbatim(content.choose(*_PEOPLE))


def _count(content: Content, low: int, high: int) -> Shown:
    """In words now and then, where it is below thirteen."""
    shown = small(content, low, high)
    worded = int(shown.value) < 13 and content.chance(0.35) and not content.spelled
    return Shown(in_words(int(shown.value), content), shown.value) if worded else shown


def _count_of_pairs(content: Content) -> Shown:
    """An even one, so that there is a half."""
    value = 2 * content.rng.randint(2, 30)
    return _count(content, value, value)


def _hours(content: Content) -> Shown:
    """One or more, and a half."""
    whole = content.choose(1, 1, 1, 2, 3, 4, 5)
    said = f"{in_words(whole, content) if whole > 1 else 'one'} and a half hours"
    if whole == 1:
        said = content.choose("an hour and a half", "1.5 hours", "one and a half hours", "an hour and a half")
    return Shown(said if content.chance(0.75) else content.choose(f"{whole}.5 hours", f"{whole}.5 hrs", f"{whole}.5h"), f"{whole}.5")


def _years(content: Content) -> Shown:
    whole = content.rng.randint(1, 40)
    return Shown.verbatim(f"{whole}.{content.choose('5', '5', '25', '2', '75')}" if content.chance(0.5) else str(whole + 1))


def _distance(content: Content) -> Shown:
    return (
        Shown.verbatim(f"{content.rng.randint(1, 20)}.{content.choose('5', '2', '4', '8')}")
        if content.chance(0.25)
        else _count(content, 2, 30)
    )


def _debts(content: Content) -> tuple[Slots, Arguments]:
    """People, and what each of them owes."""
    count = content.choose(2, 3, 3, 3, 4)
    sums = [_sum(content) for _ in range(count)]
    people = content.rng.sample(_DEBTORS, count)
    pairs = [f"{person} {owed}" for person, owed in zip(people, sums, strict=True)]
    first = content.choose("{} owes me {}", "{} owes me {}", "{} still owes me {}").format(people[0], sums[0])
    told = listed(Content(content.rng, "en"), pairs)
    while not told.startswith(pairs[0] + ",") and " and " not in told:
        told = listed(Content(content.rng, "en"), pairs)
    told = told.strip("[]()").replace(pairs[0], first, 1)
    return {"d": Shown(told, "")}, {"expression": " + ".join(sums)}


def _sum(content: Content) -> str:
    whole = content.rng.randint(3, content.choose(30, 99, 400))
    return f"{whole}.{content.choose('50', '50', '25', '80', '75')}" if content.chance(0.3) else str(whole)


def _story(expression: str, weight: float, *en: str) -> Form:
    return question(
        expression, en, (), weight,
        t=_thing, who=_person, n=partial(_count, low=3, high=60), b=partial(_count, low=2, high=12), h=_hours, y=_years, d=_distance,
        k=lambda c: Shown.verbatim(str(c.rng.randint(6, 900))), g=lambda c: Shown.verbatim(str(c.rng.randint(40, 400))),
        s=partial(_count, low=3, high=15), m=partial(_count, low=10, high=40), e=partial(_count, low=2, high=9),
        w=partial(_count, low=2, high=12), v=_count_of_pairs,
    )  # fmt: skip


_LEFT = "[,|;|.] [how many left|how many are left|how many r left|whats left|how many left over]"
_OWED: Phrasings = {
    "en": (
        "{d}[,|;|.] [what am i owed altogether|how much am i owed|whats that altogether|total owed|how much do i get back in total]",
        "[so |ok |]{d}[,|;|.] [how much do they owe me|what do they owe me altogether|total]",
        "[how much am i owed|what am i owed altogether] if {d}",
    )
}

FORMS: tuple[Form, ...] = (
    _story(
        "{v} * {b} / 2",
        0.36,
        "{v} [ppl|people|guests|kids|friends|players] each [brought|made|got|bought|had] {b} {t}[, |; |, and ]half [got used|were used|are gone|were gone]"
        + _LEFT,
        "{v} [boxes|bags|packs|crates] of {b} {t}[, | n |, and ]half [are gone|got eaten|went bad|were given away]" + _LEFT,
        "[we|i|they] [had|bought|got] {v} [packs|boxes|bags] with {b} {t} each[,| n| and] [used|ate|sold|lost] half" + _LEFT,
    ),
    _story(
        "{m} - {e}",
        0.3,
        "had {m} {t} n {who} [ate|took|lost|used] {e}" + _LEFT,
        "[i |]had {m} {t}[,| and| n] {who} [ate|took|stole|broke] {e} of em" + _LEFT,
        "[got|bought|made] {m} {t}, {who} [took|ate|lost] {e}" + _LEFT,
    ),
    _story(
        "{n} * {b} - {e}",
        0.2,
        "{n} [packs|boxes|bags] of {b} {t}[, |; | n ]{who} [took|ate|lost|broke] {e}" + _LEFT,
        "{n} [ppl|kids|friends] each [brought|made|got] {b} {t}, {e} [got lost|broke|got eaten|went bad]" + _LEFT,
    ),
    _story(
        "{g} % {s}",
        0.36,
        "{g} [guests|ppl|people], {s} to a table[,|;|.] how many [don't get a full table|dont get a full table|are at the table that isn't full|are left without a full table]",
        "{g} [students|kids|players], [teams|groups|vans] of {s}[,|;|.] how many [are left over|don't get a full one|dont fit in a full one]",
        "{s} [ppl|guests|people] [per|to a|at each] table, {g} [guests|coming|came][,|;|.] how many [won't have a full table|dont get a full table]",
        "{g} {t}, {s} [to|per|in] a [box|bag][,|;|.] how many [dont fill a box|don't fit in a full one|are left over at the end]",
    ),
    _story(
        "{k} / {h}",
        0.36,
        "{k} [km|miles|kilometers] in {h}[,|;|.] [avg speed|average speed|whats my avg speed|how fast was i on average|what was the average speed]",
        "[drove|rode|did|went] {k} [km|miles] in {h}[,|;|.] [avg speed|whats the average speed|how fast on average]",
        "[avg speed|average speed] [for|of] {k} [km|miles] in {h}",
        "[it took|took] [me|us] {h} for {k} [km|miles][,|;|.] [avg speed|average speed per hour|how many an hour]",
    ),
    _story("{y} * 365 * 24 * 60", 0.12, "[how many |]minutes in {y} years", "{y} years in minutes", "how many minutes are {y} years"),
    _story("{y} * 365 * 24", 0.1, "[how many |]hours in {y} years", "{y} years in hours", "how many hours are there in {y} years"),
    _story(
        "{d} * 7 * 1.609344",
        0.12,
        "{d} miles [every|a|each|per] day[,|;|.] how many km [in a week|a week|per week|is that in a week]",
        "[i run|i walk|i cycle|running|she rides] {d} miles [a day|every day|daily][,|;|.] [km per week|how many km in a week|whats that in km a week]",
    ),
    _story(
        "{d} * 7 / 1.609344",
        0.12,
        "{d} km [every|a|each|per] day[,|;|.] how many miles [in a week|a week|per week|is that in a week]",
        "[i run|i walk|i cycle|running|she rides] {d} km [a day|every day|daily][,|;|.] [miles per week|how many miles in a week]",
    ),
    _story(
        "{d} * {w} * 1.609344",
        0.08,
        "{d} miles [a day|every day|daily] for {w} days[,|;|.] how many km[ is that| in total|]",
    ),
    Form(_debts, _OWED, 0.36),
)
