"""The tool box that a configuration names."""

from collections.abc import Mapping
from typing import Any

from toolcall.config.build import build
from toolcall.tools import Tool, ToolBox
from toolcall.tools.declaration import check_name, declared_tool


def build_tools(nodes: Mapping[str, Any]) -> ToolBox:
    """The tools of the group `tools`: names to nodes, or one node that gives them all (tools=declared, tools=inferred).

    A node with a `_target_` is built, one without it declares a tool in plain form, null leaves a tool out. Raises
    ToolcallError, naming the key, for what is neither.
    """
    if "_target_" in nodes:
        return ToolBox(build(nodes))
    return ToolBox({name: _tool(name, node) for name, node in nodes.items() if node is not None})


def _tool(name: Any, node: Any) -> Tool[Any]:
    place = f"tools.{name}"
    check_name(name, place)
    return build(node) if isinstance(node, Mapping) and "_target_" in node else declared_tool(node, place)
