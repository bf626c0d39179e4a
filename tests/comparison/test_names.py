"""Names of runs that say what differs between them."""

from pathlib import Path

from toolcall.commands.tensorboard import arguments
from toolcall.comparison.names import names
from toolcall.comparison.runs import RunRecord


def run(folder: Path, **config: object) -> RunRecord:
    return RunRecord(folder, {"seed": 1, "model.dropout": 0.0, "data.languages": ["en"]} | config, {})


def test_the_runs_of_a_sweep_are_named_by_what_differs_between_them(tmp_path: Path) -> None:
    sweep = tmp_path / "tiny/now"
    runs = [
        run(sweep / "0"),
        run(sweep / "1", **{"model.dropout": 0.1, "seed": 2}),
        run(tmp_path / "small/then", **{"model.dropout": 0.3}),
    ]
    assert list(names(runs, tmp_path).values()) == ["dropout=0 seed=1 tiny/now/0", "dropout=0.1 seed=2 tiny/now/1", "small/then"]


def test_names_hold_nothing_that_separates_them(tmp_path: Path) -> None:
    for number, languages in enumerate(("[en]", "[en,zh]")):
        (tmp_path / f"{number}/.hydra").mkdir(parents=True)
        (tmp_path / f"{number}/.hydra/config.yaml").write_text(f"seed: 1\ndata: {{languages: {languages}}}\n")
    option, listed = arguments(tmp_path)
    assert option == "--logdir_spec"
    assert [part.count(":") for part in listed.split(",")] == [1, 1]
    assert "languages=['en'; 'zh'] 1:" in listed
