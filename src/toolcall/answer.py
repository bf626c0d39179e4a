"""What a request came to, as the plain row that commands and servers hand out."""

from pathlib import Path
from typing import Any

from toolcall.decoding import Generation
from toolcall.tools import Execution, ToolBox
from toolcall.tools.toolbox import save


def answer(tools: ToolBox, generation: Generation, execute: bool, artifacts: Path, stem: str) -> dict[str, Any]:
    """`call`, `tool`, `args`, `valid`, `truncated`, `confidence`, `margin` and `error`; with `execute` also `output` and `artifacts`.

    `error` is null or the class and the message of the first failure. Files are written to `artifacts/stem.png` and the like.
    """
    if generation.error is not None:
        done: Execution | None = None
        error: dict[str, str] | None = {"class": "request", "message": generation.error}
    else:
        done = tools.execute(generation.text) if execute else tools.check(generation.text)
        error = _error(done, generation.truncated)
    row = {
        "call": generation.text,
        "tool": done.call.tool if done and done.call else None,
        "args": done.call.args if done and done.call else None,
        "valid": done is not None and done.valid and not generation.truncated,
        "truncated": generation.truncated,
        "confidence": generation.confidence,
        "margin": generation.margin,
        "error": error,
    }
    return row | _result(done, artifacts, stem) if execute else row


def _error(done: Execution, truncated: bool) -> dict[str, str] | None:
    if truncated:
        return {"class": "truncated", "message": "the call was cut off before its closing tag"}
    return {"class": done.error.failure, "message": str(done.error)} if done.error else None


def _result(done: Execution | None, artifacts: Path, stem: str) -> dict[str, Any]:
    result = done.result if done else None
    if result is None:
        return {"output": None, "artifacts": []}
    files = [str(save(result.draw(), artifacts, stem))] if result.draw else []
    return {"output": result.output, "artifacts": files}
