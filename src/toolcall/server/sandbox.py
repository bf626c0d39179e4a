"""Processes that carry out what clients send, with limits of time and memory; one that dies or overruns is replaced."""

import asyncio
import contextlib
import multiprocessing
import queue
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from toolcall.errors import ToolcallError
from toolcall.server.settings import Work
from toolcall.server.worker import Reply, serve

_START = 60.0  # seconds in which a worker must be ready
_SPAWN = multiprocessing.get_context("spawn")


class LimitExceeded(Exception):
    """The work was ended. `failure`: `time_limit`, `memory_limit`, `worker_died` or `busy`."""

    def __init__(self, failure: str, message: str) -> None:
        super().__init__(message)
        self.failure = failure


class Busy(LimitExceeded):
    """The work was not begun: too much waits already."""

    def __init__(self) -> None:
        super().__init__("busy", "too much waits to be carried out: try again in a moment")


class WorkFailed(Exception):
    """The work raised what it should not have; the message holds the traceback."""


class Sandbox:
    """A few workers, each of which does one thing at a time.

    Args:
        work: how many, and the limits of each.
        restarted: called whenever a worker had to be ended.
    """

    def __init__(self, work: Work, restarted: Callable[[], None] = lambda: None) -> None:
        self.work = work
        self._idle: queue.SimpleQueue[_Worker] = queue.SimpleQueue()
        self._workers = [_Worker(work, restarted) for _ in range(work.workers)]
        for worker in self._workers:
            self._idle.put(worker)
        self._threads = ThreadPoolExecutor(work.workers, "sandbox")
        self._asked = 0

    def start(self) -> None:
        """Start the workers, so that the first request need not wait for them."""
        for _ in self._workers:
            self._threads.submit(self._with_worker, _Worker.start)

    async def call(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """What `function`, a picklable one, gives in a worker. Raises ToolcallError if it does, LimitExceeded, or Busy."""
        if self._asked >= self.work.workers + self.work.waiting:
            raise Busy
        loop = asyncio.get_running_loop()
        self._asked += 1
        try:
            return await loop.run_in_executor(self._threads, self._with_worker, lambda worker: worker.call(function, arguments))
        finally:
            self._asked -= 1

    def _with_worker(self, act: Callable[["_Worker"], Any]) -> Any:
        worker = self._idle.get()
        try:
            return act(worker)
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """End the workers."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers:
            worker.close()


class _Worker:
    """One process and the pipe to it. Used by one thread at a time."""

    def __init__(self, work: Work, restarted: Callable[[], None]) -> None:
        self._work, self._restarted = work, restarted
        self._process: BaseProcess | None = None
        self._pipe: Connection[Any, Any] | None = None

    def start(self) -> "Connection[Any, Any]":
        """The pipe to a running process. Raises LimitExceeded if none can be had."""
        if self._process is None or self._pipe is None or not self._process.is_alive():
            self._end()
            self._process, self._pipe = _spawn(self._work.memory_mib)
            self._receive(self._pipe, _START)
        return self._pipe

    def call(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        pipe = self.start()
        with contextlib.suppress(BrokenPipeError):  # told by what is received
            pipe.send((function, arguments))
        reply = self._receive(pipe, self._work.seconds)
        if reply.kind == "refused":
            raise ToolcallError(reply.value)
        if reply.kind == "failed":
            raise WorkFailed(reply.value)
        if reply.kind == "memory":
            self._replace()
            raise LimitExceeded("memory_limit", f"it needs more than {self._work.memory_mib} MiB of memory and was ended")
        return reply.value

    def _receive(self, pipe: "Connection[Any, Any]", seconds: float) -> Reply:
        try:
            if pipe.poll(seconds):
                reply: Reply = pipe.recv()
                return reply
        except (EOFError, ConnectionError):
            self._replace()
            raise LimitExceeded("worker_died", "the process that carried it out died") from None
        self._replace()
        raise LimitExceeded("time_limit", f"it took more than {seconds:g} seconds and was ended")

    def _replace(self) -> None:
        self._end()
        self._restarted()

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None

    def close(self) -> None:
        """End the process, whatever it is doing."""
        if (process := self._process) is not None:
            with contextlib.suppress(ValueError):  # ended by its own thread meanwhile
                process.kill()


def _spawn(memory_mib: int) -> "tuple[BaseProcess, Connection[Any, Any]]":
    """A running process and the pipe to it. Raises LimitExceeded if the system gives none."""
    ours, theirs = _SPAWN.Pipe()
    process = _SPAWN.Process(target=serve, args=(theirs, memory_mib), daemon=True, name="toolcall-worker")
    try:
        process.start()
    except OSError as error:
        ours.close()
        raise LimitExceeded("worker_died", f"no process could be started: {error.strerror or error}") from None
    finally:
        theirs.close()
    return process, ours
