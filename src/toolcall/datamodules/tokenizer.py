"""Character tokenizer with a byte fallback: any Unicode text round-trips.

What the protocol and the tools fix is not spelled: the tags of the frame, the word CALL, and the structure of calls around their
values (`calculator {"expression":"`) are single tokens. Nobody has to learn to spell them, and text that merely looks like a tag
(a request that contains `</user>`) is spelled out and cannot end its own frame.

A number that a request does not give in plain digits is noted behind its words (`datamodules/numerals.py`), between two tokens that
nothing else holds: a call can then copy it as it copies any other.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

from toolcall.datamodules.numerals import find_numbers
from toolcall.errors import ToolcallError
from toolcall.protocol import CALL_TAG, CALL_WORD, END_TAG, USER_TAG

FRAME = (USER_TAG, CALL_TAG, CALL_WORD, END_TAG)
PAD, USER, CALL, WORD, END, NOTE, NOTED = range(len(FRAME) + 3)
FIRST_BYTE = NOTED + 1
"""The id of byte 0."""
FIRST_CHARACTER = FIRST_BYTE + 256
"""The id of a vocabulary's first character."""
_SURROGATE = re.compile("[\ud800-\udfff]")
ALWAYS = (*(chr(code) for code in range(32, 127)), *"，。、；：？！（）【】《》「」“”‘’…—￥")
"""The characters that every vocabulary begins with: printable ASCII, and the punctuation of Chinese."""


@dataclass(frozen=True)
class Tokenizer:
    """Ids: padding, four frame tokens, two around notes, 256 bytes, then `characters`, then `structure`.

    >>> tokenizer = Tokenizer.train(["sin(x)"])
    >>> tokenizer.decode(tokenizer.encode("sin(☃)"))
    'sin(☃)'
    """

    characters: tuple[str, ...]
    """The characters that have an id of their own; all others are spelled in UTF-8 bytes."""
    structure: tuple[str, ...] = ()
    """What stands around the values of calls (`split_call`), one token each; all other structure is spelled in characters."""
    _ids: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if any(len(character) != 1 or _SURROGATE.match(character) for character in self.characters) or len(set(self.characters)) < len(
            self.characters
        ):
            raise ToolcallError("a vocabulary is a list of single characters, none of them twice")
        if not all(self.structure) or len(set(self.structure)) < len(self.structure):
            raise ToolcallError("the structure of calls is a list of texts, none of them twice")
        ids = {character: FIRST_CHARACTER + number for number, character in enumerate(self.characters)}
        object.__setattr__(self, "_ids", ids)

    @classmethod
    def train(cls, texts: Iterable[str], structure: Iterable[str] = ()) -> Self:
        """ALWAYS, every other character of `texts`, and `structure`."""
        return cls((*ALWAYS, *sorted(set().union(*map(set, texts)) - set(ALWAYS))), tuple(sorted(set(structure))))

    @classmethod
    def from_description(cls, description: Mapping[str, Sequence[str]]) -> Self:
        """What `description` gave."""
        return cls(tuple(description["characters"]), tuple(description["structure"]))

    def description(self) -> dict[str, list[str]]:
        """What rebuilds this: plain values only."""
        return {"characters": list(self.characters), "structure": list(self.structure)}

    def __len__(self) -> int:
        """Size of the vocabulary."""
        return FIRST_CHARACTER + len(self.texts)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """What the ids from FIRST_CHARACTER on spell."""
        return self.characters + self.structure

    def encode(self, text: str) -> list[int]:
        """Ids of plain text; never a frame token. Half surrogate pairs, which are no characters, become `?`."""
        ids: list[int] = []
        for character in text:
            known = self._ids.get(character)
            if known is None:
                ids.extend(FIRST_BYTE + byte for byte in character.encode("utf-8", errors="replace"))
            else:
                ids.append(known)
        return ids

    def encode_prompt(self, user: str) -> list[int]:
        """Ids of the framed request with its numbers noted: what generation starts from."""
        ids, at = [USER], 0
        for end, digits in find_numbers(user):
            ids += [*self.encode(user[at:end]), NOTE, *self.encode(digits), NOTED]
            at = end
        return [*ids, *self.encode(user[at:]), CALL]

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ids. Byte sequences that are no UTF-8 show as the replacement character; padding and notes are nothing."""
        pieces, inside = bytearray(), False
        for token in ids:
            inside = token == NOTE or (inside and token != NOTED)
            pieces += b"" if inside else self.token_bytes(token)
        return pieces.decode("utf-8", errors="replace")

    def token_bytes(self, token: int) -> bytes:
        """What one id spells, in UTF-8; nothing for padding and the signs around notes."""
        if token >= FIRST_CHARACTER:
            return self.texts[token - FIRST_CHARACTER].encode()
        if token >= FIRST_BYTE:
            return bytes((token - FIRST_BYTE,))
        return FRAME[token - 1].encode() if USER <= token <= END else b""

    def unknown(self, texts: Iterable[str]) -> list[str]:
        """The characters of `texts` without an id of their own, sorted."""
        return sorted(set().union(*map(set, texts)) - self._ids.keys())

    def respelled(self, other: "Tokenizer") -> list[list[int]]:
        """For each id of `other`, the ids here that spell the same: one, or several if it has none of its own here."""
        numbers = {text: FIRST_CHARACTER + len(self.characters) + number for number, text in enumerate(self.structure)}
        structure = ([numbers[text]] if text in numbers else self.encode(text) for text in other.structure)
        return [*([token] for token in range(FIRST_CHARACTER)), *map(self.encode, other.characters), *structure]
