"""A job's events, from the beginning to its end, as its files grow."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from anyio.to_thread import run_sync
from fastapi.sse import ServerSentEvent

from toolcall.server import job_reply, job_state
from toolcall.server.errors import Refusal
from toolcall.server.job_record import OUTPUT
from toolcall.server.jobs import Job
from toolcall.server.state import Server, Serving

_LOOK = 0.5  # seconds between two looks
_AT_ONCE = 1 << 20  # bytes of output that are read at a time


async def events(server: Server, job: Job) -> AsyncIterator[ServerSentEvent]:
    """`job` when it changes, `metric` for each row, `log` for each line; `end` once the job has ended."""
    reader = _Reader(server, job.folder)
    while not server.closing.is_set():
        job = await run_sync(job.again)  # its status is older than what is read now
        for event in await run_sync(reader.news, job):
            yield event
        if not job.active and reader.done:
            yield ServerSentEvent(event="end", data={"status": job.status})
            return
        await asyncio.sleep(_LOOK)


async def place(server: Serving) -> AsyncIterator[None]:
    """A place for a stream, for as long as it lasts. Raises Refusal (429) if there is none."""
    if server.streams.locked():
        raise Refusal(429, f"{server.settings.limits.streams} streams of events go on already: end one of them", {"Retry-After": "10"})
    async with server.streams:
        yield


class _Reader:
    """What of a run directory has been told."""

    def __init__(self, server: Server, folder: Path) -> None:
        self._server, self._folder = server, folder
        self._job: Any = None
        self._told: dict[int, dict[str, Any]] = {}
        self._offset, self._rest = 0, b""
        self.done = False
        """Whether all of the output has been told."""

    def news(self, job: Job) -> list[ServerSentEvent]:
        """Events of what has changed since the last time."""
        return list(self._news(job))

    def _news(self, job: Job) -> Iterator[ServerSentEvent]:
        now = job_reply.summary(job, self._server.relative, self._server.anonymous)
        if now != self._job:
            self._job = now
            yield ServerSentEvent(event="job", data=now.model_dump(by_alias=True))
        for row in job_state.metrics(self._folder):
            if row["step"] not in self._told and (_whole(row) or not job.active or row["step"] < now.progress.step):
                self._told[row["step"]] = row
                yield ServerSentEvent(event="metric", data=row)
        for line in self._lines(last=not job.active):
            yield ServerSentEvent(event="log", data={"line": self._server.anonymous(line)})

    def _lines(self, last: bool) -> Iterator[str]:
        """Whole lines of output; what stands behind the last of them once the job has ended."""
        path = self._folder / OUTPUT
        if path.is_file():
            with path.open("rb") as file:
                file.seek(self._offset)
                part = file.read(_AT_ONCE)
            self._offset += len(part)
            *lines, self._rest = (self._rest + part).split(b"\n")
            self.done = len(part) < _AT_ONCE
            yield from (line.decode("utf-8", "replace").rstrip("\r") for line in lines)
            if last and self.done and self._rest:
                yield self._rest.decode("utf-8", "replace")
                self._rest = b""
        else:
            self.done = True


def _whole(row: dict[str, Any]) -> bool:
    """Whether both training and validation have told of the step; where one of them never will, the next row shows it."""
    return row["train_loss"] is not None and row["val_loss"] is not None
