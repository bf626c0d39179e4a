"""`scripts/evaluate.py` and `toolcall-evaluate`: how often a checkpoint is right, on any data."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from toolcall.config.application import Application
from toolcall.errors import ToolcallError

if TYPE_CHECKING:
    from toolcall.evaluation.score import Score


@dataclass(frozen=True)
class EvaluateConfig:
    """configs/evaluate.yaml."""

    ckpt: str | list[str] | None
    """A checkpoint, or two that are compared; the newest run's best one by default."""
    report: str | None
    """Where figures and scored calls go, as JSON, with a page beside it; by default report.json beside the checkpoint's folder."""
    seed: int
    """Of generated data; no run, whatever its seed, trains on a request of the test split."""
    data: dict[str, Any]
    tools: dict[str, Any] | None
    """Names to tools; null takes those that the run trained with."""
    decoding: dict[str, Any]


def _evaluate(config: EvaluateConfig) -> None:
    from toolcall.evaluation.paired import compare

    chosen = config.ckpt if isinstance(config.ckpt, list) else [config.ckpt]
    if not 1 <= len(chosen) <= 2:
        raise ToolcallError(f"ckpt holds {len(chosen)} checkpoints; one is evaluated, or two are compared")
    if config.report and len(chosen) > 1:
        raise ToolcallError("report=PATH is for one checkpoint; those of two lie beside each")
    scores = [_scores(config, ckpt) for ckpt in chosen]
    if len(scores) == 2:
        print(compare(scores[0], scores[1], config.seed))


def _scores(config: EvaluateConfig, ckpt: str | None) -> "list[Score]":
    """Evaluate one checkpoint, print its table and write its report."""
    from toolcall.commands.loading import find_checkpoint, load_configured
    from toolcall.config.build import build
    from toolcall.datamodules.datamodule import CallDataModule
    from toolcall.evaluation.evaluate import evaluate
    from toolcall.evaluation.report import write_report
    from toolcall.evaluation.table import table

    path = find_checkpoint(ckpt)
    caller = load_configured(path, config.tools)
    data: CallDataModule = build(config.data, tools=caller.tools, block_size=caller.model.config.block_size, seed=config.seed)
    scores = evaluate(caller.model, caller.tokenizer, caller.tools, data.judged(), build(config.decoding))
    print(f"{path}\n{table(scores)}")
    report = Path(config.report) if config.report else path.parent.parent / "report.json"
    write_report(report, scores, list(caller.tools), str(path))
    print(f"every call: {report}\nfor people: {report.with_suffix('.html')}")
    return scores


application = Application("evaluate", EvaluateConfig, _evaluate)


def main() -> None:
    """Evaluate as the command line says."""
    application()
