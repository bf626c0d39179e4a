"""Titles: what people say behind the rest of a request to give one. Their text is in `headings.py`."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Phrasings
from toolcall.datamodules.synthetic.phrase import Shown, skeleton
from toolcall.datamodules.synthetic.plot.headings import heading

_TITLES: Phrasings = {
    "en": (
        " titled {}",
        " titled {}",
        " with title {}",
        " with the title {}",
        ", title {}",
        " called {}",
        " called {}",
        " named {}",
        ' titled "{}"',
        ", title: {}",
        " and call it {}",
        " and title it {}",
        " with the heading {}",
        " headed {}",
        ", heading: {}",
        ", heading {}",
        " under the title {}",
        " under the heading {}",
        ", call it {}",
        ", name it {}",
        ", title it {}",
        " and name it {}",
        " entitled {}",
        ", the title is {}",
        ", the title should be {}",
        ", it should be called {}",
        ' called "{}"',
        ", title '{}'",
        ", title={}",
        " and give it the title {}",
        " and write {} above it",
        " with {} as the title",
        " with {} as its heading",
        ", put {} as the title",
        ' with the title "{}"',
        ' with the title "{}"',
        ' with title "{}"',
        ', title "{}"',
        ', titled "{}"',
        ' and title it "{}"',
        ' and call it "{}"',
        ', call it "{}"',
        ', "{}" as the title',
        ', he wants "{}" as title',
        "; title: {}",
        " with the title '{}'",
        ", title “{}”",
        ', and the title should say "{}"',
        ' with a title that reads "{}"',
        ", [caption|captioned|label|headline|header|heading|title|name][:| =|] {}",
        ', [caption|captioned|headline|header|heading|title|titled|named|with caption|headed|entitled][:|] ["{}"|"{}"|\'{}\'|“{}”]',
        ' [with|under|and|having|using] the [caption|headline|header|name|label] ["{}"|"{}"|\'{}\'|“{}”]',
        " [with|under|using] the [caption|headline|header|label] {}",
        ". [title|heading|caption|the title|its title|chart title|plot title][:| is| should be| =| must be] {}",
        '. [title|heading|caption|the title|its title|chart title|plot title][:| is| should be| =| must be] ["{}"|"{}"|\'{}\'|“{}”]',
        ". [call|name|title|caption|label] it {}",
        '. [call|name|title|caption|label] it ["{}"|"{}"|\'{}\'|“{}”]',
        ", [i want to|i'd like to|let's|we'll|please|you can|just] [call|name|title] it {}",
        ", [i want to|i'd like to|let's|we'll|please|you can|just] [call|name|title] it [\"{}\"|\"{}\"|'{}'|“{}”]",
        ' [and|and please] [put|write|print|place|set] ["{}"|"{}"|\'{}\'|“{}”] [on top|at the top|above|over it|above it|as the title|as heading]',
        ', [and |][put|write|print|place|set] ["{}"|"{}"|\'{}\'|“{}”] [on top|at the top|above|over it|above it|as the title|as heading]',
        ", [write|put|print] {} [on top|at the top|above it|over it]",
        ', [my boss|the teacher|my sister|the client|mom|he|she] [wants|needs|asked for|would like] [the title|the heading|it titled|it called] ["{}"|"{}"|\'{}\'|“{}”]',
        ", the [heading|caption|headline|name|header] [is|reads|should be|says|must say] {}",
        ', the [heading|caption|headline|name|header] [is|reads|should be|says|must say] ["{}"|"{}"|\'{}\'|“{}”]',
        " - title {}",
        ' ("{}")',
        " (title: {})",
        ' (title ["{}"|"{}"|\'{}\'|“{}”])',
        " [titled|called|named|entitled|title|headed][: |:|=]{}",
        ' and [set the title to|make the title|use as the title|use as title|use as heading] ["{}"|"{}"|\'{}\'|“{}”]',
        ', [set|make] [the title|title|the heading] [to |]["{}"|"{}"|\'{}\'|“{}”]',
        ", for [the|a] title [use|take|put|write] {}",
        ", as [title|heading|a title|a heading|the title] [use|take|put|write|] {}",
        ", {} [is the title|being the title|as heading|as a title|goes on top]",
        " [titled|called|named|with the title] [„{}“|«{}»|‘{}’|»{}«|`{}`|“{}”]",
        ", [title|heading|caption|call it][:|] [„{}“|«{}»|‘{}’|`{}`|“{}”|'{}']",
        ", [title of the chart|the chart title|chart title|the title at the top|title for it][:| is| should be|] {}",
    ),
    "zh": (
        "，标题为{}",
        "，标题是{}",
        "，题目叫{}",
        "，标题“{}”",
        "，标题：{}",
        "，标题写{}",
        "，标题用{}",
        "，名字叫{}",
        "，取名{}",
        "，命名为{}",
        "，标题就叫{}",
        "，以{}为标题",
        "，图名是{}",
        "，起名叫{}",
        "，标题“{}”",
        "，标题叫“{}”",
        "，标题是“{}”",
        "，标题写“{}”",
        "，标题写上“{}”",
        "，题目是“{}”",
        "，标题叫{}",
        "，标题用《{}》",
        "，标题「{}」",
        '，标题"{}"',
        "，图的名字叫“{}”",
        "，标题定为{}",
        "，[标题|题目|图名|图题|名称|大标题|抬头][就写|就用|写成|设为|设成|改成|请写|要写|定为|叫做]{}",
        '，[标题|题目|图名|图题|名称|大标题|抬头][就写|就用|写成|设为|设成|请写|要写|定为|叫做|用|是|为|][“{}”|“{}”|「{}」|《{}》|"{}"]',
        '，[上面|顶上|图上|最上面|上方|顶部][写|写上|标上|注明|放][“{}”|“{}”|「{}」|《{}》|"{}"]',
        "，[上面|顶上|图上|上方]写{}",
        "，[就叫|叫做|叫它|叫|起名|取名叫|命名|给它起名|名字是|名为]{}",
        '，[就叫|叫做|叫它|叫|起名|取名叫|命名为|给它起名|名字是|名为][“{}”|“{}”|「{}」|《{}》|"{}"]',
        '，[用|以|拿|把][“{}”|“{}”|「{}」|《{}》|"{}"][做标题|作标题|当标题|作为标题|做题目]',
        "，[用|以|拿|把]{}[做标题|作标题|当标题|作为标题|做题目]",
        '，[老板|老师|领导|客户]要标题[写|叫|是][“{}”|“{}”|「{}」|《{}》|"{}"]',
        "。[标题|题目|图名][：|是|为|写|叫]{}",
        "（[标题|题目|图名][：|是|为|]{}）",
        " [标题|title|题目][:|：|=| ]{}",
        '，[记得|别忘了|请|再][加上|写上|加个]标题[“{}”|“{}”|「{}」|《{}》|"{}"]',
        '，[名为|题目为|题为|标题叫|标题是|题目是|叫作][《{}》|「{}」|“{}”|『{}』|【{}】|"{}"|‘{}’]',
        "，[名为|题目为|题为|标题叫|图题是|题目就用|叫作]{}",
        "，题目[为|是|就叫|]《{}》",
    ),
}
_CAPTIONS: Phrasings = {  # without alternatives: brackets are meant
    "en": (
        ", with {} written on top", " and put {} at the top", ". title: {}", ". the title should be {}", " (title: {})", " (titled {})",
        " [title: {}]", ' - "{}" on top', ", caption: {}", " captioned {}", " with the caption {}", ", headline {}", ", headline: {}",
        " under the headline {}", " - call the chart {}", ", the heading should read {}", ". call it {}", ". name it {}",
        " and print {} over it", " and use {} as the heading", ", {} should be the title", ", {} as title", ", {} is the title",
        ", {} for a title", ", {} as the headline", ' with "{}" on top', ' with "{}" above it', ". it's called {}",
        ", name of the chart: {}", " and make the title {}", " and set the title to {}", ", set title to {}", ", header {}",
        " with header {}", ", give it the name {}", ", the chart is called {}", ", the chart's name is {}", ', headed "{}"', ' "{}"',
        ", title it: {}", ". heading: {}", " / title {}", " | title: {}", " title {}", ", ttl: {}", ". as title take {}",
        ", for the title use {}", ", for the heading take {}", " - title will be {}", ", and the top should say {}",
        ", and it needs the title {}", ", i'd call it {}", ", let's call it {}", " and don't forget the title {}",
        " and don't forget the title: {}", ", overall title {}",
    ),
    "zh": (
        "，上面写{}", "，上面写上“{}”", "。标题：{}", "。标题是{}", "（标题：{}）", "，抬头写{}", "，抬头是{}", "，大标题{}",
        "，图表名称：{}", "，图名：{}", "，叫做{}", "，叫“{}”", "，名称为{}", "，名字是{}", "，给它取名{}", "，给图起名{}",
        "，用“{}”做标题", "，用{}当标题", "，{}作为标题", "，拿{}做题目", "，题目：{}", "，题目写{}", "，标题设为{}", "，标题要写{}",
        "，标题请写{}", "，顶上写{}", "，顶部写“{}”", "，别忘了标题{}", "，这张图叫{}", "，“{}”", "。图的标题叫{}", "，标题 {}",
        " 标题：{}",
    ),
}  # fmt: skip

_NONE = Shown("", "", must=True)


def title(content: Content) -> tuple[Shown, Arguments]:
    """How a title is given, as often as somebody gives one, and its argument."""
    if not content.chance(0.2):
        return _NONE, {}
    return _given(content, _TITLES)


def caption(content: Content) -> tuple[Shown, Arguments]:
    """The same for charts of data, where more people give one."""
    if content.chance(0.45):
        return title(content)
    if not content.chance(0.22):
        return _NONE, {}
    return _given(content, _CAPTIONS)


def _given(content: Content, sayings: Phrasings) -> tuple[Shown, Arguments]:
    text = heading(content)
    saying = _saying(content, sayings)
    while _unclear(saying, text):
        saying = _saying(content, sayings)
    return Shown(saying.format(text), "", must=True), {"title": text}


def _saying(content: Content, sayings: Phrasings) -> str:
    saying: str = content.choose(*sayings[content.language])
    return skeleton(content.rng, saying) if sayings is _TITLES else saying


def _unclear(saying: str, text: str) -> bool:
    """Whether an apostrophe could be taken for a quotation mark, or a comma within for the one before the title."""
    return ("'" in text and "'{}'" in saying) or (saying.startswith((", {}", "，{}")) and any(sign in text for sign in ",，、"))
