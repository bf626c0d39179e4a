"""JSON Schema as far as tools need it: is it one, can anything satisfy it, what is the one form of what does."""

from collections.abc import Mapping
from typing import Any, NoReturn

import jsonschema_rs

from toolcall.errors import ToolcallError, shorten

Schema = dict[str, Any]

_COMPOSED = ("allOf", "anyOf", "oneOf", "$ref", "if", "patternProperties", "additionalProperties", "unevaluatedProperties")


def compile_schema(schema: Schema, place: str) -> jsonschema_rs.Draft202012Validator:
    """The validator of a schema. Raises ToolcallError, naming `place`, if it is no JSON Schema; nothing is ever downloaded."""
    try:
        return jsonschema_rs.Draft202012Validator(schema, retriever=_refuse)
    except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError) as error:
        path = ".".join(map(str, getattr(error, "instance_path", [])))
        reason = getattr(error, "message", str(error))
        raise ToolcallError(f"{place}{'.' if path else ''}{path}: no JSON Schema: {shorten(reason, 160)}") from None


def _refuse(uri: str) -> NoReturn:
    raise ValueError(f"{uri} lies outside of this schema")


def violation(validator: jsonschema_rs.Draft202012Validator, value: Any) -> str | None:
    """The first reason why `value` does not satisfy the schema, with its place; None if it does."""
    error = next(iter(validator.iter_errors(value)), None)
    if error is None:
        return None
    place = ".".join(map(str, error.instance_path))
    return f"{shorten(place)}: {shorten(error.message, 120)}" if place else shorten(error.message, 120)


def close(schema: Any) -> Any:
    """The schema with objects that name their properties closed to others, unless it says itself what else they may hold.

    >>> close({"type": "object", "properties": {}})
    {'type': 'object', 'properties': {}, 'additionalProperties': False}
    """
    if isinstance(schema, list):
        return [close(item) for item in schema]
    if not isinstance(schema, Mapping):
        return schema
    closed = {key: item if key in ("enum", "const", "default", "examples") else close(item) for key, item in schema.items()}
    if isinstance(schema.get("properties"), Mapping) and schema.get("type") == "object" and not any(key in schema for key in _COMPOSED):
        closed["additionalProperties"] = False
    return closed


def canonical(schema: Any, value: Any) -> Any:
    """The one form of equal values: defaults filled in, keys in the order of the schema. `value` satisfies `schema`."""
    if not isinstance(schema, Mapping):
        return value
    if isinstance(value, list):
        return [canonical(schema.get("items"), item) for item in value]
    if not isinstance(value, Mapping):
        return value
    properties: Mapping[str, Any] = schema.get("properties") or {}
    defaults = {key: inner["default"] for key, inner in properties.items() if isinstance(inner, Mapping) and "default" in inner}
    filled = defaults | dict(value)
    ordered = [key for key in properties if key in filled] + sorted(filled.keys() - properties.keys())
    return {key: canonical(properties.get(key), filled[key]) for key in ordered}
