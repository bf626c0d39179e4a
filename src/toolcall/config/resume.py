"""Going on with a run: its saved configuration, not today's defaults, is what the command line then overrides."""

from collections.abc import Sequence
from pathlib import Path

from toolcall.errors import ToolcallError

_KEY = "run.resume="
_KEPT = ("hydra.job.name=train", "hydra.job_logging.formatters.simple.format='%(message)s'")  # a saved config holds no hydra part
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


def rerun_arguments(folder: Path) -> list[str]:
    """Hydra's arguments for a new run, in a directory of its own, from the configuration that the run in `folder` saved."""
    return [*_from_saved(_saved(folder)), "run.resume=null", "hydra.run.dir='runs/${name}/${now:%Y-%m-%d_%H-%M-%S}'", *_KEPT]


def quote(path: Path) -> str:
    """A path as a value on Hydra's command line."""
    return "'" + str(path.resolve()).replace("'", "\\'") + "'"


def _saved(folder: Path) -> Path:
    saved = folder.resolve() / SAVED
    if not (saved / "config.yaml").is_file():
        raise ToolcallError(f"{folder} is no run directory: there is no .hydra/config.yaml in it")
    return saved


def _from_saved(saved: Path) -> list[str]:
    return ["--config-path", str(saved), "--config-name", "config"]
