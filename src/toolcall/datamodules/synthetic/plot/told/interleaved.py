"""Points and lines whose x and y are told pair by pair in sentences: in 2019 we had 40 members, 2020 35, 2021 52."""

from dataclasses import dataclass

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.stories.course import Axis, as_said, drawn
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.datamodules.synthetic.plot.vocabulary import LINES, SCATTERS, chinese, english


@dataclass(frozen=True)
class _Setting:
    """How the first pair is told, the second and the rest; where `second` is empty it is told as the rest."""

    first: tuple[str, ...]
    second: str
    rest: tuple[str, ...]
    x: Axis
    y: Axis
    over: str
    """What the x axis shows."""


_YEARS = Axis(1960, 2026, steps=(1, 1, 1, 2, 4, 5, 10), way="rises", apart=False)
_MINUTES = Axis(1, 90, steps=(1, 2, 5, 10, 15), way="rises")
_HOURS = Axis(0, 24, steps=(1, 2, 3, 4, 6), way="rises")
_DAYS = Axis(0, 40, steps=(1, 2, 3, 7), way="rises")
_EN = (
    _Setting(("in {x} we had {y} members", "{y} members in {x}", "in {x} the club counted {y} members"), "in {x} it was {y}", ("{x} {y}", "in {x} {y}", "{x}: {y}"), _YEARS, Axis(8, 900), "years"),
    _Setting(("in {x} the school had {y} pupils", "{x} began with {y} pupils"), "", ("{x} {y}", "then in {x} {y}", "{x} - {y}"), _YEARS, Axis(40, 1900), "years"),
    _Setting(("fever at hour {x} was {y}", "at hour {x} the fever was {y}"), "at {x} it was {y}", ("at {x} {y}", "{x} {y}"), _HOURS, Axis(36, 41, (1,)), "hours"),
    _Setting(("after {x} min {y} degrees", "after {x} minutes it had {y} degrees"), "", ("after {x} min {y}", "after {x} {y}", "{x} min {y}"), _MINUTES, Axis(10, 180, (0, 0, 1)), "minutes"),
    _Setting(("on day {x} it stood at {y} cm", "day {x} it was {y} cm tall"), "on day {x} {y}", ("day {x} {y}", "{x}: {y}"), _DAYS, Axis(1, 160, (0, 0, 1), way="rises"), "days"),
    _Setting(("at mile {x} my pulse was {y}", "pulse {y} at mile {x}"), "at {x} {y}", ("at {x} {y}", "mile {x} {y}"), Axis(1, 26, steps=(1, 2, 5), way="rises"), Axis(90, 190), "miles"),
    _Setting(("with {x} g of salt it froze at {y}", "{x} g of salt gave {y} degrees"), "", ("{x} g gave {y}", "with {x} g {y}"), Axis(5, 300, steps=(5, 10, 25, 50), way="rises"), Axis(-22, 1, (0, 1), way="falls"), "grams"),
    _Setting(("at {x} volts we read {y} amps", "{x} volts gave {y} amps"), "", ("at {x} {y}", "{x} V {y}", "{x} gave {y}"), Axis(1, 24, (0, 0, 1), steps=(1, 2, 3), way="rises"), Axis(0, 9, (1, 2), way="rises"), "volts"),
    _Setting(("at {x} m it was {y} degrees", "{y} degrees at {x} m"), "at {x} {y}", ("{x} m {y}", "at {x} {y}"), Axis(0, 6000, steps=(100, 250, 500, 1000), way="rises"), Axis(-30, 25, (0, 0, 1), way="falls"), "metres"),
    _Setting(("week {x} i lifted {y} kg", "in week {x} i lifted {y} kg"), "in week {x} {y}", ("week {x} {y}", "{x}: {y}"), Axis(1, 20, steps=(1, 2, 3), way="rises"), Axis(20, 180, (0, 0, 1)), "weeks"),
    _Setting(("the rent was {y} in {x}", "in {x} we paid {y} rent"), "{y} in {x}", ("{y} in {x}", "in {x} {y}"), _YEARS, Axis(280, 2900), "years"),
    _Setting(("at {x} the tank held {y} litres", "the tank held {y} litres at hour {x}"), "", ("at {x} {y}", "{y} at {x}"), _HOURS, Axis(20, 990, way="falls"), "hours"),
    _Setting(("{x} mg brought it down to {y}", "with {x} mg it went to {y}"), "", ("{x} mg to {y}", "with {x} mg {y}"), Axis(5, 400, steps=(5, 10, 20, 50), way="rises"), Axis(60, 180), "dose"),
    _Setting(("by km {x} we had used {y} litres", "after {x} km {y} litres were gone"), "", ("by {x} {y}", "after {x} {y}"), Axis(10, 900, steps=(10, 50, 100), way="rises"), Axis(1, 70, (0, 1), way="rises"), "km"),
    _Setting(("when x was {x}, y was {y}", "x {x} gives y {y}", "for x = {x} we get y = {y}"), "", ("x {x} gives {y}", "for {x} {y}", "{x} gives {y}"), Axis(-20, 40, (0, 0, 1), way="rises"), Axis(-50, 90, (0, 0, 1, 2)), "x"),
    _Setting(("the balance was {y} in month {x}", "month {x} closed at {y}"), "", ("month {x} {y}", "{x}: {y}"), Axis(1, 24, steps=(1, 2, 3, 6), way="rises"), Axis(-900, 2500, (0, 0, 2)), "months"),
)  # fmt: skip
_ZH = (
    _Setting(("{x}年有{y}个会员", "{x}年会员{y}人"), "", ("{x}年{y}", "{x}年是{y}"), _YEARS, Axis(8, 900), "年份"),
    _Setting(("第{x}小时体温{y}度", "第{x}小时量体温{y}"), "第{x}小时{y}", ("第{x}小时{y}",), _HOURS, Axis(36, 41, (1,)), "时间"),
    _Setting(("{x}分钟后{y}度", "过了{x}分钟是{y}度"), "", ("{x}分钟后{y}", "{x}分钟{y}度"), _MINUTES, Axis(10, 180, (0, 0, 1)), "时间"),
    _Setting(("第{x}天高{y}厘米", "第{x}天苗高{y}厘米"), "", ("第{x}天{y}", "第{x}天{y}厘米"), _DAYS, Axis(1, 160, (0, 0, 1), way="rises"), "天数"),
    _Setting(("海拔{x}米时{y}度",), "", ("{x}米时{y}度", "{x}米{y}度"), Axis(100, 6000, steps=(100, 250, 500, 1000), way="rises"), Axis(-30, 25, (0, 0, 1), way="falls"), "海拔"),
    _Setting(("第{x}周举了{y}公斤",), "", ("第{x}周{y}", "第{x}周{y}公斤"), Axis(1, 20, steps=(1, 2, 3), way="rises"), Axis(20, 180), "周"),
    _Setting(("x是{x}时y是{y}", "x取{x}得y为{y}"), "", ("x是{x}时{y}", "{x}时{y}"), Axis(-20, 40, (0, 0, 1), way="rises"), Axis(-50, 90, (0, 0, 1)), "x"),
    _Setting(("电压{x}伏时电流{y}安",), "", ("{x}伏时{y}安", "{x}伏{y}"), Axis(1, 24, steps=(1, 2, 3), way="rises"), Axis(0, 9, (1, 2), way="rises"), "电压"),
)  # fmt: skip
_NOTATIONS = ("({}, {})", "({}, {})", "({},{})", "{} -> {}", "{} → {}", "{} => {}", "{}:{}", "({} | {})", "[{}, {}]", "{} at {}")
_POWERS = ("0.001", "0.01", "0.1", "1", "10", "100", "1000", "10000")


def _count(content: Content) -> int:
    return content.rng.randint(9, 10) if content.beyond else content.choose(3, 3, 3, 4, 4, 5, 6, 7, 8)


def _told(content: Content) -> tuple[Slots, list[str], list[str]]:
    setting: _Setting = content.choose(*(_ZH if content.chinese else _EN))
    count = _count(content)
    x, y = drawn(content, setting.x, count), drawn(content, setting.y, count)
    if setting.x is _HOURS and float(x[-1]) > 24:
        x = list(map(str, range(0, 2 * count, 2)))
    rest = content.choose(*setting.rest)
    said = as_said(content, setting.y, y)
    patterns = [content.choose(*setting.first), setting.second or rest, *[rest] * count]
    parts = [pattern.format(x=a, y=b) for pattern, a, b in zip(patterns, x, said, strict=False)]
    return {"pairs": Shown(_joined(content, parts), ""), "over": Shown(setting.over, "")}, x, y


def _joined(content: Content, parts: list[str]) -> str:
    if content.chinese:
        return content.choose("，", "，", "；", "、").join(parts)
    gap: str = content.choose(", ", ", ", ", ", "; ", ", then ")
    last = content.choose(" and ", ", and ", ", ", ", finally ") if gap == ", " else gap
    return gap.join(parts[:-1]) + last + parts[-1]


def _listed(content: Content) -> tuple[Slots, list[str], list[str]]:
    """Bare pairs in one of the notations, and the same as two lists."""
    count = _count(content)
    x = drawn(content, Axis(-30, 60, (0, 0, 1), way=content.choose("rises", "any")), count)
    y = drawn(content, Axis(-60, 99, (0, 0, 1, 2)), count)
    if content.chance(0.2):
        x = list(_POWERS[content.choose(0, 1, 2) :][:count])
        y = y[: len(x)]
    notation: str = content.choose(*_NOTATIONS[: -1 if content.chinese else None])
    if notation == "{} at {}":
        pairs = [notation.format(b, a) for a, b in zip(x, y, strict=True)]
    else:
        pairs = [notation.format(a, b) for a, b in zip(x, y, strict=True)]
    gap = content.choose("; ", ", ", " ") if notation[0] in "([" else content.choose("; ", "; ", " ; ")
    slots = {
        "list": Shown(gap.join(pairs), ""),
        "xs": Shown(" ".join(x), ""),
        "ys": Shown(" ".join(y), ""),
        "yc": Shown(", ".join(y), ""),
        "xc": Shown(", ".join(x), ""),
    }
    return slots, x, y


def _chart(kind: str, listed: bool, content: Content) -> tuple[Slots, Arguments]:
    slots, x, y = (_listed if listed else _told)(content)
    heading, titled = caption(content)
    places = list(map(json_number, x))
    given = {} if kind == "line" and places == list(range(1, len(x) + 1)) else {"x": places}
    return {**slots, "title": heading}, {"kind": kind, **given, "y": list(map(json_number, y)), **titled}


_CHARTS_OF_LISTS: Phrasings = {
    "en": (
        "<chart> {list}{title}",
        "[draw|make|plot|show] a <chart> [of|for|from|with] {list}{title}",
        "{list}[,|;|.| -] <chart>[ please| pls|]{title}",
        "<chart> x = {xs} against y = {ys}{title}",
        "<chart>[:|,] x {xc}[;|,] y {yc}{title}",
        "[x|xs|x values]: {xc}[;|.] [y|ys|y values]: {yc}[;|.] <chart>{title}",
        "[pairs|x y pairs|data|readings]: {list}[.|;] [draw|make|i need] a <chart>{title}",
        "[put|turn] {list} [into|in] a <chart>{title}",
        "{ys} over {xs} as a <chart>{title}",
        "y = {yc} for x = {xc}[,|;] <chart>{title}",
        "[my notes say|the sheet reads|from the lab]: {list}[.|;] <chart>{title}",
    ),
    "zh": (
        "<chart>[：|，]{list}{title}",
        "{list}，[画|做|画成]<chart>{title}",
        "x = {xs}，y = {ys}，[画|做]<chart>{title}",
        "[数据|坐标|读数]：{list}，[画|做]<chart>{title}",
        "[把|将]{list}[画成|做成]<chart>{title}",
        "<chart>，x为{xc}，y为{yc}{title}",
    ),
}
_LINES_TOLD: Phrasings = {
    "en": english(
        "{pairs}[;|.|,] draw the line over the {over}{title}",
        "{pairs}[.|;|,] <lines>{title}",
        "{pairs}[,|;|.| -] [as a <lines>|in a <lines>|make it a <lines>][| please| pls]{title}",
        "<lines>[:| -|,] {pairs}{title}",
        "{pairs}[.|;] [connect|join] [them|the points|the dots] [with|by] a line{title}",
        "{pairs}[.|;] [can you|could you|please] [draw|plot|make] [a|the] <lines>[| over the {over}]{title}",
        "[draw|plot|make|show] a <lines>[| over the {over}]: {pairs}{title}",
        "[my log|the notebook|the report|the chart on the door] says {pairs}[.|;] <lines>{title}",
        "{pairs}[,|;|.] {over} along the bottom, <lines>{title}",
        "[here goes|ok so|listen]: {pairs}. [line please|now a <lines>|i want a <lines>]{title}",
        "{pairs}[,|;|.] [the trend as a line|a line through that|show that as a line]{title}",
        "[put|turn] this into a <lines>: {pairs}{title}",
        lines=LINES,
    ),
    "zh": chinese(
        "{pairs}，[画|做|画个|来个]<lines>{title}",
        "{pairs}。[连成线|画成折线|用线连起来]{title}",
        "<lines>[：|，]{pairs}{title}",
        "{pairs}，按{over}画<lines>{title}",
        "[记录如下|情况是|数据是]：{pairs}，[画|做]<lines>{title}",
        "{pairs}，横轴{over}，<lines>{title}",
        lines="[折线图|折线图|线图]",
    ),
}
_SCATTERS_TOLD: Phrasings = {
    "en": english(
        "{pairs}[.|;|,] <scatters>{title}",
        "{pairs}[,|;|.| -] [as a <scatters>|just the dots|only points, no line][| please| pls]{title}",
        "<scatters>[:| -|,] {pairs}{title}",
        "[draw|plot|make|show] a <scatters>[:| of this:] {pairs}{title}",
        "{pairs}[.|;] [can you|could you|please] [draw|plot|make] a <scatters>{title}",
        "{pairs}[,|;|.] {over} on x, <scatters>{title}",
        "[my log|the notebook|the report] says {pairs}[.|;] <scatters>{title}",
        "{pairs}[,|;|.] [a dot for each|one dot each|dots, please don't connect them]{title}",
        "[put|turn] this into a <scatters>: {pairs}{title}",
        scatters=SCATTERS,
    ),
    "zh": chinese(
        "{pairs}，[画|做|画个|来个]散点图{title}",
        "散点图[：|，]{pairs}{title}",
        "{pairs}，[只画点|不要连线|画成点]{title}",
        "{pairs}，横轴{over}，散点图{title}",
    ),
}


def _of_lists(chart: str, chart_zh: str) -> Phrasings:
    return {"en": english(*_CHARTS_OF_LISTS["en"], chart=chart), "zh": chinese(*_CHARTS_OF_LISTS["zh"], chart=chart_zh)}


FORMS: tuple[Form, ...] = (
    Form(lambda content: _chart("line", False, content), _LINES_TOLD, 1.0),
    Form(lambda content: _chart("scatter", False, content), _SCATTERS_TOLD, 0.5),
    Form(lambda content: _chart("line", True, content), _of_lists(LINES, "[折线图|线图]"), 0.4),
    Form(lambda content: _chart("scatter", True, content), _of_lists(SCATTERS, "散点图"), 0.6),
)
