"""The model and the tools that a command's configuration names."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from toolcall.caller import ToolCaller, newest_checkpoint
from toolcall.config.run_tools import run_tools
from toolcall.config.tools import build_tools
from toolcall.models.checkpoint import load_bundle

RUNS = Path("runs")
log = logging.getLogger(__name__)


def find_checkpoint(ckpt: str | None) -> Path:
    """`ckpt`, a file or a run directory, or else the newest run's best checkpoint."""
    path = Path(ckpt) if ckpt else newest_checkpoint(RUNS)
    return path / "checkpoints" / "best.ckpt" if path.is_dir() else path


def load_configured(path: Path, tools: Mapping[str, Any] | None) -> ToolCaller:
    """The checkpoint's model with the configured tools, or with null those that it was trained to call."""
    bundle = load_bundle(path)
    caller = ToolCaller(bundle, build_tools(tools) if tools is not None else run_tools(path.parent.parent, bundle.tools))
    if missing := caller.declared.keys() - caller.tools.keys():
        log.warning("the model of %s also calls %s, which tools=... does not hold", path, ", ".join(sorted(missing)))
    return caller
