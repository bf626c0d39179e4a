"""Data sets, evaluations, presets and runs over HTTP."""

import json
from pathlib import Path
from typing import Any

import pytest
from omegaconf import OmegaConf
from starlette.testclient import TestClient

from tests.server.conftest import HOST, save_run, settings
from toolcall.server.app import create_app

GOOD = '{"tool":"calculator","user":"1 plus 2","call":"CALL calculator {\\"expression\\":\\"1 + 2\\"}"}'
WRONG = '{"tool":"calculator","user":"2 plus 2","call":"CALL calculator {\\"expression\\":5}"}'


@pytest.mark.parametrize("source", ["synthetic", "reference"])
def test_a_generated_data_set_is_balanced_the_same_for_its_seed_and_free_of_mistakes(client: TestClient, source: str) -> None:
    asked = {"samples_per_tool": 25, "seed": 3, "source": source}
    made = client.post("/data/generate", json=asked).json()
    assert made["samples"] == 75
    assert made["tool_counts"] == {"calculator": 25, "plot": 25, "search": 25}
    assert client.post("/data/generate", json=asked).json() == made
    assert client.post("/data/generate", json=asked | {"seed": 4}).json() != made
    checked = client.post("/data/check", json={"dataset_jsonl": made["dataset_jsonl"], "preset": "small"}).json()
    assert (checked["samples"], checked["invalid"], checked["tool_counts"]) == (75, [], dict(sorted(made["tool_counts"].items())))
    assert sum(group["count"] for group in checked["lengths"]) == 75


def test_chinese_is_made_too(client: TestClient) -> None:
    made = client.post("/data/generate", json={"samples_per_tool": 10, "languages": ["zh"]}).json()
    users = [json.loads(line)["user"] for line in made["dataset_jsonl"].splitlines()]
    assert sum(any("\u4e00" <= character <= "\u9fff" for character in user) for user in users) > 20


def test_bad_lines_are_told_with_their_numbers_and_reasons(client: TestClient) -> None:
    text = f"{GOOD}\n\n{{broken\n{WRONG}\n[]\n"
    checked = client.post("/data/check", json={"dataset_jsonl": text, "preset": "tiny"}).json()
    assert checked["samples"] == 1
    assert [line["line"] for line in checked["invalid"]] == [3, 4, 5]
    assert checked["invalid"][0]["text"] == "{broken"
    assert "expression" in checked["invalid"][1]["reason"]
    assert checked["block_size"] == 160
    assert checked["characters"] == len(set("1 plus 2" + 'CALL calculator {"expression":"1 + 2"}'))


def test_samples_beyond_the_context_are_counted(client: TestClient) -> None:
    long = json.dumps({"tool": "search", "user": "find " + "x" * 300, "call": 'CALL search {"query":"x"}'})
    checked = client.post("/data/check", json={"dataset_jsonl": f"{GOOD}\n{long}\n", "preset": "tiny"}).json()
    assert checked["too_long"] == 1
    assert checked["lengths"][-1]["upto"] >= 300


@pytest.mark.parametrize("text", ["", "\n \n", "[]"])
def test_an_empty_data_set_is_checked_as_such(client: TestClient, text: str) -> None:
    checked = client.post("/data/check", json={"dataset_jsonl": text}).json()
    assert (checked["samples"], checked["lengths"], checked["tool_counts"]) == (0, [], {})


def test_own_samples_are_evaluated(client: TestClient) -> None:
    content = client.post("/evaluate", json={"dataset_jsonl": f"{GOOD}\n{GOOD.replace('1', '7')}\n", "max_items": 1}).json()
    (item,) = content["items"]
    assert item["user"] == "1 plus 2"
    assert item["expected"] == 'CALL calculator {"expression":"1 + 2"}'
    confusion: dict[str, dict[str, int]] = content["summary"]["confusion"]
    assert sum(confusion["calculator"].values()) == 1
    assert content["summary"]["by_tool"]["calculator"]["items"] == 1


def test_judging_counts_what_is_right() -> None:
    from toolcall.server.execution import ToolSource
    from toolcall.server.judging import REFERENCE, Answer, judge

    answers = [Answer(user, call, call, False, 0.9) for user, call in REFERENCE[:5]]
    answers += [Answer(*REFERENCE[5], "CALL search {", True, 0.1)]
    plotted = 'CALL plot {"kind":"function","expression":"x**2","x_min":-10,"x_max":10,"points":140}'
    answers[2] = Answer(*REFERENCE[2], plotted, False, 0.9)
    found: dict[str, Any] = judge(ToolSource(), answers)
    assert [item["right"] for item in found["items"]] == [True] * 5 + [False]
    assert found["summary"]["right_rate"] == pytest.approx(5 / 6)
    assert [(failure["failure"], failure["count"], failure["examples"]) for failure in found["summary"]["failures"]] == [
        ("truncated", 1, [5])
    ]
    assert found["summary"]["confusion"]["search"] == {"search": 1, "null": 1}


def test_the_presets_have_their_sizes(client: TestClient) -> None:
    presets = {preset["name"]: preset for preset in client.get("/presets").json()["presets"]}
    assert presets.keys() == {"tiny", "base", "small", "medium", "custom"}
    assert (presets["tiny"]["n_layer"], presets["tiny"]["n_embd"], presets["tiny"]["block_size"]) == (2, 96, 160)
    assert presets["tiny"]["parameters"] < presets["small"]["parameters"] < presets["medium"]["parameters"]


def test_the_runs_are_told_side_by_side(client: TestClient, trained_runs: Path) -> None:
    (run,) = client.get("/runs").json()["runs"]
    assert run.keys() == {"path", "name", "created_at", "status", "settings", "metrics", "wall_seconds", "parameters", "curve"}
    assert (run["path"], run["status"], run["settings"]) == ("custom/1", "unfinished", {})
    (trained_runs / "custom" / "1" / "validations.jsonl").write_text('{"step": 3, "val/right_rate": 0.25, "val/loss": 2.0}\n')
    assert client.get("/runs").json()["runs"][0]["curve"] == [{"step": 3, "right_rate": 0.25, "loss": 2.0}]


def test_the_runs_name_no_place_on_this_machine(tmp_path: Path) -> None:
    runs = tmp_path / "Läufe"
    for name in ("a", "b"):
        save_run(runs / "custom" / name)
        path = runs / "custom" / name / ".hydra" / "config.yaml"
        config = OmegaConf.load(path)
        OmegaConf.update(config, "data.path", f"{runs}/custom/{name}/dataset.jsonl", force_add=True)
        OmegaConf.save(config, path)
    reply = TestClient(create_app(settings(runs)), base_url=HOST).get("/runs")
    assert {run["settings"]["data.path"] for run in reply.json()["runs"]} == {f"custom/{name}/dataset.jsonl" for name in ("a", "b")}
    assert str(tmp_path) not in json.dumps(reply.json(), ensure_ascii=False)
