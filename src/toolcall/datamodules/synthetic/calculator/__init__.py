"""Requests for the calculator, by what is worked out.

The order of the forms, here and in the packages, decides what a seed draws.
"""

from toolcall.datamodules.synthetic.calculator import (
    arithmetic,
    chinese_life,
    combined,
    everyday,
    formulas,
    fractions,
    functions,
    geometry,
    lists,
    percentages,
    powers,
    school,
    scientific,
    situations,
    stories,
    units,
)
from toolcall.datamodules.synthetic.calculator.fractions import halves
from toolcall.datamodules.synthetic.calculator.lists import midpoints
from toolcall.datamodules.synthetic.calculator.percentages import growth
from toolcall.datamodules.synthetic.calculator.situations import coins, extras, proportions
from toolcall.datamodules.synthetic.calculator.units import two_units
from toolcall.datamodules.synthetic.form import scaled

# Of several packages, with one share of the requests for all of them.
_OF_TWO_PARTS = (*two_units.FORMS, *coins.FORMS, *extras.FORMS, *growth.FORMS, *midpoints.FORMS, *proportions.FORMS)

FORMS = scaled(
    (arithmetic.OPERATIONS, 0.26),
    (arithmetic.GROUPED, 0.08),
    (percentages.FORMS, 0.115),
    (fractions.FORMS, 0.045),
    (powers.FORMS, 0.07),
    (functions.FORMS, 0.04),
    (lists.NUMBERS, 0.08),
    (lists.ACCOUNTS, 0.02),
    (lists.TOTALS, 0.006),
    (geometry.CIRCLES_AND_RECTANGLES, 0.05),
    (geometry.TRIANGLES_AND_LINES, 0.005),
    (geometry.SOLIDS, 0.008),
    (units.FORMS, 0.11),
    (stories.FORMS, 0.12),
    (situations.PURCHASES, 0.08),
    (situations.SHARING, 0.045),
    (situations.ERRANDS, 0.02),
    (situations.RATES, 0.01),
    (situations.COUNTS, 0.012),
    (_OF_TWO_PARTS, 0.058),
    (halves.FORMS, 0.02),
    (formulas.FORMS, 0.041),
    (situations.PERIODS, 0.022),
    (situations.REPEATED, 0.021),
    (school.FORMS, 0.075),
    (everyday.FORMS, 0.12),
    (scientific.FORMS, 0.055),
    (chinese_life.FORMS, 0.12),
    (combined.FORMS, 0.05),
)
