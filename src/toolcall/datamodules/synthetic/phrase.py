"""Requests from patterns with alternatives and slots."""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Shown:
    """A piece of content: as the request shows it, and as the call writes it."""

    text: str
    value: str
    must: bool = False
    """Whether a phrasing without this slot says something else."""

    @classmethod
    def verbatim(cls, text: str) -> "Shown":
        """Content that the call copies."""
        return cls(text, text)


Slots = Mapping[str, Shown]


def skeleton(rng: random.Random, pattern: str) -> str:
    """One sentence of `pattern`, its slots still open: `[a|b|]` is a choice, and may be nested.

    >>> skeleton(random.Random(0), "[please |]add {a} and {b}")
    'add {a} and {b}'
    """
    while "[" in pattern:
        pattern = _CHOICE.sub(lambda match: rng.choice(match[1].split("|")), pattern)
    return pattern


def fill(sentence: str, slots: Slots) -> str:
    """The request: every slot as it is shown.

    >>> fill("add {a} and {b}", {"a": Shown("two", "2"), "b": Shown("7", "7")})
    'add two and 7'
    """
    return _SLOT.sub(lambda match: slots[match[1]].text, sentence)


def write(template: str, slots: Slots) -> str:
    """What the call says: every slot by its value.

    >>> write("{a} + {b}", {"a": Shown("two", "2"), "b": Shown("7", "7")})
    '2 + 7'
    """
    return _SLOT.sub(lambda match: slots[match[1]].value, template)


def says_all(sentence: str, slots: Slots) -> bool:
    """Whether the sentence shows everything that the call depends on: slots that `must` show unless they are empty."""
    return all(f"{{{name}}}" in sentence for name, shown in slots.items() if shown.must and shown.text)


def literal_parts(sentence: str) -> list[str]:
    """The sentence cut at its slots: text at even places, slots at odd ones.

    >>> literal_parts("add {a} to {b}")
    ['add ', '{a}', ' to ', '{b}', '']
    """
    return re.split(r"(\{\w+\})", sentence)
