"""Training jobs from the request to the model: real processes, a minute or two."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.server.process import ServerProcess

pytestmark = pytest.mark.slow
SIZES = {"n_layer": 1, "n_head": 2, "n_embd": 32, "block_size": 192}
ASKED: dict[str, Any] = {"preset": "custom", "model_config": SIZES, "samples_per_tool": 40, "batch_size": 8, "device": "cpu"}


def test_a_job_is_trained_stopped_continued_and_served(tmp_path: Path) -> None:
    with ServerProcess(tmp_path) as server:
        job = server.post("/train", **ASKED, target_epochs=0, max_steps=2000)
        assert server.client.post("/train", json=ASKED).status_code == 409
        server.wait(job["id"], 120, "running", step=20)
        server.post(f"/jobs/{job['id']}/stop")
        stopped = server.wait(job["id"], 120, "stopped")
        assert 20 <= stopped["progress"]["step"] < 2000
        assert stopped["error"] is None
        assert server.stop() == 0

    with ServerProcess(tmp_path) as server:
        assert server.job(job["id"])["status"] == "stopped"
        assert server.post("/generate", user="calculate 1 plus 2")["checkpoint_path"] == stopped["checkpoint_path"]
        server.post(f"/jobs/{job['id']}/continue")
        going = server.wait(job["id"], 120, "running", step=stopped["progress"]["step"] + 5)
        assert [row["step"] for row in going["metrics"]] == sorted({row["step"] for row in going["metrics"]})
        assert server.kill() != 0

    with ServerProcess(tmp_path) as server:
        assert server.job(job["id"])["status"] == "running"
        assert server.client.get("/status").json()["active_job_id"] == job["id"]
        assert server.client.post("/train", json=ASKED).status_code == 409
        server.post(f"/jobs/{job['id']}/stop")
        server.wait(job["id"], 120, "stopped")
        with server.client.stream("GET", f"/jobs/{job['id']}/events") as events:
            names = {line.removeprefix("event: ") for line in events.iter_lines() if line.startswith("event: ")}
        assert names == {"job", "metric", "log", "end"}


def test_a_job_completes_and_its_model_is_evaluated(tmp_path: Path) -> None:
    with ServerProcess(tmp_path) as server:
        data = server.post("/data/generate", samples_per_tool=30, source="reference")["dataset_jsonl"]
        first = server.post("/train", **ASKED, dataset_jsonl=data, target_epochs=2, learning_rate=8e-4)
        done = server.wait(first["id"], 180, "completed", "failed")
        assert done["status"] == "completed", done
        assert done["progress"]["percent"] == 100
        assert done["dataset_size"] == 90
        assert done["tool_counts"] == {"calculator": 30, "plot": 30, "search": 30}
        assert done["vocab_size"] > 300
        assert any(row["val_loss"] is not None for row in done["metrics"])
        assert (tmp_path / "runs" / done["dataset_path"]).read_text() == data
        second = server.post(
            "/train", continue_from_checkpoint=True, checkpoint_path=done["checkpoint_path"], samples_per_tool=20, target_epochs=1
        )
        assert second["resumed_from_checkpoint"] == done["checkpoint_path"]
        assert server.wait(second["id"], 180, "completed", "failed")["status"] == "completed"
        assert len(server.post("/evaluate", checkpoint_path=done["checkpoint_path"])["items"]) == 6
        runs = server.client.get("/runs").json()["runs"]
        assert [run["status"] for run in runs] == ["completed", "completed"]
        assert all(run["curve"] for run in runs)
        assert str(tmp_path) not in json.dumps(runs)


def test_a_job_that_fails_says_why(tmp_path: Path) -> None:
    """The data were removed between a stop and its continuation."""
    with ServerProcess(tmp_path) as server:
        job = server.post("/train", **ASKED, target_epochs=0, max_steps=2000)
        server.wait(job["id"], 120, "running", step=10)
        server.post(f"/jobs/{job['id']}/stop")
        server.wait(job["id"], 120, "stopped")
        (tmp_path / "runs" / job["dataset_path"]).unlink()
        server.post(f"/jobs/{job['id']}/continue")
        failed = server.wait(job["id"], 120, "failed")
        assert "dataset.jsonl" in failed["error"]
        assert str(tmp_path) not in json.dumps(failed)
