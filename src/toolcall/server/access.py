"""The token, where one is set: demanded of every request, as a header or, from the page, as a cookie."""

import hmac
from dataclasses import replace
from urllib.parse import parse_qs, quote, unquote

from starlette.datastructures import Headers
from starlette.requests import Request, cookie_parser
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from toolcall.server.errors import Refusal
from toolcall.server.limits import BodyLimit
from toolcall.server.settings import Limits

_COOKIE = "toolcall_token"
_FORM_MIB = 0.01  # that who has no token may send
_LOGIN = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>toolcall</title>
<form method="post" action="/login">
<label>Token <input name="token" type="password" autocomplete="current-password" required autofocus></label>
<button>OK</button></form></html>"""


class Access:
    """Lets nobody pass without the token: 401. A browser is asked for it by a form, whose answer becomes a cookie."""

    def __init__(self, app: ASGIApp, token: str, limits: Limits) -> None:
        self._app, self._token = app, token
        self._form = BodyLimit(self._log_in, replace(limits, body_mib=_FORM_MIB))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        answer = self._answer(Request(scope)) if scope["type"] == "http" else self._app
        await answer(scope, receive, send)

    def _answer(self, request: Request) -> ASGIApp:
        """What answers a request."""
        admitted, path = self._admits(request.headers), request.url.path
        given = request.query_params.get("token") if path == "/" else None
        if given is not None and (admitted or self._is_token(given)):
            return self._welcome()  # without the token in the address
        if admitted:
            return self._app
        return self._form if path == "/login" and request.method == "POST" else _ask(request)

    def _admits(self, headers: Headers) -> bool:
        scheme, _, given = headers.get("authorization", "").partition(" ")
        cookie = unquote(cookie_parser(headers.get("cookie", "")).get(_COOKIE, ""))
        return (scheme.lower() == "bearer" and self._is_token(given)) or self._is_token(cookie)

    def _is_token(self, given: str) -> bool:
        return hmac.compare_digest(given.encode(errors="replace"), self._token.encode())

    async def _log_in(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        given = parse_qs((await request.body()).decode(errors="replace")).get("token", [""])[0]
        reply = self._welcome() if self._is_token(given) else _ask(request)
        await reply(scope, receive, send)

    def _welcome(self) -> Response:
        reply = RedirectResponse("/", 303)
        reply.set_cookie(_COOKIE, quote(self._token, safe=""), httponly=True, samesite="strict")
        return reply


def _ask(request: Request) -> Response:
    if "text/html" in request.headers.get("accept", ""):
        return HTMLResponse(_LOGIN, 401)
    return Refusal(401, "send the server's token as Authorization: Bearer TOKEN", {"WWW-Authenticate": "Bearer"}).response()
