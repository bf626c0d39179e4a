"""Several processes that train one model: the same figures as one process, and one run directory."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from tests.conftest import SMALL, Train, compose_run
from toolcall.config.build import build
from toolcall.config.cluster import rank_arguments
from toolcall.config.tools import build_tools
from toolcall.datamodules.batches import EvaluationBatches, TrainingBatches
from toolcall.datamodules.datamodule import CallDataModule
from toolcall.datamodules.encoded import Encoded
from toolcall.datamodules.encoding import IGNORE, collate, encode_samples
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.errors import ToolcallError
from toolcall.models.checkpoint import read_checkpoint
from toolcall.training.run import train

TRAIN = Path(__file__).parents[2] / "train.py"
TOGETHER = ("trainer=ddp", "trainer.accelerator=cpu", "trainer.precision=32-true", "trainer.max_steps=6", "trainer.val_check_interval=3",
            "trainer.log_every_n_steps=2")  # fmt: skip
LEARNS = ("data=reference", "trainer.max_steps=150", "trainer.val_check_interval=50", "callbacks.validation.requests=11")
"""Enough for the first calls to come out."""
RATES = ("val/right_rate", "val/tool_accuracy", "val/valid_call_rate", "val/constrained/valid_call_rate", "test/right_rate")


def encoded() -> Encoded:
    samples = [Sample("t", "a" * (number % 7 + 1), f'CALL t {{"n":{number}}}') for number in range(50)]
    return encode_samples(samples, Tokenizer.train("a"))


def command(folder: Path, *more: str) -> list[str]:
    """Without the overrides that name the trainer: they would choose another group's keys."""
    small = [override for override in SMALL if not override.startswith("trainer.")]
    return [str(TRAIN), *small, f"hydra.run.dir={folder}", *more]


def written(folder: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((folder / "metrics.json").read_text())
    return content


def assert_same_run(one: Path, other: Path) -> None:
    ours, theirs = written(one), written(other)
    assert {name: ours["metrics"][name] for name in RATES} == {name: theirs["metrics"][name] for name in RATES}
    assert ours["metrics"]["val/loss"] == pytest.approx(theirs["metrics"]["val/loss"], rel=1e-4)
    assert ours["metrics"]["train/loss"] == pytest.approx(theirs["metrics"]["train/loss"], rel=1e-4)
    assert [ours[name] for name in ("status", "step", "tokens")] == [theirs[name] for name in ("status", "step", "tokens")]
    first, second = (read_checkpoint(folder / "checkpoints/last.ckpt")["state_dict"] for folder in (one, other))
    assert all(torch.allclose(first[name], second[name], atol=2e-4) for name in first)


@pytest.mark.parametrize("ranks", [1, 2, 3])
def test_the_shares_of_a_batch_make_up_the_batch(ranks: int) -> None:
    batch = collate(encoded(), range(8), value_weight=3)
    shares = [batch.share(rank, ranks) for rank in range(ranks)]
    assert sum(len(share.tokens_BT) for share in shares) == 8
    means = [share.weights_BT.sum() / share.divisor for share in shares]
    assert float(torch.stack(means).mean()) == pytest.approx(1.0)
    assert {share.real_tokens for share in shares} == {batch.real_tokens}


def test_processes_share_out_the_batches_that_one_would_see() -> None:
    whole, first, second = (iter(batches(share)) for share in ((0, 1), (0, 2), (1, 2)))
    for _ in range(20):  # over the end of an epoch
        rows = next(whole).labels_BT
        assert torch.equal(rows[0::2], next(first).labels_BT)
        assert torch.equal(rows[1::2], next(second).labels_BT)


def batches(share: tuple[int, int]) -> TrainingBatches:
    made = TrainingBatches([encoded()], 4, 3, "call", 1.0)
    made.share = share
    return made


@pytest.mark.parametrize("ranks", [2, 3, 7])
def test_each_validation_sample_is_evaluated_once(ranks: int) -> None:
    def labels(share: EvaluationBatches) -> list[tuple[int, ...]]:
        rows = [row for batch in (share[number] for number in range(len(share))) for row in batch.labels_BT]
        return [tuple(row[row != IGNORE].tolist()) for row in rows]

    whole = EvaluationBatches(encoded(), 4, "call")
    shared = [row for rank in range(ranks) for row in labels(whole.share(rank, ranks))]
    assert sorted(shared) == sorted(labels(whole))
    assert np.ptp([len(labels(whole.share(rank, ranks))) for rank in range(ranks)]) <= 1


def test_processes_without_work_are_refused(tmp_path: Path) -> None:
    config = compose_run(tmp_path, *SMALL, "data.batch_size=4", "data.samples=20")
    data: CallDataModule = build(config.data, tools=build_tools(config.tools), block_size=192, seed=1)
    data.prepare()
    data.trainer = SimpleNamespace(world_size=5, global_rank=0, global_step=0)  # type: ignore[assignment]
    with pytest.raises(ToolcallError, match=r"5 processes need data.batch_size, here 4, .* samples, here 12,"):
        data.train_dataloader()


@pytest.mark.parametrize(("overrides", "message"), [
    (("trainer=fsdp", "trainer.accelerator=cpu", "optimizer=adamw"), "shares weights out over GPUs"),
    (("trainer=ddp", "trainer.num_nodes=2", "trainer.accelerator=cpu"), "start train.py on each machine by torchrun or srun"),
    (("trainer.devices=0",), r"trainer\.devices is 0"),
])  # fmt: skip
def test_what_cannot_work_together_is_said_before_anything_starts(tmp_path: Path, overrides: tuple[str, ...], message: str) -> None:
    with pytest.raises(ToolcallError, match=message):
        train(compose_run(tmp_path / "run", *SMALL, *overrides))


def test_a_launcher_that_starts_another_number_of_processes_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"RANK": "0", "LOCAL_RANK": "0", "GROUP_RANK": "0", "LOCAL_WORLD_SIZE": "4", "WORLD_SIZE": "4"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ToolcallError, match=r"4 processes were started by a launcher .* is 1"):
        train(compose_run(tmp_path / "run", *SMALL))


def test_a_strategy_for_one_process_leaves_nothing_behind(tmp_path: Path) -> None:
    before = dict(os.environ)
    train(compose_run(tmp_path / "run", *SMALL, "trainer.strategy=ddp", "run.test=false", "trainer.max_steps=2"))
    assert not torch.distributed.is_initialized()
    assert {name for name in ("LOCAL_RANK", "MASTER_ADDR", "WORLD_SIZE") if name in os.environ} <= before.keys()


def test_only_the_first_process_of_a_cluster_makes_a_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    assert rank_arguments(["seed=1"]) == ["seed=1"]
    monkeypatch.setenv("RANK", "1")
    assert "hydra.run.dir=." in rank_arguments(["seed=1"])
    resumed = rank_arguments(["run.resume=x", "hydra.run.dir=x", "hydra.job_logging.formatters.simple.format=y"])
    assert "hydra.run.dir=." not in resumed
    assert not [argument for argument in resumed if argument.startswith("hydra.job_logging.")]  # hydra/job_logging=none has no such keys
    with pytest.raises(ToolcallError, match="leave out torchrun"):
        rank_arguments(["-m", "seed=1,2"])


@pytest.mark.slow
def test_two_processes_come_to_the_figures_of_one(tmp_path: Path, train_small: Train) -> None:
    train_small(tmp_path / "one", *LEARNS)
    subprocess.run([sys.executable, *command(tmp_path / "two", *TOGETHER, *LEARNS)], check=True, timeout=300)
    assert written(tmp_path / "one")["metrics"]["val/tool_accuracy"] > 0
    assert_same_run(tmp_path / "one", tmp_path / "two")
    files = {path.name.split(".")[0] for path in (tmp_path / "two").iterdir()}
    assert files >= {"metrics", "samples", "validations", "checkpoints"}
    assert len(list((tmp_path / "two").glob("events.out.tfevents*"))) == len(list((tmp_path / "one").glob("events.out.tfevents*")))
    lines = [(folder / "validations.jsonl").read_text().splitlines() for folder in (tmp_path / "one", tmp_path / "two")]
    assert len(lines[0]) == len(lines[1])
    calls = [[json.loads(line)["call"] for line in (tmp_path / name / "samples.jsonl").read_text().splitlines()] for name in ("one", "two")]
    assert calls[0] == calls[1]
    assert len(calls[0]) == 11
    assert not list((tmp_path / "two").glob("train_ddp*"))


@pytest.mark.slow
def test_two_machines_by_torchrun_and_one_process_that_goes_on(tmp_path: Path, train_small: Train) -> None:
    train_small(tmp_path / "one")
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--nnodes=2", "--nproc-per-node=1", "--master-addr=127.0.0.1"]
    more = (*TOGETHER, "trainer.devices=1", "trainer.num_nodes=2", "run.test=false", "trainer.max_steps=3")
    work = {**os.environ, "OMP_NUM_THREADS": "1"}
    port = f"--master-port={_free_port()}"
    machines = [
        subprocess.Popen([*torchrun, port, f"--node-rank={node}", *command(tmp_path / "two", *more)], cwd=tmp_path, env=work)
        for node in range(2)
    ]
    assert [machine.wait(300) for machine in machines] == [0, 0]
    assert {path.name for path in tmp_path.iterdir()} == {"one", "two"}
    single = ("trainer.devices=1", "trainer.num_nodes=1", "trainer.strategy=auto", "trainer.max_steps=6", "run.test=true")
    subprocess.run([sys.executable, str(TRAIN), f"run.resume={tmp_path / 'two'}", *single], check=True, timeout=300, cwd=tmp_path)
    assert written(tmp_path / "two")["metrics"]["val/right_rate"] == written(tmp_path / "one")["metrics"]["val/right_rate"]
    assert written(tmp_path / "two")["step"] == 6


def _free_port() -> int:
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
def test_a_stop_reaches_all_processes_and_none_outlives_a_kill(tmp_path: Path) -> None:
    long = (*TOGETHER, "trainer.max_steps=100000", "trainer.val_check_interval=100000")
    run = subprocess.Popen([sys.executable, *command(tmp_path / "run", *long)], stderr=subprocess.DEVNULL)
    _wait_for_training(tmp_path / "run")
    run.send_signal(signal.SIGTERM)
    assert run.wait(60) == 0
    assert written(tmp_path / "run")["status"] == "stopped"
    assert (tmp_path / "run/checkpoints/last.ckpt").is_file()
    run = subprocess.Popen([sys.executable, *command(tmp_path / "killed", *long)], stderr=subprocess.DEVNULL)
    _wait_for_training(tmp_path / "killed")
    run.kill()
    run.wait()
    deadline = time.monotonic() + 30
    while _others() and time.monotonic() < deadline:
        time.sleep(0.2)
    assert not _others()


def _wait_for_training(folder: Path) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        if (folder / "training.jsonl").is_file():
            return
        time.sleep(0.2)
    raise AssertionError("training did not begin")


def _others() -> list[str]:
    listed = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True, check=True).stdout.splitlines()
    return [line for line in listed if "toolcall.training.rank" in line]
