"""The commands, from the command line's arguments to exit code, output and files."""

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from tests.conftest import SMALL, Train
from toolcall.caller import ToolCaller
from toolcall.commands import compare, evaluate, generate, rerun, show_batch, train
from toolcall.comparison.figure import learning_curve
from toolcall.comparison.runs import find_runs
from toolcall.config.application import MISTAKE
from toolcall.decoding import Generation, Sampling
from toolcall.training.progress import record_failure
from toolcall.training.record import environment
from toolcall.training.rerun import changes

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run a command in an empty folder: exit code, standard output, error output."""
    monkeypatch.chdir(tmp_path)

    def command(module: Any, *arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", [module.__name__, *arguments])
        capsys.readouterr()
        try:
            module.main()
            code = 0
        except SystemExit as exit_:
            code = exit_.code if isinstance(exit_.code, int) else 1
        out, err = capsys.readouterr()
        return code, out, err

    return command


@pytest.fixture
def trained(tmp_path: Path, small_run: Path) -> Path:
    """The checkpoint of a run, found by default because it lies in ./runs."""
    shutil.copytree(small_run, tmp_path / "runs/custom/1")
    return tmp_path / "runs/custom/1/checkpoints/best.ckpt"


def is_mistake(code: int, err: str, *named: str) -> bool:
    """One message that names what it must, exit code 2, no traceback."""
    return code == MISTAKE and "Traceback" not in err and "error:" in err and all(name in err for name in named)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["model.n_embdd=64"], ["model.n_embdd is unknown; did you mean model.n_embd?"]),
        (["modle.n_embd=64"], ["modle.n_embd is unknown; did you mean model.n_embd?"]),
        (["presett=tiny"], ["presett is unknown; did you mean preset?"]),
        (["data=jsonl", "data.pat=x"], ["data.pat is unknown; did you mean data.path?"]),
        (["trainer.workers=9"], ["trainer.workers is unknown; known here: trainer.accelerator", "trainer.max_steps"]),
        (["checkpoint=x"], ["checkpoint is unknown; known here: name, seed"]),
        (["-m", "sede=1,2"], ["sede is unknown; did you mean seed?"]),
        (["batch_size=9"], ["batch_size is unknown; did you mean data.batch_size?"]),
        (["hydra.run.dirr=9"], ["hydra.run.dirr"]),
        (["+trainer.max_stepz=4"], ["trainer.max_stepz", "trainer.max_steps"]),
        (["trainer.max_steps=many"], ["trainer.max_steps", "many", "int"]),
        (["data.loss_on=answer"], ["data.loss_on", "call, all"]),
        (["data.loss_on=all"], ["data.loss_on=all", "model.bidirectional=false"]),
        (["model.ngram_rows=-1"], ["model.ngram_rows", "0 to 1000000"]),
        (["preset=huge"], ["huge", "tiny"]),
        (["model.n_embd=50", "model.n_head=3"], ["model.n_embd=50", "model.n_head=3"]),
        (["model.n_layer=99"], ["model.n_layer", "1 to 12"]),
        (["trainer.accelerator=gpu"], ["trainer.accelerator=gpu"]),
        (["trainer.max_steps=null", "trainer.max_time=null"], ["trainer.max_steps", "trainer.max_time"]),
        (["name=my", "run"], ["'run' is no key=value", "in quotes"]),
        (["-m", "tiny"], ["'tiny' is no key=value"]),
        (["-m", "--info"], ["-m and --info"]),
        (["--multirun", "preset=tiny,small", "-c", "job"], ["--multirun and -c"]),
        (["--run", "--cfg=job"], ["--run and --cfg"]),
        (["trainer.max_time=soon"], ["trainer.max_time", "DD:HH:MM:SS"]),
        (["data=jsonl"], ["data.path"]),
        (["data=jsonl", "data.path=nowhere.jsonl"], ["nowhere.jsonl"]),
        (["data=jsonl", "data.path=."], ["."]),
        (["data.batch_size=0"], ["data.batch_size"]),
        (["data.samples=20", "data.batch_size=64", "data.val_size=2", "data.test_size=2"], ["data.batch_size=64", "20"]),
        (["data.val_size=0", "data.samples=50"], ["data.val_size"]),
        (["run.resume=nowhere"], ["nowhere"]),
        (["run.continue_from=nowhere.ckpt"], ["nowhere.ckpt"]),
        (["run.dir=x", "run.resume=x"], ["x"]),
        (["-m", "run.dir=x", "seed=1,2"], ["run.dir", "hydra.sweep.dir"]),
        (["~seed"], ["seed is missing"]),
        (["logger=null"], ["logger=null", "tensorboard"]),
        (["seed=-1"], ["seed is -1"]),
        (["callbacks.report=false"], ["report"]),
        (["~tools.plot"], ["plot", "data=synthetic"]),
        (["trainer.val_check_interval=0"], ["trainer.val_check_interval"]),
        (["schedule.decay_share=2"], ["schedule.decay_share"]),
    ],
)
def test_a_mistake_in_a_run_is_one_message_with_exit_code_2(run: Run, arguments: list[str], named: list[str], tmp_path: Path) -> None:
    if "trainer.accelerator=gpu" in arguments:
        pytest.importorskip("torch")
        import torch

        if torch.cuda.is_available():
            arguments = ["trainer.accelerator=mps"]
            named = ["trainer.accelerator=mps"]
    code, _, err = run(train, *arguments)
    assert is_mistake(code, err, *named), err
    assert "pkg://" not in err  # Hydra's insides
    assert not list(tmp_path.glob("runs/*/*"))


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("", ["no sample"]),
        ("{broken\n", ["line 1"]),
        ('{"tool":"calculator","user":"","call":"CALL calculator {}"}\n', ["line 1", "empty"]),
        ('{"tool":"lamp","user":"on","call":"CALL lamp {}"}\n', ["line 1", "lamp", "calculator"]),
        ('{"tool":"calculator","user":"a","call":"CALL search {}"}\n', ["line 1", "search"]),
        ('\n{"tool":"calculator","user":"a","call":"calc"}\n', ["line 2"]),
    ],
)
def test_a_bad_data_file_is_refused_with_its_lines(run: Run, tmp_path: Path, content: str, named: list[str]) -> None:
    (tmp_path / "bad.jsonl").write_text(content)
    code, _, err = run(train, "data=jsonl", "data.path=bad.jsonl")
    assert is_mistake(code, err, "bad.jsonl", *named), err


def test_an_unwritable_run_directory_is_a_message(run: Run, tmp_path: Path) -> None:
    (tmp_path / "runs").write_text("a file where the folder should be")
    code, _, err = run(train, *SMALL)
    assert is_mistake(code, err, "runs"), err


@pytest.mark.parametrize("content", [b"", b"not a checkpoint", b"PK\x03\x04 cut"])
def test_a_foreign_or_cut_checkpoint_is_refused(run: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.ckpt").write_bytes(content)
    code, _, err = run(generate, "request=hello", "ckpt=bad.ckpt")
    assert is_mistake(code, err, "bad.ckpt"), err


def test_half_of_a_real_checkpoint_is_refused(run: Run, trained: Path) -> None:
    trained.write_bytes(trained.read_bytes()[: trained.stat().st_size // 2])
    code, _, err = run(generate, "request=hello")
    assert is_mistake(code, err, "best.ckpt"), err


def test_a_checkpoint_that_would_run_code_does_not(run: Run, tmp_path: Path) -> None:
    import pickle

    class Evil:
        def __reduce__(self) -> tuple[Any, ...]:
            return (Path.touch, (tmp_path / "ran",))

    (tmp_path / "evil.ckpt").write_bytes(pickle.dumps(Evil()))
    code, _, err = run(generate, "request=hello", "ckpt=evil.ckpt")
    assert is_mistake(code, err, "evil.ckpt")
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ([], ["request="]),
        (["request=a", "input=b"], ["request="]),
        (["input=requests.jsonl"], ["output=FILE"]),
        (["checkpoint=x"], ["checkpoint is unknown; known here: request", "ckpt"]),
        (["request="], ["empty"]),
        (["request=" + "long " * 100], ["context"]),
        (["request=hello", "decoding.temperature=9"], ["decoding.temperature"]),
        (["input=nowhere.jsonl", "output=o.jsonl"], ["nowhere.jsonl"]),
    ],
)
@pytest.mark.usefixtures("trained")
def test_a_mistake_in_generating_is_one_message_with_exit_code_2(run: Run, arguments: list[str], named: list[str]) -> None:
    code, _, err = run(generate, *arguments)
    assert is_mistake(code, err, *named), err


def test_without_any_run_the_message_says_what_to_do(run: Run) -> None:
    code, _, err = run(generate, "request=hello")
    assert is_mistake(code, err, "python train.py"), err


@pytest.mark.usefixtures("trained")
@pytest.mark.parametrize("request_", ["plot cos(2*x) from -1 to 4", "a=b", "${x} 'quoted' \"too\"", "计算 3 加 4", "[1, 2], {3: 4}"])
def test_a_request_is_taken_as_it_is_typed(run: Run, monkeypatch: pytest.MonkeyPatch, request_: str) -> None:
    asked = list[str]()

    def none(_: ToolCaller, users: list[str], __: Sampling) -> list[Generation]:
        asked.extend(users)
        return [Generation("CALL none {}", truncated=False)]

    monkeypatch.setattr(ToolCaller, "generate", none)
    code, out, err = run(generate, f"request={request_}")
    assert code == 0, err
    assert asked == [request_]
    assert out.startswith("CALL none {}\n")


def test_a_batch_keeps_order_and_fields_and_reports_errors_by_row(run: Run, trained: Path, tmp_path: Path) -> None:
    rows = [{"user": "add 1 and 2", "id": 7}, {"user": "  "}, {"user": "x" * 500, "note": "long"}, {"user": "plot sin(x)"}]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    code, out, _ = run(generate, "input=in.jsonl", "output=out.jsonl", "execute=true")
    answers = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert code == 0
    assert "4 requests" in out
    assert [row["user"] for row in answers] == [row["user"] for row in rows]
    assert answers[0]["id"] == 7
    assert {"call", "tool", "args", "valid", "truncated", "error", "output", "artifacts"} <= answers[0].keys()
    assert "empty" in answers[1]["error"]["message"]
    assert "context" in answers[2]["error"]["message"]


@pytest.mark.usefixtures("trained")
def test_bad_input_leaves_an_earlier_output_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text("good data")
    (tmp_path / "in.jsonl").write_text('{"user": "a"}\n{"user": 3}\n')
    code, _, err = run(generate, "input=in.jsonl", "output=out.jsonl")
    assert is_mistake(code, err, "line 2"), err
    assert (tmp_path / "out.jsonl").read_text() == "good data"


@pytest.mark.usefixtures("trained")
def test_evaluate_prints_a_table_and_writes_a_report(run: Run, tmp_path: Path) -> None:
    (tmp_path / "test.jsonl").write_text('{"tool":"calculator","user":"1+1","call":"CALL calculator {\\"expression\\":\\"1 + 1\\"}"}\n')
    code, out, _ = run(evaluate, "data=jsonl", "data.path=test.jsonl")
    assert code == 0
    assert "calculator" in out
    assert json.loads((tmp_path / "runs/custom/1/report.json").read_text())["calls"] == 1


def test_show_batch_marks_what_is_supervised(run: Run) -> None:
    code, out, _ = run(show_batch, "data.batch_size=2", "data.samples=50", "data.val_size=2", "data.test_size=2")
    assert code == 0
    assert "<user>⏎" in out
    assert "^" in out
    assert "#" in out


def test_a_sweep_trains_every_combination_and_a_failure_stops_no_other(run: Run, tmp_path: Path) -> None:
    code, out, err = run(train, "-m", *SMALL, "seed=1,2", "model.n_head=3,2", "run.test=false", "name=sweep")
    assert is_mistake(code, err, "2 of 4 runs failed", "model.n_head=3"), err  # three heads do not divide the width
    (folder,) = (tmp_path / "runs/sweep").iterdir()
    runs = json.loads((folder / "sweep.json").read_text())["runs"]
    assert [(found["swept"], found["status"]) for found in runs] == [
        (["model.n_head=3", "seed=1"], "failed"), (["model.n_head=3", "seed=2"], "failed"),
        (["model.n_head=2", "seed=1"], "completed"), (["model.n_head=2", "seed=2"], "completed"),
    ]  # fmt: skip
    assert "n_head=3" in runs[0]["error"]
    assert len(list(folder.glob("*/metrics.json"))) == 2
    assert "[4/4] run 3: completed" in out
    assert "val/right_rate" in out
    events = EventAccumulator(str(folder / "2")).Reload()
    assert "custom_scalars__config__" in events.PluginTagToContent("custom_scalars")


@pytest.mark.slow
def test_a_resumed_sweep_carries_out_only_what_is_missing(run: Run, tmp_path: Path) -> None:
    """Run 0 is left alone, run 1 was lost, run 2 was interrupted behind a checkpoint, run 3 had crashed."""
    code, _, err = run(train, "-m", *SMALL, "seed=1,2", "run.test=false", "name=one,two")  # one directory, whatever the names
    assert code == 0, err
    (folder,) = (path.parent for path in tmp_path.glob("runs/*/*/sweep.json"))
    before = (folder / "0/metrics.json").stat().st_mtime_ns
    shutil.rmtree(folder / "1")
    (folder / "2/metrics.json").unlink()
    record_failure(folder / "3", RuntimeError("the disk was full"))
    code, out, err = run(train, f"sweep.resume={folder}")
    assert code == 0, err
    assert {found["status"] for found in json.loads((folder / "sweep.json").read_text())["runs"]} == {"completed"}
    assert (folder / "0/metrics.json").stat().st_mtime_ns == before
    assert json.loads((folder / "2/metrics.json").read_text())["step"] == 6
    assert "run 0:" not in out
    assert not (folder / "3/failure.json").exists()
    assert (folder / "3/train.log").read_text().count("run directory") == 2  # it went on, and lost nothing


@pytest.mark.slow
def test_a_search_goes_on_where_it_ended(run: Run, tmp_path: Path) -> None:
    options = ["sweep=tpe", "sweep.trials=2", "model.n_layer=range(1,3)", "optimizer.learning_rate=tag(log,interval(0.001,0.1))"]
    small = [option for option in SMALL if not option.startswith("model.n_layer")]
    code, out, err = run(train, "-m", *small, "run.test=false", "name=search", *options)
    assert code == 0, err
    (folder,) = (tmp_path / "runs/search").iterdir()
    assert "best: run" in out
    code, out, err = run(train, f"sweep.resume={folder}", "sweep.trials=3")
    assert code == 0, err
    assert "[3/3] run 2: completed" in out
    assert "run 1: running" not in out
    assert len(json.loads((folder / "sweep.json").read_text())["runs"]) == 3


@pytest.mark.parametrize("method", ["grid", "random"])
def test_a_sweep_over_a_key_that_does_not_exist_fails_before_the_first_run(run: Run, tmp_path: Path, method: str) -> None:
    code, _, err = run(train, "-m", *SMALL, f"sweep={method}", "seed=1,2", "model.n_heads=2,4")
    assert is_mistake(code, err, "n_heads")
    assert not list(tmp_path.glob("runs/**/sweep.json"))


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["sweep.resume=nowhere"], ["nowhere", "sweep.json"]),
        (["sweep.resume=.", "seed=5"], ["seed=5"]),
        (["-m", "sweep=tpe", "sweep.trials=many", "seed=1,2"], ["sweep.trials", "many"]),
        (["-m", "sweep.method=bayes", "seed=1,2"], ["sweep.method", "grid"]),
        (["-m", "sweep=tpe", "sweep.objectives=[-wall_seconds]", "seed=1,2"], ["sweep.prune"]),
        (["-m", "seed=range(1,1)"], ["no values"]),
    ],
)
def test_a_mistake_in_a_sweep_is_one_message(run: Run, arguments: list[str], named: list[str]) -> None:
    code, _, err = run(train, *arguments)
    assert is_mistake(code, err, *named)


@pytest.mark.slow
def test_runs_are_compared(run: Run, train_small: Train, tmp_path: Path) -> None:
    code, _, err = run(train, "-m", *SMALL, "seed=1", "data.val_size=12,8", "name=sweep", "data.test_size=4")
    assert code == 0, err
    code, out, err = run(compare, "runs=runs/sweep", "metrics=[test/right_rate,val/loss]")
    assert code == 0, err
    assert "data.val_size=8" in out
    assert "unlike data (data.val_size)" in out
    assert {path.suffix for path in (tmp_path / "runs/sweep").glob("comparison.*")} == {".csv", ".md", ".png"}
    runs = find_runs(["runs/sweep"])
    assert [learning_curve(found, "val/right_rate")[0] for found in runs] == [[3, 6], [3, 6]]
    assert is_mistake(*run(compare, "runs=nowhere")[::2], "nowhere")
    assert is_mistake(*run(compare, "runs=runs/sweep", "metrics=[]")[::2], "metrics")


@pytest.mark.slow
def test_a_run_is_repeated_from_its_directory(run: Run, tmp_path: Path) -> None:
    code, _, err = run(train, *SMALL, "run.test=false", "name=first", "seed=5")
    assert code == 0, err
    (folder,) = (tmp_path / "runs/first").iterdir()
    moved = folder.rename(tmp_path / "kept")
    code, out, err = run(rerun, str(moved))
    assert code == 0, err
    assert "the same weights to the bit" in out
    code, out, err = run(rerun, str(moved), "data.samples=200")
    assert code == 1, err
    assert "the training data are another" in out
    assert is_mistake(*run(rerun, "nowhere")[::2], "nowhere")


def test_a_rerun_says_what_is_another_today(tmp_path: Path) -> None:
    today = environment()
    figures = {"versions": today["versions"] | {"torch": "2.0.0"}, "platform": "Windows-11", "git_commit": "0" * 40}
    (tmp_path / "metrics.json").write_text(json.dumps(figures))
    said = "\n".join(changes(tmp_path))
    assert all(named in said for named in ("0000000", "torch is another: 2.0.0 then", "Windows-11 then"))


@pytest.mark.slow
def test_a_run_that_continued_another_can_be_resumed(run: Run, trained: Path, tmp_path: Path) -> None:
    code, _, err = run(train, *SMALL, "run.test=false", "name=second", f"run.continue_from={trained}")
    assert code == 0, err
    folder = next((tmp_path / "runs/second").iterdir())
    code, _, err = run(train, f"run.resume={folder}", "trainer.max_steps=8")
    assert code == 0, err
    assert json.loads((folder / "metrics.json").read_text())["step"] == 8


@pytest.mark.slow
def test_resuming_from_the_command_line_goes_on_with_the_saved_configuration(run: Run, tmp_path: Path) -> None:
    run(train, *SMALL, "run.test=false", "name=first", "seed=5")
    folder = next((tmp_path / "runs/first").iterdir())
    code, _, err = run(train, f"run.resume={folder}", "trainer.max_steps=9")
    assert code == 0, err
    metrics = json.loads((folder / "metrics.json").read_text())
    assert metrics["step"] == 9
    assert list((tmp_path / "runs").iterdir()) == [tmp_path / "runs/first"]


@pytest.mark.slow
def test_a_refused_resumption_leaves_the_run_as_it_was(run: Run, tmp_path: Path) -> None:
    run(train, *SMALL, "run.test=false", "name=first")
    folder = next((tmp_path / "runs/first").iterdir())
    before = {path: path.read_bytes() for path in sorted(folder.rglob("*.yaml"))}
    code, _, err = run(train, f"run.resume={folder}", "optimizer.learning_rate=-1")
    assert is_mistake(code, err, "optimizer.learning_rate"), err
    assert {path: path.read_bytes() for path in sorted(folder.rglob("*.yaml"))} == before
    code, _, err = run(train, f"run.resume={folder}", "trainer.max_steps=8")
    assert code == 0, err
    assert "max_steps: 8" in (folder / ".hydra/config.yaml").read_text()


@pytest.mark.slow
def test_a_run_in_a_directory_of_ones_choice_goes_on_there(run: Run) -> None:
    assert run(train, "run.dir=mine", "run.test=false", *SMALL)[0] == 0
    code, out, err = run(train, "run.resume=mine", "trainer.max_steps=8")
    assert code == 0, out + err
    assert json.loads(Path("mine/metrics.json").read_text(encoding="utf-8"))["step"] == 8
