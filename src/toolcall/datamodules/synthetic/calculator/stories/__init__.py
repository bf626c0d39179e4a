"""Stories of one step: a situation, and what it asks for."""

from toolcall.datamodules.synthetic.calculator.stories import (
    ages,
    bills,
    dozens,
    exchange_rates,
    expenses,
    groups,
    informal,
    packs,
    percent_twice,
    purchases,
    readings,
    savings,
    stages,
    stocks,
    times_as_many,
    two_steps,
)

FORMS = (
    *purchases.FORMS,
    *bills.FORMS,
    *savings.FORMS,
    *expenses.FORMS,
    *exchange_rates.FORMS,
    *stocks.FORMS,
    *ages.FORMS,
    *readings.FORMS,
    *stages.FORMS,
    *groups.FORMS,
    *dozens.FORMS,
    *times_as_many.FORMS,
    *packs.FORMS,
    *percent_twice.FORMS,
    *informal.FORMS,
    *two_steps.FORMS,
)
