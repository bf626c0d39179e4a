"""Doses: tablets, vials and syrups, doses by weight, drips, and how long a supply lasts."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, count, measure, sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _tablets(content: Content) -> Slots:
    """A dose, and the strength of what there is."""
    strength = content.choose(5, 10, 20, 25, 40, 50, 75, 80, 100, 125, 150, 200, 250, 300, 325, 400, 500)
    many = content.choose(2, 2, 2, 3, 3, 4, 5, 6, 8)
    return {
        "a": whole(content, strength * many),
        "b": whole(content, strength),
        "f": Shown.verbatim(content.choose("tablets", "tablets", "pills", "capsules", "caps", "tabs", "pills")),
        "u": Shown.verbatim(content.choose("mg", "mg", "mg", "mg", "mcg", "milligrams")),
        "d": Shown.verbatim(content.choose("ibuprofen", "amoxicillin", "metformin", "paracetamol", "naproxen", "lithium", "vitamin c")),
    }


def _supply(content: Content) -> Slots:
    """A pack that lasts some days."""
    each, days = content.rng.randint(2, 6), content.rng.randint(5, 40)
    return {
        "a": whole(content, each * days),
        "b": whole(content, each),
        "f": Shown.verbatim(content.choose("pills", "tablets", "capsules")),
    }


FORMS: tuple[Form, ...] = (
    *sums(
        _tablets,
        (
            "{a} / {b}",
            1.0,
            (
                "[doc|dr|doctor|the doctor|md|the vet] [ordered|prescribed|wrote|wants|says] {a} {u}[ and|,|;| but|, and] [my|the|our|these] {f} are {b} {u}[| each]<,>[how many do i give|how many {f}|how many do i take|how many is that]",
                "{a} {u} [ordered|due|to give|prescribed|of {d}]<,>[stock is|on hand|we have|i've got] {b} {u} {f}<,>[how many|number of {f}|how many do i hand out]",
                "how many {b} {u} {f} [make up|do i need for|make|add up to|are in|for] [a dose of |]{a} {u}",
                "[need|she needs|he gets|patient gets|give] {a} {u} [of {d}|]<,>[got|only got|there's] {b} {u} {f}<,>[how many|that's how many {f}]",
                "{f} [are|come as|come in|of] {b} {u}[, |; | and ][dose is|order is|i need|patient needs] {a} {u}<,>how many[| {f}| do i give]",
                "[dose|order|rx]: {a} {u}, [tablet|strength|each pill]: {b} {u}[, how many| - number to give|. how many tablets]",
                "[if|since] one [tablet|pill|capsule] has {b} {u}[, how many|, how many of them] [for|get me to|do i swallow for|make] {a} {u}",
                "[i'm supposed to|i have to|mum must] take {a} {u} [but|and] each [pill|tablet|capsule] [has|contains|is] [only |]{b} {u}<,>how many",
                "{d} {a} {u}, i have {b} {u} {f}, how many [to give|at once|do i take]",
            ),
        ),
    ),
    *sums(
        {"a": count(50, 900, 10), "b": count(5, 250, 5), "c": count(2, 10)},
        (
            "{a} / {b} * {c}",
            0.5,
            (
                "[order is|order:|give|doc wants] {a} mg<,>[syrup is|suspension is|vial says|label says|we have] {b} mg [per|in|/] {c} ml<,>[how many ml|ml to give|ml]",
                "{a} mg [ordered|prescribed|needed] and the [bottle|vial|ampoule|syrup] [has|reads|is] {b} mg [in|per] {c} ml<,>how many ml[| do i draw up| do i give]",
                "how many ml [for|give|do i draw up for] {a} mg [if|when] the [solution|syrup|vial] is {b} mg [per|in] {c} ml",
                "[need|i need] {a} mg from [syrup|solution|a vial] with {b} mg per {c} ml<,>[what volume|volume in ml|how many ml]",
                "{a} mg [dose|order], {b} mg [in|per|to every] {c} ml<,>[ml|how many ml|what volume]",
                "[syringe|draw up]: {a} mg [out of|from] {b} mg/{c} ml<,>[how many ml|ml]",
            ),
        ),
    ),
    *sums(
        {"d": measure(0.5, 20, 1, 0.7), "w": count(6, 95), "who": any_of("the kid", "a child", "the patient", "my dog", "the cat", "he", "she", "the calf")},
        (
            "{d} * {w}",
            0.7,
            (
                "{d} mg [per kg|per kilo|for every kg|a kilo][ and|,] {who} weighs {w} kg<,>[dose|how many mg|what dose|what's the dose]",
                "[dose is|dosing:|give|it's] {d} mg[/kg| per kg| per kilo]<,>{who} is {w} [kg|kilos]<,>[how many mg|total dose|mg|what do i give]",
                "[how many mg|what dose|how much] at {d} mg[/kg| per kg] [for|in] my {w} [kg|kilo] [dog|patient|goat|boy|girl]",
                "{d} mg per [kg|kilo] of body weight, {w} kg[, dose| patient| child, dose in mg|, how many mg]",
            ),
        ),
        (
            "{w} * {d}",
            0.6,
            (
                "{who} weighs {w} kg[ and|,|;] [gets|needs|the dose is|it's] {d} mg [per kg|per kilo]<,>[how many mg|dose|total dose|what's the dose]",
                "{w} [kg|kilo] [patient|dog|child|kid|calf], {d} mg[/kg| per kg| per kilo]<,>[dose|how many mg|total mg]",
                "weight {w} kg, {d} mg[/kg| per kg]<,>[dose in mg|mg total|how much do i give]",
                "for {w} kg of [patient|child|dog|sheep] at {d} mg per [kg|kilo][, how many mg|: dose|, what dose]",
            ),
        ),
    ),
    *sums(
        {"v": count(100, 2000, 50), "h": count(2, 12), "f": count(10, 60, 5)},
        (
            "{v} / {h}",
            0.5,
            (
                "{v} ml [bag|of saline|of fluids|iv|of ringer's] [over|to run over|in|goes in over] {h} hours<,>[ml per hour|rate|ml/h|what rate|pump rate in ml an hour]",
                "[run|infuse|give] {v} ml [over|in] {h} [hours|hrs|h]<,>[ml per hour|what do i set the pump to|ml an hour|rate]",
                "[pump rate|ml/h|rate per hour|drip rate in ml per hour] for {v} ml over {h} [hours|h]",
                "{h} hours to [infuse|run in|give] {v} ml<,>[ml an hour|ml per hour|hourly rate]",
            ),
        ),
        (
            "{v} * {f} / ({h} * 60)",
            0.2,
            (
                "{v} ml, drop factor {f}, over {h} hours<,>[drops per minute|gtt/min|drops a minute]",
                "[drip|iv]: {v} ml at {f} drops per ml over {h} [hours|h]<,>[drops per minute|gtt per min|how many drops a minute]",
            ),
        ),
    ),
    *sums(
        {"a": count(2, 4), "b": count(2, 4), "d": count(5, 30), "f": any_of("pills", "tablets", "puffs", "capsules", "drops", "spoons")},
        (
            "{a} * {b} * {d}",
            0.6,
            (
                "{a} {f} {b} times <a day> for {d} days<,>[how many {f}|how many do i need|how many in all|total]",
                "[take|i take|patient takes|give] {a} {f}, {b} times <a day>, {d} days<,>[how many is that|how many do i order|total]",
                "how many {f} in all at {a} {f} {b} times <a day> [over|for] {d} days",
                "[rx|script|prescription]: {a} {f} {b}x daily for {d} days<,>[quantity|total {f}|how many to dispense]",
            ),
        ),
        (
            "{d} * {b} * {a}",
            0.2,
            (
                "{d} days, {b} [times|doses] <a day>, {a} {f} [each time|a dose|at a time]<,>[how many|total|how many {f}]",
                "for {d} days i take {b} doses <a day> of {a} {f}<,>[how many|how many in all]",
            ),
        ),
    ),
    *sums(
        _supply,
        (
            "{a} / {b}",
            0.5,
            (
                "[box|bottle|pack|strip] of {a} {f}, {b} <a day><,>[how many days|how long does it last|how long will it last|days of supply]",
                "[got|i have|there are] {a} {f} [left|]<,>[i take|taking|using|need] {b} <a day><,>[how many days|how long will they last|days left]",
                "[how long|how many days] [will|do] {a} {f} last at {b} <a day>",
                "{b} {f} <a day>[, |; |. ][box has|pack has|pack of|i've got] {a}<,>[how many days|lasts how long|for how many days]",
                "{a} {f} [in the house|in stock], {b} go <a day>, [good for how many days|how many days does that cover]",
            ),
        ),
    ),
)  # fmt: skip
