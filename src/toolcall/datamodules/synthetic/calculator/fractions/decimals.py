"""Fractions written as decimals."""

from toolcall.datamodules.synthetic.calculator.fractions.shares import with_fractions
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    with_fractions(
        "{f}",
        (
            "<ask>{f} as a decimal[| number]<is>",
            "{f} as a decimal",
            "{f} [in decimals|in decimal form|to decimal|to a decimal|written as a decimal]",
            "[write|express|give me|convert|turn|change] {f} [as|into|to] [a decimal|a decimal number|decimals]",
            "[decimal|decimal form|decimal value] of {f}",
            "{f}[,|:|;| -] [decimal|as decimal|in decimals please]",
            "[what|which] decimal [is|equals|do i get for] {f}",
            "how [do i|would you] write {f} [as a decimal|with a decimal point]",
        ),
        (
            "{f}[化成|写成|换成|转成|化为]小数[是多少|等于多少|]",
            "[把|将]{f}[化成|写成|换成|用]小数[表示|]",
            "{f}[等于|是]多少小数",
            "{f}的小数[形式|]是[多少|几]",
            "{f}用小数[表示|写][是多少|怎么写|]",
        ),
        0.4,
    ),
)
