"""`scripts/compare.py` and `toolcall-compare`: runs side by side."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toolcall.config.application import Application
from toolcall.errors import ToolcallError

if TYPE_CHECKING:
    from toolcall.comparison.runs import RunRecord


@dataclass(frozen=True)
class CompareConfig:
    """configs/compare.yaml."""

    runs: str | list[str]
    """A directory of runs or of a sweep, or several."""
    metrics: list[str]
    """Figures of metrics.json, the first of which decides what is best."""
    lower: bool
    """Whether less of it is better, as of a loss."""
    curve: str
    """The figure whose course is drawn."""
    output: str | None
    """Where table and picture go; by default into the directory, or for several here."""
    watch: bool
    """Print the table again whenever a run has ended, until all have."""
    every: float
    """Seconds between two looks."""


def _compare(config: CompareConfig) -> None:
    from toolcall.comparison.runs import UNFINISHED, find_runs

    if not config.metrics:
        raise ToolcallError("metrics is empty; the first of them decides what is best, e.g. metrics=[test/right_rate]")
    if not config.every > 0:
        raise ToolcallError(f"every is {config.every}; it must be more than 0 seconds")
    places = [config.runs] if isinstance(config.runs, str) else config.runs
    runs = find_runs(places)
    while config.watch and any(run.status == UNFINISHED for run in runs):
        ready = [run.status for run in runs]
        _print(runs, config)
        while [run.status for run in runs] == ready:
            time.sleep(config.every)
            runs = find_runs(places)
    _print(runs, config)
    _write(runs, config, Path(config.output or (places[0] if len(places) == 1 else ".")))


def _print(runs: "list[RunRecord]", config: CompareConfig) -> None:
    from toolcall.comparison.settings import judged_unlike, settings_of
    from toolcall.comparison.table import terminal

    print(terminal(settings_of(runs), config.metrics, config.lower), flush=True)
    unlike = judged_unlike(runs)
    if unlike:
        print(f"warning: these runs were judged on unlike data ({', '.join(unlike)}), so their figures do not compare as they stand")


def _write(runs: "list[RunRecord]", config: CompareConfig, folder: Path) -> None:
    from toolcall.comparison.figure import figure
    from toolcall.comparison.settings import settings_of
    from toolcall.comparison.table import comma_separated, markdown
    from toolcall.files import write_text

    folder.mkdir(parents=True, exist_ok=True)
    settings = settings_of(runs)
    write_text(folder / "comparison.csv", comma_separated(runs, config.metrics))
    write_text(folder / "comparison.md", markdown(settings, config.metrics, config.lower))
    (folder / "comparison.png").write_bytes(figure(settings, config.metrics[0], config.curve))
    print(f"written: {folder / 'comparison'}.csv, .md, .png")


application = Application("compare", CompareConfig, _compare)


def main() -> None:
    """Compare as the command line says."""
    application()
