"""Packing: from a stream of samples to arrays, a block at a time, so that a million never stand in memory as objects."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np
import numpy.typing as npt

from toolcall.datamodules.encoded import Encoded, Ids, Rows, id_type, starts_of
from toolcall.datamodules.numerals import find_numbers
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import request_key
from toolcall.datamodules.structure import split_call
from toolcall.datamodules.tokenizer import CALL, END, FIRST_CHARACTER, NOTE, NOTED, USER, WORD, Tokenizer

Keys = npt.NDArray[np.uint64]
"""A number for each request, equal for requests that are the same (`request_key`)."""

_BLOCK = 20_000  # samples
_FRAME = 4  # tokens of a sample that spell none of its text: <user>, </user><call>, CALL, </call>
_NOTE, _NOTED = "\ud800", "\ud801"  # half surrogates: code points that no text holds
_SIGNS = range(0xD802, 0xE000)


@dataclass(frozen=True)
class Block:
    """Some samples: their texts one behind the other, first the request, then the call without the word CALL."""

    text: bytes
    """UTF-8, where each structure of a call is one half surrogate, and notes in a request stand between two."""
    requests: Rows
    """Characters of each request and its notes."""
    calls: Rows
    """Characters and structures of each call."""
    values: npt.NDArray[np.bool_]
    """Which characters of the text spell a value."""
    keys: Keys

    @property
    def lengths(self) -> Rows:
        """Tokens of each sample, one a character and one a structure."""
        return self.requests + self.calls + _FRAME


def pack(samples: Iterable[Sample]) -> tuple[Tokenizer, Encoded, Keys]:
    """The samples in a vocabulary that holds each of their characters and structures, and the keys of their requests."""
    characters: set[str] = set()
    signs = _Signs()
    blocks = []
    for some in _blocks(samples):
        blocks.append(_block(some, signs))
        characters.update(blocks[-1].text.decode("utf-8", "surrogatepass"))
    tokenizer = Tokenizer.train(characters.difference(signs.values(), _NOTE, _NOTED), signs)
    keys = np.concatenate([np.empty(0, np.uint64), *(block.keys for block in blocks)])
    return tokenizer, _encoded(blocks, tokenizer, signs), keys


class _Signs(dict[str, str]):
    """For each structure of calls a sign of its own, a half surrogate; when there are no more, what comes is spelled."""

    def __missing__(self, structure: str) -> str:
        if structure and len(self) < len(_SIGNS):
            self[structure] = chr(_SIGNS[len(self)])
        return self.get(structure, structure)


def _blocks(samples: Iterable[Sample]) -> Iterator[list[Sample]]:
    stream = iter(samples)
    while some := list(islice(stream, _BLOCK)):
        yield some


def _block(samples: list[Sample], signs: _Signs) -> Block:
    texts, counts = list[str](), list[int]()
    for sample in samples:
        call = split_call(_whole(sample.call))
        call[::2] = map(signs.__getitem__, call[::2])
        texts += [_noted(_whole(sample.user)), *call]
        counts.append(1 + len(call))
    lengths, parts = np.fromiter(map(len, texts), np.int64, len(texts)), np.array(counts, np.int64)
    first = starts_of(parts)
    number = np.arange(len(texts)) - np.repeat(first, parts)  # within the sample: the request, structure, value, structure, ...
    values = np.repeat((number > 0) & (number % 2 == 0), lengths)
    keys = np.frombuffer(b"".join(_key(sample.user) for sample in samples), "<u8")
    requests = lengths[first]
    return Block("".join(texts).encode("utf-8", "surrogatepass"), requests, np.add.reduceat(lengths, first) - requests, values, keys)


def _whole(text: str) -> str:
    """Half surrogate pairs, which are no characters, become `?`."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _noted(user: str) -> str:
    pieces, at = [], 0
    for end, digits in find_numbers(user):
        pieces += [user[at:end], _NOTE, digits, _NOTED]
        at = end
    return "".join([*pieces, user[at:]])


def _key(user: str) -> bytes:
    return hashlib.blake2b(request_key(user).encode("utf-8", "replace"), digest_size=8).digest()


def _encoded(blocks: list[Block], tokenizer: Tokenizer, signs: _Signs) -> Encoded:
    """Put the blocks together and take them away one by one: texts and ids of everything never stand in memory both."""
    requests = np.concatenate([np.empty(0, np.int64), *(block.requests for block in blocks)])
    lengths = np.concatenate([np.empty(0, np.int64), *(block.lengths for block in blocks)])
    ids: Ids = np.empty(lengths.sum(), id_type(len(tokenizer)))
    values = np.zeros(len(ids), np.bool_)
    table = np.zeros(0x110000, ids.dtype)
    codes = [*map(ord, tokenizer.characters), *(ord(signs[structure]) for structure in tokenizer.structure)]
    table[codes] = FIRST_CHARACTER + np.arange(len(codes))
    table[[ord(_NOTE), ord(_NOTED)]] = NOTE, NOTED
    end = len(ids)
    while blocks:
        block = blocks.pop()
        start = end - int(block.lengths.sum())
        _lay_out(block, table, ids[start:end], values[start:end])
        end = start
    return Encoded(ids, values, starts_of(lengths), lengths, requests + 2)


def _lay_out(block: Block, table: Ids, ids: Ids, values: npt.NDArray[np.bool_]) -> None:
    """Write one block's tokens, and which of them spell a value."""
    first = starts_of(block.lengths)
    frame = {USER: first, CALL: first + block.requests + 1, WORD: first + block.requests + 2, END: first + block.lengths - 1}
    is_text = np.ones(len(ids), np.bool_)
    for token, at in frame.items():
        ids[at] = token
        is_text[at] = False
    codes = np.frombuffer(block.text.decode("utf-8", "surrogatepass").encode("utf-32-le", "surrogatepass"), "<u4")
    ids[is_text] = table[codes]
    values[is_text] = block.values
