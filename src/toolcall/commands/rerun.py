"""`scripts/rerun.py` and `toolcall-rerun`: a run again, from what its directory holds."""

import argparse
import sys
import time
from pathlib import Path

from toolcall.commands.train import application
from toolcall.config.application import errors_for_people
from toolcall.config.resume import rerun_arguments
from toolcall.files import numbered


def main() -> None:
    """Say what is different today, carry out the run in a new directory, and say whether the same came of it."""
    parser = argparse.ArgumentParser(description=__doc__, epilog="Exit code 1: the run came to something else.")
    parser.add_argument("run", type=Path, help="the directory of a run")
    parser.add_argument("overrides", nargs="*", help="key=value, for what has to be another today, such as trainer.accelerator=cpu")
    options = parser.parse_intermixed_args()
    with errors_for_people():
        moments = numbered(Path("runs", "rerun", time.strftime("%Y-%m-%d_%H-%M-%S")))
        place = next(folder for folder in moments if not folder.exists())
        arguments = rerun_arguments(options.run, options.overrides, place)
        from toolcall.training.rerun import changes, verdict

        print("\n".join(changes(options.run)), flush=True)
        application(arguments)
        same, text = verdict(options.run, place)
        print(text)
        sys.exit(0 if same else 1)
