"""Mistakes, told as OpenAI's clients expect: `{"error": {...}}`."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from toolcall.errors import ToolcallError, shorten
from toolcall.server.errors import Refusal
from toolcall.server.openai_protocol import BadRequest
from toolcall.server.openai_replies import problem
from toolcall.server.state import Server


class InTheirShape(APIRoute):
    """A route whose mistakes are told so."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """As FastAPI has it."""
        answer = super().get_route_handler()

        async def answered(request: Request) -> Response:
            try:
                return await answer(request)
            except RequestValidationError as error:
                return _invalid(error.errors()[0])
            except HTTPException as error:
                return JSONResponse(problem(error.status_code, error.detail), error.status_code)
            except BadRequest as error:
                return JSONResponse(problem(400, str(error), error.param), 400)
            except Refusal as error:
                return JSONResponse(problem(error.status, str(error), code=error.content.get("code")), error.status, error.headers)
            except ToolcallError as error:
                server: Server = request.app.state.serving
                return JSONResponse(problem(400, server.anonymous(str(error))), 400)

        return answered


def _invalid(detail: dict[str, Any]) -> Response:
    """The field, without what pydantic calls the alternatives that it tried."""
    if detail["type"] == "json_invalid":
        return JSONResponse(problem(400, "the body is no JSON"), 400)
    place = [str(part) for part in detail["loc"][1:] if "[" not in str(part)]
    param, message = shorten(".".join(place)), shorten(detail["msg"], 200)
    return JSONResponse(problem(400, f"{param}: {message}" if param else message, param or None), 400)
