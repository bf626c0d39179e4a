"""How a scene is told: which labels and values it has, how they are written, and what stands between them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import in_words, separated
from toolcall.datamodules.synthetic.phrase import skeleton
from toolcall.datamodules.synthetic.plot.charts.labels import labels
from toolcall.datamodules.synthetic.plot.charts.unusual_labels import unusual_labels
from toolcall.datamodules.synthetic.plot.stories.scene import Scene, Told
from toolcall.datamodules.synthetic.plot.vocabulary import NUMERALS
from toolcall.datamodules.synthetic.words import kept_aside, name

_LONGEST = 24  # characters, at which the tool cuts a label
_TOUCHING = re.compile(r"\{l\} ?\{[uv]\}|\{[uv]\} ?\{l\}")
_GAPS = (", ", ", ", ", ", ", ", ", ", ", ", "; ", " / ", " and ", "... ", " & ")
_LAST = (" and ", " and ", " and ", ", and ", ", ", ", ", ", but ", ", then ")
_GAPS_ZH = ("，", "，", "，", "、", "、", " ", "；", "；", ", ", "。")


_BARE = ("{l} {v}", "{l} {v}", "{l} {u}", "{l}: {u}", "{l} ({u})", "{l} with {u}", "{l} at {u}", "{u} for {l}")
_BARE_ZH = ("{l}{u}", "{l}{u}", "{l} {u}", "{l}：{u}", "{l}是{u}")


def compared(content: Content, scene: Scene) -> Told:
    """Its labels and values without the story."""
    bare = _BARE_ZH if content.chinese else _BARE
    return told(content, replace(scene, opening="", pairs=bare, myself=None))


def told(content: Content, scene: Scene) -> Told:
    """The scene with labels and values of its own."""
    names = _labels(content, scene, content.choose(2, 3, 3, 3, 4, 4, 5, 6) if content.chance(0.94) else content.rng.randint(7, 9))
    values = _values(content, scene, len(names))
    first, others = _pairs(content, scene, names)
    unit, shown = _shown(content, scene, values, first)
    parts = [
        (others if place else first).format(l=label, u=unit.format(number), v=number)
        for place, (label, number) in enumerate(zip(names, shown, strict=True))
    ]
    if scene.myself and not content.beyond and len(parts) > 2 and content.chance(0.35):
        names[-1], pattern = scene.myself
        parts[-1] = pattern.format(v=shown[-1])
    text = _opening(content, scene, len(parts)) + _joined(content, parts, _runs_on(names, shown, first, others))
    return Told(text, names, values)


def _labels(content: Content, scene: Scene, count: int) -> list[str]:
    """The scene's own; where any noun will do, some or all of them others."""
    if content.beyond:
        return labels(content, min(count, 5), timed=False)
    own = _own(content, scene, count)
    if not scene.open:
        return own
    kind = content.rng.random()
    if kind < 0.12:
        others = _plain(unusual_labels(content, count, timed=False))
    else:
        others = _plain([name(content) if content.chance(0.5) else label for label in own]) if kind < 0.45 else []
    return others if len(others) > 1 else own


def _own(content: Content, scene: Scene, count: int) -> list[str]:
    if not isinstance(scene.labels, tuple):
        drawn = scene.labels(content, count)
        return drawn if len(drawn) > 1 else _own(content, scene, count + 1)
    known = [label for label in scene.labels if not any(map(kept_aside, label.split()))]
    places = content.rng.sample(range(len(known)), min(count, len(known)))
    return [known[place] for place in (sorted(places) if scene.in_order else places)]


def _plain(names: list[str]) -> list[str]:
    """Those with no digit at an end, which could run into a value."""
    return [label for label in dict.fromkeys(names) if len(label) <= _LONGEST and not _numbered(label)]


def _numbered(label: str) -> bool:
    return label[0] in NUMERALS or label[-1] in NUMERALS


def _values(content: Content, scene: Scene, count: int) -> list[str]:
    """In the scene's range: most charts use a part of it; large ones are round as often as not."""
    places = content.choose(*scene.places)
    low, high = round(scene.low * 10**places), round(scene.high * 10**places)
    top = max(low + 3 * count, low + (high - low) // content.choose(1, 1, 2, 4))
    step = content.choose(1, 5, 10, 50) if places == 0 and top > 400 else 1
    drawn = (content.rng.randint(low, top) // step * step or low for _ in range(count))
    return [f"{value / 10**places:.{places}f}" for value in drawn]


def _pairs(content: Content, scene: Scene, names: list[str]) -> tuple[str, str]:
    pair: str | tuple[str, str] = content.choose(*scene.pairs)
    first, others = (pair, pair) if isinstance(pair, str) else pair
    anything = scene.open or content.beyond or not scene.opening
    if anything and any(map(_numbered, names)) and _TOUCHING.search(first + others):
        first = others = "{l}：{u}" if content.chinese else "{l}: {u}"
    return first, others


def _shown(content: Content, scene: Scene, values: list[str], first: str) -> tuple[str, list[str]]:
    """The unit, and the values as they are said: small ones in words now and then, long ones with thousands apart."""
    unit: str = content.choose(*scene.units)
    if content.spelled and all(value.isdecimal() and int(value) <= 100 for value in values):
        worded = [other for other in scene.units if _is_word(other, content)]
        if worded or "{u}" not in first:
            return content.choose(*worded, *["{}"] * (not worded)), [in_words(int(value), content) for value in values]
    apart = all(value.lstrip("-").isdecimal() for value in values) and content.chance(0.35)
    return unit, [separated(value) if apart and len(value) > 3 and value.isdecimal() else value for value in values]


def _is_word(unit: str, content: Content) -> bool:
    """Whether a unit goes with number words: forty degrees, but 40°C."""
    letters = unit.removeprefix("{}")
    if content.chinese:
        return letters.isalpha() and not letters.isascii()
    return letters.startswith(" ") and letters[1:].isalpha()


def _opening(content: Content, scene: Scene, count: int) -> str:
    drawn = skeleton(content.rng, scene.opening).lstrip("，：:,-. ")  # what stands behind an opening that is left out
    number = content.choose(in_words(count, content), str(count)) if content.chinese else ""
    return drawn.replace("{n}", "两" if number == "二" else number)


def _runs_on(names: list[str], shown: list[str], first: str, others: str) -> bool:
    """Whether a pair can follow another without any sign: labels of one word before bare numbers."""
    bare = first == others == "{l} {v}"
    return bare and all(label.isalpha() for label in names) and all(number.replace(".", "").isdecimal() for number in shown)


def _joined(content: Content, parts: list[str], runs_on: bool) -> str:
    if content.chinese:
        gap = content.choose(*_gaps_zh(parts))
        last = "，还有" if gap == "，" and content.chance(0.1) else gap
    elif runs_on and content.chance(0.4):
        gap = last = " "
    else:
        gap = content.choose(*_GAPS) if len(parts) < 5 else ", "
        last = content.choose(*_LAST) if gap == ", " else gap
    return gap.join(parts[:-1]) + last + parts[-1]


def _gaps_zh(parts: list[str]) -> Iterator[str]:
    """None at all where a unit ends one pair and a label begins the next."""
    yield from _GAPS_ZH
    if all(part[0] not in NUMERALS or part[1:2] == "班" for part in parts) and all("\u4e00" <= part[-1] <= "\u9fff" for part in parts):
        yield from ("", "", "")
