"""`scripts/generate.py` and `toolcall-generate`: requests to calls, one or a file of them."""

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from toolcall.config.application import Application
from toolcall.errors import ToolcallError

if TYPE_CHECKING:
    from toolcall.caller import ToolCaller
    from toolcall.decoding import Sampling


@dataclass(frozen=True)
class GenerateConfig:
    """configs/generate.yaml."""

    request: str | None
    """One request; its call and result are printed."""
    input: str | None
    """A JSONL file of requests, in the field `user`."""
    output: str | None
    """Where the rows of `input` go, with their calls."""
    execute: bool
    """Execute the calls of `input` too; a single request's call always is."""
    artifacts: str
    """Folder for the files that tools make, such as pictures."""
    ckpt: str | None
    """A checkpoint; the newest run's best one by default."""
    tools: dict[str, Any] | None
    """Names to tools; null takes those that the run trained with."""
    decoding: dict[str, Any]


def _generate(config: GenerateConfig) -> None:
    if (config.request is None) == (config.input is None):
        raise ToolcallError('give request="..." for one request, or input=FILE output=FILE for many')
    if config.input is not None and config.output is None:
        raise ToolcallError("input=FILE needs output=FILE")
    from toolcall.commands.loading import find_checkpoint, load_configured
    from toolcall.config.build import build

    caller = load_configured(find_checkpoint(config.ckpt), config.tools)
    sampling = build(config.decoding)
    if config.request is not None:
        _one(caller, config.request, sampling, Path(config.artifacts))
    else:
        _many(caller, config, sampling)


def _one(caller: "ToolCaller", user: str, sampling: "Sampling", artifacts: Path) -> None:
    from toolcall.answer import answer

    generation = caller.generate([user], sampling)[0]
    if generation.error:
        raise ToolcallError(generation.error)
    row = answer(caller.tools, generation, True, artifacts, f"request-{time.strftime('%Y-%m-%d_%H-%M-%S')}")
    print(row["call"])
    if row["error"]:
        raise SystemExit(f"error: {row['error']['class']}: {row['error']['message']}")
    print(json.dumps(row["output"], ensure_ascii=False, indent=2))
    for path in row["artifacts"]:
        print(path)


def _many(caller: "ToolCaller", config: GenerateConfig, sampling: "Sampling") -> None:
    """One row out for each row in, in the same order; the output file appears whole or not at all."""
    from toolcall.answer import answer
    from toolcall.datamodules.jsonl import read_requests
    from toolcall.files import write_text

    source, target = Path(str(config.input)), Path(str(config.output))
    requests = read_requests(source)
    generations = caller.generate([request["user"] for request in requests], sampling)
    rows = [
        request | answer(caller.tools, generation, config.execute, Path(config.artifacts), f"{target.stem}-{number:06d}")
        for number, (request, generation) in enumerate(zip(requests, generations, strict=True), 1)
    ]
    write_text(target, "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    print(f"{len(rows)} requests, {sum(row['valid'] for row in rows)} valid calls, written to {target}")


application = Application("generate", GenerateConfig, _generate, verbatim=("request",))


def main() -> None:
    """Generate as the command line says."""
    application()
