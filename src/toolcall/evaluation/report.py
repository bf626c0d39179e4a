"""The report of an evaluation as a JSON file."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from toolcall.evaluation.metrics import confusion, failures, summarise
from toolcall.evaluation.score import Score
from toolcall.files import write_text


def write_report(path: Path, scores: Sequence[Score], tools: Sequence[str], checkpoint: str) -> None:
    """Figures, failures by class, the confusion matrix, and every call with its score."""
    report = {
        "checkpoint": checkpoint,
        "calls": len(scores),
        "metrics": summarise(scores),
        "failures": failures(scores),
        "confusion": {"expected": list(tools), "called": [*tools, None], "counts": confusion(scores, tools)},
        "items": [row(score) for score in scores],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, json.dumps(report, ensure_ascii=False, indent=1) + "\n")


def row(score: Score) -> dict[str, Any]:
    """One scored call."""
    error = score.execution.error
    return {
        "user": score.user,
        "expected": score.expected,
        "call": score.generated,
        "right": score.right,
        "exact": score.exact,
        "failure": score.failure,
        "error": str(error) if error else None,
    }
