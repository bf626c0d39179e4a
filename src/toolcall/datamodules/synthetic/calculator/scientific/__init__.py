"""Values outside the usual: scientific notation, nested roots and brackets, very small and negative numbers, rare units."""

from toolcall.datamodules.synthetic.calculator.scientific import (
    absolute_values,
    brackets,
    exponents,
    given_factors,
    heights_and_stones,
    negatives,
    nested_fractions,
    nested_roots,
    rates_of_units,
    signed_powers,
    thousands,
    time_units,
    tiny_decimals,
)
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    *exponents.FORMS,
    *nested_roots.FORMS,
    *signed_powers.FORMS,
    *thousands.FORMS,
    *absolute_values.FORMS,
    *nested_fractions.FORMS,
    *brackets.FORMS,
    *tiny_decimals.FORMS,
    *negatives.FORMS,
    *time_units.FORMS,
    *rates_of_units.FORMS,
    *heights_and_stones.FORMS,
    *given_factors.FORMS,
)
