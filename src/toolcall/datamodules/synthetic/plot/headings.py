"""The text of titles: a topic, with capitals, a year or a remark, or in one of the shapes that headings of charts have."""

import re

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Phrasings
from toolcall.datamodules.synthetic.phrase import Shown, fill, skeleton
from toolcall.datamodules.synthetic.plot.foreign_words import coined, place
from toolcall.datamodules.synthetic.words import topic, word

# `{a}` and `{b}` are words, `{A}` and `{B}` the same with capitals, `{f}` and `{g}` foreign ones, `{p}` a place; `{n}` and `{m}` are small numbers.
_SHAPES: Phrasings = {
    "en": (
        "{A} {b}, [stations|rooms|weeks|groups|lines|sites|trials|days|plots|samples] {n}-{m}",
        "{F}/{G} ([alt|neu|old|new|raw|2nd run|final|mm|kg|in %|draft|{a}])",
        "{F} [de la|du|des|della|del|von|og|i|och|z|do] {g}",
        "{F} [de la|du|des|della|del|von|og|och|do] {g} [nº|n°|no.|Nr.|№] {n}",
        "{A} [no.|nº|#|Nr.|No.] {n}",
        "{A} & {B}",
        "{A} vs. {B}",
        "{A} - {b}",
        "{A}: {b} [by|per|and|in] {c}",
        "{p}, {year}",
        "{p} {year}",
        "{A} in {p}",
        "{A} {b} ({p})",
        "{A} [Q1|Q2|Q3|Q4] {year}",
        "{year}/{yy}: {a} {b}",
        "{A} {year}-{yy}",
        "{n} {a} {b}",
        "{A} (n = {n})",
        "{A} [in °C|in %|in kg|per m²|(km/h)|(€)|[€|$] per {b}]",
        "{A}'s {b}",
        "{A} + {b}",
        "{A} \u2013 {b}",
        "{F}",
        "{F} {g}",
        "{A}, {B} and {c}",
        "{A}: {f}",
        "{A} {b} v{n}.{m}",
        "{A}/{B}",
        "{A} @ {p}",
        "{A} {n}:{mm}",
    ),
    "zh": (
        "{a}{b}（{c}）",
        "{year}年{n}月{a}[情况|统计|对比|报表|趋势|]",
        "第{n}[季度|周|组|期|次]{a}[情况|对比|]",
        "{a}与{b}[对比|关系|]",
        "{a}-{b}",
        "{a}/{b}",
        "{a}：{b}",
        "{a}[统计|对比|分布|变化|走势|情况|一览|汇总|报告|结果|分析]",
        "{year}{a}",
        "{a} {year}",
        "{n}班{a}[成绩|统计|]",
        "{a}（单位：[元|人|℃|公斤|%|万元]）",
        "{a}、{b}",
        "[Q1|Q2|Q3|Q4|AI|GPU|A组|B组|T{n}]{a}",
        "{a}{n}号",
        "{a}vs{b}",
        "{f}{a}",
        "{a}·{b}",
    ),
}
_UNCLEAR = re.compile(r"[,:;.，、：；。]|\d$")
_NUMBER = re.compile(r"\{(?:n|m|mm|year|yy)\}|\d")


def plain_heading(content: Content) -> str:
    """One that shows without quotation marks where it ends: no comma, colon or full stop within, no number last."""
    while _UNCLEAR.search(text := heading(content)):
        pass
    return text


def heading(content: Content) -> str:
    """The text of a title."""
    if not content.beyond and content.chance(0.3):
        return _shaped(content)
    text = topic(content, content.choose(1, 2, 2, 3, 4))
    style = content.rng.random()
    return _chinese_heading(content, text, style) if content.chinese else _english_heading(content, text, style)


def _shaped(content: Content) -> str:
    """One of the shapes; where numbers are said in words, none with digits."""
    shapes = [shape for shape in _SHAPES[content.language] if not (content.spelled and _NUMBER.search(shape))]
    shape = skeleton(content.rng, content.rng.choice(shapes))
    return fill(shape, {name: Shown.verbatim(text) for name, text in _parts(content).items()})


def _parts(content: Content) -> dict[str, str]:
    year = content.rng.randint(1900, 2030)
    words = {letter: word(content, 0.15) for letter in "abc"}
    foreign = {"f": coined(content), "g": coined(content)}
    names = {letter.upper(): text[:1].upper() + text[1:] for letter, text in {**words, **foreign}.items()}
    first = content.rng.randint(1, 12)
    last = first + content.rng.randint(1, 9)
    numbers = {"n": str(first), "m": str(last), "mm": f"{content.rng.randint(0, 59):02}", "year": str(year), "yy": f"{(year + 1) % 100:02}"}
    return {**words, **foreign, **names, **numbers, "p": place(content)}


def _chinese_heading(content: Content, text: str, style: float) -> str:
    if style < 0.05:
        return f"{text}（{topic(content)}）"
    return f"{content.rng.randint(1990, 2030)}年{text}" if style < 0.1 else text


def _english_heading(content: Content, text: str, style: float) -> str:
    if style < 0.3:
        return " ".join(word[:1].upper() + word[1:] for word in text.split())
    if style < 0.4:
        return text[:1].upper() + text[1:]
    if style < 0.44:
        return f"{text} ({topic(content, 1)})"
    if style < 0.48:
        return f"{text}, {topic(content, 1)}"
    return f"{text} {content.rng.randint(1990, 2030)}" if style < 0.52 else text
