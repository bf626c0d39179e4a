"""Runs side by side: what differs, means over seeds, the same requests, table and files."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from omegaconf import OmegaConf

from toolcall.comparison.figure import figure
from toolcall.comparison.intervals import best_of, mean_interval, paired
from toolcall.comparison.runs import find_runs
from toolcall.comparison.settings import settings_of
from toolcall.comparison.table import comma_separated, markdown, terminal
from toolcall.errors import ToolcallError

MakeRun = Callable[..., Path]
METRICS = ["test/right_rate"]


@pytest.fixture
def make_run(tmp_path: Path) -> MakeRun:
    """A run directory as training leaves it: `make_run(name, preset, layers, seed, right, answers)`."""

    def make(name: str, preset: str, layers: int, seed: int, right: float | None, answers: str = "") -> Path:
        folder = tmp_path / "sweep" / name
        (folder / ".hydra").mkdir(parents=True)
        width = {"tiny": 96, "small": 192}[preset]
        config = {
            "name": preset,
            "seed": seed,
            "model": {"n_layer": layers, "n_embd": width},
            "run": {"dir": str(folder)},
            "data": {"size": 5},
        }
        OmegaConf.save(OmegaConf.create(config), folder / ".hydra/config.yaml")
        OmegaConf.save(
            OmegaConf.create({"hydra": {"runtime": {"choices": {"preset": preset, "hydra/launcher": name}}}}), folder / ".hydra/hydra.yaml"
        )
        if right is not None:
            figures: dict[str, Any] = {"status": "completed", "metrics": {METRICS[0]: right}, "wall_seconds": 120.0, "parameters": 1000}
            (folder / "metrics.json").write_text(json.dumps(figures))
        rows = ({"user": f"request {number}", "right": mark == "+"} for number, mark in enumerate(answers))
        (folder / "samples.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
        return folder.parent

    return make


def test_settings_are_told_apart_by_what_differs_and_seeds_are_one_setting(make_run: MakeRun) -> None:
    """The width follows from the preset and is not said again."""
    for number, (preset, layers, seed) in enumerate([("tiny", 2, 1), ("tiny", 2, 2), ("small", 2, 1), ("small", 3, 1)]):
        sweep = make_run(str(number), preset, layers, seed, 0.5)
    settings = settings_of(find_runs([str(sweep)]))
    assert [str(setting) for setting in settings] == [
        "preset=tiny model.n_layer=2", "preset=small model.n_layer=2", "preset=small model.n_layer=3",
    ]  # fmt: skip
    assert [len(setting.runs) for setting in settings] == [2, 1, 1]


def test_how_runs_were_swept_is_no_setting(make_run: MakeRun) -> None:
    first, second = make_run("0", "tiny", 2, 1, 0.5), make_run("1", "tiny", 2, 2, 0.5)
    for name, method in (("0", "grid"), ("1", "tpe")):
        path = first / name / ".hydra/hydra.yaml"
        OmegaConf.save(OmegaConf.create({"hydra": {"runtime": {"choices": {"preset": "tiny", "sweep": method}}}}), path)
    assert len(settings_of(find_runs([str(second)]))) == 1


def test_runs_of_one_setting_have_no_differences(make_run: MakeRun) -> None:
    make_run("0", "tiny", 2, 1, 0.5)
    settings = settings_of(find_runs([str(make_run("1", "tiny", 2, 2, 0.5))]))
    assert [str(setting) for setting in settings] == ["(all alike)"]


def test_run_ten_comes_behind_run_nine(make_run: MakeRun) -> None:
    for number in (10, 9, 2):
        sweep = make_run(str(number), "tiny", 2, number, 0.5)
    assert [run.seed for run in find_runs([str(sweep)])] == [2, 9, 10]


def test_the_interval_is_students() -> None:
    """By hand: mean 0.5, deviation 0.1, 4.303 * 0.1 / sqrt(3)."""
    mean, half = mean_interval([0.4, 0.5, 0.6])
    assert (mean, half) == (pytest.approx(0.5), pytest.approx(0.2484, abs=1e-4))
    assert mean_interval([0.7]) == (0.7, None)


def test_the_best_setting_has_the_highest_mean_or_the_lowest(make_run: MakeRun) -> None:
    for number, (layers, right) in enumerate([(1, 0.9), (1, 0.1), (2, 0.6), (3, None)]):
        sweep = make_run(str(number), "tiny", layers, number, right)
    settings = settings_of(find_runs([str(sweep)]))
    assert best_of(settings, METRICS[0]) is settings[1]
    assert best_of(settings, METRICS[0], lower=True) is settings[0]
    assert best_of(settings, "loss") is None


def test_two_settings_are_compared_on_the_requests_that_both_answered(make_run: MakeRun) -> None:
    """Requests depend on the seed: those of unlike seeds are never taken for the same."""
    make_run("0", "tiny", 2, 1, 0.5, "+" * 20 + "-" * 60)
    make_run("1", "tiny", 3, 1, 0.5, "+" * 70 + "-" * 10)
    sweep = make_run("2", "tiny", 4, 2, 0.5, "+" * 80)
    first, second, other = settings_of(find_runs([str(sweep)]))
    found = paired(first, second)
    assert found is not None
    assert (found.only_first, found.only_second, found.rate) == (0, 50, pytest.approx(50 / 80))
    assert found.low > 0.4
    assert paired(first, other) is None


def test_the_table_says_means_intervals_costs_and_the_best(make_run: MakeRun) -> None:
    for number, (layers, seed, right) in enumerate([(2, 1, 0.4), (2, 2, 0.6), (3, 1, 0.9), (3, 2, None)]):
        sweep = make_run(str(number), "tiny", layers, seed, right, "+-" if layers == 2 else "++")
    settings = settings_of(find_runs([str(sweep)]))
    text = terminal(settings, METRICS, lower=False)
    first, second = text.splitlines()[1:3]
    assert first.split() == ["2", "0.500±1.271", "2", "1,000", "-", "model.n_layer=2"]
    assert second.split() == ["1/2", "0.900", "2", "1,000", "-", "model.n_layer=3"]
    assert "best test/right_rate: model.n_layer=3" in text
    assert "model.n_layer=2: -0.500 right on the same requests" in text
    lines = markdown(settings, METRICS, lower=False).splitlines()
    assert lines[0] == "| runs | test/right_rate | minutes | parameters | MiB | setting |"
    assert {line.count("|") for line in lines[:4]} == {7}


def test_the_csv_has_a_row_for_each_run(make_run: MakeRun) -> None:
    make_run("0", "tiny", 2, 1, 0.4)
    sweep = make_run("1", "tiny", 3, 2, None)
    rows = list(csv.DictReader(io.StringIO(comma_separated(find_runs([str(sweep)]), METRICS))))
    assert [(row["status"], row["seed"], row["model.n_layer"], row[METRICS[0]], row["minutes"]) for row in rows] == [
        ("completed", "1", "2", "0.4", "2.0"), ("unfinished", "2", "3", "", ""),
    ]  # fmt: skip


def test_the_picture_is_drawn_even_where_nothing_is_known_yet(make_run: MakeRun) -> None:
    make_run("0", "tiny", 2, 1, None)
    sweep = make_run("1", "small", 3, 2, None)
    assert figure(settings_of(find_runs([str(sweep)])), METRICS[0], "val/right_rate").startswith(b"\x89PNG")


def test_a_directory_without_runs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError, match="no run in"):
        find_runs([str(tmp_path)])
