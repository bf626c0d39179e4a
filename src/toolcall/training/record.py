"""metrics.json: what a run came to, and on what it ran."""

import contextlib
import json
import platform
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import torch

from toolcall.files import write_text

_PACKAGES = ("toolcall", "torch", "lightning", "hydra-core", "omegaconf")


def write_metrics(folder: Path, figures: dict[str, Any]) -> None:
    """Write `metrics.json`: `figures`, the environment, the time."""
    write_text(folder / "metrics.json", json.dumps(figures | environment(), indent=2, ensure_ascii=False) + "\n")


def environment() -> dict[str, Any]:
    """Versions, machine, code."""
    return {"versions": {"python": platform.python_version()} | _versions(), "platform": platform.platform(), "git_commit": git_commit()}


def _versions() -> dict[str, str]:
    found = {}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:  # run from a checkout that was never installed
            found[package] = "not installed"
    return found


def git_commit() -> str | None:
    """The commit of the code, with `-dirty` where files differ from it; None outside a checkout."""
    folder = Path(__file__).parent
    try:
        command = ["git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*"]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True, timeout=10).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return None


def forget_peak_memory() -> None:
    """Let the peak be that of what follows: the runs of a sweep may share a process. On Linux; elsewhere it is the process's."""
    if torch.cuda.is_available():
        torch.cuda.reset_peak_memory_stats()
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # man 5 proc: resets the peak resident set size


def peak_memory_bytes() -> int | None:
    """The most memory that this process, or its GPU where one was used, has held; None where the system does not tell."""
    if torch.cuda.is_available() and torch.cuda.max_memory_allocated():
        return torch.cuda.max_memory_allocated()
    try:
        import resource
    except ImportError:  # Windows
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
