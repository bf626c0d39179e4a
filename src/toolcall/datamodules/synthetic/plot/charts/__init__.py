"""Requests for charts of data, by kind. What the charts show is in `list_data.py`, `labelled_data.py` and `point_data.py`."""

from toolcall.datamodules.synthetic.plot.charts import (
    bars,
    by_the_clock,
    chinese_data,
    chinese_telling,
    histograms,
    interleaved,
    lines,
    named_axes,
    numbered_bars,
    points,
    quoted_titles,
    sold_and_scored,
    titled,
    told_histograms,
    told_lines,
)

FORMS = (*titled.FORMS, *quoted_titles.FORMS, *lines.FORMS, *bars.FORMS, *points.FORMS, *histograms.FORMS)
TOLD = (
    *named_axes.FORMS,
    *sold_and_scored.FORMS,
    *by_the_clock.FORMS,
    *interleaved.FORMS,
    *told_lines.FORMS,
    *numbered_bars.FORMS,
    *told_histograms.FORMS,
    *chinese_telling.FORMS,
    *chinese_data.FORMS,
)
