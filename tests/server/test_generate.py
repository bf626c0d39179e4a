"""From a request to its call."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.server.conftest import Serve

FIELDS = {
    "user", "call", "parsed", "parse_error", "truncated", "checkpoint_path", "device", "device_reason", "confidence", "margin",
}  # fmt: skip


def test_a_request_gets_its_call(client: TestClient) -> None:
    reply = client.post("/generate", json={"user": "calculate 2 plus 3", "device": "cpu"})
    assert reply.status_code == 200
    content = reply.json()
    assert content.keys() == FIELDS
    assert content["call"].startswith("CALL ")
    assert content["parsed"]["tool"] in ("calculator", "plot", "search", "none")
    assert content["checkpoint_path"] == "custom/1/checkpoints/best.ckpt"


def test_what_does_not_parse_is_said(client: TestClient) -> None:
    content = client.post("/generate", json={"user": "calculate 2 plus 3", "constrained": False, "max_new_tokens": 2}).json()
    assert content["truncated"]
    assert content["parsed"] is None
    assert content["parse_error"]


def test_a_stream_gives_the_characters_of_the_same_call(client: TestClient) -> None:
    asked = {"user": "plot x**2"}
    whole = client.post("/generate", json=asked).json()
    events = [event.split("\n") for event in client.post("/generate/stream", json=asked).text.strip().split("\n\n")]
    texts = [json.loads(data.removeprefix("data: "))["text"] for name, data in events if name == "event: text"]
    assert "".join(texts) == whole["call"]
    assert events[-1][0] == "event: done"
    done = json.loads(events[-1][1].removeprefix("data: "))
    assert done.pop("confidence") == pytest.approx(whole.pop("confidence"))
    assert done.pop("margin") == pytest.approx(whole.pop("margin"))
    assert done == whole


def test_a_stream_ends_with_an_error_whatever_goes_wrong(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> Any:
        raise RuntimeError("the secret")

    monkeypatch.setattr("toolcall.caller.ToolCaller.stream", broken)
    text = serve().post("/generate/stream", json={"user": "1 + 1"}).text
    assert "event: error" in text
    assert "the secret" not in text


def test_many_at_once_each_get_their_own_call(client: TestClient) -> None:
    users = [f"calculate {number} plus {number + 1}" for number in range(6)]
    alone = [client.post("/generate", json={"user": user}).json()["call"] for user in users]
    with ThreadPoolExecutor(6) as threads:
        together = list(threads.map(lambda user: client.post("/generate", json={"user": user}).json(), users))
    assert [reply["user"] for reply in together] == users
    assert [reply["call"] for reply in together] == alone
    assert 'toolcall_batch_size_bucket{le="1.0"}' in client.get("/metrics").text


def test_chance_repeats_itself_with_a_seed(client: TestClient) -> None:
    asked = {"user": "search for attention", "temperature": 1.5, "constrained": False, "max_new_tokens": 40}
    seeded = {client.post("/generate", json=asked | {"seed": 3}).json()["call"] for _ in range(2)}
    free = {client.post("/generate", json=asked).json()["call"] for _ in range(3)}
    assert len(seeded) == 1
    assert len(free) > 1


def test_a_checkpoint_comes_from_below_the_runs_directory_only(client: TestClient, tmp_path: Path, trained_runs: Path) -> None:
    inside = trained_runs / "custom/1/checkpoints/best.ckpt"
    outside = tmp_path / "best.ckpt"
    outside.write_bytes(inside.read_bytes())
    link = trained_runs / "link.ckpt"
    link.symlink_to(outside)
    try:
        for path in (
            str(outside),
            "../../etc/passwd",
            "custom/1/../../../x.ckpt",
            "link.ckpt",
            "nowhere.ckpt",
            "a\0b",
            "custom/1/train.log",
        ):
            reply = client.post("/generate", json={"user": "x", "checkpoint_path": path})
            assert reply.status_code == 400, path
            assert "no checkpoint" in reply.json()["message"]
        for path in (str(inside), "custom/1", "custom/1/checkpoints/last.ckpt"):
            assert client.post("/generate", json={"user": "x", "checkpoint_path": path}).status_code == 200, path
    finally:
        link.unlink()
