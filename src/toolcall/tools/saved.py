"""The tools of a saved model, from nothing but the schemas that its checkpoint holds."""

from collections.abc import Iterator, Mapping
from typing import Any

from toolcall.tools.base import Tool
from toolcall.tools.builtin import builtin_tools
from toolcall.tools.declared import DeclaredTool


def saved_tools(schemas: Mapping[str, Any]) -> dict[str, Tool[Any]]:
    """Names to tools. A built-in tool's name with its arguments is that tool; any other is one whose calls are validated alone."""
    builtin = builtin_tools()
    if not schemas:  # a checkpoint of the time before schemas were saved
        return builtin
    return {name: _saved(name, schema, builtin.get(name)) for name, schema in schemas.items()}


def _saved(name: str, schema: dict[str, Any], builtin: Tool[Any] | None) -> Tool[Any]:
    if builtin is not None and argument_names(builtin.json_schema()) == argument_names(schema):
        return builtin
    return DeclaredTool({"type": "object"} | schema, str(schema.get("description", "")), name)


def argument_names(schema: Any) -> set[str]:
    """The names of all arguments, those of alternatives too; limits may have changed since the model was trained."""
    return set(_names(schema))


def _names(part: Any) -> Iterator[str]:
    if isinstance(part, list):
        for item in part:
            yield from _names(item)
    elif isinstance(part, Mapping):
        properties = part.get("properties")
        yield from properties if isinstance(properties, Mapping) else ()
        for item in part.values():
            yield from _names(item)
