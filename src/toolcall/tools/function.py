"""A plain Python function as a tool: its annotations are the argument schema."""

import inspect
import json
import typing
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from pydantic import create_model
from pydantic.errors import PydanticSchemaGenerationError, PydanticUserError
from pydantic_core import PydanticSerializationError, to_jsonable_python

from toolcall.config.check import locate
from toolcall.errors import ToolcallError, shorten
from toolcall.tools.base import Arguments, Result, Tool, ToolError


class FunctionTool(Tool[Arguments]):
    """Calls `function`, given as such or by its dotted path, with the arguments by name.

    Its parameters are the arguments, annotated with what JSON can hold (str, int, float, bool, list, Literal, Enum, ...; limits
    by `Annotated[int, Field(ge=1)]`); the first line of its docstring is the description. A dictionary that it returns is the
    output, anything else becomes {"result": ...}. What it raises is the call's failure. It should give equal arguments equal
    results: calls are judged by what they give. `pure=True` says that it has no other effect and takes milliseconds (see Tool).

    Raises ToolcallError if there is no such function or a parameter has no annotation.
    """

    def __init__(self, function: str | Callable[..., Any], pure: bool = False) -> None:
        self.pure = pure
        self._function = locate(function) if isinstance(function, str) else function
        name = function if isinstance(function, str) else getattr(function, "__qualname__", repr(function))
        self.description = (inspect.getdoc(self._function) or "").partition("\n")[0]
        self.arguments = _arguments_of(self._function, name)
        super().__init__()

    def _read(self, args: dict[str, Any]) -> Arguments:
        """By the rules for JSON: an Enum by its value, a tuple from a list."""
        return self._schema.validate_json(json.dumps(args))

    def run(self, args: Arguments) -> Result:
        given = {name: getattr(args, name) for name in type(args).model_fields}
        try:
            value = to_jsonable_python(self._function(**given))
        except PydanticSerializationError as error:
            raise ToolError(f"what the function returned is no JSON: {shorten(error)}") from None
        except Exception as error:  # whatever a function of the user's own raises is what its call came to
            raise ToolError(f"{type(error).__name__}: {shorten(error, 200)}") from error
        return Result(value if isinstance(value, dict) else {"result": value})


def _arguments_of(function: Callable[..., Any], name: str) -> type[Arguments]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # a parameter may well be called `copy`, as a method of models is
            return create_model(name, __base__=Arguments, **dict(_fields(function, name)))
    except (PydanticSchemaGenerationError, PydanticUserError, NameError) as error:
        raise ToolcallError(f"{name} cannot be a tool: {shorten(error, 200)}") from None


def _fields(function: Callable[..., Any], name: str) -> Iterator[tuple[str, Any]]:
    """Parameter names to annotations and defaults, as pydantic takes them."""
    hints = typing.get_type_hints(function, include_extras=True)
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
            raise ToolcallError(f"{name} cannot be a tool: {parameter} has no name of its own to be called by")
        if parameter.name not in hints:
            raise ToolcallError(f"{name} cannot be a tool: its parameter {parameter.name} has no annotation, such as {parameter.name}: int")
        yield parameter.name, (hints[parameter.name], ... if parameter.default is parameter.empty else parameter.default)
