"""Functions by name: trigonometric ones, logarithms, exponentials, absolute values, rounding; and pi."""

from toolcall.datamodules.synthetic.calculator.functions import (
    absolute_values,
    continued_values,
    exponentials,
    logarithms,
    pi,
    rounding,
    trigonometry,
)

FORMS = (
    *trigonometry.FORMS,
    *logarithms.FORMS,
    *pi.FORMS,
    *exponentials.FORMS,
    *absolute_values.FORMS,
    *rounding.FORMS,
    *continued_values.FORMS,
)
