"""Two things in a ratio, one of them known: flour and butter three to two; and a whole split in a ratio."""

import math

from toolcall.datamodules.synthetic.calculator.everyday.figures import sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_MIXED = (
    ("flour", "butter", "g"), ("sand", "cement", "kg"), ("oil", "vinegar", "ml"), ("rice", "water", "ml"), ("syrup", "soda", "ml"), ("oats", "nuts", "g"),
    ("gravel", "sand", "kg"), ("blue paint", "yellow paint", "ml"), ("juice", "water", "ml"), ("sugar", "flour", "g"), ("petrol", "oil", "ml"),
    ("milk", "cream", "ml"), ("gin", "tonic", "ml"), ("almonds", "raisins", "g"), ("peat", "compost", "litres"), ("resin", "hardener", "g"),
    ("copper", "tin", "g"), ("chickpeas", "tahini", "g"), ("nitrogen", "potash", "kg"), ("beef", "pork", "g"), ("honey", "lemon", "ml"),
    ("bleach", "water", "ml"), ("wool", "cotton", "g"), ("lime", "sand", "kg"), ("espresso", "milk", "ml"), ("semolina", "water", "g"),
)  # fmt: skip
_COUNTED = (
    ("girls", "boys"), ("cats", "dogs"), ("teachers", "pupils"), ("red beads", "blue beads"), ("wins", "losses"), ("tulips", "roses"), ("adults", "kids"),
    ("nurses", "patients"), ("hens", "ducks"), ("vans", "cars"), ("sopranos", "altos"), ("forks", "spoons"), ("pines", "oaks"), ("staff", "guests"),
    ("white tiles", "black tiles"), ("juniors", "seniors"), ("novels", "comics"), ("bikes", "scooters"), ("sheep", "goats"), ("pens", "pencils"),
)  # fmt: skip
_NAMES = (
    "ana",
    "ben",
    "tom",
    "mia",
    "raj",
    "lee",
    "sara",
    "kofi",
    "nia",
    "jo",
    "my brother",
    "dad",
    "ivan",
    "lena",
    "omar",
    "the landlord",
)


def _parts(content: Content) -> tuple[int, int]:
    a, b = content.rng.sample(range(2, content.choose(6, 8, 12)), 2)
    while math.gcd(a, b) > 1:
        b = content.rng.randint(2, 11)
    return a, b


def _known(content: Content, names: tuple[str, str], unit: str, scale: int) -> Slots:
    a, b = _parts(content)
    return {
        "a": whole(content, a),
        "b": whole(content, b),
        "v": whole(content, a * scale),
        "x": Shown.verbatim(names[0]),
        "y": Shown.verbatim(names[1]),
        "u": Shown.verbatim(unit),
        "r": Shown.verbatim(content.choose(f"{a} to {b}", f"{a}:{b}", f"{a} : {b}", f"{a} to {b}")),
    }


def _mix(content: Content) -> Slots:
    x, y, unit = content.choose(*_MIXED)
    return _known(content, content.choose((x, y), (y, x)), unit, content.choose(5, 10, 20, 25, 50, 75, 100, 125, 150, 200, 12, 30))


def _crowd(content: Content) -> Slots:
    names = content.choose(*_COUNTED)
    return _known(content, content.choose(names, names[::-1]), "", content.rng.randint(2, 40))


def _split(content: Content) -> Slots:
    a, b = _parts(content)
    p, q = content.rng.sample(_NAMES, 2)
    total = (a + b) * content.choose(5, 10, 12, 15, 20, 50, 100, 150, content.rng.randint(3, 90))
    sign = content.choose("", "", "$", "€", "£")
    shown = whole(content, total)
    return {
        "a": whole(content, a),
        "b": whole(content, b),
        "v": Shown(sign + shown.text if shown.text[0].isdigit() else shown.text, shown.value),
        "p": Shown.verbatim(p),
        "q": Shown.verbatim(q),
        "r": Shown.verbatim(content.choose(f"{a} to {b}", f"{a}:{b}", f"{a} : {b}")),
    }


FORMS: tuple[Form, ...] = (
    *sums(
        _mix,
        (
            "{v} / {a} * {b}",
            1.5,
            (
                "{x} and {y} go {a} to {b}, [ive|i've got|i have|there's] {v} {u} of {x}[ so|,|] how many {u} of {y}",
                "[mix|mixing|use|combine|blend] {x} and {y} {r}[, | - |. ][ive got|i have|starting with|for] {v} {u} [of |]{x}<,>[how much {y}|{u} of {y}|how many {u} of {y}]",
                "{x} to {y} is {r}[, | and ][{v} {u} of {x}|i use {v} {u} {x}|we have {v} {u} of {x}]<,>[how much {y}|how many {u} of {y}|{y} needed]",
                "ratio [of |]{x} to {y} {r}[, with|, |; ]{v} {u} [of |]{x}<,>[how much {y}|{y}|{u} of {y}]",
                "how [many {u} of|much] {y} for {v} {u} of {x} if {x} and {y} [go|are mixed|are] {r}",
                "[recipe|label|can|formula|grandma] says {a} parts {x} to {b} [|parts ]{y}. i have {v} {u} [of |]{x}<,>[how much {y}|{y} needed]",
                "{a} parts {x}, {b} parts {y}, {v} {u} of {x} in the [bowl|bucket|jug|mixer|pot]<,>[how much {y}|how many {u} of {y}]",
                "{v} {u} of {x} in. {x} and {y} in the ratio {r}. how much {y}",
                "for every {a} {u} of {x} i need {b} of {y}. with {v} {u} of {x}, how much {y}",
            ),
        ),
    ),
    *sums(
        _crowd,
        (
            "{v} / {a} * {b}",
            1.0,
            (
                "{x} and {y} are {r}, [there are|we have|i count|with] {v} {x}<,>how many {y}",
                "[ratio of |]{x} to {y} is {r}[, | and ][{v} {x}|there are {v} {x}|i see {v} {x}]<,>how many {y}",
                "for every {a} {x} there are {b} {y}. {v} {x}, [so |]how many {y}",
                "how many {y} [are there |]if {x} to {y} is {r} and there are {v} {x}",
                "{v} {x} here, the ratio {x} to {y} is {r}<,>how many {y}",
                "with {x} and {y} at {r} and {v} {x} [in the group|on the list], how many {y}",
                "every {a} {x} [need|get|come with] {b} {y}<,>how many {y} for {v} {x}",
                "{a} {x} per {b} {y}, {v} {x}<,>how many {y}",
            ),
        ),
    ),
    *sums(
        _split,
        (
            "{v} / ({a} + {b}) * {a}",
            1.0,
            (
                "split {v} between {p} and {q} in the ratio {r}<,>[what does {p} get|{p}'s share|how much for {p}]",
                "{p} and {q} share {v} in the ratio {r}<,>[what does {p} get|{p}'s part|how much for {p}]",
                "[share|divide] {v} in the ratio {r} between {p} and {q}<,>[first share|{p}'s share|how much for {p}]",
                "{v} is shared in the ratio {r} by {p} and {q}<,>how much for {p}",
                "{p} gets {a} parts of {v} and {q} gets {b}<,>how much for {p}",
                "how much [goes to|is there for] {p} if {p} and {q} split {v} in the ratio {r}",
            ),
        ),
        (
            "{v} / ({a} + {b}) * {b}",
            0.8,
            (
                "split {v} between {p} and {q} in the ratio {r}<,>[what does {q} get|{q}'s share|how much for {q}]",
                "{p} and {q} share {v} in the ratio {r}<,>[what does {q} get|{q}'s part|how much for {q}]",
                "[share|divide] {v} in the ratio {r} between {p} and {q}<,>[second share|{q}'s share|how much for {q}]",
                "{v} is shared in the ratio {r} by {p} and {q}<,>how much for {q}",
                "{p} gets {a} parts of {v} and {q} gets {b}<,>how much for {q}",
                "how much [goes to|is there for] {q} if {p} and {q} split {v} in the ratio {r}",
            ),
        ),
    ),
)  # fmt: skip
