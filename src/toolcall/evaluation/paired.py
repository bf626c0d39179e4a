"""Two models on the same requests: which is right more often, and whether that could be chance."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from toolcall.errors import ToolcallError
from toolcall.evaluation.score import Score

_RESAMPLES = 10_000


@dataclass(frozen=True)
class Difference:
    """How much more often the second is right than the first."""

    rate: float
    low: float
    """Of the 95 % interval."""
    high: float
    only_first: int
    """Requests that only the first answers right."""
    only_second: int

    def __str__(self) -> str:
        """For the terminal."""
        verdict = "no difference that holds" if self.low <= 0 <= self.high else "the difference holds"
        return (
            f"right, second less first: {self.rate:+.3f} (95 %: {self.low:+.3f} to {self.high:+.3f}; {verdict})\n"
            f"right in the first alone {self.only_first}, in the second alone {self.only_second}"
        )


def compare(first: Sequence[Score], second: Sequence[Score], seed: int) -> Difference:
    """The difference between scores of the same requests in one order. Raises ToolcallError for unlike requests."""
    if [score.user for score in first] != [score.user for score in second]:
        raise ToolcallError("the two checkpoints were judged on unlike requests, since their tools accept unlike data")
    return difference([score.right for score in first], [score.right for score in second], seed)


def difference(first: Sequence[bool], second: Sequence[bool], seed: int) -> Difference:
    """By a paired bootstrap over the requests (Efron 1979; Koehn 2004, W04-3250), each of which is answered right or not.

    What is drawn anew is how many requests only one of the two answers right: all that the difference depends on.
    """
    only_first = sum(a and not b for a, b in zip(first, second, strict=True))
    only_second = sum(b and not a for a, b in zip(first, second, strict=True))
    total = max(1, len(first))
    shares = np.array([only_first, only_second, total - only_first - only_second]) / total
    drawn = np.random.default_rng(seed).multinomial(total, shares, size=_RESAMPLES)
    low, high = np.quantile((drawn[:, 1] - drawn[:, 0]) / total, [0.025, 0.975])
    return Difference((only_second - only_first) / total, float(low), float(high), only_first, only_second)
