"""How much a model's confidence is worth: whether calls of probability 0.9 are right nine times in ten, and how far the surest calls
are right more often than the rest."""

from collections.abc import Sequence
from dataclasses import dataclass

from toolcall.evaluation.score import Score


@dataclass(frozen=True)
class Bin:
    """Calls of like confidence."""

    calls: int
    confidence: float
    """Their mean confidence."""
    right: float
    """The share of them that is right."""


def reliability(scores: Sequence[Score], bins: int = 10) -> list[Bin]:
    """Calls in bins of equal width by their confidence; empty bins are left out."""
    groups: list[list[Score]] = [[] for _ in range(bins)]
    for score in _sure(scores):
        groups[min(bins - 1, int(float(score.confidence or 0.0) * bins))].append(score)
    return [_bin(group) for group in groups if group]


def calibration_error(scores: Sequence[Score], bins: int = 10) -> float:
    """The mean distance between confidence and share of right calls, bin by bin ("expected calibration error", Naeini et al. 2015,
    doi:10.1609/aaai.v29i1.9602); 0 without any confidence."""
    found = reliability(scores, bins)
    total = sum(part.calls for part in found)
    return sum(part.calls * abs(part.confidence - part.right) for part in found) / total if total else 0.0


def risk_coverage(scores: Sequence[Score]) -> list[tuple[float, float]]:
    """(coverage, risk): of the surest calls, that share of all, which share is not right (El-Yaniv and Wiener 2010). Calls of equal
    confidence are taken together."""
    ordered = sorted(_sure(scores), key=lambda score: -float(score.confidence or 0.0))
    wrong, curve = 0, list[tuple[float, float]]()
    for count, score in enumerate(ordered, 1):
        wrong += not score.right
        if count == len(ordered) or ordered[count].confidence != score.confidence:
            curve.append((count / len(ordered), wrong / count))
    return curve


def _sure(scores: Sequence[Score]) -> list[Score]:
    return [score for score in scores if score.confidence is not None]


def _bin(group: list[Score]) -> Bin:
    count = len(group)
    return Bin(count, sum(float(score.confidence or 0.0) for score in group) / count, sum(score.right for score in group) / count)
