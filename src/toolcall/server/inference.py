"""Requests to the models: one thread answers them, those that wait together in one batch."""

import asyncio
import contextlib
import secrets
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Generator
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from toolcall.errors import ToolcallError
from toolcall.server.errors import Refusal
from toolcall.server.model_store import Loaded

if TYPE_CHECKING:
    from toolcall.decoding import Generation, Sampling

R = TypeVar("R")


@dataclass(frozen=True, eq=False)
class _Ask:
    """One request that waits for its call; `reply` takes it. Asks of one `kind` can be answered together."""

    kind: object
    loaded: Loaded
    user: str
    sampling: "Sampling"
    reply: "Future[Generation]" = field(default_factory=Future)


@dataclass(frozen=True, eq=False)
class _Task:
    """Something else to be done by the thread that owns the models."""

    act: Callable[[], Any]
    reply: "Future[Any]" = field(default_factory=Future)


class Inference:
    """The queue before the models and the thread behind it.

    Args:
        batch_size: requests that are answered together at most.
        threads: of torch, for each batch.
        waiting: requests that may wait; further ones are refused with status 429.
        observe: told the size of each batch.
    """

    def __init__(self, batch_size: int, threads: int, waiting: int, observe: Callable[[int], None] = lambda _: None) -> None:
        self._batch_size, self._threads, self._most, self._observe = batch_size, threads, waiting, observe
        self._waiting: deque[_Ask | _Task] = deque()
        self._changed = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._serve, name="inference", daemon=True)
        self._thread.start()

    def __len__(self) -> int:
        return len(self._waiting)

    async def ask(self, loaded: Loaded, user: str, sampling: "Sampling", seeded: bool = False) -> "Generation":
        """The call for a request. `seeded`: chance is to repeat itself, for which a request is answered by itself."""
        alone = seeded and not sampling.greedy
        kind = object() if alone else (loaded, replace(sampling, seed=0))
        generation: Generation = await self._reply(_Ask(kind, loaded, user, sampling))
        return generation

    async def run(self, act: Callable[[], R]) -> R:
        """What `act` gives, which may use the models."""
        return await asyncio.wrap_future(self.submit(act))

    def submit(self, act: Callable[[], R]) -> "Future[R]":
        """The same for threads."""
        task = _Task(act)
        self._add(task)
        return task.reply

    async def stream(self, loaded: Loaded, user: str, sampling: "Sampling") -> "AsyncIterator[str | Generation]":
        """The characters of a call as they are written, then the whole. Raises ToolcallError for a request that cannot be answered."""
        pieces: asyncio.Queue[str | None] = asyncio.Queue()
        left = threading.Event()
        loop = asyncio.get_running_loop()

        def put(piece: str | None) -> None:
            loop.call_soon_threadsafe(pieces.put_nowait, piece)

        task = _Task(lambda: _write(lambda: loaded.caller.stream(user, sampling), left, put))
        self._add(task)
        try:
            while (piece := await pieces.get()) is not None:
                yield piece
            yield await asyncio.wrap_future(task.reply)
        finally:
            left.set()
            task.reply.cancel()

    async def _reply(self, item: _Ask | _Task) -> Any:
        self._add(item)
        return await asyncio.wrap_future(item.reply)

    def _add(self, item: _Ask | _Task) -> None:
        with self._changed:
            if len(self._waiting) >= self._most:
                self._waiting = deque(item for item in self._waiting if not item.reply.done())  # without those whose clients have left
            if len(self._waiting) >= self._most:
                raise Refusal(429, "too many requests wait for the model: try again in a moment", {"Retry-After": "1"})
            self._waiting.append(item)
            self._changed.notify()

    def close(self) -> None:
        """End the thread once it has done what it is doing."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _serve(self) -> None:
        torch_is_told = False
        while items := self._next():
            if not torch_is_told:
                self._limit_threads()
                torch_is_told = True
            going = [item for item in items if item.reply.set_running_or_notify_cancel()]
            try:
                _answer(going)
            except BaseException as error:
                for item in going:
                    with contextlib.suppress(Exception):  # answered already
                        item.reply.set_exception(error)
            self._observe(len(going))

    def _limit_threads(self) -> None:
        """Torch keeps the number for each thread that asks."""
        import torch

        torch.set_num_threads(self._threads)

    def _next(self) -> list[_Ask | _Task]:
        """The item that has waited longest, with those that can be answered together with it; nothing at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            if self._closed:
                return []
            first = self._waiting.popleft()
            if isinstance(first, _Task):
                return [first]
            together = [item for item in self._waiting if isinstance(item, _Ask) and item.kind == first.kind][: self._batch_size - 1]
            chosen = set(map(id, together))
            self._waiting = deque(item for item in self._waiting if id(item) not in chosen)
            return [first, *together]


def _answer(items: list[Any]) -> None:
    if items and isinstance(items[0], _Task):
        items[0].reply.set_result(items[0].act())
    elif items:
        loaded, sampling = items[0].loaded, items[0].sampling
        generations = loaded.caller.generate([item.user for item in items], sampling, batch_size=len(items))
        for item, generation in zip(items, generations, strict=True):
            item.reply.set_result(generation)


def _write(
    begin: "Callable[[], Generator[str, None, Generation]]", left: threading.Event, put: Callable[[str | None], Any]
) -> "Generation | None":
    """Put every piece, and None at the end; the whole, or None where the client has left."""
    try:
        stream = begin()
        while not left.is_set():
            put(next(stream))
    except StopIteration as end:
        whole: Generation = end.value
        return whole
    finally:
        put(None)
    return None


def fresh(sampling: "Sampling") -> "Sampling":
    """With a seed of its own, where no one asked for one."""
    return replace(sampling, seed=secrets.randbelow(2**31))


def refuse_unanswerable(generation: "Generation") -> None:
    """Raise ToolcallError for a request that has no call."""
    if generation.error:
        raise ToolcallError(generation.error)
