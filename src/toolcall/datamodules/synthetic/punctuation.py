"""Missing and other signs, and the spaces around them, as people leave them out or put them in; no argument is touched."""

import re

from toolcall.datamodules.synthetic.content import HAN, Content
from toolcall.datamodules.synthetic.phrase import outside_slots

_PAUSE = re.compile(r"(?<=[a-z])(?:[,:;.]| -) (?=[a-z])")
_HALF_WIDTH = str.maketrans("，：；。？！（）", ",:;.?!()")


def spacing(content: Content, sentence: str) -> str:
    """Chinese with spaces around its numbers and formulas, as some write it."""
    if not content.chinese or not content.chance(0.35):
        return sentence
    return re.sub(
        rf"(?<=[{HAN}])(\{{\w+\}})|(\{{\w+\}})(?=[{HAN}])",
        lambda match: f" {match[1]}" if match[1] else f"{match[2]} ",
        sentence,
    )


def punctuation(content: Content, sentence: str) -> str:
    """Commas left out between words; Chinese with the punctuation of a Latin keyboard, with a space behind it or without, or with spaces instead."""
    if content.chinese:
        return _chinese_punctuation(content, sentence)
    return outside_slots(sentence, lambda text: _PAUSE.sub(_pause(content), text)) if content.chance(0.12) else sentence


def _pause(content: Content) -> str:
    """What stands between two words instead of a sign and a space."""
    return content.choose(" ", " ", " ", ",", " , ", ", ", " - ", "... ", ". ", "; ", " .. ", " -- ")


def _chinese_punctuation(content: Content, sentence: str) -> str:
    style = content.rng.random()
    if style < 0.1:
        return outside_slots(sentence, lambda text: re.sub(rf"(?<=[{HAN}])[，。；](?=[{HAN}]|$)", " ", text))
    if style > 0.45:
        return sentence
    spaced = content.chance(0.3)
    return outside_slots(sentence, lambda text: _half_width(text, spaced))


def _half_width(text: str, spaced: bool) -> str:
    half = text.translate(_HALF_WIDTH)
    if spaced:
        return re.sub(r"([,:;]|\.$)(?=\S|$)", r"\1 ", half)
    return half + " " if half.endswith((",", ".")) else half  # before a number they would join it to the one before, or be its point
