"""Requests for plots of halves, of differences of powers and of ratios: half x squared plus seven, leftmost minus six, rightmost six."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton
from toolcall.datamodules.synthetic.plot.functions.graphed import call, where_defined
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import title
from toolcall.datamodules.synthetic.plot.vocabulary import chinese, english
from toolcall.tools.plot import FunctionPlot

# As people say it, and as the call writes it; `{n}` and `{m}` are numbers, 2 or more.
_WORDED = (
    ("[half|one half] x squared plus {n}", "x**2/2 + {n}"), ("[half|one half] x squared minus {n}", "x**2/2 - {n}"), ("[half|one half] x cubed plus {n}", "x**3/2 + {n}"),
    ("half x cubed [minus|less] {n}", "x**3/2 - {n}"), ("half x plus {n}", "x/2 + {n}"), ("half x [minus|less] {n}", "x/2 - {n}"), ("a third x squared plus {n}", "x**2/3 + {n}"),
    ("a quarter x squared minus {n}", "x**2/4 - {n}"), ("{n} plus half [of |]x squared", "{n} + x**2/2"), ("{n} minus half [of |]x squared", "{n} - x**2/2"), ("{n} minus a third of x cubed", "{n} - x**3/3"),
    ("{n} plus a quarter of x squared", "{n} + x**2/4"), ("x plus half [of |]x squared", "x + x**2/2"), ("x minus half [of |]x squared", "x - x**2/2"), ("half x squared minus x", "x**2/2 - x"),
    ("half x squared minus {n}x plus {m}", "x**2/2 - {n}*x + {m}"), ("half x squared plus {n}x", "x**2/2 + {n}*x"), ("half x cubed minus {n}x", "x**3/2 - {n}*x"),
    ("x cubed [minus|take away|less] x", "x**3 - x"), ("x cubed minus {n}x", "x**3 - {n}*x"), ("x squared minus x", "x**2 - x"), ("x minus x cubed", "x - x**3"), ("x minus x squared", "x - x**2"),
    ("x to the fourth minus x squared", "x**4 - x**2"), ("x to the fourth minus {n} x squared", "x**4 - {n}*x**2"), ("x cubed minus x squared", "x**3 - x**2"), ("{n}x minus x cubed", "{n}*x - x**3"),
    ("x to the fifth minus x", "x**5 - x"), ("x cubed minus x plus {n}", "x**3 - x + {n}"), ("the difference of x cubed and x", "x**3 - x"), ("the difference between x squared and {n}", "x**2 - {n}"),
    ("{n} x squared minus x cubed", "{n}*x**2 - x**3"), ("sine x minus half x", "sin(x) - x/2"), ("half x plus the cosine of x", "x/2 + cos(x)"), ("the cube of x minus the square of x", "x**3 - x**2"),
)  # fmt: skip
_WORDED_ZH = (
    ("x的[立方|三次方]减[去|]x", "x**3 - x"), ("x的[立方|三次方]减[去|]{n}x", "x**3 - {n}*x"), ("x的平方减[去|]x", "x**2 - x"), ("x减[去|]x的平方", "x - x**2"), ("x减[去|]x的[立方|三次方]", "x - x**3"),
    ("x的四次方减[去|]x的平方", "x**4 - x**2"), ("x的四次方减[去|]{n}x的平方", "x**4 - {n}*x**2"), ("x的[立方|三次方]减[去|]x的平方", "x**3 - x**2"), ("x的五次方减[去|]x", "x**5 - x"),
    ("x的平方的[一半|二分之一][加|加上]{n}", "x**2/2 + {n}"), ("x的平方的[一半|二分之一][减|减去]{n}", "x**2/2 - {n}"), ("x的一半[加|加上]{n}", "x/2 + {n}"), ("x的一半[减|减去]{n}", "x/2 - {n}"),
    ("{n}减[去|]x平方的一半", "{n} - x**2/2"), ("{n}加[上|]x的立方的一半", "{n} + x**3/2"), ("x平方的三分之一[减|减去]{n}", "x**2/3 - {n}"), ("x的立方的一半减[去|]{n}x", "x**3/2 - {n}*x"),
    ("x的[立方|三次方]减[去|]x再加{n}", "x**3 - x + {n}"), ("x的平方减[去|]{n}x加{m}", "x**2 - {n}*x + {m}"), ("{n}x减[去|]x的[立方|三次方]", "{n}*x - x**3"), ("x的正弦减[去|]x的一半", "sin(x) - x/2"),
    ("x的[立方|三次方]与x的差", "x**3 - x"), ("x的[立方|三次方]加[上|]x", "x**3 + x"), ("x的平方加[上|]x", "x**2 + x"), ("{n}倍的x平方减[去|]x", "{n}*x**2 - x"),
)  # fmt: skip
_TYPED = (
    "(x**3 - {n}*x)/(x**2 + {u})", "(x**3 - {n}*x)/(x**2 + {u})", "(x**2 - {n})/(x**2 + {u})", "(x**2 + {n}*x)/(x + {m})", "(x**3 + {n})/(x**2 + {m})", "({n}*x - {u})/(x**2 + {m})", "(x**2 - {n}*x + {u})/(x**2 + {m})",
    "x/(x**2 + {u})", "{n}*x/(x**2 + {u})", "(x**4 - {n}*x**2)/(x**2 + {u})", "(x**3 - x)/(x**2 + {u})", "(x + {n})/(x - {m})", "(x**3 - {n}*x)/{m}", "(x**2 - {n})/{m}", "(x - x**3)/(x**2 + {u})", "x**2/(x**2 + {n})",
    "(x**2 - {u})*(x + {n})", "x**3/(x**2 + {u})", "({u} - x**2)/({u} + x**2)", "x**2/2 - {n}", "x**2/2 + {n}", "x**3/3 - {n}*x", "(x**2 + {n})/(x**4 + {u})", "(x - {u})/(x**2 - x + {n})",
)  # fmt: skip


def _formula(content: Content) -> Shown:
    low, high = (100, 999) if content.beyond else (2, content.choose(9, 9, 9, 20))
    n, m = (content.rng.randint(low, high) for _ in range(2))
    if not content.spelled and content.chance(0.4):
        written = content.choose(*_TYPED).format(n=n, m=m, u=n if content.beyond else content.choose(1, 1, 2, 3, 4, 5))
        return Shown(_typed(content, written), written)
    said, written = content.choose(*(_WORDED_ZH if content.chinese else _WORDED))
    worded = content.spelled or content.chance(0.4)
    spoken = {key: _spoken(content, value, worded and f"{{{key}}}x" not in said) for key, value in (("n", n), ("m", m))}
    return Shown(skeleton(content.rng, said).format(**spoken), written.format(n=n, m=m))


def _spoken(content: Content, value: int, worded: bool) -> str:
    return in_words(value, content) if worded and value < 21 else str(value)


def _typed(content: Content, written: str) -> str:
    """As people type it: ^ or ², with the sign of times or without, with spaces or without."""
    text = written
    style = content.choose("^", "^", "^", "²", "**")
    if style == "²":
        text = text.replace("**2", "²").replace("**3", "³").replace("**4", "^4")
    elif style == "^":
        text = text.replace("**", "^")
    if style != "**" and content.chance(0.75):
        text = text.replace("*", "")
    return text if content.chance(0.6) else text.replace(" ", "")


def _bound(content: Content, value: float, worded: bool) -> Shown:
    written = f"{value:g}"
    size = abs(value)
    if worded and size == int(size) and size < 21:
        minus = "负" if content.chinese else content.choose("minus ", "minus ", "negative ")
        return Shown(minus * (value < 0) + in_words(int(size), content), written)
    return Shown(written, written)


def _ends(content: Content) -> tuple[Shown, Shown]:
    rng = content.rng
    if content.beyond:
        low, high = -1.0 * rng.randint(100, 999), 1.0 * rng.randint(100, 999)
    elif content.chance(0.45):
        high = content.choose(2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 2.5, 1.5, 3.5, 0.5, 4.5, 7.0, 12.0, 20.0)
        low = -high
    else:
        low = content.choose(-1.0, -2.0, -3.0, -4.0, -6.0, -8.0, 0.0, 0.0, 1.0, -2.5, -1.5, -0.5)
        high = low + content.choose(2.0, 3.0, 4.0, 5.0, 7.0, 9.0, 12.0, 2.5, 20.0)
    worded = content.spelled or content.chance(0.35)
    return _bound(content, low, worded), _bound(content, high, worded)


@where_defined
def _bounded(content: Content) -> tuple[Slots, Arguments]:
    f, (low, high), (heading, titled) = _formula(content), _ends(content), title(content)
    bounds = {"x_min": json_number(low.value), "x_max": json_number(high.value)}
    return {"f": f, "a": low, "b": high, "title": heading}, call(f, bounds, titled)


def _sampled(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _bounded(content)
    count = content.choose(20, 30, 40, 50, 60, 80, 80, 120, 150, 250, 250, 300, content.rng.randint(20, 300))
    if count == FunctionPlot.model_fields["points"].default:
        count += 10
    titled = {"title": args.pop("title")} if "title" in args else {}  # which the tool declares last
    return {**slots, "p": Shown(str(count), str(count), must=True)}, {**args, "points": count, **titled}


_PARTS = {
    "curve": "[the curve of|the graph of|a plot of|curve of|graph of|plot of|plot|draw|graph|show me|sketch|i want the curve of|can you draw|please plot|let me see|draw me]",
    "pts": "[points|points|samples|sample points]",
}
_BOUNDED: Phrasings = {
    "en": english(
        "<curve> {f}, x between {a} and {b}{title}",
        "<curve> {f}, [leftmost|left end|left edge|left] {a}, [rightmost|right end|right edge|right] {b}{title}",
        "<curve> {f} [from {a} to {b}|between {a} and {b}|for x from {a} to {b}|on {a} to {b}]{title}",
        "{f}, x [from {a} to {b}|between {a} and {b}|running from {a} to {b}]{title}",
        "{f}[,|:|;] [starts|start|begin] at {a}[,|;] [ends|end|stop] at {b}[, plot it|, graph please|]{title}",
        "[between {a} and {b}|from {a} to {b}][,|:] <curve> {f}{title}",
        "<curve> {f}[,|;] x min {a}[,|;] x max {b}{title}",
        "[x goes|x runs|let x go] from {a} to {b}[,|;|:] <curve> {f}{title}",
        "<curve> {f}, leftmost x [is |]{a}[,| and] rightmost [is |]{b}{title}",
        "{f}, [plot|graph|draw] [it|that|this] [between {a} and {b}|from {a} to {b}]{title}",
        "[left border|left limit] {a}, [right border|right limit] {b}[,|;|:] <curve> {f}{title}",
        "{f} [over|on|across] [the interval|the range] {a} to {b}[, graph it|, please|, as a graph]{title}",
        **_PARTS,
    ),
    "zh": chinese(
        "[作|画|画出|画一下]{f}的[图|图像|曲线]，[范围|x范围|区间]{a}[～|到|~|至]{b}{title}",
        "[画|作|绘制]{f}[的图像|的曲线|]，x从{a}到{b}{title}",
        "{f}的[图|图像|曲线]，[最左|左边|左端]{a}，[最右|右边|右端]{b}{title}",
        "[x|自变量]从{a}到{b}，[画|作]{f}的[图|曲线]{title}",
        "{f}，[画个图|作图|画图|画出来]，x[在{a}和{b}之间|取{a}到{b}|从{a}到{b}]{title}",
        "[帮我|给我|麻烦]画[一下|]{f}，[范围|区间]{a}到{b}{title}",
        "在{a}[到|～|至]{b}[上|之间|这段|范围内]画{f}[的图像|的曲线|]{title}",
        "{f}，左端点{a}，右端点{b}，[画图|作图|画出来]{title}",
    ),
}
_SAMPLED: Phrasings = {
    "en": english(
        "<curve> {f}, x between {a} and {b}, {p} <pts>{title}",
        "{f}, x between {a} and {b}, {p} <pts>{title}",
        "<curve> {f}, [leftmost|left end] {a}, [rightmost|right end] {b}, {p} <pts>{title}",
        "<curve> {f} from {a} to {b} [with|using|at] {p} <pts>{title}",
        "{p} points of {f} [from {a} to {b}|between {a} and {b}][, plotted|, as a curve|, graph it]{title}",
        "[with|using] {p} <pts>[,|:] <curve> {f} between {a} and {b}{title}",
        "{f}[,|;] {a} to {b}[,|;] {p} <pts>[,|;] [plot|graph|draw it|curve please]{title}",
        "<curve> {f}, {p} <pts>, x from {a} to {b}{title}",
        **_PARTS,
    ),
    "zh": chinese(
        "[作|画|画出]{f}的[图|图像|曲线]，[范围|区间|x范围]{a}[～|到|~|至]{b}，[取|用|采]{p}个点{title}",
        "[画|作|绘制]{f}，x从{a}到{b}，{p}个[点|采样点]{title}",
        "[用|取]{p}个点[画|作]{f}[的图|的曲线|]，[范围|x从]{a}到{b}{title}",
        "{f}，{a}到{b}，{p}个点，[画图|作图|画曲线]{title}",
        "{f}的[图|曲线]，[最左|左端]{a}，[最右|右端]{b}，{p}个点{title}",
        "在{a}到{b}之间取{p}个点，[画|作]{f}[的图像|的曲线|]{title}",
    ),
}

FORMS = (Form(_bounded, _BOUNDED, 1.0), Form(_sampled, _SAMPLED, 0.5))
