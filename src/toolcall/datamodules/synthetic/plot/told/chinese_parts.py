"""Titles and values of charts whose data are told in Chinese sentences."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.phrase import Shown, skeleton
from toolcall.datamodules.synthetic.plot.headings import heading
from toolcall.datamodules.synthetic.plot.titles import caption

_TITLED = (
    '[，|，|。|；]标题[叫|写|是|用|为|写成|起名叫]["{}"|“{}”|“{}”|“{}”|「{}」|《{}》]',
    '[，|，|。][题目|图名|图题|名字][叫|写|是|就叫|用]["{}"|“{}”|“{}”|「{}」|《{}》]',
    "[，|，|。|；]标题[叫|写|是|：|就叫|为]{}",
    "[，|，][起名|取名|命名为|名字叫|图名叫|就叫|题目写]{}",
    "，[上面|顶上|图上方|最上边][写|标|写上][“{}”|「{}」]",
    "，[用|拿|以][“{}”|「{}」][做标题|当标题|作标题]",
    "，标题[要|得|请|记得]写[“{}”|{}]",
    "（[标题|题目|图名][：|是|]{}）",
)
_SPLITS = frozenset("，,、。；;：: “”（）()")


def draw_title(content: Content) -> tuple[Shown, Arguments]:
    """One of the usual ways, or one of its own; what has signs in it stands between quotation marks."""
    if content.chance(0.55):
        return caption(content)
    text = heading(content)
    if "“" in text or "”" in text or '"' in text:
        return Shown("", "", must=True), {}
    while True:
        saying = skeleton(content.rng, content.choose(*_TITLED))
        if not (_SPLITS & set(text)) or any(f"{sign}{{}}" in saying for sign in '"“「《'):
            return Shown(saying.format(text), "", must=True), {"title": text}


def draw_count(content: Content, fewest: int, most: int) -> int:
    """How many values a chart has."""
    return content.rng.randint(13, 15) if content.beyond else content.rng.randint(fewest, most)


def draw_values(content: Content, low: float, high: float, places: int, count: int) -> list[str]:
    """Near each other as often as not."""
    first, last = round(low * 10**places), round(high * 10**places)
    width = max(3, (last - first) // content.choose(1, 2, 4))
    start = content.rng.randint(first, max(first, last - width))
    step = content.choose(1, 5, 10, 50) if places == 0 and width > 600 else 1
    drawn = [content.rng.randint(start, start + width) // step * step for _ in range(count)]
    return [f"{value / 10**places:.{places}f}" for value in drawn]
