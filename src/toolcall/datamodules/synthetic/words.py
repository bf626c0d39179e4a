"""Words and topics of an open vocabulary: known words, and invented ones, so that a model learns to copy, not to recall."""

import functools
import hashlib
from pathlib import Path

from toolcall.datamodules.synthetic.content import Content, Language

_ONSETS = (
    "b", "c", "ch", "d", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pr",
    "qu", "r", "s", "sh", "sl", "st", "t", "th", "tr", "v", "w", "y", "z",
)  # fmt: skip
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ea", "ee", "io", "ou")
_CODAS = ("", "", "", "n", "r", "s", "l", "t", "m", "nd", "ck", "x")
_ACCENTS = {"a": "áäåã", "e": "éèêë", "i": "íïî", "o": "óöøô", "u": "úüû", "c": "çć", "n": "ñń", "s": "šś", "z": "žź", "l": "ł"}
_JOINTS = ("of", "in", "with", "on", "and", "for", "vs", "without", "from", "to", "versus", "by")
_KEPT_ASIDE = 0.08
"""Of all words, known or invented, the share that training never shows."""
_UNWANTED = frozenset(
    {"fuck", "slut", "cock", "shit", "dick", "cum", "cunt", "rape", "tit", "tits", "nazi", "fag", "whore", "piss", "bitch"}
)
"""What syllables put together by chance come to once in some ten thousand words."""


@functools.cache
def _known(language: Language) -> tuple[str, ...]:
    return tuple(dict.fromkeys(Path(__file__).with_name(f"words_{language}.txt").read_text(encoding="utf-8").split()))


@functools.cache
def _common_han() -> tuple[str, ...]:
    """The 3,755 most used Chinese characters: level 1 of GB 2312, rows 16 to 55."""
    codes = (bytes((row, column)) for row in range(0xB0, 0xD8) for column in range(0xA1, 0xFF))
    return tuple(code.decode("gb2312") for code in codes if not (code[0] == 0xD7 and code[1] > 0xF9))


def kept_aside(text: str) -> bool:
    """Whether a word is one that training never shows: decided by the word alone."""
    return hashlib.sha256(text.casefold().encode()).digest()[0] < 256 * _KEPT_ASIDE


@functools.cache
def _joints() -> tuple[str, ...]:
    return tuple(joint for joint in _JOINTS if not kept_aside(joint))


def word(content: Content, invented: float = 0.22) -> str:
    """One word, invented with probability `invented`."""
    while True:
        drawn = _draw(content, content.chance(invented))
        if kept_aside(drawn) == content.beyond and drawn not in _UNWANTED:
            return drawn


def _draw(content: Content, invented: bool) -> str:
    if not invented:
        return content.choose(*_known(content.language))
    if content.chinese:
        return "".join(content.choose(*_common_han()) for _ in range(content.rng.randint(1, 3)))
    return "".join(content.choose(*_ONSETS) + content.choose(*_VOWELS) + content.choose(*_CODAS) for _ in range(content.rng.randint(1, 3)))


def name(content: Content) -> str:
    """A label: a word, in some of the forms in which labels come."""
    plain = word(content, 0.2)
    if content.chance(0.05):
        return _code(content, plain)
    if content.chinese:
        return plain
    if content.chance(0.12):
        return content.choose(
            f"{plain} {word(content, 0.2)}", f"{plain}-{word(content, 0.2)}", f"{plain.capitalize()} {word(content, 0.2)}"
        )
    plain = accented(content, plain)
    return content.choose(plain, plain, plain, plain.capitalize(), plain.upper() if len(plain) < 5 else plain)


def accented(content: Content, plain: str) -> str:
    """Now and then with a letter that English does not have, or an apostrophe."""
    if content.beyond or not content.chance(0.06):
        return plain
    if content.chance(0.2):
        return f"{content.choose('O', 'D', 'N', 'L')}'{plain.capitalize()}"
    place = content.rng.randrange(len(plain))
    letter: str = content.choose(*_ACCENTS.get(plain[place], plain[place]))
    return f"{plain[:place]}{letter}{plain[place + 1 :]}"


def _code(content: Content, plain: str) -> str:
    """A name with digits or signs in it: GPT-2, v2.3, k1=0.75, (LoRA), C++."""
    latin = plain if plain.isascii() else content.choose(*"abcdefghkmnpqrstvwxyz")
    first, number = latin[: content.rng.randint(1, 4)], content.rng.randint(1, 99)
    code: str = content.choose(
        f"{first.upper()}-{number}",
        f"{latin}-{number}",
        f"{first.upper()}{number}",
        f"{first}{number}",
        f"{number}{first.upper()}",
        f"{number}-{latin}",
        f"v{number % 9}.{number // 10}",
        f"{first}={number / 10}",
        f"({first.capitalize()}{first[::-1].upper()})",
        f"{first.upper()}++",
        f"{latin}_{first}",
        f"{latin}.{first}",
        f"{first.upper()}{first[-1]}{number % 7}",
        f"{latin}/{first}",
    )
    return code


def topic(content: Content, most: int = 4) -> str:
    """One to `most` words, now and then with a number, a hyphen, a capital."""
    if content.chinese:
        return _chinese_topic(content)
    count = min(most, content.choose(1, 1, 2, 2, 2, 3, 3, 4))
    words = [_formed(content, word(content)) for _ in range(count)]
    if count > 1 and not content.beyond and content.chance(0.15):
        words.insert(content.rng.randint(1, count - 1), content.choose(*_joints()))
    if most > 1 and content.chance(0.12):
        number = str(content.rng.randint(2, content.choose(12, 2030)))
        words.insert(
            content.rng.randint(1, len(words)), content.choose(number, _code(content, word(content)), _code(content, word(content)))
        )
    return " ".join(words)


def _formed(content: Content, plain: str) -> str:
    form = content.rng.random()
    if form < 0.08:
        return plain.capitalize()
    if form < 0.11:
        return plain.upper()
    if form < 0.15:
        return f"{plain}-{word(content)}"
    if form < 0.165:
        return f"{plain}'s"
    if form < 0.18:
        return f"{plain.capitalize()}-{word(content).capitalize()}-{word(content).capitalize()}"
    if form < 0.19:
        return f"{plain.capitalize()}'s"
    return accented(content, plain)


def _chinese_topic(content: Content) -> str:
    """Words run together; now and then two joined, or one beside a Latin one."""
    text = "".join(word(content, 0.15) for _ in range(content.choose(1, 1, 2, 2, 3)))
    if content.chance(0.1):
        return text + content.choose("和", "与", "的") + word(content, 0.2)
    if content.chance(0.05):
        return content.choose(f"{text}{_code(content, text)}", f"{_code(content, text)}{text}", f"{_code(content, text)}的{text}")
    if content.chance(0.12):
        latin = word(Content(content.rng, "en", content.beyond), 0.1)
        return content.choose(f"{latin}{text}", f"{text}{latin}", f"{latin} {text}", latin, latin.upper())
    return text
