"""Averages of measurements, each with its unit."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.lists.accounts import MEAN, marked
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    Form(
        marked(
            MEAN,
            (
                "{}%",
                "{}%",
                "{} kg",
                "{} km",
                "{} minutes",
                "{} min",
                "{} hours",
                "{} points",
                "{} cm",
                "{} degrees",
                "{}°",
                "${}",
                "${}",
                "€{}",
                "{} miles",
                "{} lbs",
                "{} sec",
                "{}s",
            ),
            ("{}分", "{}分", "{}度", "{}公斤", "{}厘米", "{}分钟", "{}小时", "{}公里", "{}元", "{}秒", "{}岁", "{}块"),
        ),
        phrasings(
            (
                "[what is|what's|calculate|find|work out|give me|i need|] [the |][average|mean] of {list}",
                "{list}[,|;|.| -|:] [average|mean|avg|on average|what's the average|average them]",
                "[average|mean|avg|average out][:|] {list}",
                "[i got|it was|we measured|she had|they were|it went] {list}[,|;|.] [what's the average|mean|how much on average|what does that average to]",
                "if [i got|i had|the values are|they are] {list}[,|] what's the [mean|average]",
                "[the last|my last|these|the] [tries|attempts|rounds|results|ones] [were|gave|are] {list}[,|;|.|:] [mean|average|average result]",
                "[averaging|the mean of|an average of] {list} [is|makes|gives] what",
                "what do {list} average[| out to]",
            ),
            (
                "{list}[的平均|的平均值|平均|的均值][是多少|多少|]",
                "[这几次|最近|结果][是|有|：]{list}，<average>",
                "{list}，<average>",
                "[求|算一下|帮我算]{list}的平均[值|]",
            ),
        ),
        0.8,
    ),
)
