"""Pictures of an evaluation, as PNG: which tool was taken for which, and how calls failed."""

from collections.abc import Sequence

from matplotlib.figure import Figure

from toolcall.evaluation.calibration import reliability, risk_coverage
from toolcall.evaluation.metrics import confusion, failures
from toolcall.evaluation.score import Score
from toolcall.png import png


def confusion_figure(scores: Sequence[Score], tools: Sequence[str]) -> bytes:
    """Expected tool by row, tool called by column, counts in the cells."""
    counts = confusion(scores, tools)
    figure = Figure(figsize=(1.6 + 1.1 * (len(tools) + 1), 1.4 + 0.7 * len(tools)), dpi=100, layout="tight")
    axes = figure.add_subplot()
    shares = [[count / max(1, sum(row)) for count in row] for row in counts]
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1, aspect="auto")
    names = [tool if len(tool) <= 16 else f"{tool[:15]}…" for tool in tools]
    axes.set_xticks(range(len(tools) + 1), [*names, "no call"], rotation=20)
    axes.set_yticks(range(len(tools)), names)
    axes.set_xlabel("called")
    axes.set_ylabel("expected")
    for y, row in enumerate(counts):
        for x, count in enumerate(row):
            axes.text(x, y, str(count), ha="center", va="center", color="white" if shares[y][x] > 0.5 else "black")
    return png(figure)


def failure_figure(scores: Sequence[Score]) -> bytes:
    """How many calls failed by each class, in the order in which to look."""
    counts = failures(scores)
    figure = Figure(figsize=(6, 3.2), dpi=100, layout="tight")
    axes = figure.add_subplot()
    names = [name.replace("_", " ") for name in counts]
    bars = axes.barh(names, list(counts.values()), color="tab:red")
    axes.bar_label(bars, padding=3)
    axes.invert_yaxis()
    axes.set_xlim(0, max(1, *counts.values()) * 1.12)
    axes.set_title(f"{sum(counts.values())} of {len(scores)} calls are not right")
    return png(figure)


def calibration_figure(scores: Sequence[Score]) -> bytes:
    """Left, the share of right calls by confidence (a dot's size is the number of calls); right, the risk by coverage."""
    figure = Figure(figsize=(8, 3.6), dpi=100, layout="tight")
    left, right = figure.subplots(1, 2)
    bins, curve = reliability(scores), risk_coverage(scores)
    left.plot([0, 1], [0, 1], color="tab:gray", linewidth=1)
    left.scatter([part.confidence for part in bins], [part.right for part in bins], [8 + 2 * part.calls**0.5 * 4 for part in bins])
    left.set(xlim=(-0.03, 1.03), ylim=(-0.03, 1.03), xlabel="confidence", ylabel="share right", title="reliability")
    right.plot([coverage for coverage, _ in curve], [risk for _, risk in curve])
    right.set(
        xlim=(0, 1.03), xlabel="coverage: share of calls kept, surest first", ylabel="risk: share not right", title="risk and coverage"
    )
    right.set_ylim(bottom=0)
    return png(figure)
