"""What charts of points show, and their arguments."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Phrasings
from toolcall.datamodules.synthetic.numbers import repeating, signed, similar
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.charts.alike import alike
from toolcall.datamodules.synthetic.plot.charts.list_data import thousands_apart
from toolcall.datamodules.synthetic.plot.charts.related_values import related
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import caption

_FROM_ZERO = ((0, 1), (0, 5), (0, 10), (2, 2), (5, 5), (10, 10), (3, 1), (1, 2))
_FROM_ELSEWHERE = ((-2, 1), (-10, 5), (-100, 50), (100, 50), (50, 25))
"""Where a line's points start and how far apart they are."""

_POINTS = (
    *("({},{})", "({}, {})", "({},{})", "({}, {})", "({}, {})", "[{}, {}]", "({}; {})", "({} {})"),
    *("({}|{})", "({} | {})", "<{}, {}>", "{{{}, {}}}", "({}/{})", "{},{}", "{}/{}", "{}|{}", "{}, {}", "x{} y{}", "x={} y={}"),
)
_BARE = ("{},{}", "{}/{}", "{}|{}", "{}, {}")
"""Without brackets around them: what lies between two points has to keep them apart."""

_JOINTS: Phrasings = {
    "en": (
        *(": ", ": ", " -> ", " → ", "=", " = ", " => ", " gives ", " is ", ":", " - "),
        *(" goes with ", " with ", " had ", " got "),
    ),
    "zh": (": ", "：", " 是 ", "->", "→", "时是", "对应"),
}


def scatter(content: Content) -> tuple[Slots, Arguments]:
    """Points by themselves."""
    x, y = _coordinates(content)
    slots, titled = _slots(content, x, y)
    return slots, {"kind": "scatter", "x": list(map(json_number, x)), "y": list(map(json_number, y)), **titled}


def line(content: Content) -> tuple[Slots, Arguments]:
    """Points joined; where x is 1, 2, 3, which is the tool's default, the call leaves it out."""
    x, y = _coordinates(content)
    if content.chance(0.4):
        x = _rising(content, len(x))
    slots, titled = _slots(content, x, y)
    places = list(map(json_number, x))
    given = {} if places == list(range(1, len(x) + 1)) else {"x": places}
    return slots, {"kind": "line", **given, "y": list(map(json_number, y)), **titled}


def _coordinates(content: Content) -> tuple[list[str], list[str]]:
    count = _count(content)
    if not content.beyond and content.chance(0.15):
        return related(content, count)
    if not content.beyond and count < 6 and content.chance(0.08):
        return _below_zero(content, alike(content, count)), alike(content, count)
    x, y = ([signed(content, content.choose(1, 2) if count < 6 else 1, 0.06, 0.1) for _ in range(count)] for _ in range(2))
    if count < 6 and content.chance(0.25):
        x, y = similar(content, count), content.choose(similar, repeating)(content, count)
    return x, y


def _below_zero(content: Content, numbers: list[str]) -> list[str]:
    """A third of the time some of them: -10 and 100."""
    if not content.chance(0.35):
        return numbers
    return [f"-{number}" if content.chance(0.5) else number for number in numbers]


def _count(content: Content) -> int:
    if content.beyond:
        return content.rng.randint(9, 10)
    return content.rng.randint(7, 8) if content.chance(0.08) else content.rng.randint(2, 6)


def _rising(content: Content, count: int) -> list[str]:
    """Where a line's points usually lie: one step after another, now and then years."""
    year, decade, fifth_year = content.rng.randint(1990, 2024), 10 * content.rng.randint(180, 202), 5 * content.rng.randint(380, 404)
    first, step = content.choose(*_FROM_ZERO, (year, 1), (decade, 10), (fifth_year, 5), *_FROM_ELSEWHERE)
    return [str(first + step * number) for number in range(count)]


def _slots(content: Content, x: list[str], y: list[str]) -> tuple[Slots, Arguments]:
    """Pair by pair, or all x and then all y; and the title."""
    heading, titled = caption(content)
    slots = {
        "pairs": Shown(_pairs(content, x, y), ""),
        "x": Shown(_bracketed(content, x), ""),
        "y": Shown(_bracketed(content, thousands_apart(content, y)), ""),
        "points": Shown(_points(content, x, y), ""),
        "title": heading,
    }
    return slots, titled


def _pairs(content: Content, x: list[str], y: list[str]) -> str:
    joint = content.choose(*_JOINTS[content.language])
    gap = content.choose(", ", "; ", ", ", "，" if content.chinese else " and ", "; ")
    if joint == " - " and "-" in "".join(x + y):
        joint = ": "
    return gap.join(f"{a}{joint}{b}" for a, b in zip(x, y, strict=True))


def _bracketed(content: Content, items: list[str]) -> str:
    style = content.choose("{}", "{}", "[{}]", "({})")
    apart = any("," in item or (len(item) == 3 and item.isdecimal()) for item in items)  # 5,200,300 is one number as well
    return style.format(content.choose(", ", ", " if apart else ",", " ").join(items))


def _points(content: Content, x: list[str], y: list[str]) -> str:
    point = content.choose(*_POINTS)
    gap = content.choose(" ", ", ", " ", "", ", ", "; ", "和" if content.chinese else " and ")
    if point == "{},{}" and any(len(number) == 3 for number in y):
        point = "{}, {}"  # 5,200 is one number as well
    shown = [point.format(a, b) for a, b in zip(x, y, strict=True)]
    if point in _BARE:
        return content.choose("; ", " ; ", "；" if content.chinese else " and ").join(shown)
    if point.startswith("x"):
        return content.choose(", ", "; ").join(shown)
    if content.chance(0.08):
        lettered = map("{}{}".format, "ABCDEFGH", shown)
        return content.choose(" ", ", ", "，" if content.chinese else " and ").join(lettered)
    return gap.join(shown)
