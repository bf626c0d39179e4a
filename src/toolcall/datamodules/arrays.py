"""One file of named arrays with checksums: written whole or not at all, read as a memory map.

Magic, length and checksum of the header, the header as JSON, then the arrays, each from a multiple of 64 bytes on.
"""

import json
import struct
import uuid
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

Arrays = dict[str, npt.NDArray[Any]]

_MAGIC = b"toolcall arrays\n"
_START = struct.Struct("<16sQQ")
_ALIGN = 64
_CHUNK = 1 << 22


class Damaged(ValueError):
    """The file is not what was written, or never was an array file."""


def write_arrays(path: Path, arrays: Mapping[str, npt.NDArray[Any]], about: Mapping[str, Any]) -> None:
    """Write beside `path`, then move there, so that nobody ever reads half a file. `about` is plain JSON. Raises OSError."""
    listed = {name: {"type": array.dtype.str, "size": array.size, "crc": zlib.crc32(_bytes(array))} for name, array in arrays.items()}
    header = json.dumps({"arrays": listed, "about": about}).encode()
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")  # of its own: others may write the same file now
    try:
        with part.open("wb") as file:
            file.write(_START.pack(_MAGIC, len(header), zlib.crc32(header)) + header)
            for array in arrays.values():
                file.write(bytes(-file.tell() % _ALIGN))
                file.write(_bytes(array))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _bytes(array: npt.NDArray[Any]) -> memoryview:
    return np.ascontiguousarray(array).view(np.uint8).data


def read_arrays(path: Path) -> tuple[Arrays, dict[str, Any]]:
    """The arrays, read-only and on disk, and `about`. Every byte is checked. Raises Damaged, or OSError."""
    with path.open("rb") as file:
        header = _header(file)
        try:
            places = {name: _checked_place(file, entry) for name, entry in header["arrays"].items()}
            about = dict(header["about"])
        except (KeyError, TypeError, AttributeError) as error:
            raise Damaged(f"{path}: {error}") from None
        if file.read(1):
            raise Damaged(f"{path} is longer than it was written")
    raw = np.memmap(path, np.uint8, "r").view(np.ndarray)
    return {name: raw[place].view(kind) for name, (place, kind) in places.items()}, about


def _header(file: BinaryIO) -> dict[str, Any]:
    try:
        magic, length, crc = _START.unpack(file.read(_START.size))
        text = file.read(length) if magic == _MAGIC and length < _CHUNK else b""
        if zlib.crc32(text) != crc:
            raise Damaged(f"{file.name}: the header is damaged")
        return dict(json.loads(text))
    except (struct.error, ValueError) as error:
        raise Damaged(f"{file.name}: {error}") from None


def _checked_place(file: BinaryIO, entry: dict[str, Any]) -> tuple[slice, np.dtype[Any]]:
    """Where the next array stands, after its bytes have been compared with their checksum."""
    kind = np.dtype(entry["type"])
    if any(file.read(-file.tell() % _ALIGN)):
        raise Damaged(f"{file.name}: the space between two arrays is damaged")
    start = file.tell()
    left, crc = entry["size"] * kind.itemsize, 0
    place = slice(start, start + left)
    while left and (part := file.read(min(left, _CHUNK))):
        crc, left = zlib.crc32(part, crc), left - len(part)
    if left or crc != entry["crc"]:
        raise Damaged(f"{file.name}: an array is damaged")
    return place, kind
