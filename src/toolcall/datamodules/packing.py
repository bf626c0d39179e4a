"""Packing: from a stream of samples to arrays, a block at a time, so that a million never stand in memory as objects."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, islice

import numpy as np
import numpy.typing as npt

from toolcall.datamodules.encoded import Encoded, Ids, Rows, id_type, starts_of
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import request_key
from toolcall.datamodules.tokenizer import CALL, END, FIRST_CHARACTER, USER, WORD, Tokenizer
from toolcall.protocol import CALL_WORD

Keys = npt.NDArray[np.uint64]
"""A number for each request, equal for requests that are the same (`request_key`)."""

_BLOCK = 20_000  # samples
_FRAME = 4  # tokens of a sample that spell none of its text: <user>, </user><call>, CALL, </call>
_read = json.JSONDecoder().raw_decode


def value_spans(call: str) -> list[tuple[int, int]]:
    """Where the argument values stand in a CALL line of compact form, as (start, end).

    >>> call = 'CALL plot {"kind":"line","y":[3,8]}'
    >>> [call[start:end] for start, end in value_spans(call)]
    ['"line"', '[3,8]']
    """
    spans, key = [], call.find("{") + 1
    try:
        while key and call[key] == '"':
            start = _read(call, key)[1] + 1
            end = _read(call, start)[1]
            spans.append((start, end))
            key = end + 1 if call[end] == "," else 0
    except (ValueError, IndexError):
        return []
    return spans


@dataclass(frozen=True)
class Block:
    """Some samples: their texts one behind the other, first the request, then the call without the word CALL."""

    text: bytes
    """UTF-8."""
    requests: Rows
    """Characters of each request."""
    calls: Rows
    """Characters of each call."""
    values: npt.NDArray[np.int64]
    """Where values start and end in the text, in characters: two columns."""
    keys: Keys

    @property
    def lengths(self) -> Rows:
        """Tokens of each sample, one a character."""
        return self.requests + self.calls + _FRAME


def pack(samples: Iterable[Sample]) -> tuple[Tokenizer, Encoded, Keys]:
    """The samples in a vocabulary that holds each of their characters, and the keys of their requests."""
    characters: set[str] = set()
    blocks = []
    for some in _blocks(samples):
        blocks.append(_block(some))
        characters.update(blocks[-1].text.decode())
    tokenizer = Tokenizer.train(characters)
    keys = np.concatenate([np.empty(0, np.uint64), *(block.keys for block in blocks)])
    return tokenizer, _encoded(blocks, tokenizer), keys


def _blocks(samples: Iterable[Sample]) -> Iterator[list[Sample]]:
    stream = iter(samples)
    while some := list(islice(stream, _BLOCK)):
        yield some


def _block(samples: list[Sample]) -> Block:
    text = "".join(part for sample in samples for part in (sample.user, sample.call[len(CALL_WORD) :]))
    requests = [len(sample.user) for sample in samples]
    calls = [len(sample.call) - len(CALL_WORD) for sample in samples]
    starts = accumulate(map(int.__add__, requests, calls), initial=0)
    values = [
        (start + left, start + right)
        for sample, before, request in zip(samples, starts, requests, strict=False)
        for start in (before + request - len(CALL_WORD),)
        for left, right in value_spans(sample.call)
    ]
    keys = np.frombuffer(b"".join(_key(sample.user) for sample in samples), "<u8")
    whole = text.encode("utf-8", "replace")  # half surrogate pairs, which are no characters, become `?`
    return Block(whole, np.array(requests, np.int64), np.array(calls, np.int64), np.array(values, np.int64).reshape(-1, 2), keys)


def _key(user: str) -> bytes:
    return hashlib.blake2b(request_key(user).encode("utf-8", "replace"), digest_size=8).digest()


def _encoded(blocks: list[Block], tokenizer: Tokenizer) -> Encoded:
    """Put the blocks together and take them away one by one: texts and ids of everything never stand in memory both."""
    requests = np.concatenate([np.empty(0, np.int64), *(block.requests for block in blocks)])
    lengths = np.concatenate([np.empty(0, np.int64), *(block.lengths for block in blocks)])
    ids: Ids = np.empty(lengths.sum(), id_type(len(tokenizer)))
    values = np.zeros(len(ids), np.bool_)
    table = np.zeros(0x110000, ids.dtype)
    table[[ord(character) for character in tokenizer.characters]] = FIRST_CHARACTER + np.arange(len(tokenizer.characters))
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
    ids[is_text] = table[np.frombuffer(block.text.decode().encode("utf-32-le"), "<u4")]
    steps = np.zeros(int(is_text.sum()) + 1, np.int8)
    steps[block.values[:, 0]] += 1
    steps[block.values[:, 1]] -= 1  # never where another starts: a comma and a key stand between
    values[is_text] = np.cumsum(steps[:-1]).astype(np.bool_)
