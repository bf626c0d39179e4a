"""Requests for plots, and their arguments; what equals the tool's default is left out of the call."""

from typing import Any

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.formula import symbolic, worded
from toolcall.datamodules.synthetic.lists import listed
from toolcall.datamodules.synthetic.numbers import signed, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.words import name, topic
from toolcall.tools.base import ToolError
from toolcall.tools.plot import FunctionPlot

_DRAW = (
    "[plot|plot|plot|draw|draw|show|graph|graph|sketch|make|please plot|please draw|can you draw|can you plot|could you plot|show me|i want|i need|i'd like|give me|create|produce|visualize|display|draw me|plot me"
    "|let me see|i want to see|let's see|help me plot|render]"
)
_DRAW_ZH = "[画|画出|画一下|绘制|绘出|作|帮我画|请画|请画出|帮我绘制|画个|画一张|给我画|我想看|我要|显示|做|生成|麻烦画一下|能画一下]"
_A = "[ a| a| a| the| an easy| a simple| one| my| me a|]"

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
)
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
)
_LOW = ("starting at {a}", "from {a} on", "from {a} onwards", "with x from {a}", "x >= {a}", "beginning at {a}")
_HIGH = ("up to {b}", "up to x = {b}", "until {b}", "ending at {b}", "x <= {b}", "to {b}")
_LOW_ZH, _HIGH_ZH = ("从{a}开始", "x大于等于{a}", "x>={a}"), ("到{b}为止", "x小于等于{b}", "x<={b}")


def _range(content: Content) -> tuple[str, dict[str, Any]]:
    """Where x goes, as text and as arguments; nothing as often as people say nothing."""
    kind = content.rng.random()
    if kind < 0.28:
        return "", {}
    low, high = sorted((_bound(content, 0.5), _bound(content, 0.2)), key=float)
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


def _said(pattern: str, low: str, high: str) -> str:
    return pattern.replace("((", "[").replace("))", "]").format(a=low, b=high)


def _bound(content: Content, negatives: float) -> str:
    if content.beyond:
        return signed(content, 4, negatives, 0.3)
    if content.chance(0.06):
        return content.choose("-10", "10", "0")
    return signed(content, content.choose(1, 1, 2, 2, 3), negatives, 0.15)


def value(text: str) -> int | float:
    """The JSON number that `text` spells."""
    return float(text) if "." in text else int(text)


def _title(content: Content) -> tuple[str, dict[str, Any]]:
    """A title, as often as somebody gives one."""
    if not content.chance(0.1):
        return "", {}
    text = topic(content, 2)
    pattern = (
        content.choose("，标题为{}", "，标题是{}", "，题目叫{}", "，标题“{}”")
        if content.chinese
        else content.choose(
            " titled {}",
            " with title {}",
            " with the title {}",
            ", title {}",
            " called {}",
            " named {}",
            ' titled "{}"',
            ", title: {}",
            " and call it {}",
            " and title it {}",
        )
    )
    return pattern.format(text), {"title": text}


def _function(content: Content) -> tuple[Slots, Arguments]:
    while True:
        formula = worded(content) if content.spelled or content.chance(0.3) else symbolic(content)
        shown, bounds = _range(content)
        title, titled = _title(content)
        args = {"kind": "function", "expression": formula.value, **_without_defaults(bounds), **titled}
        if _has_values(args):
            return {"f": formula, "range": Shown(shown, "", must=True), "title": Shown(title, "", must=True)}, args


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
_FUNCTION = Form(
    _function,
    {
        "en": (
            _DRAW + " " + _Y + "{f}{range}{title}",
            _DRAW + " " + _Y + "{f}{range}{title}[| for me| please]",
            "[plot|graph|draw|show|sketch] [me |]{f}{range}{title}",
            "[what does|how does] " + _Y + "{f} look[ like|]{range}",
            "[can i see|could i see|let me see|show] [what|how] " + _Y + "{f} looks[ like|]{range}",
            _DRAW + _A + " [graph|plot|curve|picture|chart] of " + _Y + "{f}{range}{title}",
            "[y = |y=|f(x) = |f(x)=]{f}{range}[, plot it|, please plot|, draw it|, graph|]",
            "{f}{range}[, plot it|, plot please|, graph it|, draw that|, as a graph]",
            "[i'm trying to see|i'd like to look at|i want to look at|i need to see] [the shape of |the graph of |]{f}{range}",
            "[graph|curve|plot|function plot|picture] of " + _Y + "{f}{range}{title}",
            "how [does|would] the [graph|curve] of {f} [behave|look]{range}",
            "[the |]function {f}{range}[|, plot| please]",
        ),
        "zh": (
            _DRAW_ZH + _Y_ZH + "{f}[|的图|的图像|的图像|的曲线|的函数图像]{range}{title}",
            _DRAW_ZH + "{f}{range}[|的图|的图像|的曲线]{title}",
            "{range}" + _DRAW_ZH + "{f}[|的图|的图像]{title}",
            "[函数|曲线|]" + "{f}{range}[长什么样|是什么样子|的图像是什么样|怎么画|的形状]",
            "[看看|想看看|我想看看]" + _Y_ZH + "{f}{range}[|的图像|的图|的样子]",
            "[函数图像|函数图|图像|曲线图]：{f}{range}",
            "[y=|y = |f(x)=]{f}{range}[，画图|，画出来|的图|的图像|]",
            "[把|将]{f}{range}画[出来|成图]{title}",
        ),
    },
    9.0,
)


def _numbers(content: Content, fewest: int = 2, most: int = 10) -> list[str]:
    count = content.rng.randint(11, 13) if content.beyond else content.rng.randint(fewest, min(most, content.choose(5, 7, 10)))
    digits, decimals, negatives = content.choose(1, 2, 2, 3), content.choose(0.0, 0.0, 0.0, 0.5), content.choose(0.0, 0.0, 0.0, 0.25)
    digits = min(digits, 1 if content.beyond and decimals else 2) if content.beyond or count > 7 else digits
    if count < 5 and content.chance(0.15):
        digits = content.choose(4, 5)
    return [
        signed(content if not content.beyond else Content(content.rng, content.language), digits, negatives, decimals) for _ in range(count)
    ]


def _shown_list(content: Content, items: list[str]) -> Shown:
    """Beside digits, small whole numbers come in words now and then."""
    if content.spelled and not content.beyond:
        items = [str(content.rng.randint(1, 20)) for _ in items[:6]]
        small_numbers = [small(content, int(item), int(item)) for item in items]
        return Shown(listed(content, [number.text for number in small_numbers]), ",".join(items))
    return Shown(listed(content, items), ",".join(items))


def _values(text: str) -> list[int | float]:
    return [value(item) for item in text.split(",")]


def _list_of(kind: str, key: str, content: Content) -> tuple[dict[str, Shown], Arguments]:
    shown = _shown_list(content, _numbers(content))
    title, titled = _title(content)
    return {"list": shown, "title": Shown(title, "", must=True)}, {"kind": kind, key: _values(shown.value), **titled}


def _line(content: Content) -> tuple[Slots, Arguments]:
    return _list_of("line", "y", content)


def _line_xy(content: Content) -> tuple[Slots, Arguments]:
    return _xy("line", content)


def _xy(kind: str, content: Content) -> tuple[Slots, Arguments]:
    count = content.rng.randint(7, 8) if content.beyond else content.rng.randint(2, 6)
    plain = Content(content.rng, content.language)
    x, y = ([signed(plain, content.choose(1, 2) if count < 6 else 1, 0.06, 0.1) for _ in range(count)] for _ in range(2))
    title, titled = _title(content)
    points = content.choose(" ", ", ", " ", "").join(f"({a}{content.choose(',', ', ')}{b})" for a, b in zip(x, y, strict=True))
    slots = {
        "x": Shown(_bracketed(content, x), ""),
        "y": Shown(_bracketed(content, y), ""),
        "points": Shown(points, ""),
        "title": Shown(title, "", must=True),
    }
    return slots, {"kind": kind, "x": list(map(value, x)), "y": list(map(value, y)), **titled}


def _bracketed(content: Content, items: list[str]) -> str:
    style = content.choose("{}", "{}", "[{}]", "({})")
    apart = any(len(item) == 3 and item.isdecimal() for item in items[1:])  # 5,200,300 is one number as well
    return style.format(content.choose(", ", ", " if apart else ",", " ").join(items))


def _bar(content: Content) -> tuple[Slots, Arguments]:
    return _list_of("bar", "values", content)


def _labelled_bar(content: Content) -> tuple[Slots, Arguments]:
    """Labels with their values: one after another, or all labels and then all values."""
    values = _numbers(content, 2, 5)[: 7 if content.beyond else 5]
    labels = list(dict.fromkeys(name(content) for _ in values))
    values = values[: len(labels)]
    joint = content.choose(" ", ": ", " = ", "=", ":", " ") if not content.chinese else content.choose("", "", "：", " ", ":", "是", "=")
    gap = content.choose("，", "、", ", ", "，") if content.chinese else content.choose(", ", ", ", " and ", "; ", ",")
    flipped = not content.chinese and content.chance(0.15)
    pairs = gap.join(f"{number} {label}" if flipped else f"{label}{joint}{number}" for label, number in zip(labels, values, strict=True))
    if gap == ", " and not content.chinese and content.chance(0.3):
        head, _, last = pairs.rpartition(", ")
        pairs = f"{head} and {last}" if head else pairs
    title, titled = _title(content)
    slots = {
        "pairs": Shown(pairs, ""),
        "labels": Shown(listed(content, labels), ""),
        "list": Shown(listed(content, values), ""),
        "title": Shown(title, "", must=True),
    }
    return slots, {"kind": "bar", "labels": labels, "values": list(map(value, values)), **titled}


def _histogram(content: Content) -> tuple[Slots, Arguments]:
    return _list_of("histogram", "values", content)


def _binned_histogram(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _list_of("histogram", "values", content)
    bins = content.choose(*(count for count in range(2, 41) if count != 8))
    shown = small(content, bins, bins) if bins <= 20 else Shown.verbatim(str(bins))
    return {**slots, "bins": shown}, {**args, "bins": bins}


_FOR = "[for values|for|of|of the values|with values|with|from|using|showing|from the data|for these values:|for the numbers|of these numbers:|for the data|:]"
_FOR_ZH = "[，数据是|，数据为|，数据：|，数据|：|，值为|，数值是|：|，|，数值分别为]"


def _chart(names: str, names_zh: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ways to ask for a chart of a list."""
    en = (
        f"{_DRAW}{_A} {names} {_FOR} {{list}}{{title}}",
        f"{_DRAW}{_A} {names}{{title}} {_FOR} {{list}}",
        f"{names} {_FOR} {{list}}{{title}}",
        f"{{list}} as a {names}{{title}}",
        f"[turn|put|make|convert] {{list}} into a {names}{{title}}",
        f"[plot|draw|show|graph|visualize] {{list}} as a {names}{{title}}",
        f"[my data is|i have the values|i measured|here are my numbers:|the values are|these are my values:|we got|data:] {{list}}[,|;|.| -] [make|draw|plot|show|i need|please draw] [me |]a {names}{{title}}",
        f"{names} [please|pls|with this data]: {{list}}{{title}}",
        f"{names}: {{list}}{{title}}",
        f"[can i get|could i have|may i have|can you make] a {names} {_FOR} {{list}}{{title}}",
        f"use a {names} [for|to show|to plot] {{list}}{{title}}",
    )
    zh = (
        f"{_DRAW_ZH}{names_zh}{_FOR_ZH}{{list}}{{title}}",
        f"[用|把|将]{{list}}[画成|画|做成|绘成|生成]{names_zh}{{title}}",
        f"{names_zh}{_FOR_ZH}{{list}}{{title}}",
        f"{{list}}的{names_zh}{{title}}",
        f"[我的数据是|数据：|测得|有一组数据|数值是]{{list}}[，|。][请|帮我|]画[一个|个|一张|]{names_zh}{{title}}",
        f"[画|绘制|做][数据|数值|]{{list}}的{names_zh}{{title}}",
    )
    return en, zh


_LINES = "[line chart|line chart|line plot|line graph|line diagram|line|linechart|curve chart]"
_BARS = "[bar chart|bar chart|bar graph|bar plot|bar diagram|barchart|column chart|bars]"
_HISTOGRAMS = "[histogram|histogram|histogram|histo|frequency plot|frequency histogram|distribution plot]"
_SCATTERS = "[scatter plot|scatter plot|scatter chart|scatter|scatter diagram|scatter graph|scatterplot]"
_LINE_EN, _LINE_ZH = _chart(_LINES, "[折线图|折线图|线图|一个折线图|一张折线图]")
_BAR_EN, _BAR_ZH = _chart(_BARS, "[柱状图|柱状图|条形图|柱形图|一个柱状图|一张柱状图]")
_HIST_EN, _HIST_ZH = _chart(_HISTOGRAMS, "[直方图|直方图|频率直方图|分布直方图|一个直方图]")
_BINS = "[with|in|using|and|, use|,] {bins} [bins|bins|buckets|intervals|classes]"
_BINS_ZH = "[，分|，|，用|，分成]{bins}[个区间|组|个箱|箱|个bin|个分组]"


def _xy_patterns(names: str, names_zh: str) -> dict[str, tuple[str, ...]]:
    return {
        "en": (
            f"{_DRAW}{_A} {names} [with|for|of|using|where|] x [=|=|:|is|values] {{x}} [and|,|and|;] y [=|=|:|is|values] {{y}}{{title}}",
            f"{_DRAW}{_A} {names} [of|for|with|through|from|] [points |the points |]{{points}}{{title}}",
            f"{names} [of|for|with|:] x={{x}} y={{y}}{{title}}",
            f"{names} [of|for|with|:] {{points}}{{title}}",
            f"[plot|draw|show] [the |]points {{points}} as a {names}{{title}}",
            f"{names}, x: {{x}}, y: {{y}}{{title}}",
            f"{_DRAW}{_A} {names} of {{x}} [against|versus|vs|and] {{y}}{{title}}",
        ),
        "zh": (
            f"{_DRAW_ZH}{names_zh}[，|：|，其中]x[=|为|是]{{x}}[，|；]y[=|为|是]{{y}}{{title}}",
            f"{_DRAW_ZH}{names_zh}[，点为|：|，点|，数据点]{{points}}{{title}}",
            f"{names_zh}[：|，]x={{x}}，y={{y}}{{title}}",
            f"[用|把|将]{{points}}[画成|做成]{names_zh}{{title}}",
            f"点{{points}}的{names_zh}{{title}}",
        ),
    }


_POINTS = {  # "plot the points" is a scatter plot whether or not anybody says so; "against" is left to them too
    "en": (
        "[plot|draw|show|mark] [the |these |]points {points}{title}",
        "[plot|put] {points} [on a chart|as points|as dots]{title}",
        "[draw|plot|show] dots at {points}{title}",
    ),
    "zh": ("[画|标|标出|画出]点{points}{title}", "[把|将]{points}[画成点|标出来]{title}", "[画|绘制]数据点{points}{title}"),
}

FORMS = (
    _FUNCTION,
    Form(
        _line,
        {
            "en": (
                *_LINE_EN,
                "[plot|draw|show] the [trend|development|course|series] [of |]{list}{title}",
                "connect the values {list} [with|by] a line{title}",
            ),
            "zh": (*_LINE_ZH, "[画|看]{list}的[趋势|走势|变化趋势|趋势图]{title}"),
        },
        3.0,
    ),
    Form(_line_xy, _xy_patterns(_LINES, "[折线图|线图]"), 0.8),  # type: ignore[arg-type]
    Form(_bar, {"en": _BAR_EN, "zh": _BAR_ZH}, 1.6),
    Form(
        _labelled_bar,
        {
            "en": (
                f"{_DRAW}{_A} {_BARS} [for|of|with|showing|comparing|:|from] {{pairs}}{{title}}",
                f"{_BARS} [for|of|with|:|showing] {{pairs}}{{title}}",
                f"[compare|show|plot] {{pairs}} [as a|in a|with a] {_BARS}{{title}}",
                f"{_DRAW}{_A} {_BARS} with labels {{labels}} and values {{list}}{{title}}",
                f"{_BARS} labels {{labels}} values {{list}}{{title}}",
                f"[we have|i have|i counted|there are|votes:|sales were|results:] {{pairs}}[,|;|.] [make|draw|show|plot] a {_BARS}{{title}}",
                f"{{pairs}} [as|in] a {_BARS}{{title}}",
                f"{_DRAW}{_A} {_BARS}{{title}}: {{pairs}}",
                "[compare|bars for|show as bars] {pairs}{title}",
            ),
            "zh": (
                _DRAW_ZH + "[柱状图|柱状图|条形图|柱形图][：|，|，数据：|，显示|]{pairs}{title}",
                "[柱状图|条形图][：|，|]{pairs}{title}",
                "[用|把|将]{pairs}[画成|做成|绘成|画][柱状图|条形图]{title}",
                "{pairs}[，画柱状图|的柱状图|，做个条形图|，画个柱形图]{title}",
                _DRAW_ZH + "[柱状图|条形图]，标签[为|是]{labels}，[数值|值][为|是]{list}{title}",
                "[比较|对比]{pairs}[，画柱状图|，用柱状图]{title}",
            ),
        },
        3.0,
    ),
    Form(lambda c: _xy("scatter", c), _xy_patterns(_SCATTERS, "[散点图|散点图|一个散点图]"), 2.2),  # type: ignore[arg-type]
    Form(lambda c: _xy("scatter", c), _POINTS, 0.5),  # type: ignore[arg-type]
    Form(
        _histogram,
        {
            "en": (*_HIST_EN, "[show|plot|draw] the distribution of {list}{title}", "how are {list} distributed"),
            "zh": (*_HIST_ZH, "[画|看]{list}的分布[图|]{title}"),
        },
        1.6,
    ),
    Form(
        _binned_histogram,
        {
            "en": (
                *tuple(pattern.replace("{title}", "") + " " + _BINS for pattern in _HIST_EN[:6]),
                f"{_DRAW} a {{bins}}[-| ]bin {_HISTOGRAMS} {_FOR} {{list}}",
                f"{_HISTOGRAMS} with {{bins}} [bins|buckets] {_FOR} {{list}}",
                f"{_DRAW} a {_HISTOGRAMS} with {{bins}} bins {_FOR} {{list}}",
            ),
            "zh": (
                *tuple(pattern.replace("{title}", "") + _BINS_ZH for pattern in _HIST_ZH[:5]),
                _DRAW_ZH + "{bins}[个区间|组]的直方图" + _FOR_ZH + "{list}",
            ),
        },
        1.4,
    ),
)
