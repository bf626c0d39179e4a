"""The tool for requests that no tool serves: an explicit refusal, a call like any other."""

from toolcall.tools.base import Arguments, Result, Tool


class NoArguments(Arguments):
    """Nothing."""


class NoTool(Tool[NoArguments]):
    """Does nothing, and says so."""

    description = "for requests that no other tool serves"
    arguments = NoArguments
    pure = True

    def run(self, args: NoArguments) -> Result:
        return Result({"message": "no tool serves this request"})
