"""Building what a run consists of: model, data, callbacks, logger and trainer. What a user got wrong shows here, in seconds."""

import logging
from dataclasses import dataclass
from pathlib import Path

from lightning.pytorch import Callback, seed_everything
from lightning.pytorch.loggers import Logger

from toolcall.callbacks.charts import Charts
from toolcall.callbacks.checkpoints import Checkpoints
from toolcall.callbacks.progress_file import ProgressFile
from toolcall.callbacks.stop import GracefulStop
from toolcall.callbacks.training_file import TrainingFile
from toolcall.callbacks.training_log import TrainingLog
from toolcall.config.build import build, build_each
from toolcall.config.tools import build_tools
from toolcall.datamodules.datamodule import CallDataModule
from toolcall.errors import ToolcallError
from toolcall.models.checkpoint import Bundle
from toolcall.models.config import TinyGPTConfig
from toolcall.models.module import CallModule
from toolcall.models.optimizer import OptimizerConfig, Schedule
from toolcall.models.tinygpt import TinyGPT
from toolcall.training.config import TrainConfig
from toolcall.training.device import Device, choose_device, choose_precision, choose_shared_precision
from toolcall.training.ranks import processes
from toolcall.training.start import Start, find_start
from toolcall.training.trainer import RunTrainer

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Run:
    """Everything that takes part in a run."""

    config: TrainConfig
    folder: Path
    start: Start
    device: Device
    precision: str
    data: CallDataModule
    module: CallModule
    logger: Logger
    trainer: RunTrainer
    checkpoints: Checkpoints
    training_log: TrainingLog
    progress_file: ProgressFile


def prepare(config: TrainConfig) -> Run:
    """Build a run's parts, the quick ones first. Raises ToolcallError for what the user can mend."""
    if config.seed < 0:
        raise ToolcallError(f"seed is {config.seed}; it must be 0 or more")
    folder = Path(config.run.dir)
    start = find_start(config.run)
    device = choose_device(config.trainer["accelerator"])
    log.info("run directory %s\ndevice %s", folder, device)
    model_config: TinyGPTConfig = build(config.model)
    recipe: tuple[OptimizerConfig, Schedule] = build(config.optimizer), build(config.schedule)
    precision = _choose_precision(config, start, device, model_config.n_embd)
    logger: Logger = build(config.logger, save_dir=str(folder))
    checkpoints = Checkpoints(folder / "checkpoints", monitor="val/right_rate")
    training_log = TrainingLog(config.trainer["log_every_n_steps"])
    progress_file = ProgressFile(folder)
    following: list[Callback] = [training_log, GracefulStop(), Charts(), checkpoints, progress_file, TrainingFile(folder)]
    callbacks: list[Callback] = [*build_each(config.callbacks).values(), *following]
    alone = {"strategy": "auto"} if processes(config) == 1 else {}  # a group of one would outlast the run
    node = config.trainer | {"accelerator": device.accelerator, "precision": precision} | alone
    trainer: RunTrainer = build(node, callbacks=callbacks, logger=logger, default_root_dir=str(folder))
    data: CallDataModule = build(config.data, tools=build_tools(config.tools), block_size=model_config.block_size, seed=config.seed)
    if data.loss_on == "all" and model_config.bidirectional:
        raise ToolcallError(
            "data.loss_on=all asks the model to guess requests that model.bidirectional=true shows it: add model.bidirectional=false"
        )
    data.prepare(start.tokenizer, start.step, whole=device.accelerator == "cuda")
    data.train_batches.with_readings = model_config.modern
    module = _make_module(config, model_config, recipe, data, start, precision)
    return Run(config, folder, start, device, precision, data, module, logger, trainer, checkpoints, training_log, progress_file)


def _choose_precision(config: TrainConfig, start: Start, device: Device, width: int) -> str:
    if config.trainer["precision"] != "auto":
        return str(config.trainer["precision"])
    if start.resumed_precision:
        return start.resumed_precision
    alone = processes(config) == 1
    precision, why = choose_precision(device, width) if alone else choose_shared_precision(device)
    log.info("precision %s: %s", precision, why)
    return precision


def _make_module(
    config: TrainConfig,
    model_config: TinyGPTConfig,
    recipe: tuple[OptimizerConfig, Schedule],
    data: CallDataModule,
    start: Start,
    precision: str,
) -> CallModule:
    seed_everything(config.seed, verbose=False)  # here, so that nothing before decides the initial weights
    model = TinyGPT(model_config, len(data.tokenizer))
    start.initialise(model)
    log.info(
        "%d training samples, %d for validation, %d for the test; %d characters known; %s parameters",
        data.train_batches.samples, len(data.splits.val), len(data.splits.test), len(data.tokenizer.characters),
        f"{model.parameter_count:,}",
    )  # fmt: skip
    schemas = {name: tool.json_schema() for name, tool in data.tools.items()}
    bundle = Bundle(model, data.tokenizer, schemas, {"name": config.name, "seed": config.seed, "precision": precision})
    return CallModule(bundle, *recipe, config.compile, config.seed)
