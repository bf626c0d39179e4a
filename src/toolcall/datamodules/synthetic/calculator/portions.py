"""What a share leaves or is a share of, reciprocals, mixed numbers, fractions as decimals, and shares of shares."""

from toolcall.datamodules.synthetic.calculator.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.calculator.shares import fraction
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, calculation
from toolcall.datamodules.synthetic.numbers import amount, in_words, number, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_LEFT = "[what's left|how much is left|what remains|how much remains|the rest is|how much is still there]"


def _mixed(content: Content) -> Shown:
    """Two and three quarters, 2 1/2."""
    whole = content.rng.randint(1, 12)
    bottom = content.choose(2, 3, 4, 4, 5, 8)
    top = content.rng.randint(1, bottom - 1)
    text = f"{whole}又{bottom}分之{top}" if content.chinese else f"{whole} {content.choose('', '', 'and ')}{top}/{bottom}"
    if content.spelled and content.chinese:
        text = f"{in_words(whole, content)}又{in_words(bottom, content)}分之{in_words(top, content)}"
    return Shown(text, f"({whole} + {top} / {bottom})")


def _mixed_sum(content: Content) -> tuple[Slots, Arguments]:
    sign, word, chinese = content.choose(("+", "plus", "加"), ("-", "minus", "减"), ("*", "times", "乘以"))
    slots = {"v": _mixed(content), "w": content.choose(_mixed, small)(content)}
    slots["s"] = Shown(chinese if content.chinese else content.choose(word, word, sign), sign)
    return slots, {"expression": f"{slots['v'].value} {sign} {slots['w'].value}"}


def _portion(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    return calculation(expression, en, zh, weight, f=fraction, g=fraction, a=amount)


def _quick(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    return calculation(expression, en, zh, weight, a=lambda c: number(c, 3))


FORMS: tuple[Form, ...] = (
    _portion(
        "{a} * (1 - {f})",
        (
            "[i ate|i spent|we used|she gave away|they sold|he lost|i drank|we drove] {f} of {a}[,|;|.| -] " + _LEFT,
            "{f} of {a} [is gone|is used up|went bad|was sold|is already paid|are taken][,|;|.] " + _LEFT,
            "{a} [minus|less|without] {f} of [it|that|itself]",
            "[take|knock|cut] {f} off {a}[,|;| -] " + _LEFT,
            "[reduce|lower|cut|shrink] {a} by {f} of [it|itself]",
            "what [remains|is left|stays] of {a} [after|when|if] {f} of it [is gone|is taken|goes|is spent]",
            "[had|i have|there were|starting with] {a}[,| and] {f} of [it|them|that] [went to tax|was eaten|broke|disappeared][,|;|.] "
            + _LEFT,
            "{a}[,|;|:] {f} of it [already |][done|gone|spent|used][,|;|:| -] " + _LEFT,
            "if i [give away|spend|use|eat] {f} of {a}[,|] " + _LEFT,
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
    _portion(
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
    _portion(
        "{f}",
        (
            ASK + "{f} as a decimal[| number]" + IS,
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
    _portion(
        "{f} * {g} * {a}",
        (
            ASK + "{f} of {g} of {a}" + IS,
            "{f} of {g} of {a}",
            "[take|get|find] {f} of {g} of {a}",
            "how [much|many] is {f} of {g} of {a}",
            "[i own|she gets|he keeps|we need] {f} of {g} of {a}[,|;|.] how [much|many] is that",
            "what [does|do] {f} of {g} of {a} [make|come to|amount to]",
        ),
        ("{a}的{g}的{f}" + WHAT_ZH, "{a}的{g}，再取其中的{f}[是多少|，有多少|]", "{a}的{g}里的{f}[是多少|有多少|]"),
        0.25,
    ),
    _portion(
        "{f} + {g}",
        (
            "add {f} and {g}",
            "[the sum|total] of {f} and {g}",
            "{f} and {g} [together|combined|in total|altogether|added up]",
            "what do {f} and {g} [make|add up to|come to][| together]",
            "[put|pour|add] {f} and {g} together[,|;| -|] [how much is it|what do i have|]",
            "[i have|used|ate] {f} and [another|then] {g}[,|;|.] [how much is that|how much in total|total]",
        ),
        ("{f}[和|与]{g}[的和|加起来|一共|相加]" + WHAT_ZH, "{f}[再|]加上{g}" + WHAT_ZH, "[把|将]{f}和{g}[加起来|相加|合在一起]"),
        0.3,
    ),
    _portion(
        "{f} * {g}",
        (
            "{f} of {g}",
            "[what is|what's|how much is] {f} of {g}",
            "[take|find|get] {f} of {g}",
            "multiply {f} by {g}",
            "the product of {f} and {g}",
            "how much is {f} of {g} of [a cup|a cake|an hour|a mile]",
        ),
        ("{g}的{f}" + WHAT_ZH, "{f}[与|和]{g}的[积|乘积]" + WHAT_ZH, "[取|求]{g}的{f}"),
        0.3,
    ),
    Form(
        _mixed_sum,
        {
            "en": (
                ASK + "{v} {s} {w}" + IS,
                "{v} {s} {w}",
                "[work out|calculate|do|compute|evaluate] {v} {s} {w}",
                "[mixed numbers|fractions|homework|kitchen maths]: {v} {s} {w}",
                "[how much|what] [does|would] {v} {s} {w} [make|come to|be|give]",
                "{v} {s} {w}[,|:| -] [how much|result|answer|what do i get]",
                "i [need|have to find|can't do|want] {v} {s} {w}",
            ),
            "zh": (ASK_ZH + "{v}{s}{w}" + WHAT_ZH, "{v}{s}{w}", "[带分数|分数题|作业]：{v}{s}{w}", "{v}{s}{w}，[得多少|怎么算|结果]"),
        },
        0.5,
    ),
    _quick(
        "1 / {a}",
        (
            ASK + "the [reciprocal|multiplicative inverse|inverse] of {a}" + IS,
            "[reciprocal|inverse] of {a}",
            "{a}[,|:|;| -] [reciprocal|its reciprocal|the inverse]",
            "one over {a}",
            "one divided by {a}",
            "[take|find|get|need|compute] the [reciprocal|inverse] of {a}",
            "[what|which number] times {a} [is|gives|makes] one",
            "[flip|invert] {a}",
        ),
        (
            "{a}的倒数" + WHAT_ZH,
            "[求|写出|算]{a}的倒数",
            "一除以{a}" + WHAT_ZH,
            "{a}[取倒数|倒过来|求倒数][是多少|等于几|]",
            "{a}分之一" + WHAT_ZH,
            "[哪个数|什么数]乘{a}[等于|是]一",
        ),
        0.4,
    ),
    _quick(
        "4 * {a}",
        (
            "[quadruple|four times|fourfold] {a}",
            "{a} [quadrupled|four times over|taken four times]",
            "[what is|what's|how much is] [quadruple|four times] {a}",
            "[take|start with] {a} and quadruple it",
            "[four|4] lots of {a}",
            "{a}[,|;| and] four times that[,|;| -| is] [how much|what]",
            "what do i get if i quadruple {a}",
            "[four times|quadruple] the [amount|number|price] of {a}",
        ),
        (
            "{a}的四倍[等于|是][多少|几]",
            "四倍的{a}[是多少|等于几|]",
            "[把|将]{a}[变成四倍|翻两番][是多少|，得几|]",
            "{a}翻两番[是多少|等于多少|]",
        ),
        0.25,
    ),
    _quick(
        "{a} / 4",
        (
            "[quarter|split in four] {a}",
            "{a} [quartered|split in four|divided in four|cut in four]",
            "[divide|split|cut|share] {a} [into four equal parts|into quarters|in four|between four people]",
            "{a} for four [people|of us|kids][,|;| -] [how much each|each gets|per person]",
            "[four friends|four of us|four kids] share {a}[,|;|.] how much each",
            "[what is|how much is] {a} split [four ways|in four]",
            "halve {a} and halve it again",
            "[take|start with] {a}, halve it twice",
        ),
        ("{a}[四等分|平均分四份|分成四份]，[每份|一份][是|]多少", "四个人[平分|分]{a}，[一人|每人]多少", "[把|将]{a}[一分为四|平分成四份]"),
        0.2,
    ),
)
