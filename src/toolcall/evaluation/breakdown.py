"""Where calls go wrong: by the length of the request, and argument by argument."""

from collections import defaultdict
from collections.abc import Sequence
from math import sqrt

from toolcall.evaluation.score import Score

_LENGTHS = (20, 40, 60, 90, 130)  # characters: upper ends of the groups; the last group has none
_Z = 1.96  # of a normal distribution: 95 % lie within


def interval(right: int, total: int) -> tuple[float, float]:
    """The 95 % confidence interval of a rate (Wilson 1927, doi:10.1080/01621459.1927.10502953).

    >>> tuple(round(end, 3) for end in interval(9, 10))
    (0.596, 0.982)
    """
    if not total:
        return 0.0, 1.0
    rate, square = right / total, _Z * _Z
    centre, half = rate + square / (2 * total), _Z * sqrt(rate * (1 - rate) / total + square / (4 * total * total))
    scale = 1 + square / total
    return max(0.0, min(rate, (centre - half) / scale)), min(1.0, max(rate, (centre + half) / scale))  # rounding never leaves the rate out


def by_length(scores: Sequence[Score]) -> dict[str, tuple[int, int]]:
    """For each group of requests by their length in characters: how many, and how many of them are right."""
    groups: dict[str, list[bool]] = defaultdict(list)
    lows = (1, *(end + 1 for end in _LENGTHS))
    names = [*(f"{low} to {high}" for low, high in zip(lows, _LENGTHS, strict=False)), f"over {_LENGTHS[-1]}"]
    for score in scores:
        groups[names[sum(len(score.user) > end for end in _LENGTHS)]].append(score.right)
    return {name: (len(groups[name]), sum(groups[name])) for name in names if groups[name]}


def by_argument(scores: Sequence[Score]) -> dict[str, tuple[int, int]]:
    """For each `tool.argument` that the expected or the generated call holds: how many calls, and in how many both hold the same value.
    Only calls that name the expected tool count."""
    groups: dict[str, list[bool]] = defaultdict(list)
    for score in scores:
        if score.tool != score.expected_tool or score.execution.call is None:
            continue
        expected, actual = score.arguments
        for name in {**expected, **actual}:
            same = name in expected and name in actual and expected[name] == actual[name]
            groups[f"{score.expected_tool}.{name}"].append(same)
    return {name: (len(same), sum(same)) for name, same in sorted(groups.items())}
