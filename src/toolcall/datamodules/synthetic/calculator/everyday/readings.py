"""Differences of readings, below zero now and then, and of heights and weights with halves; and what one of so many takes."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_COLD = ("the deep-freeze", "the freezer", "the ice store", "siberia", "the summit", "the yard", "the cold room", "the lab freezer", "the north side", "outside", "the dry ice box", "the moon base", "the polar station", "the trailer")  # fmt: skip
_WARM = ("the oven", "the kitchen", "the greenhouse", "the sauna", "the engine room", "the kiln", "inside", "the boiler", "the attic", "the desert", "the incubator", "the server room", "the valley", "the hot tub")  # fmt: skip
_GROWN = {
    "cm": ("kid", "my son", "the sapling", "her daughter", "the sunflower", "our niece", "the calf", "the tomato plant", "the twin", "the bamboo"),
    "kg": ("the puppy", "the lamb", "baby", "the piglet", "my foal", "the turkey", "the kitten", "our goat", "the pumpkin"),
    "lbs": ("the pup", "the calf", "baby", "the catfish", "the goose", "my lab"),
    "mm": ("the crack", "the bulge", "the leaf", "the crystal", "the seedling"),
}  # fmt: skip


def _temperatures(content: Content) -> Slots:
    low = f"{content.rng.randint(1, 79)}" + (f".{content.rng.randint(1, 99)}" if content.chance(0.6) else "")
    high = f"{content.rng.randint(2, 220)}" + (f".{content.rng.randint(1, 9)}" if content.chance(0.6) else "")
    minus = content.choose("-", "-", "-", "minus ")
    return {
        "l": Shown(f"{minus}{low}", f"-{low}"),
        "h": Shown.verbatim(high),
        "d": whole(content, content.rng.randint(2, 40)) if content.chance(0.6) else Shown.verbatim(f"{content.rng.randint(2, 300) / 10}"),
        "x": Shown.verbatim(content.choose(*_COLD)),
        "y": Shown.verbatim(content.choose(*_WARM)),
    }


def _size(content: Content, value: int, half: bool) -> Shown:
    if not half:
        return whole(content, value)
    said = in_words(value, content) if content.spelled else str(value)
    return Shown(content.choose(f"{said} and a half", f"{said} and a half", f"{value}.5"), f"{value}.5")


def _growth(content: Content) -> Slots:
    unit = content.choose(*_GROWN)
    before = content.rng.randint(40, 160) if unit == "cm" else content.rng.randint(3, 60)
    start, end = content.choose((False, True), (False, True), (True, False), (True, True))
    return {
        "a": _size(content, before, start),
        "b": _size(content, before + content.rng.randint(2, 20), end),
        "u": Shown.verbatim(unit),
        "x": Shown.verbatim(content.choose(*_GROWN[unit])),
        "s": Shown.verbatim(
            content.choose("in spring", "last year", "in may", "at easter", "a month ago", "in the first week", "at new year", "last time")
        ),
    }


def _runs(content: Content) -> Slots:
    k = content.rng.randint(3, 42)
    n = round(k * content.rng.uniform(3.5, 9))
    return {"k": whole(content, k), "n": whole(content, n), "u": Shown.verbatim(content.choose("km", "km", "km", "miles"))}


_DIFFERENCE = {
    "difference": "[difference|what's the difference|how many degrees apart|how big is the gap|how far apart are they]",
    "gained": "[gained|how much gained|how much more|growth|how much is the gain|how much did it grow]",
}
FORMS: tuple[Form, ...] = (
    *sums(
        _temperatures,
        (
            "{h} - {l}",
            1.2,
            (
                "{x} reads {l} and {y} {h}<,><difference>",
                "{y} is at {h}, {x} at {l}<,><difference>",
                "[sensor a {l}, sensor b {h}|left probe {l}, right one {h}|one thermometer says {l}, the other {h}]<,><difference>",
                "from {l} [up |]to {h}<,>[how many degrees did it rise|rise in degrees|how much warmer]",
                "[it was|this morning] {l}, now {h}<,>[how much warmer|how many degrees up|how much did it rise]",
                "how much warmer is {y} at {h} than {x} at {l}",
                "how many degrees [between {l} and {h}|from {l} to {h}]",
                "[low|min] {l}, [high|max] {h}<,>[range|difference|spread]",
                "[{h} high, {l} low|{h} at noon, {l} at night]<,>[range|difference|how many degrees did it fall]",
                "{h} minus {l}",
            ),
        ),
        (
            "{l} + {d}",
            0.5,
            (
                "{x} reads {l} and warms by {d}<,>[what now|new reading|what does it read now]",
                "{l} and [then |]up {d} degrees<,>[what now|where is it now]",
                "it's {l}, [rises|goes up] by {d} degrees<,>[what then|new reading]",
                "start at {l}, add {d}",
                "{l} plus {d}",
            ),
        ),
        (
            "{l} - {d}",
            0.5,
            (
                "{x} reads {l} and [drops|falls] [another |a further |by ]{d}<,>[what now|new reading]",
                "{l} and [then |]down {d} more degrees<,>[what now|where is it now]",
                "it's {l}, [sinks|goes down] by {d} degrees<,>[what then|new reading]",
                "start at {l}, take off {d}",
                "{l} minus {d}",
            ),
        ),
        parts=_DIFFERENCE,
    ),
    *sums(
        _growth,
        (
            "{b} - {a}",
            1.2,
            (
                "{x} was {a} {u} {s} and is {b} now<,><gained>",
                "{x} {s} {a} {u}, now {b}<,><gained>",
                "{x} went from {a} to {b} {u}<,><gained>",
                "{x} is {b} {u} now, was {a} {s}<,><gained>",
                "{a} {u} {s}, {b} today<,><gained>",
                "how much has {x} gained from {a} to {b} {u}",
                "[measured|checked] {x} {s}: {a} {u}. [today|this time] {b}. <gained>",
                "[now|today] {b} {u}, {s} only {a}<,><gained>",
                "{x} used to be {a} {u} but is {b} now<,><gained>",
            ),
        ),
        parts=_DIFFERENCE,
    ),
    *sums(
        _runs,
        (
            "{n} / {k}",
            1.2,
            (
                "ran {k} {u} in {n} min<,>[how many minutes did a single one take|minutes for one|how many minutes for each]",
                "{k} {u} in {n} [min|minutes]<,>[how many minutes each|minutes per one|how many minutes for one of them]",
                "[pace in minutes per km|minutes per km] for {k} km in {n} minutes",
                "ran {k} km in {n} min, how many minutes did a single km take",
                "[jogged|walked|skied|cycled] {k} miles, took {n} minutes<,>[minutes per mile|how many minutes a mile]",
                "how [many minutes|long in minutes] did [each|a single|one] km take [me |]if {k} km took {n}",
                "{k} laps took {n} minutes<,>[minutes per lap|how long is one lap|how many minutes a lap]",
            ),
        ),
        (
            "{n} / {k}",
            1.0,
            (
                "it took {n} minutes for {k} [km|laps|pages|letters|dishes|calls|haircuts]<,>[how many minutes each|minutes for one]",
                "{n} min for {k} {u}<,>[how many minutes for one|minutes each]",
                "in {n} minutes i [ran|rowed|walked] {k} km<,>[minutes per km|how long per km in minutes]",
                "{n} minutes, {k} [parcels|forms|emails|patients|shirts]<,>[how long each|minutes per one|how many minutes each]",
                "[needed|spent|took me] {n} min to do {k} [laps|km|lengths|exercises]<,>[minutes each|how many minutes for one]",
                "{n} minutes spread over {k} [questions|speakers|songs|rounds]<,>how many minutes each",
            ),
        ),
    ),
)  # fmt: skip
