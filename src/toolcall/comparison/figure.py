"""Runs side by side as a picture: how they learned, and what each swept value came to."""

import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolcall.comparison.intervals import mean_interval
from toolcall.comparison.runs import RunRecord
from toolcall.comparison.settings import Setting, differences, value_of
from toolcall.png import png
from toolcall.training.progress import validations

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_LABEL = 48  # characters in a line of the legend
_DECADE = 10  # numbers that are further apart are drawn on a logarithmic scale
_PARAMETERS = 5  # of which a panel is drawn; the others are in the table


def figure(settings: Sequence[Setting], metric: str, curve: str) -> bytes:
    """The validation figure `curve` over the steps, and `metric` against each parameter that differs: a PNG."""
    from matplotlib.figure import Figure

    runs = [run for setting in settings for run in setting.runs]
    keys = [key for key in [*differences(runs), "seed"] if len({str(value_of(run, key)) for run in runs}) > 1][:_PARAMETERS]
    columns = min(3, 1 + len(keys))
    rows = -(-(1 + len(keys)) // columns)
    whole = Figure(figsize=(5.2 * columns, 4 * rows), dpi=100, layout="constrained")
    panels = whole.subplots(rows, columns, squeeze=False).flatten()
    _curves(panels[0], settings, curve)
    for axes, key in zip(panels[1:], keys, strict=False):
        _against(axes, runs, key, metric)
    for axes in panels[1 + len(keys) :]:
        axes.set_axis_off()
    return png(whole)


def _curves(axes: "Axes", settings: Sequence[Setting], curve: str) -> None:
    for number, setting in enumerate(settings):
        for place, run in enumerate(setting.runs):
            steps, values = learning_curve(run, curve)
            axes.plot(steps, values, color=f"C{number % 10}", marker=".", label=textwrap.fill(str(setting), _LABEL) if place == 0 else None)
    axes.set_xlabel("step")
    axes.set_title(curve)
    if 1 < len(settings) <= 10:
        axes.legend(fontsize="x-small")


def learning_curve(run: RunRecord, name: str) -> tuple[list[int], list[float]]:
    """Steps and values of a validation figure; empty where the run has none."""
    points = {int(figures["step"]): figures[name] for figures in validations(run.folder) if name in figures}
    return sorted(points), [points[step] for step in sorted(points)]


def _against(axes: "Axes", runs: Sequence[RunRecord], key: str, metric: str) -> None:
    """A point for each run, and the mean of each value."""
    found = [(value_of(run, key), value) for run in runs if (value := run.figure(metric)) is not None]
    numeric = all(isinstance(x, int | float) and not isinstance(x, bool) for x, _ in found)
    points = [(x if numeric else str(x), y) for x, y in found]
    axes.plot([x for x, _ in points], [y for _, y in points], "o", color="tab:gray", alpha=0.6)
    values = sorted({x for x, _ in points}) if numeric else list(dict.fromkeys(x for x, _ in points))
    axes.plot(values, [mean_interval([y for x, y in points if x == value])[0] for value in values], "-_", color="tab:blue", markersize=14)
    _scale(axes, [x for x, _ in found if isinstance(x, int | float)] if numeric else [])
    axes.set_xlabel(key)
    axes.set_title(metric)


def _scale(axes: "Axes", numbers: Sequence[float]) -> None:
    """Whole numbers have whole ticks; what is far apart is drawn by its order of magnitude."""
    from matplotlib.ticker import MaxNLocator

    if numbers and all(isinstance(number, int) for number in numbers):
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    elif numbers and min(numbers) > 0 and max(numbers) > _DECADE * min(numbers):
        axes.set_xscale("log")
