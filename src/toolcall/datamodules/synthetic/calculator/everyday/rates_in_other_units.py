"""What goes on by the minute or hour, and comes to much in a greater unit: drips, breaths; and how many of one unit are in another."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import count, sums
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_DRIPS = "[a|the|my|our] [tap|kitchen tap|pipe|faucet|gutter|hose|radiator|valve|roof|shower|boiler|bathroom tap|cistern|fridge|water butt]"
_FIXED = (
    (("hours", "a week"), "24 * 7"), (("hours", "a year"), "24 * 365"), (("minutes", "a day"), "60 * 24"), (("seconds", "an hour"), "60 * 60"),
    (("minutes", "a week"), "60 * 24 * 7"), (("seconds", "a day"), "60 * 60 * 24"), (("days", "52 weeks"), "52 * 7"),
    (("inches", "a yard"), "12 * 3"), (("months", "a decade"), "12 * 10"), (("weeks", "a decade"), "52 * 10"), (("days", "a fortnight"), "7 * 2"),
    (("seconds", "a week"), "60 * 60 * 24 * 7"), (("minutes", "a year"), "60 * 24 * 365"), (("years", "two decades"), "2 * 10"), (("hours", "a fortnight"), "24 * 14"),
)  # fmt: skip


def _fixed(content: Content) -> Slots:
    (small, great), value = content.choose(*_FIXED)
    return {"s": Shown.verbatim(small), "g": Shown.verbatim(great), "v": Shown("", value)}


_DAILY = {
    "litres": "[how many litres in a day|how many litres a day|litres a day|litres per day|litres in 24 hours|how many litres does it lose in a day|how many liters in a day]"
}

FORMS: tuple[Form, ...] = (
    *sums(
        {"a": count(2, 60), "b": count(12, 95), "n": count(2, 28), "h": count(2, 12)},
        (
            "{a} * 60 * 24 / 1000",
            1.0,
            (
                f"{_DRIPS} [drips|leaks|loses] {{a}} ml a minute[, | - |; |. ]<litres>",
                f"{_DRIPS} [drips|leaks|loses|is losing] {{a}} ml [per|every|each] minute[, | - |; |. ]<litres>",
                "how many litres does a [tap|pipe|hose] [dripping|leaking|losing] {a} ml a minute waste [in a day|per day|in 24 hours]",
                "{a} ml a minute[, | - |; |: ]<litres>",
                "a leak of {a} ml per minute[, | - |; ]<litres>",
                "[drip|flow|leak] rate {a} ml/min[, | - |; ]<litres>",
                "if {a} ml [runs out|drips away|is lost] every minute, <litres>",
                "litres [lost |wasted |]in a day at {a} ml [a|per] minute",
            ),
        ),
        (
            "{a} * 60 / 1000",
            0.6,
            (
                f"{_DRIPS} [drips|leaks|loses] {{a}} ml a minute<,>[how many litres an hour|litres per hour|how many litres in an hour]",
                "{a} ml [a|per|every] minute<,>[how many litres an hour|litres per hour|how many litres in an hour]",
                "litres an hour at {a} ml [a|per] minute",
                "[drip|flow|leak] rate {a} ml/min, in litres [an|per] hour",
            ),
        ),
        (
            "{a} * 24 / 1000",
            0.5,
            (
                f"{_DRIPS} [drips|leaks|loses] {{a}} ml [an|per|every] hour<,><litres>",
                "{a} ml [an|per|every] hour<,><litres>",
                "litres a day at {a} ml [an|per] hour",
            ),
        ),
        (
            "{a} * 24 * {n} / 1000",
            0.4,
            (
                f"{_DRIPS} [drips|leaks|loses] {{a}} ml [an|per|every] hour for {{n}} days<,>[how many litres|litres lost|litres in all]",
                "{a} ml an hour, {n} days<,>[how many litres|litres in all]",
                "{a} ml every hour<,>how many litres in {n} days",
            ),
        ),
        (
            "{b} * 60 * 24",
            0.7,
            (
                "[heart|my heart|a pulse] [beats|does|of] {b} [times |]a minute<,>[how many a day|beats a day|how many times in a day]",
                "{b} [breaths|blinks|clicks|visits|calls|parts|sales|orders|emails|frames|drops] [a|per|every] minute<,>[how many a day|how many in a day|per day|in 24 hours]",
                "how many [breaths|beats|drops|clicks|parts] a day at {b} [a|per] minute",
                "at {b} [a|per] minute, how many in [a day|24 hours]",
                "{b} a minute all day and night<,>how many",
            ),
        ),
        (
            "{b} * 60 * {h}",
            0.6,
            (
                "{b} [bottles|parts|calls|cans|labels|clicks|steps|drops|pages|pills] [a|per|every] minute for {h} hours<,>[how many|total|how many in all]",
                "[machine|printer|line|press|robot] [makes|does|turns out] {b} [a|per] minute, {h} hour shift<,>how many",
                "at {b} a minute how many [do we make|are there] in {h} hours",
                "{b} every minute, how many in {h} hours",
            ),
        ),
        parts=_DAILY,
    ),
    *sums(
        _fixed,
        (
            "{v}",
            1.2,
            (
                "how many {s} [are there |are |]in {g}",
                "{s} in {g}",
                "[number of|count of] {s} in {g}",
                "{g} [has|is|makes] how many {s}",
                "[what's|whats|give me] {g} in {s}",
                "{g} in {s}",
                "{g}, how many {s}",
                "[work out|calculate|compute] the {s} in {g}",
                "how many {s} make [up |]{g}",
            ),
        ),
    ),
)  # fmt: skip
