"""Bars whose labels hold numbers and signs, 2019-Q4, A-12, v1.2, Room 101; and titles with signs of punctuation in quotes."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import listed
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.vocabulary import BARS, chinese, english
from toolcall.datamodules.synthetic.words import kept_aside, word

_PLACES = ("Room", "Gate", "Bay", "Unit", "Dock", "Shelf", "Lab", "Ward", "Hall", "Lot", "Track", "Zone", "Line", "Station", "Block", "Class", "Team", "Shift", "Week", "Batch")  # fmt: skip
_PLACES_ZH = ("房间", "登机口", "仓库", "货架", "车间", "批次", "站台", "考场")
_PAIRS = ("{}: {}", "{} = {}", "{} - {}", "{} had {}", "{} with {}", "{} -> {}", "{} came to {}", "{} got {}", "{} at {}")
_PAIRS_ZH = ("{}：{}", "{}: {}", "{}是{}", "{}有{}", "{} = {}", "{} -> {}")
_TITLES = (
    "{A}: What We {B} (So Far)!", "{Q}: {A} & {B} (Draft)", "{A}? {B}!", "{A}, {B}; {C}...", "{A} #{n}: {B}", "Who {B} the {A}?", "{A} (v{n}) - {B}?!", "{A}/{B}: {n}%",
    "{Q} {A}: Up, Down, Up?", "No. {n}: {A}!", "{A} vs. {B} ({Q})", "{A}... and {B}", "The {A} - Part {n}: {B}", "{A} [{Q}]", "What's Up, {A}?", "{A} + {B} = {C}?", "{A}: {B}, {C}",
)  # fmt: skip
_TITLES_ZH = (
    "{a}：我们{b}了什么？",
    "{a}（第{n}版）！",
    "{Q}：{a}、{b}",
    "{a}？{b}！",
    "{a}——{b}",
    "{a}/{b}（{Q}）",
    "第{n}期：{a}……",
    "{a}，{b}",
)


def _labels(content: Content, count: int) -> list[str]:
    """Of one kind, in order or not."""
    rng = content.rng
    year, first = rng.randint(1998, 2028), rng.randint(1, 4)
    letter, major, step = content.choose(*"ABCDEFGHKLMRSTX"), rng.randint(0, 9), content.choose(1, 1, 2, 10)
    quarters = [(year + (first + place - 1) // 4, (first + place - 1) % 4 + 1) for place in range(count)]
    some = sorted(rng.sample(range(1, 60), count))
    place: str = content.choose(*(_PLACES_ZH if content.chinese else _PLACES))
    start = rng.randint(1, 40)
    kinds = (
        [f"{one}-Q{quarter}" for one, quarter in quarters],
        [f"Q{quarter} {one}" for one, quarter in quarters],
        [f"Q{quarter}/{one % 100:02}" for one, quarter in quarters],
        [f"{letter}-{number}" for number in some],
        [f"{letter}{number}" for number in some],
        [f"v{major}.{first + number}" for number in range(count)],
        [f"v{major}.{first}.{number}" for number in range(count)],
        [f"{place}{'' if content.chinese else ' '}{100 * major + 101 + step * number}" for number in range(count)],
        [f"{place}{'' if content.chinese else ' '}{start + number}" for number in range(count)],
        [f"{year + number}/{(year + number + 1) % 100:02}" for number in range(count)],
        [f"{10 * (start % 9 + number)}-{10 * (start % 9 + number) + 9}" for number in range(count)],
        [f"{year}-{number:02}" for number in range(first, first + count)],
        [f"#{number}" for number in some],
        [f"{letter}{number}-{content.choose(*'abcd')}" for number in some],
        [f"{word(content)}-{number}" for number in some],
        [f"{number}{content.choose(*'ABC')}" for number in some],
        [f"K{number}+{number * 7 % 90 + 10}" for number in some],
    )
    return content.choose(*kinds)


def _values(content: Content, count: int) -> list[str]:
    kind = content.rng.random()
    if kind < 0.25:
        places = content.choose(1, 1, 2)
        return [f"{content.rng.randint(1, 900) / 10**places:.{places}f}" for _ in range(count)]
    if kind < 0.4:
        return [str(content.rng.randint(-60, 90)) for _ in range(count)]
    if kind < 0.5:
        return [f"{content.rng.randint(-90, 90) / 10:.1f}" for _ in range(count)]
    return [str(content.rng.randint(1, content.choose(20, 99, 400, 2000))) for _ in range(count)]


def _title(content: Content) -> str:
    while True:
        words = {letter: word(content, 0.12) for letter in "abc"}
        names = {letter.upper(): text[:1].upper() + text[1:] for letter, text in words.items()}
        shape: str = content.choose(*(_TITLES_ZH if content.chinese else _TITLES))
        text = shape.format(**words, **names, n=content.rng.randint(2, 30), Q=f"Q{content.rng.randint(1, 4)}")
        if content.beyond or not any(map(kept_aside, text.split())):
            return text


def _drawn(content: Content) -> tuple[Slots, Arguments]:
    count = content.rng.randint(6, 7) if content.beyond else content.choose(2, 3, 3, 3, 4, 4, 5)
    names, values = _labels(content, count), _values(content, count)
    pair: str = content.choose(*(_PAIRS_ZH if content.chinese else _PAIRS))
    negative = any(value.startswith("-") for value in values)
    dashed = any("-" in name for name in names)
    if pair == "{} - {}" and (negative or dashed):
        pair = "{}: {}"
    gap = content.choose(", ", "; ", ", ") if not content.chinese else content.choose("，", "；", "、")
    parts = [pair.format(name, value) for name, value in zip(names, values, strict=True)]
    last = content.choose(" and ", gap) if gap == ", " else gap
    spoken = ("、" if content.chinese else ", ").join(names)
    slots = {
        "pairs": Shown(gap.join(parts[:-1]) + last + parts[-1], ""),
        "labels": Shown(spoken, ""),
        "values": Shown(listed(content, values), ""),
    }
    return slots, {"kind": "bar", "labels": names, "values": list(map(json_number, values))}


def _titled(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _drawn(content)
    text = _title(content)
    quotes = ("“{}”", "“{}”", '"{}"', "「{}」") if content.chinese else ('"{}"', '"{}"', '"{}"', "“{}”")
    return {**slots, "name": Shown(content.choose(*quotes).format(text), "", must=True)}, {**args, "title": text}


_EN = (
    "<bars> [of|for|with|from] {pairs}",
    "{pairs}[,|;|.| -] <bars>[ please| pls|]",
    "[draw|make|plot|show|i need] a <bars>[:| of|,] {pairs}",
    "{pairs}[.|;] [one bar each|a bar for each|show that as bars|in bars please]",
    "<bars>[:|,] [labels|names] {labels}[;|.] [values|numbers] {values}",
    "[the log|my sheet|the report] says {pairs}[.|;] [make|draw] a <bars>",
    "compare {pairs} [in|with] a <bars>",
    "[labels|categories]: {labels}[;|.] [values|heights|counts]: {values}[;|.] <bars>",
    "[can you|could you|please] turn {pairs} into a <bars>",
    "[bars|a <bars>] with {labels} [at|being] {values}",
)
_EN_TITLED = (
    "<bars> {name}[:|,] {pairs}",
    "{pairs}[,|;|.] <bars>[,|;] [titled|title|called|heading] {name}",
    "[draw|make|plot|show] a <bars> [titled|called|with the title|headed] {name} [of|for|from|with] {pairs}",
    "{name} [as title|on top][,|;|:] <bars> of {pairs}",
    "title {name}[,|;|.] <bars>[:|,] {labels}[;| ->| =] {values}",
    "<bars> of {pairs}, [call it|title it|name it] {name}",
    "{pairs}[.|;] bars please, and [put|write|print] {name} [on top|above]",
    "[the slide|the poster] needs a <bars> [with the title|called] {name}: {pairs}",
)
_ZH = (
    "{pairs}，[画|做|画个]<bars>",
    "<bars>[：|，]{pairs}",
    "[用|把]{pairs}画<bars>",
    "[标签|名称]：{labels}；[数值|数据]：{values}；<bars>",
    "{pairs}，每项一根柱子",
)
_ZH_TITLED = (
    "{pairs}，[画|做]<bars>，标题{name}",
    "标题[是|为]{name}，<bars>：{pairs}",
    "画一张标题为{name}的<bars>：{pairs}",
    "<bars>{name}：{pairs}",
)
_BARS_ZH = "[柱状图|条形图|柱形图]"

FORMS: tuple[Form, ...] = (
    Form(_drawn, {"en": english(*_EN, bars=BARS), "zh": chinese(*_ZH, bars=_BARS_ZH)}, 1.0),
    Form(_titled, {"en": english(*_EN_TITLED, bars=BARS), "zh": chinese(*_ZH_TITLED, bars=_BARS_ZH)}, 0.7),
)
