"""Requests for plots of sums of two terms and the like, in words and in signs, beside bounds in words: one plus the cosine of 2x, minus five
through five."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots, fill, skeleton, write
from toolcall.datamodules.synthetic.plot.functions.graphed import call, where_defined
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import title
from toolcall.datamodules.synthetic.plot.vocabulary import english
from toolcall.tools.plot import FunctionPlot

# A term as it is said, and as the call writes it; `{k}` is 2 or more.
_TERMS = (
    ("[the |]cosine of {k}x", "cos({k}*x)"), ("[the |]sine of {k}x", "sin({k}*x)"), ("[the |]cosine of x", "cos(x)"), ("[the |]sine of x", "sin(x)"),
    ("[the |]tangent of x", "tan(x)"), ("x squared", "x**2"), ("x cubed", "x**3"), ("{k} x squared", "{k}*x**2"),
    ("{k} times x", "{k}*x"), ("{k}x", "{k}*x"), ("twice x", "2*x"), ("[the |]square root of x", "sqrt(x)"), ("[the |][natural log|logarithm] of x", "log(x)"),
    ("[the |]log base [10|ten] of x", "log10(x)"), ("[the |]absolute value of x", "abs(x)"), ("[one|1] over x", "1/x"), ("{k} over x", "{k}/x"),
    ("{k} times the cosine of x", "{k}*cos(x)"), ("{k} times the sine of x", "{k}*sin(x)"), ("[the |]square of x", "x**2"), ("[the |]cube of x", "x**3"), ("x to the fourth", "x**4"),
    ("x over {k}", "x/{k}"), ("half x", "x/2"), ("triple x", "3*x"), ("{k} times the root of x", "{k}*sqrt(x)"),
)  # fmt: skip
_WHOLE = (
    ("{t} {s} {u}", "{t} {s} {u}"), ("{n} {s} {t}", "{n} {s} {t}"), ("{n} {s} {t}", "{n} {s} {t}"), ("{n} {s} {t}", "{n} {s} {t}"), ("{t} {s} {n}", "{t} {s} {n}"),
    ("{t} {s} {n}", "{t} {s} {n}"), ("{t}", "{t}"), ("{t}", "{t}"), ("x {s} {n}", "x {s} {n}"), ("{n} {s} x", "{n} {s} x"), ("x {s} {t}", "x {s} {t}"),
    ("{n} {s} e to the minus x", "{n} {s} exp(-x)"), ("the sum of {t} and {u}", "{t} + {u}"), ("the difference of {t} and {n}", "{t} - {n}"),
)  # fmt: skip
_SIGNED = (
    "sqrt(x + {n})", "sqrt(x + {n})", "sqrt({n} - x)", "tan(x/{k})", "{k}*cos(x)", "{k}*sin(x)", "cos(x/{k})", "{n} + cos({k}*x)", "{n} - x**2", "x**2 - {k}*x", "log10(x)", "log(x + {n})",
    "sin(x) + cos({k}*x)", "x + sin({k}*x)", "{k}*x - {n}", "exp(-x/{k})", "{n} - {k}*x", "abs(x - {n})", "x**3 - {k}*x", "x/{k} + {n}", "{n}/x", "{n}/(x + {k})", "x**2/{k}", "1 + 1/x",
    "log10(x) - {n}", "sqrt(x) - {n}", "{k}*sqrt(x)", "sin(x)/x", "x*cos(x)", "{n} - abs(x)", "2**x - {n}", "x**2 + sin(x)", "cos(x) - {n}", "2*tan(x/{k})", "-x**2 + {n}", "-{k}*x + {n}",
)  # fmt: skip


def _said(content: Content, value: int, words: float) -> str:
    """A whole number, as often as `words` says in words."""
    return in_words(value, content) if value < 21 and content.chance(words) else str(value)


def _formula(content: Content) -> Shown:
    low, high = (100, 999) if content.beyond else (1, content.choose(9, 9, 9, 20, 60))
    number, factor = content.rng.randint(low, high), content.rng.randint(2, 9)
    if not content.spelled and content.chance(0.45):
        plain = content.choose(*_SIGNED).format(n=number, k=factor)
        return Shown(_typed(content, plain), plain)
    (first, written), (second, other) = content.rng.sample(_TERMS, 2)
    sign = content.choose("+", "-")
    slots: dict[str, Shown] = {
        "s": Shown("plus" if sign == "+" else "minus", sign),
        "n": Shown(_said(content, number, 0.6), str(number)),
        "t": _term(content, first, written),
        "u": _term(content, second, other),
    }
    shape, expression = content.choose(*_WHOLE)
    return Shown(fill(shape, slots), write(expression, slots))


def _term(content: Content, said: str, written: str) -> Shown:
    factor = content.rng.randint(2, 9)
    spoken = str(factor) if "{k}x" in said else _said(content, factor, 0.5)
    return Shown(skeleton(content.rng, said).format(k=spoken), written.format(k=factor))


def _typed(content: Content, text: str) -> str:
    """With spaces or without, and with a power as people type it."""
    power = content.choose("**", "^", "^", "²³")
    if "**x" in text:
        power = content.choose("**", "^")
    for exponent, small in (("2", "²"), ("3", "³")):
        text = text.replace(f"**{exponent}", small if power == "²³" else f"{power}{exponent}")
    text = text.replace("**x", f"{power}x")
    if content.chance(0.3) and text[0] not in "-":
        text = text.replace("*x", "x") if "**" not in text else text
    return text if content.chance(0.4) else text.replace(" ", "")


def _bound(content: Content, value: float) -> Shown:
    """In words where the request is in words, else one time in three; halves may be words too."""
    written = str(int(value)) if value == int(value) else str(value)
    worded = content.spelled or content.chance(0.4)
    size = abs(value)
    if worded and size <= 20 and size == int(size):
        text = in_words(int(size), content)
    elif worded and size == 0.5:
        text = content.choose("one half", "a half")
    elif worded and size < 21 and size % 1 == 0.5:
        text = f"{in_words(int(size), content)} and a half"
    else:
        text = written.lstrip("-")
    minus = content.choose("minus ", "minus ", "negative ") if worded or content.chance(0.15) else "-"
    return Shown(minus * (value < 0) + text, written)


def _ends(content: Content) -> tuple[float, float]:
    rng, top = content.rng, content.choose(5, 8, 12, 20, 50, 100, 1000)
    if content.beyond:
        return -rng.randint(100, 4000), rng.randint(100, 4000)
    if content.chance(0.3):
        return content.choose(-0.5, 0.5, -1.5, -2.5, 1.5, -3.5, 0.0, 1.0), content.choose(float(rng.randint(4, top + 4)), 2.5, 7.5, 4.5)
    if content.chance(0.35):
        return 1.0 * rng.randint(0, 3), 1.0 * rng.randint(4, top + 4)
    return -1.0 * rng.randint(1, max(3, min(top, 60))), 1.0 * rng.randint(1, top + 2)


def _drawn(which: str, content: Content) -> tuple[Slots, Arguments]:
    """`which` of the ends is said: low, high or both."""
    f, (low, high), (heading, titled) = _formula(content), _ends(content), title(content)
    if which == "high" and content.chance(0.25):
        high = -float(content.rng.randint(1, 9))
    if content.chance(0.5):
        low, high = _natural(content, f.value, low, high)
    ends = {"a": _bound(content, low), "b": _bound(content, high)}
    unsaid = {"low": "b", "high": "a"}.get(which)
    said = {name: end for name, end in ends.items() if name != unsaid}
    keys = {"a": "x_min", "b": "x_max"}
    return {"f": f, "title": heading, **said}, call(f, {keys[name]: json_number(end.value) for name, end in said.items()}, titled)


def _natural(content: Content, expression: str, low: float, high: float) -> tuple[float, float]:
    """Where the function begins to be defined, to a round number."""
    if expression.startswith("sqrt(x + "):
        return -float(expression[9:-1]), content.choose(5.0, 10.0, 20.0, 50.0, 100.0, 1000.0)
    if "log" in expression or "sqrt(x)" in expression:
        return content.choose(1.0, 1.0, 2.0, 0.5), content.choose(10.0, 100.0, 100.0, 1000.0, 8.0, 50.0)
    return low, high


@where_defined
def _both(content: Content) -> tuple[Slots, Arguments]:
    return _drawn("both", content)


@where_defined
def _low(content: Content) -> tuple[Slots, Arguments]:
    return _drawn("low", content)


@where_defined
def _high(content: Content) -> tuple[Slots, Arguments]:
    return _drawn("high", content)


def _sampled(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _both(content)
    count = content.choose(50, 60, 75, 80, 120, 150, 250, 300, content.rng.randint(20, 300))
    while count == FunctionPlot.model_fields["points"].default:
        count = content.rng.randint(20, 300)
    titled = {"title": args.pop("title")} if "title" in args else {}  # which the tool declares last
    return {**slots, "p": Shown(str(count), str(count), must=True)}, {**args, "points": count, **titled}


_PLOT = "[plot|draw|sketch|show]"
_OF = "[|the curve of |the graph of |the function |y = ]"

FORMS: tuple[Form, ...] = (
    Form(
        _both,
        {
            "en": english(
                "<plot> <of>{f}, {a} [through|to|up to|until] {b}{title}",
                "{f} [between {a} and {b}|from {a} to {b}]{title}",
                "{f}[,|] plotted [over|from] {a} to {b}{title}",
                "<plot> <of>{f}, x [from|going from|running from] {a} to {b}{title}",
                "{f}, x at least {a} and at most {b}[, plot it|, please draw|]{title}",
                "<plot> <of>{f}[,|;] start at {a}[,| and] stop at {b}{title}",
                "[from {a} to {b}|between {a} and {b}][,|:] <plot> <of>{f}{title}",
                "{f}[,|;] nothing left of {a}[,| and] nothing right of {b}[, plot it|, sketch|]{title}",
                "<plot> <of>{f}, no x below {a} and none above {b}{title}",
                "<plot> <of>{f}[,|;] left edge {a}, right edge {b}{title}",
                "[i want|i need|give me|can i see] {f} [with x|where x goes|when x runs] from {a} to {b}{title}",
                "[how does {f} look|what does {f} look like] [between {a} and {b}|from {a} to {b}]",
                "start at {a}, stop at {b}: [the curve of |the graph of |]{f}{title}",
                "x [starts|begins] at {a} and [stops|ends] at {b}[,|;|:] <plot> {f}{title}",
                "<plot> [out |]{f} [on|over] the stretch from {a} to {b}{title}",
                "the curve of {f}, but only [from {a} to {b}|between {a} and {b}]{title}",
                "[let|have] x go from {a} up to {b}[,|;] then <plot> {f}{title}",
                "{f}. [begin|start] at {a} and [go on to|go as far as|finish at] {b}{title}",
                plot=_PLOT,
                of=_OF,
            )
        },
        1.0,
    ),
    Form(
        _low,
        {
            "en": english(
                "<plot> <of>{f}, x at least {a}{title}",
                "the curve of {f}, no x below {a}{title}",
                "<plot> <of>{f}[,|;] start at {a}{title}",
                "<plot> <of>{f}[,|;] nothing left of {a}{title}",
                "{f}, from {a} [on|onwards][, plot it|, graph please|]{title}",
                "<plot> <of>{f}[,|;] left edge [at |]{a}{title}",
                "x at least {a}[:|;|,] <plot> <of>{f}{title}",
                "{f}[,|;] don't go [below|left of|under] {a}[, plot it|]{title}",
                "<plot> <of>{f}, x no [smaller|less] than {a}{title}",
                "[skip|leave out|ignore] everything [below|left of] {a} and <plot> {f}{title}",
                "beginning at {a}[,|:] <plot> <of>{f}{title}",
                "[i need|i want|give me] {f}[,| but] only [to the right of|right of|above] {a}{title}",
                plot=_PLOT,
                of=_OF,
            )
        },
        0.7,
    ),
    Form(
        _high,
        {
            "en": english(
                "<plot> <of>{f}, nothing right of {b}{title}",
                "<plot> <of>{f}[,|;] stop at {b}{title}",
                "<plot> <of>{f}, x at most {b}{title}",
                "{f}, no x above {b}[, plot it|, draw that|]{title}",
                "{f}[,|;] up to {b} [only|and no further|at most][, plot it|]{title}",
                "<plot> <of>{f}[,|;] right edge [at |]{b}{title}",
                "x at most {b}[:|;|,] <plot> <of>{f}{title}",
                "<plot> <of>{f}[,|;] don't go [past|beyond|above] {b}{title}",
                "[skip|leave out|ignore] everything [past|right of|above|beyond] {b} and <plot> {f}{title}",
                "[stopping|ending] at {b}[,|:] <plot> <of>{f}{title}",
                "<plot> <of>{f}, x no [bigger|greater|more] than {b}{title}",
                "[i need|i want|give me] {f}[,| but] only [left of|to the left of|below] {b}{title}",
                plot=_PLOT,
                of=_OF,
            )
        },
        0.7,
    ),
    Form(
        _sampled,
        {
            "en": english(
                "<plot> <of>{f}, {a} to {b}, [with |using |]{p} points{title}",
                "{p} points of {f} [between {a} and {b}|from {a} to {b}]{title}",
                "<plot> <of>{f} [from {a} to {b}|between {a} and {b}] [with|at|in|using] {p} points{title}",
                "{f}[,|;] x from {a} to {b}[,|;] {p} points[, please|]{title}",
                "[use|take] {p} points and <plot> {f} from {a} to {b}{title}",
                "<plot> <of>{f}[;|,] start at {a}, stop at {b}, {p} points{title}",
                "{f}, nothing below {a} or above {b}, {p} points{title}",
                "with {p} points[,|:] <plot> {f} between {a} and {b}{title}",
                "{f} sampled at {p} points from {a} to {b}{title}",
                plot=_PLOT,
                of=_OF,
            )
        },
        0.5,
    ),
)
