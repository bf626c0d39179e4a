"""Scoring generated calls by executing them, in a worker process."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from toolcall.evaluation.advice import ADVICE
from toolcall.evaluation.metrics import by_tool, confusion, failures, summarise
from toolcall.evaluation.score import Score, score
from toolcall.server.execution import ToolSource

_EXAMPLES = 5

REFERENCE: tuple[tuple[str, str], ...] = (
    ("calculate 23 plus 17 times 4", 'CALL calculator {"expression":"23 + 17 * 4"}'),
    ("what is 18 percent of 250", 'CALL calculator {"expression":"250 * 18 / 100"}'),
    ("plot y = x**2 from -10 to 10", 'CALL plot {"kind":"function","expression":"x**2","x_min":-10,"x_max":10}'),
    ("draw a line chart for values 3, 8, 5, 13", 'CALL plot {"kind":"line","y":[3,8,5,13]}'),
    ("search for transformer self attention", 'CALL search {"query":"transformer self attention"}'),
    ("find beginner notes about tool calling JSON schema", 'CALL search {"query":"tool calling JSON schema"}'),
)
"""The requests by which the reference is evaluated, two for each tool, with what answers them."""
_ALSO = {"plot y = x**2 from -10 to 10": 'CALL plot {"kind":"function","expression":"x**2","x_min":-10,"x_max":10,"points":140}'}
"""The reference's own data say how many points."""


@dataclass(frozen=True)
class Answer:
    """A generated call and what was expected."""

    user: str
    expected: str
    generated: str
    truncated: bool
    confidence: float | None


def judge(source: ToolSource, answers: Sequence[Answer]) -> dict[str, Any]:
    """`items` and `summary` as /evaluate replies."""
    scores = [_score(source, answer) for answer in answers]
    return {"items": [_item(one) for one in scores], "summary": _summary(source, scores)}


def _score(source: ToolSource, answer: Answer) -> Score:
    """Against what was expected, or where that fails against what is as good."""
    tools = source.tool_box()
    expected = [answer.expected, *([_ALSO[answer.user]] if answer.user in _ALSO else [])]
    scores = [score(tools, answer.user, call, answer.generated, answer.truncated) for call in expected]
    return replace(next((one for one in scores if one.right), scores[0]), confidence=answer.confidence)


def _item(one: Score) -> dict[str, Any]:
    execution = one.execution
    return {
        "user": one.user, "expected_tool": one.expected_tool, "expected": one.expected, "call": one.generated, "tool": one.tool,
        "tool_right": one.tool == one.expected_tool, "valid": execution.valid and not one.truncated,
        "executed": execution.result is not None and not one.truncated, "right": one.right, "exact": one.exact,
        "truncated": one.truncated, "failure": one.failure, "error": str(execution.error) if execution.error else None,
        "output": execution.result.output if execution.result else None, "confidence": one.confidence,
    }  # fmt: skip


def _summary(source: ToolSource, scores: Sequence[Score]) -> dict[str, Any]:
    overall = {name: rate for name, rate in summarise(scores).items() if "/" not in name}
    per_tool = {
        tool: {name: rate for name, rate in summarise(group).items() if "/" not in name} | {"items": len(group)}
        for tool, group in by_tool(scores).items()
    }
    return overall | {"by_tool": per_tool, "failures": _failures(scores), "confusion": _confusion(scores, list(source.tool_box()))}


def _failures(scores: Sequence[Score]) -> list[dict[str, Any]]:
    """Those that occur, in the order in which to look."""
    return [
        {
            "failure": name, "count": count, "advice": ADVICE[name],
            "examples": [number for number, one in enumerate(scores) if one.failure == name][:_EXAMPLES],
        }
        for name, count in failures(scores).items()
        if count
    ]  # fmt: skip


def _confusion(scores: Sequence[Score], tools: Sequence[str]) -> dict[str, dict[str, int]]:
    """Expected tool to the tool called, `null` where there was no valid call."""
    rows = zip(tools, confusion(scores, tools), strict=True)
    named = {tool: dict(zip([*tools, "null"], row, strict=True)) for tool, row in rows}
    return {tool: {called: count for called, count in row.items() if count} for tool, row in named.items() if any(row.values())}
