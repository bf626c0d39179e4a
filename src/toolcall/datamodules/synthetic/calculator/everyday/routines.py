"""Habits that add up: so many a day or week, at a price, for so many weeks; subscriptions, cigarettes, commutes."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, count, measure, price, sums, things
from toolcall.datamodules.synthetic.form import Form

_TREATS = (
    "coffees", "coffees", "lattes", "beers", "bagels", "energy drinks", "smoothies", "sandwiches", "bus rides", "cigarettes", "donuts", "bubble teas",
    "lunches", "takeaways", "gym classes", "taxis", "croissants", "pints", "scratch cards", "juices", "burritos", "cappuccinos", "protein bars",
    "vapes", "car washes", "train tickets", "ferry trips", "kebabs", "muffins", "sodas", "salads", "tolls",
)  # fmt: skip
_WEEKLY = {"n": count(2, 14), "m": price(1, 18), "w": count(3, 52), "t": things(*_TREATS), "k": count(2, 8)}
_ASK = {
    "ask much": "[how much|how much is that|total|what do i spend|what's that|what does it come to|total spend|how much altogether|how much do i blow]"
}

FORMS: tuple[Form, ...] = (
    *sums(
        _WEEKLY,
        (
            "{n} * {m} * {w}",
            1.0,
            (
                "{n} {t} <a week> at {m}[| each| a pop| apiece] for {w} weeks[<,><ask much>|]",
                "{n} {t} <a day> at {m}[| each| apiece] for {w} days[<,><ask much>|]",
                "[i buy|we get|i pay for|they order|she buys] {n} {t} <a week> at {m}[| each]<,>{w} weeks[, |: |? ]<ask much>",
                "{n} {t} <a day>, {m} [each|apiece|a piece], [for {w} days|over {w} days|{w} days a year]<,><ask much>",
                "[what do|how much do] {n} {t} <a week> at {m} [come to|cost] [over|in|after] {w} weeks",
                "if i [get|buy|pay for] {n} {t} <a week> and [each is|they're|one costs] {m}, [how much|what] [in|over|after] {w} weeks",
                "{n}x {m} [for {t} |]<a week>, {w} weeks<,><ask much>",
            ),
        ),
        (
            "{m} * {n} * {w}",
            0.6,
            (
                "{m} [a|per] [coffee|beer|ride|bagel|pint|pack|class|lunch], {n} <a week>[,| for] {w} weeks<,><ask much>",
                "[a coffee|one ride|a pack|parking|the pool|a session] [costs|is|for] {m}[, |; | and ][i have|i need|i use|we take] {n} <a week>[, {w} weeks| for {w} weeks]<,><ask much>",
                "at {m} [each|a go|a time], {n} times <a week> for {w} weeks<,><ask much>",
            ),
        ),
        (
            "{w} * {n} * {m}",
            0.4,
            (
                "[over|for|in] {w} weeks[,|] {n} {t} <a week> at {m}[| each]<,><ask much>",
                "{w} days, {n} {t} <a day>, {m} each<,><ask much>",
                "{w} [working days|days|shifts], {n} {t} [each|a day] at {m}<,><ask much>",
            ),
        ),
        ("{n} * {w}", 0.5, ("{n} {t} <a day> for {w} days<,><many>", "{n} {t} <a week>, {w} weeks<,><many>", "[i get through|we need|i have|using] {n} {t} <a day>[, |; ][how many|how many do i need] [in|for] {w} days",
                "how many {t} is {n} <a week> for {w} weeks",
            )),
        ("{n} * {m} * 52", 0.4, ("{n} {t} <a week> at {m}[| each]<,>[how much a year|per year|what's that a year|yearly cost]", "{n} times <a week> i spend {m}<,>[what a year|how much a year]")),
        ("{n} * {m} * 365", 0.3, ("{n} {t} <a day> at {m}[| each]<,>[how much a year|per year|cost per year|what's that a year]",)),
        ("{n} * {m} * {k}", 0.3, ("{n} {t} at {m} for each of {k} [kids|people|staff|colleagues]<,><ask much>",)),
        parts=_ASK,
    ),
    *sums(
        {"h": measure(1.5, 7), "m": count(15, 240, 5), "n": count(3, 60), "p": price(4, 60), "s": any_of("netflix", "the gym", "my phone plan", "spotify", "hosting", "a parking spot", "storage", "the newspaper", "cloud backup", "broadband", "insurance", "a vpn")},
        ("{h} * 7", 0.4, ("{h} hours of [screen time|tiktok|gaming|tv|scrolling] <a day><,>[how many hours a week|per week|weekly|what's that a week]", "[screen time|phone use] [is|averages] {h} hours <a day><,>[hours a week|a week]")),
        ("{h} * 365", 0.3, ("{h} hours [on my phone|of screen time|of tv|of gaming] <a day><,>[how many hours a year|hours in a year|per year]",)),
        ("{h} * 365 / 24", 0.2, ("{h} hours of [screen time|scrolling|tv] <a day><,>[how many full days a year|how many days a year is that|in days per year]",)),
        ("{m} * {n} / 60", 0.5, ("{m} [minutes|min] [of commuting|on the bus|of practice|of yoga|of piano|of screen time] <a day> for {n} days<,>[how many hours|hours total|in hours]", "{m} minutes <a day>, {n} days[, how many hours| in hours|: hours]")),
        ("{p} * 12", 0.4, ("{s} [is|costs|at] {p} <a month><,>[how much a year|per year|yearly|what's that a year]", "{p} <a month> for {s}<,>[a year|what's the yearly cost|how much per year]")),
        ("{p} * {n}", 0.4, ("{s} [is|costs|at] {p} <a month>[, |; ]{n} months<,>[how much|total]", "{p} <a month> for {s}[, had it| for|,] {n} months<,>[how much so far|total|what did it cost]")),
    ),
)  # fmt: skip
