"""Validation by execution: generate calls for validation requests, run them, and log how many were right."""

import json
import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from lightning.pytorch import Callback, LightningModule, Trainer

from toolcall.callbacks.agreement import gathered_scores, whole_weights
from toolcall.datamodules.sample import Sample
from toolcall.decoding import Sampling
from toolcall.errors import ToolcallError
from toolcall.evaluation.evaluate import evaluate, evaluate_within_grammar
from toolcall.evaluation.metrics import summarise
from toolcall.evaluation.report import row
from toolcall.evaluation.score import Score
from toolcall.files import write_text
from toolcall.models.module import CallModule

log = logging.getLogger(__name__)


class ExecutedValidation(Callback):
    """In each validation, generate, parse and execute calls in batches; log rates under `val/`, and under `val/constrained/`
    those of generation within the tools' grammar; write `samples.jsonl`. Of several processes each takes its share of the requests.

    Args:
        requests: how many calls to generate: always for the first validation samples.
        sampling: how they are generated, but at the first attempt.
    """

    def __init__(self, requests: int, sampling: Sampling) -> None:
        if requests < 1:
            raise ToolcallError(f"callbacks.validation.requests is {requests}; it must be at least 1")
        self.requests, self.sampling = requests, replace(sampling, alternatives=0)  # a model in training is unsure of most
        self._without_grammar = False
        self.scores: list[Score] = []
        """Of the latest validation, in the order of the samples."""

    def on_validation_epoch_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        assert isinstance(pl_module, CallModule)
        data = trainer.datamodule  # type: ignore[attr-defined]
        samples = data.splits.val[: self.requests][trainer.global_rank :: trainer.world_size]
        free = replace(self.sampling, constrained=False)
        with whole_weights(trainer):
            mine = evaluate(pl_module.net, data.tokenizer, data.tools, samples, free)
            constrained = self._within_grammar(pl_module, samples, mine)
        self.scores = gathered_scores(trainer, mine)
        for phase, scores in {"val": self.scores, "val/constrained": gathered_scores(trainer, constrained)}.items():
            for name, value in summarise(scores).items():
                pl_module.log(f"{phase}/{name}", value, batch_size=len(scores), sync_dist=True)
        if trainer.is_global_zero:
            write_text(
                Path(trainer.default_root_dir) / "samples.jsonl",
                "".join(json.dumps(row(score), ensure_ascii=False) + "\n" for score in self.scores),
            )

    def _within_grammar(self, module: CallModule, samples: Sequence[Sample], free: Sequence[Score]) -> list[Score]:
        """Nothing where the tools make no grammar, which a run does not need."""
        data = module.trainer.datamodule  # type: ignore[attr-defined]
        try:
            return evaluate_within_grammar(module.net, data.tokenizer, data.tools, samples, self.sampling, free)
        except ToolcallError as error:
            if not self._without_grammar:
                log.warning("val/constrained/ is left out: %s", error)
            self._without_grammar = True
            return []
