"""Going on with a run: its saved configuration, not today's defaults, is what the command line then overrides."""

from collections.abc import Sequence
from pathlib import Path

from toolcall.errors import ToolcallError

_KEY = "run.resume="
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
    saved = Path(folder).resolve() / SAVED
    if not (saved / "config.yaml").is_file():
        raise ToolcallError(f"{folder} is no run directory: there is no .hydra/config.yaml in it")
    quoted = "'" + str(saved.parent).replace("'", "\\'") + "'"
    rest = [argument for argument in given if not argument.startswith(_KEY)]
    kept = ["hydra.job.name=train", "hydra.job_logging.formatters.simple.format='%(message)s'"]  # a saved config holds no hydra part
    saved_config = ["--config-path", str(saved), "--config-name", "config", "run.continue_from=null"]  # it has continued already
    return [*saved_config, *rest, f"run.resume={quoted}", f"hydra.run.dir={quoted}", f"hydra.output_subdir={PROPOSED}", *kept]
