"""Fractions of amounts and of each other, in words and in figures; halves, doubles, quarters."""

from toolcall.datamodules.synthetic.calculator.fractions import (
    decimals,
    mixed_numbers,
    multiples,
    of_fractions,
    operations,
    portions,
    reciprocals,
    wholes,
)

FORMS = (
    *portions.FORMS,
    *operations.FORMS,
    *multiples.FORMS,
    *wholes.FORMS,
    *decimals.FORMS,
    *of_fractions.FORMS,
    *mixed_numbers.FORMS,
    *reciprocals.FORMS,
)
