"""`make tensorboard`, `scripts/open_tensorboard.py` and `toolcall-tensorboard`: TensorBoard, with names of runs that say what differs."""

import argparse
import signal
import subprocess
import sys
import time
from pathlib import Path

from toolcall.comparison.names import names
from toolcall.comparison.runs import find_runs
from toolcall.config.application import errors_for_people

_EVERY = 5  # seconds between two looks for new runs
_MOST = 30_000  # characters of a command line that every system takes


def main() -> None:
    """Open TensorBoard over a directory of runs, and again whenever there is a new one. Other options are TensorBoard's."""
    parser = argparse.ArgumentParser(description=__doc__, epilog="Other options, such as --port 6007, are TensorBoard's own.")
    parser.add_argument("runs", type=Path, nargs="?", default=Path("runs"), help="a directory with runs below it")
    options, others = parser.parse_known_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # so that TensorBoard ends too
    with errors_for_people():
        while _open(arguments(options.runs), options.runs, others):
            pass


def arguments(folder: Path) -> list[str]:
    """What tells TensorBoard of the runs. Raises ToolcallError if there is none."""
    listed = ",".join(f"{name.translate(_SEPARATORS)}:{run}" for run, name in names(find_runs([str(folder)]), folder).items())
    return ["--logdir_spec", listed] if len(listed) < _MOST else ["--logdir", str(folder)]


_SEPARATORS = {ord(","): ";", ord(":"): "-"}


def _open(told: list[str], folder: Path, others: list[str]) -> bool:
    """Whether it is to be opened again, since there are other runs now."""
    process = subprocess.Popen([sys.executable, "-m", "tensorboard.main", *told, *others])
    try:
        while process.poll() is None:
            time.sleep(_EVERY)
            if arguments(folder) != told:
                return True
        sys.exit(process.returncode)
    finally:
        process.terminate()
        process.wait()
