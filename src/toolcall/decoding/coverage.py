"""What a request says and a call leaves out.

A translation that leaves a word out is likely all the same; so is a sum without one of its numbers. A penalty for what is not covered is
how translations are chosen among several since Wu et al. 2016 (arXiv:1609.08144, section 7); here it is for numbers alone, which a request
rarely holds for nothing.
"""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from toolcall.datamodules.numerals import all_numbers
from toolcall.protocol import CallError, parse_call


def numbers_left(user: str, calls: Sequence[str]) -> list[int]:
    """How many numbers of the request stand nowhere in each of the calls; in what is no call none does.

    >>> numbers_left("add 3, 4 and five", ['CALL calculator {"expression":"3 + 5"}', "CALL none {}"])
    [1, 3]
    """
    wanted = _counted(all_numbers(user))
    return [(wanted - _said(call)).total() for call in calls] if wanted else [0] * len(calls)


def _said(call: str) -> Counter[Decimal]:
    try:
        return _counted(_numbers(parse_call(call).args))
    except CallError:
        return Counter()


def _numbers(value: Any) -> list[str]:
    """Of an argument, or of several."""
    if isinstance(value, dict | list):
        return [number for part in (value.values() if isinstance(value, dict) else value) for number in _numbers(part)]
    if isinstance(value, str):
        return all_numbers(value)
    return [str(abs(value))] if isinstance(value, int | float) else []


def _counted(numbers: list[str]) -> Counter[Decimal]:
    return Counter(map(Decimal, numbers))
