"""`scripts/serve.py` and `toolcall-serve`: the local server and its page."""

import os
from importlib.util import find_spec

from toolcall.config.application import Application
from toolcall.errors import ToolcallError
from toolcall.server.settings import Settings


def _serve(settings: Settings) -> None:
    if missing := [name for name in ("fastapi", "uvicorn", "psutil", "prometheus_client") if find_spec(name) is None]:
        raise ToolcallError(f'the server needs {", ".join(missing)}: pip install "toolcall[serve]"')
    os.environ["OPENBLAS_NUM_THREADS"] = str(settings.models.threads)  # numpy, not yet imported, writes single calls
    from toolcall.server.listen import listen

    listen(settings)


application = Application("serve", Settings, _serve, verbatim=("token",))


def main() -> None:
    """Serve as the command line says."""
    application()
