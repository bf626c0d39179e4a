"""Whether a run repeats another: what is different beforehand, and whether the same came of it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch

from toolcall.errors import ToolcallError
from toolcall.models.checkpoint import read_checkpoint
from toolcall.training.record import environment


def changes(folder: Path) -> list[str]:
    """What is not as it was when the run in `folder` was made, a line each. Raises ToolcallError if the run has not ended."""
    before, today = _metrics(folder), environment()
    return list(_changes(before, today)) or ["code, versions and platform are those of the run"]


def _changes(before: dict[str, Any], today: dict[str, Any]) -> Iterator[str]:
    if before["git_commit"] is None or before["git_commit"] != today["git_commit"]:
        yield f"the code is another: {before['git_commit'] or 'unknown'} then, {today['git_commit'] or 'unknown'} now"
    elif before["git_commit"].endswith("-dirty"):
        yield f"the code may be another: files differed from {before['git_commit'].removesuffix('-dirty')} then and do now"
    for name, version in before["versions"].items():
        if today["versions"].get(name) != version:
            yield f"{name} is another: {version} then, {today['versions'].get(name)} now"
    if before["platform"] != today["platform"]:
        yield f"the platform is another: {before['platform']} then, {today['platform']} now"


def verdict(first: Path, second: Path) -> tuple[bool, str]:
    """Whether data and last weights of two runs are the same, and that in words."""
    then, now = _metrics(first), _metrics(second)
    if then["step"] != now["step"]:
        return False, f"the run ended at another step: {then['step']} then, {now['step']} now"
    if then.get("data_digest") != now["data_digest"]:
        return False, f"the training data are another: {then.get('data_digest', 'not recorded')} then, {now['data_digest']} now"
    ours, theirs = (read_checkpoint(folder / "checkpoints" / "last.ckpt")["state_dict"] for folder in (first, second))
    unlike = [name for name in ours if name not in theirs or not torch.equal(ours[name], theirs[name])]
    if unlike or ours.keys() != theirs.keys():
        return False, f"the data are the same, {len(unlike)} of {len(ours)} weights are not, e.g. {(unlike or ['a missing one'])[0]}"
    return True, "the same data, and the same weights to the bit"


def _metrics(folder: Path) -> dict[str, Any]:
    path = folder / "metrics.json"
    if not path.is_file():
        raise ToolcallError(f"{folder} has no metrics.json: the run has not ended (run.resume={folder} goes on with it)")
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content
