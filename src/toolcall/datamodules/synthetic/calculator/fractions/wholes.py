"""What a fraction leaves of a whole, and the whole that it is of."""

from toolcall.datamodules.synthetic.calculator.fractions.shares import with_fractions
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    with_fractions(
        "{a} * (1 - {f})",
        (
            "[i ate|i spent|we used|she gave away|they sold|he lost|i drank|we drove] {f} of {a}[,|;|.| -] <rest>",
            "{f} of {a} [is gone|is used up|went bad|was sold|is already paid|are taken][,|;|.] <rest>",
            "{a} [minus|less|without] {f} of [it|that|itself]",
            "[take|knock|cut] {f} off {a}[,|;| -] <rest>",
            "[reduce|lower|cut|shrink] {a} by {f} of [it|itself]",
            "what [remains|is left|stays] of {a} [after|when|if] {f} of it [is gone|is taken|goes|is spent]",
            "[had|i have|there were|starting with] {a}[,| and] {f} of [it|them|that] [went to tax|was eaten|broke|disappeared][,|;|.] <rest>",
            "{a}[,|;|:] {f} of it [already |][done|gone|spent|used][,|;|:| -] <rest>",
            "if i [give away|spend|use|eat] {f} of {a}[,|] <rest>",
        ),
        (
            "[用去|吃了|花了|卖了|看了]{a}的{f}，[还剩多少|剩下多少|剩多少]",
            "{a}[用掉|花掉|卖掉|吃掉|倒掉]{f}[还剩多少|，剩多少|后剩下多少]",
            "{a}[减少|少了|减去][它的|自己的|其]{f}[是多少|，还有多少|]",
            "比{a}少{f}[是多少|的数是多少|]",
            "[有|共]{a}，[其中|]{f}[用完了|送人了|没了|坏了]，[还剩|剩下][多少|几]",
        ),
        0.8,
    ),
    with_fractions(
        "{a} / ({f})",
        (
            "{a} is {f} of [what|what number|which number|how much]",
            "{f} of [what number|what] is {a}",
            "if {f} [is|makes|equals] {a}[,|] [what's|how much is|what is] the [whole|total|full amount]",
            "{f} of [a number|something|the money|my salary|the trip] is {a}[,|;|.] [what's the whole|how much is all of it|what is the total|find the whole]",
            "[i've read|we paid|she did|they sold] {a}[,|;| and] [that's|which is|this is] {f} of [it|all|the whole][,|;|.] [how much in total|what's the total|how many altogether]",
            "[find|i need] the number of which {f} is {a}",
            "how [big|much] is the whole [if|when] {f} of it is {a}",
            "{a} [makes up|is just|is only] {f}[,|;|.] [what's the whole|what's the total]",
        ),
        (
            "[一个数|某数|什么数|哪个数]的{f}是{a}[，这个数是多少|，求这个数|，是几|]",
            "{a}是[什么数|哪个数|多少]的{f}",
            "[已经|][看了|走了|用了]{a}，[正好是|是|占][全部|总数|全程]的{f}，[一共|全部|总共][是|]多少",
            "{f}[是|等于|有]{a}，[全部|整个|总数][是|有]多少",
        ),
        0.5,
    ),
)
