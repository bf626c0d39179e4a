"""Processes of one run that a cluster's launcher (torchrun, srun) has started, each with the same command line."""

import os
from collections.abc import Sequence

from toolcall.errors import ToolcallError

_RANKS = ("RANK", "SLURM_PROCID", "LOCAL_RANK")
_NO_FILES = ("hydra.output_subdir=null", "hydra/job_logging=none")


def rank() -> int:
    """The number of this process among all of its run. Process 0, which may be alone, is the one that writes."""
    return next((int(os.environ[name]) for name in _RANKS if name in os.environ), 0)


def rank_arguments(arguments: Sequence[str]) -> list[str]:
    """Hydra's arguments, so that of a run's processes only the first makes a directory. Raises ToolcallError for a sweep."""
    given = list(arguments)
    if rank() == 0:
        return given
    if {"-m", "--multirun"} & {*given}:
        raise ToolcallError("a sweep starts the processes of its runs itself: leave out torchrun or srun")
    given = [argument for argument in given if not argument.startswith("hydra.job_logging.")]  # of what is left out
    resumed = any(argument.startswith("run.resume=") for argument in given)
    return [*given, *_NO_FILES, *(() if resumed else ("hydra.run.dir=.",))]
