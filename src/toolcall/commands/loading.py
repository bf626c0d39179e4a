"""The model and the tools that a command's configuration names."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from toolcall.caller import ToolCaller, newest_checkpoint
from toolcall.config.build import build_each
from toolcall.models.checkpoint import load_bundle
from toolcall.tools import ToolBox

RUNS = Path("runs")
log = logging.getLogger(__name__)


def find_checkpoint(ckpt: str | None) -> Path:
    """`ckpt`, a file or a run directory, or else the newest run's best checkpoint."""
    path = Path(ckpt) if ckpt else newest_checkpoint(RUNS)
    return path / "checkpoints" / "best.ckpt" if path.is_dir() else path


def load_configured(path: Path, tools: Mapping[str, Any]) -> ToolCaller:
    """The checkpoint's model with the configured tools."""
    caller = ToolCaller(load_bundle(path), ToolBox(build_each(tools)))
    if missing := caller.declared.keys() - caller.tools.keys():
        log.warning("the model of %s also calls %s, which tools=... does not hold", path, ", ".join(sorted(missing)))
    return caller
