"""Requests for plots, by kind. What charts are about, and their arguments, is in `charted.py`."""

from toolcall.datamodules.synthetic.form import scaled
from toolcall.datamodules.synthetic.plot import bars, functions_more, histograms, lines, points, titles
from toolcall.datamodules.synthetic.plot.functions import FUNCTION, SAMPLED

_KINDS = (FUNCTION, SAMPLED, *titles.FORMS, *lines.FORMS, *bars.FORMS, *points.FORMS, *histograms.FORMS)
FORMS = scaled((_KINDS, 0.8), (functions_more.FORMS, 0.2))
