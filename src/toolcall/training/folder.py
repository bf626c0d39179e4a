"""What becomes of a run directory once its configuration is accepted or refused."""

import logging
import shutil
from pathlib import Path

from toolcall.config.resume import PROPOSED, SAVED
from toolcall.lock import LOCK, is_taken
from toolcall.training.progress import FAILURE

_CHOICES = "hydra.yaml"  # says which options the run began with; a resumed one has only keys
_BEFORE_THE_RUN = {SAVED, PROPOSED, LOCK, "train.log"}


def accept(folder: Path) -> None:
    """A resumed run keeps the configuration that it goes on with, once nothing in it was refused."""
    proposed = folder / PROPOSED
    for path in sorted(proposed.glob("*.yaml")):
        if path.name != _CHOICES or not (folder / SAVED / _CHOICES).exists():
            path.replace(folder / SAVED / path.name)
    shutil.rmtree(proposed, ignore_errors=True)
    (folder / FAILURE).unlink(missing_ok=True)  # of an earlier attempt


def refuse(folder: Path) -> None:
    """Nothing of a refused configuration stays: neither a new run's directory nor an addition to an old one, unless
    another process is at work there."""
    if is_taken(folder):
        return
    shutil.rmtree(folder / PROPOSED, ignore_errors=True)
    if folder.is_dir() and {path.name for path in folder.iterdir()} <= _BEFORE_THE_RUN:
        _close_logs(folder)
        shutil.rmtree(folder, ignore_errors=True)


def _close_logs(folder: Path) -> None:
    """Windows deletes no open file."""
    for handler in list(logging.getLogger().handlers):
        if isinstance(handler, logging.FileHandler) and Path(handler.baseFilename).parent == folder.resolve():
            logging.getLogger().removeHandler(handler)
            handler.close()
