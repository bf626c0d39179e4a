"""Figures over many scores, under the names that TensorBoard, metrics.json and reports share."""

from collections import Counter
from collections.abc import Iterable, Sequence

from toolcall.evaluation.score import FAILURES, Score


def summarise(scores: Sequence[Score]) -> dict[str, float]:
    """Rates over all scores, and per expected tool as `right_rate/plot`. Empty for no scores."""
    if not scores:
        return {}
    figures = _rates(scores)
    for tool, group in by_tool(scores).items():
        figures |= {f"{name}/{tool}": rate for name, rate in _rates(group).items()}
    return figures


def by_tool(scores: Sequence[Score]) -> dict[str, list[Score]]:
    """The scores of each expected tool, in the order of their names."""
    return {tool: [score for score in scores if score.expected_tool == tool] for tool in sorted({score.expected_tool for score in scores})}


def by_slice(scores: Sequence[Score]) -> dict[str, list[Score]]:
    """The scores of each slice that the data name, in the order of their names; none where they name no slice."""
    names = sorted({score.slice for score in scores if score.slice is not None})
    return {name: [score for score in scores if score.slice == name] for name in names}


def groups(scores: Sequence[Score]) -> dict[str, list[Score]]:
    """What a table has a row for: all, each tool, each `[slice]`."""
    slices = {f"[{name}]": group for name, group in by_slice(scores).items()}
    return {"all": list(scores)} | by_tool(scores) | slices


def _rates(scores: Sequence[Score]) -> dict[str, float]:
    return {
        "tool_accuracy": _share(score.tool == score.expected_tool for score in scores),
        "valid_call_rate": _share(score.execution.valid and not score.truncated for score in scores),
        "execution_pass_rate": _share(score.execution.result is not None and not score.truncated for score in scores),
        "exact_match": _share(score.exact for score in scores),
        "right_rate": _share(score.right for score in scores),
        "grounded_rate": _share(score.grounded for score in scores),
    }


def _share(flags: Iterable[bool]) -> float:
    values = list(flags)
    return sum(values) / len(values) if values else 0.0


def failures(scores: Sequence[Score]) -> dict[str, int]:
    """How many calls failed by each class, in the order in which to look; the counts and the right ones add up to all."""
    counts = Counter(score.failure for score in scores if score.failure)
    return {name: counts[name] for name in FAILURES}


def confusion(scores: Sequence[Score], tools: Sequence[str]) -> list[list[int]]:
    """Rows: the expected tool; columns: the tool called, then 'no valid call'. In the order of `tools`."""
    counts = Counter((score.expected_tool, score.tool) for score in scores)
    return [[counts[expected, actual] for actual in (*tools, None)] for expected in tools]
