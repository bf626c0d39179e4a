"""`scripts/evaluate.py` and `toolcall-evaluate`: how often a checkpoint is right, on any data."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolcall.config.application import Application


@dataclass(frozen=True)
class EvaluateConfig:
    """configs/evaluate.yaml."""

    ckpt: str | None
    """A checkpoint; the newest run's best one by default."""
    report: str | None
    """Where figures and scored calls go, as JSON; by default report.json beside the checkpoint's folder."""
    seed: int
    """Of generated data; no run, whatever its seed, trains on a request of the test split."""
    data: dict[str, Any]
    tools: dict[str, Any] | None
    """Names to tools; null takes those that the run trained with."""
    decoding: dict[str, Any]


def _evaluate(config: EvaluateConfig) -> None:
    from toolcall.commands.loading import find_checkpoint, load_configured
    from toolcall.config.build import build
    from toolcall.datamodules.datamodule import CallDataModule
    from toolcall.evaluation.evaluate import evaluate
    from toolcall.evaluation.report import write_report
    from toolcall.evaluation.table import table

    path = find_checkpoint(config.ckpt)
    caller = load_configured(path, config.tools)
    data: CallDataModule = build(config.data, tools=caller.tools, block_size=caller.model.config.block_size, seed=config.seed)
    scores = evaluate(caller.model, caller.tokenizer, caller.tools, data.judged(), build(config.decoding))
    print(f"{path}\n{table(scores)}")
    report = Path(config.report) if config.report else path.parent.parent / "report.json"
    write_report(report, scores, list(caller.tools), str(path))
    print(f"every call: {report}")


application = Application("evaluate", EvaluateConfig, _evaluate)


def main() -> None:
    """Evaluate as the command line says."""
    application()
