"""Sums, averages and products of lists: of plain numbers, and of values with names, units or a currency."""

from toolcall.datamodules.synthetic.calculator.lists import (
    bills,
    days_and_people,
    inventories,
    measurements,
    numbers,
    school_reports,
    totals,
)

NUMBERS = numbers.FORMS
ACCOUNTS = (*bills.FORMS, *measurements.FORMS, *school_reports.FORMS, *inventories.FORMS, *days_and_people.FORMS)
TOTALS = totals.FORMS
