"""Schemas that nothing satisfies: the simple cases, so that a slip in a declaration shows before a day of training.

Every type that a schema allows is looked at by itself: it is out when its limits cross, or when something that it must hold is
impossible in turn. What is left undecided (patterns, `not`, conditions) counts as possible.
"""

import math
from collections.abc import Iterator, Mapping
from typing import Any

from toolcall.errors import ToolcallError, shorten
from toolcall.tools.schema import Schema, compile_schema

_TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
_LIMITS = {"string": ("minLength", "maxLength"), "array": ("minItems", "maxItems"), "object": ("minProperties", "maxProperties")}


def refuse_contradictions(schema: Schema, place: str) -> None:
    """Raise ToolcallError if no call satisfies the schema of its arguments, or no value that of one argument."""
    for name, inner in (schema.get("properties") or {}).items():
        if inner is not False and (reason := contradiction(inner)) is not None:
            raise ToolcallError(f"{place}.{name}: no value satisfies this schema: {reason}")
    if (reason := contradiction({**schema, "type": "object"} if "type" not in schema else schema, only="object")) is not None:
        raise ToolcallError(f"{place}: no call satisfies this schema: {reason}")


def refuse_defaults(schema: Schema, place: str) -> None:
    """Raise ToolcallError if an argument's default is not what its own schema allows."""
    for name, inner in (schema.get("properties") or {}).items():
        if isinstance(inner, Mapping) and "default" in inner and not _satisfies(inner["default"], inner):
            raise ToolcallError(f"{place}.{name}: the default {shorten(repr(inner['default']), 40)} does not satisfy its own schema")


def contradiction(schema: Any, only: str | None = None) -> str | None:
    """Why nothing (or nothing of the type `only`) satisfies `schema`; None if something may.

    >>> contradiction({"type": "integer", "minimum": 5, "maximum": 3})
    'minimum 5 is above maximum 3'
    """
    if schema is False:
        return "false allows nothing"
    if not isinstance(schema, Mapping):
        return None
    reasons = {kind: next(_impossible(schema, kind), None) for kind in _allowed(schema, only)}
    if not reasons:
        return f"it must be {only}, and its type is {schema.get('type')}" if only else "its types exclude each other"
    by_type = next(iter(reasons.values())) if None not in reasons.values() else None
    return by_type or next(_impossible_choices(schema), None)


def _allowed(schema: Mapping[str, Any], only: str | None) -> list[str]:
    """The types that the schema and all of its `allOf` accept."""
    allowed = [only] if only else list(_TYPES)
    for part in [schema, *(part for part in schema.get("allOf", []) if isinstance(part, Mapping))]:
        declared = part.get("type", _TYPES)
        names = [declared] if isinstance(declared, str) else declared
        allowed = [kind for kind in allowed if kind in names or (kind == "integer" and "number" in names)]
    return allowed


def _impossible(schema: Mapping[str, Any], kind: str) -> Iterator[str]:
    """Reasons why no value of type `kind` satisfies `schema`."""
    if kind in ("integer", "number"):
        yield from _crossed_bounds(schema, kind)
    if kind in _LIMITS:
        low, high = _LIMITS[kind]
        if schema.get(low, 0) > schema.get(high, math.inf):
            yield f"{low} {schema[low]} is above {high} {schema[high]}"
    if kind == "array" and schema.get("minItems", 0) > 0 and (reason := contradiction(schema.get("items"))) is not None:
        yield f"items: {reason}"
    if kind == "object":
        yield from _impossible_properties(schema)


def _crossed_bounds(schema: Mapping[str, Any], kind: str) -> Iterator[str]:
    lows = [(schema[key], key) for key in ("minimum", "exclusiveMinimum") if key in schema]
    highs = [(schema[key], key) for key in ("maximum", "exclusiveMaximum") if key in schema]
    if not lows or not highs:
        return
    (low, low_key), (high, high_key) = max(lows), min(highs)
    exclusive = "exclusive" in low_key + high_key
    if low > high:
        yield f"{low_key} {low} is above {high_key} {high}"
    elif low == high and exclusive:
        yield f"{low_key} {low} and {high_key} {high} leave nothing between them"
    elif kind == "integer":
        first = math.floor(low) + 1 if low_key == "exclusiveMinimum" else math.ceil(low)
        last = math.ceil(high) - 1 if high_key == "exclusiveMaximum" else math.floor(high)
        if first > last:
            yield f"there is no whole number between {low_key} {low} and {high_key} {high}"


def _impossible_properties(schema: Mapping[str, Any]) -> Iterator[str]:
    properties = schema.get("properties") or {}
    required = schema.get("required", [])
    closed = schema.get("additionalProperties") is False and "patternProperties" not in schema
    for name in required:
        if name not in properties and closed:
            yield f"{name} is required but not among the properties ({', '.join(properties) or 'there are none'})"
        elif (reason := contradiction(properties.get(name))) is not None:
            yield f"{name} is required, and impossible: {reason}"
    if len(set(required)) > schema.get("maxProperties", math.inf):
        yield f"{len(set(required))} properties are required, maxProperties is {schema['maxProperties']}"
    if closed and schema.get("minProperties", 0) > len(properties):
        yield f"minProperties is {schema['minProperties']}, and there are {len(properties)} properties"


def _impossible_choices(schema: Mapping[str, Any]) -> Iterator[str]:
    """Of fixed values and of alternatives at least one must be possible, of `allOf` each."""
    for key in ("enum", "const"):
        values = schema.get("enum", []) if key == "enum" else [schema.get("const")]
        if key in schema and not any(_satisfies(value, schema) for value in values):
            yield f"{key} {shorten(repr(schema[key]), 60)} holds nothing that the rest of the schema allows"
    for key in ("anyOf", "oneOf"):
        reasons = [contradiction(part) for part in schema.get(key, [])]
        if reasons and all(reasons):
            yield f"{key}: {reasons[0]}"
    yield from (f"allOf: {reason}" for part in schema.get("allOf", []) if (reason := contradiction(part)) is not None)


def _satisfies(value: Any, schema: Mapping[str, Any]) -> bool:
    rest = {key: item for key, item in schema.items() if not _refers(item)}
    return compile_schema(rest, "").is_valid(value)


def _refers(part: Any) -> bool:
    """Whether a part of a schema points elsewhere: taken out of its document it would not compile."""
    if isinstance(part, Mapping):
        return "$ref" in part or any(map(_refers, part.values()))
    return isinstance(part, list) and any(map(_refers, part))
