"""`scripts/show_batch.py` and `toolcall-show-batch`: one training batch as the model sees it."""

import sys
from dataclasses import dataclass
from typing import Any

from toolcall.config.application import Application


@dataclass(frozen=True)
class ShowBatchConfig:
    """configs/show_batch.yaml."""

    name: str
    model: dict[str, Any]
    data: dict[str, Any]
    tools: dict[str, Any]
    trainer: dict[str, Any]
    """Part of a preset; a batch does not depend on it."""
    seed: int
    step: int
    """Which batch of the run."""


def _show_batch(config: ShowBatchConfig) -> None:
    from toolcall.config.build import build
    from toolcall.config.tools import build_tools
    from toolcall.datamodules.datamodule import CallDataModule
    from toolcall.datamodules.view import batch_view

    block_size = build(config.model).block_size
    data: CallDataModule = build(config.data, tools=build_tools(config.tools), block_size=block_size, seed=config.seed)
    data.prepare()
    data.train_batches.begin_at(config.step)
    batch = next(iter(data.train_batches))
    print(batch_view(batch, data.tokenizer, colour=sys.stdout.isatty()))


application = Application("show_batch", ShowBatchConfig, _show_batch)


def main() -> None:
    """Show a batch as the command line says."""
    application()
