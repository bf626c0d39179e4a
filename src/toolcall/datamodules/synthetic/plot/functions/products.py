"""Requests for plots of ratios and products of brackets, of bars and of halves, with bounds and numbers of points."""

from collections.abc import Mapping

from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal, in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots, fill, skeleton, write
from toolcall.datamodules.synthetic.plot.functions.graphed import call, where_defined
from toolcall.datamodules.synthetic.plot.functions.intervals import bounds, bracketed, ends, interval
from toolcall.datamodules.synthetic.plot.titles import title
from toolcall.datamodules.synthetic.plot.vocabulary import chinese, english
from toolcall.tools.plot import FunctionPlot

# In signs, as the call writes them: its brackets are those of the request. `{p}` to `{r}` are brackets, `{q2}` is a square and a number.
_TYPED = (
    "(({p})*({q}))/({q2})", "({p})*({q})/({q2})", "({p})/({q})", "({p})/({q2})", "({q2})/({p})", "({p})*({q})", "({p})*({q})*({r})",
    "({p})*({q2})", "x*({p})*({q})", "x*({p})/({q})", "{a}*({p})/({q})", "{a}*({p})*({q})", "{a}/(({p})*({q}))", "1/(({p})*({q}))",
    "({p})**2/({q})", "(({p})/({q}))**2", "({p})**2*({q})", "({p})*({q})**2", "(({p})*({q}))/({a})", "({p})/({q}) + {a}", "({p})*({q}) - {a}",
    "x/(({p})*({q}))", "(x**2 - {a})*(x**2 - {b})", "(x**3 - x)/({q2})", "sin(x)/({q2})", "exp(-x)*({p})*({q})", "sqrt({q2})/({p})",
)  # fmt: skip
_BARS = (
    ("|{p}|", "abs({p})"), ("|{p}|", "abs({p})"), ("|{p}| + |{q}|", "abs({p}) + abs({q})"), ("|{p}| - {a}", "abs({p}) - {a}"), ("{a} - |{p}|", "{a} - abs({p})"),
    ("|{p}|/({q2})", "abs({p})/({q2})"), ("|x**2 - {a}|", "abs(x**2 - {a})"), ("{a}*|{p}|", "{a}*abs({p})"), ("|({p})*({q})|", "abs(({p})*({q}))"), ("x*|{p}|", "x*abs({p})"),
    ("|{p}|*({q})", "abs({p})*({q})"), ("|{p}| - |{q}|", "abs({p}) - abs({q})"),
)  # fmt: skip
# In words; `{pw}` and `{qw}` say a bracket, `{n}` is a number.
_WORDED: Mapping[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        ("half of x squared", "x**2/2"), ("half [of x cubed|x cubed]", "x**3/2"), ("half x squared", "x**2/2"), ("a third of x [squared|to the second]", "x**2/3"),
        ("a quarter of x squared", "x**2/4"), ("a fifth of x cubed", "x**3/5"), ("half of x", "x/2"), ("a third of x cubed", "x**3/3"),
        ("the product of {pw} and {qw}", "({p})*({q})"), ("the ratio of {pw} to {qw}", "({p})/({q})"), ("the quotient of {pw} and {qw}", "({p})/({q})"),
        ("the quantity {pw} over the quantity {qw}", "({p})/({q})"), ("the quantity {pw} times the quantity {qw}", "({p})*({q})"),
        ("the quantity {pw} divided by the quantity {qw}", "({p})/({q})"), ("x times the quantity {pw}", "x*({p})"),
        ("the absolute value of the quantity {pw}", "abs({p})"), ("the distance [of x from {n}|from x to {n}|between x and {n}]", "abs(x - {n})"),
        ("the ratio of x to x squared plus {n}", "x/(x**2 + {n})"), ("one over the product of {pw} and {qw}", "1/(({p})*({q}))"),
        ("the product of x, {pw} and {qw}", "x*({p})*({q})"),
    ),
    "zh": (
        ("x的平方的[一半|二分之一]", "x**2/2"), ("x平方的三分之一", "x**2/3"), ("x的立方的[一半|二分之一]", "x**3/2"), ("x的立方的三分之一", "x**3/3"), ("x平方的四分之一", "x**2/4"), ("x的一半", "x/2"),
        ("（{pw}）与（{qw}）的[积|乘积]", "({p})*({q})"), ("（{pw}）与（{qw}）的[比|商]", "({p})/({q})"), ("（{pw}）除以（{qw}）", "({p})/({q})"), ("（{pw}）乘以（{qw}）", "({p})*({q})"),
        ("（{pw}）的绝对值", "abs({p})"), ("x到{n}的距离", "abs(x - {n})"), ("x乘以（{pw}）", "x*({p})"),
    ),
}  # fmt: skip
_SPELLED_SIGNS = {"en": {"+": " plus ", "-": " minus "}, "zh": {"+": "加", "-": "减"}}


def _number(content: Content) -> str:
    if content.beyond:
        return str(content.rng.randint(100, 9999))
    return decimal(content, 1) if content.chance(0.12) else str(content.rng.randint(1, content.choose(4, 9, 9, 20)))


def _bracket(content: Content) -> tuple[str, str]:
    """x and a number: in signs, and in words."""
    sign, number = content.choose("+", "-"), _number(content)
    factor = "" if content.chance(0.8) else f"{content.rng.randint(2, 9)}*"
    said = in_words(int(number), content) if number.isdecimal() and int(number) < 21 and content.chance(0.5) else number
    lead = f"{factor[:-1]}{'' if content.chinese else content.choose('', ' ')}x" if factor else "x"
    return f"{factor}x {sign} {number}", f"{lead}{_SPELLED_SIGNS[content.language][sign]}{said}"


def _formula(content: Content) -> Shown:
    """In words or in signs: with spaces or without, a caret, the sign of products left out between brackets."""
    (p, pw), (q, qw), (r, _) = _bracket(content), _bracket(content), _bracket(content)
    while q == p:
        q, qw = _bracket(content)
    number = _number(content)
    said = in_words(int(number), content) if number.isdecimal() and int(number) < 21 and content.chance(0.5) else number
    q2 = content.choose("x**2 + {}", "x**2 + {}", "x**2 - {}", "x**2 + x + {}").format(_number(content))
    slots: dict[str, Shown] = {
        name: Shown.verbatim(text) for name, text in {"p": p, "q": q, "r": r, "q2": q2, "a": number, "b": _number(content)}.items()
    }
    slots |= {"pw": Shown(pw, ""), "qw": Shown(qw, ""), "n": Shown(said, number)}
    if content.spelled or content.chance(0.28):
        rows = [(skeleton(content.rng, row), written) for row, written in _WORDED[content.language]]
        shown, written = content.choose(*rows)
        return Shown(fill(shown, slots), write(written, slots))
    shown, written = content.choose(*_BARS) if content.chance(0.3) else (content.choose(*_TYPED),) * 2
    return Shown(_spelling(content, fill(shown, slots)), write(written, slots))


def _spelling(content: Content, text: str) -> str:
    power = content.choose("**", "^", "^", "²³")
    for exponent, small in (("2", "²"), ("3", "³")):
        text = text.replace(f"**{exponent}", small if power == "²³" else f"{power}{exponent}")
    if content.chance(0.35):
        text = text.replace(")*(", ")(")
    elif content.chance(0.12):
        text = text.replace("*", content.choose("·", "×")) if "**" not in text else text
    if content.chance(0.2):
        text = text.replace(")/(", ") / (").replace(")*(", ") * (")
    return text if content.chance(0.5) else text.replace(" ", "")


@where_defined
def _bounded(content: Content) -> tuple[Slots, Arguments]:
    """Between two numbers, which are near zero as often as not."""
    f, (heading, titled) = _formula(content), title(content)
    low, high = _near_zero(content) if content.chance(0.3) and not content.beyond else ends(content)
    slots = {"f": f, "a": low, "b": high, "i": Shown.verbatim(bracketed(content, low.value, high.value)), "title": heading}
    return slots, call(f, bounds(low.value, high.value), titled)


def _near_zero(content: Content) -> tuple[Shown, Shown]:
    end = f"{content.rng.randint(0, 9)}.{content.choose('5', '25', '75', content.rng.randint(1, 9))}"
    low = content.choose(f"-{end}", f"-{end}", "0", str(-content.rng.randint(1, 12)))
    return Shown.verbatim(low), Shown.verbatim(end)


@where_defined
def _anywhere(content: Content) -> tuple[Slots, Arguments]:
    """As often as not over the default interval."""
    f, (said, bounded), (heading, titled) = _formula(content), interval(content), title(content)
    return {"f": f, "range": said, "title": heading}, call(f, bounded, titled)


def _sampled(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _bounded(content)
    count = content.choose(299, 199, 99, 101, 201, 251, 64, 50, 75, 250, content.rng.randint(20, 300), content.rng.randint(20, 300))
    while count == FunctionPlot.model_fields["points"].default:
        count = content.rng.randint(20, 300)
    titled = {"title": args.pop("title")} if "title" in args else {}  # which the tool declares last
    shown = Shown(in_words(count, content) if content.spelled and content.chance(0.5) else str(count), str(count), must=True)
    return {**slots, "n": shown}, {**args, "points": count, **titled}


_POINTS = "[points|points|samples|sample points]"

FORMS: tuple[Form, ...] = (
    Form(
        _anywhere,
        {
            "en": english(
                "<draw> <y>{f}{range}{title}",
                "[plot|graph|draw|sketch|show] {f}{range}{title}",
                "[y = |f(x) = |]{f}{range}[, plot it|, please graph|, draw that|]",
                "[what does|how does] [y = |]{f} look[ like|]{range}",
                "[graph|curve|plot|picture] of {f}{range}{title}",
                "[the |]function {f}{range}[, draw it|, plotted|, graph please]{title}",
                "[i need|can i see|let me see|give me] the [graph|curve] of {f}{range}{title}",
                "[homework|exercise|question 2]: [sketch|graph|plot] [y = |]{f}{range}{title}",
                "[show me|i want to see] how {f} [behaves|runs|goes]{range}",
            ),
            "zh": chinese(
                "<draw><y>{f}[的图像|的曲线|]{range}{title}",
                "[画|画出|绘制]{f}{range}{title}",
                "{f}[的图像|的曲线]{range}[，画出来|]{title}",
                "[y=|f(x)=]{f}{range}，[画图|作图]{title}",
                "[看看|我想看]{f}{range}[长什么样|的图像]",
            ),
        },
        1.0,
    ),
    Form(
        _bounded,
        {
            "en": english(
                "<draw> {f} for x in {i}{title}",
                "[plot|draw|graph] {f}[,|] starting at {a} and ending at {b}{title}",
                "[plot|draw|graph|sketch] {f} [from x = {a} to x = {b}|between x = {a} and x = {b}]{title}",
                "{f}[,|;] x [from {a} to {b}|between {a} and {b}|∈ {i}|in {i}]{title}",
                "[on|over|for x in] {i}[,|:] [plot|draw|graph] {f}{title}",
                "[plot|draw|graph] {f}, [left end {a}, right end {b}|starting with x = {a}, stopping at x = {b}|begin at {a} and stop at {b}]{title}",
                "[x_min|xmin] {a}, [x_max|xmax] {b}, {f}{title}",
                "let x [run|go] from {a} to {b}[,| and] [plot|draw|graph] {f}{title}",
                "starting at {a} and ending at {b}[,|:] [plot|draw|graph] {f}{title}",
                "[i need|show me|i want] {f} [only |]from {a} up to {b}{title}",
                "[the curve|the graph] of {f}[,|] {a} to {b}{title}",
                "from {a} until {b}[,|:] how does {f} look",
            ),
            "zh": chinese(
                "[画|画出|绘制]{f}，x∈{i}{title}",
                "<draw>{f}，从{a}[开始|起]到{b}[为止|结束]{title}",
                "{f}，x从{a}到{b}[，画图|，作图|]{title}",
                "x在{a}到{b}之间，[画|画出|作]{f}[的图像|]{title}",
                "区间{i}，[画|画出]{f}{title}",
                "{f}，左端{a}，右端{b}{title}",
            ),
        },
        1.0,
    ),
    Form(
        _sampled,
        {
            "en": english(
                "<draw> {f} for x in {i}, {n} <points>{title}",
                "[plot|draw|graph] {f} from {a} to {b} [with|using|at] {n} <points>{title}",
                "{f}[,|;] x from {a} to {b}[,|;] {n} <points>{title}",
                "{n} <points> of {f} [between {a} and {b}|from {a} to {b}]{title}",
                "on {i}[,|] with {n} <points>[,|:] [plot|draw|graph] {f}{title}",
                "[use|take] {n} <points> [and |to ][plot|draw|graph] {f} from {a} to {b}{title}",
                "[function|f] = {f}[;|,] x in {i}[;|,] points = {n}{title}",
                "[plot|draw|graph] {f}[,|] starting at {a} and ending at {b}[,|;] [sampled at |computed at |]{n} <points>{title}",
                "[plot|draw|graph] {f} ({n} <points>) from {a} to {b}{title}",
                "[resolution|points|samples][:| ] {n}[,|;] {f}[,|;] {a} to {b}{title}",
                points=_POINTS,
            ),
            "zh": chinese(
                "[画|画出|绘制]{f}，x∈{i}，{n}个点{title}",
                "用{n}个点[画|画出|绘制]{f}，x从{a}到{b}{title}",
                "{f}，从{a}到{b}，[取|采样]{n}个点{title}",
                "{n}个点，区间{i}，[画|画出]{f}{title}",
            ),
        },
        0.7,
    ),
)
