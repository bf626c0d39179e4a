"""Measuring training steps and generation, without a trainer around them."""

import statistics
import time
from collections.abc import Callable
from typing import Any

import torch

from toolcall.commands.benchmark import BenchmarkConfig
from toolcall.config.build import build
from toolcall.config.tools import build_tools
from toolcall.datamodules.datamodule import CallDataModule
from toolcall.datamodules.encoding import Batch
from toolcall.datamodules.tokenizer import END, Tokenizer
from toolcall.decoding import Sampling, generate
from toolcall.models.checkpoint import Bundle
from toolcall.models.module import CallModule
from toolcall.models.optimizer import make_optimizer
from toolcall.models.tinygpt import TinyGPT
from toolcall.training.device import choose_device, choose_precision

_WARM_UP = 20  # steps: every padded length has been seen, and the allocator has its blocks
_REPEATS = 5


def measure(config: BenchmarkConfig) -> dict[str, Any]:
    """Medians: tokens/s of training (padding not counted), characters/s of framed text, calls/s, milliseconds for one call."""
    torch.manual_seed(config.seed)
    device = choose_device(config.trainer["accelerator"])
    model_config = build(config.model)
    chosen = config.trainer["precision"]
    precision = choose_precision(device, model_config.n_embd)[0] if chosen == "auto" else chosen
    data: CallDataModule = build(config.data, tools=build_tools(config.tools), block_size=model_config.block_size, seed=config.seed)
    data.prepare()
    data.train_batches.with_readings = model_config.modern
    model = TinyGPT(model_config, len(data.tokenizer)).to(device.accelerator)
    bundle = Bundle(model, data.tokenizer, {}, {})
    module = CallModule(bundle, build(config.optimizer), build(config.schedule), compiled=False, seed=config.seed)
    training = _training(config, module, data, device.accelerator, bf16=precision == "bf16-mixed")
    generation = _generation(config, model, data.tokenizer)
    return {"preset": config.name, "device": str(device), "precision": precision} | training | generation


def _training(config: BenchmarkConfig, module: CallModule, data: CallDataModule, device: str, bf16: bool) -> dict[str, Any]:
    optimizer = make_optimizer(build(config.optimizer), *module.net.parameter_groups())

    def step(batch: Batch) -> None:
        with torch.autocast(device, torch.bfloat16, enabled=bf16):
            loss = module.loss(batch.to(torch.device(device)))
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        loss.item()

    batches = iter(data.train_batches)
    for _ in range(_WARM_UP):
        step(next(batches))
    tokens, characters, seconds, steps = 0, 0, 0.0, 0
    while seconds < config.seconds:
        started = time.perf_counter()
        batch = next(batches)  # which every so often makes several
        step(batch)
        seconds += time.perf_counter() - started
        tokens, characters, steps = tokens + batch.real_tokens, characters + _characters(batch, data.tokenizer), steps + 1
    return {
        "batch": data.batch_size, "step_ms": 1e3 * seconds / steps, "tokens_per_second": tokens / seconds,
        "characters_per_second": characters / seconds,
    }  # fmt: skip


def _characters(batch: Batch, tokenizer: Tokenizer) -> int:
    """Of the framed text that the batch spells: a tag is one token and many characters."""
    return sum(len(tokenizer.decode(row)) for row in batch.tokens_BT.tolist())


def _generation(config: BenchmarkConfig, model: TinyGPT, tokenizer: Tokenizer) -> dict[str, Any]:
    model.eval()
    with torch.no_grad():
        model.head.weight[END] = 0.0  # its logit is never the highest, so no call ends before it has all its tokens
    sampling = Sampling(max_new_tokens=config.tokens)
    many = [f"calculate {number} plus 17 times 4" for number in range(config.calls)]
    together = _median_seconds(lambda: generate(model, tokenizer, many, sampling, batch_size=config.calls))
    alone = _median_seconds(lambda: generate(model, tokenizer, many[:1], sampling))
    return {"calls": config.calls, "tokens": config.tokens, "calls_per_second": config.calls / together, "call_ms": 1e3 * alone}


def _median_seconds(work: Callable[[], object]) -> float:
    return statistics.median(_seconds(work) for _ in range(_REPEATS + 1))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
