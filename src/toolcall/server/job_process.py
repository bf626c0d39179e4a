"""The process of a job: started so that it outlives the server, and found again."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import psutil

from toolcall.config.resume import quote
from toolcall.server.job_record import OUTPUT

_COMMAND = "from toolcall.commands.train import main; main()"
_SAME = 2.0  # seconds by which the system's clock may have been set since


def start(folder: Path, arguments: Sequence[str]) -> "subprocess.Popen[bytes]":
    """Run the training command with `arguments`; what it prints goes to the run directory."""
    environment = os.environ | {"PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}
    with (folder / OUTPUT).open("ab") as output:
        return subprocess.Popen(
            [sys.executable, "-c", _COMMAND, *arguments], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
            env=environment, start_new_session=True, creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )  # fmt: skip


def created_at(pid: int) -> float | None:
    """When a process began; None if there is none."""
    try:
        return psutil.Process(pid).create_time()
    except psutil.Error:
        return None


def is_alive(pid: int, created: float, folder: Path) -> bool:
    """Whether the process that began then, the training process of a run directory, still runs. Where the system's clock was set
    meanwhile, it seems to have begun at another time: its command line tells it then."""
    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return False
        return abs(process.create_time() - created) < _SAME or _trains(process.cmdline(), folder)
    except psutil.Error:
        return False


def find(folder: Path) -> tuple[int, float] | None:
    """The training process of a run directory, by its command line: where the server died before it wrote the number down."""
    for process in psutil.process_iter(["cmdline", "create_time", "pid"]):
        if _trains(process.info["cmdline"] or [], folder):
            return process.info["pid"], process.info["create_time"]
    return None


def _trains(command: Sequence[str], folder: Path) -> bool:
    """Whether a command line is that of training in a run directory: `hydra.run.dir=` or `run.resume=` names it, and it alone."""
    return _COMMAND in command and any(argument.partition("=")[2] == quote(folder) for argument in command)
