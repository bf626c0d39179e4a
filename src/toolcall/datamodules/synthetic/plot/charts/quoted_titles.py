"""Requests for charts whose title stands between quotation marks of any kind, before the data or behind them."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.charts.titled import titled

_QUOTES: Phrasings = {
    "en": (
        '"{}"', '"{}"', '"{}"', '"{}"', "“{}”", "“{}”", "“{}”", "'{}'", "'{}'", "„{}“", "«{}»", "‘{}’", "`{}`", "„{}”", "« {} »",
    ),
    "zh": (
        "“{}”", "“{}”", "“{}”", "《{}》", "《{}》", "「{}」", "「{}」", '"{}"', "『{}』", "【{}】", "‘{}’", "〈{}〉",
    ),
}  # fmt: skip


def _quoted(content: Content) -> tuple[Slots, Arguments]:
    slots, args = titled(content)
    text = slots["name"].text
    if not content.beyond and not content.spelled and content.chance(0.25):
        text = _numbered(content, text)
        args = {**args, "title": text}
    quotes = [quote for quote in _QUOTES[content.language] if "'" not in text or "'" not in quote]
    return {**slots, "name": Shown(content.rng.choice(quotes).format(text), "", must=True)}, args


def _numbered(content: Content, text: str) -> str:
    """The title with a number at its end."""
    number, year = content.rng.randint(1, 30), content.rng.randint(1990, 2035)
    if content.chinese:
        return content.choose(f"{text}{number}", f"{text} {year}", f"{text}，第{number}组", f"{text}-{number}")
    part = content.choose("line", "line", "room", "batch", "shift", "week", "site", "unit")
    return content.choose(
        f"{text}, {part} {number}", f"{text}, {part} {number}", f"{text} {number}", f"{text} {year}", f"{text}: {part} {number}"
    )


_PHRASINGS: Phrasings = {
    "en": (
        "[draw|make|plot|show|create|i need] a {chart} [titled|called|named|with the title|headed|with title] {name} [of|for|with|from] {list}",
        "{chart} of {list}[,| with] title {name}",
        "{chart} {name}[:| of| for| with|,] {list}",
        "{list} [as|in] a {chart} [titled|called|named|with the title|under the title] {name}",
        "[title|the title is|call it|name it|heading] {name}[,|:|;|.] {chart} [of|for|with|from] {list}",
        "{name}[,|:| -] {chart} [of|from|with] {list}",
        "{list}[,|;|.] {chart}[,|;|.] [title|call it|name it|caption|heading|the title is|title it] {name}",
        "{chart}[,|:] {list}[,|;|.] [title|call it|name it|caption|heading|the title is|title it] {name}",
        "[can you|could you|please] [make|draw] a {chart} [out of|from|of] {list} and [title|call|name] it {name}",
        "{name} [should be|is] the title, [the chart|it] is a {chart} of {list}",
        "[put|write|print] {name} [on top of|above|over] a {chart} of {list}",
        "[i want|i need|we need] {name} as [the |]title of a {chart} [of|with|from] {list}",
        "under {name}[,|:] [draw|show|make] a {chart} of {list}",
        "{chart} [with|from|of] {list}[,|;] {name} [on top|as title|above it|goes on top]",
        "[values|data|numbers]: {list}[.|;] [title|heading]: {name}[.|;] {chart}[| please]",
        "[with|using] the title {name}[,|] [draw|plot|make] {list} as a {chart}",
    ),
    "zh": (
        "[画|做|来|画一张|做一个][名为|题为|叫|标题为|标题叫]{name}的{chart}[：|，|，数据是]{list}",
        "{chart}[：|，|]{list}，[标题|题目|名为|标题叫|标题是|题目为|取名]{name}",
        "[标题|题目|标题叫|标题是|题目为|名为|图名]{name}，[画|做|]{chart}[：|，|，数据]{list}",
        "[用|把|将]{list}[画成|做成]{chart}，[标题|题目|标题叫|标题是|题目为|取名]{name}",
        "{name}[：|，]{chart}[，|：|，数据]{list}",
        "{chart}{name}[：|，|:]{list}",
        "{list}[，|。][画|做]{chart}，[名为|题目为|标题是|标题写|起名]{name}",
        "以{name}为[标题|题|题目]，[画|做]{chart}[：|，]{list}",
        "[数据|数值]：{list}；[标题|题目]：{name}；{chart}",
        "{chart}，{name}[作标题|做题目|为标题]，[数据|数值|]{list}",
    ),
}

FORMS = (Form(_quoted, _PHRASINGS, 0.8),)
