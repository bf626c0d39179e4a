"""Going on with a run: its saved configuration, not today's defaults, is what the command line then overrides."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from omegaconf import OmegaConf

from toolcall.config.paths import config_folder
from toolcall.errors import ToolcallError

_KEY, _PLACE = "run.resume=", "run.dir="
_KEPT = ("hydra.job.name=train", "hydra.job_logging.formatters.simple.format='%(message)s'")  # a saved config holds no hydra part
_ALONE = {"devices": 1, "num_nodes": 1, "strategy": "auto"}  # of runs from before several processes could train
SAVED = ".hydra"
"""Where a run directory keeps its configuration."""
PROPOSED = ".hydra-resumed"
"""Where a resumed run's configuration waits until it is accepted."""


def resume_arguments(arguments: Sequence[str]) -> list[str]:
    """Hydra's arguments for `run.resume=DIR`; other command lines come back as they are.

    Hydra is pointed at the configuration that the run saved, and told to work in the run's own directory.
    """
    given = list(arguments)
    folder = next((argument.removeprefix(_KEY).strip("'\"") for argument in given if argument.startswith(_KEY)), None)
    if folder in (None, "", "null"):
        return given
    saved = _saved(Path(folder))
    quoted = quote(saved.parent)
    rest = [argument for argument in given if not argument.startswith(_KEY)]
    in_place = [f"run.resume={quoted}", f"hydra.run.dir={quoted}", f"hydra.output_subdir={PROPOSED}"]
    return [*_from_saved(saved), "run.continue_from=null", *rest, *in_place, *_KEPT]  # it has continued already


def placed_arguments(arguments: Sequence[str]) -> list[str]:
    """Hydra's arguments for `run.dir=DIR`: Hydra works there too, so that the run's configuration and log lie with it.

    Raises ToolcallError in a sweep, whose runs need a directory each.
    """
    given = list(arguments)
    resumes = any(argument.startswith(_KEY) for argument in given)
    if {"-m", "--multirun"} & {*given} and any(argument.startswith(_PLACE) for argument in given):
        raise ToolcallError("run.dir is the directory of one run; that of a sweep is hydra.sweep.dir")
    return [f"hydra.{argument}" if argument.startswith(_PLACE) and not resumes else argument for argument in given]


def rerun_arguments(folder: Path, overrides: Sequence[str], place: Path) -> list[str]:
    """Hydra's arguments for a new run in `place`, from the configuration that the run in `folder` saved."""
    return [*_from_saved(_saved(folder)), "run.resume=null", *overrides, f"hydra.run.dir={quote(place)}", *_KEPT]


def quote(path: Path) -> str:
    """A path as a value on Hydra's command line."""
    return "'" + str(path.resolve()).replace("'", "\\'") + "'"


def _saved(folder: Path) -> Path:
    saved = folder.resolve() / SAVED
    if not (saved / "config.yaml").is_file():
        raise ToolcallError(f"{folder} is no run directory: there is no .hydra/config.yaml in it")
    return saved


def _from_saved(saved: Path) -> list[str]:
    known = OmegaConf.load(saved / "config.yaml")
    usual: Any = OmegaConf.to_container(OmegaConf.load(config_folder() / "sweep" / "grid.yaml"))
    added = [] if "sweep" in known else [f"+sweep.{key}={_value(value)}" for key, value in usual.items()]  # runs of before there were any
    added += [f"+trainer.{key}={value}" for key, value in _ALONE.items() if "trainer" in known and key not in known.trainer]
    return ["--config-path", str(saved), "--config-name", "config", *added]


def _value(value: Any) -> str:
    """As Hydra's command line has it."""
    return "[" + ",".join(value) + "]" if isinstance(value, list) else json.dumps(value)
