"""Launchers of sweeps that come as packages of their own."""

import os
from collections.abc import Sequence
from importlib.util import find_spec

from omegaconf import OmegaConf

from toolcall.errors import ToolcallError

_KEY = "hydra/launcher="
_PACKAGES = {
    "hydra_plugins.hydra_joblib_launcher": ("parallel", ("parallel", "joblib")),
    "hydra_plugins.hydra_submitit_launcher": ("slurm", ("slurm", "slurm_local", "submitit_slurm", "submitit_local")),
    "hydra_plugins.hydra_ray_launcher": ("ray", ("ray_tasks", "ray")),
}
"""The module that must be there: the extra of this package that installs it, and the launchers, ours and its own, that need it."""


def refuse_missing_launchers(arguments: Sequence[str]) -> None:
    """Raise ToolcallError for a launcher that is not installed, naming what installs it."""
    chosen = [argument.removeprefix(_KEY) for argument in arguments if argument.startswith(_KEY)]
    for module, (extra, launchers) in _PACKAGES.items():
        for name in chosen:
            if name in launchers and not _is_there(module):
                raise ToolcallError(f'hydra/launcher={name} is not installed: pip install "toolcall[{extra}]"')


def _is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:  # nor is its parent
        return False


def threads_each(jobs: int) -> int:
    """Threads for each of so many runs at a time (-1: one for each core), so that together they use the cores once."""
    cores = os.cpu_count() or 1
    return max(1, cores // (cores if jobs < 1 else jobs))


OmegaConf.register_new_resolver("threads_each", threads_each, replace=True)  # here, so that a launcher's processes know it too
