"""Requests for plots of functions, by how they say which and where. What the graphs show is in `graphed.py`."""

from toolcall.datamodules.synthetic.plot.functions import (
    bounded,
    by_formula,
    by_name,
    chinese_bounds,
    halves_and_differences,
    products,
    sampled,
    straight_lines,
    titled,
    worded_bounds,
)

USUAL = (*by_formula.FORMS, *sampled.FORMS)
UNUSUAL = (*bounded.FORMS, *titled.FORMS, *by_name.FORMS, *straight_lines.FORMS)
BOUNDED = (*products.FORMS, *chinese_bounds.FORMS, *worded_bounds.FORMS, *halves_and_differences.FORMS)
