"""One training run: data, model, callbacks, logger and trainer are built; then fit, test, and write down what came of it."""

import logging
import time
from pathlib import Path
from typing import Any

from lightning.pytorch import Callback, seed_everything
from lightning.pytorch.loggers import Logger

from toolcall.callbacks.checkpoints import Checkpoints
from toolcall.callbacks.lookup import only
from toolcall.callbacks.stop import GracefulStop, Interrupted
from toolcall.callbacks.training_log import TrainingLog
from toolcall.config.build import build, build_each
from toolcall.datamodules.datamodule import CallDataModule
from toolcall.evaluation.evaluate import evaluate
from toolcall.evaluation.metrics import summarise
from toolcall.evaluation.table import table
from toolcall.models.checkpoint import Bundle, load_bundle
from toolcall.models.module import CallModule
from toolcall.models.tinygpt import TinyGPT, TinyGPTConfig
from toolcall.tools import ToolBox
from toolcall.training.config import TrainConfig
from toolcall.training.device import Device, choose_device, choose_precision
from toolcall.training.memory import keep_freed_memory
from toolcall.training.quiet import quiet_libraries
from toolcall.training.record import peak_memory_bytes, write_metrics
from toolcall.training.start import Start, find_start
from toolcall.training.trainer import RunTrainer

log = logging.getLogger(__name__)


def train(config: TrainConfig) -> dict[str, float]:
    """Carry out a run and return its final metrics; its directory is `config.run.dir`.

    Raises ToolcallError for what the user can mend. Ctrl-C and SIGTERM save `last.ckpt` and end the run in good order.
    """
    started = time.perf_counter()
    quiet_libraries()
    keep_freed_memory()
    folder = Path(config.run.dir)
    start = find_start(config.run)
    device = choose_device(config.trainer["accelerator"])
    log.info("run directory %s", folder)
    log.info("device %s", device)
    seed_everything(config.seed, verbose=False)
    model_config: TinyGPTConfig = build(config.model)
    data: CallDataModule = build(config.data, tools=ToolBox(build_each(config.tools)), block_size=model_config.block_size, seed=config.seed)
    data.prepare(start.tokenizer)
    bundle = _make_bundle(config, model_config, data, start, device)
    log.info(
        "%d training samples, %d for validation, %d for the test; %d characters known; %s parameters",
        len(data.train_batches.data), len(data.splits.val), len(data.splits.test), len(bundle.tokenizer.characters),
        f"{bundle.model.parameter_count:,}",
    )  # fmt: skip
    module = CallModule(bundle, build(config.optimizer), build(config.schedule), config.compile, config.seed)
    loggers = build(config.logger, save_dir=str(folder))
    trainer = _make_trainer(config, folder, bundle, loggers)
    try:
        trainer.fit(module, datamodule=data, ckpt_path=start.resume_checkpoint, weights_only=True)
    except Interrupted as stop:
        log.warning("%s; go on with: python train.py run.resume=%s", stop, folder)
        _write(folder, trainer, bundle, device, {}, "stopped", started)
        return {}
    metrics = _final_metrics(config, trainer, data)
    _log_hyperparameters(loggers, config, metrics)
    _write(folder, trainer, bundle, device, metrics, "completed", started)
    log.info("%.0f s in all; everything is in %s", time.perf_counter() - started, folder)
    return metrics


def _make_bundle(config: TrainConfig, model_config: TinyGPTConfig, data: CallDataModule, start: Start, device: Device) -> Bundle:
    precision, why = _precision(config, start, device, model_config.n_embd)
    log.info("precision %s: %s", precision, why)
    model = TinyGPT(model_config, len(data.tokenizer))
    start.initialise(model)
    schemas = {name: tool.json_schema() for name, tool in data.tools.items()}
    return Bundle(model, data.tokenizer, schemas, {"name": config.name, "seed": config.seed, "precision": precision})


def _precision(config: TrainConfig, start: Start, device: Device, width: int) -> tuple[str, str]:
    if config.trainer["precision"] != "auto":
        return config.trainer["precision"], "trainer.precision"
    if start.resumed_precision:
        return start.resumed_precision, "as before the interruption"
    return choose_precision(device, width)


def _make_trainer(config: TrainConfig, folder: Path, bundle: Bundle, logger: Logger) -> RunTrainer:
    callbacks: list[Callback] = [
        *build_each(config.callbacks).values(),
        GracefulStop(),
        Checkpoints(folder / "checkpoints", monitor="val/right_rate"),
    ]
    node = config.trainer | {"precision": bundle.run["precision"]}
    trainer: RunTrainer = build(node, callbacks=callbacks, logger=logger, default_root_dir=str(folder))
    return trainer


def _final_metrics(config: TrainConfig, trainer: RunTrainer, data: CallDataModule) -> dict[str, float]:
    """The validation figures of the best checkpoint, and those of its calls on the test split."""
    checkpoints = only(trainer, Checkpoints)
    metrics = dict(checkpoints.best_metrics)
    training = only(trainer, TrainingLog)
    metrics |= {"train/loss": training.latest["train/loss"], "train/tokens_per_second": training.tokens_per_second}
    if config.run.test and data.splits.test:
        best = load_bundle(checkpoints.best)
        scores = evaluate(best.model, best.tokenizer, data.tools, data.splits.test, build(config.decoding))
        metrics |= {f"test/{name}": value for name, value in summarise(scores).items()}
        log.info("the best checkpoint on %d test requests, none of them trained on:\n%s", len(scores), table(scores))
    return metrics


def _log_hyperparameters(logger: Logger, config: TrainConfig, metrics: dict[str, float]) -> None:
    """What differs between runs, with the final figures: TensorBoard compares runs by it."""
    parts = {
        "model": config.model,
        "optimizer": config.optimizer,
        "schedule": config.schedule,
        "data": config.data,
        "trainer": config.trainer,
    }
    flat = {f"{part}.{key}": value for part, node in parts.items() for key, value in node.items()} | {"seed": config.seed}
    plain = {key: value for key, value in flat.items() if isinstance(value, int | float | str | bool)}
    logger.log_hyperparams(plain, {f"hp/{name}": value for name, value in metrics.items() if name.count("/") == 1})


def _write(
    folder: Path, trainer: RunTrainer, bundle: Bundle, device: Device, metrics: dict[str, float], status: str, started: float
) -> None:
    training = only(trainer, TrainingLog)
    figures: dict[str, Any] = {
        "status": status, "metrics": metrics, "step": trainer.global_step, "wall_seconds": time.perf_counter() - started,
        "training_seconds": training.seconds, "tokens": training.tokens, "tokens_per_second": training.tokens_per_second,
        "peak_memory_bytes": peak_memory_bytes(), "parameters": bundle.model.parameter_count, "device": str(device),
        "precision": bundle.run["precision"],
    }  # fmt: skip
    write_metrics(folder, figures)
