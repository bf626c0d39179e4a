"""`python -m toolcall.training.rank`: one of a run's other processes; see `ranks`."""

import json
import os
import sys
import threading

from toolcall.config.application import MISTAKE, construct
from toolcall.config.workplace import admit_modules
from toolcall.errors import ToolcallError
from toolcall.training.config import TrainConfig


def main() -> None:
    """Train along, and say nothing: process 0 tells the user, and meets the same mistakes."""
    config = construct(TrainConfig, json.loads(sys.stdin.readline()))
    threading.Thread(target=_end_with_process_0, daemon=True).start()
    admit_modules()
    from toolcall.training.run import train

    try:
        train(config)
    except ToolcallError:
        sys.exit(MISTAKE)


def _end_with_process_0() -> None:
    sys.stdin.read()
    os._exit(1)


if __name__ == "__main__":
    main()
