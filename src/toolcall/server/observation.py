"""What operators see: a log line and figures for each request, and its id in the reply's head."""

import json
import logging
import re
import sys
import time
import uuid
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from toolcall.server.errors import Refusal

log = logging.getLogger("toolcall.server")
_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_METHODS = ("GET", "HEAD", "POST", "OPTIONS")
_HEADERS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store"}


class Metrics:
    """The figures that /metrics shows."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        self.requests = Counter("toolcall_requests_total", "Requests", ("route", "method", "status"), registry=registry)
        self.seconds = Histogram("toolcall_request_seconds", "Until a reply has ended", ("route",), registry=registry)
        self.in_progress = Gauge("toolcall_requests_in_progress", "Requests that are being answered", registry=registry)
        sizes = (1, 2, 4, 8, 16, 32, 64, 128)
        self.batches = Histogram("toolcall_batch_size", "Requests that a model answered together", buckets=sizes, registry=registry)
        self.waiting = Gauge("toolcall_requests_waiting", "Requests that wait for a model", registry=registry)
        self.models = Gauge("toolcall_models_loaded", "Checkpoints in memory", registry=registry)
        self.restarts = Counter("toolcall_worker_restarts_total", "Worker processes that had to be ended", registry=registry)
        self.training = Gauge("toolcall_jobs_running", "Training jobs under way", registry=registry)


class Observation:
    """Gives each request an id, measures and logs it, and answers 500 to what nobody caught."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app, self._metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get("x-request-id", "")
        scope["request_id"] = identity = given if _ID.fullmatch(given) else uuid.uuid4().hex
        seen = _Seen(send, identity)
        started = time.perf_counter()
        with self._metrics.in_progress.track_inprogress():
            try:
                await self._app(scope, receive, seen)
            except Exception:
                log.exception("internal error", extra={"fields": {"request_id": identity}})
                if seen.status is None:
                    await Refusal(500, "internal error", request_id=identity).response()(scope, receive, seen)
        self._note(scope, identity, seen.status or 499, time.perf_counter() - started)  # 499: the client left before

    def _note(self, scope: Scope, identity: str, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "other")
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._metrics.requests.labels(route, method, str(status)).inc()
        self._metrics.seconds.labels(route).observe(seconds)
        client = (scope.get("client") or ("",))[0]
        fields = {"request_id": identity, "method": scope["method"], "path": scope["path"], "status": status}
        log.info("request", extra={"fields": fields | {"ms": round(1000 * seconds, 1), "client": client}})


class _Seen:
    """`send`, with the status seen and the headers added that every reply has."""

    def __init__(self, send: Send, identity: str) -> None:
        self._send, self._identity = send, identity
        self.status: int | None = None

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            headers["X-Request-ID"] = self._identity
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
        await self._send(message)


class JsonLines(logging.Formatter):
    """A record as one line of JSON: time, level, logger, message, and the record's `fields`."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: dict[str, Any] = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{int(record.msecs):03d}Z",
            "level": record.levelname.lower(), "logger": record.name, "message": record.getMessage(),
        }  # fmt: skip
        line |= getattr(record, "fields", {})
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def log_as_json() -> None:
    """Let everything that this process logs be lines of JSON on its error stream."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
