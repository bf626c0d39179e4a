"""Wording that patterns share: `<draw>` stands for all the ways of asking to draw."""

from toolcall.datamodules.synthetic.phrase import written_out

LINES = "[line chart|line chart|line plot|line graph|line diagram|line|linechart|line-chart|curve|curve chart]"
BARS = "[bar chart|bar chart|bar graph|bar plot|bar diagram|barchart|column chart|column graph|bargraph|bars]"
HISTOGRAMS = "[histogram|histogram|histogram|histo|frequency plot|frequency histogram|distribution plot|distribution chart|frequency chart]"
SCATTERS = "[scatter plot|scatter plot|scatter chart|scatter|scatter diagram|scatter graph|scatterplot|xy scatter|scattergram]"

_ENGLISH = {
    "draw": (
        "[plot|plot|plot|draw|draw|show|graph|graph|sketch|make|please plot|please draw|can you draw|can you plot|could you plot|show me|i want|i need|i'd like|give me|create|produce|visualize|display|draw me|plot me"
        "|let me see|i want to see|let's see|help me plot|render|generate|please make|please show|could you draw|can you show me|i would like|can i see|gimme|need|could i see|i'd love to see"
        "|trace|chart|prepare|build|put up|please graph|please sketch|could you graph|could you make|would you draw|would you plot|will you plot|can you make|can you graph|let's plot|let's draw|i wanna see|i have to draw|i need to plot|i must plot|i'm looking for|get me|draw up|have a go at|show us|we need|we want|help me draw|go plot|just plot|just draw|try plotting|pls plot|pls draw|now draw|time to plot]"
    ),
    # articles, behind "draw"
    "a": "[ a| a| a| the| an easy| a simple| one| my| me a| a quick| a nice| a basic| a small| a rough| a clean| some| this| another| a little| a decent| a big|]",
    "lines": LINES,
    "bars": BARS,
    "histograms": HISTOGRAMS,
    "subject": "[sales|visitors|the temperature|rainfall|my weight|steps per day|page views|the price|attendance|our score|my grades|water use|orders]",
    "were": "[sales were|the temperatures were|visitors per day were|my steps were|the scores were|i sold|we counted|i ran|our orders were|the prices were|the class got]",
    "lately": "[my weight|sales|the temperature|our visitors|my steps|rainfall|the price|attendance|my pulse|downloads|complaints|our orders|my mood|page views] [over|in|for|during] the [last|past] [two|three|four|five|six|ten|3|4|5|6|7] [weeks|days|months|years|hours|quarters] [was|were|went like this:|came to|has been]",
    "that": "[chart|plot|show|draw|graph|put] [that|it|this|them|those]",
    "for": "[for values|for|of|of the values|with values|with|from|using|showing|from the data|for these values:|for the numbers|of these numbers:|for the data|:]",
    # what is measured, and on which axis it goes
    "across": "[hours|hours studied|ad spend|age|ages|the price|prices|temperature|the distance|days|height|minutes|income|speed|the dose]",
    "up": "[marks|the marks i got|orders|weight|weights|sales|the number sold|ice creams|cost|the score|yield|savings|time|the effect]",
    "on x": "[on x|across|on the x axis|horizontally|as x|along the bottom]",
    "on y": "[on y|up|on the y axis|vertically|as y|up the side]",
    # what stands before a formula
    "y": "[||||y = |y=|f(x) = |f(x)=|the function |the function |the function y = |the graph of |the curve |the curve y = |a graph of |the plot of |a plot of |y: |f(x): |the line |the equation |the equation y = |the expression |the formula |the function f(x) = |g(x) = |h(x) = |the curve of |the shape of |function |curve |y equals |f of x equals |my function |the following function: ]",
}
_CHINESE = {
    "draw": "[画|画出|画一下|绘制|绘出|作|帮我画|请画|请画出|帮我绘制|画个|画一张|给我画|我想看|我要|显示|做|生成|麻烦画一下|能画一下|想看|画画看|可以画|请给我画|来画|描出|描绘|勾画|给出|展示|呈现|求画|麻烦画|麻烦画出|帮忙画|帮忙画一下|能不能画|能否画出|可以帮我画|劳驾画|替我画|要画|需要画|需要|我需要|我想画|想画|试着画|现在画|就画|直接画|快画|来个|来一张|弄个|弄一张|搞个|请作|请作出|请绘制|请你画|打算画|要看]",
    "subject": "[销量|气温|成绩|体重|人数|雨量|访问量|价格|步数]",
    "lately": "[这几天|最近几天|上周|过去五天|这三个月|最近四周|前几天|过去六个月][的|][步数|体重|气温|销量|访客|成绩|客流|雨量][是|分别是|依次为|：|]",
    "for": "[，数据是|，数据为|，数据：|，数据|：|，值为|，数值是|：|，|，数值分别为]",
    # what stands before a formula
    "y": "[||y = |y=|函数|函数|函数y=|f(x)=|函数f(x)=|曲线|曲线y=|方程y=|函数式|式子|公式|表达式|g(x)=|h(x)=|y等于|函数：|下面的函数：|这个函数：|关于x的函数]",
}
NUMERALS = frozenset("0123456789零一二两三四五六七八九十百千万亿点半")
"""What a label beside a number must not begin or end with: it would be read as a part of it."""


def english(*patterns: str, **own: str) -> tuple[str, ...]:
    """The patterns, with every part written out: one that all share, or one of their `own`.

    >>> english("a <chart> of {list}{title}", chart="[pie|pie chart]")
    ('a [pie|pie chart] of {list}{title}',)
    """
    return written_out(patterns, _ENGLISH | own)


def chinese(*patterns: str, **own: str) -> tuple[str, ...]:
    """The same for Chinese patterns."""
    return written_out(patterns, _CHINESE | own)
