"""Conversions of areas of land and of floors."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.units.factors import among
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    Form(
        among("sqm", "sqft", "acre", "ha", "mu"),
        phrasings(
            (
                "[the flat|our house|the lot|my garden|the office|the farm|the field|the park] is {a} {u}[,|;|.] [what's that in {v}|how many {v} is that|in {v}?|the ad should say {v}]",
                "how [big|large] is {a} {u} in {v}",
                "[apartment|land|plot|lot|floor space|living area][:| of| =| is|] {a} {u}[,|;| ->| -] [in {v}|{v}?|how many {v}]",
                "[carpet|paint|turf|seeds|tiles] for {a} {u}[,|;|.| -] [how many {v} is that|what is it in {v}|sold by {v}, how many]",
                "[he owns|they bought|we rent|she inherited|the fire burned] {a} {u}[,|;|.] [how many {v} is that|what's that in {v}|{v}?]",
                "a {a} {u} [apartment|plot|garden|field|room] [in|is how many] {v}",
                "[area|size] {a} {u} [converted to|in|given in] {v}",
                "how many {v} [of land|of floor|of lawn] [is|are] {a} {u}",
            ),
            (
                "[房子|公寓|院子|这块地|农场|果园|教室][有|是|]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}[有多大|多大]，用{v}[表示|说]",
                "[面积|占地|建筑面积|使用面积][是|：|]{a}{u}，[换成|合|等于]多少{v}",
                "{a}{u}[地|的地|的房子][是|合]多少{v}",
            ),
        ),
        0.35,
    ),
)
