"""Reading a file of JSON items: JSONL, the same inside a ``` fence, or one JSON array; item by item, in bounded memory."""

import io
import logging
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO

from toolcall.errors import ToolcallError
from toolcall.protocol import BrokenJSON, CallError, parse_json

MAX_LINE = 1_000_000
"""Longest accepted line, in bytes: more than ten of the longest calls."""
MAX_ARRAY = 64_000_000
"""Largest accepted file that is one JSON array, in bytes: it is read as a whole."""

Item = tuple[str, Any]
"""Where it stands, and the value or the CallError that says why it is none."""

_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_HEAD = 65_536  # bytes read at a time; the first item starts in the first of them
_EVERY = 5.0  # seconds between two reports of progress

log = logging.getLogger(__name__)


def read_items(path: Path) -> Iterator[Item]:
    """Every item of a file with where it stands; a bad one comes as the error itself.

    Raises ToolcallError if the file is missing, cannot be read, is UTF-16 or too large an array.
    """
    with _opened(path) as file:
        head = file.peek()
        if head.startswith(_UTF16):
            raise ToolcallError(f"{path} is UTF-16; save it as UTF-8")
        yield from _array(path, file) if _starts_array(head) else _json_lines(path, file)


@contextmanager
def _opened(path: Path) -> "Iterator[io.BufferedReader[io.FileIO]]":
    try:
        with io.BufferedReader(path.open("rb", buffering=0), _HEAD) as file:
            yield file
    except FileNotFoundError:
        raise ToolcallError(f"there is no file {path}") from None
    except OSError as error:
        raise ToolcallError(f"{path} cannot be read: {error.strerror or error}") from None


def _starts_array(head: bytes) -> bool:
    lines = (line.strip() for line in head.removeprefix(_BOM).split(b"\n"))
    return next((line for line in lines if line and not line.startswith(b"```")), b"").startswith(b"[")


def _array(path: Path, file: BinaryIO) -> Iterable[Item]:
    """The items of one array over all lines. If it ends on its first line and more follow, that is a bad line of JSONL."""
    data = file.read(MAX_ARRAY + 1)
    if len(data) > MAX_ARRAY:
        raise ToolcallError(f"{path} is one JSON array of more than {MAX_ARRAY:,} bytes: write one object a line instead")
    lines = ["" if line.lstrip().startswith("```") else line for line in _text(path, data).split("\n")]
    filled = [line for line in lines if line.strip()]
    if len(filled) > 1 and isinstance(_parse(filled[0]), list):
        return _json_lines(path, io.BytesIO(data))
    items = _parse("\n".join(lines))
    return [(f"item {number}", item) for number, item in enumerate(items, 1)] if isinstance(items, list) else [("the array", items)]


def _text(path: Path, data: bytes) -> str:
    try:
        return data.removeprefix(_BOM).decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ToolcallError(f"{path} is not UTF-8: line {line} ({error.reason})") from None


def _json_lines(path: Path, file: BinaryIO) -> Iterator[Item]:
    size, last = path.stat().st_size, time.monotonic()
    for number in count(1):
        line = file.readline(MAX_LINE + 1)
        if not line:
            return
        item = _item(line.removeprefix(_BOM) if number == 1 else line, file)
        if item is not None:
            yield f"line {number}", item
        if number % 1024 == 0 and time.monotonic() - last > _EVERY:
            last = time.monotonic()
            log.info("%s: %s lines read, %d %%", path.name, f"{number:,}", 100 * file.tell() // max(size, 1))


def _item(line: bytes, file: BinaryIO) -> Any:
    """What stands in a line, None for a blank one. The rest of a line that is too long is read past and not kept."""
    if len(line) > MAX_LINE and not line.endswith(b"\n"):
        size = len(line) + _rest(file)
        return BrokenJSON(f"the line has {size:,} bytes, at most {MAX_LINE:,} are accepted")
    try:
        text = line.decode()
    except UnicodeDecodeError as error:
        return BrokenJSON(f"not UTF-8: byte {error.start + 1} of the line ({error.reason})")
    return _parse(text) if text.strip() and not text.lstrip().startswith("```") else None


def _rest(file: BinaryIO) -> int:
    size = 0
    while part := file.readline(MAX_LINE):
        size += len(part)
        if part.endswith(b"\n"):
            break
    return size


def _parse(text: str) -> Any:
    """The JSON value, or the error that says why it is none."""
    try:
        value = parse_json(text)
    except CallError as error:
        return error
    return value if value is not None else BrokenJSON("not an object but None")
