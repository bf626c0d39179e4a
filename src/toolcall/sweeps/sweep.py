"""Carrying out a sweep: every combination, or what a search asks for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hydra.core.override_parser.types import Override

from toolcall.config.check import check
from toolcall.config.resume import quote
from toolcall.errors import ToolcallError
from toolcall.lock import alone_in
from toolcall.sweeps.ledger import COMPLETED, LEDGER, PRUNED, Ledger, SweepRun
from toolcall.sweeps.report import report
from toolcall.sweeps.watch import Watch
from toolcall.training.config import SweepConfig

Launch = Callable[[Sequence[Sequence[str]]], Any]
Validate = Callable[[Sequence[Sequence[str]]], Any]
"""Raises what is wrong with the keys of some runs, before one of them begins."""


@dataclass(frozen=True)
class _Node:
    """The part of a command's configuration that is about its sweep."""

    sweep: SweepConfig


def sweep_config(values: Any) -> SweepConfig:
    """Of plain values. Raises ToolcallError that names every wrong key."""
    check({"sweep": values}, _Node)
    return SweepConfig(**values)


def grid(launch: Launch, validate: Validate, folder: Path, given: list[str], settings: list[list[str]]) -> int:
    """Carry out the runs that are missing; the exit code."""
    validate(settings)
    with alone_in(folder):
        ledger = Ledger.open(folder, given, settings)
        ledger.look()
        _carry_out(launch, ledger, [run for run in ledger.runs if run.status not in (COMPLETED, PRUNED)])
        return report(ledger)


def search(launch: Launch, validate: Validate, folder: Path, given: list[str], overrides: Sequence[Override], config: SweepConfig) -> int:
    """Carry out run after run until there have been `config.trials`; the exit code."""
    if find_spec("optuna") is None:
        raise ToolcallError(f'sweep={config.method} needs Optuna: pip install "toolcall[search]"')
    from toolcall.sweeps.search import Search
    from toolcall.sweeps.space import example, split_space

    fixed, space = split_space(overrides)
    validate([[*fixed, *example(space)]])
    with alone_in(folder):
        ledger = Ledger.read(folder) if (folder / LEDGER).is_file() else Ledger(folder, given, [])
        ledger.planned = config.trials
        study = Search(config, ledger, fixed, space)
        study.recover()
        while asked := study.ask():
            _carry_out(launch, ledger, asked, study.watch)
            for run in ledger.runs[-len(asked) :]:
                study.tell(run)
        return report(ledger, study.best())


def _carry_out(launch: Launch, ledger: Ledger, runs: Sequence[SweepRun], look: Callable[[], None] = lambda: None) -> None:
    place = f"hydra.sweep.dir={quote(ledger.folder)}"  # said to each, since it depends on the run's name
    jobs = [[*run.overrides, *ledger.clear(run), place, f"hydra.sweep.subdir={run.number}"] for run in runs]
    if jobs:
        with Watch(ledger, look):
            launch(jobs)
