"""What TensorBoard shows of a run: the HPARAMS tab and the charts."""

from pathlib import Path

from tests.conftest import SMALL, compose_run
from toolcall.callbacks.charts import layout
from toolcall.training.hyperparameters import final_metrics, hyperparameters


def test_sizes_and_seed_are_always_compared_and_the_bookkeeping_is_not(tmp_path: Path) -> None:
    found = hyperparameters(compose_run(tmp_path, *SMALL, "seed=7"))
    assert (found["seed"], found["model.n_embd"], found["optimizer.name"]) == (7, 32, "muon")
    assert "data.val_size" not in found


def test_what_a_person_asks_for_comes_first() -> None:
    metrics = {"val/loss": 0.1, "val/right_rate/plot": 0.5, "val/right_rate": 0.6, "test/right_rate": 0.7, "train/loss": 0.2}
    assert list(final_metrics(metrics)) == ["test/right_rate", "val/right_rate", "val/loss", "val/right_rate/plot"]


def test_every_tool_has_its_line_in_the_charts() -> None:
    assert layout(["plot", "none"])["calls"]["right by tool"] == ["Multiline", ["^val/right_rate/plot$", "^val/right_rate/none$"]]
