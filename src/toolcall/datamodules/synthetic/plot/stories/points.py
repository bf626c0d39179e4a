"""Requests for lines and for points over two lists that are told in a story, pair by pair or one list after the other."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.stories import courses_en, courses_zh
from toolcall.datamodules.synthetic.plot.stories.course import Course, as_said, drawn
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.datamodules.synthetic.plot.vocabulary import LINES, SCATTERS, chinese, english

_IT = "[that|that|it|this]"


def _scatter(content: Content) -> tuple[Slots, Arguments]:
    slots, x, y, titled = _drawn(content)
    return slots, {"kind": "scatter", "x": list(map(json_number, x)), "y": list(map(json_number, y)), **titled}


def _line(content: Content) -> tuple[Slots, Arguments]:
    """Where x is 1, 2, 3, which is the tool's default, the call leaves it out."""
    slots, x, y, titled = _drawn(content)
    places = list(map(json_number, x))
    given = {} if places == list(range(1, len(x) + 1)) else {"x": places}
    return slots, {"kind": "line", **given, "y": list(map(json_number, y)), **titled}


def _drawn(content: Content) -> tuple[Slots, list[str], list[str], Arguments]:
    course = content.rng.choice(courses_zh.COURSES if content.chinese else courses_en.COURSES)
    count = content.rng.randint(9, 10) if content.beyond else content.choose(2, 3, 3, 3, 4, 4, 5, 6)
    x, y = drawn(content, course.x, count), drawn(content, course.y, count)
    text = (_in_pairs if content.chance(0.45) else _in_lists)(content, course, x, y)
    heading, titled = caption(content)
    slots = {
        "pairs": Shown(text, ""),
        "across": Shown(content.choose(*course.across), ""),
        "up": Shown(content.choose(*course.up), ""),
        "title": heading,
    }
    return slots, x, y, titled


def _in_pairs(content: Content, course: Course, x: list[str], y: list[str]) -> str:
    pair: str | tuple[str, str] = content.choose(*course.pairs)
    first, others = (pair, pair) if isinstance(pair, str) else pair
    said = as_said(content, course.y, y)
    parts = [(others if place else first).format(x=a, y=b) for place, (a, b) in enumerate(zip(x, said, strict=True))]
    if content.chinese:
        return content.choose("，", "，", "、", "；", "，").join(parts)
    gap = content.choose(", ", ", ", ", ", "; ", " and ") if len(parts) < 4 else ", "
    last = content.choose(" and ", " and ", ", and ", ", ", " then ") if gap == ", " else gap
    return gap.join(parts[:-1]) + last + parts[-1]


def _in_lists(content: Content, course: Course, x: list[str], y: list[str]) -> str:
    pattern: str = content.choose(*course.lists)
    gap, last = content.choose(*(_LISTED_ZH if content.chinese else _LISTED))
    across, up = (gap.join(said[:-1]) + last + said[-1] for said in (as_said(content, course.x, x), as_said(content, course.y, y)))
    return pattern.format(x=across, y=up)


_LISTED = ((", ", " and "), (", ", " and "), (", ", " and "), (", ", ", "), (", ", ", and "), (" ", " "))
_LISTED_ZH = (("、", "、"), ("、", "、"), ("、", "和"), (" ", " "), (" ", " "), ("/", "/"))

_LINES: Phrasings = {
    "en": english(
        "{pairs}[,|;|.| -] as a line over {across}{title}",
        "{pairs}[,|;|.| -] [<lines>|line|as a line|as a <lines>][| please| pls]{title}",
        "{pairs}[,|.|;] [draw|make|plot|show|give] me a <lines>{title}",
        "{pairs}[,|;|.] [plot|draw|show|graph] [it|that] as a line[| over {across}]{title}",
        "{pairs}[,|;|.] [connect them|connect the points|join them up|join the dots|joined up|connected][| by a line| with a line| please]{title}",
        "<lines>[:|,| -] {pairs}{title}",
        "{pairs}[,|;|.] a line with {across} [across|on x|along the bottom|on the x axis]{title}",
        "{pairs}[,|;|.] [put|throw|get|turn] <it> [into|in] a <lines>{title}",
        "{pairs}[,|;|.] <lines>, {across} [across|on x|on the x axis|at the bottom], {up} [up|on y|on the y axis]{title}",
        "[draw|make|plot|give me] a <lines> [of|for|from] this{title}: {pairs}",
        "{pairs}[,|;|.] [can|could] [you|i] [draw|get|see|show|have] [that|this] as a [line|<lines>]{title}",
        "{pairs}[,|;|.] [one line|a line] through [those|these|the points|them]{title}",
        "{pairs}[,|;|.] [i'd like|i need|i want] a <lines>[| over {across}| of it]{title}",
        "{pairs}. line it up over {across}{title}",
        "{up} over {across} as a line[:|,| -] {pairs}{title}",
        "<lines> of {up} [over|by|against] {across}[:|,| -] {pairs}{title}",
        lines=LINES,
        it=_IT,
    ),
    "zh": chinese(
        "{pairs}，[画|做|画个|做个|来个|画一张|]<lines>{title}",
        "{pairs}，<lines>{title}",
        "{pairs}，[画成|做成|连成][折线|折线图|一条线]{title}",
        "<lines>[：|，]{pairs}{title}",
        "{pairs}，[画折线|连起来|连成线|用线连起来]，[横轴|横坐标|x轴]是{across}{title}",
        "{pairs}，[横轴|横坐标|x轴]{across}，[纵轴|纵坐标|y轴]{up}，<lines>{title}",
        "{pairs}，[能不能|可以|能]画成折线[|图]{title}",
        "[画|做]{up}随{across}变化的<lines>：{pairs}{title}",
        "{pairs}，[按|以]{across}画[折线|折线图|一条线]{title}",
        "{pairs}。[老师|老板|同事]要<lines>{title}",
        lines="[折线图|折线图|线图|折线图]",
    ),
}
_SCATTERS: Phrasings = {
    "en": english(
        "{pairs}[,|;|.| -] [<scatters>|scatter][| please| pls]{title}",
        "{pairs}[,|;|.| -] [dots only|just dots|only dots|points only|just the points|as dots|no line just dots|no lines]{title}",
        "{pairs}[,|;|.] [dots only|just dots|as dots|scatter], {across} [across|on x|along the bottom|on the x axis]{title}",
        "{pairs}[,|.|;] [draw|make|plot|show|give] me a <scatters>{title}",
        "<scatters>[:|,| -] {pairs}{title}",
        "{pairs}[,|;|.] [scatter it|scatter that|scatter them|scatter plot it][| please| pls]{title}",
        "{pairs}[,|;|.] [a dot|one dot|a point|a cross] for [each|every one|each of them|every pair]{title}",
        "{pairs}[,|;|.] [put|throw|get|turn] <it> [into|in] a <scatters>{title}",
        "{pairs}[,|;|.] [plot|draw|show] [it|that|them] as [dots|points|a scatter], {across} [across|on x|at the bottom], {up} [up|on y]{title}",
        "{pairs}[,|;|.] is there a [link|connection|pattern]? [scatter|<scatters>|show the dots|plot the points]{title}",
        "[draw|make|plot|give me] a <scatters> [of|for|from] this{title}: {pairs}",
        "<scatters> of {up} [against|by|vs|over] {across}[:|,| -] {pairs}{title}",
        "{pairs}[,|;|.] [i'd like|i need|i want] [a <scatters>|a scatter|just points][| of it| for my report]{title}",
        "{pairs}[,|;|.] [don't connect them|don't join them|unconnected dots|no connecting line]{title}",
        "{pairs}[,|;|.] {up} [against|versus|vs] {across}, [dots|scatter|as points]{title}",
        "[can|could] you scatter this[:|,|?] {pairs}{title}",
        scatters=SCATTERS,
        it=_IT,
    ),
    "zh": chinese(
        "{pairs}，[画|做|画个|做个|来个|画一张|]散点图{title}",
        "{pairs}，散点图{title}",
        "{pairs}，[只画点|只要点|画成点|不要连线|不连线]{title}",
        "{pairs}，[只画点|画散点|画点]，[横轴|横坐标|x轴]是{across}{title}",
        "散点图[：|，]{pairs}{title}",
        "{pairs}，[横轴|横坐标|x轴]{across}，[纵轴|纵坐标|y轴]{up}，散点图{title}",
        "{pairs}，[看看有没有关系|有关系吗|看看相关性]，[散点图|画散点|画点]{title}",
        "[画|做]{up}和{across}的散点图：{pairs}{title}",
        "{pairs}，[能不能|可以|能]画成散点[|图]{title}",
        "{pairs}，[一对一个点|每组一个点|标成点]{title}",
    ),
}

FORMS = (Form(_line, _LINES, 1.0), Form(_scatter, _SCATTERS, 1.0))
