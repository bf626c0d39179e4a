"""Every file in configs/ composes, fits its schema and builds; an experiment is a diff."""

from pathlib import Path
from typing import Any

import pytest
from hydra import compose, initialize_config_dir
from omegaconf import OmegaConf

from tests.conftest import compose_run
from toolcall.commands.benchmark import BenchmarkConfig
from toolcall.commands.compare import CompareConfig
from toolcall.commands.evaluate import EvaluateConfig
from toolcall.commands.generate import GenerateConfig
from toolcall.commands.inspect_data import InspectDataConfig
from toolcall.commands.show_batch import ShowBatchConfig
from toolcall.config import launchers
from toolcall.config.application import checked
from toolcall.config.build import build, build_each
from toolcall.config.paths import config_folder
from toolcall.config.tools import build_tools
from toolcall.errors import ToolcallError
from toolcall.server.settings import Settings

CONFIGS = config_folder()
NOT_CHOSEN = {"base", "plain"}  # parts of other files
NEEDS_A_FILE = {"declared", "inferred"}
GROUPS = sorted(
    f"{path.parent.name}={path.stem}" for path in CONFIGS.glob("*/*.yaml") if path.stem not in NOT_CHOSEN and path.parent.name != "command"
)


@pytest.mark.parametrize("choice", GROUPS)
def test_every_choice_composes_and_fits_the_schema(choice: str, tmp_path: Path) -> None:
    config = compose_run(tmp_path, choice)
    for node in (config.model, config.optimizer, config.schedule, config.decoding):
        build(node)
    if choice.partition("=")[2] not in NEEDS_A_FILE:
        build_tools(config.tools)
    build_each(config.callbacks)


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("evaluate", EvaluateConfig),
        ("generate", GenerateConfig),
        ("show_batch", ShowBatchConfig),
        ("benchmark", BenchmarkConfig),
        ("compare", CompareConfig),
        ("inspect_data", InspectDataConfig),
        ("serve", Settings),
    ],
)
def test_every_command_composes(name: str, schema: Any) -> None:
    with initialize_config_dir(str(CONFIGS), version_base="1.3"):
        checked(compose(name), schema)


def test_there_are_few_files() -> None:
    assert len(list(CONFIGS.rglob("*.yaml"))) <= 48


def leaves(config: Any) -> dict[str, Any]:
    """Full key to value, interpolations as they are written."""
    found: dict[str, Any] = {}

    def walk(node: Any, prefix: str) -> None:
        for key, value in node.items():
            if isinstance(value, dict):
                walk(value, f"{prefix}{key}.")
            else:
                found[f"{prefix}{key}"] = value

    walk(OmegaConf.to_container(config), "")
    return found


@pytest.mark.parametrize("path", sorted((CONFIGS / "experiment").glob("*.yaml")), ids=lambda path: path.stem)
def test_an_experiment_holds_no_value_equal_to_the_default(path: Path) -> None:
    with initialize_config_dir(str(CONFIGS), version_base="1.3"):
        defaults = leaves(compose("train"))
    own = leaves(OmegaConf.load(path))
    repeated = {key for key, value in own.items() if not key.startswith("defaults") and defaults.get(key) == value}
    assert not repeated


def test_a_launcher_that_is_not_installed_says_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launchers, "find_spec", lambda _: None)
    with pytest.raises(ToolcallError, match=r"toolcall\[slurm\]"):
        launchers.refuse_missing_launchers(["seed=1", "hydra/launcher=slurm"])
    launchers.refuse_missing_launchers(["hydra/launcher=basic"])


def test_runs_at_a_time_share_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 8)
    assert [launchers.threads_each(jobs) for jobs in (-1, 1, 3, 8, 100)] == [1, 8, 2, 1, 1]
