"""Requests from patterns with alternatives."""

import random
import re

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")


def phrase(rng: random.Random, pattern: str, **slots: object) -> str:
    """One sentence of `pattern`: `[a|b|]` is a choice, and may be nested; `{name}` is filled from `slots` last.

    >>> phrase(random.Random(0), "[please |]add {a} and {b}", a=1, b=2)
    'add 1 and 2'
    """
    while "[" in pattern:
        pattern = _CHOICE.sub(lambda match: rng.choice(match[1].split("|")), pattern)
    return _SLOT.sub(lambda match: str(slots[match[1]]), pattern)
