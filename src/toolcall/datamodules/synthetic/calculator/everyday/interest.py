"""Interest on loans and savings, down payments and instalments."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import cash, count, rate, sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Slots

_LOAN = {"m": cash(500, 60_000, 100), "p": rate(2, 14, 0.3), "t": count(2, 8)}


def _instalments(content: Content) -> Slots:
    """Payments that come to more than the price."""
    number, each = content.rng.randint(6, 60), content.rng.randint(4, 90) * 5
    price = int(number * each * content.rng.uniform(0.75, 0.97)) // 10 * 10
    return {"n": whole(content, number), "k": whole(content, each), "m": whole(content, price)}


FORMS: tuple[Form, ...] = (
    *sums(
        _LOAN,
        (
            "{m} * {p} / 100 * {t}",
            1.0,
            (
                "[borrowed|i borrowed|we borrowed|lent out|she borrowed|took out] {m} at {p}<%> simple interest <a year> for {t} years<,>[total interest|how much interest|what interest do i pay|interest in all]",
                "{m} [loan|at|lent at] {p}<%> simple[ interest|] for {t} years<,>[total interest|interest due|how much interest|what's the interest]",
                "[loan of|principal|deposit of] {m}, simple interest [at |]{p}<%>, {t} years<,>[interest|how much interest|interest only]",
                "{m} for {t} years, simple interest with {p}<%> <a year><,>[how much interest|total interest]",
                "[how much|what] simple interest [does|will|would] {m} [earn|make|cost me|bring] at {p}<%> [over|for|in] {t} years",
                "[mate|dad|my uncle|the bank] lent me {m} at {p}<%> simple interest, {t} years<,>[interest i owe|how much interest is that|interest]",
            ),
        ),
        (
            "{m} * (1 + {p} / 100 * {t})",
            0.5,
            (
                "[borrowed|i borrowed|lent] {m} at {p}<%> simple interest <a year> for {t} years<,>[what do i pay back in total|total to repay|how much to pay back altogether]",
                "{m} at {p}<%> simple interest for {t} years, [principal plus interest|what do i have at the end|total with the principal]",
                "[pay back|repay] {m} with {p}<%> simple interest <a year> after {t} years<,>[how much in total|total to repay]",
            ),
        ),
        (
            "{m} * (1 + {p} / 100) ** {t}",
            1.0,
            (
                "{m} [in savings|savings|saved|in the bank|in a fund|in an isa] at {p}<%> compounded [yearly|annually|every year], [balance after|after|what's it worth after|how much after|worth in] {t} years",
                "[put|i put|parked|stuck|invested|i invest] {m} [in|away|in an account] at {p}<%> compound interest for {t} years<,>[final balance|balance|what do i have then|worth at the end]",
                "[savings|balance|deposit] {m}, {p}<%> compounded [yearly|annually]<,>[what's it after|balance after|how much after|in] {t} years",
                "[my pension pot|the fund|my isa|the endowment|a deposit] of {m} grows {p}<%> <a year><,>[worth after|what is it after|value in|balance in] {t} years",
                "compound {m} at {p}<%> for {t} years",
                "after {t} years[,|] what's {m} worth [at|with] {p}<%> compounded annually",
                "[balance|value|worth] after {t} years if i [leave|keep|invest] {m} at {p}<%> compounded yearly",
                "{t} years of {p}<%> growth on {m}<,>[end value|where does it end up|final value]",
            ),
        ),
        (
            "{m} * (1 + {p} / 100) ** {t} - {m}",
            0.3,
            (
                "[how much|what] interest [do i earn|is that] on {m} at {p}<%> compounded yearly [for|over] {t} years",
                "{m} at {p}<%> compounded yearly for {t} years<,>[how much interest|interest earned|just the interest]",
            ),
        ),
    ),
    *sums(
        _instalments,
        (
            "{n} * {k} - {m}",
            0.4,
            (
                "{n} [payments|instalments|monthly payments] of {k} on [a loan of |]{m}<,>[how much extra do i pay|what does the loan cost me on top|extra i pay]",
                "[paying|i pay] {n} times {k} for [something worth|a car worth|a sofa at] {m}<,>[extra paid|how much more is that]",
            ),
        ),
    ),
    *sums(
        {"m": cash(80_000, 900_000, 1000), "p": rate(5, 40, 0.05), "n": count(12, 72, 6), "d": cash(500, 9000, 100), "o": cash(10_000, 60_000, 500)},
        (
            "{m} * (1 - {p} / 100)",
            0.4,
            (
                "[house|flat|condo|place] [costs|is|at|for] {m}[, |; | and ][we put down|with|putting down|i have] {p}<%>[ down|]<,>[how much do we borrow|what's the mortgage|loan amount]",
                "[mortgage|loan] on [a house of |]{m} with {p}<%> down<,>[how much is it|how much do i borrow]",
            ),
        ),
        (
            "({o} - {d}) / {n}",
            0.6,
            (
                "[car|van|the tractor|kitchen|the boat] [costs|is|for] {o}[, |; | and ][{d} down|{d} deposit|i put down {d}][, |; ][rest over|the rest in|balance over] {n} months<,>[monthly payment|how much a month|what a month]",
                "{o} minus {d} deposit over {n} [months|payments]<,>[per month|what's each payment|monthly]",
                "[financing|paying off] {o} after {d} down, {n} months no interest<,>[monthly|how much a month]",
                "[how much a month|monthly payment] [for|on] {o} with {d} down over {n} months",
            ),
        ),
        (
            "{o} / {n}",
            0.3,
            (
                "{o} interest free over {n} months<,>[monthly payment|how much a month|per month]",
                "[pay off|paying off|clear] {o} [of debt |]in {n} months<,>[how much a month|what a month]",
            ),
        ),
    ),
)  # fmt: skip
