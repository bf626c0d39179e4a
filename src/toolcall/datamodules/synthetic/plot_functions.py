"""Requests for plots of functions, and their arguments; what equals the tool's default is left out of the call."""

from typing import Any

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.drawing import DRAW, DRAW_ZH, A, title, value
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.formula import symbolic, worded
from toolcall.datamodules.synthetic.numbers import in_words, signed
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.tools.base import ToolError
from toolcall.tools.plot import FunctionPlot

_RANGES = (
    "from {a} to {b}",
    "from {a} to {b}",
    "from {a} to {b}",
    "between {a} and {b}",
    "for x from {a} to {b}",
    "for x between {a} and {b}",
    "on the interval {a} to {b}",
    "over {a} to {b}",
    "for {a} <= x <= {b}",
    "with x from {a} to {b}",
    "x from {a} to {b}",
    "in the range {a} to {b}",
    "over the range {a} to {b}",
    "in the interval ({a}, {b})",
    "on ({a}, {b})",
    "in (({a}, {b}))",
    "on the interval (({a}, {b}))",
    "for x in (({a}, {b}))",
    "up to {b} starting at {a}",
    "starting at {a} up to {b}",
    "starting at {a} and ending at {b}",
    "from x={a} to x={b}",
    "from x = {a} to x = {b}",
    "{a} to {b}",
    "with x going from {a} to {b}",
    "where x goes from {a} to {b}",
    "x in {a}..{b}",
    "for x = {a} to {b}",
    "between x={a} and x={b}",
    "with x_min {a} and x_max {b}",
    "using x min {a} and x max {b}",
    "domain {a} to {b}",
    "from {a} until {b}",
    "for x running from {a} up to {b}",
    "-- {a} < x < {b}",
    "on {a} to {b}",
    "range {a} to {b}",
    "from {a} through {b}",
    "with a range of {a} to {b}",
    "for x in (({a},{b}))",
    "with x running from {a} to {b}",
    "x running from {a} to {b}",
    "x between {a} and {b}",
    "x going from {a} to {b}",
    "on (({a}, {b}))",
    "over (({a}, {b}))",
    "over the interval from {a} to {b}",
    "on the interval from {a} to {b}",
    "in the interval {a} to {b}",
    "as x goes from {a} to {b}",
    "as x runs from {a} to {b}",
    "while x goes from {a} to {b}",
    "where {a} <= x <= {b}",
    "for {a} < x < {b}",
    "for {a} ≤ x ≤ {b}",
    "x from {a} up to {b}",
    "x: {a} to {b}",
    "x = {a} .. {b}",
    "x = {a}...{b}",
    "for x values from {a} to {b}",
    "for x values between {a} and {b}",
    "for values of x from {a} to {b}",
    "with the x axis from {a} to {b}",
    "x axis from {a} to {b}",
    "with x limits {a} and {b}",
    "x_min={a}, x_max={b}",
    "xmin {a} xmax {b}",
    "with the domain (({a}, {b}))",
    "on the domain {a} to {b}",
    "anywhere from {a} to {b}",
    "all the way from {a} to {b}",
    "starting from {a} and going to {b}",
    "start at {a}, stop at {b}",
    "start {a} end {b}",
    "from {a} all the way to {b}",
)
_SPOKEN = (  # these take number words as well
    "from {a} to {b}",
    "from {a} to {b}",
    "between {a} and {b}",
    "between {a} and {b}",
    "for x from {a} to {b}",
    "for x between {a} and {b}",
    "x from {a} to {b}",
    "with x going from {a} to {b}",
    "with x between {a} and {b}",
    "starting at {a} and ending at {b}",
    "from {a} up to {b}",
    "on the interval from {a} to {b}",
    "x running from {a} to {b}",
)
_SYMMETRIC = ("for |x| <= {b}", "for |x| < {b}", "between plus and minus {b}", "within ±{b}", "for x within ±{b}", "from -{b} to +{b}")
_RANGES_ZH = (
    "从{a}到{b}",
    "从{a}到{b}",
    "在{a}到{b}之间",
    "x从{a}到{b}",
    "区间(({a},{b}))",
    "区间({a},{b})",
    "在区间(({a}, {b}))上",
    "范围{a}到{b}",
    "x在{a}到{b}",
    "{a}到{b}",
    "x取{a}到{b}",
    "定义域{a}到{b}",
    "{a}≤x≤{b}",
    "在(({a}, {b}))上",
    "x范围从{a}到{b}",
    "自{a}至{b}",
    "x属于(({a},{b}))",
    "从x={a}到x={b}",
    "x从{a}取到{b}",
    "x从{a}变到{b}",
    "x由{a}到{b}",
    "x在{a}和{b}之间",
    "x介于{a}和{b}之间",
    "x∈(({a},{b}))",
    "{a}<x<{b}",
    "{a}<=x<={b}",
    "横轴{a}到{b}",
    "x轴从{a}到{b}",
    "起点{a}终点{b}",
)
_SPOKEN_ZH = ("从{a}到{b}", "从{a}到{b}", "在{a}到{b}之间", "x从{a}到{b}", "{a}到{b}", "x在{a}和{b}之间")
_SYMMETRIC_ZH = ("x在±{b}之间", "|x|≤{b}", "在正负{b}之间")
_LOW = (
    "starting at {a}",
    "from {a} on",
    "from {a} onwards",
    "with x from {a}",
    "x >= {a}",
    "beginning at {a}",
    "for x >= {a}",
    "for x > {a}",
    "for x above {a}",
    "for x greater than {a}",
    "with x_min {a}",
    "x_min={a}",
    "starting from {a}",
    "with x starting at {a}",
    "from x = {a} on",
    "x at least {a}",
    "with the left end at {a}",
)
_HIGH = (
    "up to {b}",
    "up to x = {b}",
    "until {b}",
    "ending at {b}",
    "x <= {b}",
    "to {b}",
    "for x <= {b}",
    "for x < {b}",
    "for x below {b}",
    "for x less than {b}",
    "with x_max {b}",
    "x_max={b}",
    "as far as {b}",
    "as far as x = {b}",
    "x at most {b}",
    "stopping at {b}",
    "with x up to {b}",
    "but only up to {b}",
)
_LOW_ZH = ("从{a}开始", "x大于等于{a}", "x>={a}", "x从{a}起", "x>{a}", "x≥{a}", "x大于{a}", "起点为{a}")
_HIGH_ZH = ("到{b}为止", "x小于等于{b}", "x<={b}", "x最大到{b}", "x<{b}", "x≤{b}", "x小于{b}", "一直到{b}")


_USUAL = (
    *(("-10", "10"),) * 4, ("-5", "5"), ("0", "10"), ("-1", "1"), ("-3", "3"), ("0", "5"), ("-2", "2"), ("0", "100"), ("-20", "20"), ("-10", "5"), ("0", "1"),
)  # fmt: skip
"""Intervals that people ask for most, the tool's own default first of all."""


def _range(content: Content) -> tuple[str, dict[str, Any]]:
    """Where x goes, as text and as arguments; nothing as often as people say nothing."""
    kind = content.rng.random()
    if kind < 0.28:
        return "", {}
    if content.spelled and kind > 0.5:
        return _spoken_range(content)
    if kind > 0.97:
        end = value(_bound(content, 0.0))
        if end:
            said = content.choose(*(_SYMMETRIC_ZH if content.chinese else _SYMMETRIC))
            return f" {said.format(b=end)}", {"x_min": -end, "x_max": end}
    low, high = sorted((_bound(content, 0.5), _bound(content, 0.2)), key=float)
    if not content.beyond and content.chance(0.15):
        low, high = content.choose(*_USUAL)
    if float(low) == float(high):
        high = str(int(float(high)) + 1)
    if kind < 0.33 and float(low) < 10:
        return " " + _said(content.choose(*(_LOW_ZH if content.chinese else _LOW)), low, high), {"x_min": value(low)}
    if kind < 0.38 and float(high) > -10:
        return " " + _said(content.choose(*(_HIGH_ZH if content.chinese else _HIGH)), low, high), {"x_max": value(high)}
    return " " + _said(content.choose(*(_RANGES_ZH if content.chinese else _RANGES)), low, high), {
        "x_min": value(low),
        "x_max": value(high),
    }


def _spoken_range(content: Content) -> tuple[str, dict[str, Any]]:
    """Between zero and eight; the ends are whole and small."""
    low, high = sorted(content.rng.sample(range(-12, 21), 2))
    if content.chance(0.3):
        low, high = 0, content.rng.randint(1, 20)
    said = content.choose(*(_SPOKEN_ZH if content.chinese else _SPOKEN))
    minus = "负" if content.chinese else content.choose("minus ", "minus ", "negative ")
    a, b = (minus * (end < 0) + in_words(abs(end), content) for end in (low, high))
    return f" {said.format(a=a, b=b)}", {"x_min": low, "x_max": high}


def _said(pattern: str, low: str, high: str) -> str:
    return pattern.replace("((", "[").replace("))", "]").format(a=low, b=high)


def _bound(content: Content, negatives: float) -> str:
    if content.beyond:
        return signed(content, 4, negatives, 0.3)
    if content.chance(0.06):
        return content.choose("-10", "10", "0")
    return signed(content, content.choose(1, 1, 2, 2, 3), negatives, 0.15)


def _function(content: Content) -> tuple[Slots, Arguments]:
    while True:
        formula = worded(content) if content.spelled or content.chance(0.3) else symbolic(content)
        shown, bounds = _range(content)
        heading, titled = title(content)
        args = {"kind": "function", "expression": formula.value, **_without_defaults(bounds), **titled}
        if _has_values(args):
            return {"f": formula, "range": Shown(shown, "", must=True), "title": Shown(heading, "", must=True)}, args


def _without_defaults(bounds: dict[str, Any]) -> dict[str, Any]:
    return {key: bound for key, bound in bounds.items() if bound != FunctionPlot.model_fields[key].default}


def _has_values(args: dict[str, Any]) -> bool:
    """Whether the interval is one, and the function defined in it: log(x) from -9 to -2 is nothing to ask for."""
    if not args.get("x_min", -10) < args.get("x_max", 10):
        return False
    try:
        FunctionPlot(**args, points=20).data()
    except ToolError:
        return False
    return True


_Y = "[||||y = |y=|f(x) = |f(x)=|the function |the function |the function y = |the graph of |the curve |the curve y = |a graph of |the plot of |a plot of ]"
_Y_ZH = "[||y = |y=|函数|函数|函数y=|f(x)=|函数f(x)=|曲线]"
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
        ),
    },
    9.0,
)


def _sampled(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _function(content)
    count = content.choose(*range(20, 301, 10), 25, 75, 64, 128, 256, content.rng.randint(20, 300))
    while count == FunctionPlot.model_fields["points"].default:
        count = content.rng.randint(20, 300)
    heading = {key: args.pop(key) for key in ("title",) if key in args}
    return {**slots, "n": Shown.verbatim(str(count))}, {**args, "points": count, **heading}


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
        ),
        "zh": (
            DRAW_ZH + _Y_ZH + "{f}[的图像|的曲线|]{range}，[用|取|采样|计算|共]{n}个[点|点|采样点]{title}",
            "[用|取]{n}个点[画|画出|绘制]" + _Y_ZH + "{f}[的图像|的图|]{range}{title}",
            "{f}{range}的[图像|曲线|图]，[点数|采样点数|取点数]{n}{title}",
            "[画|绘制]{f}{range}，[点数为|点数是|采样点]{n}[个|]{title}",
        ),
    },
    0.5,
)
