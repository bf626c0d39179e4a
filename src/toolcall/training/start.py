"""What a run starts from: nothing, a checkpoint's weights, or its own interrupted state."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.errors import ToolcallError
from toolcall.models.checkpoint import load_weights, read_checkpoint
from toolcall.models.tinygpt import TinyGPT
from toolcall.training.config import RunConfig


@dataclass(frozen=True)
class Start:
    """A checkpoint to start from, if any, and whether its training goes on."""

    path: Path | None = None
    content: dict[str, Any] | None = None
    resumes: bool = False

    @classmethod
    def read(cls, path: Path, resumes: bool) -> Self:
        """Raises ToolcallError if the checkpoint is missing, cut or foreign."""
        return cls(path, read_checkpoint(path), resumes)

    @property
    def tokenizer(self) -> Tokenizer | None:
        """The checkpoint's vocabulary, which stays."""
        return Tokenizer.from_description(self.content["toolcall"]["tokenizer"]) if self.content else None

    @property
    def resumed_precision(self) -> str | None:
        """The precision of the interrupted run: measured anew it might differ, and with it the weights."""
        return self.content["toolcall"]["run"]["precision"] if self.content and self.resumes else None

    @property
    def step(self) -> int:
        """The first step of the run."""
        return int(self.content["global_step"]) if self.content and self.resumes else 0

    @property
    def resume_checkpoint(self) -> str | None:
        """What Lightning restores weights, optimizer and counters from."""
        return str(self.path) if self.resumes else None

    def initialise(self, model: TinyGPT) -> None:
        """Give `model` the checkpoint's weights. Raises ToolcallError, naming the keys, if it has another shape."""
        if self.content is None or self.path is None:
            return
        theirs, ours = self.content["toolcall"]["model"], asdict(model.config)
        unlike = [key for key in ours if key != "dropout" and ours[key] != theirs[key]]
        if unlike:
            differences = "; ".join(f"model.{key} is {ours[key]} here and {theirs[key]} there" for key in unlike)
            raise ToolcallError(f"the model of {self.path} has another shape: {differences}")
        load_weights(model, self.content, self.path)


def find_start(run: RunConfig) -> Start:
    """What `run.resume` or `run.continue_from` names. Raises ToolcallError if both are given or a run is in the way."""
    last = Path(run.dir) / "checkpoints" / "last.ckpt"
    if run.resume and run.continue_from:
        raise ToolcallError("run.resume goes on with a run and run.continue_from starts a new one: give one of them")
    if run.resume:
        return Start.read(last, resumes=True)
    if last.exists():
        raise ToolcallError(f"{run.dir} already holds a run: go on with it by run.resume={run.dir}")
    return Start.read(Path(run.continue_from), resumes=False) if run.continue_from else Start()
