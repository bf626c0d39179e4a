"""Conversions of what recipes call for."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.units.factors import among
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    Form(
        among("cup", "tbsp", "tsp", "ml", "floz", "pint", "l", "qt"),
        phrasings(
            (
                "[the recipe|grandma's card|the cookbook|the cake mix|my aunt's recipe] [calls for|asks for|needs|says|wants] {a} {u}[,|;|.| and| but] [i only have a {v} measure|how many {v} is that|my jug shows {v}|what's that in {v}]",
                "{a} {u} of [milk|water|oil|broth|cream|juice|vinegar|syrup] [in|to|is how many|equals how many|are how many] {v}",
                "how many {v} of [milk|water|oil|stock|cream|juice] [are|is|make|do i take for|replace] {a} {u}",
                "[pour|add|stir in|use|whisk in] {a} {u}[,|;|.| -] [in {v} please|that's how many {v}|how many {v} is that]",
                "[cooking|baking|kitchen] [conversion|measures|units][:|,| -] {a} {u} [to|in|into] {v}",
                "no [cups|spoons|scale|measuring jug] here[,|;|.|:] {a} {u} in {v}",
                "[can i replace|replace|substitute] {a} {u} [with|by] how many {v}",
                "[liquid|milk|water|dough]: {a} {u}, {v}?",
                "{a} {u} [whole milk|olive oil|tap water|sugar] = how many {v}",
            ),
            (
                "[倒|加|放|喝]{a}{u}[牛奶|水|油|果汁|酱油]，[是|合|等于]多少{v}",
                "{a}{u}[牛奶|水|油|奶油|果汁][是|有|等于]多少{v}",
                "[食谱|菜谱|配方]要{a}{u}，[量杯是{v}的|换成{v}是多少|合多少{v}]",
            ),
        ),
        0.45,
    ),
)
