"""One process at a time in a directory, where the file system has locks.

The system lets go of a lock whose process has ended, however it ended.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from toolcall.errors import ToolcallError

log = logging.getLogger(__name__)
LOCK = ".lock"
_GLANCE = 0.5  # seconds, more than `is_taken` holds a lock for


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Keep others out of `folder`, which is made if it is missing. Raises ToolcallError if another process is at work there."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(timeout=_GLANCE)
    except Timeout:
        raise ToolcallError(f"another process is at work in {folder}") from None
    except NotImplementedError:
        log.warning("%s is on a file system without locks: see to it that no other process works there", folder)
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
