"""Tokens as people read them: what each one spells, and which part of a sample it belongs to."""

from collections.abc import Sequence

from toolcall.datamodules.tokenizer import CALL, END, FIRST_BYTE, FIRST_CHARACTER, NOTE, NOTED, PAD, USER, Tokenizer
from toolcall.datamodules.view import NOTE_SIGNS
from toolcall.explanation.views import Part, Token

_SIGNS = NOTE_SIGNS | {PAD: "∅"}
_PLAIN = b"\t\n"  # bytes that are shown as the characters they are


def spelled(tokenizer: Tokenizer, token: int) -> str:
    """What a token spells: signs for what spells nothing, and `\\xE4` for a byte."""
    byte = token - FIRST_BYTE
    if FIRST_BYTE <= token < FIRST_CHARACTER and byte not in _PLAIN:
        return f"\\x{byte:02X}"
    return _SIGNS.get(token) or tokenizer.decode([token])


def read_tokens(tokenizer: Tokenizer, ids: Sequence[int], values: Sequence[bool]) -> list[Token]:
    """The tokens of a framed request or of a sample. `values`: which of them spell an argument's value."""
    return [Token(token, spelled(tokenizer, token), part) for token, part in zip(ids, _parts(ids, values), strict=True)]


def _parts(ids: Sequence[int], values: Sequence[bool]) -> list[Part]:
    parts = list[Part]()
    noted = called = False
    for token, value in zip(ids, values, strict=True):
        noted = noted or token == NOTE
        if token in (USER, CALL, END):
            parts.append("tag")
        elif called:
            parts.append("call" if value else "structure")
        else:
            parts.append("note" if noted else "request")
        noted, called = noted and token != NOTED, called or token == CALL
    return parts
