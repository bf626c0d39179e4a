"""What a training run can be told."""

from dataclasses import dataclass
from typing import Any, Literal

from toolcall.errors import ToolcallError

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

    method: Literal["grid", "random", "tpe"]
    """`grid` makes every combination; the others search (Optuna)."""
    resume: str | None
    """A sweep's directory: carry out the runs that are missing or failed."""
    trials: int
    """Runs of a search."""
    at_once: int
    """Runs of a search that are carried out together, by a launcher that can."""
    objectives: list[str]
    """Figures of metrics.json, of which more is better, or with a `-` before it less."""
    prune: bool
    """End runs of a search that are behind the median of the earlier ones; with one objective."""
    unpruned: int
    """Runs before which a search neither prunes nor prefers."""
    seed: int
    """Of a search's choices."""

    def __post_init__(self) -> None:
        if not self.figures or not all(self.figures):
            raise ToolcallError(f"sweep.objectives is {self.objectives}; it names one figure or more, such as [val/right_rate]")
        if self.prune and (len(self.figures) > 1 or (self.objectives[0].startswith("-") and not self.figures[0].startswith("val/"))):
            raise ToolcallError(
                "sweep.prune=true needs one objective that validation tells of, such as [val/right_rate] or [-val/loss]; sweep.prune=false"
            )
        for name in ("trials", "at_once"):
            if getattr(self, name) < 1:
                raise ToolcallError(f"sweep.{name} is {getattr(self, name)}; it must be 1 or more")

    @property
    def figures(self) -> list[str]:
        """The names of the objectives."""
        return [objective.removeprefix("-") for objective in self.objectives]

    @property
    def directions(self) -> list[Literal["maximize", "minimize"]]:
        """What is better of each."""
        return ["minimize" if objective.startswith("-") else "maximize" for objective in self.objectives]


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
    """Compile the network: it pays neither on an H100 (docs/scaling.md) nor, with n-grams, on CPUs."""
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
