"""Names of runs that say what differs between them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from toolcall.comparison.runs import RunRecord
from toolcall.comparison.settings import differences, said, value_of


def names(runs: Sequence[RunRecord], below: Path) -> Mapping[Path, str]:
    """Each run's directory to the values in which it differs from the runs beside it, and its place below a directory."""
    beside: dict[Path, list[RunRecord]] = {}
    for run in runs:
        beside.setdefault(run.folder.parent, []).append(run)
    return {run.folder: _name(run, group, below) for group in beside.values() for run in group}


def _name(run: RunRecord, group: Sequence[RunRecord], below: Path) -> str:
    keys = [*differences(group), *(["seed"] if len({other.seed for other in group}) > 1 else [])]
    own = [f"{key.rpartition('.')[2]}={said(value_of(run, key))}" for key in keys]
    return " ".join([*own, run.folder.relative_to(below).as_posix()])  # a long name is cut at its end
