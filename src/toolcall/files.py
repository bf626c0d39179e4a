"""Writing files whole or not at all, and names that nothing has yet."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path


def write_text(path: Path, text: str) -> None:
    """Write beside `path`, then move there: a reader never sees half a file, and a full disk leaves the old one."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def numbered(base: Path) -> Iterator[Path]:
    """`base`, then base-2, base-3 and so on: names for what begins in the same second."""
    yield base
    yield from (base.with_name(f"{base.name}-{number}") for number in count(2))
