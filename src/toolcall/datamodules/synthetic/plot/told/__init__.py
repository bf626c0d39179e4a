"""Requests for charts whose data are told: pairs in sentences, named axes, labels among other words."""

from toolcall.datamodules.synthetic.plot.told import (
    by_the_clock,
    chinese_data,
    chinese_measures,
    chinese_telling,
    coloured_bars,
    interleaved,
    named_axes,
    numbered_bars,
    sold_and_scored,
    told_bars_zh,
    told_histograms,
    told_lines,
)

FORMS = (
    *named_axes.FORMS,
    *sold_and_scored.FORMS,
    *by_the_clock.FORMS,
    *interleaved.FORMS,
    *told_lines.FORMS,
    *numbered_bars.FORMS,
    *told_histograms.FORMS,
    *chinese_telling.FORMS,
    *chinese_measures.FORMS,
    *chinese_data.FORMS,
    *told_bars_zh.FORMS,
    *coloured_bars.FORMS,
)
