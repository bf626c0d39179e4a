"""Means over seeds with their intervals, and two settings on the same requests."""

import math
import statistics
from collections.abc import Sequence

from toolcall.comparison.runs import RunRecord
from toolcall.comparison.settings import Setting
from toolcall.evaluation.paired import Difference, difference

# 97.5 % quantiles of Student's t for 1, 2, ... degrees of freedom; beyond them the normal distribution's is near enough.
_T = (
    12.71, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093,
    2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
_NORMAL = 1.96


def mean_interval(values: Sequence[float]) -> tuple[float, float | None]:
    """The mean, and half the width of its 95 % interval by Student's t; None for a single value. `values` are not empty."""
    if len(values) < 2:
        return values[0], None
    quantile = _T[len(values) - 2] if len(values) - 2 < len(_T) else _NORMAL
    return statistics.fmean(values), quantile * statistics.stdev(values) / math.sqrt(len(values))


def figures_of(setting: Setting, metric: str) -> list[float]:
    """A metric in the runs that have it."""
    return [value for run in setting.runs if (value := run.figure(metric)) is not None]


def best_of(settings: Sequence[Setting], metric: str, lower: bool = False) -> Setting | None:
    """The setting with the highest mean of a metric, or the lowest; None if no run has it."""
    means = [(statistics.fmean(values), place) for place, setting in enumerate(settings) if (values := figures_of(setting, metric))]
    if not means:
        return None
    return settings[min(means)[1] if lower else max(means, key=lambda pair: (pair[0], -pair[1]))[1]]


def paired(first: Setting, second: Setting, seed: int = 0) -> Difference | None:
    """How much more often the second is right on the validation requests that finished runs of both answered (those of one seed are the
    same); None without such requests. The interval is over requests: that other seeds would give other weights is not in it."""
    ours, theirs = _answers(first.runs), _answers(second.runs)
    shared = sorted(ours.keys() & theirs.keys())
    return difference([ours[request] for request in shared], [theirs[request] for request in shared], seed) if shared else None


def _answers(runs: Sequence[RunRecord]) -> dict[tuple[int, str], bool]:
    return {request: right for run in runs if run.status == "completed" for request, right in run.validated().items()}
