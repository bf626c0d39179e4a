"""`scripts/inspect_data.py` and `toolcall-inspect-data`: what is in a data set, and what is wrong with it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolcall.config.application import Application


@dataclass(frozen=True)
class InspectDataConfig:
    """configs/inspect_data.yaml."""

    name: str
    model: dict[str, Any]
    """Of which the context counts."""
    data: dict[str, Any]
    tools: dict[str, Any]
    trainer: dict[str, Any]
    """Part of a preset; the data do not depend on it."""
    seed: int
    """Of generated data."""
    picture: str
    """Where the PNG goes."""


def _inspect(config: InspectDataConfig) -> None:
    from toolcall.config.build import build
    from toolcall.config.tools import build_tools
    from toolcall.datamodules.datamodule import CallDataModule
    from toolcall.inspection.figure import figure
    from toolcall.inspection.findings import inspect
    from toolcall.inspection.table import table

    block_size = build(config.model).block_size
    data: CallDataModule = build(config.data, tools=build_tools(config.tools), block_size=block_size, seed=config.seed)
    findings = inspect(data.sources(), data.tools, block_size)
    print(table(findings))
    picture = Path(config.picture)
    picture.parent.mkdir(parents=True, exist_ok=True)
    picture.write_bytes(figure(findings))
    print(f"\nthe same as a picture: {picture}")


application = Application("inspect_data", InspectDataConfig, _inspect)


def main() -> None:
    """Inspect as the command line says."""
    application()
