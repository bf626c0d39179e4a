"""What charts show: lists, pairs, labels with values, bins; and their arguments. What equals the tool's default is left out."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.drawing import heading, title, value
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.lists import listed
from toolcall.datamodules.synthetic.numbers import in_words, repeating, separated, signed, similar, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.words import name


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
    return Shown(listed(content, items), ",".join(items))


def _values(text: str) -> list[int | float]:
    return [value(item) for item in text.split(",")]


def _list_of(kind: str, key: str, content: Content) -> tuple[dict[str, Shown], Arguments]:
    shown = _shown_list(content, _numbers(content))
    heading, titled = title(content)
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
    heading, titled = title(content)
    pair = content.choose("({},{})", "({}, {})", "({},{})", "({}, {})", "({}, {})", "[{}, {}]", "({}; {})", "({} {})")
    points = content.choose(" ", ", ", " ", "", ", ", "; ", "和" if content.chinese else " and ").join(
        pair.format(a, b) for a, b in zip(x, y, strict=True)
    )
    joint = content.choose(": ", "：", " 是 ") if content.chinese else content.choose(": ", ": ", " -> ", " → ", "=", " = ")
    pairs = content.choose(", ", "; ", ", ").join(f"{a}{joint}{b}" for a, b in zip(x, y, strict=True))
    slots = {
        "x": Shown(_bracketed(content, x), ""),
        "y": Shown(_bracketed(content, y), ""),
        "points": Shown(points, ""),
        "pairs": Shown(pairs, ""),
        "title": Shown(heading, "", must=True),
    }
    places = list(map(value, x))
    given = {} if kind == "line" and places == list(range(1, count + 1)) else {"x": places}
    return slots, {"kind": kind, **given, "y": list(map(value, y)), **titled}


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


_FAMILIES = (
    ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ("monday", "tuesday", "wednesday", "thursday", "friday"),
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    ("january", "february", "march", "april", "may"),
    ("A", "B", "C", "D", "E"),
    ("Q1", "Q2", "Q3", "Q4"),
    ("north", "south", "east", "west"),
    ("spring", "summer", "autumn", "winter"),
    ("red", "blue", "green", "yellow", "black"),
    ("breakfast", "lunch", "dinner"),
    ("yes", "no", "maybe"),
)
_FAMILIES_ZH = (
    ("周一", "周二", "周三", "周四", "周五"),
    ("星期一", "星期二", "星期三", "星期四"),
    ("甲", "乙", "丙", "丁"),
    ("春", "夏", "秋", "冬"),
    ("语文", "数学", "英语", "物理"),
    ("北京", "上海", "广州", "深圳"),
    ("红", "黄", "蓝", "绿"),
)
_PAIRS = (
    "{} {}",
    "{} {}",
    "{} {}",
    "{}: {}",
    "{}: {}",
    "{} = {}",
    "{}={}",
    "{}:{}",
    "{} - {}",
    "{} -> {}",
    "{} ({})",
    "{} is {}",
    "{} has {}",
    "{} got {}",
    "{} at {}",
    "{} with {}",
    "{1} {0}",
    "{1} {0}",
    "{1} for {0}",
    "{1} for {0}",
    "{} with {} pieces",
    "{1} x {0}",
    "{} sold {}",
    "{} made {}",
)
_PAIRS_ZH = (
    "{}{}",
    "{}{}",
    "{}：{}",
    "{} {}",
    "{}:{}",
    "{}是{}",
    "{}={}",
    "{}为{}",
    "{}有{}",
    "{}（{}）",
    "{} - {}",
    "{} {}",
    "{}{}人",
    "{}{}个",
    "{} {} 个",
    "{}得{}分",
    "{}({})",
    "{1}个{0}",
)


def _labels(content: Content, count: int) -> list[str]:
    """Any words, or some that belong together."""
    if content.beyond or content.chance(0.7):
        return list(dict.fromkeys(name(content) for _ in range(count)))
    family = content.choose(*(_FAMILIES_ZH if content.chinese else _FAMILIES))
    first = content.rng.randint(0, max(0, len(family) - count))
    return list(family[first : first + count])


def labelled_bar(content: Content) -> tuple[Slots, Arguments]:
    """Labels with their values: one after another, or all labels and then all values."""
    values = _numbers(content, 2, 5)[: 7 if content.beyond else 5]
    labels = _labels(content, len(values))
    values = values[: len(labels)]
    shown = values
    if content.spelled and not content.beyond:
        values = [str(content.rng.randint(1, 20)) for _ in values]
        shown = [in_words(int(number), content) for number in values]
    pair = content.choose(*(_PAIRS_ZH if content.chinese else _PAIRS))
    gap = content.choose("，", "、", ", ", ",", "，", " ", "；") if content.chinese else content.choose(", ", ", ", " and ", "; ", ",")
    pairs = gap.join(pair.format(label, number) for label, number in zip(labels, shown, strict=True))
    if gap == ", " and not content.chinese and content.chance(0.3):
        head, _, last = pairs.rpartition(", ")
        pairs = f"{head} and {last}" if head else pairs
    heading, titled = title(content)
    slots = {
        "pairs": Shown(pairs, ""),
        "labels": Shown(listed(content, labels), ""),
        "list": Shown(listed(content, shown), ""),
        "title": Shown(heading, "", must=True),
    }
    return slots, {"kind": "bar", "labels": labels, "values": list(map(value, values)), **titled}


_CHARTS = (
    ("line", "y", ("line chart", "line graph", "line plot"), ("折线图", "线图")),
    ("bar", "values", ("bar chart", "bar graph", "bar plot"), ("柱状图", "条形图")),
    ("histogram", "values", ("histogram",), ("直方图",)),
)


def titled(content: Content) -> tuple[Slots, Arguments]:
    """A chart whose title comes before anything else is said about it."""
    kind, key, names, names_zh = content.choose(*_CHARTS)
    shown = _shown_list(content, _numbers(content))
    text = heading(content)
    slots = {
        "list": shown,
        "name": Shown(text, "", must=True),
        "chart": Shown(content.choose(*(names_zh if content.chinese else names)), ""),
    }
    return slots, {"kind": kind, key: _values(shown.value), "title": text}


def histogram(content: Content) -> tuple[Slots, Arguments]:
    return _list_of("histogram", "values", content)


def binned_histogram(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _list_of("histogram", "values", content)
    bins = content.choose(*(count for count in range(2, 41) if count != 8))
    shown = small(content, bins, bins) if bins <= 20 else Shown.verbatim(str(bins))
    return {**slots, "bins": shown}, {**args, "bins": bins}
