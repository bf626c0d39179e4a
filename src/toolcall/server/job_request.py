"""What POST /train takes, and the command line that it comes to."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, Field

from toolcall.config.resume import quote
from toolcall.errors import ToolcallError
from toolcall.server.model_store import DevicePolicy
from toolcall.server.presets import Name, preset

DATASET = "dataset.jsonl"
"""Where a job's data lie in its run directory."""
MOST_STEPS = 200_000
_EPOCHS = 6.0
_BATCH = 16
_LOGGED = 16  # times that a job says how it goes
_OFTEN = 50  # steps after which it says so at the latest
_VALIDATED = 4  # times that its calls are executed
_REQUESTS = 24  # of which each time
_MOST_TOKENS = 240


class Sizes(BaseModel):
    """Of the preset custom."""

    n_layer: int = Field(preset("custom").n_layer, ge=1, le=12)
    n_head: int = Field(preset("custom").n_head, ge=1, le=12)
    n_embd: int = Field(preset("custom").n_embd, ge=32, le=768)
    block_size: int = Field(preset("custom").block_size, ge=64, le=1024)


class TrainRequest(BaseModel):
    """A training job. All of it may be left out."""

    preset: Name | None = None
    sizes: Sizes | None = Field(None, alias="model_config")
    samples_per_tool: int = Field(240, ge=10, le=1000)
    max_steps: int | None = Field(None, ge=1, le=MOST_STEPS)
    target_epochs: float | None = Field(None, ge=0, le=100)
    batch_size: int | None = Field(None, ge=4, le=128)
    learning_rate: float | None = Field(None, gt=0, le=1)
    seed: int = Field(11, ge=0, lt=2**31)
    device: DevicePolicy = "auto"
    dataset_jsonl: str | None = Field(None, min_length=1)
    continue_from_checkpoint: bool = False
    checkpoint_path: str | None = Field(None, max_length=1000)

    @property
    def epochs(self) -> float:
        """Passes over the data, as long as there is no budget of steps; then 0."""
        if self.target_epochs is not None:
            return self.target_epochs
        return 0.0 if self.max_steps else _EPOCHS


@dataclass(frozen=True)
class Plan:
    """A job that can be started."""

    request: TrainRequest
    preset: str
    model: dict[str, Any]
    """Keys of the configuration's `model`."""
    dataset: str
    samples: int
    training: int
    """Samples that are left to train on."""
    longest: int
    """Tokens that no call goes beyond: one that an untrained model writes need not be written further."""
    tool_counts: dict[str, int]
    device: str
    device_reason: str
    start: Path | None
    """The checkpoint whose weights it continues from."""

    @property
    def batch_size(self) -> int:
        """As asked for, or as large as the data allow."""
        return self.request.batch_size or min(_BATCH, max(1, self.training // 4))

    @property
    def steps_per_epoch(self) -> int:
        """Batches in one pass over the data."""
        return max(1, self.training // self.batch_size)

    @property
    def max_steps(self) -> int:
        """How many it will take."""
        epochs = self.request.epochs
        return min(MOST_STEPS, max(1, round(epochs * self.steps_per_epoch))) if epochs else self.request.max_steps or MOST_STEPS

    def check(self) -> None:
        """Raise ToolcallError for what cannot be trained."""
        from toolcall.models.config import TinyGPTConfig

        TinyGPTConfig(**self.model)
        if self.batch_size > self.training:
            raise ToolcallError(f"batch_size is {self.batch_size}; of the {self.samples} samples {self.training} are left to train on")
        if not self.request.epochs and not self.request.max_steps:
            raise ToolcallError("target_epochs is 0, which leaves the budget to max_steps: give that, too")

    def overrides(self, folder: Path) -> list[str]:
        """The command line of the run in `folder`."""
        request = self.request
        logged = max(1, min(_OFTEN, self.max_steps // _LOGGED))
        validated = max(1, self.max_steps // _VALIDATED // logged) * logged
        return [
            "preset=custom", *(f"model.{key}={_text(value)}" for key, value in self.model.items()),
            f"name={self.preset}", "data=jsonl", f"data.path={quote(folder / DATASET)}", f"data.batch_size={self.batch_size}",
            f"seed={request.seed}", f"trainer.max_steps={self.max_steps}",
            f"trainer.accelerator={'gpu' if self.device == 'cuda' else self.device}",
            f"trainer.log_every_n_steps={logged}", f"trainer.val_check_interval={validated}",
            f"callbacks.validation.requests={_REQUESTS}",
            f"decoding.max_new_tokens={min(_MOST_TOKENS, self.longest)}",
            *self._learning(), *self._start(), f"hydra.run.dir={quote(folder)}",
        ]  # fmt: skip

    def _learning(self) -> list[str]:
        """The reference's rate is one of AdamW; without it, Muon at its own rates learns in fewer steps."""
        rate = self.request.learning_rate
        return ["optimizer=adamw", f"optimizer.learning_rate={rate}", f"optimizer.embedding_learning_rate={rate}"] if rate else []

    def _start(self) -> list[str]:
        return [f"run.continue_from={quote(self.start)}"] if self.start else []


def model_of(request: TrainRequest) -> tuple[str, dict[str, Any]]:
    """The preset's name, and the keys of `model` that it comes to."""
    if request.sizes is not None and request.preset in (None, "custom"):
        return "custom", request.sizes.model_dump()
    name = request.preset or "small"
    return name, dict(preset(name).sizes())


def model_of_checkpoint(request: TrainRequest, config: Any, path: str) -> tuple[str, dict[str, Any]]:
    """The checkpoint's own shape. Raises ToolcallError if another one is asked for."""
    theirs = asdict(config)
    name, ours = model_of(request)
    asked = request.preset is not None or request.sizes is not None
    unlike = [key for key, value in ours.items() if asked and value != theirs[key]]
    if unlike:
        differences = "; ".join(f"{key} is {ours[key]} here and {theirs[key]} there" for key in unlike)
        raise ToolcallError(f"the model of {path} has another shape: {differences}")
    return (name if asked else "custom"), theirs


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
