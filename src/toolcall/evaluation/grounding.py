"""Whether what a call holds stands in the request, or follows from it."""

import json
import re

from toolcall.protocol import Call

_ATOM = re.compile(r"\d+(?:\.\d+)?|[\u3400-\u9fff]|[^\W\d_]+")


def grounded(user: str, call: Call, expected: Call) -> bool:
    """Every number and word of the argument values is in the request, or in the expected call, which follows from it.

    >>> grounded("5 squared", Call("calculator", {"expression": "5 ** 2"}), Call("calculator", {"expression": "5 ** 2"}))
    True
    >>> grounded("5 squared", Call("calculator", {"expression": "7 ** 2"}), Call("calculator", {"expression": "5 ** 2"}))
    False
    """
    return _atoms(_values(call)) <= _atoms(user) | _atoms(_values(expected))


def _values(call: Call) -> str:
    return " ".join(json.dumps(value, ensure_ascii=False) for value in call.args.values())


def _atoms(text: str) -> set[str]:
    """Numbers and words, without case; a whole number is the same with a decimal point."""
    return {re.sub(r"\.0+$", "", atom) for atom in _ATOM.findall(text.casefold())}
