"""Going on with a sweep: the command line that it came from, in its own directory."""

from collections.abc import Sequence
from pathlib import Path

from toolcall.config.resume import quote
from toolcall.errors import ToolcallError
from toolcall.sweeps.ledger import Ledger

_KEY = "sweep.resume="
_SWEEP = ("-m", "--multirun")


def sweep_arguments(arguments: Sequence[str]) -> list[str]:
    """Hydra's arguments for `sweep.resume=DIR`; other command lines come back as they are. Raises ToolcallError if there is no sweep,
    or if anything is given beside it but the launcher (`hydra...`) and what a search may still do (`sweep.trials=`)."""
    folder = next((argument.removeprefix(_KEY).strip("'\"") for argument in arguments if argument.startswith(_KEY)), None)
    if folder in (None, "", "null"):
        return list(arguments)
    rest = [argument for argument in arguments if not argument.startswith(_KEY) and argument not in _SWEEP]
    foreign = [argument for argument in rest if not argument.startswith(("hydra", "sweep."))]
    if foreign:
        raise ToolcallError(f"sweep.resume goes on with the runs of a sweep as they are; {' '.join(foreign)} would make others")
    ledger = Ledger.read(Path(folder))
    quoted = quote(Path(folder))
    return ["--multirun", *ledger.arguments, *rest, f"sweep.resume={quoted}", f"hydra.sweep.dir={quoted}"]
