"""Percentages: of an amount, off it and on top of it, what percentage one number is of another, and worked back from the result."""

from toolcall.datamodules.synthetic.calculator.percentages import (
    changes,
    comparisons,
    decimals,
    originals,
    portions,
    raises,
    savings,
    shares,
    successive,
    tenths,
    wholes,
)

FORMS = (
    *portions.FORMS,
    *changes.FORMS,
    *comparisons.FORMS,
    *tenths.FORMS,
    *originals.FORMS,
    *successive.FORMS,
    *decimals.FORMS,
    *savings.FORMS,
    *wholes.FORMS,
    *shares.FORMS,
    *raises.FORMS,
)
