"""A server in this process, with a tiny model that was trained for seconds."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hydra import compose, initialize_config_dir
from starlette.testclient import TestClient

from tests.conftest import SMALL, compose_run
from toolcall.config.application import checked
from toolcall.config.paths import config_folder
from toolcall.server.app import create_app
from toolcall.server.settings import Settings

Serve = Callable[..., TestClient]
HOST = "http://127.0.0.1:4888"


def settings(runs: Path, *overrides: str) -> Settings:
    """configs/serve.yaml with overrides."""
    with initialize_config_dir(str(config_folder()), version_base="1.3"):
        return checked(compose("serve", [f"runs={runs}", *overrides]), Settings)


@pytest.fixture(scope="session")
def trained_runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A runs directory with one run in it, runs/custom/1."""
    from toolcall.training.run import train

    runs = tmp_path_factory.mktemp("served") / "runs"
    train(compose_run(runs / "custom" / "1", *SMALL, "run.test=false"))
    return runs


@pytest.fixture
def serve(trained_runs: Path) -> Iterator[Serve]:
    """`serve(*overrides, runs=...)`: a client of a server; every server ends with the test."""
    clients: list[TestClient] = []

    def start(*overrides: str, runs: Path = trained_runs, **options: Any) -> TestClient:
        app = create_app(settings(runs, *overrides))
        client = TestClient(app, base_url=HOST, raise_server_exceptions=False, **options)
        clients.append(client.__enter__())
        return client

    yield start
    for client in clients:
        client.__exit__(None, None, None)
