"""Own data and own tools on the command line: each way to name tools, and what is wrong with them."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import toolcall
from tests.commands.test_commands import Run, is_mistake, run  # noqa: F401  # a fixture
from tests.conftest import SMALL
from toolcall.commands import evaluate, generate, inspect_data, train
from toolcall.commands.loading import find_checkpoint, load_configured
from toolcall.config.application import Application
from toolcall.config.tools import build_tools
from toolcall.tools import ToolBox
from toolcall.tools.declared import DeclaredTool
from toolcall.training.config import TrainConfig

SMALLER = [override for override in SMALL if not override.startswith("data.samples=")]
SMALLER += ["data.val_size=4", "data.test_size=0", "run.test=false", "callbacks.validation.requests=2"]
FUNCTION = "{_target_: toolcall.tools.function.FunctionTool, function: wave_tools.wave}"
ROWS = [{"tool": "wave", "user": f"wave {n} times", "call": f'CALL wave {{"times":{n}}}'} for n in range(1, 25)]
MODULE = """
from toolcall.tools import Arguments, Result, Tool

class WaveArguments(Arguments):
    times: int

class Wave(Tool[WaveArguments]):
    description = "waves"
    arguments = WaveArguments

    def run(self, args):
        return Result({"waved": args.times})

def wave(times: int) -> str:
    return "~" * times
"""


@pytest.fixture
def place(tmp_path: Path, write_jsonl: Callable[..., Path]) -> Iterator[Path]:
    """A user's folder: requests, a module, configuration, declarations. What is imported from it is forgotten afterwards."""
    write_jsonl("my.jsonl", ROWS)
    (tmp_path / "wave_tools.py").write_text(MODULE)
    (tmp_path / "configs/tools").mkdir(parents=True)
    (tmp_path / "elsewhere/tools").mkdir(parents=True)
    (tmp_path / "configs/tools/waves.yaml").write_text(f"wave: {FUNCTION}\n")
    (tmp_path / "elsewhere/tools/classes.yaml").write_text("wave: {_target_: wave_tools.Wave}\nhush: {description: is quiet}\n")
    (tmp_path / "tools.yaml").write_text("wave: {arguments: {times: integer}}\n")
    before = list(sys.path)
    yield tmp_path
    sys.path[:] = before
    sys.modules.pop("wave_tools", None)


def newest(folder: Path) -> Path:
    return max((folder / "runs/custom").iterdir())


@pytest.mark.parametrize(
    ("tools", "kind"),
    [
        (["tools=waves"], "FunctionTool"),
        (["--config-dir", "elsewhere", "tools=classes"], "Wave"),
        (["tools=classes", "--config-dir", "elsewhere"], "Wave"),
        (["+tools.wave={_target_: wave_tools.Wave}"], "Wave"),
        (["tools=declared", "tools.path=tools.yaml"], "DeclaredTool"),
        (["tools=inferred", "data=jsonl", "data.path=my.jsonl"], "DeclaredTool"),
    ],
)
@pytest.mark.usefixtures("place")
def test_tools_are_named_in_many_ways(monkeypatch: pytest.MonkeyPatch, tools: list[str], kind: str, run: Run) -> None:  # noqa: F811
    boxes: list[ToolBox] = []
    application = Application("train", TrainConfig, lambda config: boxes.append(build_tools(config.tools)))
    monkeypatch.setattr(train, "application", application)
    code, _, err = run(train, *tools)
    assert code == 0, err
    assert type(boxes[0]["wave"]).__name__ == kind


@pytest.mark.parametrize(("tools", "kind"), [("waves", "FunctionTool"), pytest.param("inferred", "DeclaredTool", marks=pytest.mark.slow)])
def test_a_run_keeps_its_tools(run: Run, place: Path, tools: str, kind: str) -> None:  # noqa: F811
    code, _, err = run(train, *SMALLER, "data=jsonl", "data.path=my.jsonl", f"tools={tools}")
    assert code == 0, err
    folder = newest(place)
    assert "times: " in (folder / "tools.yaml").read_text()
    assert type(load_configured(find_checkpoint(None), None).tools["wave"]).__name__ == kind
    assert isinstance(toolcall.load(folder).tools["wave"], DeclaredTool)  # a checkpoint alone never runs code
    code, out, err = run(evaluate, "data=jsonl", "data.path=my.jsonl")
    assert code == 0, err
    assert "wave" in out


def test_a_run_directory_whose_code_is_gone_or_foreign_gives_validated_tools(run: Run, place: Path) -> None:  # noqa: F811
    assert run(train, *SMALLER, "data=jsonl", "data.path=my.jsonl", "tools=waves")[0] == 0
    (place / "wave_tools.py").unlink()
    sys.modules.pop("wave_tools")
    _, _, err = run(generate, "request=wave 3 times")
    assert "calls of wave are validated and not carried out" in err
    evil = f"{{_target_: toolcall.tools.search.Search, corpus: {{_target_: os.mkdir, path: '{(place / 'ran').as_posix()}'}}}}"
    (newest(place) / ".hydra/config.yaml").write_text(f"tools:\n  wave: {evil}\n")
    _, _, err = run(generate, "request=wave 3 times")
    assert "os.mkdir is no tool" in err
    assert not (place / "ran").exists()


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["tools=default"], ["line 1", "'wave' is not one of", "tools=inferred"]),
        (["tools=declared"], ["tools.path"]),
        (["tools=declared", "tools.path=nowhere.yaml"], ["nowhere.yaml"]),
        (["tools=declared", "tools.path=my.jsonl"], ["my.jsonl"]),
        (["tools=declared", "tools.pth=tools.yaml"], ["tools.pth"]),
        (["tools=nowhere"], ["nowhere", "inferred"]),
        (["+tools.wave={_target_: wave_tools.Wav}"], ["wave_tools.Wav"]),
        (["+tools.wave={_target_: toolcall.tools.function.FunctionTool, function: wave_tools.nothing}"], ["wave_tools.nothing"]),
        (["+tools.wave={arguments: {times: intger}}"], ["tools.wave.arguments.times", "intger"]),
        (["+tools.2wave={}"], ["2wave"]),
        (["tools=inferred", "data.path=nowhere.jsonl"], ["nowhere.jsonl"]),
        (["tools=inferred", "data=synthetic"], ["data=jsonl"]),
        (["tools=inferred", "data.variants=-1"], ["data.variants"]),
    ],
)
def test_a_mistake_about_tools_is_one_message_with_exit_code_2(run: Run, place: Path, arguments: list[str], named: list[str]) -> None:  # noqa: F811
    data = [] if "data=synthetic" in arguments else ["data=jsonl"]
    data += [] if any(argument.startswith(("data.path=", "data=synthetic")) for argument in arguments) else ["data.path=my.jsonl"]
    code, _, err = run(train, *SMALLER, *data, *arguments)
    assert is_mistake(code, err, *named), err
    assert not list(place.glob("runs/*/*"))


def test_a_broken_module_is_a_message(run: Run, place: Path) -> None:  # noqa: F811
    (place / "broken_tools.py").write_text("def f(:\n")
    code, _, err = run(train, *SMALLER, "data=jsonl", "data.path=my.jsonl", "+tools.wave={_target_: broken_tools.f}")
    assert is_mistake(code, err, "broken_tools"), err


@pytest.mark.parametrize(
    "arguments", [["data=jsonl", "data.path=my.jsonl", "tools=inferred"], ["data.samples=60", "data.val_size=5", "data.test_size=5"]]
)
@pytest.mark.usefixtures("place")
def test_inspect_data_prints_a_table_and_draws_a_picture(run: Run, tmp_path: Path, arguments: list[str]) -> None:  # noqa: F811
    code, out, err = run(inspect_data, *arguments, "picture=new/data.png")
    assert code == 0, err
    assert "context (model.block_size) 256" in out
    assert (tmp_path / "new/data.png").read_bytes().startswith(b"\x89PNG")


def test_inspect_data_shows_what_two_files_share(run: Run, place: Path, write_jsonl: Callable[..., Path]) -> None:  # noqa: F811
    write_jsonl("valid.jsonl", [dict(ROWS[0]), {"tool": "wave", "user": "wave", "call": 'CALL wave {"times":1}'}])
    code, out, _ = run(inspect_data, "data=jsonl", "data.path=my.jsonl", "data.valid_path=valid.jsonl", "tools=inferred")
    assert code == 0
    assert "train/val 1" in out


def test_any_types_of_tools_stand_side_by_side() -> None:
    nodes: dict[str, Any] = {"search": {"_target_": "toolcall.tools.search.Search"}, "stop": {"description": "stops"}, "gone": None}
    assert list(build_tools(nodes)) == ["search", "stop"]
