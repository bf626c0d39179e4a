"""The number halfway between two others."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number
from toolcall.datamodules.synthetic.phrase import Shown


def _number(content: Content) -> Shown:
    return number(content, 3, 0.1)


FORMS: tuple[Form, ...] = (
    question(
        "({a} + {b}) / 2",
        (
            "[what number is|what is|what's|find the number] [halfway|midway|half way|exactly in the middle] between {a} and {b}",
            "[halfway|midway|half way] between {a} and {b}",
            "the [midpoint|middle|average|mean] [of|between] {a} and {b}",
            "the [number|value] in the middle between {a} and {b}",
            "[midpoint|middle] of {a} and {b}",
            "what's the [average|mean] [between|of] {a} and {b}",
            "[meet|let's meet] in the middle between {a} and {b}[,|.] what [number|amount|price] is that",
            "half the sum of {a} and {b}",
            "[i offered|she offers|he says] {a} and [they want|the seller wants|she says] {b}[,|.] what's halfway",
            "[one is|one costs|the first was] {a} and the [other|second] [is|was] {b}[,|.] what's the average",
            "[between|in between] {a} and {b}[,|] [what's|which is|where is] the [exact |]middle",
            "[what|which] number is [as far from|equally far from] {a} as from {b}",
            "[split|splitting] the difference between {a} and {b}[,|:|;] [what price|what number|where do we land|we meet at]",
            "{a} and {b}[,|:|;| -] [average|mean|midpoint|the middle|halfway]",
            "[first|one] [test|quiz|lap|bid] {a}[,|;] [second|the other] {b}[,|;|.|:] [average|mean|what's the average]",
            "[low|min|lowest|minimum] {a}[,|;| and] [high|max|highest|maximum] {b}[,|;|.|:] [midpoint|middle|average of the two]",
            "the number [right |exactly |]in the middle of {a} and {b}",
            "[monday|my left foot|room one|the first sample] [had|is|was] {a}[,|;| and] [tuesday|my right|room two|the second] {b}[,|;|.] [on average|what's the average|average]",
        ),
        (
            "{a}[和|与|跟]{b}[的中间|正中间|中点]是[多少|几]",
            "{a}[和|与|跟]{b}的[平均数|平均值|平均|中间值|中点]<is>",
            "{a}[和|与]{b}的和的一半<is>",
            "一个{a}，一个{b}，平均[是|]多少",
            "[最低|最小]{a}，[最高|最大]{b}，[中间值|中点|平均][是|]多少",
            "[我出|他出|买家出]{a}，[卖家要|对方要|老板要]{b}，[取中间|折中|各让一半]是多少",
            "[两次|两个|两门][成绩|测量|考试]{a}和{b}，[平均分|平均|均值][是|]多少",
            "[求|算]{a}[和|与]{b}的[平均数|中点|均值]",
            "[第一次|昨天]{a}，[第二次|今天]{b}，平均[多少|是多少]",
        ),
        0.6,
        a=_number,
        b=_number,
    ),
)
