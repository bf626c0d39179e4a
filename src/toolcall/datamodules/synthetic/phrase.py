"""Requests from patterns: `[a|b]` is a choice, `{a}` a slot for content, `<ask>` a part that many patterns share."""

import functools
import random
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

_PART = re.compile(r"<([^<>]+)>")
_MARK = re.compile(r"([\[\]|])")
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
Pieces = tuple["str | Choice", ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several sequences of text and further choices."""

    options: tuple[Pieces, ...]


def written_out(patterns: Iterable[str], parts: Mapping[str, str]) -> tuple[str, ...]:
    """The patterns, each `<part>` replaced by what it stands for; a part that is not known is a KeyError.

    >>> written_out(["<ask>{a} squared"], {"ask": "[what is |]"})
    ('[what is |]{a} squared',)
    """
    return tuple(_PART.sub(lambda part: parts[part[1]], pattern) for pattern in patterns)


def skeleton(rng: random.Random, pattern: str) -> str:
    """One sentence of `pattern`, its slots still open: `[a|b|]` is a choice, and may be nested.

    >>> skeleton(random.Random(0), "[please |]add {a} and {b}")
    'add {a} and {b}'
    """
    return _drawn(rng, _parsed(pattern))


def _drawn(rng: random.Random, pieces: Pieces) -> str:
    return "".join(piece if isinstance(piece, str) else _drawn(rng, rng.choice(piece.options)) for piece in pieces)


@functools.cache
def _parsed(pattern: str) -> Pieces:
    open_choices: list[list[list[str | Choice]]] = [[[]]]  # of each choice that is open its options so far; outermost, the sentence
    for piece in _MARK.split(pattern):
        if piece == "[":
            open_choices.append([[]])
        elif piece == "]":
            choice = Choice(tuple(map(tuple, open_choices.pop())))
            open_choices[-1][-1].append(choice)
        elif piece == "|" and len(open_choices) > 1:
            open_choices[-1].append([])
        elif piece:
            open_choices[-1][-1].append(piece)
    return tuple(open_choices[0][0])


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


def cut_at_slots(sentence: str) -> list[str]:
    """Text at even places, slots at odd ones.

    >>> cut_at_slots("add {a} to {b}")
    ['add ', '{a}', ' to ', '{b}', '']
    """
    return re.split(r"(\{\w+\})", sentence)


def outside_slots(sentence: str, change: Callable[[str], str]) -> str:
    """The sentence with its text changed, its slots as they are.

    >>> outside_slots("add {a} to {b}", str.upper)
    'ADD {a} TO {b}'
    """
    return "".join(piece if piece.startswith("{") else change(piece) for piece in cut_at_slots(sentence))
