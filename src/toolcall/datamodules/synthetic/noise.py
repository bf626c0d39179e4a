"""What people do to a request: case, missing and doubled spaces, typos in words that carry no argument."""

import re
import string
from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import literal_parts

_NEIGHBOURS = {a: b for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm") for a, b in zip(row, row[1:] + row[-2], strict=True)}
_WORD = re.compile(r"[a-z]{4,}")
_SHORT = {
    "please": "plz",
    "you": "u",
    "your": "ur",
    "are": "r",
    "something": "sth",
    "about": "abt",
    "what's": "whats",
    "what is": "wats",
    "don't": "dont",
    "can't": "cant",
    "i'm": "im",
    "i'd": "id",
    "there's": "theres",
    "because": "cuz",
    "people": "ppl",
    "tomorrow": "tmrw",
    "want to": "wanna",
    "give me": "gimme",
    "going to": "gonna",
    "question": "q",
    "how much": "howmuch",
    "really": "rly",
    "show me": "showme",
}
"""Words as people cut them short; none that an argument depends on."""
_SHORTENED = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})(?![\w'-])")
_VERBATIM = ("query", "title", "labels")


def typos(content: Content, sentence: str) -> str:
    """Now and then a slip, or two, or a word cut short, in the words of the sentence itself; never in its content."""
    if content.chinese:
        return sentence
    if content.chance(0.06):
        sentence = _own_words(sentence, lambda text: _SHORTENED.sub(lambda match: _SHORT[match[0]], text))
    while content.chance(0.14):
        sentence = _with_a_slip(content, sentence)
    return sentence


def _own_words(sentence: str, change: Callable[[str], str]) -> str:
    return "".join(part if part.startswith("{") else change(part) for part in literal_parts(sentence))


def _with_a_slip(content: Content, sentence: str) -> str:
    parts = literal_parts(sentence)
    places = [(number, match) for number in range(0, len(parts), 2) for match in _WORD.finditer(parts[number])]
    if not places:
        return sentence
    number, match = content.choose(*places)
    parts[number] = parts[number][: match.start()] + _slip(content, match[0]) + parts[number][match.end() :]
    return "".join(parts)


def _slip(content: Content, word: str) -> str:
    at = content.rng.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    kind = content.rng.randrange(4)
    if kind == 0:
        return before + after
    if kind == 1:
        return before + after[0] + letter + after[1:]
    if kind == 2:
        return before + letter + letter + after
    return before + _NEIGHBOURS.get(letter, letter) + after


def spacing(content: Content, sentence: str) -> str:
    """Chinese with spaces around its numbers and formulas, as some write it."""
    if not content.chinese or not content.chance(0.35):
        return sentence
    return re.sub(
        r"(?<=[\u4e00-\u9fff])(\{\w+\})|(\{\w+\})(?=[\u4e00-\u9fff])",
        lambda match: f" {match[1]}" if match[1] else f"{match[2]} ",
        sentence,
    )


_HALF_WIDTH = str.maketrans("，：；。？！（）", ",:;.?!()")


def punctuation(content: Content, sentence: str) -> str:
    """Chinese with the punctuation of a Latin keyboard, as many type it; with a space behind it or without."""
    if not content.chinese or not content.chance(0.35):
        return sentence
    spaced = content.chance(0.3)

    def change(text: str) -> str:
        half = text.translate(_HALF_WIDTH)
        if spaced:
            return re.sub(r"([,:;])(?=\S|$)", r"\1 ", half)
        return half + " " if half.endswith(",") else half  # before a number a comma alone would join it to the one before

    return _own_words(sentence, change)


def casing(content: Content) -> Callable[[str], str]:
    """How the person types: as composed, with a capital at the start, all lower case, or SHOUTING."""
    style = content.rng.random()
    if content.chinese or style < 0.42:
        return str
    if style < 0.78:
        return _capital
    return str.lower if style < 0.975 else _shout


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _shout(text: str) -> str:
    return text.upper() if all(character in string.printable for character in text) else text


def recased(args: dict[str, object], style: Callable[[str], str]) -> dict[str, object]:
    """What a call copies verbatim is copied as it was typed."""
    if style in (str, _capital):
        return args
    return {key: _apply(value, style) if key in _VERBATIM else value for key, value in args.items()}


def _apply(value: object, style: Callable[[str], str]) -> object:
    return [style(item) for item in value] if isinstance(value, list) else style(str(value))
