"""What charts show: lists, pairs, labels with values, bins; and their arguments. What equals the tool's default is left out."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.numbers import in_words, listed, repeating, separated, signed, similar, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.captions import caption
from toolcall.datamodules.synthetic.plot.drawing import heading, value
from toolcall.datamodules.synthetic.plot.labels import enumerated, labels, paired, series, times


def _numbers(content: Content, fewest: int = 2, most: int = 10) -> list[str]:
    count = content.rng.randint(11, 13) if content.beyond else content.rng.randint(fewest, min(most, content.choose(5, 7, 10)))
    digits, decimals, negatives = content.choose(1, 2, 2, 3), content.choose(0.0, 0.0, 0.0, 0.5), content.choose(0.0, 0.0, 0.0, 0.25)
    digits = min(digits, 1 if content.beyond and decimals else 2) if content.beyond or count > 7 else digits
    if not content.beyond and content.chance(0.3):
        return content.choose(similar, repeating)(content, count)
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
    if all(len(item) > 3 and item.isdecimal() for item in items) and content.chance(0.5):
        return Shown(listed(content, [separated(item) for item in items]).replace("],[", "], ["), ",".join(items))
    return Shown(series(content, items), ",".join(items))


def _values(text: str) -> list[int | float]:
    return [value(item) for item in text.split(",")]


def _list_of(kind: str, key: str, content: Content) -> tuple[dict[str, Shown], Arguments]:
    shown = _shown_list(content, _numbers(content))
    heading, titled = caption(content)
    return {"list": shown, "title": Shown(heading, "", must=True)}, {"kind": kind, key: _values(shown.value), **titled}


def line(content: Content) -> tuple[Slots, Arguments]:
    return _list_of("line", "y", content)


def line_xy(content: Content) -> tuple[Slots, Arguments]:
    return xy("line", content)


def xy(kind: str, content: Content) -> tuple[Slots, Arguments]:
    count = content.rng.randint(7, 8) if content.beyond else content.rng.randint(2, 6)
    plain = Content(content.rng, content.language)
    x, y = ([signed(plain, content.choose(1, 2) if count < 6 else 1, 0.06, 0.1) for _ in range(count)] for _ in range(2))
    if count < 6 and content.chance(0.25):
        x, y = similar(content, count), content.choose(similar, repeating)(content, count)
    if kind == "line" and content.chance(0.5):
        x = _rising(content, count)
    heading, titled = caption(content)
    pairs = _number_pairs(content, x, y)
    slots = {
        "x": Shown(_bracketed(content, x), ""),
        "y": Shown(_bracketed(content, y), ""),
        "points": Shown(_points(content, x, y), ""),
        "pairs": Shown(pairs, ""),
        "title": Shown(heading, "", must=True),
    }
    places = list(map(value, x))
    given = {} if kind == "line" and places == list(range(1, count + 1)) else {"x": places}
    return slots, {"kind": kind, **given, "y": list(map(value, y)), **titled}


def _points(content: Content, x: list[str], y: list[str]) -> str:
    pair = content.choose(
        *("({},{})", "({}, {})", "({},{})", "({}, {})", "({}, {})", "[{}, {}]", "({}; {})", "({} {})"),
        *("({}|{})", "({} | {})", "<{}, {}>", "{{{}, {}}}", "({}/{})", "{},{}", "{}/{}", "{}|{}", "{}, {}", "x{} y{}", "x={} y={}"),
    )
    gap = content.choose(" ", ", ", " ", "", ", ", "; ", "和" if content.chinese else " and ")
    if pair == "{},{}" and any(len(number) == 3 for number in y):
        pair = "{}, {}"  # 5,200 is one number as well
    if pair in ("{},{}", "{}/{}", "{}|{}", "{}, {}"):
        gap = content.choose("; ", " ; ", "；" if content.chinese else " and ")
    elif pair.startswith("x"):
        gap = content.choose(", ", "; ")
    elif content.chance(0.08):
        return content.choose(" ", ", ", "，" if content.chinese else " and ").join(
            f"{letter}{pair.format(a, b)}" for letter, a, b in zip("ABCDEFGH", x, y, strict=False)
        )
    return gap.join(pair.format(a, b) for a, b in zip(x, y, strict=True))


def _number_pairs(content: Content, x: list[str], y: list[str]) -> str:
    joints = (
        (": ", "：", " 是 ", "->", "→", "时是", "对应")
        if content.chinese
        else (
            *(": ", ": ", " -> ", " → ", "=", " = ", " => ", " gives ", " is ", ":", " - "),
            *(" goes with ", " with ", " had ", " got "),
        )
    )
    joint, gap = content.choose(*joints), content.choose(", ", "; ", ", ", "，" if content.chinese else " and ", "; ")
    if joint == " - " and "-" in "".join(x + y):
        joint = ": "
    return gap.join(f"{a}{joint}{b}" for a, b in zip(x, y, strict=True))


def _rising(content: Content, count: int) -> list[str]:
    """Where a line's points usually lie: one step after another, now and then years."""
    first, step = content.choose(
        (0, 1),
        (0, 5),
        (0, 10),
        (2, 2),
        (5, 5),
        (10, 10),
        (3, 1),
        (1, 2),
        (content.rng.randint(1990, 2024), 1),
        (10 * content.rng.randint(180, 202), 10),
        (5 * content.rng.randint(380, 404), 5),
        (-2, 1),
        (-10, 5),
        (-100, 50),
        (100, 50),
        (50, 25),
    )
    return [str(first + step * number) for number in range(count)]


def _bracketed(content: Content, items: list[str]) -> str:
    style = content.choose("{}", "{}", "[{}]", "({})")
    apart = any(len(item) == 3 and item.isdecimal() for item in items[1:])  # 5,200,300 is one number as well
    return style.format(content.choose(", ", ", " if apart else ",", " ").join(items))


def bar(content: Content) -> tuple[Slots, Arguments]:
    return _list_of("bar", "values", content)


def labelled_bar(content: Content, timed: bool = True) -> tuple[Slots, Arguments]:
    """Labels with their values: one after another, or all labels and then all values."""
    values = _numbers(content, 2, 5)[: 7 if content.beyond else content.choose(2, 3, 3, 4, 5)]
    names = labels(content, len(values), timed)
    if not content.beyond and any(len(label) > (4 if content.chinese else 10) for label in names):
        names = names[: content.choose(2, 2, 3, 3, 4)]  # else most are too long for a request
    values = values[: len(names)]
    shown = values
    if content.spelled and not content.beyond:
        values = [str(content.rng.randint(1, 20)) for _ in values]
        shown = [in_words(int(number), content) for number in values]
    heading, titled = caption(content)
    slots = {
        "pairs": Shown(paired(content, names, shown), ""),
        "labels": Shown(enumerated(content, names), ""),
        "list": Shown(listed(content, shown), ""),
        "title": Shown(heading, "", must=True),
    }
    return slots, {"kind": "bar", "labels": names, "values": list(map(value, values)), **titled}


def compared(content: Content) -> tuple[Slots, Arguments]:
    """Only bars have labels; those that are no times tell bars from a line where nobody says which."""
    return labelled_bar(content, timed=False)


def line_by_times(content: Content) -> tuple[Slots, Arguments]:
    """A line has no labels: days and months that are named in their order are its 1, 2, 3."""
    names = times(content, content.rng.randint(2, 5))
    values = _numbers(content, len(names), len(names))[: len(names)]
    names = names[: len(values)]
    heading, titled = caption(content)
    slots = {
        "pairs": Shown(paired(content, names, values), ""),
        "labels": Shown(enumerated(content, names), ""),
        "list": Shown(listed(content, values), ""),
        "title": Shown(heading, "", must=True),
    }
    return slots, {"kind": "line", "y": list(map(value, values)), **titled}


_CHARTS = {
    "line": (("line chart", "line graph", "line plot", "line diagram"), ("折线图", "线图")),
    "bar": (("bar chart", "bar graph", "bar plot", "column chart"), ("柱状图", "条形图", "柱形图")),
    "histogram": (("histogram", "histogram", "frequency plot"), ("直方图", "频率直方图")),
    "scatter": (("scatter plot", "scatter chart", "scatter diagram"), ("散点图",)),
}
_MORE_CHARTS = (("bar", compared, "pairs"), ("scatter", lambda c: xy("scatter", c), "points"), ("line", line_xy, "points"))


def titled(content: Content) -> tuple[Slots, Arguments]:
    """A chart whose title comes before anything else is said about it."""
    text = heading(content)
    if content.chance(0.45):
        kind, draw, key = content.choose(*_MORE_CHARTS)
        slots, args = draw(content)
        shown, args = slots[key], {name: given for name, given in args.items() if name != "title"}
    else:
        kind, key = content.choose(("line", "y"), ("bar", "values"), ("histogram", "values"))
        shown = _shown_list(content, _numbers(content))
        args = {"kind": kind, key: _values(shown.value)}
    chart = content.choose(*_CHARTS[kind][content.chinese])
    return {"list": shown, "name": Shown(text, "", must=True), "chart": Shown(chart, "")}, {**args, "title": text}


def histogram(content: Content) -> tuple[Slots, Arguments]:
    return _list_of("histogram", "values", content)


def binned_histogram(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _list_of("histogram", "values", content)
    bins = content.choose(*(count for count in range(2, 41) if count != 8))
    shown = small(content, bins, bins) if bins <= 20 else Shown.verbatim(str(bins))
    title = {name: given for name, given in args.items() if name == "title"}  # which the tool declares last
    return {**slots, "bins": shown}, {"kind": "histogram", "values": args["values"], "bins": bins, **title}
