"""The tools that a run trained with."""

import logging
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from toolcall.config.check import locate
from toolcall.config.resume import SAVED
from toolcall.config.tools import build_tools
from toolcall.errors import ToolcallError, shorten
from toolcall.tools import Tool, ToolBox
from toolcall.tools.saved import saved_tools
from toolcall.tools.yaml_text import parse_yaml

log = logging.getLogger(__name__)


def run_tools(run: Path, schemas: Mapping[str, Any]) -> ToolBox:
    """The tools that a run trained with: its checkpoint's schemas, carried out by what the run directory's configuration names.

    A declared or inferred tool needs no more than its schema. One whose class or function cannot be had is validated alone, and
    that is said.
    """
    tools = saved_tools(schemas)
    nodes = _saved_nodes(run / SAVED / "config.yaml")
    for name, node in nodes.items():
        if name in tools and isinstance(node, Mapping) and "_target_" in node:
            try:
                tools[name] = _executor(name, node)
            except ToolcallError as error:
                log.warning("calls of %s are validated and not carried out: %s", name, shorten(error, 300))
    return ToolBox(tools)


def _saved_nodes(config: Path) -> dict[str, Any]:
    """The group `tools` of a run's configuration; nothing where it was one node for all tools, or there is none."""
    if not config.is_file():
        return {}
    try:
        nodes = parse_yaml(config.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ToolcallError(f"{config} cannot be read: {shorten(error)}") from None
    tools = nodes.get("tools") if isinstance(nodes, dict) else None
    return {str(name): node for name, node in tools.items()} if isinstance(tools, dict) and "_target_" not in tools else {}


def _executor(name: str, node: Mapping[str, Any]) -> Tool[Any]:
    """Build a tool, and nothing but tools: a run directory may come from elsewhere, and a configuration can name any code."""
    for target in _targets(node):
        located = locate(target)
        if not (isinstance(located, type) and issubclass(located, Tool)):
            raise ToolcallError(f"{target} is no tool; give tools=... to have it all the same")
    return build_tools({name: node})[name]


def _targets(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        yield from [str(node["_target_"])] if "_target_" in node else []
        for item in node.values():
            yield from _targets(item)
    elif isinstance(node, list):
        for item in node:
            yield from _targets(item)
