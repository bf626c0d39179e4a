"""`train.py` and `toolcall-train`."""

from pathlib import Path
from typing import Any

from toolcall.config.application import Application
from toolcall.config.cluster import rank, rank_arguments
from toolcall.config.resume import placed_arguments, resume_arguments
from toolcall.sweeps.resume import sweep_arguments
from toolcall.training.config import TrainConfig
from toolcall.training.folder import refuse


def _train(config: TrainConfig) -> Any:
    from toolcall.training.run import train  # Lightning takes seconds to import: not for --help

    return train(config)


def _rewrite(arguments: list[str]) -> list[str]:
    return rank_arguments(resume_arguments(placed_arguments(sweep_arguments(arguments))))


def _refuse(folder: Path) -> None:
    if rank() == 0:
        refuse(folder)


application = Application("train", TrainConfig, _train, rewrite=_rewrite, refuse=_refuse)


def main() -> None:
    """Train as the command line says."""
    application()
