"""Sums of several kinds combined in one short request: functions, prices, parts, rates, and steps that one is told."""

from toolcall.datamodules.synthetic.calculator.combined import (
    functions_together,
    journeys_and_lengths,
    parts_and_means,
    percents_in_steps,
    prices_in_steps,
    rates_and_measures,
    tables_and_tricks,
)

FORMS = (
    *functions_together.FORMS,
    *tables_and_tricks.FORMS,
    *percents_in_steps.FORMS,
    *prices_in_steps.FORMS,
    *parts_and_means.FORMS,
    *rates_and_measures.FORMS,
    *journeys_and_lengths.FORMS,
)
