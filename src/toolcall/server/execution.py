"""Carrying out one call, in a worker process."""

import base64
import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolcall.config.run_tools import run_tools
from toolcall.config.tools import build_tools
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools


@dataclass(frozen=True)
class ToolSource:
    """Which tools, in a form that travels between processes: JSON texts."""

    nodes: str | None = None
    """Configuration nodes that build the tools."""
    schemas: str | None = None
    """What a checkpoint says of its tools; without either, the built-in tools."""
    run: str | None = None
    """The directory of the run that the schemas come from."""

    @classmethod
    def configured(cls, nodes: Mapping[str, Any]) -> "ToolSource":
        """Of tools=... of the server."""
        return cls(nodes=json.dumps(nodes))

    @classmethod
    def trained(cls, schemas: Mapping[str, Any], run: str) -> "ToolSource":
        """Of a checkpoint."""
        return cls(schemas=json.dumps(schemas), run=run)

    def tool_box(self) -> ToolBox:
        """The tools, built once a process. Raises ToolcallError for a configuration that builds none."""
        return _tool_box(self)


@functools.lru_cache(maxsize=16)
def _tool_box(source: ToolSource) -> ToolBox:
    if source.nodes is not None:
        return build_tools(json.loads(source.nodes))
    if source.schemas is not None:
        return run_tools(Path(str(source.run)), json.loads(source.schemas))
    return ToolBox(builtin_tools())


def describe(source: ToolSource) -> list[dict[str, Any]]:
    """`name`, `description` and `schema` of each tool."""
    return [{"name": name, "description": tool.description, "schema": tool.json_schema()} for name, tool in source.tool_box().items()]


def execute(source: ToolSource, text: str) -> dict[str, Any]:
    """`call`, `parsed`, `tool`, `output`, `artifacts`; or `message` and `failure` for a call that fails."""
    execution = source.tool_box().execute(text)
    if execution.error is not None:
        return {"message": str(execution.error), "failure": execution.error.failure}
    assert execution.call is not None
    assert execution.result is not None
    drawn = [execution.result.draw()] if execution.result.draw else []
    return {
        "call": text.strip(),
        "parsed": {"tool": execution.call.tool, "args": execution.call.args},
        "tool": execution.call.tool,
        "output": execution.result.output,
        "artifacts": [_artifact(artifact.filename, artifact.mime_type, artifact.data) for artifact in drawn],
    }


def _artifact(filename: str, mime_type: str, data: bytes) -> dict[str, Any]:
    url = f"data:{mime_type};base64,{base64.b64encode(data).decode()}"
    return {"filename": filename, "path": filename, "mime_type": mime_type, "data_url": url}
