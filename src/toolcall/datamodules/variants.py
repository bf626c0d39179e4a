"""More requests from few: other values where a request's own stand.

    dim the study to 30 percent    CALL light {"room":"study","brightness":30}
    dim the ranop to 8 percent     CALL light {"room":"ranop","brightness":8}

From thirty requests alone a model learns their values by heart. Among thousands of variants the values tell nothing, and what is
left to learn is where a value stands: how to copy it.
"""

import json
import random
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from toolcall.datamodules.sample import Sample
from toolcall.errors import ToolcallError
from toolcall.protocol import format_call, parse_call
from toolcall.tools import ToolBox

_CODAS = ("", "", "n", "r", "s", "t", "l")
_TRIES = 8  # new values for a request, until its tool takes the call
_KNOWN = 0.3  # share of texts that come from another request and are not made up


@dataclass(frozen=True)
class _Pattern:
    """A request cut at its values: texts[0] values[0] texts[1] values[1] ... texts[-1]."""

    tool: str
    args: dict[str, Any]
    texts: list[str]
    names: list[str]


def vary(samples: Sequence[Sample], tools: ToolBox, count: int, seed: int) -> list[Sample]:
    """`count` variants of the samples, each sample's turn as often as any other's.

    A value is replaced where it stands exactly once in the request, as whole words, and its argument is open: most of its values
    in the data differ. Raises ToolcallError if no request has such a value.
    """
    calls = [parse_call(sample.call).args for sample in samples]
    pool = _open_values(samples, calls)
    patterns = [_pattern(sample, args, pool) for sample, args in zip(samples, calls, strict=True)]
    patterns = [pattern for pattern in patterns if pattern.names]
    if not patterns:
        raise ToolcallError("data.variants makes requests with other values, and in no request of the data does an argument's value stand")
    rng = random.Random(seed)
    made = (_variant(patterns[number % len(patterns)], pool, tools, rng) for number in range(count))
    return [sample for sample in made if sample is not None]


def _open_values(samples: Sequence[Sample], calls: Sequence[dict[str, Any]]) -> dict[tuple[str, str], list[Any]]:
    """The values of each argument that is open: (tool, argument) to its values."""
    values: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for sample, args in zip(samples, calls, strict=True):
        for name, value in args.items():
            if isinstance(value, str | int | float) and not isinstance(value, bool):
                values[sample.tool, name].append(value)
    return {key: seen for key, seen in values.items() if len(set(seen)) > len(seen) / 2}


def _pattern(sample: Sample, args: dict[str, Any], pool: dict[tuple[str, str], list[Any]]) -> _Pattern:
    found = []
    for name, value in args.items():
        spots = list(re.finditer(rf"(?<![\w.]){re.escape(_spelled(value))}(?!\w|\.\d)", sample.user)) if (sample.tool, name) in pool else []
        if len(spots) == 1:
            found.append((*spots[0].span(), name))
    found.sort()
    if any(left[1] > right[0] for left, right in pairwise(found)):
        found = []
    ends = [0, *(end for _, end, _ in found)]
    starts = [*(start for start, _, _ in found), len(sample.user)]
    texts = [sample.user[end:start] for end, start in zip(ends, starts, strict=True)]
    return _Pattern(sample.tool, args, texts, [name for _, _, name in found])


def _variant(pattern: _Pattern, pool: dict[tuple[str, str], list[Any]], tools: ToolBox, rng: random.Random) -> Sample | None:
    for _ in range(_TRIES):
        new = {name: _value(pool[pattern.tool, name], rng) for name in pattern.names}
        call = format_call(pattern.tool, pattern.args | new)
        if tools.check(call).error is None:
            spelled = [*map(_spelled, new.values()), ""]
            user = "".join(text + value for text, value in zip(pattern.texts, spelled, strict=True))
            return Sample(pattern.tool, user, call)
    return None


def _value(known: list[Any], rng: random.Random) -> Any:
    """Another value like those that are known."""
    like = rng.choice(known)
    if isinstance(like, int):
        return rng.randrange(10 ** rng.randint(1, len(str(abs(like))) + 1))
    if isinstance(like, float):
        return round(rng.uniform(0, 2 * abs(like) + 1), len(str(like).partition(".")[2]))
    if rng.random() < _KNOWN:
        return like
    return " ".join(_word(rng) for _ in like.split())


def _word(rng: random.Random) -> str:
    """A word that nobody knows, and that can be spoken."""
    syllables = (rng.choice("bcdfghjklmnprstvwz") + rng.choice("aeiou") + rng.choice(_CODAS) for _ in range(rng.randint(1, 4)))
    return "".join(syllables)[rng.randint(0, 1) :]


def _spelled(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
