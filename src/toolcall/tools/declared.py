"""A tool that is merely declared: a name and an argument schema. Executing it is validation alone."""

from typing import Annotated, Any

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from toolcall.tools.base import Result, Tool
from toolcall.tools.contradiction import refuse_contradictions, refuse_defaults
from toolcall.tools.plain import to_json_schema
from toolcall.tools.schema import Schema, canonical, close, compile_schema, violation

Args = dict[str, Any]


class DeclaredTool(Tool[Args]):
    """Its result, and its meaning, are the arguments in their one form.

    Args:
        arguments: the arguments in plain form (see `plain`) or as a JSON Schema; null for none.
        description: what the tool does, in words.
        place: where the declaration stands, for messages.

    Raises ToolcallError for what is no schema and for a schema that no call satisfies.
    """

    def __init__(self, arguments: Schema | None, description: str = "", place: str = "arguments") -> None:
        schema = close(to_json_schema(arguments, place))
        self._validator = compile_schema(schema, place)
        refuse_contradictions(schema, place)
        refuse_defaults(schema, place)
        self._declared: Schema = schema
        self.description = description
        shown = schema | ({"description": description} if description else {})
        self.arguments = Annotated[Args, AfterValidator(self._checked), WithJsonSchema(shown)]
        super().__init__()

    def run(self, args: Args) -> Result:
        return Result(self.canonical(args))

    def _checked(self, args: Args) -> Args:
        if (reason := violation(self._validator, args)) is not None:
            raise PydanticCustomError("schema", "{reason}", {"reason": reason})
        return canonical(self._declared, args)  # type: ignore[no-any-return]  # an object stays one
