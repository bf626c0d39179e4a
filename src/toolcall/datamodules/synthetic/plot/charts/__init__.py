"""Requests for charts of data, by kind. What the charts show is in `list_data.py`, `labelled_data.py` and `point_data.py`."""

from toolcall.datamodules.synthetic.plot.charts import bars, histograms, lines, points, quoted_titles, titled

FORMS = (*titled.FORMS, *quoted_titles.FORMS, *lines.FORMS, *bars.FORMS, *points.FORMS, *histograms.FORMS)
