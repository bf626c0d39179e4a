"""The many ways in which people write each label with its value."""

from collections.abc import Mapping
from dataclasses import dataclass

from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.form import Phrasings
from toolcall.datamodules.synthetic.numbers import separated
from toolcall.datamodules.synthetic.plot.charts.units import unit
from toolcall.datamodules.synthetic.plot.vocabulary import NUMERALS

# In a pair, "{l}" is the label, "{u}" the value with its unit, "{v}" the value alone. A unit may be left out.
_LABEL_FIRST: Phrasings = {
    "en": (
        "{l} {u}", "{l} {u}", "{l} {u}", "{l} {u}", "{l}: {u}", "{l}: {u}", "{l}: {u}", "{l}:{u}", "{l} = {u}", "{l} = {u}", "{l}={u}",
        "{l} - {u}", "{l} – {u}", "{l} — {u}", "{l} -> {u}", "{l} => {u}", "{l} → {u}", "{l} ({u})", "{l} [{u}]", "{l} : {u}",
        "({l}, {u})", "{l} is {u}", "{l} has {u}", "{l} got {u}", "{l} at {u}", "{l} with {u}", "{l} sold {u}", "{l} made {u}",
        "{l} was {u}", "{l} took {u}", "{l} had {u}", "{l} scored {u}", "{l} came to {u}", "{l} equals {u}", "{l} costs {u}",
        "{l} gets {u}", "{l} on {u}", "{l} are {u}", "{l} received {u}", "{l} needs {u}", "{l} reached {u}", "{l} makes {u}", "{l}, {u}",
        "{l},{u}", "{l} x{v}", "for {l} {u}", "{l}; {u}", "{l} were {u}", "{l} stands at {u}", "{l} only {u}", "{l}.. {u}", "{l}... {u}",
        "{l} / {u}", "{l}/{u}",
    ),
    "zh": (
        "{l}{u}", "{l}{u}", "{l}{u}", "{l}{u}", "{l}：{u}", "{l}：{u}", "{l} {u}", "{l} {u}", "{l}:{u}", "{l}是{u}", "{l}={u}",
        "{l}为{u}", "{l}有{u}", "{l}（{u}）", "{l} - {u}", "{l}({u})", "{l}得{u}", "{l}得了{u}", "{l}卖了{u}", "{l}共{u}", "{l}花了{u}",
        "{l}用了{u}", "{l}达到{u}", "{l}→{u}", "{l}——{u}", "{l}->{u}", "{l} = {u}", "{l}要{u}", "{l}拿了{u}", "{l}占{u}", "{l}只有{u}",
        "（{l}，{u}）", "{l}/{u}", "{l} | {u}", "{l}做了{u}",
    ),
}  # fmt: skip
_VALUE_FIRST: Phrasings = {
    "en": (
        "{v} {l}", "{v} {l}", "{v} {l}", "{v} {l}", "{u} for {l}", "{u} for {l}", "{u} from {l}", "{u} in {l}", "{v} x {l}", "{v}x {l}",
        "{v} × {l}", "{v} of {l}", "{u} on {l}", "{u} - {l}", "{u}: {l}", "{u} to {l}", "{v} votes for {l}", "{v} said {l}",
        "{v} chose {l}", "{u} by {l}", "{v} picked {l}", "{v} pieces of {l}", "{v} want {l}", "{u} = {l}", "{u} at {l}", "{v} are {l}",
    ),
    "zh": (
        "{v}个{l}", "{v}个{l}", "{v}只{l}", "{v}份{l}", "{v}人选{l}", "{v}票给{l}", "{u}是{l}", "{v}人喜欢{l}", "{u}给{l}", "{v}件{l}",
    ),
}  # fmt: skip
_APART: Phrasings = {
    "en": (
        "{l}: {u}", "{l}: {u}", "{l} = {u}", "{l} -> {u}", "{l} ({u})", "{l} has {u}", "{l} got {u}", "{u} for {l}", "{l} with {u}",
    ),
    "zh": (
        "{l}：{u}", "{l}：{u}", "{l}={u}", "{l}（{u}）", "{l}是{u}", "{l}有{u}", "{l}为{u}", "{l}得{u}", "{l}→{u}",
    ),
}  # fmt: skip
"""Where a label could run into its value, signs keep them apart."""

_GAPS: Phrasings = {
    "en": (
        ", ", ", ", ", ", ", ", " and ", " and ", "; ", "; ", ",", " / ", " | ", " ", " ", " & ", ". ", ", then ", " vs ", " versus ",
        " // ", ", but ", " but ", ", and ", " · ", ";", "/ ", " + ", " plus ", ", also ",
    ),
    "zh": (
        "，", "，", "，", "、", "、", ", ", ",", "；", "；", " ", " ", " / ", "/", "。", "，然后", "，还有", "和", "; ", " | ", "，而",
        "，另外",
    ),
}  # fmt: skip
_APART_GAPS: Phrasings = {"en": (", ", "; ", " and "), "zh": ("，", "；", ", ")}
_ELLIPTIC_GAPS: Phrasings = {"en": (", ", ", ", " and ", "; ", " but ", ", and "), "zh": ("，", "、", "，", "；")}

_ELLIPTIC: Mapping[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        ("{l} got {u}", "{l} {v}"), ("{l} had {u}", "{l} {v}"), ("{l} has {u}", "{l} {v}"), ("{l} made {u}", "{l} made {v}"),
        ("{l} {u}", "{l} {v}"), ("{l}: {u}", "{l}: {v}"), ("{u} for {l}", "{v} for {l}"), ("{l} with {u}", "{l} with {v}"),
        ("{l} came to {u}", "{l} to {v}"), ("{l} is at {u}", "{l} at {v}"), ("{u} went to {l}", "{v} to {l}"),
        ("there were {v} {l}", "{v} {l}"), ("for {l} it was {u}", "for {l} {v}"), ("{l} scored {u}", "{l} {v}"),
        ("{u} came from {l}", "{v} from {l}"),
    ),
    "zh": (
        ("{l}有{u}", "{l}{v}"), ("{l}得{u}", "{l}{v}"), ("{l}{u}", "{l}{v}"), ("{l}卖了{u}", "{l}卖了{v}"), ("{l}是{u}", "{l}是{v}"),
    ),
}  # fmt: skip
"""The first pair says in full what the others leave out."""
_WRAPPED: Mapping[Language, tuple[tuple[str, str, str], ...]] = {
    "en": (
        ('"{l}": {v}', ", ", "{{{}}}"), ("'{l}': {v}", ", ", "{{{}}}"), ('"{l}" {u}', ", ", "{}"), ("'{l}' {u}", ", ", "{}"),
        ('("{l}", {v})', ", ", "[{}]"), ("({l}, {v})", ", ", "[{}]"), ("({l} {u})", " ", "{}"), ("[{l} {u}]", " ", "{}"),
        ("- {l} {u}", " ", "{}"), ("- {l}: {u}", " ", "{}"), ("* {l} {u}", " ", "{}"), ("• {l}: {u}", " ", "{}"),
        ("{l} {u}", ", ", "({})"), ("{l}: {u}", ", ", "[{}]"), ("<{l}> {u}", " ", "{}"), ("{l} | {u}", " || ", "{}"),
    ),
    "zh": (
        ('"{l}": {v}', ", ", "{{{}}}"), ("“{l}”{u}", "，", "{}"), ("「{l}」{u}", "，", "{}"), ("（{l}，{v}）", "，", "{}"),
        ("[{l} {u}]", " ", "{}"), ("- {l}：{u}", " ", "{}"), ("{l}{u}", "，", "（{}）"),
    ),
}  # fmt: skip
"""A pair, what lies between two, and what is around all."""

_DASHED = ("-", "–", "—", ">", "/", "|", ";")


@dataclass(frozen=True)
class _Notation:
    """How the pairs are written."""

    first: str
    others: str
    gap: str
    frame: str = "{}"


def paired(content: Content, names: list[str], values: list[str]) -> str:
    """Each label with its value, in one of the notations that people use."""
    each = unit(content, values) if content.chance(0.3) and _counted(values) else "{}"
    notation = _notation(content, names, values)
    parts = []
    for number, (label, shown) in enumerate(zip(names, values, strict=True)):
        plain = _thousands_apart(content, shown, notation)
        parts.append((notation.others if number else notation.first).format(l=label, v=plain, u=each.format(plain)))
    text = notation.gap.join(parts)
    if notation.gap == ", " and not content.chinese and content.chance(0.3):
        head, _, last = text.rpartition(", ")
        text = f"{head}{content.choose(' and ', ' and ', ', and ', ' & ')}{last}" if head and "(" not in notation.first else text
    return notation.frame.format(text)


def _thousands_apart(content: Content, shown: str, notation: _Notation) -> str:
    """Now and then, where no comma of the notation stands at a value."""
    whole = shown.partition(".")[0]
    apart = content.chance(0.4) and whole.isdecimal() and len(whole) > 3 and notation.gap != "," and ",{" not in notation.first
    return separated(shown) if apart else shown


def _counted(values: list[str]) -> bool:
    return not any(shown.startswith(("-", "minus", "negative", "负")) for shown in values)


def _notation(content: Content, names: list[str], values: list[str]) -> _Notation:
    language = content.language
    gap = content.choose(*_GAPS[language])
    if any(label[0] in NUMERALS or label[-1] in NUMERALS for label in names):
        pair = content.choose(*_APART[language])
        return _Notation(pair, pair, content.choose(*_APART_GAPS[language]))
    kind = content.rng.random()
    if kind < 0.1 and _counted(values):
        apostrophe = any("'" in label for label in names)
        pair, between, frame = content.choose(*(wrapping for wrapping in _WRAPPED[language] if not (apostrophe and "'" in wrapping[0])))
        return _Notation(pair, pair, between, frame)
    if kind < 0.22:
        first, others = content.choose(*_ELLIPTIC[language])
        return _Notation(first, others, content.choose(*_ELLIPTIC_GAPS[language]))
    pair = content.choose(*(_VALUE_FIRST if kind < 0.42 else _LABEL_FIRST)[language])
    gap = _told_apart(content, pair, gap)
    if not _counted(values) and gap in (" + ", " plus ", " & ", "/", "/ "):
        gap = ", "
    return _Notation(pair, pair, gap)


def _told_apart(content: Content, pair: str, gap: str) -> str:
    """The gap, or another one where it could be taken for a sign within the pairs."""
    dashed = any(sign in pair for sign in _DASHED) and any(sign in gap for sign in "/|-+· ")
    if not (dashed or any(sign in pair for sign in ",，;")):
        return gap
    if content.chinese:
        gap = content.choose("；", "; ", "，")
        return "；" if "，" in pair else gap
    gap = content.choose("; ", "; ", " / ", " | ") if ";" not in pair and "/" not in pair else ", "
    return ", " if any(sign in pair for sign in "/|>") else gap
