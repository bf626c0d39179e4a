"""Keeping other libraries' chatter out of what a person reads."""

import logging
import threading
import warnings

from lightning.fabric.utilities.warnings import PossibleUserWarning


def quiet_libraries() -> None:
    """Lightning's tips and status lines, which say nothing about the run, and a deprecation inside Lightning itself."""
    for name in ("lightning.pytorch", "lightning.fabric"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.WARNING)
        logger.handlers.clear()  # its warnings go through the root's handlers like everybody's
    threading.excepthook = _but_for_writers
    warnings.filterwarnings("ignore", message=".*LeafSpec.*")
    warnings.filterwarnings("ignore", category=PossibleUserWarning)  # advice on workers and devices, which are chosen on purpose


def _but_for_writers(failure: threading.ExceptHookArgs) -> None:
    """TensorBoard's writer raises what went wrong in its thread again in the thread that logs, where it becomes a message."""
    if type(failure.thread).__module__ != "tensorboard.summary.writer.event_file_writer":
        threading.__excepthook__(failure)
