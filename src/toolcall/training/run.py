"""One training run: build the parts, fit, test, and write down what came of it."""

import logging
import os
import time
from pathlib import Path
from typing import Any

import torch
from hydra.core.hydra_config import HydraConfig
from hydra.types import RunMode
from lightning.pytorch.loggers import TensorBoardLogger

from toolcall.callbacks.stop import Interrupted
from toolcall.config.build import build
from toolcall.config.cluster import rank
from toolcall.evaluation.evaluate import evaluate
from toolcall.evaluation.latency import TIMED, call_milliseconds
from toolcall.evaluation.metrics import summarise
from toolcall.evaluation.table import table
from toolcall.lock import alone_in
from toolcall.models.checkpoint import load_bundle
from toolcall.tools.declaration import write_tools
from toolcall.training.config import TrainConfig
from toolcall.training.folder import accept
from toolcall.training.hyperparameters import final_metrics, hyperparameters
from toolcall.training.progress import BEGUN, STOP, deleted
from toolcall.training.quiet import quiet_libraries
from toolcall.training.ranks import other_processes
from toolcall.training.record import forget_peak_memory, peak_memory_bytes, write_metrics
from toolcall.training.setup import Run, prepare

log = logging.getLogger(__name__)


def train(config: TrainConfig) -> dict[str, float]:
    """Carry out a run and return its final metrics; its directory is `config.run.dir`.

    Raises ToolcallError for what the user can mend. Ctrl-C and SIGTERM save `last.ckpt`, end the run in good order and give
    no metrics.
    """
    if rank() > 0:
        logging.getLogger().addHandler(logging.NullHandler())  # process 0 says it all
        return _carry_out(config)
    folder = Path(config.run.dir)
    with alone_in(folder):
        try:
            return _carry_out(config)
        except FileNotFoundError as error:
            missing = Path(os.fsdecode(error.filename or ""))
            if (folder / BEGUN).is_file() or not missing.is_relative_to(folder):
                raise
            raise deleted(folder) from None


def _carry_out(config: TrainConfig) -> dict[str, float]:
    started = time.perf_counter()
    forget_peak_memory()
    quiet_libraries()
    with other_processes(config):
        run = prepare(config)
        try:
            stop = _fit(run)
        finally:
            run.data.close()
    if not run.trainer.is_global_zero:
        return {}
    if stop:
        _write(run, {}, "stopped", started)
        log.warning("%s; go on with: python train.py run.resume=%s", stop, run.folder)
        if HydraConfig.initialized() and HydraConfig.get().mode == RunMode.MULTIRUN:
            raise KeyboardInterrupt from None  # the signal was meant for the whole sweep
        return {}
    if run.progress_file.asked:
        _write(run, _fit_metrics(run), "pruned", started)
        log.info("ended at step %d, since a file asked for it: %s", run.trainer.global_step, run.folder / STOP)
        return {}
    metrics = _fit_metrics(run) | _test_metrics(run)
    _write(run, metrics, "completed", started)
    _log_final(run, metrics)
    log.info("%.0f s in all; everything is in %s", time.perf_counter() - started, run.folder)
    return metrics


def _fit(run: Run) -> Interrupted | None:
    """Train; what interrupted it, if anything did."""
    if run.trainer.is_global_zero:
        accept(run.folder)
        _write_tools(run)
    try:
        run.trainer.fit(run.module, datamodule=run.data, ckpt_path=run.start.resume_checkpoint, weights_only=True)
    except Interrupted as stop:
        return stop
    return None


def _write_tools(run: Run) -> None:
    """`tools.yaml`: what the model is trained to call, as a declaration. One that is there already may have been edited."""
    path = run.folder / "tools.yaml"
    if not path.exists():
        run.folder.mkdir(parents=True, exist_ok=True)
        write_tools(path, run.data.tools)


def _fit_metrics(run: Run) -> dict[str, float]:
    """The validation figures of the best checkpoint, the last training loss, the mean speed."""
    log_ = run.training_log
    training = {"train/loss": log_.latest["train/loss"]} if log_.latest else {}
    return run.checkpoints.best_metrics | training | {"train/tokens_per_second": log_.tokens_per_second}


def _test_metrics(run: Run) -> dict[str, float]:
    """The best checkpoint's calls on the test splits, or where the data have none on all of the validation split."""
    if not run.config.run.test:
        return {}
    splits = run.data.splits
    phases = {"test": splits.test, **run.data.generalisation()} if splits.test else {"val": splits.val}
    best = load_bundle(run.checkpoints.best)
    best.model.to(torch.device(run.device.accelerator))
    metrics: dict[str, float] = {}
    sampling, tools = build(run.config.decoding), run.data.tools
    for phase, samples in phases.items():
        scores = evaluate(best.model, best.tokenizer, tools, samples, sampling)
        log.info("the best checkpoint on the %d requests of the %s split, none of them trained on:\n%s", len(scores), phase, table(scores))
        metrics |= {f"{phase}/{name}": value for name, value in summarise(scores).items()}
    phase, samples = next(iter(phases.items()))
    users = [sample.user for sample in samples[:TIMED]]
    return metrics | {f"{phase}/call_ms": call_milliseconds(best.model, best.tokenizer, tools, users, sampling)}


def _log_final(run: Run, metrics: dict[str, float]) -> None:
    """What differs between runs, with what they came to: TensorBoard's HPARAMS tab compares by it."""
    plain, step = hyperparameters(run.config), run.trainer.global_step
    final = final_metrics(metrics | {name: float(value) for name, value in run.trainer.callback_metrics.items()})
    if isinstance(run.logger, TensorBoardLogger):
        run.logger.log_hyperparams(plain, final, step)
    else:
        run.logger.log_hyperparams(plain)
        run.logger.log_metrics(final, step)
    run.logger.finalize("success")


def _write(run: Run, metrics: dict[str, float], status: str, started: float) -> None:
    figures: dict[str, Any] = {
        "status": status, "metrics": metrics, "step": run.trainer.global_step, "wall_seconds": time.perf_counter() - started,
        "training_seconds": run.training_log.seconds, "validation_seconds": run.training_log.validation_seconds,
        "loading_seconds": run.training_log.loading_seconds,
        "tokens": run.training_log.tokens,
        "tokens_per_second": run.training_log.tokens_per_second, "peak_memory_bytes": peak_memory_bytes(),
        "parameters": run.module.net.parameter_count, "device": str(run.device), "precision": run.precision,
        "data_digest": run.data.train_batches.digest(run.trainer.global_step),
    }  # fmt: skip
    write_metrics(run.folder, figures)
