"""Requests for plots, of data and of functions. What the patterns share is in `vocabulary.py`, what gives a plot its title in `titles.py`."""

from toolcall.datamodules.synthetic.form import scaled
from toolcall.datamodules.synthetic.plot import charts, functions, stories, told

FORMS = scaled(
    ((*functions.USUAL, *charts.FORMS), 0.67),
    (functions.UNUSUAL, 0.175),
    (stories.FORMS, 0.155),
    (told.FORMS, 0.21),
    (functions.BOUNDED, 0.11),
)
