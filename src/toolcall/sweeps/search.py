"""Sweeps whose next runs depend on what the earlier ones came to: Optuna over Hydra's launchers.

The study lies in `study.db` of the sweep's directory (SQLite). It is told of a run when that is over, by what the run's directory
holds; so a study that was interrupted anywhere loses no finished run.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import optuna
from optuna.distributions import BaseDistribution
from optuna.trial import Trial, TrialState

from toolcall.comparison.runs import find_runs
from toolcall.errors import ToolcallError
from toolcall.sweeps.ledger import COMPLETED, OVER, PRUNED, Ledger, SweepRun
from toolcall.training.config import SweepConfig
from toolcall.training.progress import STOP, validations

_STUDY = "sweep"
_MONITOR = "val/right_rate"  # what hopeless runs are found by, unless the objective is a validation figure itself


@dataclass
class Search:
    """A study and the runs that it made."""

    config: SweepConfig
    ledger: Ledger
    fixed: list[str]
    space: dict[str, BaseDistribution]

    def __post_init__(self) -> None:
        optuna.logging.set_verbosity(optuna.logging.WARNING)
        self.ledger.folder.mkdir(parents=True, exist_ok=True)
        self.trials: dict[int, Trial] = {}
        try:
            self.study = optuna.create_study(
                storage=f"sqlite:///{(self.ledger.folder / 'study.db').resolve().as_posix()}",
                study_name=_STUDY, load_if_exists=True, directions=self.config.directions,
                sampler=self._sampler(), pruner=optuna.pruners.MedianPruner(n_startup_trials=self.config.unpruned),
            )  # fmt: skip
        except Exception as error:
            raise ToolcallError(f"the study {self.ledger.folder / 'study.db'} cannot be opened: {error}") from None

    def _sampler(self) -> optuna.samplers.BaseSampler:
        seed = self.config.seed + len(self.ledger.runs)  # a study that goes on does not draw its first runs again
        if self.config.method == "random":
            return optuna.samplers.RandomSampler(seed)
        return optuna.samplers.TPESampler(seed=seed, n_startup_trials=self.config.unpruned, constant_liar=self.config.at_once > 1)

    def recover(self) -> None:
        """Tell the study of runs that were over when it was killed, and put those that were not at the head of the queue."""
        self.ledger.look()
        by_number = {run.number: run for run in self.ledger.runs}
        for trial in self.study.get_trials(deepcopy=False, states=(TrialState.RUNNING,)):
            run = by_number.get(trial.number)
            if run is not None and run.status in OVER and run.status != "stopped":
                self.tell(run)
            else:
                self.study.tell(trial.number, state=TrialState.FAIL)
                self.study.enqueue_trial(trial.params)
                if run is not None:
                    self.ledger.remove(run)  # a run with the same values comes in its place
                    self.ledger.runs.remove(run)

    def ask(self) -> list[SweepRun]:
        """The next runs, as many as are carried out at once; none when there have been enough."""
        asked = []
        for _ in range(min(self.config.at_once, self.config.trials - len(self.ledger.runs))):
            trial = self.study.ask(self.space)
            self.trials[trial.number] = trial
            own = [f"{key}={value}" for key, value in trial.params.items()]
            asked.append(SweepRun(trial.number, [*self.fixed, *own], own))
            self.ledger.runs.append(asked[-1])
        return asked

    def watch(self) -> None:
        """Stop runs that are behind the median of the earlier ones at the same step, if that is wished."""
        if not self.config.prune:
            return
        for number, trial in self.trials.items():
            place = self.ledger.folder / str(number)
            known = self.study.get_trials(deepcopy=False)[number].intermediate_values
            for figures in validations(place):
                if self._monitor in figures and figures["step"] not in known:
                    trial.report(figures[self._monitor], int(figures["step"]))
            if place.is_dir() and not (place / STOP).exists() and trial.should_prune():
                (place / STOP).touch()

    @property
    def _monitor(self) -> str:
        (objective,) = self.config.figures
        return objective if objective.startswith("val/") else _MONITOR

    def tell(self, run: SweepRun) -> None:
        """What a run that is over came to."""
        self.trials.pop(run.number, None)
        if run.status == COMPLETED:
            self.study.tell(run.number, _values(self.ledger.place(run), self.config.figures))
        else:
            self.study.tell(run.number, state=TrialState.PRUNED if run.status == PRUNED else TrialState.FAIL)

    def best(self) -> list[str]:
        """The best runs: one, or with several objectives those that no other run beats in all of them."""
        lines = []
        for trial in self.study.best_trials:
            values = ", ".join(f"{name} {value:.4g}" for name, value in zip(self.config.figures, trial.values, strict=True))
            lines.append(f"best: run {trial.number}: {values}  " + " ".join(f"{key}={value}" for key, value in trial.params.items()))
        return lines


def _values(place: Path, figures: Sequence[str]) -> list[float]:
    (run,) = find_runs([str(place)])
    values = [value for name in figures if (value := run.figure(name)) is not None]
    if len(values) < len(figures):
        known = ", ".join(name for name in run.figures.get("metrics", {}) if name.count("/") == 1)
        raise ToolcallError(f"sweep.objectives is {list(figures)}, of which the runs lack some; they have {known}")
    return values
