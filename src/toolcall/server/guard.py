"""Who may ask: the Host header names this machine, the Origin is the server's own page or an allowed one.

Against DNS rebinding and requests that a foreign web page sends through its reader's browser.
"""

import ipaddress
import socket
from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from toolcall.errors import shorten
from toolcall.server.errors import Refusal
from toolcall.server.settings import Settings, is_loopback


class Guard:
    """Answers 403 to requests from elsewhere."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._hosts = _names(settings)
        self._any_address = not is_loopback(settings.host)  # an address cannot be rebound, and a token is needed as well
        self._origins = set(settings.allowed_origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] == "http" and (why := self._objection(Headers(scope=scope), scope["method"])):
            await Refusal(403, why).response()(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _objection(self, headers: Headers, method: str) -> str | None:
        host, origin = headers.get("host", ""), headers.get("origin")
        if not self._is_own(host):
            return f"the Host header names {shorten(host, 60)!r}, not this server (allowed_hosts=[...] adds names)"
        if origin is not None and origin not in self._origins and not _same(origin, host):
            return f"a page of {shorten(origin, 60)!r} may not use this server (allowed_origins=[...] adds origins)"
        foreign = headers.get("sec-fetch-site") == "cross-site" and origin not in self._origins
        if foreign and not (method == "GET" and headers.get("sec-fetch-mode") == "navigate"):
            return "a page of another site may not use this server (allowed_origins=[...] adds origins)"
        return None

    def _is_own(self, host: str) -> bool:
        try:
            name = (urlsplit(f"//{host}").hostname or "").lower()
        except ValueError:
            return False
        return name in self._hosts or (self._any_address and _is_address(name))


def _names(settings: Settings) -> set[str]:
    own: Iterable[str] = ("localhost", "127.0.0.1", "::1", settings.host.strip("[]"))
    named = own if is_loopback(settings.host) else (*own, socket.gethostname())
    return {name.lower() for name in (*named, *settings.allowed_hosts)}


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _same(origin: str, host: str) -> bool:
    """Whether an origin is the server that the Host header addresses."""
    scheme, _, rest = origin.partition("://")
    return scheme in ("http", "https") and rest == host
