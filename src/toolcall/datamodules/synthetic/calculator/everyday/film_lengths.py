"""How long films, flights and lessons take in other units, and what of them is still to come."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, count, sums, whole
from toolcall.datamodules.synthetic.calculator.everyday.mixed_units import with_half
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_LASTING = any_of("a film", "a flight", "the exam", "a shift", "the lecture", "a game", "the concert", "an opera", "the drive", "a nap", "my class", "the ferry", "a hike",
                  "the podcast", "a massage", "the surgery", "a rehearsal", "the charge", "a train ride", "the ceremony", "a workout", "the seminar")  # fmt: skip


def _running(content: Content) -> Slots:
    """A time in minutes, and what of it is over."""
    hours, minutes = content.rng.randint(1, 3), content.rng.randint(2, 11) * 5
    text = content.choose(
        f"{hours} hour{'s' * (hours > 1)} {minutes} minutes",
        f"{hours} hour{'s' * (hours > 1)} and {minutes} minutes",
        f"{hours} h {minutes} min",
        f"{hours}h {minutes}m",
        f"{hours} hr {minutes} min",
    )
    return {
        "d": Shown(text, f"({hours} * 60 + {minutes})"),
        "t": whole(content, hours * 60 + minutes + content.rng.randint(5, 100)),
        "n": Shown.verbatim(
            content.choose(
                "film",
                "movie",
                "flight",
                "test",
                "tape",
                "match",
                "wash cycle",
                "play",
                "podcast",
                "concert",
                "roast",
                "recording",
                "programme",
                "ballet",
                "lecture",
            )
        ),
    }


FORMS: tuple[Form, ...] = (
    *sums(
        {"h": with_half(1, 5), "f": _LASTING, "d": with_half(1, 9)},
        (
            "{h} * 60 * 60",
            1.0,
            (
                "how many seconds {f} of {h} hours lasts",
                "{f} [lasts|takes|is] {h} hours<,>[how many seconds|in seconds|seconds|how long in seconds]",
                "how many seconds does {f} of {h} hours [last|take]",
                "seconds in {f} [lasting|of|that takes] {h} hours",
                "{f}, {h} hours long<,>[how many seconds|seconds]",
                "[for|during] {f} of {h} hours, how many seconds [pass|tick by|are that]",
                "{f} goes on for {h} hours<,>[how many seconds|seconds in all]",
            ),
        ),
        (
            "{d} * 24",
            0.6,
            (
                "how many hours [are |]in {d} days",
                "[it lasts|we were gone|it rained for|the trip is|i waited] {d} days<,>[how many hours|in hours]",
                "{d} days in hours",
                "{d} days, [how many hours|hours]",
            ),
        ),
        (
            "{h} * 60",
            0.6,
            (
                "{f} [lasts|takes|is] {h} hours<,>[how many minutes|in minutes|minutes]",
                "how many minutes does {f} of {h} hours [last|take]",
                "how many minutes {f} of {h} hours lasts",
                "minutes in {f} of {h} hours",
                "{h} hours, how many minutes",
            ),
        ),
    ),
    *sums(
        {"h": with_half(1, 6), "m": count(5, 55, 5), "k": count(2, 50), "f": _LASTING},
        (
            "{h} * 60 + {m}",
            0.6,
            (
                "{h} hours plus {m} minutes<,>[in minutes|total minutes|how many minutes]",
                "{f} of {h} hours and {m} minutes of [ads|queueing|setting up|driving]<,>[minutes in all|total minutes|how many minutes]",
                "how many minutes are {h} hours and [another |]{m} minutes",
                "{f} takes {h} hours, getting there {m} [min|minutes]<,>[minutes altogether|how many minutes in all]",
                "add {m} minutes to {h} hours<,>[in minutes|total minutes]",
                "minutes in all: {h} hours, then {m} minutes",
            ),
        ),
        (
            "{h} + {m} / 60",
            0.5,
            (
                "{h} hours plus {m} minutes<,>[in hours|total hours|how many hours]",
                "{f} of {h} hours and {m} minutes of [ads|queueing|setting up|driving]<,>[hours in all|total hours|how many hours]",
                "add {m} minutes to {h} hours<,>[in hours|total hours]",
                "how many hours are {h} hours and [another |]{m} minutes",
            ),
        ),
        (
            "{h} * 60 - {m}",
            0.6,
            (
                "{f} of {h} hours, {m} minutes [over|gone|done]<,>[minutes left|how many minutes left]",
                "{h} hours minus {m} minutes<,>[in minutes|how many minutes]",
                "{f} [lasts|takes] {h} hours, {m} minutes in<,>[minutes left|how many minutes to go]",
                "how many minutes [are left|remain] of {f} of {h} hours after {m} minutes",
                "{m} minutes into {f} of {h} hours<,>[minutes to go|how many minutes left]",
            ),
        ),
        (
            "{k} * {m} / 60",
            0.8,
            (
                "{k} [lessons|calls|episodes|sessions|haircuts|walks|interviews] of {m} minutes<,>[how many hours|total hours|in hours]",
                "{k} [tables|rooms|cars|windows|dogs|lawns] at {m} minutes each<,>[how many hours|hours in all]",
                "how many hours do {k} [talks|songs|rounds|swims] of {m} minutes take",
                "{k} times {m} minutes in hours",
                "[hours needed|total hours] for {k} [forms|tests|cakes|tyres] at {m} min each",
            ),
        ),
    ),
    *sums(
        _running,
        (
            "{t} - {d}",
            1.0,
            (
                "a {n} of {t} minutes has [run|been going|been on] for {d}<,>[minutes left|how many minutes left|how many minutes to go]",
                "{t} minute {n}, [seen|done|watched|been going] {d}<,>[minutes left|how many minutes left|how many more minutes]",
                "[the|this] {n} is {t} minutes[ long|], {d} [in|gone|done|are over]<,>[minutes left|how many minutes remain|how many minutes to go]",
                "how many minutes [are left|remain|are still to come] of the {t} minute {n} after {d}",
                "{n} lasts {t} min. {d} [have passed|gone|so far]. [minutes left|minutes remaining]",
                "[minutes left|minutes to go|minutes remaining]: {n} of {t} min, {d} [gone|done]",
                "{t} minutes minus {d}<,>in minutes",
                "after {d} of the {t} minute {n}, how many minutes [are left|to go]",
            ),
        ),
    ),
)  # fmt: skip
