"""Requests for plots of functions whose interval stands anywhere in the sentence, or has its two ends apart in it."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.functions.graphed import call, formula, where_defined
from toolcall.datamodules.synthetic.plot.functions.intervals import bounds, bracketed, ends, stretch
from toolcall.datamodules.synthetic.plot.titles import title
from toolcall.datamodules.synthetic.plot.vocabulary import chinese, english

_PLOT = "[plot|graph|draw|sketch]"
_IT = "[it|that|the curve|the graph|the result]"


@where_defined
def _stretched(content: Content) -> tuple[Slots, Arguments]:
    f, (said, stretched), (heading, titled) = formula(content), stretch(content), title(content)
    return {"f": f, "range": said, "title": heading}, call(f, stretched, titled)


@where_defined
def _with_ends(content: Content) -> tuple[Slots, Arguments]:
    f, (low, high), (heading, titled) = formula(content), ends(content), title(content)
    return {"f": f, "a": low, "b": high, "title": heading}, call(f, bounds(low.value, high.value), titled)


def _bounded(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _with_ends(content)
    return {**slots, "i": Shown.verbatim(bracketed(content, slots["a"].value, slots["b"].value))}, args


FORMS = (
    Form(
        _stretched,
        {
            "en": english(
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
            "zh": chinese(
                "{range}[，|：]<draw>[函数|y=|曲线|]{f}[的图像|的曲线|]{title}",
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
    ),
    Form(
        _bounded,
        {
            "en": english(
                "<plot> [y = |the function |]{f}[,|;] [left end {a}[,| and] right end {b}|lower limit {a}[,| and] upper limit {b}|start {a}, end {b}|first x {a}, last x {b}|smallest x {a}, largest x {b}]{title}",
                "[x_min|xmin|x min][:|=| =|] {a}[,|;] [x_max|xmax|x max][:|=| =|] {b}[,|;] [expression|function|f|y|formula|f(x)][:| =] {f}{title}",
                "[expression|function|f|y|formula][:| =] {f}[,|;] [x_min|xmin][:|=] {a}[,|;] x_max[:|=] {b}{title}",
                "[x goes|x runs|x is going|we let x run] from {a} to {b}[, |; | and ][what does|how does] {f} [look like|behave|look then]",
                "how does [y = |]{f} [change|behave|develop|move] [as|when|while] x [goes|runs|moves|grows|climbs|increases|travels] from {a} to {b}",
                "[let|have|make] x [run|go|range|vary|move] from {a} to {b} and <plot> [y = |]{f}{title}",
                "[with|using|taking] {a} and {b} as [the |][limits|bounds|end points|x limits|borders|ends][,|] <plot> [y = |]{f}{title}",
                "[interval|range|domain|window|x range|limits|x][:| =| is] [{a} to {b}|{a}..{b}|{i}|{a} until {b}][;|,] [function|formula|expression|f(x)|y|equation][:| =| is] {f}{title}",
                "[function|formula|expression|f(x)|y|equation][:| =| is] {f}[;|,] [interval|range|domain|window|x range|limits|x][:| =| is] [{a} to {b}|{a}..{b}|{i}|{a} until {b}]{title}",
                "<plot> {f} [up to|until|ending at] {b}[,| but|] [starting|beginning|start|begin] [at|from] {a}{title}",
                "[up to|until] {b}, [starting|beginning] [at|from] {a}[,|:] <plot> {f}{title}",
                "<plot> the [part|piece|bit|section|stretch] of [y = |]{f} between [x = |x=]{a} and [x = |x=]{b}{title}",
                "{a} [to|..|till|until] {b}[,|:] [y = |plot |graph |draw |curve of |the function ]{f}{title}",
                "[y = |f(x) = |]{f}, {a} to {b}[, plot|, graph please| plot| pls draw|]{title}",
                "[x ∈|x in|for x in|with x in|on|over] {i}[,|:] [f(x) = |y = |plot |draw |graph ]{f}{title}",
                "[plot|graph|draw|y =|f(x) =] {f}[,|] [x ∈|x in|for x in|on|over|interval|in|with x in] {i}{title}",
                "[we only need|i only need|just show|only use] [x |values |x values ]from {a} to {b}[:|,] <plot> {f}{title}",
                "[i want to see|show me|let me see] {f} [where|wherever|for every x where|as long as] x is [at least|no less than|not below] {a} [and|but] [at most|no more than|not above] {b}",
                "[nothing|no values] [below|smaller than|left of] {a} [and|or] [above|larger than|right of] {b}[,|:] <plot> {f}{title}",
                "[x axis|x-axis|horizontal axis][:| from| goes from] {a} to {b}[,|;] [curve|function|graph|plot|y][:| =|] {f}{title}",
                "[put|plug|feed|insert] x from {a} to {b} into {f} and <plot> <it>{title}",
                "[sweep|vary|change|move|slide] x from {a} to {b} in {f} and <plot> <it>{title}",
                "[plot|graph|draw]({f}, [{a}, {b}|x={a}..{b}|(x, {a}, {b})|xmin={a}, xmax={b}|{i}])",
                "[f|y|fn|expr] = {f}[;|,] x = {a}[:|..| to ]{b}[; plot|, plot|; graph|]{title}",
                "[plot|graph|draw] [y = |]{f}[,|] [zoom in on|zoom to|focus on|restrict it to|limit it to|keep it to|stick to|crop it to] {a} to {b}{title}",
                "[zoom in on|zoom to|focus on|look at] {a} to {b} [of|in] [the graph of |the curve |the plot of |]{f}{title}",
                "<plot> {f}[,|;] x [should|must|has to|is to|shall|needs to] [go|run|range|reach] from {a} [to|up to|as far as] {b}{title}",
                "[the left end is|it starts at|we start at|x begins at] {a}[,| and] [the right end is|it ends at|we stop at|x stops at] {b}[,|;|:] <plot> {f}{title}",
                "[the teacher|my boss|the exercise|the task|the book] [wants|needs|asks for] {f} [plotted|drawn|graphed|sketched] from {a} to {b}{title}",
                "between [{a} and {b}|x={a} and x={b}|x = {a} and {b}][,|:] <plot> {f}{title}",
                "[at {a} it starts, at {b} it ends|it begins at {a} and is over at {b}]: [the curve |the function |]{f}[, plot it|, draw it]{title}",
                "[the height|the cost|the speed|the temperature|my savings|the signal|the profit] is {f} [for|with] x from {a} to {b}[,|;] <plot> <it>{title}",
                "<plot> {f} [with|using] {a} [as|for] [the |][left end|start|minimum|lower limit] and {b} [as|for] [the |][right end|end|maximum|upper limit]{title}",
                "<plot> {f}[,|] [right end {b}, left end {a}|x_max {b}, x_min {a}|max {b}, min {a}|upper limit {b}, lower limit {a}]{title}",
                "from {a} to {b} plot {f}{title}",
                plot=_PLOT,
                it=_IT,
            ),
            "zh": chinese(
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
    ),
)
