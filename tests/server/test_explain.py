"""What happens inside, over HTTP."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.conftest import SMALL, compose_run
from tests.server.conftest import HOST, Serve, settings
from toolcall.server.app import create_app

USER, CALL = "calculate 2 plus three", 'CALL calculator {"expression":"2 + 3"}'


@pytest.fixture(scope="module")
def client(trained_runs: Path) -> Iterator[TestClient]:
    with TestClient(create_app(settings(trained_runs, "decoding.max_new_tokens=30")), base_url=HOST) as http:
        yield http


@pytest.mark.parametrize("constrained", [True, False])
def test_the_explained_call_is_the_generated_one(client: TestClient, constrained: bool) -> None:
    asked = {"user": USER, "constrained": constrained}
    generated = client.post("/generate", json=asked | {"temperature": 0}).json()
    explained = client.post("/explain/call", json=asked | {"candidates": 4}).json()
    assert (explained["call"], explained["truncated"]) == (generated["call"], generated["truncated"])
    assert "".join(token["text"] for token in explained["prompt"]) == "<user>\ncalculate 2 plus three⟦3⟧\n</user>\n<call>\n"
    for step in explained["steps"]:
        assert step.keys() == {"id", "text", "probability", "forced", "candidates", "attention"}
        assert all(candidate.keys() == {"id", "text", "probability", "allowed"} for candidate in step["candidates"])
        assert len(step["candidates"]) in (4, 5)
        assert len(step["attention"]) == len(explained["prompt"])


def test_a_sample_is_explained_with_what_the_model_expects(client: TestClient) -> None:
    view = client.post("/explain/sample", json={"user": USER, "call": CALL, "checkpoint_path": "custom/1"}).json()
    assert view["framed"] == f"<user>\n{USER}\n</user>\n<call>\n{CALL}\n</call>\n"
    assert view["block_size"] == 192
    assert view["x"] == [token["id"] for token in view["tokens"][:-1]]
    assert [label for label in view["y"] if label != -100] == [token["id"] for token in view["tokens"] if token["supervised"]]
    assert {token["part"] for token in view["tokens"]} == {"tag", "request", "note", "call", "structure"}
    assert [expected is None for expected in view["next"]] == [label == -100 for label in view["y"]]


def test_a_sample_is_explained_before_there_is_a_model(serve: Serve, tmp_path: Path) -> None:
    client = serve(runs=tmp_path / "runs")
    view = client.post("/explain/sample", json={"user": USER, "call": CALL}).json()
    assert view["tokens"][-1] == view["tokens"][-1] | {"text": "\n</call>\n", "part": "tag", "supervised": True}
    assert view["block_size"] is None
    assert view["next"] is None
    assert "train one first" in client.post("/explain/call", json={"user": USER}).json()["message"]


def test_the_reference_and_its_loss_on_everything_are_explained_too(serve: Serve, tmp_path: Path) -> None:
    from toolcall.training.run import train

    run = tmp_path / "runs/reference/1"
    train(compose_run(run, "experiment=reference", *SMALL, "model.ngram_rows=0", "run.test=false"))
    (run / ".hydra").mkdir()
    (run / ".hydra/config.yaml").write_text("seed: 1\ndata: {loss_on: all}\n", encoding="utf-8")  # as the command train.py does
    client = serve("decoding.max_new_tokens=12", runs=tmp_path / "runs")
    view = client.post("/explain/sample", json={"user": USER, "call": CALL}).json()
    assert [token["supervised"] for token in view["tokens"]] == [False] + [True] * (len(view["tokens"]) - 1)
    steps = client.post("/explain/call", json={"user": USER}).json()["steps"]
    assert all(0 < sum(step["attention"]) < 1 + 1e-5 for step in steps)


MISTAKES = [
    ("sample", {"user": USER}, "call"),
    ("sample", {"user": USER, "call": "CALL lamp {}"}, "lamp"),
    ("sample", {"user": USER, "call": "calculate"}, "CALL tool"),
    ("sample", {"user": " ", "call": CALL}, "empty"),
    ("sample", {"user": USER, "call": CALL, "checkpoint_path": "../x"}, "no checkpoint"),
    ("call", {}, "user"),
    ("call", {"user": " "}, "empty"),
    ("call", {"user": "x" * 500}, "context of 192"),
    ("call", {"user": USER, "candidates": 0}, "candidates"),
    ("call", {"user": USER, "checkpoint_path": "nowhere"}, "nowhere"),
]


def test_a_mistake_is_a_400_with_a_message(client: TestClient) -> None:
    for route, asked, named in MISTAKES:
        reply = client.post(f"/explain/{route}", json=asked)
        assert reply.status_code == 400, reply.text
        assert named in reply.json()["message"], reply.text
