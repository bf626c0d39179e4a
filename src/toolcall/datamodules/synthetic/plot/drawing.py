"""What requests for any picture have in common: the verbs, the title, the numbers."""

from typing import Any

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import skeleton
from toolcall.datamodules.synthetic.words import topic

DRAW = (
    "[plot|plot|plot|draw|draw|show|graph|graph|sketch|make|please plot|please draw|can you draw|can you plot|could you plot|show me|i want|i need|i'd like|give me|create|produce|visualize|display|draw me|plot me"
    "|let me see|i want to see|let's see|help me plot|render|generate|please make|please show|could you draw|can you show me|i would like|can i see|gimme|need|could i see|i'd love to see"
    "|trace|chart|prepare|build|put up|please graph|please sketch|could you graph|could you make|would you draw|would you plot|will you plot|can you make|can you graph|let's plot|let's draw|i wanna see|i have to draw|i need to plot|i must plot|i'm looking for|get me|draw up|have a go at|show us|we need|we want|help me draw|go plot|just plot|just draw|try plotting|pls plot|pls draw|now draw|time to plot]"
)
DRAW_ZH = "[画|画出|画一下|绘制|绘出|作|帮我画|请画|请画出|帮我绘制|画个|画一张|给我画|我想看|我要|显示|做|生成|麻烦画一下|能画一下|想看|画画看|可以画|请给我画|来画|描出|描绘|勾画|给出|展示|呈现|求画|麻烦画|麻烦画出|帮忙画|帮忙画一下|能不能画|能否画出|可以帮我画|劳驾画|替我画|要画|需要画|需要|我需要|我想画|想画|试着画|现在画|就画|直接画|快画|来个|来一张|弄个|弄一张|搞个|请作|请作出|请绘制|请你画|打算画|要看]"
A = "[ a| a| a| the| an easy| a simple| one| my| me a| a quick| a nice| a basic| a small| a rough| a clean| some| this| another| a little| a decent| a big|]"


_TITLES = (
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
)
_TITLES_ZH = (
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
)


def title(content: Content) -> tuple[str, dict[str, Any]]:
    """A title, as often as somebody gives one."""
    if not content.chance(0.2):
        return "", {}
    text = heading(content)
    pattern = skeleton(content.rng, content.choose(*(_TITLES_ZH if content.chinese else _TITLES)))
    return pattern.format(text), {"title": text}


def heading(content: Content) -> str:
    """The text of a title: a topic, now and then with capitals, a year, a remark in brackets."""
    text = topic(content, content.choose(1, 2, 2, 3, 4))
    style = content.rng.random()
    if content.chinese:
        return f"{text}（{topic(content)}）" if style < 0.05 else f"{content.rng.randint(1990, 2030)}年{text}" if style < 0.1 else text
    if style < 0.3:
        return " ".join(word[:1].upper() + word[1:] for word in text.split())
    if style < 0.4:
        return text[:1].upper() + text[1:]
    if style < 0.44:
        return f"{text} ({topic(content, 1)})"
    if style < 0.48:
        return f"{text}, {topic(content, 1)}"
    return f"{text} {content.rng.randint(1990, 2030)}" if style < 0.52 else text


def value(text: str) -> int | float:
    """The JSON number that `text` spells."""
    return float(text) if "." in text else int(text)
