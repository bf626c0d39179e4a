"""A server in this process, with a tiny model that was trained for seconds."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hydra import compose, initialize_config_dir
from omegaconf import OmegaConf
from starlette.testclient import TestClient

from tests.conftest import SMALL
from toolcall.config.application import checked
from toolcall.config.build import build
from toolcall.config.paths import config_folder
from toolcall.datamodules.corpus import Selection
from toolcall.datamodules.templates import generate_reference
from toolcall.models.checkpoint import Bundle
from toolcall.models.tinygpt import TinyGPT
from toolcall.server.app import create_app
from toolcall.server.settings import Settings
from toolcall.tools.builtin import builtin_tools

Serve = Callable[..., TestClient]
HOST = "http://127.0.0.1:4888"


def settings(runs: Path, *overrides: str) -> Settings:
    """configs/serve.yaml with overrides; calls of models that learned nothing would be long."""
    with initialize_config_dir(str(config_folder()), version_base="1.3"):
        return checked(compose("serve", [f"runs='{runs}'", "decoding.max_new_tokens=32", *overrides]), Settings)


@pytest.fixture(scope="session")
def trained_runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A runs directory with a run in it, runs/custom/1, whose model has learned nothing: that takes no time."""
    runs = tmp_path_factory.mktemp("served") / "runs"
    save_run(runs / "custom" / "1")
    return runs


def save_run(folder: Path) -> None:
    """The configuration and the checkpoints that a run leaves."""
    import torch

    with initialize_config_dir(str(config_folder()), version_base="1.3"):
        config = compose("train", [*SMALL, f"run.dir='{folder}'"])
    tokenizer = Selection.of(generate_reference(200, seed=1)).vocabulary()
    torch.manual_seed(1)
    model = TinyGPT(build(dict(config.model)), len(tokenizer))
    schemas = {name: tool.json_schema() for name, tool in builtin_tools().items()}
    bundle = Bundle(model, tokenizer, schemas, {"name": "custom", "seed": 11, "precision": "32-true"})
    weights = {f"net.{name}": weight for name, weight in model.state_dict().items()}
    (folder / "checkpoints").mkdir(parents=True)
    for name in ("best", "last"):
        torch.save({"toolcall": bundle.description(), "state_dict": weights}, folder / "checkpoints" / f"{name}.ckpt")
    (folder / ".hydra").mkdir()
    OmegaConf.save(config, folder / ".hydra" / "config.yaml")


@pytest.fixture(scope="session")
def client(trained_runs: Path) -> Iterator[TestClient]:
    """A client of a server that the tests of a process share."""
    with TestClient(create_app(settings(trained_runs)), base_url=HOST, raise_server_exceptions=False) as shared:
        yield shared


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
