"""Training runs: what they write, resuming, continuing, stopping."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from lightning.pytorch import Callback, LightningModule, Trainer
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

import toolcall
from tests.conftest import SMALL, Train, compose_run
from toolcall.callbacks.progress_file import ProgressFile
from toolcall.callbacks.stop import Interrupted
from toolcall.datamodules.composed import SyntheticData
from toolcall.errors import ToolcallError
from toolcall.models.checkpoint import read_checkpoint
from toolcall.training.progress import validations
from toolcall.training.run import train

CONTRACT = {
    f"{phase}/{name}"
    for phase in ("val", "test")
    for name in ("tool_accuracy", "valid_call_rate", "execution_pass_rate", "exact_match", "right_rate", "grounded_rate")
} | {"train/loss", "val/loss", "train/tokens_per_second"}


class DeleteAt(Callback):
    """Deletes the run directory, as somebody who tidies up would."""

    def __init__(self, step: int) -> None:
        self.step = step

    def on_train_batch_start(self, trainer: Trainer, pl_module: LightningModule, *_: Any) -> None:
        if trainer.global_step == self.step:
            shutil.rmtree(trainer.default_root_dir, ignore_errors=True)  # TensorBoard's thread may add a file


class SignalAt(Callback):
    """Sends a signal to this process at a step, as Ctrl-C or a job scheduler would."""

    def __init__(self, step: int, number: int) -> None:
        self.step, self.number = step, number

    def on_train_batch_start(self, trainer: Trainer, pl_module: LightningModule, *_: Any) -> None:
        if trainer.global_step == self.step:
            os.kill(os.getpid(), self.number)


def weights(path: Path) -> dict[str, torch.Tensor]:
    state: dict[str, torch.Tensor] = read_checkpoint(path)["state_dict"]
    return state


def same_weights(left: Path, right: Path) -> bool:
    first, second = weights(left), weights(right)
    return first.keys() == second.keys() and all(torch.equal(first[name], second[name]) for name in first)


def stopped_run(folder: Path, step: int, number: int, *overrides: str) -> None:
    signalled = f"+callbacks.signal={{_target_: tests.training.test_run.SignalAt, step: {step}, number: {number}}}"
    assert train(compose_run(folder, *SMALL, signalled, *overrides)) == {}


def resume(folder: Path, *overrides: str) -> dict[str, float]:
    return train(compose_run(folder, *SMALL, f"run.resume={folder}", *overrides))


def test_a_run_leaves_what_the_contract_names(tmp_path: Path, train_small: Train) -> None:
    metrics = train_small(tmp_path / "run")
    written = json.loads((tmp_path / "run/metrics.json").read_text())
    assert metrics.keys() >= CONTRACT
    assert written["metrics"] == metrics
    assert written["status"] == "completed"
    assert written["step"] == 6
    assert written["tokens"] > 0
    assert {path.name for path in (tmp_path / "run/checkpoints").iterdir()} == {"best.ckpt", "last.ckpt"}
    assert len((tmp_path / "run/samples.jsonl").read_text().splitlines()) == 6
    assert list((tmp_path / "run").glob("events.out.tfevents*"))


def test_the_same_command_gives_the_same_weights_to_the_bit(tmp_path: Path, train_small: Train) -> None:
    for name in ("one", "two"):
        train_small(tmp_path / name, "run.test=false")
    assert same_weights(tmp_path / "one/checkpoints/last.ckpt", tmp_path / "two/checkpoints/last.ckpt")


def test_a_run_directory_that_is_deleted_under_way_is_said(tmp_path: Path) -> None:
    deleting = "+callbacks.deleting={_target_: tests.training.test_run.DeleteAt, step: 2}"
    with pytest.raises(ToolcallError, match="was deleted under way"):
        train(compose_run(tmp_path / "run", *SMALL, deleting))


def test_a_run_directory_that_is_deleted_while_a_checkpoint_is_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Trainer, "save_checkpoint", lambda trainer, _: shutil.rmtree(trainer.default_root_dir, ignore_errors=True))
    with pytest.raises(ToolcallError, match="was deleted under way"):
        train(compose_run(tmp_path / "run", *SMALL))


@pytest.mark.slow
def test_deleting_the_directory_of_a_command_that_runs_is_one_message(tmp_path: Path) -> None:
    """Whichever notices first: TensorBoard's thread, or the file of training figures."""
    command = [
        sys.executable,
        str(Path(__file__).parents[2] / "train.py"),
        *SMALL,
        "trainer.max_steps=100000",
        "trainer.log_every_n_steps=1",
    ]
    process = subprocess.Popen(
        [*command, f"hydra.run.dir={tmp_path / 'run'}"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=tmp_path
    )
    end = time.monotonic() + 120
    while not (tmp_path / "run/training.jsonl").is_file() and time.monotonic() < end:
        time.sleep(0.1)
    shutil.rmtree(tmp_path / "run", ignore_errors=True)
    said = process.communicate(timeout=120)[0].decode()
    assert process.returncode == 2, said
    assert "was deleted under way" in said
    assert "Traceback" not in said


@pytest.mark.slow
def test_another_seed_gives_other_weights(tmp_path: Path, train_small: Train) -> None:
    train_small(tmp_path / "one", "run.test=false")
    train_small(tmp_path / "two", "run.test=false", "seed=12")
    assert not same_weights(tmp_path / "one/checkpoints/last.ckpt", tmp_path / "two/checkpoints/last.ckpt")


RANDOM, EPOCHS = ("model.dropout=0.2", "optimizer=adamw"), ("data.samples=20",)  # the latter: in the third epoch


@pytest.mark.parametrize(  # stopped before, at and behind a validation
    ("step", "options"),
    [
        (2, RANDOM),
        *(pytest.param(*rest, marks=pytest.mark.slow) for rest in [(2, ()), (3, ()), (4, ()), (3, RANDOM), (3, EPOCHS), (4, EPOCHS)]),
    ],
)
def test_an_interrupted_and_resumed_run_ends_in_the_same_weights(
    tmp_path: Path, train_small: Train, step: int, options: tuple[str, ...]
) -> None:
    options = (*options, "run.test=false")
    train_small(tmp_path / "whole", *options)
    stopped_run(tmp_path / "halves", step, signal.SIGTERM, *options)
    resume(tmp_path / "halves", *options)
    assert same_weights(tmp_path / "whole/checkpoints/last.ckpt", tmp_path / "halves/checkpoints/last.ckpt")
    whole, halves = (json.loads((tmp_path / name / "metrics.json").read_text()) for name in ("whole", "halves"))
    assert whole["tokens"] == halves["tokens"]
    assert whole["metrics"]["val/loss"] == halves["metrics"]["val/loss"]


def test_a_run_that_composes_its_requests_under_way_resumes_to_the_same_weights(
    tmp_path: Path, train_small: Train, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toolcall.datamodules.composed.PART", 20)
    monkeypatch.setattr("toolcall.datamodules.composed.LEAST", 1)
    closed = list[bool]()
    monkeypatch.setattr(SyntheticData, "close", lambda _: closed.append(True))
    train_small(tmp_path / "whole", "run.test=false")
    stopped_run(tmp_path / "halves", 2, signal.SIGTERM, "run.test=false")  # behind three steps, and a part has two
    resume(tmp_path / "halves", "run.test=false")
    assert same_weights(tmp_path / "whole/checkpoints/last.ckpt", tmp_path / "halves/checkpoints/last.ckpt")
    whole, halves = (json.loads((tmp_path / name / "metrics.json").read_text()) for name in ("whole", "halves"))
    assert whole["data_digest"] == halves["data_digest"]
    assert whole["loading_seconds"] > 0
    assert len(closed) == 3  # also where a signal ended it


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_save_the_weights_and_say_how_to_go_on(tmp_path: Path, number: int, caplog: pytest.LogCaptureFixture) -> None:
    before = signal.getsignal(signal.SIGINT)  # ignored where CI runs in the background
    stopped_run(tmp_path / "run", 4, number)
    assert read_checkpoint(tmp_path / "run/checkpoints/last.ckpt")["global_step"] == 5
    assert json.loads((tmp_path / "run/metrics.json").read_text())["status"] == "stopped"
    assert f"run.resume={tmp_path / 'run'}" in caplog.text
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.slow
def test_a_run_with_a_larger_budget_goes_on_in_place(tmp_path: Path, train_small: Train) -> None:
    train_small(tmp_path / "run")
    resume(tmp_path / "run", "trainer.max_steps=9")
    assert json.loads((tmp_path / "run/metrics.json").read_text())["step"] == 9


@pytest.mark.slow
def test_a_run_continued_from_a_checkpoint_keeps_weights_and_vocabulary(
    tmp_path: Path, train_small: Train, write_jsonl: Any, caplog: pytest.LogCaptureFixture
) -> None:
    train_small(tmp_path / "first", "run.test=false")
    first = tmp_path / "first/checkpoints/last.ckpt"
    rows = [{"tool": "search", "user": f"薮犍 {n}", "call": f'CALL search {{"query":"{n}"}}'} for n in range(40)]
    data = ("data=jsonl", f"data.path={write_jsonl('zh.jsonl', rows)}")
    train_small(
        tmp_path / "second", f"run.continue_from={first}", *data, "optimizer.learning_rate=0", "optimizer.embedding_learning_rate=0"
    )
    second = tmp_path / "second/checkpoints/last.ckpt"
    assert same_weights(first, second)
    assert read_checkpoint(first)["toolcall"]["tokenizer"] == read_checkpoint(second)["toolcall"]["tokenizer"]
    assert "犍薮" in caplog.text


@pytest.mark.parametrize("architecture", ["modern", pytest.param("reference", marks=pytest.mark.slow)])
def test_a_context_that_is_no_multiple_of_the_padding_trains(tmp_path: Path, train_small: Train, architecture: str) -> None:
    assert train_small(tmp_path / "run", "model.block_size=101", f"model={architecture}", "run.test=false")["val/loss"] > 0


def test_adamw_with_clipping_trains_in_bf16(tmp_path: Path, train_small: Train) -> None:
    assert train_small(tmp_path / "run", "optimizer=adamw", "trainer.precision=bf16-mixed", "run.test=false")["val/loss"] > 0


@pytest.mark.slow
def test_the_precision_decides_nothing_about_the_first_weights(tmp_path: Path, train_small: Train) -> None:
    frozen = ("optimizer.learning_rate=0", "optimizer.embedding_learning_rate=0", "run.test=false")
    train_small(tmp_path / "measured", "trainer.precision=auto", *frozen)
    train_small(tmp_path / "given", *frozen)
    assert same_weights(tmp_path / "measured/checkpoints/last.ckpt", tmp_path / "given/checkpoints/last.ckpt")


def test_a_killed_run_knows_its_best_figures_when_it_goes_on(small_run: Path) -> None:
    best = json.loads((small_run / "metrics.json").read_text())["metrics"]
    saved = read_checkpoint(small_run / "checkpoints/last.ckpt")["callbacks"]["Checkpoints"]["best_metrics"]
    assert saved["val/loss"] == best["val/loss"]


def test_continuing_with_another_shape_names_the_keys(tmp_path: Path, train_small: Train, small_run: Path) -> None:
    with pytest.raises(ToolcallError, match=r"model\.n_embd is 48 here and 32 there"):
        train_small(tmp_path / "second", f"run.continue_from={small_run / 'checkpoints/last.ckpt'}", "model.n_embd=48")


def test_a_second_run_in_one_directory_is_refused(tmp_path: Path, train_small: Train, small_run: Path) -> None:
    shutil.copytree(small_run, tmp_path / "run")
    with pytest.raises(ToolcallError, match="already holds a run"):
        train_small(tmp_path / "run")


@pytest.mark.slow
@pytest.mark.parametrize("limit", [("trainer.max_steps=null", "trainer.max_epochs=0.2"), ("trainer.max_steps=6", "trainer.max_epochs=100")])
def test_the_nearest_limit_ends_the_run(tmp_path: Path, train_small: Train, limit: tuple[str, ...]) -> None:
    train_small(tmp_path / "run", "data.samples=240", "run.test=false", *limit)  # 0.2 of 30 batches: 6 steps too
    assert json.loads((tmp_path / "run/metrics.json").read_text())["step"] == 6


@pytest.mark.slow
def test_time_ends_a_run_with_a_validation(tmp_path: Path, train_small: Train) -> None:
    metrics = train_small(tmp_path / "run", "trainer.max_steps=null", "trainer.max_time=00:00:00:01", "trainer.val_check_interval=100000")
    assert metrics["val/loss"] > 0


@pytest.mark.slow
def test_a_run_that_time_ends_before_its_steps_says_so(tmp_path: Path, train_small: Train, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO"):
        train_small(tmp_path / "run", "trainer.max_steps=100000", "trainer.max_time=00:00:00:01", "run.test=false")
    steps = json.loads((tmp_path / "run/metrics.json").read_text())["step"]
    assert f"trainer.max_time ended the run at step {steps} of 100000" in caplog.text


@pytest.mark.slow
def test_the_reference_experiment_trains(tmp_path: Path, train_small: Train) -> None:
    assert train_small(tmp_path / "run", "experiment=reference")["train/loss"] > 0


def test_a_loaded_model_answers_in_one_line(small_run: Path) -> None:
    model = toolcall.load(small_run)
    assert isinstance(model.call("calculate 1 plus 2"), str)
    assert model.run("calculate 1 plus 2").valid  # six steps teach nobody, but there is a grammar


def test_an_interruption_names_its_signal() -> None:
    assert str(Interrupted("SIGTERM", 5)) == "stopped by SIGTERM at step 5"


def test_validation_scores_calls_without_and_within_the_grammar(tmp_path: Path, train_small: Train) -> None:
    metrics = train_small(tmp_path, "run.test=false", "decoding=constrained")
    assert metrics["val/valid_call_rate"] < 1  # never within a grammar, whatever decoding says
    assert metrics["val/constrained/valid_call_rate"] == 1


def test_tools_without_a_grammar_are_trained_all_the_same(
    tmp_path: Path, train_small: Train, write_jsonl: Any, caplog: pytest.LogCaptureFixture
) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer", "not": {"const": 3}}}}
    (tmp_path / "odd.json").write_text(json.dumps({"odd": {"description": "odd", "arguments": schema}}))
    rows = [{"tool": "odd", "user": f"take {number}", "call": f'CALL odd {{"a":{number}}}'} for number in range(10, 70)]
    data = ("data=jsonl", f"data.path={write_jsonl('odd.jsonl', rows)}", "tools=declared", f"tools.path={tmp_path / 'odd.json'}")
    metrics = train_small(tmp_path / "run", *data, "run.test=false")
    assert "val/right_rate" in metrics
    assert "val/constrained/right_rate" not in metrics
    assert caplog.text.count("val/constrained/ is left out: the schema of the tool odd makes no grammar") == 1


GOLDEN = {"modern": [5.8279, 5.3323, 3.9649, 2.4947], "reference": [6.0584, 5.8221, 5.5258, 5.2895]}
"""Mean training loss of five steps each."""


@pytest.mark.parametrize(
    ("kind", "options"),
    [("modern", ("schedule.decay_share=0.5",)), ("reference", ("experiment=reference", "data.batch_size=8", "model.ngram_rows=0"))],
)
def test_twenty_steps_have_their_golden_losses(tmp_path: Path, train_small: Train, write_jsonl: Any, kind: str, options: Any) -> None:
    """A change that is no change of computation leaves these as they are; another one changes them here, on purpose."""
    rows = [
        {"tool": "calculator", "user": f"{a} plus {3 * a}", "call": f'CALL calculator {{"expression":"{a} + {3 * a}"}}'}
        for a in range(1, 61)
    ]
    data = ("data=jsonl", f"data.path={write_jsonl('sums.jsonl', rows)}", "trainer.max_steps=20", "trainer.log_every_n_steps=5")
    train_small(tmp_path / "run", *data, "run.test=false", *options)
    events = EventAccumulator(str(tmp_path / "run")).Reload()
    assert [event.value for event in events.Scalars("train/loss")] == pytest.approx(GOLDEN[kind], rel=2e-3)


@pytest.mark.slow
def test_another_logger_of_lightning_is_a_choice(tmp_path: Path, train_small: Train) -> None:
    train_small(tmp_path, "logger=csv")
    rows = list(csv.DictReader((tmp_path / "csv/metrics.csv").read_text().splitlines()))
    assert any(row["test/right_rate"] for row in rows)


@pytest.mark.slow
def test_weights_and_biases_keeps_a_run_offline(tmp_path: Path) -> None:
    command = [sys.executable, str(Path(__file__).parents[2] / "train.py"), *SMALL, "logger=wandb", f"hydra.run.dir={tmp_path / 'run'}"]
    subprocess.run(command, check=True, cwd=tmp_path, timeout=240)
    (kept,) = (tmp_path / "run/wandb").glob("offline-run-*/run-*.wandb")
    assert all(name in kept.read_bytes() for name in (b"val/right_rate", b"test/right_rate", b"data.batch_size"))


def test_a_run_that_is_asked_to_stop_ends_with_a_validation(tmp_path: Path, train_small: Train, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ProgressFile, "on_train_start", lambda self, *_: (self.folder / "stop").touch())
    assert train_small(tmp_path / "run") == {}
    content = json.loads((tmp_path / "run/metrics.json").read_text())
    assert (content["status"], content["step"]) == ("pruned", 1)
    assert [figures["step"] for figures in validations(tmp_path / "run")] == [1]
