"""Pay: hours with overtime, shifts, commission, raises, tax, margins and mark-ups of those who sell."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, cash, count, measure, price, rate, sums, things
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    *sums(
        {"h": count(20, 42), "m": price(11, 60), "o": count(2, 14), "k": price(16, 90), "x": any_of("1.5", "1.5", "1.5", "1.25", "1.75"), "d": count(3, 24), "e": measure(4, 12, 1, 0.6), "p": rate(8, 45)},
        ("{h} * {m} + {o} * {k}", 0.8, ("{h} hours at {m} [plus|and|,] {o} [hours |hrs |]overtime at {k}<,>[pay|gross pay|what do i get|total pay|wages]", "[worked|did|i worked] {h} [hours|hrs] at {m} and {o} [overtime|extra|sunday] at {k}<,>[pay|how much|total]", "{h} h x {m} + {o} h [overtime|ot] x {k}<,>[gross|pay|total]",
                "[this week|payslip|timesheet]: {h} hours at {m}, {o} at {k}<,>[gross|total|what should i get]",
                "[normal|day] rate {h} h at {m}, [night|weekend] rate {o} h at {k}<,>[pay|total]",
                "what [do i earn|am i owed|is my pay] for {h} hours at {m} and {o} [more |extra |]at {k}",
            )),
        ("{h} * {m} + {o} * {m} * {x}", 0.7, ("{h} hours at {m}, {o} [hours |]overtime at {x} times<,>[gross pay|pay|what do i earn|total]", "[worked|i did] {h} [hours|hrs] at {m} plus {o} [of overtime|ot hours] at {x}x<,>[pay|how much|gross]", "{h} regular hours at {m}[, |; ]{o} overtime hours at {x}x<,>[gross|total pay|pay this week]")),
        ("{h} * {m} + {o} * {m} * 1.5", 0.5, ("{h} hours at {m} [plus|and] {o} [hours |]at time and a half<,>[pay|gross pay|how much|total]", "[worked|did] {h} [hours|hrs] at {m}, {o} [more|overtime] at time and a half<,>[gross|pay]")),
        ("{h} * {m} + {o} * {m} * 2", 0.3, ("{h} hours at {m} [plus|and] {o} [hours |]at double time<,>[pay|gross pay|how much]",)),
        ("{h} * {m}", 0.5, ("{h} [hours|hrs|h] at {m}[ an hour|/h|]<,>[pay|what do i make|wages|how much do i get]", "[billed|invoice|charged|tutored|cleaned|babysat] {h} hours at {m} [an hour|per hour]<,>[how much|total|invoice total]")),
        ("{d} * {e}", 0.3, ("{d} shifts of {e} hours<,>[how many hours|total hours|hours]", "{d} days, {e} hours [a day|each]<,>[hours worked|total hours]")),
        ("{d} * {e} * {m}", 0.6, ("{d} [days|shifts] of {e} hours at {m} [an hour|per hour]<,>[pay|total pay|how much|gross]", "{d} [shifts|days], {e} hours [each|a day], {m} an hour<,>[what do i earn|pay|wages]", "[worked|did|i work] {d} [shifts|nights], {e} h [each|a night], {m} an hour<,>[how much|pay|gross]")),
        ("{h} * {m} * (1 - {p} / 100)", 0.5, ("{h} hours at {m}[,|] [minus|less|after] {p}<%> tax<,>[take home|net pay|what do i keep|net]", "[take home|net pay] for {h} hours at {m} [after|less] {p}<%> tax")),
        ("{m} * {h} * 52", 0.3, ("{m} an hour, {h} hours a week<,>[yearly pay|a year|annual salary|how much a year]",)),
    ),
    *sums(
        {"m": cash(18_000, 90_000, 500), "p": rate(2, 35), "n": count(2, 30), "k": cash(200, 3000, 50), "o": cash(3000, 40_000, 100)},
        ("{m} / 12", 0.5, ("{m} a year<,>[what's that a month|per month|monthly|how much a month]", "[salary|contract] [is|of] {m}<,>[per month|monthly|what a month]")),
        ("{m} * (1 + {p} / 100)", 0.6, ("[salary|wage|pay|i'm on] {m}[, |; | and ][got a|with a|they offer a|boss offers a] {p}<%> [raise|rise|bump]<,>[new salary|what will i make|what's it now]", "[raise|rise] of {p}<%> on {m}<,>[new salary|what do i get now]", "{m} plus {p}<%> raise")),
        ("{k} + {p} / 100 * {o}", 0.5, ("[base|basic|retainer] {k} plus {p}<%> commission on {o}[ of sales| in sales|]<,>[pay|total|what do i earn]",)),
        ("{p} / 100 * {o}", 0.4, ("{p}<%> commission on {o}[ of sales| of orders|]<,>[how much|what do i get|my cut]", "my {p}<%> [cut|commission] of {o}<,>[what do i make|how much]")),
        ("{n} * {k}", 0.3, ("{n} [staff|temps|bonuses|grants|interns] at {k}[ each| apiece]<,><much>",)),
    ),
    *sums(
        {"c": price(2, 90), "s": price(91, 260), "p": any_of("20", "25", "30", "40", "50", "60", "15", "35", "45", "10"), "q": any_of("10", "5", "15", "20"), "n": count(5, 400), "t": things(), "v": any_of("19", "20", "7", "21", "8", "5", "25")},
        ("{c} * (1 + {p} / 100)", 0.7, ("[cost|costs me|i buy at|buy at|wholesale|cost price] {c}[, |; | and ][mark up|markup|mark it up|marked up] {p}<%><,>[selling price|price|what do i charge|retail price]", "{p}<%> markup on {c}", "[cost|wholesale price] {c} [plus|with] {p}<%> [markup|mark-up]<,>[price|sell for]")),
        ("({s} - {c}) / {s} * 100", 0.6, ("[sell|sells|selling] [at|for] {s}[, |; | and ][cost|costs|costs me] {c}<,>[margin|what's the margin|margin in percent|profit margin %]", "[bought|buy] [at|for] {c}, [sold|sell] [at|for] {s}<,>[margin in %|margin percent|what margin]", "[margin|profit margin] on {s} if it cost {c}")),
        ("({s} - {c}) / {c} * 100", 0.5, ("[bought|buy] [at|for] {c}, [sold|sell] [at|for] {s}<,>[markup in %|what's the markup|markup percent]", "cost {c}, price {s}<,>[mark-up|markup in percent]", "markup [if|when] i [buy|get it] at {c} and sell at {s}")),
        ("({s} - {c}) * {n}", 0.6, ("[sell|sold] [at|for] {s}, cost {c}, {n} [sold|units|of them]<,>[profit|total profit|how much profit]", "{t} sell for {s}, cost me {c}, moved {n}<,>[profit|total profit|what did i make]")),
        ("{n} * ({s} - {c})", 0.4, ("{n} {t} bought [at|for] {c}, sold [at|for] {s}<,>[profit|total profit|how much profit]", "profit on {n} {t}, [buy|cost] {c}, [sell|price] {s}")),
        ("{s} * (1 - {p} / 100) * (1 - {q} / 100)", 0.8, ("{s}[ for a coat| jacket| desk|], {p}<%> off[, |, then |; and ]{q}<%> off [that|again|on top|at the till]<,>[price|final price|what do i pay]", "{s} with {p}<%> off[,| and] then [another|a further|an extra] {q}<%><,>[price|final price|what's it now]", "{s} less {p}<%>, less [another |]{q}<%>", "{s} [reduced|marked down] {p}<%>, then {q}<%> with [a code|my staff card|the coupon]<,>[price|what do i pay]",
                "[was|list price|rrp] {s}[, |; ][sale|clearance] {p}<%> off, [code|loyalty card|app] {q}<%> off [that|on top]<,>[what do i pay|final price]",
                "[stock|desk|bike] at {s}, first {p}<%> off and then {q}<%> off [the result|what's left|that]",
                "list {s}, [supplier|wholesaler] gives {p}<%> then [another |]{q}<%> off<,>[net price|what do we pay]",
            )),
        ("{n} * {s} * (1 - {p} / 100)", 0.4, ("{n} {t} at {s}[| each], {p}<%> [bulk discount|off|trade discount]<,>[total|how much|invoice total]",)),
        ("{s} * (1 + {v} / 100)", 0.4, ("{s} [plus|net plus|excl] {v}<%> vat<,>[gross|with vat|total|invoice total]", "[invoice|quote] [of |]{s} plus {v}<%> [vat|tax|gst]<,>[total|gross]")),
        ("{s} / (1 + {v} / 100)", 0.4, ("{s} [including|incl|with|inc] {v}<%> vat<,>[net|what's the net|without vat|price before vat]",)),
        ("{s} / {p} * 100", 0.1, ("{s} is {p}<%> of [what|what total]", "{s} makes up {p}<%> of what")),
    ),
)  # fmt: skip
