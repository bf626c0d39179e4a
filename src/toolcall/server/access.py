"""The token, where one is set: demanded of every request, as a header or, from the page, as a cookie."""

import hmac
from urllib.parse import parse_qs, quote, unquote

from starlette.datastructures import Headers
from starlette.requests import Request, cookie_parser
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from toolcall.server.errors import Refusal

_COOKIE = "toolcall_token"
_LOGIN = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>toolcall</title>
<form method="post" action="/login">
<label>Token <input name="token" type="password" autocomplete="current-password" required autofocus></label>
<button>OK</button></form></html>"""


class Access:
    """Lets nobody pass without the token: 401. A browser is asked for it by a form, whose answer becomes a cookie."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app, self._token = app, token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] != "http" or self._admits(Headers(scope=scope)):
            await self._app(scope, receive, send)
        else:
            await (await self._ask(Request(scope, receive)))(scope, receive, send)

    def _admits(self, headers: Headers) -> bool:
        scheme, _, given = headers.get("authorization", "").partition(" ")
        cookie = unquote(cookie_parser(headers.get("cookie", "")).get(_COOKIE, ""))
        return (scheme.lower() == "bearer" and self._is_token(given)) or self._is_token(cookie)

    def _is_token(self, given: str) -> bool:
        return hmac.compare_digest(given.encode(), self._token.encode())

    async def _ask(self, request: Request) -> Response:
        if request.url.path == "/login" and request.method == "POST":
            given = parse_qs((await request.body()).decode(errors="replace")).get("token", [""])[0]
        else:
            given = request.query_params.get("token", "") if request.url.path == "/" else ""
        if self._is_token(given):
            reply = RedirectResponse("/", 303)
            reply.set_cookie(_COOKIE, quote(self._token, safe=""), httponly=True, samesite="strict")
            return reply
        if "text/html" in request.headers.get("accept", ""):
            return HTMLResponse(_LOGIN, 401)
        return Refusal(401, "send the server's token as Authorization: Bearer TOKEN", {"WWW-Authenticate": "Bearer"}).response()
