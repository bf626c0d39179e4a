"""Lines over hours, days, weeks, ages and distances, told one after another: at 1 pm it was 14 degrees, at 3 pm 18, at 6 pm 11."""

from dataclasses import dataclass

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.stories.course import Axis, as_said, drawn
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.datamodules.synthetic.plot.vocabulary import LINES, chinese, english


@dataclass(frozen=True)
class _Log:
    """How the first value is told and how the others are, each told like the first where `others` is empty; what x counts, and its range."""

    first: tuple[str, ...]
    others: tuple[str, ...]
    unit: str
    x: Axis
    y: Axis


_CLOCK = Axis(1, 11, way="rises", steps=(1, 2))
_DAY = Axis(6, 22, way="rises", steps=(1, 2))
_COUNTED = Axis(1, 20, steps=(1, 1, 1, 2), way="rises")
_MINUTES = Axis(0, 90, steps=(1, 2, 5, 5, 10, 15), way="rises")
_EN = (
    _Log(("at {x} pm it was {y} degrees", "{y} degrees at {x} pm"), ("at {x} pm {y}",), "hour", _CLOCK, Axis(-12, 38, (0, 0, 1))),
    _Log(("at {x} am it was {y} degrees", "{x} am was {y} degrees"), ("at {x} am {y}", "{x} am {y}"), "hour", _CLOCK, Axis(-18, 25, (0, 0, 1))),
    _Log(("at {x}pm we had {y} customers", "{x}pm: {y} customers"), ("at {x}pm {y}", "{x}pm {y}"), "hour", _CLOCK, Axis(2, 240)),
    _Log(("{y} cars passed at {x} am", "at {x} am we counted {y} cars"), ("{y} at {x} am",), "hour", _CLOCK, Axis(4, 900)),
    _Log(("{y} people in the queue at {x} o'clock", "at {x} o'clock there were {y} people"), ("{y} at {x}", "at {x} {y}"), "hour", _CLOCK, Axis(2, 140)),
    _Log(("at {x} o'clock my sugar was {y}", "sugar {y} at {x} o'clock"), ("at {x} {y}", "at {x} o'clock {y}"), "hour", _CLOCK, Axis(70, 260)),
    _Log(("{x}:00 {y} kWh", "at {x}:00 {y} kWh"), ("{x}:00 {y}", "at {x}:00 {y}"), "hour", _DAY, Axis(0, 12, (1, 1, 2))),
    _Log(("{x}h {y} visitors", "{x}h: {y} visitors"), ("{x}h {y}", "{x}h: {y}"), "hour", _DAY, Axis(5, 700)),
    _Log(("week {x} {y} kg", "in week {x} i weighed {y} kg"), ("week {x} {y}",), "week", _COUNTED, Axis(48, 120, (0, 1, 1), way="falls")),
    _Log(("week {x}: {y} sit-ups", "week {x} i did {y} sit-ups"), ("week {x}: {y}", "week {x} {y}"), "week", _COUNTED, Axis(8, 150, way="rises")),
    _Log(("week {x} we shipped {y} parcels", "{y} parcels in week {x}"), ("week {x} {y}", "{y} in week {x}"), "week", _COUNTED, Axis(20, 2400)),
    _Log(("minute {x}: {y}", "minute {x} - {y}", "min {x} {y}"), (), "minute", _MINUTES, Axis(15, 190, (0, 0, 1))),
    _Log(("at minute {x} the soup had {y} degrees", "minute {x} {y} degrees"), ("at minute {x} {y}", "minute {x} {y}"), "minute", _MINUTES, Axis(18, 99, way="rises")),
    _Log(("second {x}: {y} m", "at second {x} it was {y} m up"), ("second {x}: {y}", "second {x} {y}"), "second", Axis(0, 40, steps=(1, 2, 5), way="rises"), Axis(0, 400, (0, 1))),
    _Log(("day {x} {y} new cases", "day {x}: {y} cases"), ("day {x} {y}", "day {x}: {y}"), "day", _COUNTED, Axis(3, 1200)),
    _Log(("on day {x} the hen laid {y} eggs", "{y} eggs on day {x}"), ("on day {x} {y}", "{y} on day {x}"), "day", _COUNTED, Axis(2, 40)),
    _Log(("day {x} i slept {y} hours", "day {x} {y} hours of sleep"), ("day {x} {y}",), "day", _COUNTED, Axis(4, 10, (0, 1))),
    _Log(("day {x}: {y} pages", "i read {y} pages on day {x}"), ("day {x}: {y}", "{y} on day {x}"), "day", _COUNTED, Axis(5, 180)),
    _Log(("at age {x} she was {y} cm", "age {x}: {y} cm"), ("at {x} {y}", "age {x} {y}", "at age {x} {y}"), "age", Axis(2, 18, steps=(1, 2, 3), way="rises"), Axis(80, 178, (0, 0, 1), way="rises")),
    _Log(("at {x} months he weighed {y} kg", "{y} kg at {x} months"), ("at {x} months {y}",), "month", Axis(2, 36, steps=(1, 2, 3, 6), way="rises"), Axis(3, 17, (1,), way="rises")),
    _Log(("at age {x} i earned {y}", "{y} a month at age {x}"), ("at {x} {y}", "at age {x} {y}"), "age", Axis(18, 64, steps=(1, 2, 5), way="rises"), Axis(900, 6200)),
    _Log(("when i was {x} i owned {y} books", "at {x} i owned {y} books"), ("at {x} {y}", "when i was {x} {y}"), "age", Axis(6, 70, steps=(3, 5), way="rises"), Axis(4, 900)),
    _Log(("at km {x} i was at {y} m", "km {x} {y} m up"), ("at km {x} {y}", "km {x} {y}"), "kilometre", Axis(0, 60, steps=(1, 2, 5, 10), way="rises"), Axis(40, 2400)),
    _Log(("mile {x} took {y} minutes", "mile {x}: {y} min"), ("mile {x} {y}", "mile {x}: {y}"), "mile", Axis(1, 26, steps=(1, 2, 5), way="rises"), Axis(6, 14, (1, 1, 2))),
    _Log(("{x} m away the signal was {y}", "{x} m from the router: {y}"), ("{x} m {y}", "at {x} m {y}"), "metre", Axis(1, 120, steps=(2, 5, 10, 20), way="rises"), Axis(-95, -20, way="falls")),
    _Log(("{x} km out the fare is {y}", "{y} euros for {x} km"), ("{x} km {y}", "for {x} km {y}"), "kilometre", Axis(2, 90, steps=(2, 5, 10), way="rises"), Axis(2, 70, (0, 1, 2), way="rises")),
    _Log(("lap {x} {y} seconds", "lap {x}: {y} s", "i ran lap {x} in {y} seconds"), ("lap {x} {y}", "lap {x}: {y}"), "lap", _COUNTED, Axis(48, 120, (0, 1, 1))),
    _Log(("month {x} we lost {y} customers", "month {x}: {y} left"), ("month {x} {y}", "month {x}: {y}"), "month", _COUNTED, Axis(2, 90)),
    _Log(("round {x} {y} points", "{y} points in round {x}"), ("round {x} {y}", "in round {x} {y}"), "round", _COUNTED, Axis(2, 60)),
    _Log(("epoch {x} loss {y}", "epoch {x}: loss {y}"), ("epoch {x} {y}", "epoch {x}: {y}"), "epoch", Axis(1, 60, steps=(1, 1, 5, 10), way="rises"), Axis(0, 4, (2, 3), way="falls")),
    _Log(("chapter {x} has {y} pages", "chapter {x}: {y} pages"), ("chapter {x} {y}", "chapter {x}: {y}"), "chapter", _COUNTED, Axis(5, 60)),
    _Log(("floor {x} is at {y} degrees", "floor {x}: {y} degrees"), ("floor {x} {y}", "floor {x}: {y}"), "floor", _COUNTED, Axis(17, 29, (0, 1))),
    _Log(("{x} hours after the pill {y}", "{y} units {x} hours after the pill"), ("{x} hours after {y}",), "hour", Axis(2, 24, steps=(1, 2, 3, 4), way="rises"), Axis(2, 90, (0, 1), way="falls")),
    _Log(("hour {x} of the shift {y} calls", "hour {x}: {y} calls"), ("hour {x} {y}", "hour {x}: {y}"), "hour", _COUNTED, Axis(2, 70)),
)  # fmt: skip
_ZH = (
    _Log(("下午{x}点{y}度", "下午{x}点气温{y}度"), ("{x}点{y}度", "{x}点{y}"), "小时", _CLOCK, Axis(-12, 38)),
    _Log(("早上{x}点来了{y}个客人", "上午{x}点有{y}个客人"), ("{x}点{y}个", "{x}点{y}"), "小时", _CLOCK, Axis(2, 140)),
    _Log(("{x}:00用电{y}度", "{x}:00 {y}度"), ("{x}:00 {y}", "{x}:00是{y}"), "小时", _DAY, Axis(0, 12, (1,))),
    _Log(("第{x}周{y}公斤", "第{x}周体重{y}公斤"), ("第{x}周{y}",), "周", _COUNTED, Axis(48, 120, (0, 1), way="falls")),
    _Log(("第{x}分钟：{y}", "第{x}分钟{y}度"), ("第{x}分钟：{y}", "第{x}分钟{y}"), "分钟", _MINUTES, Axis(15, 190)),
    _Log(("第{x}天{y}例", "第{x}天新增{y}例"), ("第{x}天{y}",), "天", _COUNTED, Axis(3, 1200)),
    _Log(("{x}岁身高{y}厘米", "{x}岁时{y}厘米"), ("{x}岁{y}", "{x}岁时{y}"), "年龄", Axis(2, 18, steps=(1, 2, 3), way="rises"), Axis(80, 178, way="rises")),
    _Log(("{x}公里处海拔{y}米",), ("{x}公里处{y}", "{x}公里{y}米"), "公里", Axis(1, 60, steps=(1, 2, 5, 10), way="rises"), Axis(40, 2400)),
    _Log(("第{x}圈{y}秒", "第{x}圈用了{y}秒"), ("第{x}圈{y}", "第{x}圈{y}秒"), "圈", _COUNTED, Axis(48, 120, (0, 1))),
    _Log(("第{x}个月流失{y}人",), ("第{x}个月{y}", "第{x}个月{y}人"), "月", _COUNTED, Axis(2, 90)),
)  # fmt: skip


def _logged(content: Content) -> tuple[Slots, Arguments]:
    log: _Log = content.choose(*(_ZH if content.chinese else _EN))
    count = content.rng.randint(9, 10) if content.beyond else content.choose(3, 3, 3, 4, 4, 5, 6, 7)
    x = drawn(content, log.x, min(count, 6) if log.x in (_CLOCK, _DAY) else count)
    if log.x in (_CLOCK, _DAY) and int(x[-1]) > (11 if log.x is _CLOCK else 23):
        low, high = (1, 11) if log.x is _CLOCK else (6, 23)
        x = list(map(str, sorted(content.rng.sample(range(low, high + 1), len(x)))))
    y = drawn(content, log.y, len(x))
    said = as_said(content, log.y, y)
    first: str = content.choose(*log.first)
    rest: str = content.choose(*log.others) if log.others else first
    parts = [(rest if place else first).format(x=a, y=b) for place, (a, b) in enumerate(zip(x, said, strict=True))]
    heading, titled = caption(content)
    places = list(map(json_number, x))
    given = {} if places == list(range(1, len(x) + 1)) else {"x": places}
    slots = {"story": Shown(_joined(content, parts), ""), "u": Shown(log.unit, ""), "title": heading}
    return slots, {"kind": "line", **given, "y": list(map(json_number, y)), **titled}


def _joined(content: Content, parts: list[str]) -> str:
    if content.chinese:
        return content.choose("，", "，", "；").join(parts)
    gap: str = content.choose(", ", ", ", ", ", "; ", ", then ")
    last = content.choose(", ", ", ", " and ", ", and ", ", finally ") if gap == ", " else gap
    return gap.join(parts[:-1]) + last + parts[-1]


_BY = "[by {u}|by {u}|by the {u}|over the {u}s|{u} by {u}|per {u}]"

FORMS: tuple[Form, ...] = (
    Form(
        _logged,
        {
            "en": english(
                "{story}, <lines> <by>{title}",
                "{story}[,|] as a <lines>{title}",
                "{story}[.|;|,] <lines>[ please| pls|]{title}",
                "<lines>[:| -|,] {story}{title}",
                "<lines> <by>[:| -|,] {story}{title}",
                "{story}[.|;] [draw|plot|make|show] [that|it] as a <lines>[ <by>|]{title}",
                "[can you|could you|please] [draw|make|plot] a <lines> [of|for|from] this{title}: {story}",
                "{story}[.|;] [i want|i need|give me|show me] [the|a] <lines>[ <by>|]{title}",
                "[my log|the sheet|the notebook|her diary|the report] says {story}[.|;|,] <lines>[ <by>|]{title}",
                "[ok so|so|right|listen|hi], {story}. [make|draw|do] a <lines>{title}",
                "{story}[.|;] [connect|join] [the points|the dots|them] [by|with] a line{title}",
                "{story}[.|;] [how did it go|how does it run|what's the course]? [a |]<lines>{title}",
                "{story}[,|;|.] {u}s [along the bottom|on x|on the x axis][,|;] <lines>{title}",
                "[turn|make|put] this into a <lines>: {story}{title}",
                "{story}[;|.] [the doctor|my coach|the boss|the teacher|dad] wants a <lines>[ <by>|]{title}",
                "[draw|plot|make|show] a <lines> <by>{title}: {story}",
                "[trend line|trend|course|curve] please[:|,| -] {story}{title}",
                lines=LINES,
                by=_BY,
            ),
            "zh": chinese(
                "{story}，[画|做|画个|来个]折线图{title}",
                "{story}，按{u}画[折线图|折线|线图]{title}",
                "折线图[：|，|]{story}{title}",
                "{story}。[连成线|连起来|画成折线]{title}",
                "[记录|情况|数据][是|如下|]：{story}，[画|做]折线图{title}",
                "{story}，[横轴|x轴]是{u}，折线图{title}",
                "[把|将]这些[画成|做成]折线图{title}：{story}",
                "{story}，[医生|教练|老师|老板]要折线图{title}",
            ),
        },
        1.0,
    ),
)
