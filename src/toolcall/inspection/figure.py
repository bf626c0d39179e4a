"""The findings as one picture."""

from typing import TYPE_CHECKING

import numpy as np

from toolcall.inspection.findings import Findings
from toolcall.png import png

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_BARS = 16  # tools, and arguments, that are drawn; the others are in the table


def figure(findings: Findings) -> bytes:
    """Calls by tool, lengths against the context, arguments that stand in the request, and what is wrong by split: a PNG."""
    from matplotlib.figure import Figure

    whole = Figure(figsize=(12, 8), dpi=100, layout="constrained")
    axes = whole.subplots(2, 2)
    _tools(axes[0, 0], findings)
    _lengths(axes[0, 1], findings)
    _arguments(axes[1, 0], findings)
    _defects(axes[1, 1], findings)
    return png(whole)


def _tools(axes: "Axes", findings: Findings) -> None:
    counts = sorted(findings.tools.items(), key=lambda item: -sum(item[1].values()))[:_BARS]
    left = np.zeros(len(counts))
    for split in findings.splits:
        widths = np.array([float(count[split]) for _, count in counts])
        axes.barh([_label(name) for name, _ in counts], widths, left=left, label=split)
        left += widths
    axes.invert_yaxis()
    axes.set_xlim(0, max(1.0, *left) * 1.3)  # room for the legend
    axes.legend(loc="upper right")
    axes.set_title("samples a tool")


def _lengths(axes: "Axes", findings: Findings) -> None:
    over = float(np.mean(findings.lengths > findings.block_size))
    axes.hist(findings.lengths, bins=40, color="tab:blue")
    axes.axvline(findings.block_size, color="tab:red", label=f"context {findings.block_size}; {over:.1%} are longer")
    axes.legend()
    axes.set_title("tokens a sample")
    axes.set_ylabel("samples")


def _arguments(axes: "Axes", findings: Findings) -> None:
    arguments = [(f"{tool}.{name}", one) for tool, group in findings.arguments.items() for name, one in group.items()]
    shown = sorted(arguments, key=lambda item: -item[1].calls)[:_BARS]
    names = [_label(name) for name, _ in shown]
    outside = [argument.ungrounded for _, argument in shown]
    axes.barh(names, [argument.calls - argument.ungrounded for _, argument in shown], color="tab:green", label="stands in the request")
    axes.barh(names, outside, left=[argument.calls - argument.ungrounded for _, argument in shown], color="tab:orange", label="does not")
    axes.invert_yaxis()
    axes.set_xlim(0, max(1, *(argument.calls for _, argument in shown)) * 1.05)
    axes.legend(loc="lower right")
    axes.set_title("calls with an argument" + (f", the {_BARS} commonest of {len(arguments)}" if len(arguments) > _BARS else ""))


def _defects(axes: "Axes", findings: Findings) -> None:
    bars: dict[str, int] = {}
    for name, split in findings.splits.items():
        bars |= {f"{name}: repeated": split.duplicates, f"{name}: contradictions": len(split.contradictions)}
        bars |= {f"{name}: refused calls": len(split.refused), f"{name}: too long": split.too_long}
    bars |= {f"{pair}: on both sides": len(requests) for pair, requests in findings.leaks.items()}
    drawn = axes.barh(list(bars), list(bars.values()), color="tab:red")
    axes.bar_label(drawn, padding=3)
    axes.invert_yaxis()
    axes.set_xlim(0, max(1, *bars.values()) * 1.15)
    axes.set_title("what is wrong, in samples or requests")


def _label(name: str) -> str:
    """Short, and a dollar sign as itself."""
    return (name if len(name) <= 34 else f"{name[:33]}…").replace("$", r"\$")
