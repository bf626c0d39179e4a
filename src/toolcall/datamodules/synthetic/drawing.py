"""What requests for any picture have in common: the verbs, the title, the numbers."""

from typing import Any

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.words import topic

DRAW = (
    "[plot|plot|plot|draw|draw|show|graph|graph|sketch|make|please plot|please draw|can you draw|can you plot|could you plot|show me|i want|i need|i'd like|give me|create|produce|visualize|display|draw me|plot me"
    "|let me see|i want to see|let's see|help me plot|render|generate|please make|please show|could you draw|can you show me|i would like|can i see|gimme|need|could i see|i'd love to see]"
)
DRAW_ZH = "[画|画出|画一下|绘制|绘出|作|帮我画|请画|请画出|帮我绘制|画个|画一张|给我画|我想看|我要|显示|做|生成|麻烦画一下|能画一下|想看|画画看|可以画|请给我画|来画]"
A = "[ a| a| a| the| an easy| a simple| one| my| me a| a quick| a nice| a basic| a small|]"


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
)


def title(content: Content) -> tuple[str, dict[str, Any]]:
    """A title, as often as somebody gives one."""
    if not content.chance(0.2):
        return "", {}
    text = heading(content)
    return content.choose(*(_TITLES_ZH if content.chinese else _TITLES)).format(text), {"title": text}


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
