"""Samples and requests from files of JSON items. Every bad line is reported with its reason."""

import logging
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from toolcall.datamodules.lines import read_items
from toolcall.datamodules.sample import Sample
from toolcall.errors import ToolcallError, shorten
from toolcall.protocol import CallError, format_call, is_name, parse_call
from toolcall.tools.base import InvalidArguments, Tool

OnInvalid = Literal["fail", "skip"]
Tools = Mapping[str, Tool[Any]] | Collection[str]
"""A tool box, by which arguments are checked too; or the declared names alone."""

_SHOWN = 200  # problems that a message lists
_NAMES = 300  # characters of tool names that a message lists

log = logging.getLogger(__name__)


@dataclass
class Problems:
    """The lines of a file that were refused: how many, and the first of them."""

    count: int = 0
    shown: list[str] = field(default_factory=list)
    fitting: Counter[str] = field(default_factory=Counter)
    """Calls of each tool that satisfy its schema."""
    unfit: Counter[str] = field(default_factory=Counter)
    """Calls of each tool that do not."""

    def add(self, where: str, error: CallError) -> None:
        """Note a refused line."""
        self.count += 1
        if len(self.shown) < _SHOWN:
            self.shown.append(f"{where}: {error}")

    def listed(self, path: Path, what: str) -> str:
        """A message of bounded length."""
        more = [f"and {self.count - len(self.shown):,} more"] if self.count > len(self.shown) else []
        lines = [*self.shown, *more, *self._never_satisfied()]
        head = f"{path}: {'1 line is' if self.count == 1 else f'{self.count} lines are'} {what}:"
        return "\n  ".join([head, *lines])

    def _never_satisfied(self) -> list[str]:
        never = [(name, count) for name, count in sorted(self.unfit.items()) if count > 1 and not self.fitting[name]]
        return [
            f"no call of {shorten(name)} satisfies its schema ({count:,} were checked): is the schema right?" for name, count in never[:10]
        ]


def read_samples(path: Path, tools: Tools | None, on_invalid: OnInvalid) -> list[Sample]:
    """The samples of a file. `tools`: the declared tools or names; None accepts any.

    Raises ToolcallError that lists the bad lines; with `skip` they are left out, counted and logged instead.
    """
    problems = Problems()
    samples = list(iterate_samples(path, tools, problems))
    report(path, len(samples), problems, on_invalid)
    return samples


def iterate_samples(path: Path, tools: Tools | None, problems: Problems) -> Iterator[Sample]:
    """The good samples of a file, one by one; the bad lines are noted in `problems`."""
    for where, value in read_items(path):
        try:
            yield _sample(value, tools, problems)
        except CallError as error:
            problems.add(where, error)


def report(path: Path, samples: int, problems: Problems, on_invalid: OnInvalid) -> None:
    """Raise ToolcallError for bad lines, or with `skip` warn of them; a file without any sample is an error."""
    if problems.count and on_invalid == "fail":
        raise ToolcallError(problems.listed(path, "no sample (data.on_invalid=skip leaves them out)"))
    if not samples:
        why = "\n" + problems.listed(path, "no sample") if problems.count else ""
        raise ToolcallError(f'{path} holds no sample: expected lines of {{"tool": ..., "user": ..., "call": ...}}{why}')
    if problems.count:
        log.warning(problems.listed(path, "no sample and left out"))


def read_requests(path: Path) -> list[dict[str, Any]]:
    """Rows with a text field `user`, whatever else they hold. Raises ToolcallError that lists the bad lines."""
    rows: list[dict[str, Any]] = []
    problems = Problems()
    for where, value in read_items(path):
        try:
            _text(_object(value), "user")
            rows.append(value)
        except CallError as error:
            problems.add(where, error)
    if problems.count:
        raise ToolcallError(problems.listed(path, "no request"))
    if not rows:
        raise ToolcallError(f'{path} holds no request: expected lines of {{"user": ...}}')
    return rows


def _sample(item: Any, tools: Tools | None, problems: Problems) -> Sample:
    """Check one item. The call is written again in compact form and in the order of the schema, so that one call has one spelling."""
    fields = _object(item)
    tool, user, text = _text(fields, "tool"), _text(fields, "user"), _text(fields, "call")
    if not user.strip():
        raise CallError("the request (user) is empty")
    if not is_name(tool):
        raise CallError(f"the tool's name {shorten(tool)!r} is no identifier: letters, digits and _ from A to Z, no digit first")
    if tools is not None and tool not in tools:
        raise CallError(f"tool {shorten(tool)!r} is not one of {shorten(', '.join(sorted(tools)), _NAMES)} (tools=inferred takes any)")
    call = parse_call(text, tools)
    if call.tool != tool:
        raise CallError(f"the call names {shorten(call.tool)!r}, the field tool says {shorten(tool)!r}")
    args = call.args
    if isinstance(tools, Mapping):
        _check_arguments(tools[tool], tool, args, problems)
        args = tools[tool].arranged(args)
    return Sample(tool, user, format_call(tool, args), _text(fields, "slice") if fields.get("slice") is not None else None)


def _check_arguments(tool: Tool[Any], name: str, args: dict[str, Any], problems: Problems) -> None:
    try:
        tool.validate(args)
    except InvalidArguments as error:
        problems.unfit[name] += 1
        raise CallError(f"the arguments do not fit {shorten(name)}'s schema: {error}") from None
    problems.fitting[name] += 1


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
