"""What a sweep came to."""

import sys
from collections.abc import Sequence

from toolcall.comparison.runs import find_runs
from toolcall.comparison.settings import settings_of
from toolcall.comparison.table import terminal
from toolcall.sweeps.ledger import COMPLETED, FAILED, OVER, Ledger
from toolcall.training.progress import failure

_MISTAKE, _CRASH = 2, 1


def report(ledger: Ledger, best: Sequence[str] = ()) -> int:
    """Print the table, what a search found best, and the failures; the exit code."""
    ledger.look()
    if any(run.status == COMPLETED for run in ledger.runs):
        runs = [run for run in find_runs([str(ledger.folder)]) if run.status == COMPLETED]
        tested = any(run.figure("test/right_rate") is not None for run in runs)
        metrics = ["test/right_rate", "val/right_rate"] if tested else ["val/right_rate", "val/loss"]
        print(terminal(settings_of(runs), metrics, lower=False))
    print(*best, sep="\n")
    print(f"the sweep: {ledger.folder}; more: python scripts/compare.py runs={ledger.folder}", flush=True)
    failed = [run for run in ledger.runs if run.status == FAILED]
    lost = [run for run in ledger.runs if run.status not in OVER]
    if lost:
        print(f"error: {len(lost)} of {len(ledger.runs)} runs did not come to an end", *lost, sep="\n", file=sys.stderr)
    if not failed:
        return _CRASH if lost else 0
    print(f"error: {len(failed)} of {len(ledger.runs)} runs failed", *failed, sep="\n", file=sys.stderr)
    mistakes = [(failure(ledger.place(run)) or {}).get("mistake") for run in failed]
    return _MISTAKE if all(mistakes) and not lost else _CRASH
