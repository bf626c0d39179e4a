"""Percentages at work and school: heads out of a crowd, drops and rises, marks by weight."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, count, price, rate, sums, things, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_PEOPLE = (
    "pupils", "students", "members", "guests", "tenants", "employees", "patients", "voters", "residents", "subscribers", "users", "drivers",
    "staff", "visitors", "passengers", "children", "nurses", "commuters", "fans", "players", "customers", "volunteers", "teachers", "clients",
    "readers", "cadets", "runners", "farmers", "freshmen", "donors", "applicants", "delegates", "attendees", "workers", "singers", "campers",
)  # fmt: skip
_OBJECTS = (
    "orders", "cows", "hens", "seats", "parcels", "households", "plots", "calls", "trees", "tickets", "lambs", "books", "beds", "vines", "bugs",
    "sheep", "invoices", "rooms", "bulbs", "eggs", "seedlings", "laptops", "vans", "flats", "forms", "flights", "jars", "chips", "apples", "bricks",
)  # fmt: skip


def _drop(content: Content) -> Slots:
    """A number and a smaller one."""
    old = content.choose(60, 80, 90, 40, 120, 200, content.rng.randint(20, 400), content.rng.randint(20, 9000))
    new = content.rng.randint(max(2, old // 5), old - 1)
    return {"a": whole(content, old), "b": whole(content, new), "t": _TOPIC(content)}


_TOPIC = any_of(
    "sales", "rent", "traffic", "heating costs", "attendance", "the price", "output", "the queue", "footfall", "the yield", "sick days",
    "our headcount", "the bill", "complaints", "downloads", "milk output", "revenue", "mileage", "fuel use", "orders",
)  # fmt: skip


def _marks(content: Content) -> Slots:
    """Marks with the weights that they count for."""
    weight = content.choose(40, 30, 25, 20, 50, 60, 70, 35, 45)
    names = content.choose(
        ("midterm", "final"),
        ("homework", "exam"),
        ("coursework", "exam"),
        ("lab", "test"),
        ("essay", "final"),
        ("oral", "written"),
        ("project", "exam"),
        ("quiz", "final"),
    )
    return {
        "a": whole(content, content.rng.randint(45, 99)),
        "b": whole(content, content.rng.randint(45, 99)),
        "p": Shown.verbatim(str(weight)),
        "q": Shown.verbatim(str(100 - weight)),
        "s": Shown.verbatim(names[0]),
        "t": Shown.verbatim(names[1]),
    }


_OVERALL = {
    "overall": "[overall mark|overall|final grade|what's my overall mark|weighted average|my grade|total mark|what do i end up with|what mark overall]"
}
_HEADS = {"heads": "[how many heads|how many|how many is that|how many are they|in heads|how many {t}|number of {t}|that's how many]"}
_DROP = {
    "drop": "[drop in percent|percent drop|how many percent less|percentage drop|what drop in %|by how much percent did it fall|decrease in %]",
    "rise": "[rise in percent|percent increase|how many percent more|percentage rise|what's the increase in %|growth in %|up by what percent]",
}

FORMS: tuple[Form, ...] = (
    *sums(
        {"p": rate(3, 97, 0.1), "n": count(40, 9000, 10), "t": things(*_PEOPLE), "o": things(*_OBJECTS)},
        (
            "{p} / 100 * {n}",
            1.0,
            (
                "{p}<%> of [our|the|my|all|its] {n} {t} [take the bus|are away|said yes|voted|are late|signed up|got the jab|work nights|are new|passed]<,><heads>",
                "{p}<%> of [our|the|my|all|these] {n} {o} [are gone|were lost|are missing|were sold|need checking]<,>[how many|how many {o}|how many is that|in numbers]",
                "{p}<%> of {n} {t}<,><heads>",
                "[only|about|exactly|roughly|] {p}<%> of the {n} {t} [turned up|showed|replied|came back|left early|made it]<,><heads>",
                "[how many|how many {t}|number of {t}] is {p}<%> of [our |]{n}[| {t}]",
                "[survey says|boss says|report says] {p}<%> of {n} {t} are [happy|missing|overdue|at risk]<,><heads>",
                "if {p}<%> of {n} {t} [drop out|cancel|get sick|don't show], [how many|how many is that]",
            ),
        ),
        (
            "{n} * {p} / 100",
            0.5,
            (
                "{n} {t}[, |; | and ]{p}<%> of them [are late|drop out|said yes|are sick|passed|went home]<,><heads>",
                "[we have|there are|got|out of] {n} {t}, {p}<%> [take the bus|are part time|need parking|are members|want refunds]<,><heads>",
            ),
        ),
        (
            "{n} * (1 - {p} / 100)",
            0.4,
            (
                "{n} {t}[, |; | and ]{p}<%> [drop out|cancel|are lost|leave|quit|quit|no show]<,>[how many left|how many remain|how many stay]",
                "[we had|started with|there were] {n} {o}, [lost|down|minus] {p}<%><,>[how many now|how many left]",
            ),
        ),
        parts=_HEADS,
    ),
    *sums(
        _drop,
        (
            "({a} - {b}) / {a} * 100",
            0.8,
            (
                "if {a} becomes {b}: <drop>",
                "{t} [fell|dropped|went down|is down|sank|slid|went] from {a} to {b}<,><drop>",
                "[from |]{a} [down to|to just|to only] {b}<,><drop>",
                "<drop> [from|when it goes from|going from] {a} to {b}",
                "{t} was {a}, now {b}<,><drop>",
                "{a} last year, {b} this year<,><drop>",
                "[cut|reduced|trimmed|slashed] [costs|the rent|output|fuel use|the staff|hours] from {a} to {b}<,><drop>",
            ),
        ),
        (
            "({a} - {b}) / {b} * 100",
            0.6,
            (
                "if {b} becomes {a}: <rise>",
                "{t} [rose|went up|climbed|jumped|is up|grew] from {b} to {a}<,><rise>",
                "[from |]{b} [up to|all the way up to] {a}<,><rise>",
                "{t} was {b}, now {a}<,><rise>",
                "{b} last month, {a} this month<,><rise>",
                "<rise> from {b} to {a}",
            ),
        ),
        parts=_DROP,
    ),
    *sums(
        _marks,
        (
            "{a} * {p} / 100 + {b} * {q} / 100",
            1.0,
            (
                "[got|i got|she got|scored|have] {a} on the {s} ({p}%) and {b} on the {t} ({q}%)<,><overall>",
                "{s} {a} [worth|counts|weighs|weighted] {p}<%>, {t} {b} [worth|counts|weighs|weighted] {q}<%><,><overall>",
                "{a} in the {s} which is {p}<%>[,| and] {b} in the {t} which is {q}<%><,><overall>",
                "{s}: {a} ({p}%), {t}: {b} ({q}%)<,><overall>",
                "{a} at {p}<%> and {b} at {q}<%><,>[weighted average|weighted mean|weighted mark|combined mark]",
                "[my|the] {s} was {a} and counts for {p}<%>[, |; ]the {t} [was |]{b} for {q}<%><,><overall>",
            ),
        ),
        (
            "{p} / 100 * {a} + {q} / 100 * {b}",
            0.4,
            (
                "{p}<%> {s} [where i got|scored] {a}, {q}<%> {t} [where i got|scored] {b}<,><overall>",
                "{s} counts {p}<%> and i got {a}, {t} counts {q}<%> and i got {b}<,><overall>",
                "grade is {p}<%> {s} ({a}) and {q}<%> {t} ({b})<,><overall>",
            ),
        ),
        parts=_OVERALL,
    ),
    *sums(
        {"a": count(12, 60), "b": count(61, 120), "n": count(21, 38), "k": price(3, 40)},
        ("{a} / {b} * 100", 0.5, ("[scored|got|she got|marked] {a} [out of|of|/] {b}<,>[percent|what percent|as a percentage|in %|mark in percent]", "{a} [out of|right out of] {b} in [the test|my exam|spelling|maths]<,>[percentage|what's that in percent]", "{a} of {b} [tickets sold|seats filled|invoices paid|tasks done|orders shipped]<,>[percent|what percentage|in %]")),
        ("{n} * {k}", 0.3, ("[school trip|museum|field trip|theatre], {n} [pupils|kids|students] at {k}[| each]<,>[total|how much to collect|how much]",)),
    ),
)  # fmt: skip
