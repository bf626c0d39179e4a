"""Bills with a tip shared out, rent by head, gas money, and who owes what."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, cash, count, measure, price, sums
from toolcall.datamodules.synthetic.form import Form

_BILL = {
    "m": price(20, 300), "n": count(2, 9), "p": any_of("10", "15", "15", "18", "20", "20", "12", "12.5", "25", "22"), "k": price(8, 90),
    "v": price(3, 19), "o": price(8, 90),
    "w": any_of("people", "people", "friends", "of us", "mates", "colleagues", "guys"),
}  # fmt: skip
_EACH = {"each": "[how much each|each|per person|what does each pay|what do i owe|per head|my share|how much per person|each pays what]"}

FORMS: tuple[Form, ...] = (
    *sums(
        _BILL,
        (
            "{m} * (1 + {p} / 100) / {n}",
            1.0,
            (
                "[split|share|divide] {m} [between|among|by] {n} {w} [with|after|plus|including] a {p}<%> tip",
                "{m} [bill|dinner|tab|check|meal], {p}<%> tip, {n} {w}<,><each>",
                "[dinner|lunch|drinks|brunch|the bill] [was|came to|is] {m}[, |; | and ][we add|add|plus|with] {p}<%> tip[, |; | and ][split|shared|divided] [{n} ways|by {n}|between {n}]<,><each>",
                "{m} plus {p}<%> [tip|service|gratuity], [split|divided] [{n} ways|between {n}|by {n} people][<,><each>|]",
                "[tab|bill] {m}, tip {p}<%>, [{n} ways|{n} people|{n} of us]<,><each>",
                "[add|put] {p}<%> [tip |service |][on|onto] {m} and [split|share] it [{n} ways|between {n}|among {n}]",
            ),
        ),
        ("{m} / {n}", 0.6, ("{m} [between|among|for] [the |]{n} {w}<,><each>", "{n} {w} [share|split] [a |]{m} [cab|pizza|gift|airbnb|bill]<,><each>", "[uber|cab|pizza|the cabin|court hire|boat] {m}, [{n} of us|{n} ways|{n} people]<,><each>")),
        ("({m} + {k}) / {n}", 0.5, ("{m} [rent|food|hotel] plus {k} [bills|wine|parking|wifi], {n} {w}<,><each>", "[groceries|gas|the van] {m}, [beer|tolls|insurance] {k}[, |; ][split|shared] [{n} ways|by {n}]<,><each>")),
        ("({m} + {k} + {o}) / {n}", 0.4, ("[gas|fuel] {m}, tolls {k}, [parking|snacks] {o}[, |; ]{n} [of us|people|ways]<,><each>", "[rent|food] {m}, [power|drinks] {k}, [internet|taxi] {o}, [split|shared] {n} ways<,><each>")),
        ("({m} - {v}) / {n}", 0.4, ("{m} minus {v} [voucher|deposit|deal|refund], [split|shared] [{n} ways|between {n}|by {n}]<,><each>",)),
        parts=_EACH,
    ),
    *sums(
        {"m": cash(900, 6000, 10), "n": count(2, 6), "d": count(40, 900), "c": measure(4, 11, 1), "p": measure(1.2, 2.4, 2, 0.05), "g": count(18, 55), "f": measure(18, 70, 1, 0.5), "k": cash(60, 400, 5), "r": any_of("0.45", "0.30", "0.5", "0.67", "0.38", "0.55")},
        ("{m} / {n}", 0.4, ("rent [is |of |]{m}[, |; | and ]{n} [roommates|flatmates|tenants|of us]<,>[how much each|each|my share|rent each]", "{n} [flatmates|roommates|tenants] [sharing|splitting|on] {m} rent<,>[how much each|each]")),
        ("{m} / {n} + {k}", 0.4, ("rent {m} [split|shared] [{n} ways|by {n}] plus {k} [for my parking spot|for my bills|of my own bills]<,>[what do i pay|my total]",)),
        ("{d} / 100 * {c}", 0.8, ("{d} km [trip|drive|run|to go] at {c} [litres|l|liters] per 100[ km|]<,>[how many litres|litres needed|how much fuel|fuel needed]", "{d} km, [car|van|truck|it] [does|drinks|burns|uses] {c} l[/100 km| per 100 km]<,>[how many litres|litres|fuel needed]", "how [much fuel|many litres] for {d} km at {c} l[/100| per 100 km]",
                "[litres|fuel] for a {d} km [round trip|delivery run] when the [van|car|lorry] does {c} per 100",
                "i have {d} km to [drive|go] and [burn|use] {c} litres [every|per] 100 km<,>[how many litres|fuel needed]",
                "my [car|truck|camper] drinks {c} l per 100 km, [next trip|route|tomorrow] {d} km<,>[how many litres|fuel needed]",
            )),
        ("{d} / 100 * {c} * {p}", 0.8, ("{d} km at {c} [l|litres] per 100 km, [fuel|diesel|petrol] [at|is|costs] {p}[ a litre| per litre|/l]<,>[fuel cost|cost of the trip|how much|gas money]", "[trip|drive|route] [is|of] {d} km, [car uses|burning|we use] {c} l/100 km, {p} [a|per] litre<,>[what's the fuel|fuel cost|how much for fuel]",
                "fuel [cost|money] for {d} km, {c} l per 100, {p} a litre",
                "[mates chip in|splitting later], {d} km, [car|van] does {c} per 100 km and [petrol|diesel] is {p}<,>[whole fuel bill|fuel cost]",
            )),
        ("{d} / {g}", 0.6, ("{d} miles at {g} [mpg|miles per gallon]<,>[how many gallons|gallons needed|gallons]", "{d} mile [trip|haul|drive], {g} mpg<,>[gallons|how many gallons]", "how many gallons [for|to drive] {d} miles [at|with] {g} mpg")),
        ("{d} / {g} * {p}", 0.5, ("{d} miles at {g} mpg, gas [is |at |]{p} a gallon<,>[gas money|fuel cost|how much for gas|cost]", "{d} mile [trip|round trip|drive], {g} mpg, {p} [a|per] gallon<,>[gas cost|gas money|how much]")),
        ("{f} / {d} * 100", 0.3, ("[used|burned|burnt] {f} litres [over|in|on|for] {d} km<,>[per 100 km|litres per 100|l/100 km]",)),
        ("{d} / {f}", 0.3, ("[drove|did] {d} miles on {f} gallons<,>[mpg|miles per gallon]", "{d} miles, {f} gallons[: mpg|, what mpg| - miles per gallon]")),
        ("{d} * {r}", 0.4, ("{d} business miles at {r} each<,>[mileage claim|how much do i claim|expenses]", "[mileage|claim]: {d} [miles|km], {r} each<,>how much")),
    ),
)  # fmt: skip
