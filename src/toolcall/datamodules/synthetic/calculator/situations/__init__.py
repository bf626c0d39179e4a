"""Situations of two or three steps, told as people tell them: the numbers first, and then what they want to know."""

from toolcall.datamodules.synthetic.calculator.situations import (
    balances,
    baskets,
    change,
    counts,
    deposits,
    discounts,
    fees,
    group_costs,
    instalments,
    interest,
    leftovers,
    periods,
    price_changes,
    rates,
    repeats,
    shared_bills,
    spending,
    square_plots,
    stays,
    tips,
    unit_prices,
)

PURCHASES = (*discounts.FORMS, *spending.FORMS, *baskets.FORMS, *change.FORMS, *tips.FORMS)
SHARING = (*leftovers.FORMS, *square_plots.FORMS, *shared_bills.FORMS)
ERRANDS = (
    *price_changes.FORMS,
    *instalments.FORMS,
    *stays.FORMS,
    *group_costs.FORMS,
    *balances.FORMS,
    *interest.FORMS,
    *unit_prices.FORMS,
    *deposits.FORMS,
)
RATES = rates.FORMS
COUNTS = counts.FORMS
PERIODS = periods.FORMS
REPEATED = (*fees.FORMS, *repeats.FORMS)
