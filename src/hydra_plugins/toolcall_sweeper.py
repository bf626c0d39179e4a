"""Where Hydra finds our sweeper; what a sweep does is in `toolcall.sweeps`. Hydra imports this at every start: nothing heavy here."""

import sys
from functools import partial
from pathlib import Path
from typing import Any

from hydra._internal.core_plugins.basic_sweeper import BasicSweeper
from hydra.core.override_parser.overrides_parser import OverridesParser
from omegaconf import OmegaConf


class ToolcallSweeper(BasicSweeper):
    """Runs that differ in what the command line gives several values, by the launcher that was chosen."""

    def sweep(self, arguments: list[str]) -> Any:
        """Exits with code 2 if runs failed by the user's mistakes alone, with 1 if by others."""
        from toolcall.sweeps.sweep import grid, search, sweep_config

        assert self.hydra_context is not None
        assert self.config is not None
        assert self.launcher is not None
        given = [argument for argument in arguments if not argument.startswith("sweep.resume=")]
        config = sweep_config(OmegaConf.to_container(self.config.sweep, resolve=True))
        folder, launch = Path(self.config.hydra.sweep.dir), partial(self.launcher.launch, initial_job_idx=0)
        overrides = OverridesParser.create(config_loader=self.hydra_context.config_loader).parse_overrides(given)
        try:
            if config.method == "grid":
                code = grid(launch, self.validate_batch_is_legal, folder, given, self.split_arguments(overrides, None)[0])
            else:
                code = search(launch, self.validate_batch_is_legal, folder, given, overrides, config)
        except KeyboardInterrupt:
            print(f"interrupted; go on with: python train.py sweep.resume={folder}", file=sys.stderr)
            raise
        if code:
            sys.exit(code)
