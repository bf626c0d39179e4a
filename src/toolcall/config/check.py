"""Checking a composed configuration: a misspelt key and a wrong type are errors that name the full key.

Hydra 1.3 lets a wrong type under `_target_` pass, and a misspelt key in an experiment file too. Here the signature of each
target, and the dataclass of the whole, are the schema.
"""

import dataclasses
import difflib
import importlib
import inspect
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic.errors import PydanticSchemaGenerationError, PydanticUserError

from toolcall.errors import ToolcallError, shorten

Fields = dict[str, Any]
"""Names of accepted keys to their type annotations."""


def check(config: Mapping[str, Any], schema: type) -> None:
    """Compare `config` with the dataclass `schema` and every `_target_` in it with that target's signature.

    Raises ToolcallError that lists each problem with its full key.
    """
    problems = list(_check_whole(config, schema, ""))
    if problems:
        raise ToolcallError("the configuration is wrong:\n" + "\n".join(f"  {problem}" for problem in problems))


def locate(path: str) -> Callable[..., Any]:
    """The class or function behind a dotted path. Raises ToolcallError if there is none."""
    module, _, name = path.rpartition(".")
    try:
        found = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError, ValueError, SyntaxError) as error:
        raise ToolcallError(f"_target_ {path!r} cannot be imported: {error}") from None
    if not callable(found):
        raise ToolcallError(f"_target_ {path!r} is no class and no function")
    return found  # type: ignore[no-any-return]


def _check_whole(config: Mapping[str, Any], schema: Any, prefix: str) -> Iterable[str]:
    """A dataclass has no optional fields: each must be there."""
    fields = _dataclass_fields(schema)
    yield from _check_fields(config, fields, prefix)
    yield from (f"{prefix}{key} is missing" for key in fields if key not in config)


def _check_fields(config: Mapping[str, Any], fields: Fields, prefix: str) -> Iterable[str]:
    for key, value in config.items():
        full = f"{prefix}{key}"
        if key not in fields:
            near = difflib.get_close_matches(str(key), fields, n=1)
            yield f"{full} is unknown" + (f"; did you mean {prefix}{near[0]}?" if near else f"; known here: {', '.join(fields)}")
        else:
            yield from _check_value(value, fields[key], full)


def _check_value(value: Any, annotation: Any, key: str) -> Iterable[str]:
    if isinstance(value, Mapping) and "_target_" in value:
        arguments = {name: item for name, item in value.items() if not name.startswith("_")}
        yield from _check_fields(arguments, signature_fields(locate(value["_target_"])), f"{key}.")
    elif isinstance(value, Mapping) and dataclasses.is_dataclass(annotation):
        yield from _check_whole(value, annotation, f"{key}.")
    elif isinstance(value, Mapping) and annotation in (Any, dict[str, Any]):
        for name, item in value.items():
            yield from _check_value(item, Any, f"{key}.{name}")
    elif (problem := _type_problem(value, annotation)) is not None:
        yield f"{key} is {shorten(repr(value), 60)}: {problem}"


def _type_problem(value: Any, annotation: Any) -> str | None:
    try:
        TypeAdapter(annotation, config=_adapter_config(annotation)).validate_python(value, strict=True)
    except ValidationError as error:
        return f"must be {_readable(annotation)} ({shorten(error.errors(include_url=False)[0]['msg'])})"
    except (PydanticSchemaGenerationError, PydanticUserError):  # an annotation that says nothing about plain values
        return None
    return None


def _adapter_config(annotation: Any) -> ConfigDict | None:
    own = dataclasses.is_dataclass(annotation) or hasattr(annotation, "model_config")
    return None if own else ConfigDict(arbitrary_types_allowed=True)


def _readable(annotation: Any) -> str:
    """`int or null`, `one of auto, cpu, gpu`, and the like."""
    if annotation in (type(None), None):
        return "null"
    if typing.get_origin(annotation) is typing.Literal:
        return "one of " + ", ".join(map(str, typing.get_args(annotation)))
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        return " or ".join(map(_readable, typing.get_args(annotation)))
    return str(getattr(annotation, "__name__", annotation))


def _dataclass_fields(schema: Any) -> Fields:
    hints = typing.get_type_hints(schema)
    return {field.name: hints[field.name] for field in dataclasses.fields(schema)}


def signature_fields(target: Callable[..., Any]) -> Fields:
    """The keyword parameters of a target; where a class passes **options on, those of its base classes too."""
    fields: Fields = {}
    for function in _constructors(target) if inspect.isclass(target) else [target]:
        parameters = inspect.signature(function).parameters.values()
        hints = _hints(function)
        named = [p for p in parameters if p.name != "self" and p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)]
        fields |= {p.name: hints.get(p.name, Any) for p in named if p.name not in fields}
        if not any(p.kind is p.VAR_KEYWORD for p in parameters):
            break
    return fields


def _constructors(target: type) -> list[Callable[..., Any]]:
    return [vars(base)["__init__"] for base in target.__mro__ if "__init__" in vars(base)]


def _hints(function: Callable[..., Any]) -> Fields:
    try:
        return typing.get_type_hints(inspect.unwrap(function))
    except NameError:  # names that the target imports for type checkers alone
        return {}
