"""Writing files whole or not at all."""

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
