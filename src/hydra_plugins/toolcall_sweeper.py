"""Where Hydra finds our sweeper; what a sweep does is in `toolcall.sweeps`. Hydra imports this at every start: nothing heavy here."""

import sys
from pathlib import Path
from typing import Any

from hydra._internal.core_plugins.basic_sweeper import BasicSweeper
from hydra.core.override_parser.overrides_parser import OverridesParser


class ToolcallSweeper(BasicSweeper):
    """Every combination of the values on the command line, in an order that stays, by the launcher that was chosen."""

    def sweep(self, arguments: list[str]) -> Any:
        """Carry out the runs that are missing. Exits with code 2 if some failed by the user's mistakes, with 1 if by others."""
        from toolcall.sweeps.ledger import COMPLETED, Ledger
        from toolcall.sweeps.report import report
        from toolcall.sweeps.watch import Watch

        assert self.hydra_context is not None
        assert self.config is not None
        assert self.launcher is not None
        given = [argument for argument in arguments if not argument.startswith("sweep.resume=")]
        parser = OverridesParser.create(config_loader=self.hydra_context.config_loader)
        settings = self.split_arguments(parser.parse_overrides(given), None)[0]
        self.validate_batch_is_legal(settings)  # a key that does not exist fails here, before the first run
        ledger = Ledger.open(Path(self.config.hydra.sweep.dir), given, settings)
        ledger.look()
        missing = [run for run in ledger.runs if run.status != COMPLETED]
        jobs = [[*run.overrides, *ledger.clear(run), f"hydra.sweep.subdir={run.number}"] for run in missing]
        try:
            with Watch(ledger):
                returns = self.launcher.launch(jobs, initial_job_idx=0) if jobs else []
        except KeyboardInterrupt:
            print(f"interrupted; go on with: python train.py sweep.resume={ledger.folder}", file=sys.stderr)
            raise
        code = report(ledger)
        if code:
            sys.exit(code)
        return returns
