"""The report of an evaluation: a JSON file, and a page beside it."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from toolcall.evaluation.breakdown import by_argument, by_length, interval
from toolcall.evaluation.calibration import calibration_error, reliability, risk_coverage
from toolcall.evaluation.metrics import by_slice, confusion, failures, summarise
from toolcall.evaluation.page import report_page
from toolcall.evaluation.score import Score
from toolcall.files import write_text


def write_report(path: Path, scores: Sequence[Score], tools: Sequence[str], checkpoint: str) -> None:
    """Figures, failures by class, the confusion matrix, calibration, and every call with its score; as `path.html` for people."""
    report = {
        "checkpoint": checkpoint,
        "calls": len(scores),
        "metrics": summarise(scores),
        "failures": failures(scores),
        "confusion": {"expected": list(tools), "called": [*tools, None], "counts": confusion(scores, tools)},
        "intervals": {"right_rate": interval(sum(score.right for score in scores), len(scores))},
        "slices": {name: summarise(group) for name, group in by_slice(scores).items()},
        "by_argument": _shares(by_argument(scores)),
        "by_length": _shares(by_length(scores)),
        "calibration": {
            "error": calibration_error(scores),
            "bins": [asdict(part) for part in reliability(scores)],
            "risk_coverage": risk_coverage(scores),
        },
        "items": [row(score) for score in scores],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, json.dumps(report, ensure_ascii=False, indent=1) + "\n")
    if scores:
        write_text(path.with_suffix(".html"), report_page(scores, tools, checkpoint))


def _shares(groups: dict[str, tuple[int, int]]) -> dict[str, dict[str, int]]:
    return {name: {"calls": total, "right": right} for name, (total, right) in groups.items()}


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
        "confidence": score.confidence,
        "error": str(error) if error else None,
    }
