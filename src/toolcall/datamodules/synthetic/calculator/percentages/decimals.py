"""Percentages written as decimals."""

from toolcall.datamodules.synthetic.calculator.percentages.percentage import with_percentages
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    with_percentages(
        "{p} / 100",
        (
            "<ask>{p}<percent> as a [decimal|decimal number|fraction|plain number]",
            "[write|express|convert|turn|change] {p}<percent> [as|to|into] a [decimal|decimal number|fraction]",
            "{p}<percent> [in|as] [decimal|decimal form|decimals]",
            "{p}<percent> [to|into] [decimal|a decimal|a fraction]",
            "{p}<percent>[,|:|;| -] [as a decimal|decimal|as a fraction|written as a decimal]",
            "[which|what] [decimal|decimal number|fraction] is {p}<percent>",
            "[decimal|decimal form|decimal value] of {p}<percent>",
            "how do [i|you] write {p}<percent> [as a decimal|without the percent sign|as a fraction]",
        ),
        (
            "<p%>[化成|写成|换成|转成|用]小数[表示|][是多少|]",
            "[把|将]<p%>[化成|写成|换成|转成][小数|分数]",
            "<p%>[等于|是]多少小数",
            "<p%>[的小数形式|的小数写法|，化小数]",
        ),
        0.25,
    ),
)
