"""Requests for plots of functions, and their arguments; what equals the tool's default is left out of the call."""

from typing import Any

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.drawing import DRAW, DRAW_ZH, A, title
from toolcall.datamodules.synthetic.plot.formula import symbolic
from toolcall.datamodules.synthetic.plot.formula_words import worded
from toolcall.datamodules.synthetic.plot.intervals import interval
from toolcall.tools.base import ToolError
from toolcall.tools.plot import FunctionPlot


def formula(content: Content) -> Shown:
    """A function of x, in words or in symbols."""
    return worded(content) if content.spelled or content.chance(0.3) else symbolic(content)


def _function(content: Content) -> tuple[Slots, Arguments]:
    while True:
        f = formula(content)
        shown, bounds = interval(content)
        heading, titled = title(content)
        args = {"kind": "function", "expression": f.value, **without_defaults(bounds), **titled}
        if has_values(args):
            return {"f": f, "range": Shown(shown, "", must=True), "title": Shown(heading, "", must=True)}, args


def without_defaults(bounds: dict[str, Any]) -> dict[str, Any]:
    """What the call has to say about the interval."""
    return {key: bound for key, bound in bounds.items() if bound != FunctionPlot.model_fields[key].default}


def has_values(args: dict[str, Any]) -> bool:
    """Whether the interval is one, and the function defined in it: log(x) from -9 to -2 is nothing to ask for."""
    if not args.get("x_min", -10) < args.get("x_max", 10):
        return False
    try:
        FunctionPlot(**args, points=20).data()
    except ToolError:
        return False
    return True


_Y = "[||||y = |y=|f(x) = |f(x)=|the function |the function |the function y = |the graph of |the curve |the curve y = |a graph of |the plot of |a plot of |y: |f(x): |the line |the equation |the equation y = |the expression |the formula |the function f(x) = |g(x) = |h(x) = |the curve of |the shape of |function |curve |y equals |f of x equals |my function |the following function: ]"
_Y_ZH = "[||y = |y=|函数|函数|函数y=|f(x)=|函数f(x)=|曲线|曲线y=|方程y=|函数式|式子|公式|表达式|g(x)=|h(x)=|y等于|函数：|下面的函数：|这个函数：|关于x的函数]"
FUNCTION = Form(
    _function,
    {
        "en": (
            DRAW + " " + _Y + "{f}{range}{title}",
            DRAW + " " + _Y + "{f}{range}{title}[| for me| please]",
            "[plot|graph|draw|show|sketch] [me |]{f}{range}{title}",
            "[what does|how does] " + _Y + "{f} look[ like|]{range}",
            "[can i see|could i see|let me see|show] [what|how] " + _Y + "{f} looks[ like|]{range}",
            DRAW + A + " [graph|plot|curve|picture|chart] of " + _Y + "{f}{range}{title}",
            "[y = |y=|f(x) = |f(x)=]{f}{range}[, plot it|, please plot|, draw it|, graph|]",
            "{f}{range}[, plot it|, plot please|, graph it|, draw that|, as a graph]",
            "[i'm trying to see|i'd like to look at|i want to look at|i need to see] [the shape of |the graph of |]{f}{range}",
            "[graph|curve|plot|function plot|picture] of " + _Y + "{f}{range}{title}",
            "how [does|would] the [graph|curve] of {f} [behave|look]{range}",
            "[the |]function {f}{range}[|, plot| please]",
            "[given|let|suppose|for|take] [f(x) = |f(x)=|y = |y=]{f}[,|;| -] [plot|draw|sketch|graph] [f|it|its graph|the graph|the function|the curve]{range}{title}",
            "[homework|exercise|task|question 3|problem 2]: [sketch|graph|draw|plot] [the graph of |the function |the curve |][y = |f(x) = |]{f}{range}{title}",
            "[put|get] {f} on a [graph|chart|plot|coordinate system]{range}{title}",
            "{f}[,|:| -] what does [it|that|the graph|the curve] look like{range}",
            "[need|want|gimme|i could use|i need] a [quick |rough |little |][sketch|picture|graph|plot|drawing] of [y = |]{f}{range}{title}",
            "[graph|plot|sketch|draw]: [y = |y=|]{f}{range}{title}",
            "[show me|i want to see|let me see|i wonder] how [y = |]{f} [behaves|changes|runs|goes|develops]{range}",
            "what would the [plot|graph|curve|picture] of [y = |]{f} look like{range}",
            "y equals {f}{range}[, draw it|, plot that|, show me the graph|, graph it please]",
            "[we have to|i have to|my teacher wants me to|i should|i'm supposed to] [plot|graph|draw|sketch] [the function |y = |the curve |]{f}{range}{title}",
            "{range} [plot|draw|graph|show me] [y = |the function |]{f}{title}",
            "[plot|draw|graph|sketch] the [curve|line|graph|function] where y [is|equals] {f}{range}{title}",
            "[i can't|i cannot|hard to|i can't quite|nobody can] [picture|imagine|visualise|make sense of] {f}[,|;| -] [draw|plot|graph|sketch] it{range}{title}",
            "[grapher|plotter|graphing tool|plot tool|function plotter|graphing calculator]: {f}{range}{title}",
            "{f} [graph|plot|curve|sketch|drawing|picture|chart] [please|pls|plz|now|needed|wanted|]{range}{title}",
            "[feed|throw|stick|chuck|drop|type|enter] {f} [into|in] the [plotter|grapher|graphing tool|plot tool|graphing calculator]{range}{title}",
            "[turn|convert|make|transform|translate] [the formula |the equation |the function |]{f} into a [graph|picture|plot|curve|drawing|diagram]{range}{title}",
            "[what kind of|what|which] [curve|shape|graph|line|picture] [do i get from|comes out of|belongs to|goes with|does one get for] [y = |]{f}{range}",
            "[does {f} go up or down|is {f} increasing|where is {f} negative|where does {f} cross the x axis|does {f} ever touch zero|is {f} symmetric]{range}[? |, |; ][draw it|plot it|show me the graph|graph it|show it on a graph]",
            "[represent|depict|illustrate|show|present|express] [the function |y = |]{f} [graphically|visually|as a curve|as a graph|in a diagram|as a picture|as a drawing|on paper]{range}{title}",
            "[would you mind|how about|any chance of|can you help with|i need help|what about|i'm thinking of] [plotting|graphing|drawing|sketching] "
            + _Y
            + "{f}{range}{title}",
            "[plotting|graphing|sketching|drawing|charting] " + _Y + "{f}{range}{title}",
            "[plot|graph|draw|sketch|show] [this|the following|this one|this function|this curve|this equation|the formula][:| -|,] [y = |f(x) = |]{f}{range}{title}",
            "[this is|here's|here is|that's] [my|the|our|another] [function|formula|equation|curve][:| -|,] [y = |f(x) = |]{f}[,|;| -] [plot|graph|draw|sketch|show] [it|that|please]{range}{title}",
            "[the teacher wrote|on the board it says|the textbook says|it says here|my notes say|the app shows] [y = |f(x) = |]{f}[, | and | - ][i need|i want|we need|show me|draw] [the graph|the curve|a picture|a plot]{range}{title}",
            "[g|h|f|p|q|u|k](x) [=|is|:=|equals] {f}[, plot it|, graph it|, draw|; draw the graph|. plot| - show the curve|, how does it look]{range}{title}",
            "y [as|is] a function of x[:|,|: y =] {f}[, plot|, graph it|, draw it|; show it]{range}{title}",
            "[plot|graph|draw|show] y [against x|versus x|over x|vs x|as a function of x] [for|when|where|if|given] y [=|is|equals] {f}{range}{title}",
            "[plot|show|graph|draw|display] {f} [as a function|as a curve|as a graph|as function of x|against x|as a line]{range}{title}",
            "[the values|the course|the run|the behaviour|the behavior|all values] of {f}[, | ][as a curve|on a graph|as a graph|in a plot|plotted]{range}{title}",
            "[i |we |][need|want|wanna|would like|prefer] [to see|to have|to look at] [y = |]{f} [plotted|graphed|drawn|sketched|on a graph|as a curve|on screen]{range}{title}",
            "[have|get] [y = |]{f} [plotted|drawn|graphed|sketched|visualised]{range}{title}",
            "[open|bring up|pull up|pop up|put up|call up|print] [a|the] [graph|plot|curve|picture] [of|for] [y = |]{f}{range}{title}",
            "[the height|the profit|the cost|the speed|the temperature|the population|the ball|my debt|demand] [follows|is given by|obeys|is modelled by|is|is described by] [y = |]{f}[,|;] [plot|draw|graph|show] [it|that|the curve]{range}{title}",
            "[i made up|i came up with|i found|someone posted|i got|we derived|he gave me] [the |this |a ][function|formula|curve|equation] {f}[, |; | - ][how does it look|what does it look like|show it|draw it|let me see it]{range}",
            "[for the worksheet|for my notes|for a slide|for the poster|for the exam|for tomorrow's lesson|for class][:|,] [a |the |][graph|plot|curve|sketch] of [y = |]{f}{range}{title}",
            "[how|in what way] does y [change|vary|behave|move|depend on x] [if|when|for|in] y [=|is|equals] {f}{range}",
            "[calculate|compute|evaluate|work out|tabulate] {f}{range} and [plot|draw|graph] [it|the result|the values|the curve|that]{title}",
            "[don't|do not|no need to|you needn't] [calculate|solve|compute|explain][ anything| it|], just [plot|draw|graph|show|sketch] [y = |]{f}{range}{title}",
            "[not sure|no idea|i forgot|i don't know|can't remember] [what|how] {f} looks[ like|][, |; | so | - ][plot|draw|graph|show|sketch] it{range}",
            "[what's|whats|what is|wats|where's] the [graph|curve|plot|shape|picture] of [y = |]{f}{range}",
            "[function|fn|curve|math|2d|x-y|xy] [plot|graph] [of |for |: |- |][y = |y=|]{f}{range}{title}",
            "[draw|plot|graph|sketch] [x|each x|every x] [against|versus] {f}{range}{title}",
            "[plug|put] x into {f} and [plot|draw|graph|show] [the result|what comes out|the output|it]{range}{title}",
            "[my son|my daughter|the class|my kid|a pupil|my nephew|our group] [needs|wants|has] to [see|draw|sketch|plot|graph] [y = |the function |]{f}{range}{title}",
            "[axes|coordinate system|grid|coordinates] with [the graph of |the curve |y = |the function ]{f}{range}{title}",
            "{f} on a [graph|chart|plot|grid|diagram][ please| pls|]{range}{title}",
            "[can|could] {f} be [plotted|drawn|graphed|shown as a graph|sketched][ for me|]{range}{title}",
            "{f}[, |; | - |: ][i want to see that|show me|let me see|graph that for me|a picture of that please|sketch please|draw this thing|plot this]{range}{title}",
            "[where y is|with y being|for y equal to|if y equals|y being] {f}[,|:|;] [draw|plot|graph|sketch] [the curve|y|the graph|it]{range}{title}",
            "[mark|lay out|put down|set out] [the curve|the graph|the line] [of |y = |for ]{f}{range}{title}",
            "[exam prep|revision|calculus|algebra|physics|unit 4|lesson 7|worksheet][:|,| -] [graph|plot|curve|sketch] [of |][y = |f(x) = |]{f}{range}{title}",
            "[can you|could you|will you|pls] [do|make|run|whip up|knock up|throw together] [a|the] [quick |little |][plot|graph|sketch|curve] [of|for] [y = |]{f}{range}{title}",
            "[function|curve|equation|formula|expression|input]: [y = |f(x) = |]{f}[, plot it|; output: graph|; graph|, task: plot| -> plot| => graph]{range}{title}",
        ),
        "zh": (
            DRAW_ZH + _Y_ZH + "{f}[|的图|的图像|的图像|的曲线|的函数图像]{range}{title}",
            DRAW_ZH + "{f}{range}[|的图|的图像|的曲线]{title}",
            "{range}" + DRAW_ZH + "{f}[|的图|的图像]{title}",
            "[函数|曲线|]" + "{f}{range}[长什么样|是什么样子|的图像是什么样|怎么画|的形状]",
            "[看看|想看看|我想看看]" + _Y_ZH + "{f}{range}[|的图像|的图|的样子]",
            "[函数图像|函数图|图像|曲线图]：{f}{range}",
            "[y=|y = |f(x)=]{f}{range}[，画图|，画出来|的图|的图像|]",
            "[把|将]{f}{range}画[出来|成图]{title}",
            "[作业|题目|练习]：[作出|画出|画]" + _Y_ZH + "{f}[的图像|的图|的曲线]{range}{title}",
            "[已知|设|给定][y=|f(x)=]{f}，[画出|作出|画|绘制][它的|函数|][图像|图|曲线]{range}{title}",
            "[要|来|需要|给我][一张|一个|个]{f}的[图|图像|曲线图|函数图]{range}{title}",
            "y等于{f}{range}，[画一下|画出来|画个图|图像什么样]",
            "{f}{range}，[图呢|来个图|画图|画一下|给个图|看看图像|画出来看看|求图|要图]{title}",
            "{range}" + _Y_ZH + "{f}[图像|曲线|图形|的函数图|，画图|，画它|，作图]{title}",
            "{f}[这个函数|这条曲线|这个式子]{range}[长啥样|画出来是什么样|的图像怎么画|怎么变化|是怎么变的|画一下|画出来]",
            "[用图|用图像|用曲线|图形化|直观地]{range}[表示|展示|显示|看看]" + _Y_ZH + "{f}{title}",
            "[函数|曲线|方程|公式|式子|表达式]：{f}[，|；|。]{range}[画图|作图|绘图|出图]{title}",
            "[我不知道|想象不出|不清楚|忘了]{f}[长什么样|是什么形状|的图像]，[画|画出来|画一下|画给我看]{range}{title}",
            "[老师|课本|题目|同学|试卷]给[了|的是|][y=|f(x)=|]{f}，[要画图|让我画图像|画出图像|怎么画]{range}",
            "[孩子|儿子|女儿|学生|同桌]要画" + _Y_ZH + "{f}[的图像|的图|的曲线|]{range}{title}",
            "[y|它]随x[怎么变|如何变化|的变化]，y={f}{range}[，画图|，画出来|]{title}",
            "[这是|这里有|我有][我的|一个|个|]函数[：|，|]{f}[，|。][画一下|帮我画|画出来|看看图像]{range}{title}",
            "{f}的[图像|图|曲线|图形|函数图]{range}[，谢谢|来一张|画一张|发我|给我|]{title}",
            "[当|若|如果|设]y[=|等于|为]{f}[，|时，][画|作|画出|绘制][曲线|图像|图|y的图像]{range}{title}",
            "[在坐标系|在坐标系里|在坐标纸上|在直角坐标系中|在图上][画|画出|作出|描出]" + _Y_ZH + "{f}{range}{title}",
            "[做|写|准备][课件|报告|作业|笔记|教案]要用{f}的[图|图像|曲线]{range}{title}",
            "[别算了|不用算|不用解释|不要计算]，[直接|就|只要]画{f}{range}{title}",
            "[算出|计算|求出]{f}{range}的值[并|然后|再]画[图|成曲线|出来]{title}",
            "[把|将]" + _Y_ZH + "{f}[做成|变成|转成|画成|绘成][图|曲线|图像|图形]{range}{title}",
            "{f}[是上升还是下降|有没有零点|和x轴交在哪|对称吗|什么时候为负]{range}？[画图|画出来|画个图看看]",
            "[g|h|p|f|u](x)[=|是|为]{f}[，|；|。][画图|画它|作图|画出来|求图像]{range}{title}",
            "[高度|利润|成本|速度|温度|人口][是|满足|符合|等于]{f}，[画出来|画曲线|画个图|看曲线]{range}{title}",
            "[画图|作图|绘图|函数图|画函数|画曲线][：|，| |:][y=|f(x)=|]{f}{range}{title}",
            "[能不能|可不可以|可以|能]把{f}[画出来|画成图|画一下|画给我看]{range}{title}",
            "[y关于x的函数|y对x|y和x的关系][：|是|为|，]{f}{range}[，画图|，画出曲线|，作图]{title}",
            "{f}，{range}[图像|曲线|函数图|画]{title}",
        ),
    },
    5.2,
)


def _sampled(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _function(content)
    count = content.choose(*range(20, 301, 10), 25, 75, 64, 128, 256, content.rng.randint(20, 300))
    while count == FunctionPlot.model_fields["points"].default:
        count = content.rng.randint(20, 300)
    heading = {key: args.pop(key) for key in ("title",) if key in args}
    spelled = content.spelled and content.chance(0.7)
    return {**slots, "n": Shown(in_words(count, content) if spelled else str(count), str(count), must=True)}, {
        **args,
        "points": count,
        **heading,
    }


_SAMPLES = "[points|points|points|sample points|samples|data points]"
SAMPLED = Form(
    _sampled,
    {
        "en": (
            DRAW + " " + _Y + "{f}{range} [using|with|at|from] {n} " + _SAMPLES + "{title}",
            DRAW + A + " [graph|plot|curve] of " + _Y + "{f}{range}[, using| using|, with| with] {n} " + _SAMPLES + "{title}",
            "[plot|graph|draw] {f}{range}[, sampled| sampled|, computed| computed|, evaluated] at {n} points{title}",
            "[use|take|compute|with|using|at] {n} points[ to|, and|,|:] [plot|draw|graph] {f}{range}{title}",
            "[graph|plot|curve] of {f}{range}, {n} " + _SAMPLES + "{title}",
            "[plot|draw] {f}{range}[, points=|, points = |, points: |, number of points |, with points set to ]{n}{title}",
            "a {n}[-| ]point [plot|graph|curve] of {f}{range}{title}",
            "[plot|show|draw] {f}{range} with a resolution of {n} points{title}",
            "[how does|what does] {f} look[ like|]{range} [with|using|at] {n} points",
            "{f}{range}, [plot|graph|draw] it [with|using] {n} points{title}",
            "[points|samples|number of points|sample points|n points|resolution][:| =|=] {n}[,|;|.] [plot|graph|draw|show] [y = |]{f}{range}{title}",
            "{n} [points|samples|sample points], [plot|graph|curve|draw|sketch] [of |]{f}{range}{title}",
            "[plot|graph|draw|show] {f}{range}[, | and ][make it|use|take|with|let's have|it should have|i want|give it] {n} "
            + _SAMPLES
            + "{title}",
            "[plot|graph|draw|sample|evaluate] {f} at {n} [evenly spaced|equally spaced|equidistant|regular] [points|places|values|x values|spots]{range}[ and plot it|, as a graph|, draw the curve|, graph]{title}",
            "[divide|split|cut] [the interval|the range|x] into {n} [points|sample points] [and plot|and draw|to graph] {f}{range}{title}",
            "[the curve|the graph|a plot|a graph|a smooth curve|a rough curve] of {f}{range}[, | ][made of|from|built from|drawn with|computed from|calculated at] {n} "
            + _SAMPLES
            + "{title}",
            "[plot|graph|draw] {f} [with|using|in] {n} [x values|values of x|samples|points]{range}{title}",
            "[plot|graph|draw] [y = |]{f}[, | ]({n} [points|samples|pts]){range}{title}",
            "[only|just|exactly] {n} [points|samples|pts][,|:|;] [plot|draw|graph] [y = |the function |]{f}{range}{title}",
            "[i need|need|i want|give me|show me] {n} points [of|on|along] [the curve |the graph of |y = |]{f}[| as a plot| plotted]{range}{title}",
            "{f}{range}[, | ]{n} [points|pts|samples|sample points|data points][, plot| please|, graph it|]{title}",
            "[a coarse|a fine|a detailed|a smooth|a low-res|a high-res] [plot|graph|curve] of {f}[,|] {n} points{range}{title}",
            "[compute|calculate|evaluate] {n} points of {f}{range} and [plot|draw|graph|connect] them{title}",
            "[how does|what does] {f} look[ like|] [with|at|from] [only|just|] {n} " + _SAMPLES + "{range}",
            "[it's jagged|too jagged|not smooth enough|make it smoother]: {f}[,|] with {n} points{range}{title}",
            "n={n}[,|;] [plot|graph|draw] {f}{range}{title}",
        ),
        "zh": (
            DRAW_ZH + _Y_ZH + "{f}[的图像|的曲线|]{range}，[用|取|采样|计算|共]{n}个[点|点|采样点]{title}",
            "[用|取]{n}个点[画|画出|绘制]" + _Y_ZH + "{f}[的图像|的图|]{range}{title}",
            "{f}{range}的[图像|曲线|图]，[点数|采样点数|取点数]{n}{title}",
            "[画|绘制]{f}{range}，[点数为|点数是|采样点]{n}[个|]{title}",
            "[点数|采样点数|采样点|取点数][：|=|是|为|]{n}[，|；|。][画|绘制|作图|画出]{f}{range}{title}",
            "{n}个[点|采样点|样点][，|画|，画|，绘制]" + _Y_ZH + "{f}{range}{title}",
            "{f}{range}[，|][用|取|要|采]{n}个[点|样点|采样点]画[图|曲线|出来|]{title}",
            "[计算|算出|取]{f}{range}的{n}个点[并|再|然后|，][画|连|画成|连成][图|曲线|线]{title}",
            "[把|将]{f}{range}[分成|取|采样]{n}个点[画出来|画成曲线|作图]{title}",
            "[精度|分辨率]{n}个点，[画|绘制|画出]{f}{range}{title}",
            "[粗略|精细|平滑|光滑]一点，{n}个点[画|绘制]{f}{range}{title}",
            "[画|作|来][一条|条|一个|]{n}个点的{f}[曲线|图像|图]{range}{title}",
        ),
    },
    0.8,
)
