"""The structure of calls: what stands around the argument values, and is the same in many calls."""

import json

from toolcall.protocol import CALL_WORD

_read = json.JSONDecoder().raw_decode


def split_call(call: str) -> list[str]:
    """A CALL line of compact form without the word CALL, as structure, value, structure, ..., structure.

    Quotes and brackets around a value belong to the structure, so that a call without its values is a handful of texts. A line
    that is not of compact form is one value.

    >>> split_call('CALL plot {"kind":"line","y":[3,8]}')
    ['plot {"kind":"', 'line', '","y":[', '3,8', ']}']
    """
    parts, at = [], len(CALL_WORD)
    try:
        key = call.index("{", at) + 1
        while call[key] == '"':
            value = _read(call, key)[1] + 1
            end = _read(call, value)[1]
            start, stop = _inside(call, value, end)
            parts += [call[at:start], call[start:stop]]
            at, key = stop, end + (call[end] == ",")
        if call[key:] != "}":
            return ["", call[len(CALL_WORD) :], ""]
    except (ValueError, IndexError):
        return ["", call[len(CALL_WORD) :], ""]
    return [*parts, call[at:]]


def _inside(call: str, start: int, end: int) -> tuple[int, int]:
    """The value at [start, end) without its quotes, or its brackets and the quotes of its first and last item."""
    if call[start] == "[":
        start, end = start + 1, end - 1
        return start + (call[start] == '"'), end - (call[end - 1] == '"')
    return (start + 1, end - 1) if call[start] == '"' else (start, end)
