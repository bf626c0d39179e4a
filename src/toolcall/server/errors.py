"""Every mistake is a reply `{"message": ...}`; what the server itself got wrong says no more than its request's id."""

from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from toolcall.errors import ToolcallError, shorten
from toolcall.server.sandbox import Busy, LimitExceeded


class Problem(BaseModel):
    """The reply to a mistake."""

    message: str


class Refusal(Exception):
    """A request that is answered by a status and a message. `fields` stand beside the message, `headers` in the reply's head."""

    def __init__(self, status: int, message: str, headers: dict[str, str] | None = None, **fields: Any) -> None:
        super().__init__(message)
        self.status, self.headers, self.content = status, headers, {"message": message} | fields

    def response(self) -> JSONResponse:
        """The reply."""
        return JSONResponse(self.content, self.status, self.headers)


def add_error_handlers(app: FastAPI) -> None:
    """Let `app` answer mistakes so. What no handler knows is answered in `observation.py`."""
    app.add_exception_handler(Refusal, _refusal)
    app.add_exception_handler(ToolcallError, _mistake)
    app.add_exception_handler(Busy, _busy)
    app.add_exception_handler(LimitExceeded, _ended)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)


def _refusal(_: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return error.response()


def _mistake(request: Request, error: Exception) -> Response:
    return JSONResponse({"message": request.app.state.serving.anonymous(str(error))}, 400)


def _busy(_: Request, error: Exception) -> Response:
    return Refusal(429, str(error), {"Retry-After": "1"}).response()


def _ended(_: Request, error: Exception) -> Response:
    assert isinstance(error, LimitExceeded)
    return Refusal(400, str(error), failure=error.failure).response()


def _invalid(_: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return JSONResponse({"message": "; ".join(map(_said, error.errors()[:5]))}, 400)


def _said(detail: Any) -> str:
    """`samples_per_tool: Input should be greater than or equal to 10`."""
    place = ".".join(str(part) for part in detail["loc"] if part != "body")
    return f"{shorten(place)}: {shorten(detail['msg'], 200)}" if place else shorten(detail["msg"], 200)


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    messages = {404: f"there is nothing at {shorten(request.url.path)}", 405: f"{request.method} is not accepted here"}
    message = messages[error.status_code] if error.detail in ("Not Found", "Method Not Allowed") else str(error.detail)
    return JSONResponse({"message": message}, error.status_code, error.headers)
