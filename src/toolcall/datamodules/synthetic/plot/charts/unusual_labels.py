"""Labels other than plain words: of several words, with hyphens, in foreign spelling, of letters and digits."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.plot.charts.codes import codes
from toolcall.datamodules.synthetic.plot.foreign_words import coined, dish, person, place
from toolcall.datamodules.synthetic.words import word

_LONGEST = 24  # characters, at which the tool cuts a label
_BEFORE = (
    "late", "early", "half", "extra", "second", "self", "long", "short", "high", "low", "full", "part", "hand", "home", "double", "non",
    "free", "slow", "open", "deep",
)  # fmt: skip
_LETTERS = ("e", "e", "u", "t", "x", "k", "b", "co", "bio", "micro", "mini", "re", "pre")
_TOWNS = (
    "Lisbon", "Oslo", "Leeds", "Kyoto", "Austin", "Cape Town", "Lima", "Hanoi", "Perth", "New Delhi", "Turin", "Quito", "Dublin", "Riga",
    "Salt Lake City", "Norway", "Kenya", "South Korea", "Chile", "Nepal", "Costa Rica", "Ghana", "Japan", "The Hague",
)  # fmt: skip
_PLAYERS = (
    "Red Lions", "Team Alpha", "FC Nord", "Blue Sox", "our side", "Anna", "Omar", "Lena", "Jack", "Ming", "Rosa", "Viktor", "the Owls",
    "Hill School", "night shift", "Class B", "rookies", "veterans", "Peter", "Amy",
)  # fmt: skip
_TIMES_ZH = ("早高峰", "晚高峰", "平峰", "午间", "夜间", "凌晨", "工作日", "周末", "节假日", "上半年", "下半年", "第一周", "第二周")  # fmt: skip
_SINGLE_ZH = "米面油盐糖醋茶酒煤电水气金银铜铁狗猫鸡鸭鱼牛羊猪书笔纸花草树"
_ENDS_ZH = ("店", "班", "部门", "车间", "小组", "套餐", "型号", "方案", "路线", "公司", "分校", "社区", "小区", "系列", "产品", "队")


def unusual_labels(content: Content, count: int, timed: bool = True) -> list[str]:
    """Different labels, all of one kind, which may be times; two at least, but fewer than `count` if some are the same or too long."""
    kinds = _KINDS if not content.chinese else _KINDS_ZH if timed else tuple(kind for kind in _KINDS_ZH if kind is not _times_zh)
    kind: Callable[[Content, int], list[str]] = content.choose(*kinds)
    fit = [label for label in dict.fromkeys(kind(content, count)) if len(label) <= _LONGEST]
    return fit if len(fit) > 1 else unusual_labels(content, count, timed)


def places(content: Content, count: int) -> list[str]:
    """Towns and countries."""
    return list(dict.fromkeys(content.choose(*_TOWNS) if content.chance(0.4) else place(content) for _ in range(count)))


def people(content: Content, count: int) -> list[str]:
    """Those who play, run or collect something."""
    return list(dict.fromkeys(content.choose(*_PLAYERS) if content.chance(0.6) else person(content) for _ in range(count)))


def dishes(content: Content, count: int) -> list[str]:
    """What stands on a menu."""
    return list(dict.fromkeys(dish(content) for _ in range(count)))


def foreign_labels(content: Content, count: int) -> list[str]:
    """Places, people or dishes; or words that nobody knows, spelled alike."""
    make: Callable[[Content], str] = content.choose(place, place, person, dish, dish, coined, coined)
    return [make(content) for _ in range(count)]


def _worded(content: Content, count: int) -> list[str]:
    """Three words with one in common: late bus driver, early bus driver."""
    middle, last = word(content, 0.1), word(content, 0.1)
    style = content.rng.randrange(4)
    firsts = content.rng.sample(_BEFORE, count)
    if style == 0:
        return [f"{first} {middle} {last}" for first in firsts]
    if style == 1:
        return [f"{word(content, 0.1)} {middle} {last}" for _ in firsts]
    if style == 2:
        return [f"{first} {word(content, 0.1)} {word(content, 0.1)}" for first in firsts]
    return [" ".join(word(content, 0.1) for _ in range(content.choose(1, 2, 3))) for _ in firsts]


def _hyphened(content: Content, count: int) -> list[str]:
    """With a hyphen: a letter before a word, two words, or two and another one behind."""
    style = content.rng.randrange(3)
    if style == 0:
        return [f"{first}-{word(content, 0.1)}" for first in content.rng.choices(_LETTERS, k=count)]
    if style == 1:
        return [
            f"{first}-{word(content, 0.1)}{content.choose('', f' {word(content, 0.1)}')}" for first in content.rng.sample(_BEFORE, count)
        ]
    return [f"{word(content, 0.1)}-{word(content, 0.1)}" if content.chance(0.7) else word(content, 0.1) for _ in range(count)]


def _times_zh(content: Content, count: int) -> list[str]:
    return content.rng.sample(_TIMES_ZH, count)


def _single_zh(content: Content, count: int) -> list[str]:
    return content.rng.sample(_SINGLE_ZH, count)


def _long_zh(content: Content, count: int) -> list[str]:
    """Of three to five characters, with an end in common or without."""
    end = content.choose("", *_ENDS_ZH)
    return [f"{word(content, 0.1)}{end or content.choose(*_ENDS_ZH)}"[-5:] for _ in range(count)]


_KINDS = (_worded, _worded, _hyphened, foreign_labels, foreign_labels, foreign_labels, codes, codes)
_KINDS_ZH = (codes, codes, codes, _times_zh, _single_zh, _long_zh, _long_zh, foreign_labels)
