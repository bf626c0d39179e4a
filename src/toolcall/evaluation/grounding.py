"""Whether what a call holds stands in the request, or follows from it."""

import re
from typing import Any

from toolcall.protocol import Call, texts_in

_ATOM = re.compile(r"\d+(?:\.\d+)?|[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]+")


def grounded(user: str, call: Call, expected: Call) -> bool:
    """Every number and word of the argument values is in the request, or in the expected call, which follows from it.

    >>> grounded("5 squared", Call("calculator", {"expression": "5 ** 2"}), Call("calculator", {"expression": "5 ** 2"}))
    True
    >>> grounded("5 squared", Call("calculator", {"expression": "7 ** 2"}), Call("calculator", {"expression": "5 ** 2"}))
    False
    """
    return _atoms(_values(call)) <= _atoms(user) | _atoms(_values(expected))


def stands_in(user: str, value: Any) -> bool:
    """Every number and word of one argument's value is in the request.

    >>> stands_in("dim the study to 30 percent", 30), stands_in("dim the study a bit", 30)
    (True, False)
    """
    return _atoms(" ".join(texts_in(value))) <= _atoms(user)


def _values(call: Call) -> str:
    return " ".join(texts_in(list(call.args.values())))


def _atoms(text: str) -> set[str]:
    """Numbers and words, without case; a whole number is the same with a decimal point."""
    return {re.sub(r"\.0+$", "", atom) for atom in _ATOM.findall(text.casefold())}
