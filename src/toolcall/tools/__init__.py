"""Tools: what a call may name, what arguments it takes, and what running it gives."""

from toolcall.tools.base import Arguments, Artifact, Result, Tool, ToolError
from toolcall.tools.toolbox import Execution, ToolBox

__all__ = ["Arguments", "Artifact", "Execution", "Result", "Tool", "ToolBox", "ToolError"]
