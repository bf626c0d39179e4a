"""The plain form of an argument schema, and the way from it to JSON Schema and back.

    room: string
    on: boolean
    level?: {type: integer, minimum: 0, maximum: 100}
    tags?: {type: array, items: string}

A name that ends in a question mark may be left out of a call; so may one with a default. A word stands for a type, anything else
is a JSON Schema, in which `items` may be in plain form again. An object is told by `type: object` and its `properties`.
"""

from collections.abc import Mapping
from typing import Any

from toolcall.errors import ToolcallError, shorten
from toolcall.tools.schema import Schema

_SAID_BY_PLAIN = {"type", "properties", "required", "additionalProperties", "title", "description"}
TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")


def to_json_schema(arguments: Any, place: str) -> Schema:
    """The JSON Schema of arguments in plain form; one that is given as such comes back as it is.

    >>> to_json_schema({"room": "string", "level?": {"type": "integer"}}, "lamp")["required"]
    ['room']
    """
    if arguments is None:
        arguments = {}
    if not isinstance(arguments, Mapping):
        raise ToolcallError(f"{place}: arguments are names with their types, not {shorten(repr(arguments), 40)}")
    if arguments.get("type") == "object":
        return dict(arguments)
    properties, required = {}, []
    for written, declared in arguments.items():
        name = _name(written, place)
        if name in properties:
            raise ToolcallError(f"{place}.{name}: declared twice, with and without a question mark")
        properties[name] = _expand(declared, f"{place}.{name}")
        if not str(written).endswith("?") and "default" not in properties[name]:
            required.append(name)
    return {"type": "object", "properties": properties, "required": required}


def _name(written: Any, place: str) -> str:
    if not isinstance(written, str):
        raise ToolcallError(f"{place}: the argument name {written!r} is no text: put it in quotes")
    name = written.removesuffix("?")
    if not name:
        raise ToolcallError(f"{place}: an argument has no name")
    return name


def _expand(declared: Any, place: str) -> Schema:
    if isinstance(declared, str) and declared in TYPES:
        return {"type": declared}
    if not isinstance(declared, Mapping):
        raise ToolcallError(
            f"{place}: {shorten(repr(declared), 40)} is no type and no schema; types are {', '.join(TYPES)}, "
            "a schema is such as {type: integer, minimum: 0}"
        )
    schema = dict(declared)
    if isinstance(schema.get("items"), str | Mapping):
        schema["items"] = _expand(schema["items"], f"{place}.items")
    return schema


def to_plain(schema: Schema) -> Schema:
    """A JSON Schema of arguments in plain form, where it has one; otherwise as it is, told from the plain form by its type.

    >>> to_plain({"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["a"]})
    {'a': 'string', 'b?': 'integer'}
    """
    if not _has_plain_form(schema):
        return {"type": "object"} | schema
    required = schema.get("required", [])
    plain = {}
    for name, inner in schema["properties"].items():
        optional = name not in required and "default" not in inner
        plain[f"{name}?" if optional else name] = _shorten(inner)
    return plain


def _has_plain_form(schema: Schema) -> bool:
    properties = schema.get("properties")
    if not isinstance(properties, Mapping) or schema.keys() - _SAID_BY_PLAIN:
        return False
    closed = schema.get("additionalProperties", False) is False
    known = set(schema.get("required", [])) <= properties.keys()
    simple = all(isinstance(inner, Mapping) and not name.endswith("?") for name, inner in properties.items())
    defaults = simple and not any("default" in properties[name] for name in schema.get("required", []) if name in properties)
    return closed and known and simple and defaults and properties.get("type") != {"type": "object"}


def _shorten(schema: Mapping[str, Any]) -> Any:
    """A type alone becomes its word."""
    if schema.keys() == {"type"} and isinstance(schema["type"], str):
        return schema["type"]
    short = dict(schema)
    if isinstance(short.get("items"), Mapping):
        short["items"] = _shorten(short["items"])
    return short
