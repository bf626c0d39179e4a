"""Listening on a port until Ctrl-C."""

import contextlib
import os
import socket
from types import FrameType

import uvicorn

from toolcall.errors import ToolcallError
from toolcall.server.app import create_app
from toolcall.server.observation import log_as_json
from toolcall.server.settings import Settings
from toolcall.server.state import Server

_BACKLOG = 2048
_PATIENCE = 5  # seconds that requests under way are given when the server ends


def listen(settings: Settings) -> None:
    """Serve until Ctrl-C or SIGTERM. Raises ToolcallError if the port cannot be had."""
    with _bind(settings) as listener:
        app = create_app(settings)
        log_as_json()
        host, port = (f"[{settings.host}]" if ":" in settings.host else settings.host), listener.getsockname()[1]
        print(f"toolcall is at http://{host}:{port}/ (Ctrl-C ends it)", flush=True)
        config = uvicorn.Config(
            app, log_config=None, access_log=False, server_header=False, proxy_headers=False, timeout_graceful_shutdown=_PATIENCE
        )
        with contextlib.suppress(KeyboardInterrupt):  # raised once everything has ended in good order
            _Uvicorn(config, app.state.serving).run(sockets=[listener])


def _bind(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # said, so that asyncio sends without delay (TCP_NODELAY)
    try:
        if os.name == "posix":  # elsewhere it would let two servers have one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((settings.host.strip("[]"), settings.port))
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise ToolcallError(
            f"{settings.host}:{settings.port} cannot be listened on: {error.strerror or error}; port=NUMBER takes another"
        ) from None
    return listener


class _Uvicorn(uvicorn.Server):
    """Tells streams of the end, which else would be waited for."""

    def __init__(self, config: uvicorn.Config, serving: Server) -> None:
        super().__init__(config)
        self._serving = serving

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._serving.closing.set()
        super().handle_exit(sig, frame)
