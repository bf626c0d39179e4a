"""One process at a time in a directory. The system lets go of a lock whose process has ended, however it ended."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from toolcall.errors import ToolcallError

LOCK = ".lock"


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Keep others out of `folder`, which is made if it is missing. Raises ToolcallError if another process is at work there."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        raise ToolcallError(f"another process is at work in {folder}") from None
    try:
        yield
    finally:
        lock.release()


def is_taken(folder: Path) -> bool:
    """Whether a process is at work in `folder`."""
    if not (folder / LOCK).is_file():
        return False
    try:
        with alone_in(folder):
            return False
    except ToolcallError:
        return True
