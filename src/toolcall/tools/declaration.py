"""Files that declare tools: YAML or JSON, in plain form or as function definitions in OpenAI's form; reading and writing them.

lamp:
  description: switches a lamp
  arguments: {room: string, on: boolean, level?: {type: integer, minimum: 0, maximum: 100}}
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from toolcall.errors import ToolcallError, shorten
from toolcall.files import write_text
from toolcall.protocol import parse_json
from toolcall.tools.base import Tool
from toolcall.tools.declared import DeclaredTool
from toolcall.tools.plain import to_plain
from toolcall.tools.yaml_text import format_yaml, parse_yaml

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)
_PLAIN = ("description", "arguments")
_FUNCTION = ("name", "description", "parameters", "strict")
_EXAMPLE = "lamp: {description: switches a lamp, arguments: {room: string, on: boolean}}"


def read_tools(path: str | None) -> dict[str, DeclaredTool]:
    """The tools that a file declares. Raises ToolcallError that names the file and the place in it."""
    if path is None:
        raise ToolcallError("tools=declared needs tools.path=FILE, a YAML or JSON file that declares tools")
    content = _parse(Path(path))
    try:
        return declared_tools(content)
    except ToolcallError as error:
        raise ToolcallError(f"{path}: {error}") from None


def declared_tools(content: Any) -> dict[str, DeclaredTool]:
    """Tools from the content of such a file. Raises ToolcallError that names the place."""
    tools: dict[str, DeclaredTool] = {}
    for name, node, place in _entries(content):
        check_name(name, place)
        if name in tools:
            raise ToolcallError(f"{place}: the tool {name} is declared twice")
        tools[name] = declared_tool(node, place)
    if not tools:
        raise ToolcallError(f"no tool is declared; write such as {_EXAMPLE}")
    return tools


def check_name(name: Any, place: str) -> None:
    """Raise ToolcallError for a tool name that no call could hold."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ToolcallError(f"{place}: {shorten(repr(name), 40)} is no name for a tool: letters, digits and _, no digit first")


def declared_tool(node: Any, place: str) -> DeclaredTool:
    """One tool from its description and arguments in plain form; null is a tool without arguments."""
    if not isinstance(node, Mapping | None):
        raise ToolcallError(f"{place}: {shorten(repr(node), 40)} declares nothing; write such as {_EXAMPLE}")
    fields = dict(node or {})
    if unknown := [key for key in fields if key not in _PLAIN]:
        raise ToolcallError(f"{place}: {shorten(unknown[0])} is unknown here; a tool has {' and '.join(_PLAIN)}, such as {_EXAMPLE}")
    return DeclaredTool(fields.get("arguments"), _description(fields, place), f"{place}.arguments")


def _entries(content: Any) -> Iterator[tuple[Any, Any, str]]:
    """Name, plain declaration and place of each tool, in whichever form the content is."""
    if isinstance(content, Mapping) and isinstance(content.get("tools"), list):
        content = content["tools"]
    if isinstance(content, Mapping) and (content.get("type") == "function" or isinstance(content.get("name"), str)):
        content = [content]
    if isinstance(content, list):
        yield from (_function(item, f"item {number}") for number, item in enumerate(content, 1))
    elif isinstance(content, Mapping):
        yield from ((name, node, str(name)) for name, node in content.items())
    else:
        raise ToolcallError(f"tools are a mapping of names or a list of function definitions, not {shorten(repr(content), 40)}")


def _function(item: Any, place: str) -> tuple[Any, Any, str]:
    """An OpenAI function definition, with or without the {"type": "function", "function": ...} around it."""
    inner = item.get("function") if isinstance(item, Mapping) and isinstance(item.get("function"), Mapping) else item
    if not isinstance(inner, Mapping) or "name" not in inner:
        raise ToolcallError(f'{place}: no function definition: expected {{"name": ..., "description": ..., "parameters": ...}}')
    if unknown := inner.keys() - {*_FUNCTION, "type"}:
        raise ToolcallError(f"{place}: {shorten(min(map(str, unknown)))} is unknown here; a function has {', '.join(_FUNCTION)}")
    parameters = inner.get("parameters") or {"type": "object", "properties": {}}
    if not isinstance(parameters, Mapping) or parameters.get("type") != "object":
        raise ToolcallError(f'{place}.parameters: must be a JSON Schema with "type": "object"')
    return inner["name"], {"description": inner.get("description", ""), "arguments": parameters}, place


def _description(fields: Mapping[str, Any], place: str) -> str:
    description = fields.get("description") or ""
    if not isinstance(description, str):
        raise ToolcallError(f"{place}.description: must be text, not {shorten(repr(description), 40)}")
    return description


def _parse(path: Path) -> Any:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ToolcallError(f"there is no file {path} (tools.path)") from None
    except UnicodeDecodeError as error:
        raise ToolcallError(f"{path} is not UTF-8: byte {error.start} ({error.reason})") from None
    except OSError as error:
        raise ToolcallError(f"{path} cannot be read: {error.strerror or error}") from None
    try:
        return parse_json(text) if path.suffix == ".json" else parse_yaml(text)
    except ToolcallError as error:
        raise ToolcallError(f"{path}: {error}") from None


def write_tools(path: Path, tools: Mapping[str, Tool[Any]]) -> None:
    """Write tools as a YAML file that `read_tools` reads; what a tool does beyond validation is not in it."""
    head = "# The tools that this model calls. Edited, a declaration to train with: tools=declared tools.path=FILE\n"
    nodes = {name: _node(tool) for name, tool in tools.items()}
    write_text(path, head + format_yaml(nodes))


def _node(tool: Tool[Any]) -> dict[str, Any]:
    schema = tool.json_schema()
    described = {"description": tool.description} if tool.description else {}
    return described | {"arguments": to_plain(schema)}
