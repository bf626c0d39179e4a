"""Requests for bars told in a story: the numbers first, what is wanted of them at the end, or the other way round; or only hinted at."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.stories import bar_scenes_en, bar_scenes_zh
from toolcall.datamodules.synthetic.plot.stories.scene import Scene, Told
from toolcall.datamodules.synthetic.plot.stories.telling import compared, told
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.datamodules.synthetic.plot.vocabulary import chinese, english

_BARS = "[bar chart|bar chart|bar graph|column chart|barchart|bar plot|bar diagram]"
_BARS_ZH = "[柱状图|柱状图|柱状图|条形图|柱形图]"
_IT = "[that|that|it|this|those|them]"


def _bars(content: Content) -> tuple[Slots, Arguments]:
    return _call(content, told(content, content.rng.choice(_scenes(content))))


def _untimed_bars(content: Content) -> tuple[Slots, Arguments]:
    return _call(content, told(content, content.rng.choice(_untimed(content))))


def _compared(content: Content) -> tuple[Slots, Arguments]:
    return _call(content, compared(content, content.rng.choice([scene for scene in _scenes(content) if scene.open])))


def _scenes(content: Content) -> tuple[Scene, ...]:
    return bar_scenes_zh.SCENES if content.chinese else bar_scenes_en.SCENES


def _untimed(content: Content) -> list[Scene]:
    """Those whose labels are no times, which tell bars from a line where nobody says which."""
    return [scene for scene in _scenes(content) if not scene.timed]


def _call(content: Content, story: Told) -> tuple[Slots, Arguments]:
    heading, titled = caption(content)
    slots = {"pairs": Shown(story.text, ""), "title": heading}
    return slots, {"kind": "bar", "labels": story.labels, "values": list(map(json_number, story.values)), **titled}


_NAMED: Phrasings = {
    "en": english(
        "{pairs}[,|.|;| -] [make|draw|give|show|do] me a <bars>{title}",
        "{pairs}[,|.|;| -|...] [throw|put|stick|drop|get] <it> into [bars|bars|a <bars>]{title}",
        "{pairs}[,|.| -|;] [bars|bars|<bars>][| please| pls|, thanks]{title}",
        "{pairs}[,|;|.] [as|in|with] [bars|bars|a <bars>]{title}",
        "{pairs}. can i [get|see|have] <it> as [a bar thing|bars|a <bars>|some kind of bar thing]{title}",
        "<bars>[:|,| -] {pairs}{title}",
        "{pairs}[,|.|;] [can|could] you [chart|plot|graph|show|draw|do] <it> [as|with|in] [bars|a <bars>]{title}",
        "{pairs}[,|.|;| -] [make|turn] <it> into [bars|a <bars>][| for me| please]{title}",
        "{pairs}[,|.|;| -] [i'd like|i want|need|we need|i could use] [bars|a <bars>|a bar for each] [of that|for it|for the slide|please|for this]{title}",
        "[bars|bars please|bar graph this|bar chart this|chart this in bars|in bars][:| -|,] {pairs}{title}",
        "[draw|make|plot|do|give me] [bars|a <bars>] [for|of|from|out of] this{title}: {pairs}",
        "{pairs}[.|...|,|;] how [does|would] <it> look [as|in] [bars|a <bars>]{title}",
        "{pairs}[,|.|;] [one bar each|a bar each|one bar per thing|a bar for each one|each one a bar]{title}",
        "{pairs}[,|.|;] [bar chart it|bar graph it|chart it in bars|bars of that|draw the bars|show the bars]{title}",
        "[so|ok so|right|here's the thing|listen|well], {pairs}[.|,|;|...] [make|draw|do] [bars|a <bars>]{title}",
        "{pairs}[,|.|;] [columns|upright bars|a column chart|some columns] [please|pls|would be nice|would do]{title}",
        "[a|any|some kind of] [bar thing|bar picture|bar diagram|bar drawing] [for|of|with] this{title}: {pairs}",
        "{pairs}[,|.|;] [wanna see|let me see|i'd love to see|want to see|show us] [that as|it as|those as|it in|that in] [bars|a <bars>]{title}",
        "{pairs}[,|.|;] [my boss|the teacher|mum|the club|my sister] wants [that as|it as|this in] [bars|a <bars>]{title}",
        "[can|could] you [do|make|draw] me [bars|a <bars>]{title}? {pairs}",
        "{pairs}. [that's it|that's all|those are the numbers|that's the data][,|.|:] [bars|<bars>|now a <bars>|a <bars>][| please| pls]{title}",
        "{pairs}[,|;] [which makes|so that's|so i need] [a <bars>|bars]{title}",
        "{pairs}[,|;|.] [no pie|no table|no lines|not a pie][,|;] [just|but] [bars|a <bars>]{title}",
        "[i need|we need|need] [bars|a <bars>] [for the newsletter|for the wall|for class|for my mum|for a slide]{title}[:|.|,] {pairs}",
        "{pairs}[ -> | => | > ][bars|<bars>]{title}",
        "{pairs}[,|;|.] [visualize|show|present|compare] <it> [with|in|as] [bars|a <bars>]{title}",
        bars=_BARS,
        it=_IT,
    ),
    "zh": chinese(
        "{pairs}，[画个|做个|来个|给我画|帮我做|画一张|请画|出个|画]<bars>{title}",
        "{pairs}，<bars>{title}",
        "{pairs}，[画成|做成|弄成|变成][<bars>|<bars>|柱子]{title}",
        "<bars>[：|，|]{pairs}{title}",
        "{pairs}[，|。]用[柱子|<bars>][表示|画出来|比一比|看看]{title}",
        "{pairs}。[能|可以|能不能|可不可以][画成|做成|弄个]<bars>吗{title}",
        "{pairs}，[要|想要|需要|求]<bars>{title}",
        "[画个|做个|来个|用]<bars>[对比|比较|看看|表示]：{pairs}{title}",
        "{pairs}，[一项一根柱子|每个一根柱子|各画一根柱子|每项一根柱]{title}",
        "{pairs}，[老师|老板|领导|我妈|同学]要<bars>{title}",
        "{pairs}，[整个|搞个|弄个|整成]<bars>[|看看|呗|吧]{title}",
        "[把|将]{pairs}[画成|做成|整成]<bars>{title}",
        "[情况是这样|数据如下|说一下|是这样]：{pairs}。[画|做|来个]<bars>{title}",
        "{pairs}，[直观点|好看点|简单点]，<bars>{title}",
        "{pairs}[。|，]<bars>[走起|来一张|安排一下|搞一张]{title}",
        bars=_BARS_ZH,
    ),
}
_HINTED: Phrasings = {
    "en": english(
        "{pairs}[,|.|;| -] [chart it|plot that|graph it|chart that|make it a chart|visualize that][| please| pls]{title}",
        "{pairs}[,|.|;| -] [put|throw|stick] <it> in a [chart|graph|diagram]{title}",
        "{pairs}[,|.|;] [compare them|compare those|compare it] [visually|in a chart|in a picture|side by side]{title}",
        "{pairs}[.|,|;] [who's ahead|who has most|which is the most|who wins|what's the biggest]? [chart it|draw it|show me a chart|plot it]{title}",
        "{pairs}[,|.|;] can i [see|get|have] <it> as a [chart|graph|picture|diagram]{title}",
        "[chart|plot|graph] [this|this one|the following][:| -] {pairs}{title}",
        "{pairs}[,|.|;] [i need|make|draw|give me|show me] a [chart|graph|diagram][| of that| of it| for it]{title}",
        "[chart|graph|comparison|comparison chart][:| -] {pairs}{title}",
        "{pairs}[,|.|;] [draw|show|plot] me the comparison{title}",
        it=_IT,
    ),
    "zh": chinese(
        "{pairs}，[画图|画个图|做个图|画出来|出个图][|看看|比一比]{title}",
        "{pairs}，[对比一下|比一比|比较一下]{title}",
        "{pairs}，[谁最多|哪个最多|谁高谁低|哪个最大]？[画图|画个图|用图表示|画出来]{title}",
        "{pairs}，[画图|做图|画个图][对比|比较]{title}",
        "{pairs}，[可视化一下|做成图表|用图看看]{title}",
    ),
}

_COMPARED: Phrasings = {
    "en": english(
        "compare {pairs}{title}",
        "[compare|please compare|can you compare|let's compare|i want to compare|help me compare] {pairs}{title}",
        "[compare|set side by side] {pairs} [in|with|as] [bars|a <bars>|a chart|a graph]{title}",
        "[comparison|a comparison|visual comparison|comparison chart][:| of] {pairs}{title}",
        "[how do these compare|how do they compare|which is best]: {pairs}[,|;|.] [bars|chart it|a chart|bar chart]{title}",
        "{pairs}[,|;|.] [compare|compare them|please compare][| please| in a chart| with bars]{title}",
        bars=_BARS,
    ),
    "zh": chinese(
        "对比{pairs}{title}",
        "[对比|比较|对比一下|比一下|比较一下]{pairs}{title}",
        "[想|我想|帮我|请][对比|比较][一下|]{pairs}{title}",
        "[对比|比较|比一比]{pairs}，[用|画|做|来个]<bars>{title}",
        "[画图|做图|画个图|用图|用柱子][对比|比较][：|，|]{pairs}{title}",
        "{pairs}，[对比|比较|对比一下|比一比]{title}",
        "{pairs}[的对比图|的对比|，做个对比|，出对比图]{title}",
        bars=_BARS_ZH,
    ),
}

FORMS = (Form(_bars, _NAMED, 3.0), Form(_untimed_bars, _HINTED, 0.8), Form(_compared, _COMPARED, 0.7))
