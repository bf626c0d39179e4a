"""`scripts/benchmark.py` and `toolcall-benchmark`: training and generation speed, as one JSON object."""

import json
from dataclasses import dataclass
from typing import Any

from toolcall.config.application import Application


@dataclass(frozen=True)
class BenchmarkConfig:
    """configs/benchmark.yaml."""

    name: str
    model: dict[str, Any]
    data: dict[str, Any]
    tools: dict[str, Any]
    trainer: dict[str, Any]
    optimizer: dict[str, Any]
    schedule: dict[str, Any]
    seed: int
    seconds: float
    """Of training steps that are measured."""
    calls: int
    """Generated in one batch."""
    tokens: int
    """New tokens of each call."""


def _benchmark(config: BenchmarkConfig) -> None:
    from toolcall.training.benchmark import measure

    print(json.dumps(measure(config)))


application = Application("benchmark", BenchmarkConfig, _benchmark)


def main() -> None:
    """Measure as the command line says."""
    application()
