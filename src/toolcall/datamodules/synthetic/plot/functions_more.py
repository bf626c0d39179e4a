"""Further requests for plots of functions: the interval or the title first or in the middle, functions that have a name, straight lines."""

from typing import Any

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import small
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.drawing import DRAW, DRAW_ZH, A, heading, title, value
from toolcall.datamodules.synthetic.plot.functions import formula, has_values, without_defaults
from toolcall.datamodules.synthetic.plot.intervals import bracketed, ends, interval, stretch


def _call(f: Shown, bounds: dict[str, Any], titled: dict[str, Any]) -> Arguments:
    return {"kind": "function", "expression": f.value, **without_defaults(bounds), **titled}


def _stretched(content: Content) -> tuple[Slots, Arguments]:
    """With an interval that may stand anywhere."""
    while True:
        f, (said, bounds), (shown, titled) = formula(content), stretch(content), title(content)
        args = _call(f, bounds, titled)
        if has_values(args):
            return {"f": f, "range": Shown(said.strip(), "", must=True), "title": Shown(shown, "", must=True)}, args


STRETCHED = Form(
    _stretched,
    {
        "en": (
            "{range}[:|,|;] [plot|graph|draw|sketch|show me|i want|i need] [y = |the graph of |the function |]{f}{title}",
            "[y = |f(x) = |y=|]{f}[,|;|:|] {range}{title}",
            "[plot|graph|draw|sketch|show][,|] {range}[,|:] [the function |the curve |the graph of |y = |f(x) = ]{f}{title}",
            "[plot|graph|draw|show me] [y = |]{f} ({range}){title}",
            "{f} ({range})[ plot| graph|, plot it|, graph please|: plot]{title}",
            "[plot|graph|draw|show] [y = |]{f}[,| but|, but| and|] [only|just] {range}{title}",
            "{range}[,|] [what does|how does] [y = |the function |the graph of |]{f} [look like|behave|change|look]",
            "{range} [the graph|the curve|a plot|a graph] of [y = |]{f}[ please| is what i need|, can you draw it|]{title}",
            "[i'm |we're |][interested in|looking at|studying] {f} {range}[,|;| -] [plot|draw|graph|sketch] [it|that|the curve]{title}",
            "[what|how] does {f} do {range}[, plot it|, draw it|, show me|, graph]",
            "[how much|how|where] does {f} [change|grow|move|rise|fall] {range}[? |, ][plot|draw|graph|show] it",
            "is {f} [ever negative|ever zero|always positive|increasing|going down] {range}[? |, ][show me the graph|plot it|draw it|let me see the curve]",
            "[function|f|y|formula|expression]: {f}; [range|interval|domain|where]: {range}[; plot|; graph please|. draw it|]{title}",
            "[plot|draw|graph]: {range}, [y = |f(x) = |function ]{f}{title}",
            "[the part|the piece|the stretch|the section|the bit] of {f} {range}[,| -|:|] [plot|draw|graph|sketch|show] it{title}",
            "[a plot|a graph|a sketch|a picture|a curve], {range}, of [y = |the function |]{f}{title}",
            "[i only need|only show|just give me|we only look at|i just want] [y = |]{f} {range}[, plotted|, as a graph|, drawn|, on a plot]{title}",
            "[the values|values] of {f} {range}[,|] [as a curve|as a graph|plotted|on a graph|drawn]{title}",
            "[take|consider|suppose you have|look at|imagine] {f} {range} and [plot|draw|graph|sketch] it{title}",
            "{range}: {f}[, plot| - graph|, draw please|]{title}",
            "[my phone|the screen|the paper|the ruler|the table] only [shows|goes|has room] {range}[,|;] so [plot|draw|graph] {f} [there|like that]{title}",
            "[for the exam|for monday|for the lab|for a friend][:|,] {f} {range}[ as a graph| drawn| on one plot|, a sketch]{title}",
            "{f} [looks like what|does what|goes how] {range}",
            "[wanna see|show me|let me see] {range} [how|what] {f} [goes|does|looks like]{title}",
            "[can|could|may] [i|we] [have|get|see] {f} {range} [as a plot|as a graph|as a picture|on a graph|drawn]{title}",
        ),
        "zh": (
            "{range}[，|：]" + DRAW_ZH + "[函数|y=|曲线|]{f}[的图像|的曲线|]{title}",
            "[y=|f(x)=|]{f}，{range}{title}",
            "{f}（{range}）[画图|图像|作图|的图]{title}",
            "[画|画出|绘制]{f}（{range}）{title}",
            "{range}[，|]{f}[长什么样|怎么变化|是什么样子|的图像是什么样|的走势]",
            "{range}，[y=|f(x)=|函数]{f}，[画图|作图|画出来|画曲线]{title}",
            "[我只要|只需要|只想看|只画]{f} {range}的[图像|曲线|图]{title}",
            "[函数|f|式子]：{f}；[范围|区间|定义域]：{range}{title}",
            "{f} {range}[有没有负值|是增是减|会不会为零|怎么变]？[画图|画出来看看|看图像]",
            "[考虑|研究|看看|观察]{f} {range}[的情况|的变化|]，[画图|画出来|作图]{title}",
            "[画图|作图|绘图]：{range}，[y=|函数|]{f}{title}",
            "{range}的{f}[图|图像|曲线|函数图]{title}",
        ),
    },
    1.8,
)


def _bounded(content: Content) -> tuple[Slots, Arguments]:
    """With the two ends apart, for the sentence to name."""
    while True:
        f, (low, high), (shown, titled) = formula(content), ends(content), title(content)
        args = _call(f, {"x_min": value(low.value), "x_max": value(high.value)}, titled)
        if has_values(args):
            i = Shown.verbatim(bracketed(content, low.value, high.value))
            return {"f": f, "a": low, "b": high, "i": i, "title": Shown(shown, "", must=True)}, args


_IT = "[it|that|the curve|the graph|the result]"
_PLOT = "[plot|graph|draw|sketch]"
BOUNDED = Form(
    _bounded,
    {
        "en": (
            _PLOT
            + " [y = |the function |]{f}[,|;] [left end {a}[,| and] right end {b}|lower limit {a}[,| and] upper limit {b}|start {a}, end {b}|first x {a}, last x {b}|smallest x {a}, largest x {b}]{title}",
            "[x_min|xmin|x min][:|=| =|] {a}[,|;] [x_max|xmax|x max][:|=| =|] {b}[,|;] [expression|function|f|y|formula|f(x)][:| =] {f}{title}",
            "[expression|function|f|y|formula][:| =] {f}[,|;] [x_min|xmin][:|=] {a}[,|;] x_max[:|=] {b}{title}",
            "[x goes|x runs|x is going|we let x run] from {a} to {b}[, |; | and ][what does|how does] {f} [look like|behave|look then]",
            "how does [y = |]{f} [change|behave|develop|move] [as|when|while] x [goes|runs|moves|grows|climbs|increases|travels] from {a} to {b}",
            "[let|have|make] x [run|go|range|vary|move] from {a} to {b} and " + _PLOT + " [y = |]{f}{title}",
            "[with|using|taking] {a} and {b} as [the |][limits|bounds|end points|x limits|borders|ends][,|] "
            + _PLOT
            + " [y = |]{f}{title}",
            "[interval|range|domain|window|x range|limits|x][:| =| is] [{a} to {b}|{a}..{b}|{i}|{a} until {b}][;|,] [function|formula|expression|f(x)|y|equation][:| =| is] {f}{title}",
            "[function|formula|expression|f(x)|y|equation][:| =| is] {f}[;|,] [interval|range|domain|window|x range|limits|x][:| =| is] [{a} to {b}|{a}..{b}|{i}|{a} until {b}]{title}",
            _PLOT + " {f} [up to|until|ending at] {b}[,| but|] [starting|beginning|start|begin] [at|from] {a}{title}",
            "[up to|until] {b}, [starting|beginning] [at|from] {a}[,|:] " + _PLOT + " {f}{title}",
            _PLOT + " the [part|piece|bit|section|stretch] of [y = |]{f} between [x = |x=]{a} and [x = |x=]{b}{title}",
            "{a} [to|..|till|until] {b}[,|:] [y = |plot |graph |draw |curve of |the function ]{f}{title}",
            "[y = |f(x) = |]{f}, {a} to {b}[, plot|, graph please| plot| pls draw|]{title}",
            "[x ∈|x in|for x in|with x in|on|over] {i}[,|:] [f(x) = |y = |plot |draw |graph ]{f}{title}",
            "[plot|graph|draw|y =|f(x) =] {f}[,|] [x ∈|x in|for x in|on|over|interval|in|with x in] {i}{title}",
            "[we only need|i only need|just show|only use] [x |values |x values ]from {a} to {b}[:|,] " + _PLOT + " {f}{title}",
            "[i want to see|show me|let me see] {f} [where|wherever|for every x where|as long as] x is [at least|no less than|not below] {a} [and|but] [at most|no more than|not above] {b}",
            "[nothing|no values] [below|smaller than|left of] {a} [and|or] [above|larger than|right of] {b}[,|:] " + _PLOT + " {f}{title}",
            "[x axis|x-axis|horizontal axis][:| from| goes from] {a} to {b}[,|;] [curve|function|graph|plot|y][:| =|] {f}{title}",
            "[put|plug|feed|insert] x from {a} to {b} into {f} and " + _PLOT + " " + _IT + "{title}",
            "[sweep|vary|change|move|slide] x from {a} to {b} in {f} and " + _PLOT + " " + _IT + "{title}",
            "[plot|graph|draw]({f}, [{a}, {b}|x={a}..{b}|(x, {a}, {b})|xmin={a}, xmax={b}|{i}])",
            "[f|y|fn|expr] = {f}[;|,] x = {a}[:|..| to ]{b}[; plot|, plot|; graph|]{title}",
            "[plot|graph|draw] [y = |]{f}[,|] [zoom in on|zoom to|focus on|restrict it to|limit it to|keep it to|stick to|crop it to] {a} to {b}{title}",
            "[zoom in on|zoom to|focus on|look at] {a} to {b} [of|in] [the graph of |the curve |the plot of |]{f}{title}",
            _PLOT + " {f}[,|;] x [should|must|has to|is to|shall|needs to] [go|run|range|reach] from {a} [to|up to|as far as] {b}{title}",
            "[the left end is|it starts at|we start at|x begins at] {a}[,| and] [the right end is|it ends at|we stop at|x stops at] {b}[,|;|:] "
            + _PLOT
            + " {f}{title}",
            "[the teacher|my boss|the exercise|the task|the book] [wants|needs|asks for] {f} [plotted|drawn|graphed|sketched] from {a} to {b}{title}",
            "between [{a} and {b}|x={a} and x={b}|x = {a} and {b}][,|:] " + _PLOT + " {f}{title}",
            "[at {a} it starts, at {b} it ends|it begins at {a} and is over at {b}]: [the curve |the function |]{f}[, plot it|, draw it]{title}",
            "[the height|the cost|the speed|the temperature|my savings|the signal|the profit] is {f} [for|with] x from {a} to {b}[,|;] "
            + _PLOT
            + " "
            + _IT
            + "{title}",
            _PLOT
            + " {f} [with|using] {a} [as|for] [the |][left end|start|minimum|lower limit] and {b} [as|for] [the |][right end|end|maximum|upper limit]{title}",
            _PLOT + " {f}[,|] [right end {b}, left end {a}|x_max {b}, x_min {a}|max {b}, min {a}|upper limit {b}, lower limit {a}]{title}",
            "from {a} to {b} plot {f}" + "{title}",
        ),
        "zh": (
            "[画|绘制|画出]{f}，[左端{a}，右端{b}|下限{a}，上限{b}|起点{a}，终点{b}|最小{a}，最大{b}|x最小{a}，最大{b}]{title}",
            "[x_min|xmin|x最小值][=|：|是|为]{a}，[x_max|xmax|x最大值][=|：|是|为]{b}，[函数|f|y|表达式][=|：|是]{f}{title}",
            "[函数|f|y|表达式|公式][=|：|是]{f}，[区间|范围|定义域|x][：|是|为|=|][{a}到{b}|{i}|{a}~{b}|{a}至{b}]{title}",
            "[区间|范围|定义域|x范围][：|是|为|][{a}到{b}|{i}|{a}~{b}|{a}至{b}]，[函数|y=|f(x)=|画|画出]{f}{title}",
            "x从{a}[变到|走到|增加到|跑到|变化到]{b}[时|，|的时候，]{f}[怎么变|如何变化|长什么样|的图像是什么样]",
            "[让|令|取]x从{a}[到|变到|走到]{b}，[画|画出|绘制|作出][y=|]{f}[的图像|的曲线|]{title}",
            "[当|若]x[在{a}和{b}之间|从{a}到{b}|在{i}上][时|]，[画|画出|作]{f}[的图像|的图|]{title}",
            "[以|用]{a}和{b}[为|做|当]端点，[画|画出|绘制]{f}{title}",
            "x∈{i}，[y=|f(x)=|画|画出]{f}[，画图|，作图|的图像|]{title}",
            "{f}，[x∈|x属于|区间|在]{i}[，画图|，作图|，图像|]{title}",
            "{a}[到|至|~]{b}，[画|y=|函数|画出]{f}{title}",
            "[y=|f(x)=|]{f}，{a}[到|至|~]{b}[，画图|，画|，图像|]{title}",
            "[画|绘制]{f}在[{a}到{b}|x={a}到x={b}]这[一段|段|部分]{title}",
            "[把|将]x从{a}到{b}[代入|带入|放进]{f}，[画图|画出来|画成曲线]{title}",
            "到{b}为止，从{a}[开始|起]，[画|画出]{f}{title}",
            "[画|绘制]{f}，x[不小于|大于等于|至少]{a}[，|且|、][不大于|小于等于|最多]{b}{title}",
            "[横轴|x轴|横坐标][从|：|为|]{a}到{b}，[曲线|函数|画|y=]{f}{title}",
            "[画|绘制]{f}，x[要|应该|必须|得][从|由]{a}[到|取到|画到]{b}{title}",
            "[老师|题目|作业|老板]要{f}从{a}到{b}的[图|图像|曲线]{title}",
            "[左边|从]{a}[开始|起]，[右边|][到|画到]{b}[为止|结束]，[画|画出]{f}{title}",
            "[只看|放大|聚焦|只画]{a}到{b}[这段|之间|]：{f}{title}",
            "[高度|成本|速度|温度|利润|信号]是{f}，x从{a}到{b}，[画|画图|画出来|画曲线]{title}",
        ),
    },
    1.8,
)


def _titled(content: Content) -> tuple[Slots, Arguments]:
    """With a title that comes before the function or the interval."""
    while True:
        f, (said, bounds), text = formula(content), interval(content), heading(content)
        args = _call(f, bounds, {"title": text})
        if has_values(args):
            return {"f": f, "range": Shown(said, "", must=True), "name": Shown.verbatim(text)}, args


_QUOTED = '["{name}"|"{name}"|\'{name}\'|“{name}”]'
TITLED = Form(
    _titled,
    {
        "en": (
            "[title|heading|caption]: {name}[.|;] [plot|graph|draw|show|sketch] [y = |the function |]{f}{range}",
            _QUOTED + "[:| -|,] [graph|plot|curve|sketch] of [y = |]{f}{range}",
            "[plot|graph|draw|sketch] [y = |the function |]{f} [titled|called|with the title|named|under the title|headed] "
            + _QUOTED
            + "{range}",
            "[call|name|title] [the|a|this|my] [graph|plot|curve|picture] {name}[:|;] [y = |f(x) = |plot |draw ]{f}{range}",
            "[a|the|make a|i need a|draw a] [graph|plot|curve|picture] [called|titled|named|entitled|with the title] "
            + _QUOTED
            + " [of|showing|for] [y = |]{f}{range}",
            "[make|use] "
            + _QUOTED
            + " [as |for ][the |][title|heading] [of the graph of|for the graph of|for a plot of|and plot|and draw] {f}{range}",
            "[write|put|print] " + _QUOTED + " [above|over|on top of|on] [a|the] [graph|plot|curve] of [y = |]{f}{range}",
            "[with|under] the [title|heading|caption] {name}[:|;] [plot|graph|draw] {f}{range}",
            "[plot|graph|curve|function plot] [titled|called|with title|named] {name}[:|;] [y = |f(x) = |]{f}{range}",
            "[title|heading][=|: ]" + _QUOTED + "[,|;] [function|f|y|expression|formula][=|: | = ]{f}{range}",
            "[function|f|y|expression|formula][=|: | = ]{f}[,|;] [title|heading][=|: ]" + _QUOTED + "{range}",
            "[the title is|the heading is|it should be called|it's called] {name}[;|.| -] [plot|draw|graph] {f}{range}",
            "for {name}[:|,] [plot|graph|draw] [y = |]{f}{range}, [and use that as title|with that as the title]",
            "[plot|graph|draw] {f}, [title|heading] " + _QUOTED + "{range}",
            "[my|our|the] [poster|slide|chart|picture|figure] is [called|titled|named] "
            + _QUOTED
            + "[,|;|:] it shows [y = |]{f}{range}[, draw it|, plot it]",
        ),
        "zh": (
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
)


_NAMED = (
    ("sine", "正弦", "sin(x)"),
    ("sine", "正弦", "sin(x)"),
    ("sin", "正弦", "sin(x)"),
    ("cosine", "余弦", "cos(x)"),
    ("cos", "余弦", "cos(x)"),
    ("tangent", "正切", "tan(x)"),
    ("exponential", "自然指数", "exp(x)"),
    ("square root", "平方根", "sqrt(x)"),
    ("absolute value", "绝对值", "abs(x)"),
    ("natural log", "自然对数", "log(x)"),
    ("natural logarithm", "自然对数", "log(x)"),
    ("logarithm", "自然对数", "log(x)"),
    ("reciprocal", "倒数", "1/x"),
    ("identity", "恒等", "x"),
)


def _named(content: Content) -> tuple[Slots, Arguments]:
    """Sine, square root: functions known by name alone."""
    while True:
        english, chinese, expression = content.choose(*_NAMED)
        f = Shown(chinese if content.chinese else english, expression)
        (said, bounds), (shown, titled) = interval(content), title(content)
        args = _call(f, bounds, titled)
        if has_values(args):
            return {"f": f, "range": Shown(said, "", must=True), "title": Shown(shown, "", must=True)}, args


NAMED = Form(
    _named,
    {
        "en": (
            DRAW + " [the|a|the basic|the ordinary|the plain|the] {f} [function|function|curve]{range}{title}",
            "[the |]{f} [function|curve]{range}[, plot it|, graph please|, draw it|, show me|]{title}",
            "[what does|how does] [the |a |]{f} [function|curve] look[ like|]{range}",
            DRAW + A + " [graph|plot|picture|curve] of the {f}[ function| function|]{range}{title}",
            "[show|remind] me [what|how] [the|a] {f} [function|curve] looks[ like|]{range}",
            "[i need|need|i want] [the|a] {f} [curve|function] [plotted|drawn|on paper|as a picture|for my lesson|for a poster]{range}{title}",
            "{range} [plot|draw|graph] [the |]{f}[ function| curve]{title}",
            "[graph|plot|curve|sketch] of [the |]{f}[ function|]{range}{title}",
            "{f}[ curve| function| graph| plot][ pls| please|]{range}{title}",
            "[plot|graph|draw|sketch] {f}{range}{title}",
            "[we're doing|today's topic is|the lesson is on|my pupils learn] the {f} function[,|;|:] [draw|plot|graph] it{range}{title}",
        ),
        "zh": (
            DRAW_ZH + "{f}[函数|函数|曲线][的图像|的图|]{range}{title}",
            "{f}[函数|曲线]{range}[长什么样|的图像|的图|是什么样子|怎么画|]{title}",
            "[看看|想看|复习]{f}函数[的图像|的样子|，画一下|，画出来]{range}{title}",
            "{range}[画|画出|绘制]{f}[函数|曲线]{title}",
            "{f}[函数图|函数图像|曲线图]{range}{title}",
            "[今天讲|正在学|课上讲]{f}函数，[画出来|画个图|画图像]{range}{title}",
            "[把|将]{f}函数画[出来|成图]{range}{title}",
            "[函数|曲线]：{f}[，|。]画[图|出来]{range}{title}",
        ),
    },
    0.5,
)


def _line(content: Content) -> tuple[Slots, Arguments]:
    """A straight line by its slope and where it crosses the y axis."""
    while True:
        m, c = small(content, 2, 12), small(content, 1, 20)
        falls, below = content.chance(0.25), content.chance(0.3)
        minus = "负" if content.chinese and content.spelled else "minus " if content.spelled else "-"
        slope, height = (Shown(minus * sign + each.text, "-" * sign + each.value) for each, sign in ((m, falls), (c, below)))
        f = Shown("", f"{slope.value}*x {'-' if below else '+'} {c.value}")
        (said, bounds), (shown, titled) = interval(content), title(content)
        args = _call(f, bounds, titled)
        if has_values(args):
            return {"m": slope, "c": height, "range": Shown(said, "", must=True), "title": Shown(shown, "", must=True)}, args


LINE = Form(
    _line,
    {
        "en": (
            DRAW
            + " [a|the] [straight |][line|function|graph] with [slope|gradient] {m} and [y-intercept|intercept|y intercept] {c}{range}{title}",
            "[straight |][line|linear function][:|,| with] [slope|gradient] {m}[,| and] [y-intercept|intercept|y intercept] {c}{range}[, plot it|, draw it|]{title}",
            "[slope|gradient|m][:|=| is|] {m}[,|;] [y-intercept|intercept|b|c][:|=| is|] {c}[,|;] [plot|draw|graph] the line{range}{title}",
            "[plot|draw|graph] the line [through|that crosses|crossing|that cuts] the y[-| ]axis at {c} with [slope|gradient] {m}{range}{title}",
            "[draw|plot|graph] a line that [starts at {c} on the y axis|crosses the y axis at {c}] and [rises by|goes up|climbs] {m} [per step|for each x|per unit of x]{range}{title}",
            "[i need|i want|show me] the [line|graph] of slope {m} and intercept {c}{range}{title}",
            "[what does|how does] [the|a] line with [slope|gradient] {m} and intercept {c} look[ like|]{range}",
            "[intercept|y-intercept] {c}[,| and] slope {m}[:|,] [graph|draw|plot] the [straight |]line{range}{title}",
        ),
        "zh": (
            DRAW_ZH + "[斜率为{m}、截距为{c}|斜率{m}截距{c}|斜率是{m}，截距是{c}]的[直线|一次函数]{range}{title}",
            "[斜率|k][是|=|为|]{m}，[截距|b][是|=|为|]{c}，[画直线|画出这条直线|画图]{range}{title}",
            "[直线|一次函数][：|，]斜率{m}[，|、]截距{c}{range}[，画图|，画出来|]{title}",
            "[画|作]一条[直线|线]，[斜率]{m}，[和y轴交于|过y轴上|截距]{c}{range}{title}",
            "[截距|y轴截距]{c}，斜率{m}，[画|画出|绘制]直线{range}{title}",
        ),
    },
    0.3,
)


def _through_origin(content: Content) -> tuple[Slots, Arguments]:
    """A line of which only the slope is said."""
    m, (said, bounds), (shown, titled) = small(content, 2, 15), interval(content), title(content)
    args = _call(Shown("", f"{m.value}*x"), bounds, titled)
    slots = {"m": m, "range": Shown(said, "", must=True), "title": Shown(shown, "", must=True)}
    return (slots, args) if has_values(args) else _through_origin(content)


THROUGH_ORIGIN = Form(
    _through_origin,
    {
        "en": (
            DRAW + " [a|the] [straight |][line|function] through [the origin|zero|(0, 0)|0,0] with [slope|gradient] {m}{range}{title}",
            "[slope|gradient] {m}[,|;] [through|goes through|passes through] [the origin|zero][,|;|:] [draw|plot|graph] the line{range}{title}",
            "[straight |][line|proportional function] with [slope|gradient] {m} through the origin{range}[, plot it|, draw it|]{title}",
            "[draw|plot|graph] the line that [passes|goes|runs] through the origin [and rises by|and goes up|rising] {m} [per step|for each x]{range}{title}",
        ),
        "zh": (
            DRAW_ZH + "[过原点、斜率为{m}|过原点斜率{m}|斜率{m}且过原点|经过原点，斜率是{m}]的[直线|正比例函数]{range}{title}",
            "斜率{m}，过原点，[画直线|画出这条直线|画图]{range}{title}",
        ),
    },
    0.12,
)


def _constant(content: Content) -> tuple[Slots, Arguments]:
    """What is the same everywhere."""
    c, (said, bounds), (shown, titled) = small(content, 1, 50), interval(content), title(content)
    args = _call(c, bounds, titled)
    slots = {"c": c, "range": Shown(said, "", must=True), "title": Shown(shown, "", must=True)}
    return (slots, args) if has_values(args) else _constant(content)


CONSTANT = Form(
    _constant,
    {
        "en": (
            DRAW + " [a|the] [horizontal|flat|level] line [at|at height|at y =|y =] {c}{range}{title}",
            "[plot|draw|graph|sketch] the constant [function |][y = |f(x) = |]{c}{range}{title}",
            "[the |a |]constant function {c}[, plot it|, draw it|, as a graph]{range}{title}",
            "[plot|draw|graph] [y = |y=|f(x) = |f(x)=]{c}{range}{title}",
            "[horizontal line|flat line|constant][:|,] y [=|is] {c}{range}{title}",
        ),
        "zh": (
            DRAW_ZH + "[水平线|水平直线|常数函数|常函数]y={c}{range}{title}",
            "[画|画出|绘制][y=|f(x)=]{c}[的图像|的直线|]{range}{title}",
            "[常数函数|水平线][：|，|]y={c}{range}[，画图|，画出来|]{title}",
        ),
    },
    0.12,
)
FORMS = (STRETCHED, BOUNDED, TITLED, NAMED, LINE, THROUGH_ORIGIN, CONSTANT)
