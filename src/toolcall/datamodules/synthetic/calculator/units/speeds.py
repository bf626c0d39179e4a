"""Conversions of speeds."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.units.factors import among
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    Form(
        among("kmh", "mph", "mps", "kn"),
        phrasings(
            (
                "[the speed limit|the limit|top speed|the wind|my speed|wind speed|the tide] is {a} {u}[,|;|.] [what's that in {v}|how many {v} is that|in {v}?|my car shows {v}]",
                "how fast is {a} {u} in {v}",
                "[i was doing|we're going|the train goes|a cheetah runs at|the ball flew at|caught speeding at|the storm blows at] {a} {u}[,|;|.] [how many {v} is that|what's that in {v}|how fast in {v}]",
                "[rental car|speedometer|dashboard|the boat] [in|shows] {v}[,|;|.] [sign|limit|the sign|the chart] says {a} {u}",
                "[speed|velocity|pace|wind][:| of| =| is] {a} {u}[,|;| ->| -] [in {v}|{v}?|to {v}]",
                "{a} {u} [limit|wind|zone|serve|gusts] in {v}",
                "driving {a} {u} [means|is|makes] how many {v}",
                "at {a} {u}[,|] how many {v} am i [going|doing]",
            ),
            (
                "[限速|车速|时速|风速|最高速度][是|]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}有多快，用{v}[表示|说]",
                "[仪表盘|表盘|租的车]显示{v}，[限速|路牌是]{a}{u}，[怎么换|是多少]",
            ),
        ),
        0.3,
    ),
)
