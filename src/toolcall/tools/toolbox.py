"""The tool box: names to tools, and the one place where a call is executed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolcall.errors import ToolcallError
from toolcall.protocol import Call, CallError, parse_call
from toolcall.tools.base import Artifact, Result, Tool


@dataclass(frozen=True)
class Execution:
    """A call that was carried out (or checked, and then without a result), or the first thing that was wrong with it."""

    text: str
    call: Call | None
    result: Result | None
    error: CallError | None

    @property
    def valid(self) -> bool:
        """The call names a declared tool and its arguments satisfy the schema."""
        return self.error is None or self.error.failure == "execution_error"


class ToolBox(Mapping[str, Tool[Any]]):
    """Named tools. Everything that runs a call (validation, commands, servers) does so by `execute`."""

    def __init__(self, tools: Mapping[str, Tool[Any]]) -> None:
        if not tools:
            raise ToolcallError("the tool box is empty: tools=... must name at least one tool")
        self._tools = dict(tools)

    def __getitem__(self, name: str) -> Tool[Any]:
        return self._tools[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tools)

    def __len__(self) -> int:
        return len(self._tools)

    def canonical(self, call: Call) -> Call:
        """The one form of equal calls. Raises InvalidArguments, or ToolError where an expression does not parse."""
        tool = self[call.tool]
        return Call(call.tool, tool.canonical(tool.validate(call.args)))

    def execute(self, text: str) -> Execution:
        """Parse, validate and run a CALL line. Never raises for a bad call: the error is part of what comes back."""
        return self._carry_out(text, run=True)

    def check(self, text: str) -> Execution:
        """Parse and validate a CALL line without running it."""
        return self._carry_out(text, run=False)

    def accepts(self, text: str) -> bool:
        """Whether a CALL line can be carried out, as far as that shows without effects: of a tool that is `pure` it is, of another only
        the arguments are looked at."""
        checked = self.check(text)
        if checked.call is None or checked.error is not None:
            return False
        try:
            return not self[checked.call.tool].pure or self.execute(text).error is None
        except Exception:  # whatever a tool of one's own raises, it cannot carry this out
            return False

    def _carry_out(self, text: str, run: bool) -> Execution:
        call = None
        try:
            call = parse_call(text, self._tools)
            tool = self[call.tool]
            args = tool.validate(call.args)
            return Execution(text, call, tool.run(args) if run else None, None)
        except CallError as error:
            return Execution(text, call, None, error)


def save(artifact: Artifact, folder: Path, stem: str) -> Path:
    """Write an artifact as `folder/stem.png` (its own ending) and return the path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{stem}{Path(artifact.filename).suffix}"
    path.write_bytes(artifact.data)
    return path
