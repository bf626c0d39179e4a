"""The difference between two readings of a meter or a thermometer."""

from toolcall.datamodules.synthetic.calculator.stories.story import story
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    story(
        "{h} - {f}",
        (
            "[the odometer|the meter|my counter|the water meter|the gas meter|the power meter] [was|said|showed|read|stood at] {f}[,| and|;] now [it's|it is|it says|it shows|it reads] {h}[,|;|.] [how many did i use|how far did i go|how much was used|what's the difference|usage]",
            "[it was|this morning was|at dawn it was|yesterday it was] {f} degrees and [now|it's now|this noon it's|today it's] {h}[,|;|.] [how much warmer|by how many degrees did it rise|what's the rise|how many degrees more]",
            "[went|rose|grew|climbed|jumped|moved] from {f} to {h}[,|;|.] [by how much|how many more|what's the increase|how much did it grow]",
            "[the price|my rent|our membership|the population|his weight|traffic] [went|rose|grew|climbed|jumped] from {f} to {h}[,|;|.] [by how much|how many more|what's the increase in numbers|how much more is that]",
            "[reading|meter|counter|km] [before|old|start] {f}[,|;] [after|new|end|now] {h}[,|;|.| -] [difference|used|consumption|driven|how much]",
            "[how much|how many] [more|extra] is {h} [compared to|than|over] {f}",
            "[last year|last month|before|in spring] [i had|we had|there were|it was] {f}[ followers| members| subscribers| trees|][,|;| and] now {h}[,|;|.] how many [new ones|more|were added|did we gain]",
            "[start|start weight|opening stock|begin] {f}[,|;] [end|final|closing|finish] {h}[,|;|.] [gain|increase|plus of how much]",
            "she [grew|shot up] from {f} to {h} cm[,|;|.] how many [centimeters|cm] [is that|more|did she grow]",
            "had {f}[,|;] now {h}[,|;|.| -] how many [more|new|did i gain]",
        ),
        (
            "[电表|水表|里程表|煤气表][上次|原来|上个月]{f}，[这次|现在|这个月]{h}，[用了多少|走了多少|差多少]",
            "[早上|昨天|凌晨]{f}度，[现在|今天|中午]{h}度，[升了几度|高了多少度|升高多少]",
            "从{f}[涨到|增加到|长到|升到]{h}，[涨了多少|增加了多少|多了多少]",
            "[去年|上个月|原来]{f}[人|个|]，[今年|这个月|现在]{h}[人|个|]，[多了几个|增加了多少|多了多少]",
            "[粉丝|会员|人口|身高]从{f}[变成|涨到|长到]{h}，[多了多少|增加多少|涨了多少]",
            "[起始|开始|期初]{f}，[结束|现在|期末]{h}，[增加多少|增量|差值]",
            "{h}比{f}[多|大|高][多少|几]",
            "原来{f}，后来{h}，[多了|涨了|增了]多少",
        ),
        0.6,
    ),
)
