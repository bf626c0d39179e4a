"""The protocol: the CALL line, and the frame of a sample. Everything that reads or writes either goes through here.

A call is one line, the word CALL, a tool's name and one JSON object with compact separators:

    CALL calculator {"expression":"23 + 17 * 4"}

A sample frames the request and the call; generation starts from the same prefix and stops at the closing tag:

    <user>
    calculate 23 plus 17 times 4
    </user>
    <call>
    CALL calculator {"expression":"23 + 17 * 4"}
    </call>
"""

import json
import math
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, NoReturn

from toolcall.errors import ToolcallError, shorten

USER_TAG = "<user>\n"
"""What stands before the request."""
CALL_TAG = "\n</user>\n<call>\n"
"""What stands between the request and the call: the end of the prompt."""
CALL_WORD = "CALL "
"""What every call starts with."""
END_TAG = "\n</call>\n"
"""What closes a sample: generation stops here."""

MAX_CALL = 65_536
"""Longest accepted CALL line, in characters: far more than any schema here can use."""

MAX_DEPTH = 100
"""Deepest accepted nesting of JSON."""

_CALL = re.compile(r"CALL ([A-Za-z_][A-Za-z0-9_]*) (.+)", re.ASCII)
_SURROGATE = re.compile("[\ud800-\udfff]")


class CallError(ToolcallError):
    """A call that cannot be used. `failure` is the class under which reports count it."""

    failure: ClassVar[str] = "no_call"


class NoCall(CallError):
    """The text is not one line `CALL name {json}`."""

    failure = "no_call"


class UnknownTool(CallError):
    """The tool is not one of the declared ones."""

    failure = "unknown_tool"


class BrokenJSON(CallError):
    """The part behind the tool's name does not parse as JSON."""

    failure = "broken_json"


class NotAnObject(CallError):
    """The JSON behind the tool's name is a list, a number or something else that is no object."""

    failure = "not_an_object"


@dataclass(frozen=True)
class Call:
    """A tool's name and its arguments, as plain JSON values."""

    tool: str
    args: dict[str, Any]

    def __str__(self) -> str:
        return format_call(self.tool, self.args)


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def is_name(text: str) -> bool:
    """Whether a tool may be called this: ASCII letters, digits and underscores, no digit first."""
    return text.isascii() and text.isidentifier()


def format_call(tool: str, args: dict[str, Any]) -> str:
    """The CALL line: compact separators, no ASCII escapes.

    >>> format_call("search", {"query": "自注意力", "top_k": 3})
    'CALL search {"query":"自注意力","top_k":3}'
    """
    return f"{CALL_WORD}{tool} {_ENCODER.encode(args)}"


def parse_call(text: str, tools: Collection[str] | None = None) -> Call:
    """Read a CALL line; white space around it is ignored.

    `tools` holds the declared names; without it every well-formed name is accepted. Raises NoCall, UnknownTool,
    BrokenJSON or NotAnObject.
    """
    if len(text) > MAX_CALL:
        raise NoCall(f"the call has {len(text)} characters, at most {MAX_CALL} are accepted")
    match = _CALL.fullmatch(text.strip())
    if match is None:
        raise NoCall(f"not a line of the form CALL tool {{json}}: {shorten(text.strip())!r}")
    name, payload = match.groups()
    if tools is not None and name not in tools:
        raise UnknownTool(f"there is no tool {shorten(name)!r}; the tools are {', '.join(sorted(tools))}")
    args = parse_json(payload)
    if not isinstance(args, dict):
        raise NotAnObject(f"the arguments must be one JSON object, not {shorten(payload, 40)}")
    return Call(name, args)


def parse_json(text: str) -> Any:
    """Strict JSON: no NaN or Infinity, no number beyond float64, no key twice, no lone surrogate. Raises BrokenJSON."""
    try:
        value = _DECODER.decode(text)
    except RecursionError:
        raise BrokenJSON("the JSON is nested too deeply") from None
    except BrokenJSON:
        raise
    except ValueError as error:  # JSONDecodeError, or an integer of more digits than Python reads
        raise BrokenJSON(f"the JSON does not parse: {shorten(error)}: {shorten(text, 60)}") from None
    if text.count("[") + text.count("{") > MAX_DEPTH and _too_deep(value):
        raise BrokenJSON(f"the JSON is nested more than {MAX_DEPTH} deep")
    if _SURROGATE.search(text) or ("\\u" in text and _SURROGATE.search(json.dumps(value, ensure_ascii=False))):
        raise BrokenJSON("the JSON holds half of a surrogate pair, which is no character")
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise BrokenJSON(f"{name} is not JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise BrokenJSON(f"the number {shorten(digits, 30)} is too large")
    return number


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            raise BrokenJSON(f"the key {shorten(key)!r} stands twice")
        result[key] = value
    return result


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_finite, object_pairs_hook=_unique)
"""Made once: a decoder costs ten times as long to make as to read a line."""


def _too_deep(value: Any) -> bool:
    """Whether `value` is nested beyond what everything behind this can walk through by recursion."""
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(MAX_DEPTH):
        children = [child for item in level for child in (item.values() if isinstance(item, dict) else item)]
        level = [child for child in children if isinstance(child, dict | list)]
    return bool(level)


def frame_prompt(user: str) -> str:
    """What generation starts from: the request, up to and including `<call>` and its newline."""
    return f"{USER_TAG}{user}{CALL_TAG}"


def frame_sample(user: str, call: str) -> str:
    """A whole training sample as text."""
    return f"{frame_prompt(user)}{call}{END_TAG}"


def texts_in(value: Any) -> Iterator[str]:
    """Everything inside a JSON value, as text."""
    if isinstance(value, dict):
        yield from texts_in([*value.keys(), *value.values()])
    elif isinstance(value, list):
        for item in value:
            yield from texts_in(item)
    else:
        yield str(value)
