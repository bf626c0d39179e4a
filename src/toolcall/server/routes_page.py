"""The page for people, and its files."""

from pathlib import Path

from fastapi import APIRouter, FastAPI, Request
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Message, Receive, Scope, Send

from toolcall.server.routes_status import Status, status
from toolcall.server.state import Serving

PAGE = Path(__file__).with_name("page")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
router = APIRouter(tags=["page"])


@router.get("/", response_model=Status)
async def root(request: Request, server: Serving) -> Response | Status:
    """The page for a browser; for programs what /status says."""
    page = PAGE / "index.html"
    if "text/html" in request.headers.get("accept", "") and page.is_file():
        return FileResponse(page, headers={"Content-Security-Policy": POLICY})
    return await status(server)


def mount_files(app: FastAPI) -> None:
    """Serve the page's files at /page."""
    app.mount("/page", _Files(directory=PAGE, check_dir=False))


class _Files(StaticFiles):
    """With the policy, for whatever a browser would open by itself, such as an SVG; kept by the browser, but asked for again."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] += [(b"content-security-policy", POLICY.encode()), (b"cache-control", b"no-cache")]
            await send(message)

        await super().__call__(scope, receive, protected)
