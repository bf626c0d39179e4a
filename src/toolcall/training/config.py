"""What a training run can be told."""

from dataclasses import dataclass
from typing import Any

Node = dict[str, Any]


@dataclass(frozen=True)
class RunConfig:
    """How the run begins and what it writes."""

    dir: str
    """The run directory."""
    resume: str | None
    """A run directory to go on with, in place."""
    continue_from: str | None
    """A checkpoint whose weights and vocabulary a new run starts from."""
    test: bool
    """Evaluate the best checkpoint on the test split at the end."""


@dataclass(frozen=True)
class SweepConfig:
    """Of `-m`: many runs of one command line."""

    resume: str | None
    """A sweep's directory: carry out the runs that are missing or failed."""


@dataclass(frozen=True)
class TrainConfig:
    """configs/train.yaml as a whole; nodes with a `_target_` are checked against that target's signature."""

    name: str
    """Groups runs: runs/<name>/<time>."""
    seed: int
    """Of data, initial weights, order of batches and dropout."""
    run: RunConfig
    sweep: SweepConfig
    model: Node
    """Sizes and architecture: TinyGPTConfig."""
    optimizer: Node
    """OptimizerConfig."""
    schedule: Node
    """Schedule."""
    compile: bool
    """Compile the network; pays on a GPU, not on a CPU."""
    data: Node
    """A CallDataModule."""
    tools: dict[str, Any]
    """Names to tools."""
    trainer: Node
    """RunTrainer."""
    callbacks: dict[str, Any]
    """Names to callbacks; null leaves one out."""
    logger: Node
    """A Lightning logger."""
    decoding: Node
    """Sampling, for the calls of validation and test."""
