"""Reading samples: JSONL, the same inside a ``` fence, or one JSON array. Every bad line is reported with its reason."""

import logging
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from toolcall.datamodules.sample import Sample
from toolcall.errors import ToolcallError, shorten
from toolcall.protocol import BrokenJSON, CallError, format_call, parse_call, parse_json

OnInvalid = Literal["fail", "skip"]
_SHOWN = 200  # problems that a message lists

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Problem:
    """A line that is no sample."""

    where: str
    reason: str

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


def read_text(path: Path) -> str:
    """The text of a file; a byte-order mark is ignored. Raises ToolcallError if it is missing or no UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ToolcallError(f"there is no file {path}") from None
    except UnicodeDecodeError as error:
        raise ToolcallError(f"{path} is not UTF-8: byte {error.start} ({error.reason})") from None
    except OSError as error:
        raise ToolcallError(f"{path} cannot be read: {error.strerror or error}") from None


def read_samples(path: Path, tools: Collection[str] | None, on_invalid: OnInvalid) -> list[Sample]:
    """The samples of a file. `tools`: the declared names; None accepts any.

    Raises ToolcallError that lists the bad lines; with `skip` they are left out, counted and logged instead.
    """
    samples: list[Sample] = []
    problems: list[Problem] = []
    for where, value in _items(read_text(path)):
        try:
            samples.append(_sample(value, tools))
        except CallError as error:
            problems.append(Problem(where, str(error)))
    if problems:
        _report(path, problems, on_invalid)
    if not samples:
        raise ToolcallError(f'{path} holds no sample: expected lines of {{"tool": ..., "user": ..., "call": ...}}')
    return samples


def read_requests(path: Path) -> list[dict[str, Any]]:
    """Rows with a text field `user`, whatever else they hold. Raises ToolcallError that lists the bad lines."""
    rows: list[dict[str, Any]] = []
    problems: list[Problem] = []
    for where, value in _items(read_text(path)):
        try:
            _text(_object(value), "user")
            rows.append(value)
        except CallError as error:
            problems.append(Problem(where, str(error)))
    if problems:
        raise ToolcallError(_listed(path, problems, "no request"))
    if not rows:
        raise ToolcallError(f'{path} holds no request: expected lines of {{"user": ...}}')
    return rows


def _listed(path: Path, problems: list[Problem], what: str) -> str:
    shown = "\n".join(f"  {problem}" for problem in problems[:_SHOWN])
    more = f"\n  and {len(problems) - _SHOWN} more" if len(problems) > _SHOWN else ""
    return f"{path}: {'1 line is' if len(problems) == 1 else f'{len(problems)} lines are'} {what}:\n{shown}{more}"


def _report(path: Path, problems: list[Problem], on_invalid: OnInvalid) -> None:
    if on_invalid == "fail":
        raise ToolcallError(_listed(path, problems, "no sample (data.on_invalid=skip leaves them out)"))
    log.warning(_listed(path, problems, "no sample and left out"))


def _items(text: str) -> Iterator[tuple[str, Any]]:
    """Every item with where it stands; broken JSON comes as the error itself."""
    lines = ["" if line.lstrip().startswith("```") else line for line in text.split("\n")]
    if _is_array(lines):
        items = _parse("\n".join(lines))
        numbered = enumerate(items, 1) if isinstance(items, list) else [("", items)]
        yield from ((f"item {number}".rstrip(), item) for number, item in numbered)
    else:
        yield from ((f"line {number}", _parse(line)) for number, line in enumerate(lines, 1) if line.strip())


def _is_array(lines: list[str]) -> bool:
    """One JSON array over all lines; a list that ends on its first line, with more lines behind it, is a bad line of JSONL."""
    filled = [line for line in lines if line.strip()]
    if not filled or not filled[0].lstrip().startswith("["):
        return False
    return len(filled) == 1 or not isinstance(_parse(filled[0]), list)


def _parse(text: str) -> Any:
    """The JSON value, or the BrokenJSON that says why it is none."""
    try:
        return parse_json(text)
    except BrokenJSON as error:
        return error


def _sample(item: Any, tools: Collection[str] | None) -> Sample:
    """Check one item. The call is written again in compact form, so that spelling never differs by white space."""
    tool, user, text = (_text(_object(item), key) for key in ("tool", "user", "call"))
    if not user.strip():
        raise CallError("the request (user) is empty")
    if tools is not None and tool not in tools:
        raise CallError(f"tool {shorten(tool)!r} is not one of {', '.join(sorted(tools))} (tools=inferred takes any)")
    call = parse_call(text, tools)
    if call.tool != tool:
        raise CallError(f"the call names {shorten(call.tool)!r}, the field tool says {shorten(tool)!r}")
    return Sample(tool, user, format_call(call.tool, call.args))


def _object(item: Any) -> dict[str, Any]:
    if isinstance(item, CallError):
        raise item
    if not isinstance(item, dict):
        raise CallError(f"not an object but {shorten(item, 40)!r}")
    return item


def _text(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    if not isinstance(value, str):
        raise CallError(f"the field {key} is missing" if key not in item else f"the field {key} must be text, not {shorten(value, 40)!r}")
    return value
