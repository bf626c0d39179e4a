"""Every route, field and status code of the reference's API and of docs/server.md."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.server.conftest import Serve

ROUTES = {
    ("get", "/"), ("get", "/status"), ("get", "/health"), ("post", "/train"), ("get", "/jobs"), ("get", "/jobs/{job_id}"),
    ("post", "/jobs/{job_id}/stop"), ("post", "/jobs/{job_id}/continue"), ("get", "/jobs/{job_id}/events"), ("post", "/generate"),
    ("post", "/generate/stream"), ("post", "/execute_call"), ("post", "/evaluate"), ("get", "/runs"), ("post", "/data/check"),
    ("post", "/data/generate"), ("post", "/explain/sample"), ("post", "/explain/call"), ("get", "/tools"), ("get", "/presets"),
    ("get", "/v1/models"), ("get", "/v1/models/{name}"), ("post", "/v1/chat/completions"), ("get", "/metrics"),
}  # fmt: skip
STATUS = {
    "ok", "python", "torch_available", "torch_version", "torch_cuda_version", "cuda_available", "cuda_device", "cuda_device_count",
    "gpu_preferred", "device_policy", "device", "device_reason", "cuda_unavailable_reason", "working_dir", "active_job_id", "checkpoints",
    "tools",
}  # fmt: skip
TRAIN = {
    "preset", "model_config", "samples_per_tool", "max_steps", "target_epochs", "batch_size", "learning_rate", "seed", "device",
    "dataset_jsonl", "continue_from_checkpoint", "checkpoint_path",
}  # fmt: skip
JOB = {
    "id", "status", "created_at", "started_at", "finished_at", "device", "device_policy", "device_reason", "dataset_size", "tool_counts",
    "dataset_source", "dataset_path", "vocab_size", "parameter_count", "preset", "model_config", "max_steps", "fallback_max_steps",
    "target_epochs", "steps_per_epoch", "resumed_from_checkpoint", "progress", "metrics", "logs", "checkpoint_path", "error",
}  # fmt: skip
ITEM = {"user", "expected_tool", "expected", "call", "tool_right", "valid", "executed", "error", "output", "right", "failure"}


def fields(client: TestClient, name: str) -> set[str]:
    """Of a model in the OpenAPI document."""
    document: dict[str, Any] = client.get("/openapi.json").json()
    return set(document["components"]["schemas"][name]["properties"])


def test_every_route_is_there_and_described(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    assert {(method, path) for path, methods in paths.items() for method in methods} == ROUTES
    documented = re.findall(r"`(?:GET|POST) (/[^`]*)`", Path("docs/server.md").read_text(encoding="utf-8"))
    assert {path for _, path in ROUTES} - {"/status", "/health", "/v1/models/{name}"} <= {
        path.replace("ID", "{job_id}") for path in documented
    }


def test_the_status_has_the_fields(client: TestClient) -> None:
    for path in ("/", "/status", "/health"):
        content = client.get(path).json()
        assert content.keys() == STATUS
        assert content["ok"] is True
        assert content["tools"] == ["calculator", "plot", "search", "none"]
    assert content["checkpoints"] == ["custom/1/checkpoints/best.ckpt"]
    assert content["working_dir"] == "runs"


def test_requests_and_replies_of_jobs_have_the_fields(client: TestClient) -> None:
    assert fields(client, "TrainRequest") == TRAIN
    assert fields(client, "JobReply") >= JOB
    assert fields(client, "Progress") == {"step", "max_steps", "epoch", "target_epochs", "percent"}
    assert fields(client, "JobReply") - fields(client, "JobSummary") == {"logs", "metrics"}


def test_the_fields_of_generate(client: TestClient) -> None:
    assert fields(client, "GenerateRequest") >= {"user", "checkpoint_path", "device", "temperature", "top_k", "max_new_tokens"}
    assert fields(client, "Generated") >= {
        "user",
        "call",
        "parsed",
        "parse_error",
        "truncated",
        "checkpoint_path",
        "device",
        "device_reason",
    }


def test_an_executed_call_has_the_fields(client: TestClient) -> None:
    content = client.post("/execute_call", json={"call": ' CALL plot {"kind":"bar","values":[1,2]}\n'}).json()
    assert content.keys() == {"call", "parsed", "tool", "output", "artifacts"}
    assert content["parsed"] == {"tool": "plot", "args": {"kind": "bar", "values": [1, 2]}}
    (artifact,) = content["artifacts"]
    assert artifact.keys() == {"filename", "path", "mime_type", "data_url"}
    assert artifact["data_url"].startswith("data:image/png;base64,iVBOR")


def test_an_evaluation_has_the_fields(client: TestClient) -> None:
    content = client.post("/evaluate", json={"max_items": 6, "temperature": 0.25}).json()
    assert [item["expected_tool"] for item in content["items"]] == ["calculator", "calculator", "plot", "plot", "search", "search"]
    assert all(item.keys() >= ITEM for item in content["items"])
    assert content["summary"].keys() >= {"tool_accuracy", "valid_call_rate", "execution_pass_rate", "right_rate", "by_tool", "confusion"}
    failed = [item for item in content["items"] if item["failure"]]
    assert sum(failure["count"] for failure in content["summary"]["failures"]) == len(failed)


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/nowhere", None, 404),
        ("GET", "/jobs/none", None, 404),
        ("GET", "/jobs/none/events", None, 404),
        ("POST", "/jobs/none/stop", None, 404),
        ("POST", "/jobs/none/continue", None, 404),
        ("GET", "/generate", None, 405),
        ("PUT", "/train", None, 405),
        ("POST", "/generate", {}, 400),
        ("POST", "/generate", {"user": ""}, 400),
        ("POST", "/generate", {"user": "  "}, 400),
        ("POST", "/generate", {"user": 5}, 400),
        ("POST", "/generate", {"user": "x", "temperature": 3}, 400),
        ("POST", "/generate", {"user": "x", "top_k": -1}, 400),
        ("POST", "/generate", {"user": "x", "device": "tpu"}, 400),
        ("POST", "/generate", {"user": "long " * 500}, 400),
        ("POST", "/generate", {"user": "x", "max_new_tokens": 1, "constrained": True}, 400),
        ("POST", "/train", {"preset": "huge"}, 400),
        ("POST", "/train", {"samples_per_tool": 9}, 400),
        ("POST", "/train", {"samples_per_tool": 1001}, 400),
        ("POST", "/train", {"batch_size": 3}, 400),
        ("POST", "/train", {"target_epochs": 0}, 400),
        ("POST", "/train", {"preset": "custom", "model_config": {"n_embd": 33}}, 400),
        ("POST", "/train", {"preset": "custom", "model_config": {"n_layer": 13}}, 400),
        ("POST", "/train", {"dataset_jsonl": '{"tool":"calculator"}'}, 400),
        ("POST", "/train", {"samples_per_tool": 10, "batch_size": 128}, 400),
        ("POST", "/train", {"continue_from_checkpoint": True, "preset": "small"}, 400),
        ("POST", "/evaluate", {"max_items": 0}, 400),
        ("POST", "/evaluate", {"dataset_jsonl": "nothing"}, 400),
        ("POST", "/execute_call", {"call": 'CALL lamp {"on":true}'}, 400),
        ("POST", "/data/generate", {"languages": ["fr"]}, 400),
    ],
)
def test_a_mistake_is_a_4xx_with_a_message(client: TestClient, method: str, path: str, body: Any, status: int) -> None:
    reply = client.request(method, path, json=body)
    assert reply.status_code == status, reply.text
    assert reply.json()["message"]
    assert not list(Path(client.app.state.serving.runs).glob("*/*/job.json"))  # type: ignore[attr-defined]


def test_broken_json_and_foreign_bodies_are_400(client: TestClient) -> None:
    for content in (b"{", b"\xff", b'"\\ud800"', b"[" * 5000, b"user=x"):
        reply = client.post("/generate", content=content, headers={"Content-Type": "application/json"})
        assert reply.status_code == 400
        assert reply.json()["message"]


def test_a_call_that_fails_says_its_class(client: TestClient) -> None:
    reply = client.post("/execute_call", json={"call": 'CALL calculator {"expression":"1/0"}'})
    assert reply.status_code == 400
    assert reply.json()["failure"] == "execution_error"
    assert "message" in reply.json()


def test_an_evaluation_leaves_room_for_others(serve: Serve) -> None:
    """No more requests wait at once than may."""
    reply = serve("limits.waiting=2").post("/evaluate", json={"max_items": 3})
    assert len(reply.json()["items"]) == 3


HALF = "\ud800"
SCHEMA = {"properties": {HALF: {}}}


def chat(content: Any, **options: Any) -> dict[str, Any]:
    return {"model": "toolcall", "messages": [{"role": "user", "content": content}]} | options


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/data/check", {"dataset_jsonl": HALF}),
        ("/generate", {"user": HALF}),
        ("/v1/chat/completions", chat(HALF)),
        ("/v1/chat/completions", chat([{"type": "text", "text": HALF}])),
        ("/v1/chat/completions", chat("1 + 1", tools=[{"type": "function", "function": {"name": "calculator", "parameters": SCHEMA}}])),
    ],
)
def test_half_a_character_is_no_text(client: TestClient, path: str, body: dict[str, Any]) -> None:
    reply = client.post(path, content=json.dumps(body), headers={"Content-Type": "application/json"})
    assert reply.status_code == 400, reply.text
