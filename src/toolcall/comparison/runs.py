"""Reading run directories: finished, interrupted, or still under way."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from omegaconf import DictConfig, OmegaConf
from omegaconf.errors import OmegaConfBaseException
from yaml import YAMLError  # type: ignore[import-untyped]

from toolcall.config.resume import SAVED
from toolcall.errors import ToolcallError

UNFINISHED = "unfinished"


@dataclass(frozen=True)
class RunRecord:
    """What a run directory says."""

    folder: Path
    config: dict[str, Any]
    """By dotted key, as `model.n_layer`."""
    choices: dict[str, str]
    """The option that was chosen in each group of the configuration, as `preset: tiny`."""
    figures: dict[str, Any] = field(default_factory=dict)
    """metrics.json; empty as long as there is none."""

    @property
    def status(self) -> str:
        """`completed`, `stopped`, or `unfinished` where the run is under way or was killed."""
        return str(self.figures.get("status", UNFINISHED))

    @property
    def seed(self) -> int:
        """Of data and weights."""
        return int(self.config["seed"])

    def figure(self, name: str) -> float | None:
        """A metric, or one of the figures of the run itself, such as `wall_seconds`; None where there is none."""
        value = self.figures.get("metrics", {}).get(name, self.figures.get(name))
        return float(value) if isinstance(value, int | float) else None

    def validated(self) -> dict[tuple[int, str], bool]:
        """Whether each request of the last validation was answered right, by seed (of which the requests depend) and text."""
        path = self.folder / "samples.jsonl"
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.is_file() else []
        return {(self.seed, row["user"]): bool(row["right"]) for row in rows}


def find_runs(places: Sequence[str]) -> list[RunRecord]:
    """All runs below these directories, in the order of their names. Raises ToolcallError for a directory without any."""
    found: dict[Path, RunRecord] = {}
    for place in places:
        configs = sorted(Path(place).glob(f"**/{SAVED}/config.yaml"), key=lambda path: _natural(path.parent.parent))
        if not configs:
            raise ToolcallError(f"there is no run in {place}: no directory in it holds {SAVED}/config.yaml")
        records = ((path.parent.parent, _read(path.parent.parent)) for path in configs)
        found |= {folder.resolve(): record for folder, record in records if record is not None}
    return list(found.values())


def _natural(folder: Path) -> list[tuple[int, str]]:
    """Run 10 of a sweep comes behind run 9."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in folder.parts]


def _read(folder: Path) -> RunRecord | None:
    """None as long as the run has not written its configuration."""
    try:
        config = OmegaConf.load(folder / SAVED / "config.yaml")
        hydra = folder / SAVED / "hydra.yaml"
        runtime = OmegaConf.load(hydra).hydra.runtime.choices if hydra.is_file() else {}
    except (YAMLError, OmegaConfBaseException):
        return None
    if "seed" not in config:
        return None
    choices = {str(key): str(value) for key, value in runtime.items() if not str(key).startswith("hydra/")}
    figures = folder / "metrics.json"
    try:
        known = json.loads(figures.read_text(encoding="utf-8")) if figures.is_file() else {}
    except ValueError as error:
        raise ToolcallError(f"{figures} is no JSON: {error}") from None
    assert isinstance(config, DictConfig)
    return RunRecord(folder, dict(_flat("", OmegaConf.to_container(config))), choices, known)


def _flat(prefix: str, value: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for key, part in value.items():
            yield from _flat(f"{prefix}.{key}" if prefix else str(key), part)
    else:
        yield prefix, value
