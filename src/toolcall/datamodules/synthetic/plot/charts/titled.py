"""Requests for charts that name their title apart, before the data or behind them."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.charts import labelled_data, list_data, point_data
from toolcall.datamodules.synthetic.plot.headings import plain_heading

_CHARTS = {
    "line": (("line chart", "line graph", "line plot", "line diagram"), ("折线图", "线图")),
    "bar": (("bar chart", "bar graph", "bar plot", "column chart"), ("柱状图", "条形图", "柱形图")),
    "histogram": (("histogram", "histogram", "frequency plot"), ("直方图", "频率直方图")),
    "scatter": (("scatter plot", "scatter chart", "scatter diagram"), ("散点图",)),
}
_OF_PAIRS = (
    ("bar", labelled_data.untimed_bar, "pairs"),
    ("scatter", point_data.scatter, "points"),
    ("line", point_data.line, "points"),
)
_OF_LISTS = (("line", "y"), ("bar", "values"), ("histogram", "values"))


def titled(content: Content) -> tuple[Slots, Arguments]:
    """A chart of any kind and its title."""
    text = plain_heading(content)
    if content.chance(0.45):
        kind, draw, slot = content.choose(*_OF_PAIRS)
        slots, args = draw(content)
        shown, args = slots[slot], {name: given for name, given in args.items() if name != "title"}
    else:
        kind, key = content.choose(*_OF_LISTS)
        shown = list_data.shown_list(content)
        args = {"kind": kind, key: list_data.numbers_of(shown)}
    chart = content.choose(*_CHARTS[kind][content.chinese])
    return {"list": shown, "name": Shown(text, "", must=True), "chart": Shown(chart, "")}, {**args, "title": text}


FORMS = (
    Form(
        titled,
        {
            "en": (
                "title: {name}[.|;] [draw|make|plot|] a {chart} [of|for|with] {list}",
                "[draw|make|plot|show|create] a {chart}[,| with the] title {name}[.|;|:] [values|data|numbers] {list}",
                "[i need|need|i want|make|draw] a {chart} with the [title|heading] {name}: {list}",
                "{chart} [titled|called|named|headed|entitled] {name}: {list}",
                "[under the heading|under the title|with the title] {name}[:|,] [draw|make|show] a {chart} of {list}",
                "[the title is|the heading is|heading:|call it] {name}[;|.] {chart} of {list}",
                '[draw|make|plot|give me] a {chart} [called|titled|named] "{name}" [of|for|with|from] {list}',
                "{list}, [as a|in a] {chart}, [title|heading|titled|called] {name}",
                "{chart}[,|;|.| -] [title|heading|headline|caption|header|name][:| =|] {name}[;|.| /|:] [data|values|] {list}",
                "[i want|i need|make|draw] a {chart} [that is called|that's called|whose title is|whose heading is|that says on top] {name}[:|;] {list}",
                "[title it|head it|caption it|name it|label it] {name}[:|;|.] {chart} [of|for|from|with] {list}",
                '"{name}" [is the title|should be the title|goes on top|as the heading|as title][,|;|.] {chart} [of|for|from|with] {list}',
                '[a |]{chart} "{name}"[:| of| for| with|,] {list}',
                '"{name}": [a |]{chart} of {list}',
                "[data|values|here]: {list}[;|.| /] {chart}[;|.|,| /] [title|heading|headline|caption]: {name}",
                "[title|heading|headline|header] {name}[,|;| /] {chart}[,|;|:| /] {list}",
                "[our|the|my] {chart} [is called|is named|has the title|carries the title|goes by the name] {name}[:|;] {list}",
                "[under the name|with the heading|with the caption|with the headline|under the caption] {name}[:|,] [plot|make|show|draw] {list} as a {chart}",
                '[draw|make|plot|show] a {chart}, [write|put|print] "{name}" [above it|on top|over it|at the top][:|,|;] {list}',
                '{list}[,|;|.| -] {chart}[,|;|.] ["{name}" on top|with "{name}" above|the title is {name}|its title is {name}|title be {name}]',
                "[for the slide|for the poster|for the report|for the wall][,|:] {chart} [titled|headed|called|named] {name}[:|;| -] {list}",
                "[plot|draw|show|put] {list} as a {chart} and [head it|caption it|call it|set the title to|use as title|use the title] {name}",
                "[name|title|heading] = {name}[;|,] [chart|type] = {chart}[;|,] [data|values] = {list}",
                "{chart}, [i'd like the title|i want the title|the title shall be|please title it|please call it] {name}[.|;|:] [values|data|numbers|here's the data:] {list}",
                "[can you|could you|please] [call|name|title] it {name}[:|;|.] {chart} [from|of|with] {list}",
                "{name} [as title|as the title|as heading|for the title][,|;|:] {chart} [of|from|with] {list}",
                "[could you |can you |please |][give me|make|draw] a {chart} [with|using|from|of] {list}[,|;|.| and] [its|the] [title|heading|headline|name] [is|should be|must be|reads] {name}",
                "(title: {name}) {chart} [of|for|with] {list}",
                "{chart} (title: {name})[:| of| for|,] {list}",
                "[this chart|the graph|the chart|the picture] [should be called|gets the title|needs the title] {name}[.|;|:] {chart}[,|:| of] {list}",
            ),
            "zh": (
                "标题：{name}。[画|做|]{chart}[：|，数据]{list}",
                "[画|做|来][一张|个|]标题[为|是]“{name}”的{chart}[：|，数据是]{list}",
                "{chart}，[标题|题目|名字][是|叫|为|]{name}[：|，数据：]{list}",
                "以“{name}”为[标题|题目]画{chart}[：|，数据]{list}",
                "{name}[作为|当|做]标题，[画|做]{chart}[：|，|，数据]{list}",
                "“{name}”，{chart}[：|，|，数据是]{list}",
                "{chart}“{name}”[：|，]{list}",
                "[图名|图题|抬头|题目|名称][：|是|叫]{name}[；|。]{chart}[：|，|]{list}",
                "{list}，[画|做|要]{chart}，[上面写|标题写|标题为|取名]{name}",
                "[画|做|要]一张叫[做|]“{name}”的{chart}[：|，|，数据]{list}",
                "[标题|题目]用“{name}”，[画|做|要]{chart}[：|，|]{list}",
                "{chart}（标题：{name}）[：|，|]{list}",
                "[请|麻烦]把图[叫做|命名为|取名为]{name}[：|；|。]{chart}，[数据|]{list}",
                "数据：{list}[；|。]{chart}[；|。]标题：{name}",
                "[老师|老板|领导]要的{chart}，标题[写|是|为]{name}[：|；|。]{list}",
                "{chart}，顶上写“{name}”，[数据|数值|]{list}",
                "[标题叫|标题是|题目为|题目叫|图名叫]{name}，[画|做|画一张|来个|]{chart}[：|，|，数据是|，数据：]{list}",
                "[画|做|来][一张|个|][名为|题为|叫]{name}的{chart}：{list}",
            ),
        },
        1.2,
    ),
)
