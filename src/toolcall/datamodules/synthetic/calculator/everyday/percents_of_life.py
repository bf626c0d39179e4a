"""Percentages in passing: tips, tax inside a price, misses, spoiled goods, rises of rent."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, cash, count, price, rate, sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _tries(content: Content) -> Slots:
    total = content.rng.randint(8, content.choose(30, 60, 400))
    tries, hits = content.choose(
        ("free throws", "made"),
        ("penalties", "scored"),
        ("questions", "answered right"),
        ("shots", "hit"),
        ("serves", "got in"),
        ("darts", "hit"),
        ("putts", "sank"),
        ("spellings", "got right"),
        ("catches", "held"),
        ("flags", "spotted"),
        ("balloons", "popped"),
    )
    return {
        "n": whole(content, total),
        "k": whole(content, content.rng.randint(2, total - 2)),
        "t": Shown.verbatim(tries),
        "v": Shown.verbatim(hits),
    }


def _change(content: Content) -> Slots:
    old = content.rng.randint(12, 300) * content.choose(1, 5, 10)
    sign = content.choose("", "", "", "$", "€", "£")
    low, high = (
        Shown(f"{sign}{v:,}" if v > 999 and content.chance(0.4) else f"{sign}{v}", str(v))
        for v in (old, old + content.rng.randint(1, old // 2))
    )
    return {
        "a": low,
        "b": high,
        "x": Shown.verbatim(
            content.choose(
                "rent",
                "the fare",
                "membership",
                "my salary",
                "insurance",
                "the fee",
                "the price",
                "our bill",
                "tuition",
                "a season ticket",
                "the mortgage",
                "parking",
                "my wage",
                "broadband",
                "the toll",
            )
        ),
    }


_ASK = {
    "missed": "[what percentage did she miss|what percent missed|how many percent were misses|what percentage went wrong|percentage missed|what percent did he miss]",
    "survive": "[how many survive|how many are good|how many are left|how many can be sold|good ones left|how many are fine]",
    "up": "[by how many percent did it go up|how many percent is that|percent increase|how much is that in percent|what percentage rise|what's the rise in percent]",
    "down": "[by how many percent did it go down|percent decrease|what percentage drop|how many percent less|what's the drop in percent]",
    "net": "[what was it before|what was it without|net|price before tax|what's the net amount|without the tax]",
    "vat": "[vat|tax|gst|sales tax|iva]",
}

FORMS: tuple[Form, ...] = (
    *sums(
        {"m": price(12, 400), "p": rate(5, 28), "g": cash(60, 5000, 5, 0.0)},
        (
            "{p} / 100 * {m}",
            1.0,
            (
                "[tip|the tip|gratuity] on {m} at {p}<%>[<,>how much|]",
                "{m} [dinner|bill|taxi|haircut|brunch|tab], {p}<%> tip<,>[how much is the tip|tip|how big a tip]",
                "[what's|how much is] a {p}<%> tip [on|for] {m}",
                "[i want to|i'll|we] tip {p}<%> on {m}<,>[how much|how much is that]",
                "{p}<%> [service|commission|import duty|brokerage|deposit|holiday pay] on {m}<,>[how much|how much is that]",
                "[agent|broker|platform|gallery|auctioneer] takes {p}<%> of {m}<,>[how much do they take|their cut|how much is that]",
                "on {m} at {p}<%>, [how big is|what's] the [tip|commission|fee]",
                "[bill|check|meal|lunch] was {m}, tipping {p}<%><,>[tip|how much tip|how much do i leave on top]",
            ),
        ),
        (
            "{g} / (1 + {p} / 100)",
            1.0,
            (
                "{g} with {p}<%> <vat> [included|in it|on it already]<,><net>",
                "[invoice|bill|quote|receipt] of {g} [includes|contains] {p}<%> <vat><,><net>",
                "{g} including {p}<%> <vat><,><net>",
                "{g} gross, <vat> {p}<%><,><net>",
                "[price|total] {g} incl {p}<%> <vat><,><net>",
                "what was {g} before {p}<%> <vat> was added",
                "[i paid|we paid|it cost] {g} and that [includes|had] {p}<%> <vat><,><net>",
            ),
        ),
        (
            "{g} / (1 + {p} / 100)",
            0.8,
            (
                "[invoice|bill|quote|price] with {p}<%> <vat> included is {g}<,><net>",
                "with {p}<%> <vat> it [comes to|is|was] {g}<,><net>",
                "after adding {p}<%> <vat> it's {g}<,><net>",
                "{p}<%> <vat> included, total {g}<,><net>",
                "take the {p}<%> <vat> [back |]out of {g}",
                "including {p}<%> <vat> the [sofa|lamp|repair|course] is {g}<,><net>",
            ),
        ),
        parts=_ASK,
    ),
    *sums(
        _tries,
        (
            "({n} - {k}) / {n} * 100",
            1.2,
            (
                "{k} {t} of {n} {v}<,><missed>",
                "{v} {k} of {n} {t}<,><missed>",
                "[she|he|our striker|my son] {v} {k} out of {n} {t}<,><missed>",
                "{n} {t}, {k} {v}<,><missed>",
                "of {n} {t} [she|he|we] {v} {k}<,><missed>",
                "[what percentage|what percent] of {n} {t} [was|were] missed if {k} went well",
                "with {k} of {n} {t} {v}, <missed>",
                "[score|tally] {k}/{n} {t}<,>what percentage [missed|wrong]",
            ),
        ),
        (
            "({n} - {k}) / {n} * 100",
            0.8,
            (
                "{n} [seeds and {k} came up|bulbs and {k} sprouted|eggs and {k} hatched|cuttings and {k} took]<,>[what percent didn't|percentage that failed|what percentage failed]",
                "{k} of {n} [invited came|tickets sold|seats taken|rooms booked|staff turned up]<,>[percent that didn't|what percentage is missing|what percent is still open]",
                "[sold|used|done] {k} of {n}<,>[what percent is left|percentage still left|what percentage remains]",
                "{n} pages, {k} read<,>[percent left|what percent is still unread|percentage to go]",
                "what percent is left of {n} when {k} are [gone|used|sold|done]",
                "{k} gone out of {n}<,>[percent left|what percentage is left]",
            ),
        ),
        parts=_ASK,
    ),
    *sums(
        {"n": count(3, 40), "k": count(6, 60, 2), "p": rate(2, 30, 0.0), "t": any_of("trays", "crates", "boxes", "baskets", "cartons", "racks", "pallets"), "g": any_of("buns", "eggs", "peaches", "seedlings", "tomatoes", "bulbs", "loaves", "jars", "muffins", "melons", "plates", "tiles", "glasses", "pots", "cupcakes", "oranges", "bottles", "figs", "cups", "bricks"), "m": count(120, 4000, 10)},
        (
            "{n} * {k} * (1 - {p} / 100)",
            1.2,
            (
                "{n} {t} of {k} {g} and [bin|we bin|throw out|lose] {p}<%><,><survive>",
                "{n} {t} of {k} {g}, {p}<%> [are ruined|get binned|are bad|break|are rejected]<,><survive>",
                "{n} {t} with {k} {g} each, {p}<%> [are ruined|are damaged|get thrown out]<,><survive>",
                "[bought|made|received|shipped] {n} {t} of {k} {g}, lost {p}<%><,><survive>",
                "{n} times {k} {g} less {p}<%> [waste|breakage|spoilage]<,><survive>",
                "how many {g} are left from {n} {t} of {k} if {p}<%> [are ruined|break]",
                "we had {n} {t}, {k} {g} in each, and {p}<%> [broke|were ruined|were stolen]<,><survive>",
            ),
        ),
        (
            "{m} * (1 - {p} / 100)",
            0.7,
            (
                "{m} {g}, {p}<%> [are ruined|get binned|are bad|break]<,><survive>",
                "[bin|lost|threw out] {p}<%> of {m} {g}<,><survive>",
                "of {m} {g} {p}<%> are [bad|damaged|rejected]<,><survive>",
                "{m} {g} [less|minus] {p}<%> [waste|breakage]<,><survive>",
                "how many of {m} {g} survive if {p}<%> break",
            ),
        ),
        parts=_ASK,
    ),
    *sums(
        _change,
        (
            "({b} - {a}) / {a} * 100",
            1.2,
            (
                "{x} went from {a} to {b}<,><up>",
                "{x} [rose|climbed|jumped|went up|was raised] from {a} to {b}<,><up>",
                "{x} was {a}, [it's |is |]now {b}<,><up>",
                "from {a} [up |]to {b}<,><up>",
                "by how many percent did {x} go up [from {a} to {b}|if it was {a} and is {b}]",
                "[used to pay|paid|was paying] {a} for it, [now|since may] it's {b}<,><up>",
                "{a} last year, {b} this year<,><up>",
                "[old|before] {a}, [new|after] {b}<,><up>",
            ),
        ),
        (
            "({b} - {a}) / {b} * 100",
            0.8,
            (
                "{x} went from {b} [down |]to {a}<,><down>",
                "{x} [fell|dropped|went down|was cut] from {b} to {a}<,><down>",
                "{x} was {b}, [it's |is |]now {a}<,><down>",
                "by how many percent did {x} drop from {b} to {a}",
                "{b} last year, {a} this year<,><down>",
                "[old|before] {b}, [new|after] {a}<,><down>",
            ),
        ),
        parts=_ASK,
    ),
)  # fmt: skip
