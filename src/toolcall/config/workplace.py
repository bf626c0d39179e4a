"""What a user's own folder adds to the package: Python modules for `_target_`, and configuration files."""

import sys
from collections.abc import Sequence
from pathlib import Path

from toolcall.config.paths import config_folder


def admit_modules() -> None:
    """Let modules of the working directory be imported: `_target_: my_tools.Dice`.

    Last on the path, so that a file that happens to be called like a module of a library does not take its place. Python itself
    adds the folder of the script, which for an installed command is not where the user works.
    """
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.append(here)


def admit_configs(arguments: Sequence[str]) -> list[str]:
    """Hydra's arguments, with `configs/` of the working directory searched behind the package's own: `tools=my_tools`."""
    own = Path.cwd() / "configs"
    taken = any(argument.lstrip("+").startswith("hydra.searchpath=") for argument in arguments)
    if taken or not own.is_dir() or own.resolve() == config_folder().resolve():
        return list(arguments)
    first = next((number for number, argument in enumerate(arguments) if "=" in argument and not argument.startswith("-")), len(arguments))
    added = f"hydra.searchpath=['file://{_quoted(own)}']"  # beside the other overrides: Hydra takes them in one piece only
    return [*arguments[:first], added, *arguments[first:]]


def _quoted(path: Path) -> str:
    return path.as_posix().replace("\\", "\\\\").replace("'", "\\'")
