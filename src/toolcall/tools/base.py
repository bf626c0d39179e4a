"""What a tool is: a name, an argument schema, and `run`."""

import math
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from toolcall.errors import shorten
from toolcall.protocol import CallError
from toolcall.tools.schema import arranged


class ToolError(CallError):
    """The arguments satisfy the schema, but the tool cannot do what they ask."""

    failure = "execution_error"


class InvalidArguments(CallError):
    """The arguments do not satisfy the tool's schema."""

    failure = "invalid_arguments"


class Arguments(BaseModel):
    """Base of every argument schema: strict types (no "3" for 3), no unknown keys, finite numbers."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False, frozen=True)


@dataclass(frozen=True)
class Artifact:
    """A file that a tool made, in memory."""

    filename: str
    mime_type: str
    data: bytes


@dataclass(frozen=True)
class Result:
    """What running a tool gave.

    `output` is plain JSON for the user. `meaning` is what two calls must share to count as the same answer (see
    `same_meaning`); it defaults to the output. `draw` makes the artifact, when somebody wants to see it: drawing costs a
    hundred times more than deciding whether a call was right.
    """

    output: dict[str, Any]
    meaning: Any = None
    draw: Callable[[], Artifact] | None = None

    def __post_init__(self) -> None:
        if self.meaning is None:
            object.__setattr__(self, "meaning", self.output)


A = TypeVar("A")


class Tool(ABC, Generic[A]):
    """A deterministic local tool. A subclass names its argument schema and implements `run`.

    Tools whose schema is known only when they are made (declared ones, functions) set it before `super().__init__()`.
    """

    description: str
    arguments: Any
    """The schema, as pydantic takes it: mostly a subclass of Arguments, or a union of several told apart by a discriminator."""
    pure: bool = False
    """Whether running it has no effect but its result, and takes milliseconds whatever the arguments, so that a call may be tried before it
    is chosen, where it is generated. A subclass that has effects says False again."""

    def __init__(self) -> None:
        self._schema: TypeAdapter[A] = TypeAdapter(self.arguments)

    @abstractmethod
    def run(self, args: A) -> Result:
        """Do it. Raises ToolError when the arguments are well-formed but cannot be carried out."""

    def validate(self, args: dict[str, Any]) -> A:
        """Arguments by the schema. Raises InvalidArguments with the first violation."""
        try:
            return self._read(args)
        except ValidationError as error:
            raise InvalidArguments(_first_violation(error)) from None

    def _read(self, args: dict[str, Any]) -> A:
        return self._schema.validate_python(args)

    def json_schema(self) -> dict[str, Any]:
        """The arguments as JSON Schema, from which grammars, data checks and documents derive."""
        return self._schema.json_schema()

    def arranged(self, args: dict[str, Any]) -> dict[str, Any]:
        """Arguments with their keys in the order of the schema: the order in which a model learns to write them, and the grammar
        accepts them."""
        arguments: dict[str, Any] = arranged(self._order, args)
        return arguments

    @cached_property
    def _order(self) -> dict[str, Any]:
        return self.json_schema()

    def canonical(self, args: A) -> dict[str, Any]:
        """The one form of equal arguments: defaults filled in, keys in the schema's order, 1.0 written as 1."""
        return {key: _plain(value) for key, value in self._schema.dump_python(args, mode="json").items()}


def _first_violation(error: ValidationError) -> str:
    detail = error.errors(include_url=False, include_context=False)[0]
    where = ".".join(map(str, detail["loc"])) or "arguments"
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    return f"{shorten(where)}: {shorten(detail['msg'], 120)}{more}"


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def same_meaning(left: Any, right: Any) -> bool:
    """Equality of meanings: numbers up to rounding (relative 1e-9), lists item by item, NaN equal to NaN.

    >>> same_meaning([0.1 + 0.2, "x"], [0.3, "x"])
    True
    """
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same_meaning(left[key], right[key]) for key in left)
    if isinstance(left, list | tuple) and isinstance(right, list | tuple):
        return len(left) == len(right) and all(map(same_meaning, left, right))
    if isinstance(left, float | int) and isinstance(right, float | int):
        return math.isclose(left, right, rel_tol=1e-9, abs_tol=1e-12) or (math.isnan(left) and math.isnan(right))
    return bool(left == right)
