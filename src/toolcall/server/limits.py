"""How much one may ask: how often, how large a body, for how long."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Mapping

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from toolcall.server.errors import Refusal
from toolcall.server.settings import DEAREST, Limits

COSTS: Mapping[str, int] = {"/train": DEAREST, "/evaluate": DEAREST, "/data/check": 20, "/data/generate": 20, "/explain/call": 5}
"""Requests that one of a costly route counts as; all others count as one."""
_CLIENTS = 10_000
_MIB = 2**20


class RateLimit:
    """A token bucket for each client: 429 with Retry-After once it is empty."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app, self._rate, self._size = app, limits.requests_per_second, float(limits.burst)
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        wait = self._take(scope) if scope["type"] == "http" else 0.0
        if wait > 0:
            refusal = Refusal(429, f"too many requests: try again in {wait:.1f} s", {"Retry-After": str(max(1, round(wait)))})
            await refusal.response()(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _take(self, scope: Scope) -> float:
        """Seconds to wait; 0 where the request may go on."""
        client, cost, now = (scope.get("client") or ("", 0))[0], COSTS.get(scope["path"], 1), time.monotonic()
        level, last = self._buckets.pop(client, (self._size, now))
        level = min(self._size, level + (now - last) * self._rate)
        self._buckets[client] = (level - cost, now) if level >= cost else (level, now)
        while len(self._buckets) > _CLIENTS:
            self._buckets.popitem(last=False)
        return 0.0 if level >= cost else (cost - level) / self._rate


class BodyLimit:
    """Takes a request's body as a whole: 413 where it is too large, 408 where it comes too slowly. `parse` sees complete bodies only."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app, self._most, self._seconds = app, limits.body_mib, limits.receive_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(self._seconds):
                body = await self._read(receive)
        except TimeoutError:
            await Refusal(408, f"the request took more than {self._seconds:g} s to arrive").response()(scope, receive, send)
        except Refusal as refusal:
            await refusal.response()(scope, receive, send)
        else:
            if body is not None:
                await self._app(scope, _replay(body, receive), send)

    async def _read(self, receive: Receive) -> bytes | None:
        """None where the client has left."""
        parts, size = list[bytes](), 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            part: bytes = message.get("body", b"")
            parts.append(part)
            size += len(part)
            if size > self._most * _MIB:
                raise Refusal(413, f"the request is larger than {self._most:g} MiB", {"Connection": "close"})
            if not message.get("more_body", False):
                return b"".join(parts)


def _replay(body: bytes, receive: Receive) -> Receive:
    first = True

    async def replay() -> Message:
        nonlocal first
        if first:
            first = False
            return {"type": "http.request", "body": body, "more_body": False}
        return await receive()

    return replay


class TimeLimit:
    """503 where a reply does not begin in time; streams may then go on."""

    def __init__(self, app: ASGIApp, seconds: float) -> None:
        self._app, self._seconds = app, seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] != "http":  # the server's own life has no limit
            await self._app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(self._seconds) as limit:

                async def begun(message: Message) -> None:
                    limit.reschedule(None)
                    await send(message)

                await self._app(scope, receive, begun)
        except TimeoutError:
            refusal = Refusal(503, f"the answer took more than {self._seconds:g} s", {"Retry-After": "10"})
            await refusal.response()(scope, receive, send)
