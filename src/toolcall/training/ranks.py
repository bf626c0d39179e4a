"""A run's processes: which one this is, and the others on this machine.

Process 0 is the one that a user starts: it writes the run directory. The others get the configuration on their standard input,
which stays open as long as process 0 lives, so that none outlives it. A cluster's launcher (torchrun, srun) may start them all
instead; then there is nothing to start here.
"""

import json
import logging
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path

import torch
from lightning.fabric.plugins.environments.slurm import SLURMEnvironment
from lightning.fabric.plugins.environments.torchelastic import TorchElasticEnvironment

from toolcall.config.application import MISTAKE
from toolcall.errors import ToolcallError
from toolcall.training.config import TrainConfig
from toolcall.training.device import Device, choose_device
from toolcall.training.progress import record_failure

log = logging.getLogger(__name__)
_LATER = 300.0  # seconds in which process 0 meets the mistake that another one has met
_GRACE = 20.0  # seconds in which the other processes end once process 0 has, and it once one of them has failed


def processes(config: TrainConfig) -> int:
    """How many train together."""
    return int(config.trainer.get("devices", 1)) * int(config.trainer.get("num_nodes", 1))


def refuse_strategy(config: TrainConfig, device: Device) -> None:
    """Raise ToolcallError for processes that cannot work together as the configuration asks."""
    strategy = str(config.trainer.get("strategy", "auto"))
    if device.accelerator == "mps" and processes(config) > 1:
        raise ToolcallError("several processes do not share an Apple GPU: add trainer.accelerator=cpu, or leave out trainer=ddp")
    if strategy == "fsdp" and device.accelerator != "cuda":
        raise ToolcallError("trainer.strategy=fsdp shares weights out over GPUs; on a CPU trainer=ddp works")
    if strategy == "fsdp" and config.optimizer.get("name") == "muon":
        raise ToolcallError("optimizer=muon needs whole matrices, which trainer.strategy=fsdp shares out: add optimizer=adamw")
    if device.accelerator == "cuda" and config.trainer.get("devices", 1) > torch.cuda.device_count():
        raise ToolcallError(f"trainer.devices is {config.trainer['devices']}, and this machine has {torch.cuda.device_count()} GPUs")


def _started_by_a_launcher() -> bool:
    return "LOCAL_RANK" in os.environ or TorchElasticEnvironment.detect() or SLURMEnvironment.detect()


def _refuse_launcher(count: int) -> None:
    """A launcher that starts more or fewer processes than the run is told of would have them work side by side, or wait for ever."""
    started = int(os.environ.get("WORLD_SIZE") or os.environ.get("SLURM_NTASKS") or 1)
    if started != count:
        raise ToolcallError(
            f"{started} processes were started by a launcher (torchrun, srun), and trainer.devices times trainer.num_nodes is {count}"
        )


@contextmanager
def other_processes(config: TrainConfig) -> Iterator[None]:
    """Start the run's other processes on this machine, and end them with the block.

    Raises ToolcallError for several machines, on each of which a launcher has to start the run, and for what cannot work together.
    """
    count = processes(config)
    refuse_strategy(config, choose_device(config.trainer["accelerator"]))
    if _started_by_a_launcher():
        _refuse_launcher(count)
    if count <= 1 or _started_by_a_launcher():
        yield
        return
    if config.trainer.get("num_nodes", 1) > 1:
        raise ToolcallError("trainer.num_nodes: start train.py on each machine by torchrun or srun (docs/scaling.md)")
    with _environment(_addresses(count)), _threads(count):
        others = [_start(config, rank) for rank in range(1, count)]
        over = threading.Event()
        for rank, other in enumerate(others, 1):
            threading.Thread(target=_watch, args=(other, rank, over, Path(config.run.dir)), daemon=True).start()
        try:
            yield
            _wait(others)
        finally:
            over.set()
            _end(others)


def _addresses(count: int) -> dict[str, str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    return {
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(port),
        "NODE_RANK": "0",
        "RANK": "0",
        "LOCAL_RANK": "0",
        "WORLD_SIZE": str(count),
    }


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)  # Lightning takes some away itself
            if value is not None:
                os.environ[name] = value


@contextmanager
def _threads(count: int) -> Iterator[None]:
    """The cores are shared out while they train together."""
    before = torch.get_num_threads()
    torch.set_num_threads(max(1, before // count))
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _start(config: TrainConfig, rank: int) -> "subprocess.Popen[str]":
    environment = os.environ | {"RANK": str(rank), "LOCAL_RANK": str(rank), "OMP_NUM_THREADS": str(torch.get_num_threads())}
    command = [sys.executable, "-P", "-m", "toolcall.training.rank"]  # -P: a user's files take no library's place
    process = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment, text=True, encoding="utf-8")
    assert process.stdin is not None
    process.stdin.write(json.dumps(asdict(config)) + "\n")
    process.stdin.flush()
    return process


def _watch(process: "subprocess.Popen[str]", rank: int, over: threading.Event, folder: Path) -> None:
    """Process 0 might wait for ever for one that is no more. A mistake of the user's it meets itself, if a little later."""
    usual = process.wait() in (0, MISTAKE)
    if over.wait(_LATER if usual else 0):
        return
    reason = f"process {rank} of the run ended with exit code {process.returncode}"
    log.error(reason)
    if not over.wait(0 if usual else _GRACE):
        record_failure(folder, RuntimeError(reason))
        os._exit(1)


def _wait(others: "list[subprocess.Popen[str]]") -> None:
    for other in others:
        with suppress(subprocess.TimeoutExpired):
            other.wait(_GRACE)


def _end(others: "list[subprocess.Popen[str]]") -> None:
    for other in others:
        assert other.stdin is not None
        other.stdin.close()
    _wait(others)
    for other in others:
        other.kill()
        other.wait()
    if torch.distributed.is_initialized():
        torch.distributed.destroy_process_group()
