"""Scoring one generated call against the expected one, by executing both."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from toolcall.evaluation.grounding import grounded
from toolcall.protocol import Call, CallError
from toolcall.tools import Execution, ToolBox
from toolcall.tools.base import same_meaning

FAILURES: tuple[str, ...] = (
    "truncated", "no_call", "unknown_tool", "broken_json", "not_an_object", "invalid_arguments", "execution_error", "wrong_tool",
    "wrong_result",
)  # fmt: skip
"""Every way to fail, in the order in which to look; a call fails by the first that applies."""


@dataclass(frozen=True)
class Score:
    """One request, what was expected, what was generated, and how they compare."""

    user: str
    expected: str
    generated: str
    truncated: bool
    expected_tool: str
    execution: Execution
    failure: str | None
    exact: bool
    """The same canonical call."""
    arguments: tuple[Mapping[str, Any], Mapping[str, Any]]
    """Those that either call says, of the expected and of the generated one, in canonical form: defaults filled in."""
    grounded: bool
    """No number and no word that the request does not give (see `grounding`)."""
    confidence: float | None = None
    """The generated call's probability."""
    slice: str | None = None
    """The part of the data that the request belongs to."""

    @property
    def right(self) -> bool:
        """The same meaning as the expected call: equal value, equal plotted data, equal query terms."""
        return self.failure is None

    @property
    def tool(self) -> str | None:
        """The tool that the generated call names, if it parses and names a declared one."""
        return self.execution.call.tool if self.execution.call else None


def score(tools: ToolBox, user: str, expected: str, generated: str, truncated: bool) -> Score:
    """Execute both calls and compare. `truncated`: generation ended without the closing tag."""
    reference, execution = tools.execute(expected), tools.execute(generated)
    if reference.call is None:
        raise AssertionError(f"the expected call is none: {reference.error}")
    ours, theirs = _canonical(tools, reference), _canonical(tools, execution)
    return Score(
        user=user,
        expected=expected,
        generated=generated,
        truncated=truncated,
        expected_tool=reference.call.tool,
        execution=execution,
        failure=_failure(reference, execution, truncated),
        exact=not truncated and theirs is not None and str(ours) == str(theirs),
        arguments=(_said(ours, reference, execution), _said(theirs, reference, execution)),
        grounded=execution.call is not None and grounded(user, execution.call, reference.call),
    )


def _failure(expected: Execution, actual: Execution, truncated: bool) -> str | None:
    if truncated:
        return "truncated"
    if actual.error is not None:
        return actual.error.failure
    assert actual.result is not None
    assert actual.call is not None
    assert expected.call is not None
    if actual.call.tool != expected.call.tool:
        return "wrong_tool"
    if expected.result is None or not same_meaning(expected.result.meaning, actual.result.meaning):
        return "wrong_result"
    return None


def _said(canonical: Call | None, *executions: Execution) -> Mapping[str, Any]:
    said = {name for execution in executions if execution.call for name in execution.call.args}
    return {name: value for name, value in canonical.args.items() if name in said} if canonical else {}


def _canonical(tools: ToolBox, execution: Execution) -> Call | None:
    """The canonical form of a call, or the call itself where it has none; None for what is no call."""
    try:
        return tools.canonical(execution.call) if execution.call else None
    except CallError:
        return execution.call
