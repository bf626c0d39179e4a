"""tools=inferred: the tools that the files of data=jsonl call."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

from toolcall.datamodules.jsonl import OnInvalid, read_samples
from toolcall.errors import ToolcallError
from toolcall.protocol import Call
from toolcall.tools.declared import DeclaredTool
from toolcall.tools.inferred import infer_tools

log = logging.getLogger(__name__)


def infer_from_files(
    path: str | None, valid_path: str | None, test_path: str | None, on_invalid: OnInvalid | None
) -> dict[str, DeclaredTool]:
    """The tools of all calls in the given files. Raises ToolcallError if there is no file, or a bad line in one."""
    if path is None:
        raise ToolcallError("tools=inferred takes the tools from the calls in a file: give data=jsonl data.path=FILE")
    files = [Path(file) for file in (path, valid_path, test_path) if file]
    tools = infer_tools(call for file in files for call in _calls(file, on_invalid or "fail"))
    log.info("tools inferred from the data: %s", ", ".join(tools))
    return tools


def _calls(file: Path, on_invalid: OnInvalid) -> Iterator[Call]:
    for sample in read_samples(file, None, on_invalid):
        yield Call(sample.tool, json.loads(sample.call[sample.call.index("{") :]))
