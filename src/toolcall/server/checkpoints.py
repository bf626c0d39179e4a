"""Which checkpoint a client means: always one below the runs directory."""

import contextlib
import os
import threading
import time
from pathlib import Path

from toolcall.errors import ToolcallError, shorten

_FRESH = 1.0  # seconds for which a listing serves


class Checkpoints:
    """The checkpoints below `runs`."""

    def __init__(self, runs: Path) -> None:
        self.runs = runs
        self._listed: tuple[float, list[Path]] | None = None
        self._looking = threading.Lock()

    def find(self, given: str | None) -> Path:
        """The file that a client names, relative to the runs directory or absolute; a run's directory means its best checkpoint, nothing
        the newest. Raises ToolcallError if there is none, or it lies elsewhere."""
        if not given:
            return self.newest()
        try:
            path = self._below(given)
        except (ValueError, OSError, RuntimeError):  # a name that no file can have, or links in a circle
            path = None
        if path is None:
            raise ToolcallError(f"there is no checkpoint {shorten(given, 200)!r} below the runs directory")
        return path

    def _below(self, given: str) -> Path | None:
        """Nothing elsewhere is so much as looked at: on Windows a path may lead to another machine."""
        runs, written = self.runs.resolve(), Path(os.path.abspath(self.runs / given))  # noqa: PTH100  # resolve() looks at the disk
        if not any(written.is_relative_to(root) for root in (runs, self.runs.absolute())):
            return None
        path = written.resolve()
        path = (path / "checkpoints" / "best.ckpt").resolve() if path.is_dir() else path
        return path if path.is_relative_to(runs) and path.suffix == ".ckpt" and path.is_file() else None

    def newest(self) -> Path:
        """The best checkpoint of the newest run. Raises ToolcallError if there is none."""
        paths = self.all()
        if not paths:
            raise ToolcallError("there is no trained model below the runs directory yet: train one first")
        return paths[0]

    def all(self) -> list[Path]:
        """The best checkpoint of each run, the newest first."""
        with self._looking:  # one looks for all who ask
            if self._listed is None or not self.fresh:
                found = self._look()
                self._listed = (time.monotonic(), found)
            return self._listed[1]

    @property
    def fresh(self) -> bool:
        """Whether `all` and `newest` answer at once, without a look at the disk."""
        return self._listed is not None and time.monotonic() - self._listed[0] <= _FRESH

    def _look(self) -> list[Path]:
        runs, found = self.runs.resolve(), []
        for path in runs.glob("**/checkpoints/best.ckpt"):
            with contextlib.suppress(OSError):  # removed meanwhile
                if path.resolve().is_relative_to(runs):
                    found.append((path.stat().st_mtime, path))
        return [path for _, path in sorted(found, reverse=True)]

    def name(self, path: Path) -> str:
        """A path as replies show it: relative to the runs directory."""
        resolved = path.resolve()
        runs = self.runs.resolve()
        return resolved.relative_to(runs).as_posix() if resolved.is_relative_to(runs) else path.name
