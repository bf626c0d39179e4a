"""Stories of one step: a situation, and what it asks for."""

from toolcall.datamodules.synthetic.calculator.stories import (
    ages,
    bills,
    dozens,
    exchange_rates,
    expenses,
    groups,
    packs,
    purchases,
    readings,
    savings,
    stages,
    stocks,
    times_as_many,
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
)
