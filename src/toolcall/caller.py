"""A trained model with its tools: requests in, calls and results out."""

from collections.abc import Collection, Generator, Mapping, Sequence
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import Any

from toolcall.decoding import Generation, Grammar, Sampling, generate, stream
from toolcall.errors import ToolcallError
from toolcall.models.checkpoint import Bundle, load_bundle
from toolcall.tools import Execution, Tool, ToolBox
from toolcall.tools.saved import saved_tools

_ALTERNATIVES = 6  # as in configs/decoding


class ToolCaller:
    """What `toolcall.load` gives."""

    def __init__(self, bundle: Bundle, tools: ToolBox) -> None:
        self._bundle = bundle
        self.model, self.tokenizer, self.tools = bundle.model, bundle.tokenizer, tools
        self.declared = bundle.tools
        """The tools that the model was trained to call: names to argument schemas."""

    @cached_property
    def grammar(self) -> Grammar:
        """Of the calls to the tools, in the model's vocabulary. Raises ToolcallError for a schema that makes none."""
        return Grammar(self.tools, self.tokenizer)

    def restricted(self, names: Collection[str]) -> "ToolCaller":
        """The same model with these of its tools alone."""
        return ToolCaller(self._bundle, ToolBox({name: tool for name, tool in self.tools.items() if name in names}))

    def generate(self, users: Sequence[str], sampling: Sampling | None = None, batch_size: int = 64) -> list[Generation]:
        """A call for each request, so many at a time; what could not be answered carries its `error`."""
        sampling = sampling or Sampling(constrained=True, alternatives=_ALTERNATIVES)
        sampling.check(self.tools)
        grammar = self.grammar if sampling.constrained else None
        return generate(self.model, self.tokenizer, users, sampling, batch_size, grammar=grammar, accepts=self.tools.accepts)

    def stream(self, user: str, sampling: Sampling | None = None) -> Generator[str, None, Generation]:
        """The characters of the call for one request, as they are written, without a second look; returns the whole at its end. With
        alternatives in `sampling`, what `generate` gives, at once when it is done. Raises ToolcallError for one that cannot be answered."""
        sampling = sampling or Sampling(constrained=True)
        grammar = self.grammar if sampling.constrained else None
        return stream(self.model, self.tokenizer, user, sampling, grammar, self.tools.accepts)

    def call(self, user: str) -> str:
        """The CALL line for one request. Raises ToolcallError if the request is empty or too long for the context."""
        generation = self.generate([user])[0]
        if generation.error:
            raise ToolcallError(generation.error)
        return generation.text

    def run(self, user: str) -> Execution:
        """Generate the call for one request and execute it."""
        return self.tools.execute(self.call(user))


def load_caller(path: str | PathLike[str], tools: Mapping[str, Tool[Any]] | None = None) -> ToolCaller:
    """See `toolcall.load`."""
    file = Path(path)
    bundle = load_bundle(file / "checkpoints" / "best.ckpt" if file.is_dir() else file)
    return ToolCaller(bundle, ToolBox(tools if tools is not None else saved_tools(bundle.tools)))


def newest_checkpoint(runs: Path) -> Path:
    """The best checkpoint of the newest run below `runs`. Raises ToolcallError if there is none."""
    found = sorted(runs.glob("**/checkpoints/best.ckpt"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise ToolcallError(f"there is no trained model below {runs}/ yet: train one (python train.py), or give ckpt=PATH")
    return found[-1]
