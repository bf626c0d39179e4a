"""Requests made up from the OpenAPI document, good and bad ones: none is answered by a 5xx."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
import uvicorn
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from schemathesis import GenerationMode

from tests.server.conftest import settings
from toolcall.server import job_process
from toolcall.server.app import create_app

pytestmark = pytest.mark.slow
EXAMPLES = 20  # for each route


@pytest.fixture(scope="session")
def address(trained_runs: Path) -> Iterator[str]:
    """Of a server in a thread. Its jobs are processes that do nothing."""
    app = create_app(settings(trained_runs, "limits.requests_per_second=1e6", "limits.burst=1000000"))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None))
    with pytest.MonkeyPatch.context() as patch, socket.create_server(("127.0.0.1", 0)) as listener:
        patch.setattr(job_process, "_COMMAND", "pass")
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()


def test_nothing_is_answered_by_a_5xx(address: str) -> None:
    api = schemathesis.openapi.from_url(f"{address}/openapi.json")
    operations = [found.ok() for found in api.get_all_operations()]
    assert len(operations) > 20
    for operation in operations:
        _try(operation)


def _try(operation: Any) -> None:
    """Requests as the document has them, and others."""

    @hypothesis_settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
    @given(operation.as_strategy(generation_mode=GenerationMode.POSITIVE) | operation.as_strategy(generation_mode=GenerationMode.NEGATIVE))
    def holds(case: Any) -> None:
        reply = case.call(timeout=120)
        assert reply.status_code < 500, (operation.label, reply.text)
        if reply.status_code >= 400 and not operation.path.startswith("/v1/"):
            assert reply.json()["message"]

    holds()
