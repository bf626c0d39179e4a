"""A line for every run of a sweep when it begins and when it is over, whoever carries it out."""

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from toolcall.sweeps.ledger import Ledger

_SECONDS = 1.0  # between two looks


class Watch:
    """Looks after a sweep in the background, as long as a `with` statement lasts. `look` is called at each look, too."""

    def __init__(self, ledger: Ledger, look: Callable[[], None]) -> None:
        self._ledger, self._look, self._end = ledger, look, threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._ledger.look()
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._end.set()
        self._thread.join()
        self._report()

    def _watch(self) -> None:
        while not self._end.wait(_SECONDS):
            self._report()

    def _report(self) -> None:
        self._look()
        for run in self._ledger.look():
            print(f"[{self._ledger.standing}] {run}", flush=True)
