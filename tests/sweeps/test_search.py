"""Searches: what is searched, what an interrupted study remembers, and which runs are ended early. No run is carried out here."""

import json
from pathlib import Path
from typing import Any

import pytest
from hydra.core.override_parser.overrides_parser import OverridesParser
from omegaconf import OmegaConf
from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution
from optuna.trial import TrialState

from toolcall.errors import ToolcallError
from toolcall.sweeps.ledger import Ledger, SweepRun
from toolcall.sweeps.search import Search
from toolcall.sweeps.space import split_space
from toolcall.training.config import SweepConfig

SPACE = {"rate": FloatDistribution(0.1, 1.0)}


def make_config(**changed: Any) -> SweepConfig:
    usual: dict[str, Any] = {
        "method": "tpe", "resume": None, "trials": 4, "at_once": 1, "objectives": ["val/right_rate"], "prune": False,
        "unpruned": 1, "seed": 1,
    }  # fmt: skip
    return SweepConfig(**usual | changed)


def make_search(folder: Path, **changed: Any) -> Search:
    ledger = Ledger.read(folder) if (folder / "sweep.json").is_file() else Ledger(folder, ["rate=interval(0.1,1)"], [])
    return Search(make_config(**changed), ledger, [], SPACE)


def finish(search: Search, run: SweepRun, right: float, status: str = "completed", **more: float) -> None:
    """Leave what a run leaves, and tell of it."""
    place = search.ledger.place(run)
    (place / ".hydra").mkdir(parents=True)
    OmegaConf.save(OmegaConf.create({"seed": 1, "name": "x"}), place / ".hydra/config.yaml")
    figures = {"status": status, "metrics": {"val/right_rate": right} | more, "wall_seconds": 60}
    (place / "metrics.json").write_text(json.dumps(figures))


def told(search: Search, run: SweepRun) -> None:
    search.ledger.look()
    search.tell(next(found for found in search.ledger.runs if found.number == run.number))


def test_what_is_searched_is_said_as_hydra_says_it() -> None:
    overrides = ["seed=5", "a=1,2", "b=range(1,5)", "c=interval(0.1,1)", "d=tag(log,interval(1e-3,1))", "preset=choice(tiny,small)"]
    fixed, space = split_space(OverridesParser.create().parse_overrides(overrides))
    assert fixed == ["seed=5"]
    assert space == {
        "a": CategoricalDistribution(["1", "2"]),
        "b": IntDistribution(1, 4),
        "c": FloatDistribution(0.1, 1.0),
        "d": FloatDistribution(0.001, 1.0, log=True),
        "preset": CategoricalDistribution(["tiny", "small"]),
    }


@pytest.mark.parametrize("wrong", ["a=interval(0.05,0.003)", "a=tag(log,interval(0,1))", "a=range(1,1)"])
def test_what_holds_no_numbers_is_refused_by_name(wrong: str) -> None:
    with pytest.raises(ToolcallError, match="a="):
        split_space(OverridesParser.create().parse_overrides([wrong]))


def test_nothing_to_search_is_refused() -> None:
    with pytest.raises(ToolcallError, match="nothing to search"):
        split_space(OverridesParser.create().parse_overrides(["seed=5"]))


def test_a_search_ends_after_its_trials_and_names_the_best(tmp_path: Path) -> None:
    search, rights = make_search(tmp_path), iter([0.2, 0.9, 0.5, 0.1])
    while asked := search.ask():
        finish(search, asked[0], next(rights))
        told(search, asked[0])
    assert [run.status for run in search.ledger.runs] == ["completed"] * 4
    (best,) = search.best()
    assert best.startswith("best: run 1: val/right_rate 0.9")


def test_a_killed_study_loses_no_finished_run_and_makes_the_others_again(tmp_path: Path) -> None:
    """Run 0 was told, run 1 was over and not told, run 2 was under way."""
    search = make_search(tmp_path, at_once=3)
    first, second, third = search.ask()
    finish(search, first, 0.3)
    told(search, first)
    finish(search, second, 0.8)
    (search.ledger.place(third) / ".hydra").mkdir(parents=True)
    search.ledger.look()
    again = make_search(tmp_path)
    again.recover()
    assert again.study.best_value == 0.8
    assert [run.number for run in again.ledger.runs] == [0, 1]
    assert not again.ledger.place(third).exists()
    (repeated,) = again.ask()
    assert repeated.swept == third.swept
    assert len(again.study.get_trials(states=(TrialState.COMPLETE,))) == 2


def test_a_run_behind_the_median_is_asked_to_stop(tmp_path: Path) -> None:
    search = make_search(tmp_path, prune=True, at_once=1)
    for values, asked_to_stop in (((0.5, 0.6), False), ((0.7, 0.8), False), ((0.1, 0.2), True)):
        (run,) = search.ask()
        place = search.ledger.place(run)
        place.mkdir()
        lines = (json.dumps({"step": step, "val/right_rate": value}) for step, value in zip((3, 6), values, strict=True))
        (place / "validations.jsonl").write_text("".join(line + "\n" for line in lines))
        search.watch()
        search.watch()  # every second, whether or not there is news
        assert (place / "stop").exists() is asked_to_stop
        finish(search, run, values[-1], "pruned" if asked_to_stop else "completed")
        told(search, run)
    assert len(search.study.get_trials(states=(TrialState.PRUNED,))) == 1


def test_several_objectives_have_several_best_runs(tmp_path: Path) -> None:
    search = make_search(tmp_path, trials=3, objectives=["val/right_rate", "-parameters"])
    for right, parameters in ((0.9, 500.0), (0.5, 100.0), (0.4, 400.0)):
        (run,) = search.ask()
        finish(search, run, right, parameters=parameters)
        told(search, run)
    assert [line.partition(":")[2][:7] for line in search.best()] == [" run 0:", " run 1:"]


def test_an_objective_that_no_run_has_is_said_after_the_first(tmp_path: Path) -> None:
    search = make_search(tmp_path, objectives=["test/right_rat"])
    (run,) = search.ask()
    finish(search, run, 0.5)
    with pytest.raises(ToolcallError, match=r"test/right_rat.*val/right_rate"):
        told(search, run)


def test_less_of_an_objective_may_be_better(tmp_path: Path) -> None:
    search = make_search(tmp_path, objectives=["-val/loss"], trials=2)
    for loss in (0.5, 0.2):
        (run,) = search.ask()
        finish(search, run, 0.5, **{"val/loss": loss})
        told(search, run)
    assert search.best()[0].startswith("best: run 1: val/loss 0.2")


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"objectives": []}, "objectives"),
        ({"objectives": ["-"]}, "objectives"),
        ({"prune": True, "objectives": ["val/right_rate", "-val/loss"]}, "prune"),
        ({"prune": True, "objectives": ["-wall_seconds"]}, "prune"),
        ({"trials": 0}, "trials"),
        ({"at_once": 0}, "at_once"),
    ],
)
def test_searches_that_make_no_sense_are_refused(changed: dict[str, Any], named: str) -> None:
    with pytest.raises(ToolcallError, match=rf"sweep\.{named}"):
        make_config(**changed)


def test_a_study_that_cannot_be_opened_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "study.db").write_text("this is no database, and long enough for SQLite to see that it is none" * 9)
    with pytest.raises(ToolcallError, match=r"study\.db cannot be opened"):
        make_search(tmp_path)
