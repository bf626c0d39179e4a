"""Conversions of units, by fixed factors and between scales of temperature."""

from toolcall.datamodules.synthetic.calculator.units import (
    areas,
    conversions,
    durations,
    files,
    kitchens,
    lengths_and_weights,
    speeds,
    told,
)

FORMS = (
    *conversions.FORMS,
    *told.FORMS,
    *lengths_and_weights.FORMS,
    *durations.SHORT,
    *kitchens.FORMS,
    *speeds.FORMS,
    *areas.FORMS,
    *files.FORMS,
    *durations.LONG,
)
