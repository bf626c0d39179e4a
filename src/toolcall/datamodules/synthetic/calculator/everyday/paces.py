"""Running and driving: pace, speed, time of arrival, laps, and how far there is to go."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, count, measure, sums
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown


def _run(content: Content) -> Shown:
    """Ten K, 10k, 21.1 km, a half marathon being none of them."""
    named = content.choose(("5", "five"), ("10", "ten"), ("10", "ten"), ("15", "fifteen"), ("12", "twelve"), ("8", "eight"))
    return Shown(
        content.choose(f"{named[0]}k", f"{named[0]} k", f"{named[1]} k", f"{named[0]} km", f"{named[0]}K", f"{named[1]} K"), named[0]
    )


FORMS: tuple[Form, ...] = (
    *sums(
        {"d": _run, "m": count(24, 95)},
        (
            "{m} / {d}",
            1.0,
            (
                "{d} [run|race|jog|walk|loop|parkrun] [done|finished|run] in {m} [minutes|min|mins]<,>[minutes per km|min per km|pace|pace per km|what pace]",
                "[ran|i ran|did|jogged|she ran|finished] [a |my |the |]{d} in {m} [minutes|min|mins]<,>[pace per km|minutes per km|what's my pace|min per k]",
                "[pace|pace per km|minutes per km|min/km] for {d} in {m} [minutes|min]",
                "{d}, {m} [minutes|min][: pace|, pace| - min per km|, minutes per km]",
                "[what pace|how many minutes a km] [is|do i need for] {d} in {m} [minutes|min]",
                "my {d} time is {m} minutes<,>[per km|what's that per km|pace per k]",
            ),
        ),
        (
            "{d} / {m} * 60",
            0.4,
            (
                "{d} in {m} [minutes|min|mins]<,>[km per hour|speed in km/h|km/h|average speed in km/h]",
                "[ran|cycled|walked|skied] {d} in {m} [minutes|min]<,>[how fast in km/h|speed in kph|km an hour]",
            ),
        ),
    ),
    *sums(
        {"d": measure(3, 40, 1, 0.5), "p": measure(4, 9, 1)},
        (
            "{d} * {p}",
            0.5,
            (
                "{d} km at {p} [minutes|min] [a|per] km<,>[how long|total minutes|how many minutes|finish time in minutes]",
                "[running|walking|i run|planning to run] {d} km at a pace of {p}[ min/km| minutes a km]<,>[how long|minutes|time in minutes]",
                "[race|long run|hike] of {d} km, pace {p} min per km<,>[finish time in minutes|how many minutes]",
            ),
        ),
    ),
    *sums(
        {"d": count(30, 900), "v": count(40, 130, 5), "u": any_of("km", "miles"), "e": count(8, 95), "h": measure(1.5, 9), "m": count(10, 59)},
        (
            "{d} / {v}",
            0.8,
            (
                "{d} {u} [to go|left|to drive|away|more] at {v}[ an hour| {u} an hour| {u}/h| {u} per hour]<,>[how many hours|hours till i'm there|how long in hours|eta in hours]",
                "[drive of|trip is|we have|distance] {d} {u}[, |; ][doing|averaging|at|driving] {v} {u} [an hour|per hour]<,>[how many hours|hours|how long]",
                "[how long|how many hours] [for|to drive|to cover|is] {d} {u} at {v}[| an hour| {u} per hour]",
                "satnav says {d} {u}, i [average|do|drive at] {v}<,>[hours left|how many hours]",
                "{d} {u} [haul|leg|drive], [average|avg] {v} {u} [an hour|per hour]<,>[hours|hours behind the wheel|how many hours]",
                "it's {d} {u} to [the depot|mum's|the coast|the airport] and i [do|average|drive] {v}<,>[hours|how many hours]",
            ),
        ),
        (
            "{d} / {v} * 60",
            0.5,
            (
                "{d} {u} [to go|left|away] at {v} {u} [an hour|per hour]<,>[how many minutes|minutes left|eta in minutes]",
                "[how many minutes|minutes] [for|to drive] {d} {u} [at|doing] {v} {u} [an hour|per hour]",
            ),
        ),
        ("{v} * {h}", 0.5, ("[driving|cruising|sailing|at|flying] {v}[ {u} an hour| {u} per hour] for {h} hours<,>[how far|how many {u}|distance]", "{v} {u} an hour, {h} hours[, how far| - distance|: how many {u}]")),
        ("{d} / {h}", 0.5, ("{d} {u} in {h} [hours|h|hrs]<,>[average speed|avg speed|how fast|{u} per hour]", "[drove|rode|sailed|cycled|trucked] {d} {u} in {h} [hours|hrs]<,>[avg speed|{u} an hour|average]")),
        ("{e} / {m} * 60", 0.2, ("[did|covered|drove] {e} {u} in {m} minutes<,>[speed in {u} per hour|{u} an hour]",)),
    ),
    *sums(
        {"n": count(3, 40), "l": any_of("50", "100", "200", "25", "250", "500"), "g": any_of("1500", "2000", "3000", "1000", "5000")},
        ("{n} * {l}", 0.4, ("{n} [laps|lengths|intervals|reps|rounds] of {l} [m|metres|meters]<,>[how far|how many metres|total distance|total]", "[swam|ran|did] {n} [times|laps of] {l} m<,>[how far|how many metres]")),
        ("{g} / {l}", 0.4, ("how many {l} m [laps|lengths] [make|in|for|is] {g} m", "{g} m [race|swim|set] in laps of {l} m<,>[how many laps|laps]")),
        ("{n} * {l} / 1000", 0.3, ("{n} [laps|intervals|lengths] of {l} [m|metres]<,>[how many km|km total|in km]",)),
    ),
)  # fmt: skip
