"""Sums said in thousands and millions: 1.5k, 3 grand, half a million, two and a half million."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.everyday.figures import count, rate, sums, things
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words, listed, separated
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _thousands(content: Content) -> Shown:
    """1.5k, 12k, 3 grand, 2,300, 900."""
    value = content.rng.randint(11, content.choose(99, 99, 400)) * 100
    kind = content.rng.random()
    if kind < 0.62:
        return Shown(content.choose("", "", "", "$", "£") + f"{value / 1000:g}{content.choose('k', 'k', 'k', 'K')}", str(value))
    if kind < 0.85:
        value = value // 1000 * 1000
        number = in_words(value // 1000, content) if content.chance(0.4) else str(value // 1000)
        return Shown(f"{number} grand", str(value))
    if kind < 0.93:
        return Shown(separated(str(value)), str(value))
    hundreds = content.rng.randint(2, 9)
    return Shown(f"{hundreds}00", f"{hundreds}00")


def _millions(content: Content) -> Shown:
    """Half a million, a quarter million, two and a half million, 1.2 million, 3 mil."""
    kind = content.rng.random()
    if kind < 0.2:
        return Shown(content.choose("half a million", "half a million", "a half million", "half a mil"), "500000")
    if kind < 0.32:
        return Shown(content.choose("a quarter million", "quarter of a million", "a quarter of a million", "quarter million"), "250000")
    if kind < 0.55:
        number = content.rng.randint(1, 9)
        said = content.choose(f"{in_words(number, content)} and a half million", f"{number} and a half million")
        said = content.choose("one and a half million", "a million and a half") if number == 1 else said
        return Shown(said, f"{number}500000")
    if kind < 0.62:
        return Shown(content.choose("a million", "one million", "1 million", "1 mil"), "1000000")
    tenths = content.rng.randint(11, 99)
    return Shown(f"{tenths / 10:g}{content.choose(' million', ' million', ' mil', 'm', 'M')}", str(tenths * 100_000))


def _several(content: Content) -> tuple[Slots, Arguments]:
    """Sums to be added up, most of them in thousands."""
    drawn = [_thousands(content) for _ in range(content.choose(2, 3, 3, 3, 4, 5))]
    return {"l": Shown(listed(content, [each.text for each in drawn]).strip("[]()"), "")}, {
        "expression": " + ".join(each.value for each in drawn)
    }


FORMS: tuple[Form, ...] = (
    Form(
        _several,
        phrasings(
            (
                "add up {l}",
                "{l}[,|;|:|] [total|sum|altogether|how much altogether|what's the total|add them up|how much is that in all]",
                "[what's|whats|what is|how much is] {l} [together|altogether|in total|combined|all in]",
                "[invoices|quotes|bonuses|sales|three jobs|bills|the loans|donations|grants] [of|:|for] {l}[,|;|.] [total|how much in all|sum|what's that together]",
                "[sum|total|total up|tot up|add together] {l}",
                "[got paid|paid|spent|we raised|i owe|earned|we spent] {l}[,|;|.] [how much altogether|what's that in total|total]",
                "how much do {l} [make|come to|add up to]",
                "[roof|kitchen|tax|repairs|payroll] [came in at|stages cost] {l}[,|.] [grand total|total|all together]",
            )
        ),
        1.2,
    ),
    *sums(
        {"a": _thousands, "b": _thousands, "n": count(2, 24), "p": rate(2, 45)},
        (
            "{a} * {n}",
            0.5,
            (
                "{a} a month for {n} months<,>[how much|total|what's that altogether]",
                "[i make|rent is|he earns|lease is] {a} a month[, |; ]{n} months<,>[total|how much is that]",
                "{a} times {n}",
            ),
        ),
        ("{n} * {a}", 0.4, ("{n} [people|staff|guys|cars|machines|laptops|vans] at {a} [each|apiece]<,><much>", "{n} times {a}", "{n} months [at|of] {a}<,>[how much|total]")),
        (
            "{a} / {n}",
            0.5,
            (
                "{a} [split|shared|divided] [{n} ways|between {n}|by {n}|among {n} of us]<,>[how much each|each|what does each get]",
                "[split|share|divide] {a} [between|by|among] {n}",
                "{a} over {n} [months, how much a month|weeks, how much a week|payments, how much is each]",
            ),
        ),
        (
            "{p} / 100 * {a}",
            0.5,
            ("{p}<%> of {a}", "[commission|deposit|cut|bonus|tax] [of|is] {p}<%> [on|of] {a}<,>[how much|how much is that]", "what's {p}<%> [on|of] {a}"),
        ),
        ("{a} * (1 - {p} / 100)", 0.3, ("{a} [less|minus|knock off] {p}<%>", "{a} with {p}<%> off", "[salary|sale|quote] [of|is] {a}, {p}<%> [gone|taken off|off]<,>[what's left|how much left]")),
        ("{a} + {b} * {n}", 0.2, ("{a} [upfront|deposit|down] [plus|and] {b} a month for {n} months<,>[total|how much in all]",)),
    ),
    *sums(
        {"a": _millions, "n": count(2, 60), "p": rate(1, 60), "m": count(100, 9000, 10)},
        (
            "{a} / {n}",
            0.8,
            (
                "{a} [split|shared|divided] [between|among|by|over] {n} [people|heirs|employees|schools|towns|winners]<,>[how much each|each gets|what does each get]",
                "{a} [split|spread|shared] over {n} [days|months|weeks|years][, each one|: each|]",
                "[split|divide|share] {a} [by|between|among|into] {n}",
                "{a} [divided by|over] {n}",
                "[won|inherited|jackpot of|a grant of] {a}[, |; ]{n} [of us|people|heirs|teams]<,>[how much each|each]",
            ),
        ),
        ("{p} / 100 * {a}", 0.5, ("{p}<%> of {a}", "[tax|fee|commission|stake] of {p}<%> on {a}<,>[how much|how much is that]", "[what's|how much is] {p}<%> of {a}")),
        ("{a} * {n}", 0.3, ("{a} times {n}", "{a} [views|users|bricks|litres|dollars] a year for {n} years[, total|, how many]")),
        ("{a} - {m}", 0.3, ("{a} [minus|less] {m}", "{a} take away {m}")),
        ("{a} + {m}", 0.2, ("{a} plus {m}", "{a} and {m} [together|more]")),
    ),
    *sums(
        {"a": _millions, "k": things("visitors", "followers", "dollars", "steps", "litres", "views", "passengers", "bottles", "clicks")},
        ("{a} / 365", 0.5, ("{a} [split over|over|spread over|divided by] 365 days[, how much a day| - per day|]", "{a} {k} a year<,>[how many a day|per day|what's that a day]", "{a} {k} in a year[, per day| is how many a day]",
                "what's {a} a year [per day|in a day|a day]",
            )),
        ("{a} / 12", 0.4, ("{a} [split over|over|spread over] 12 months[, how much a month| - per month|]", "{a} {k} a year<,>[how many a month|per month|monthly]")),
        ("{a} / 52", 0.3, ("{a} [split over|over|spread over] 52 weeks[, how much a week|]", "{a} {k} a year<,>[how many a week|per week|weekly]")),
    ),
)  # fmt: skip
