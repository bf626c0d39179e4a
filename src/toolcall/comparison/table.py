"""Runs side by side as text: for the terminal, as Markdown, and as CSV."""

import csv
import io
from collections.abc import Sequence

from toolcall.comparison.intervals import best_of, figures_of, mean_interval, paired
from toolcall.comparison.runs import RunRecord
from toolcall.comparison.settings import Setting, differences, value_of

_COSTS = {"minutes": ("wall_seconds", 1 / 60), "parameters": ("parameters", 1.0), "MiB": ("peak_memory_bytes", 1 / 2**20)}


def terminal(settings: Sequence[Setting], metrics: Sequence[str], lower: bool) -> str:
    """A row for each setting: how many runs, means with 95 % intervals over seeds, costs; then the best by the first metric, and
    how far the others are behind on the same requests."""
    rows = _rows(settings, metrics)
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]) - 1)]
    lines = ["  ".join([*(cell.rjust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) for row in rows]
    return "\n".join([*lines, *verdicts(settings, metrics[0], lower)])


def markdown(settings: Sequence[Setting], metrics: Sequence[str], lower: bool) -> str:
    """The same for a document."""
    header, *rows = _rows(settings, metrics)
    lines = [header, ["--:"] * (len(header) - 1) + ["---"], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n\n" + "\n".join(verdicts(settings, metrics[0], lower)) + "\n"


def comma_separated(runs: Sequence[RunRecord], metrics: Sequence[str]) -> str:
    """A row for each run, with what differs in its own columns."""
    keys = differences(runs)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["run", "status", "seed", *keys, *metrics, *_COSTS])
    for run in runs:
        costs = [run.figure(name) for name, _ in _COSTS.values()]
        scaled = [None if cost is None else cost * scale for cost, (_, scale) in zip(costs, _COSTS.values(), strict=True)]
        figures = [run.figure(metric) for metric in metrics]
        writer.writerow([run.folder, run.status, run.seed, *(value_of(run, key) for key in keys), *figures, *scaled])
    return text.getvalue()


def verdicts(settings: Sequence[Setting], metric: str, lower: bool) -> list[str]:
    """The best setting, and how far each other one is from it on the same requests."""
    best = best_of(settings, metric, lower)
    if best is None:
        return [f"no run has {metric} yet"]
    lines = [f"best {metric}: {best}"] if len(settings) > 1 else []
    for setting in settings:
        found = paired(best, setting) if setting is not best else None
        if found:
            spread = f"95 % over requests, not over seeds: {found.low:+.3f} to {found.high:+.3f}"
            lines.append(f"  {setting}: {found.rate:+.3f} right on the same requests ({spread})")
    return lines


def _rows(settings: Sequence[Setting], metrics: Sequence[str]) -> list[list[str]]:
    rows = [["runs", *metrics, *_COSTS, "setting"]]
    for setting in settings:
        ready = sum(run.status == "completed" for run in setting.runs)
        count = str(ready) if ready == len(setting.runs) else f"{ready}/{len(setting.runs)}"
        costs = [_cost(setting, name, scale) for name, scale in _COSTS.values()]
        rows.append([count, *(_with_interval(figures_of(setting, metric)) for metric in metrics), *costs, str(setting)])
    return rows


def _with_interval(values: Sequence[float]) -> str:
    if not values:
        return "-"
    mean, half = mean_interval(values)
    return f"{mean:.3f}" if half is None else f"{mean:.3f}±{half:.3f}"


def _cost(setting: Setting, name: str, scale: float) -> str:
    values = figures_of(setting, name)
    return f"{mean_interval(values)[0] * scale:,.1f}".removesuffix(".0") if values else "-"
