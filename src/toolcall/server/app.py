"""The application: routers, and what every request goes through."""

import contextlib
from collections.abc import AsyncIterator

from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from toolcall.server import (
    routes_data,
    routes_evaluate,
    routes_explain,
    routes_generate,
    routes_jobs,
    routes_openai,
    routes_page,
    routes_runs,
    routes_status,
    routes_tools,
)
from toolcall.server.access import Access
from toolcall.server.errors import Problem, add_error_handlers
from toolcall.server.guard import Guard
from toolcall.server.limits import BodyLimit, RateLimit, TimeLimit
from toolcall.server.observation import Observation
from toolcall.server.settings import Settings
from toolcall.server.state import Server

_SUBJECTS = (
    routes_data, routes_evaluate, routes_explain, routes_generate, routes_jobs, routes_openai, routes_page, routes_runs, routes_status,
    routes_tools,
)  # fmt: skip
ROUTERS = tuple(subject.router for subject in _SUBJECTS)
"""One for each subject; a new one is added here (docs/server.md)."""


def create_app(settings: Settings) -> FastAPI:
    """The ASGI application. Its state object is `app.state.serving`."""
    server = Server(settings)
    app = FastAPI(
        title="toolcall", lifespan=_lifespan, docs_url=None, redoc_url=None, middleware=_middleware(server),
        responses={"4XX": {"model": Problem, "description": "What was wrong"}},
    )  # fmt: skip
    app.state.serving = server
    add_error_handlers(app)
    for router in ROUTERS:
        app.include_router(router)
    routes_page.mount_files(app)
    return app


def _middleware(server: Server) -> list[Middleware]:
    """The outermost first."""
    settings = server.settings
    origins = settings.allowed_origins
    shared = [Middleware(CORSMiddleware, allow_origins=origins, allow_methods=["*"], allow_headers=["*"])] if origins else []
    return [
        Middleware(Observation, metrics=server.metrics),
        Middleware(Guard, settings=settings),
        Middleware(RateLimit, limits=settings.limits),
        *shared,
        *([Middleware(Access, token=settings.token, limits=settings.limits)] if settings.token else []),
        Middleware(TimeLimit, seconds=settings.limits.answer_seconds),
        Middleware(BodyLimit, limits=settings.limits),
    ]


@contextlib.asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    server: Server = app.state.serving
    server.start()
    try:
        yield
    finally:
        server.close()
