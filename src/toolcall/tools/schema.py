"""JSON Schema as far as tools need it: is it one, can anything satisfy it, what is the one form of what does."""

import difflib
from collections.abc import Mapping
from typing import Any, NoReturn

import jsonschema_rs

from toolcall.errors import ToolcallError, shorten

Schema = dict[str, Any]

_KEYWORDS = frozenset((
    "$schema", "$id", "$ref", "$defs", "$anchor", "$comment", "definitions", "title", "description", "default", "examples", "example",
    "deprecated", "readOnly", "writeOnly", "type", "enum", "const", "multipleOf", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "minLength", "maxLength", "pattern", "format", "items", "prefixItems", "contains", "minContains", "maxContains",
    "minItems", "maxItems", "uniqueItems", "properties", "patternProperties", "additionalProperties", "propertyNames",
    "unevaluatedItems", "unevaluatedProperties", "required", "dependentRequired", "dependentSchemas", "minProperties", "maxProperties",
    "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "discriminator", "contentEncoding", "contentMediaType",
))  # fmt: skip
_NAMED = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")  # names to schemas
_VALUES = ("enum", "const", "default", "examples", "example", "discriminator", "dependentRequired")  # no schemas
_COMPOSED = ("allOf", "anyOf", "oneOf", "$ref", "if", "patternProperties", "additionalProperties", "unevaluatedProperties")


def compile_schema(schema: Schema, place: str) -> jsonschema_rs.Draft202012Validator:
    """The validator of a schema. Raises ToolcallError, naming `place`, if it is no JSON Schema; nothing is ever downloaded."""
    _refuse_unknown(schema, place)
    try:
        return jsonschema_rs.Draft202012Validator(schema, retriever=_refuse)
    except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError) as error:
        path = ".".join(map(str, getattr(error, "instance_path", [])))
        reason = getattr(error, "message", str(error))
        raise ToolcallError(f"{place}{'.' if path else ''}{path}: no JSON Schema: {shorten(reason, 160)}") from None


def _refuse_unknown(schema: Any, place: str) -> None:
    """JSON Schema ignores words that it does not know: `minimun: 1` would allow anything."""
    if isinstance(schema, list):
        for item in schema:
            _refuse_unknown(item, place)
    if not isinstance(schema, Mapping):
        return
    for key, item in schema.items():
        if key not in _KEYWORDS and not str(key).startswith("x-"):
            near = difflib.get_close_matches(str(key), _KEYWORDS, n=1)
            raise ToolcallError(f"{place}: {shorten(key)} is no word of JSON Schema" + (f"; did you mean {near[0]}?" if near else ""))
        if key in _NAMED and isinstance(item, Mapping):
            for name, inner in item.items():
                _refuse_unknown(inner, f"{place}.{name}")
        elif key not in _VALUES:
            _refuse_unknown(item, place)


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
    closed = {key: item if key in _VALUES else close(item) for key, item in schema.items()}
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


def arranged(schema: Schema, value: Any) -> Any:
    """The same value with the keys of its objects in the order of the schema, those that it does not name behind them.

    >>> arranged({"properties": {"a": {}, "b": {}}}, {"b": 1, "c": 2, "a": 3})
    {'a': 3, 'b': 1, 'c': 2}
    """
    return _arranged(schema, value, schema.get("$defs", {}))


def _arranged(schema: Any, value: Any, definitions: Mapping[str, Any]) -> Any:
    if not isinstance(schema, Mapping) or not isinstance(value, list | dict):
        return value
    schema = definitions.get(str(schema.get("$ref", "")).removeprefix("#/$defs/"), schema)
    for option in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        resolved = definitions.get(str(option.get("$ref", "")).removeprefix("#/$defs/"), option)
        if _fits(resolved, value):
            return _arranged(resolved, value, definitions)
    if isinstance(value, list):
        return [_arranged(schema.get("items"), item, definitions) for item in value]
    properties: Mapping[str, Any] = schema.get("properties", {})
    ordered = [key for key in properties if key in value] + [key for key in value if key not in properties]
    return {key: _arranged(properties.get(key), value[key], definitions) for key in ordered}


def _fits(option: Mapping[str, Any], value: Any) -> bool:
    """Whether an alternative can be the one that a value was written by: its kind, its constants and its required keys."""
    if isinstance(value, list):
        return option.get("type") == "array"
    properties = option.get("properties", {})
    constants = {key: inner["const"] for key, inner in properties.items() if isinstance(inner, Mapping) and "const" in inner}
    return (
        option.get("type") == "object"
        and all(key in value for key in option.get("required", ()))
        and all(value.get(key, constant) == constant for key, constant in constants.items())
    )
