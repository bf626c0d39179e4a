"""Capitals and their lack: within a sentence, and in all that a person types, what the call copies included."""

import re
import string
from collections.abc import Callable, Collection

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import outside_slots

_ALONE = re.compile(r"(?<![\w'-])i(?=(?:'(?:m|d|ve|ll))?(?![\w'-]))")
_FIRST_OF_SENTENCE = re.compile(r"(?<=[.!?] )[a-z]")
_FIRST_LETTER = re.compile(r"(?<![\w'-])[a-z](?=[a-z]{2})")
_SIGN_OF_WORD = re.compile(r"\w")


def capitals(content: Content, sentence: str) -> str:
    """I, and what stands first in a sentence, as it is taught; or Every Word."""
    if content.chinese:
        return sentence
    if content.chance(0.4):
        sentence = outside_slots(sentence, lambda text: _ALONE.sub("I", text))
        if content.chance(0.6):
            sentence = outside_slots(sentence, lambda text: _FIRST_OF_SENTENCE.sub(lambda match: match[0].upper(), text))
    if content.chance(0.012):
        sentence = outside_slots(sentence, lambda text: _FIRST_LETTER.sub(lambda match: match[0].upper(), text))
    return sentence


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


def recased(args: dict[str, object], style: Callable[[str], str], typed: str, copied: Collection[str]) -> dict[str, object]:
    """The arguments that are `copied` from the request as it was `typed`; a capital at the start touches only what the request begins with."""

    def change(text: str) -> str:
        begins = typed.startswith(text) and not _SIGN_OF_WORD.match(typed, len(text))
        return text if style is _capital and not begins else style(text)

    return {key: _apply(value, change) if key in copied else value for key, value in args.items()}


def _apply(value: object, change: Callable[[str], str]) -> object:
    return [change(item) for item in value] if isinstance(value, list) else change(str(value))
