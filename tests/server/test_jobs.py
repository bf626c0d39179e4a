"""Training jobs, by the files that runs leave: nothing is trained here (test_training_jobs.py does)."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from starlette.testclient import TestClient

from tests.server.conftest import HOST, settings
from toolcall.server import job_process, job_state
from toolcall.server import jobs as jobs_module
from toolcall.server.app import create_app
from toolcall.server.errors import Refusal
from toolcall.server.job_record import JobRecord
from toolcall.server.job_request import Plan, TrainRequest, model_of
from toolcall.server.jobs import Jobs
from toolcall.training.progress import BEGUN, STOP, TRAINING, VALIDATIONS

FACTS: dict[str, Any] = {
    "device": "cpu", "device_policy": "auto", "device_reason": "", "dataset_size": 30, "tool_counts": {}, "dataset_source": "built-in",
    "preset": "tiny", "sizes": {}, "max_steps": 10, "fallback_max_steps": None, "target_epochs": 6.0, "steps_per_epoch": 4,
    "resumed_from_checkpoint": None,
}  # fmt: skip


def make_job(runs: Path, identity: str = "j1", **fields: Any) -> Path:
    """A job's directory, its process gone unless `fields` name one."""
    folder = runs / "tiny" / identity
    folder.mkdir(parents=True)
    gone = {"pid": 2**22 - 1, "process_created_at": 1.0}
    JobRecord(identity, time.time(), [], FACTS, **({"started_at": time.time()} | gone | fields)).write(folder)
    return folder


@pytest.fixture
def process(tmp_path: Path) -> Iterator[dict[str, Any]]:
    """The fields of a record whose process runs."""
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", str(tmp_path / "runs" / "tiny" / "j1")])
    yield {"pid": child.pid, "process_created_at": job_process.created_at(child.pid)}
    child.kill()
    child.wait()


def write_json(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content) + "\n")


@pytest.mark.parametrize(("ending", "status"), [("completed", "completed"), ("stopped", "stopped"), ("pruned", "stopped")])
def test_a_job_ends_as_its_run_says(tmp_path: Path, ending: str, status: str) -> None:
    folder = make_job(tmp_path)
    write_json(folder / "metrics.json", {"status": ending})
    job = Jobs(tmp_path).get("j1")
    assert (job.status, job.error, job.active) == (status, None, False)


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("starting\nerror: data.batch_size is 0; it must be at least 1\n", "data.batch_size is 0; it must be at least 1"),
        ("Traceback (most recent call last):\n  File x\nRuntimeError: out of memory\n", "RuntimeError: out of memory"),
        ("step 1\n", "killed"),
        ("", "killed"),
    ],
)
def test_a_process_that_is_gone_without_a_record_has_failed(tmp_path: Path, output: str, reason: str) -> None:
    folder = make_job(tmp_path)
    (folder / "output.log").write_text(output)
    job = Jobs(tmp_path).get("j1")
    assert job.status == "failed"
    assert reason in str(job.error)


def test_a_process_of_the_same_number_that_began_later_is_another(tmp_path: Path, process: dict[str, Any]) -> None:
    make_job(tmp_path, **process | {"process_created_at": process["process_created_at"] - 100})
    assert Jobs(tmp_path).get("j1").status == "failed"


def begin(folder: Path) -> "subprocess.Popen[bytes]":
    """A process whose command line is that of the job in a folder. `Popen` may be back before Linux shows it."""
    child = job_process.start(folder, [f"hydra.run.dir='{folder}'"])
    while not psutil.Process(child.pid).cmdline():
        time.sleep(0.001)
    return child


@pytest.fixture
def training(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator["subprocess.Popen[bytes]"]:
    """A process whose command line is that of the job j2-2."""
    monkeypatch.setattr(job_process, "_COMMAND", "import time; time.sleep(60)")
    folder = tmp_path / "tiny" / "j2-2"
    folder.mkdir(parents=True)
    child = begin(folder)
    yield child
    child.kill()
    child.wait()


def test_a_job_goes_on_when_the_clock_is_set(tmp_path: Path, training: "subprocess.Popen[bytes]") -> None:
    created = job_process.created_at(training.pid)
    assert created is not None
    assert job_process.is_alive(training.pid, created - 3600, tmp_path / "tiny" / "j2-2")
    assert not job_process.is_alive(training.pid, created - 3600, tmp_path / "tiny" / "j2")
    assert job_process.find(tmp_path / "tiny" / "j2") is None


def test_a_job_whose_process_does_not_end_is_not_started_again(
    tmp_path: Path, training: "subprocess.Popen[bytes]", monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_job(tmp_path)
    write_json(folder / "metrics.json", {"status": "stopped"})
    jobs = Jobs(tmp_path)
    monkeypatch.setattr(jobs_module, "_ENDING", 0.05)
    jobs._processes["j1"] = training
    with pytest.raises(Refusal, match="not ended"):
        jobs.resume("j1")
    assert jobs.get("j1").status == "stopped"


def test_a_job_is_queued_until_its_run_has_begun(tmp_path: Path, process: dict[str, Any]) -> None:
    folder = make_job(tmp_path, **process)
    assert Jobs(tmp_path).get("j1").status == "queued"
    (folder / ".hydra").mkdir()
    (folder / ".hydra" / "config.yaml").touch()
    write_json(folder / "metrics.json", {"status": "stopped"})  # of an earlier attempt, or just before the process ends
    assert Jobs(tmp_path).get("j1").status == "running"


def test_a_process_that_the_record_does_not_know_is_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server was killed between starting a process and writing down its number."""
    monkeypatch.setattr(job_process, "_COMMAND", "import time; time.sleep(60)")
    folder = make_job(tmp_path, pid=None, process_created_at=None, started_at=1.0)
    child = begin(folder)
    jobs = Jobs(tmp_path)
    try:
        assert jobs.get("j1").status == "failed"
        jobs.watch()
        assert jobs.get("j1").status == "queued"
        assert jobs.get("j1").record.pid == child.pid
    finally:
        jobs.close()
        child.kill()
        child.wait()


@pytest.mark.skipif(psutil.WINDOWS, reason="sessions are POSIX's")
def test_a_job_is_a_session_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C at the server's terminal does not reach it."""
    monkeypatch.setattr(job_process, "_COMMAND", "import os; print(os.getsid(0) == os.getpid())")
    assert job_process.start(tmp_path, []).wait() == 0
    assert (tmp_path / "output.log").read_text() == "True\n"


def test_stopping_asks_until_the_run_has_seen_it(tmp_path: Path, process: dict[str, Any]) -> None:
    folder = make_job(tmp_path, **process)
    jobs = Jobs(tmp_path)
    jobs.stop("j1")
    assert (folder / STOP).is_file()
    (folder / STOP).unlink()  # as a run does when its training begins
    jobs.watch()
    deadline = time.monotonic() + 10
    while not (folder / STOP).is_file() and time.monotonic() < deadline:
        time.sleep(0.05)
    jobs.close()
    assert (folder / STOP).is_file()


def test_one_job_trains_at_a_time_also_after_a_restart(tmp_path: Path, process: dict[str, Any]) -> None:
    make_job(tmp_path, **process)
    client = TestClient(create_app(settings(tmp_path)), base_url=HOST)
    for path in ("/train", "/jobs/j1/continue"):
        reply = client.post(path, json={})
        assert reply.status_code == 409
        assert "j1" in reply.json()["message"]
    assert client.get("/status").json()["active_job_id"] == "j1"
    assert client.post("/jobs/j1/stop").json()["status"] == "queued"


def test_only_what_has_ended_is_continued_and_only_what_trains_is_stopped(tmp_path: Path) -> None:
    write_json(make_job(tmp_path) / "metrics.json", {"status": "completed"})
    client = TestClient(create_app(settings(tmp_path)), base_url=HOST)
    assert client.post("/jobs/j1/continue").status_code == 409
    assert client.post("/jobs/j1/stop").status_code == 409


def test_metrics_are_a_row_for_each_step_the_later_attempt_counting(tmp_path: Path) -> None:
    rows = [{"step": 2, "train_loss": 3.0}, {"step": 4, "train_loss": 2.0}]
    (tmp_path / TRAINING).write_text(
        "".join(json.dumps(row) + "\n" for row in rows) + '{"step": 6, "tra{"step": 7}\n{"step": 4, "train_loss": 1.5}\n'
    )
    (tmp_path / VALIDATIONS).write_text('{"step": 4, "val/loss": 2.5, "val/right_rate": 0.5}\n{"step": 5, "val/loss": 2.4}\n')
    metrics = job_state.metrics(tmp_path)
    assert [(row["step"], row["train_loss"], row["val_loss"], row["right_rate"]) for row in metrics] == [
        (2, 3.0, None, None),
        (4, 1.5, 2.5, 0.5),
        (5, None, 2.4, None),
    ]
    with (tmp_path / VALIDATIONS).open("a") as file:
        file.write('{"step": 5, "val/loss": 2.3}\n')
    assert job_state.metrics(tmp_path)[-1]["val_loss"] == 2.3


def test_events_tell_everything_once_and_end(tmp_path: Path) -> None:
    folder = make_job(tmp_path)
    (folder / "output.log").write_text(f"run directory {folder}\n" + "".join(f"line {number}\n" for number in range(400)) + "no newline")
    (folder / TRAINING).write_text('{"step": 2, "train_loss": 3.0}\n{"step": 4, "train_loss": 2.0}\n')
    write_json(folder / BEGUN, {"vocabulary": 99, "parameters": 1234, "steps_per_epoch": 4, "max_steps": 10, "device": "cpu"})
    write_json(folder / "metrics.json", {"status": "completed"})
    client = TestClient(create_app(settings(tmp_path)), base_url=HOST)
    blocks = client.get("/jobs/j1/events").text.strip().split("\n\n")
    events = [(block.split("\n")[0].removeprefix("event: "), json.loads(block.split("\n")[1].removeprefix("data: "))) for block in blocks]
    names = [name for name, _ in events]
    assert (names[0], names[-1], names.count("job"), names.count("end")) == ("job", "end", 1, 1)
    assert events[0][1]["model_config"] == {}
    assert (events[0][1]["vocab_size"], events[0][1]["parameter_count"]) == (99, 1234)
    assert [row["step"] for name, row in events if name == "metric"] == [2, 4]
    lines = [row["line"] for name, row in events if name == "log"]
    assert lines == ["run directory tiny/j1", *(f"line {number}" for number in range(400)), "no newline"]
    whole = client.get("/jobs/j1").json()
    assert whole["logs"] == lines[-240:]
    assert whole["progress"] == {"step": 4, "max_steps": 10, "epoch": 1.0, "target_epochs": 6.0, "percent": 100.0}
    assert str(tmp_path) not in json.dumps(whole)
    (listed,) = client.get("/jobs").json()["jobs"]
    assert listed.keys() == whole.keys() - {"logs", "metrics"}


def test_streams_are_counted_until_they_end(tmp_path: Path) -> None:
    write_json(make_job(tmp_path) / "metrics.json", {"status": "completed"})
    app = create_app(settings(tmp_path, "limits.streams=1"))
    client = TestClient(app, base_url=HOST)
    for _ in range(3):
        assert "event: end" in client.get("/jobs/j1/events").text
    app.state.serving.streams = asyncio.Semaphore(0)
    assert client.get("/jobs/j1/events").status_code == 429


def plan(training: int = 100, **request: Any) -> Plan:
    asked = TrainRequest(**request)
    preset, model = model_of(asked)
    return Plan(asked, preset, model, "", training, training, 60, {}, "cpu", "", None)


def test_a_request_becomes_a_command_line(tmp_path: Path) -> None:
    asked = plan(preset="custom", model_config={"n_embd": 64, "n_head": 2}, max_steps=40, target_epochs=0, learning_rate=8e-4, seed=3)
    line = asked.overrides(tmp_path)
    for part in ("model.n_embd=64", "trainer.max_steps=40", "optimizer=adamw", "optimizer.learning_rate=0.0008", "seed=3", "data=jsonl"):
        assert part in line
    assert f"hydra.run.dir='{tmp_path}'" in line


@pytest.mark.parametrize(
    ("request_", "steps"),
    [({}, 36), ({"target_epochs": 2}, 12), ({"max_steps": 7}, 7), ({"max_steps": 7, "target_epochs": 1}, 6), ({"batch_size": 50}, 12)],
)
def test_the_budget_is_epochs_unless_steps_are_all_that_is_given(request_: dict[str, Any], steps: int) -> None:
    assert plan(**request_).max_steps == steps


def test_the_command_line_of_a_request_composes(tmp_path: Path) -> None:
    from hydra import compose, initialize_config_dir

    from toolcall.config.paths import config_folder

    for request in ({}, {"preset": "tiny", "learning_rate": 0.001}):
        line = [part for part in plan(**request).overrides(tmp_path) if not part.startswith("hydra.")]
        with initialize_config_dir(str(config_folder()), version_base="1.3"):
            config = compose("train", line)
        assert config.model.n_layer in (2, 4)
        assert config.data.path == str(tmp_path / "dataset.jsonl")
