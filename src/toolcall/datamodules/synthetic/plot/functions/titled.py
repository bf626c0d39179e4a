"""Requests for plots of functions whose title comes before the function or the interval."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.functions.graphed import call, formula, where_defined
from toolcall.datamodules.synthetic.plot.functions.intervals import interval
from toolcall.datamodules.synthetic.plot.headings import plain_heading
from toolcall.datamodules.synthetic.plot.vocabulary import chinese, english

_QUOTED = '["{name}"|"{name}"|\'{name}\'|“{name}”]'


@where_defined
def _titled(content: Content) -> tuple[Slots, Arguments]:
    f, (said, bounds), text = formula(content), interval(content), plain_heading(content)
    return {"f": f, "range": said, "name": Shown.verbatim(text)}, call(f, bounds, {"title": text})


FORMS = (
    Form(
        _titled,
        {
            "en": english(
                "[title|heading|caption]: {name}[.|;] [plot|graph|draw|show|sketch] [y = |the function |]{f}{range}",
                "<quoted>[:| -|,] [graph|plot|curve|sketch] of [y = |]{f}{range}",
                "[plot|graph|draw|sketch] [y = |the function |]{f} [titled|called|with the title|named|under the title|headed] <quoted>{range}",
                "[call|name|title] [the|a|this|my] [graph|plot|curve|picture] {name}[:|;] [y = |f(x) = |plot |draw ]{f}{range}",
                "[a|the|make a|i need a|draw a] [graph|plot|curve|picture] [called|titled|named|entitled|with the title] <quoted> [of|showing|for] [y = |]{f}{range}",
                "[make|use] <quoted> [as |for ][the |][title|heading] [of the graph of|for the graph of|for a plot of|and plot|and draw] {f}{range}",
                "[write|put|print] <quoted> [above|over|on top of|on] [a|the] [graph|plot|curve] of [y = |]{f}{range}",
                "[with|under] the [title|heading|caption] {name}[:|;] [plot|graph|draw] {f}{range}",
                "[plot|graph|curve|function plot] [titled|called|with title|named] {name}[:|;] [y = |f(x) = |]{f}{range}",
                "[title|heading][=|: ]<quoted>[,|;] [function|f|y|expression|formula][=|: | = ]{f}{range}",
                "[function|f|y|expression|formula][=|: | = ]{f}[,|;] [title|heading][=|: ]<quoted>{range}",
                "[the title is|the heading is|it should be called|it's called] {name}[;|.| -] [plot|draw|graph] {f}{range}",
                "for {name}[:|,] [plot|graph|draw] [y = |]{f}{range}, [and use that as title|with that as the title]",
                "[plot|graph|draw] {f}, [title|heading] <quoted>{range}",
                "[my|our|the] [poster|slide|chart|picture|figure] is [called|titled|named] <quoted>[,|;|:] it shows [y = |]{f}{range}[, draw it|, plot it]",
                quoted=_QUOTED,
            ),
            "zh": chinese(
                "[标题|题目|图名]：{name}。[画|画出|绘制][函数|]{f}[的图像|]{range}",
                "“{name}”[：|，]{f}[的图像|的曲线|的图]{range}",
                "[画|作|来|做][一张|个|]标题[为|是|叫]“{name}”的[图|函数图|图像]：{f}{range}",
                "[以|用]“{name}”[为|作|做]标题，[画|绘制|画出][函数|y=|]{f}{range}",
                "[标题|题目|图名][写|是|叫|用]“{name}”[，|；][函数|画|y=|f(x)=|曲线]{f}{range}",
                "[图|这张图|曲线]叫{name}[：|，画]{f}{range}",
                "[画|绘制]{f}，[标题|题目][是|为|叫|]“{name}”{range}",
                "[在|]图上[写|标上]“{name}”，[画|画出]{f}[的图像|的曲线|]{range}",
                "[题为|名为|叫做]《{name}》的[函数图|图像|曲线|图]：[y=|]{f}{range}",
                "[title|标题][=|:|：]{name}；[f|y|函数][=|：]{f}{range}",
            ),
        },
        1.1,
    ),
)
