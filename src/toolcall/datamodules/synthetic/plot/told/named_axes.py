"""Points and lines of two lists, each with the name of its axis, in either order: y = 5, 6 and x = 1, 2; voltage 5 3 against time 0 2."""

from functools import partial

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.stories.course import Axis, drawn
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.datamodules.synthetic.plot.vocabulary import LINES, SCATTERS, chinese, english
from toolcall.datamodules.synthetic.words import word

_TIME = Axis(0, 60, steps=(1, 2, 5, 10), way="rises")
_YEARS = Axis(1960, 2026, steps=(1, 1, 2, 5, 10), way="rises")
_SIZES = Axis(1, 200, (0, 0, 1), steps=(1, 5, 10, 20), way="rises")
_ANY = Axis(-20, 60, (0, 0, 0, 1))
_EN = (
    (("time", "seconds", "minutes"), ("voltage", "current", "charge"), _TIME, Axis(0, 12, (1, 2), way="falls")),
    (("years", "the years", "year"), ("revenue", "rent", "profit", "turnover"), _YEARS, Axis(1, 900, (0, 1, 1))),
    (("height", "heights", "cm"), ("weight", "weights", "shoe size"), Axis(120, 205), Axis(22, 118, (0, 0, 1))),
    (("temperature", "degrees"), ("sales", "cones sold", "visitors"), Axis(-8, 39, way="rises"), Axis(5, 400)),
    (("age", "ages", "months"), ("height", "weight", "vocabulary"), Axis(1, 80, way="rises"), Axis(3, 190, (0, 0, 1))),
    (("hours", "hours studied", "study time"), ("score", "marks", "grade"), Axis(0, 20, (0, 0, 1)), Axis(12, 100)),
    (("distance", "km", "miles"), ("fare", "fuel", "price"), _SIZES, Axis(2, 90, (0, 1, 2), way="rises")),
    (("depth", "metres", "altitude"), ("temperature",), Axis(0, 4000, steps=(5, 10, 100, 500)), Axis(-12, 60, (0, 1))),
    (("dose", "mg", "concentration"), ("pulse", "response", "pain"), Axis(0, 400, steps=(5, 10, 25, 50)), Axis(1, 150)),
    (("weeks", "week", "days"), ("downloads", "steps", "stock", "height"), _TIME, Axis(2, 2600)),
    (("price", "prices"), ("demand", "units sold", "orders"), Axis(1, 90, (0, 1, 2), way="rises"), Axis(4, 900, way="falls")),
    (("load", "force", "mass"), ("stretch", "extension", "deflection"), _SIZES, Axis(0, 90, (0, 1, 2), way="rises")),
    (("speed", "rpm"), ("noise", "braking distance", "drag"), Axis(10, 160, steps=(10, 20, 25), way="rises"), Axis(2, 120, (0, 1))),
    (("rainfall", "fertilizer", "sunlight"), ("yield", "harvest", "growth"), _SIZES, Axis(1, 90, (0, 1))),
    (("frequency", "angle", "phase"), ("amplitude", "gain", "signal"), _SIZES, Axis(-40, 20, (0, 1, 2))),
)  # fmt: skip
_ZH = (
    (("时间", "秒"), ("电压", "电流"), _TIME, Axis(0, 12, (1, 2), way="falls")),
    (("年份",), ("收入", "房租", "利润"), _YEARS, Axis(1, 900, (0, 1))),
    (("身高",), ("体重", "鞋码"), Axis(120, 205), Axis(22, 118)),
    (("气温", "温度"), ("销量", "游客"), Axis(-8, 39, way="rises"), Axis(5, 400)),
    (("剂量", "浓度"), ("心率", "反应"), Axis(0, 400, steps=(5, 10, 25, 50)), Axis(1, 150)),
    (("价格", "单价"), ("需求", "订单"), Axis(1, 90, (0, 1), way="rises"), Axis(4, 900, way="falls")),
    (("深度", "海拔"), ("温度", "水温"), Axis(0, 4000, steps=(10, 100, 500)), Axis(-12, 60, (0, 1))),
)  # fmt: skip
_STYLES = (", ", ", ", ", ", " ", " ", ",", " and ", ", and ", "[]", "()", "; ")
_STYLES_ZH = ("、", ", ", "，", " ", " ", "和", "[]", "()")


def _list(items: list[str], style: str) -> str:
    if style == "," and any(len(item) == 3 and item.isdecimal() for item in items):
        style = ", "  # 5,200,300 is one number as well
    if style in ("[]", "()"):
        return style[0] + ", ".join(items) + style[1]
    if style in (" and ", ", and ", "和"):
        return ("、" if style == "和" else ", ").join(items[:-1]) + style + items[-1]
    return style.join(items)


def _values(content: Content, axis: Axis, count: int) -> list[str]:
    if axis in (_TIME, _ANY) and content.chance(0.15):
        return [str(place // 2) + ".5" * (place % 2) for place in range(count)]
    return drawn(content, axis, count)


def _noun(content: Content) -> str:
    """Any word but one that joins others: and, with, of."""
    while len(noun := word(content)) < (1 if content.chinese else 5):
        pass
    return noun


def _chart(kind: str, content: Content) -> tuple[Slots, Arguments]:
    across, up, x_axis, y_axis = content.choose(*(_ZH if content.chinese else _EN))
    anything = content.chance(0.3)
    if anything:
        x_axis, y_axis = content.choose(_ANY, _TIME, _SIZES), content.choose(_ANY, Axis(-9, 99, (0, 1, 2)))
    count = content.rng.randint(9, 10) if content.beyond else content.choose(3, 3, 3, 4, 4, 4, 5, 5, 6, 7)
    x, y = _values(content, x_axis, count), _values(content, y_axis, count)
    styles = _STYLES_ZH if content.chinese else _STYLES
    style: str = content.choose(*styles)
    other: str = style if content.chance(0.75) else content.choose(*styles)
    names = [_noun(content) if anything else content.choose(*said) for said in (across, up)]
    heading, titled = caption(content)
    places = list(map(json_number, x))
    given = {} if kind == "line" and places == list(range(1, count + 1)) else {"x": places}
    slots = {
        "x": Shown(_list(x, style), ""),
        "y": Shown(_list(y, other), ""),
        "xb": Shown(_list(x, style).strip("[]()"), ""),
        "yb": Shown(_list(y, other).strip("[]()"), ""),
        "across": Shown(names[0], ""),
        "up": Shown(names[1], ""),
        "title": heading,
    }
    return slots, {"kind": kind, **given, "y": list(map(json_number, y)), **titled}


_LETTERED = (
    "[a |]<chart> with y = {y} and x = {x}{title}",
    "<chart>[:|,|] y = {y}[,|;] x = {x}{title}",
    "<draw><a> <chart> with x = {x} and y = {y}{title}",
    "{y} are [my|the] y[ values|'s|s] and {x} [my|the] x[ values|'s|s]. [i want|make|draw|i'd like|give me] a <chart> of that{title}",
    "{x} are [my|the] x[ values|'s|s] and {y} [my|the] y[ values|'s|s][.|;|,] [make|draw|i need] a <chart>{title}",
    "<chart> through {y} (y) at {x} (x){title}",
    "<chart> of {y} (y) [against|over|against|plotted over] {x} (x){title}",
    "[ys|y values|y]: {y}[;|.| /] [xs|x values|x]: {x}[;|.| ->] <chart>{title}",
    "[my |the |]y values {y} [against|over|plotted over] [the |]x values {x}[,|;| as a] <chart>{title}",
    "[put|place] {x} on [the x axis|x|the horizontal axis|the bottom axis] and {y} on [the y axis|y|the vertical axis|the side axis][,|;|.] <chart>{title}",
    "[put|place] {y} on [the y axis|y|the vertical axis] and {x} on [the x axis|x|the horizontal axis][,|;|.] <chart>{title}",
    "[horizontal|horizontal axis|x axis][:| is|] {x}[;|.] [vertical|vertical axis|y axis][:| is|] {y}[;|.] <chart>{title}",
    "[vertical|vertical axis|y axis][:| is|] {y}[;|.] [horizontal|horizontal axis|x axis][:| is|] {x}[;|.] <chart>{title}",
    "<chart> whose [y values|ys] are {y} and whose [x values|xs] are {x}{title}",
    "when x is {x}, y is {y}[.|;] [show|draw|make] [me |]a <chart>{title}",
    "y goes {y} while x goes {x}[,|;|.] <chart>[ please|]{title}",
    "[take|use|set] y = {y} [at|for|with] x = {x} [and draw|for|and make] a <chart>{title}",
    "[can you|could you|please] [do|make|draw] a <chart>[,|:] x[ is|:] {x}, y[ is|:] {y}[?|]{title}",
    "x={x} y={y} <chart>[ pls| please|]{title}",
    "y={y} x={x} <chart>[ pls| please|]{title}",
    "[i have|we have|i've got] {x} as x and {y} as y[,|;|.] [need|want] a <chart>{title}",
    "[with|for] y being {y} and x being {x}[,|] [plot|draw|make] a <chart>{title}",
    "<chart>, {y} [up the side|vertically|upwards] and {x} [along the bottom|horizontally|across]{title}",
    "[column x|x column][:|] {x}[;|.] [column y|y column][:|] {y}[;|.] <chart>{title}",
)
_NAMED = (
    "[put|place] {across} {x} on [x|the x axis] and [show|plot] {up} as a <chart>: {y}{title}",
    "with {across} {x} [along|on] the x axis, [give|draw|show|plot] a <chart> of {up} {y}{title}",
    "<chart> of {up} {y} [against|over|against|plotted over] {across} {x}{title}",
    "[plot|draw|show] {up} ({yb}) [against|over|against|plotted over] {across} ({xb})[,| as a| in a] <chart>{title}",
    "{up} {y} [over|against] {across} {x}[,|;|.| as a] <chart>{title}",
    "{across} {x} on the [horizontal axis|x axis|bottom], {up} {y} on the [vertical axis|y axis|side][,|;|.] <chart>{title}",
    "{up} {y} on the [vertical axis|y axis], {across} {x} on the [horizontal axis|x axis][,|;|.] <chart>{title}",
    "x is {across}: {x}[;|.] y is {up}: {y}[;|.] <chart>{title}",
    "y is {up}: {y}[;|.] x is {across}: {x}[;|.] <chart>{title}",
    "<chart> with {up} [up|as y|on y|vertically]: {y}, and {across} [across|as x|on x|horizontally]: {x}{title}",
    "<chart>[:|,] x = {across} = {x}[,|;] y = {up} = {y}{title}",
    "[the |]y axis shows {up}, {y}[;|.] [the |]x axis shows {across}, {x}[;|.] <chart>[ please|]{title}",
    "[as|for] x take {across} {x}, [as|for] y take {up} {y}[,|;|.] [draw|make] a <chart>{title}",
    "[how does|does] {up} depend on {across}? {across} {x}, {up} {y}[,|;|.] <chart>{title}",
    "[need|i need|we need|give me] a <chart>, {up} {y} (y) and {across} {x} (x){title}",
    "{across} (x): {x}[;|.] {up} (y): {y}[;|.] [make|draw|plot] a <chart>{title}",
    "{up} (y): {y}[;|.] {across} (x): {x}[;|.] [make|draw|plot] a <chart>{title}",
    "[show|plot] how {up} [changes|moves|runs] with {across}[,|:] {across} {x} and {up} {y}[,|;] <chart>{title}",
)
_LETTERED_ZH = (
    "y是{y}，x是{x}，[画|做|画个]<chart>{title}",
    "<chart>[：|，]y={y}；x={x}{title}",
    "{y}是y，{x}是x，[画|做|我要]<chart>{title}",
    "[纵轴|y轴][放|是|为|：]{y}，[横轴|x轴][放|是|为|：]{x}，<chart>{title}",
    "[横轴|x轴][放|是|为|：]{x}，[纵轴|y轴][放|是|为|：]{y}，<chart>{title}",
    "[以|用]{x}为横坐标、{y}为纵坐标[，|]画<chart>{title}",
    "[x值|x列]：{x}；[y值|y列]：{y}；<chart>{title}",
    "x取{x}的时候y是{y}，[画|来个]<chart>{title}",
)
_NAMED_ZH = (
    "[横轴|x轴]是{across}（{xb}），[纵轴|y轴]是{up}（{yb}），[画|做]<chart>{title}",
    "[纵轴|y轴]是{up}（{yb}），[横轴|x轴]是{across}（{xb}），[画|做]<chart>{title}",
    "{up}（{yb}）随{across}（{xb}）变化的<chart>{title}",
    "x为{across}：{x}；y为{up}：{y}；<chart>{title}",
    "把{across}（{xb}）放在横轴，{up}（{yb}）放在纵轴，<chart>{title}",
    "<chart>：y是{up}（{yb}），x是{across}（{xb}）{title}",
)
_LINE_ZH, _SCATTER_ZH = "[折线图|折线图|线图]", "散点图"

FORMS: tuple[Form, ...] = (
    Form(partial(_chart, "scatter"), {"en": english(*_LETTERED, chart=SCATTERS), "zh": chinese(*_LETTERED_ZH, chart=_SCATTER_ZH)}, 1.0),
    Form(partial(_chart, "line"), {"en": english(*_LETTERED, chart=LINES), "zh": chinese(*_LETTERED_ZH, chart=_LINE_ZH)}, 1.0),
    Form(partial(_chart, "scatter"), {"en": english(*_NAMED, chart=SCATTERS), "zh": chinese(*_NAMED_ZH, chart=_SCATTER_ZH)}, 0.8),
    Form(partial(_chart, "line"), {"en": english(*_NAMED, chart=LINES), "zh": chinese(*_NAMED_ZH, chart=_LINE_ZH)}, 0.8),
)
