"""Figures as a table for the terminal, at most 80 columns."""

import textwrap
from collections.abc import Sequence

from toolcall.evaluation.metrics import failures, groups, summarise
from toolcall.evaluation.score import Score

_COLUMNS = {
    "tool_accuracy": "tool", "valid_call_rate": "valid", "execution_pass_rate": "pass", "exact_match": "exact", "right_rate": "right",
    "grounded_rate": "grounded",
}  # fmt: skip


def table(scores: Sequence[Score]) -> str:
    """A row for all calls, one a tool, and one a slice where the data name slices; then the failures."""
    if not scores:
        return "no calls"
    header = f"{'':16}{'calls':>7}" + "".join(f"{short:>9}" for short in _COLUMNS.values())
    failed = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in failures(scores).items() if count)
    closing = textwrap.fill(f"failures: {failed or 'none'}", 80)
    return "\n".join([header, *(_row(name, group) for name, group in groups(scores).items()), closing])


def _row(name: str, scores: list[Score]) -> str:
    rates = summarise(scores)
    return f"{name[:16]:16}{len(scores):7}" + "".join(f"{rates[column]:9.3f}" for column in _COLUMNS)
