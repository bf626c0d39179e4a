"""docs/own-tools.md is true: its files and commands, in its order, in an empty folder."""

import importlib
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SMALL

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs/own-tools.md").read_text(encoding="utf-8")
SMALLER = [override for override in SMALL if not override.startswith(("preset=", "data."))]
FAST = {"toolcall-train": [*SMALLER, "data.variants=200"]}


def write_files(folder: Path) -> None:
    """Every block of the page that a file name stands before."""
    for name, content in re.findall(r"`([\w/.]+)`:\n\n```\w+\n(.*?)```", PAGE, re.DOTALL):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")


def commands() -> list[list[str]]:
    lines = [line for block in re.findall(r"```bash\n(.*?)```", PAGE, re.DOTALL) for line in block.splitlines()]
    return [shlex.split(line) for line in lines]


def run(folder: Path, command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    script = ROOT / "train.py" if command == "toolcall-train" else ROOT / f"scripts/{module_name(command)}.py"
    line = [sys.executable, str(script), *arguments]
    return subprocess.run(line, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


def module_name(command: str) -> str:
    return command.removeprefix("toolcall-").replace("-", "_")


def run_python(folder: Path) -> subprocess.CompletedProcess[str]:
    code = next(block for block in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL) if "toolcall.load" in block)
    return subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_page_has_thirty_requests_of_two_tools(tmp_path: Path) -> None:
    write_files(tmp_path)
    rows = [json.loads(line) for line in (tmp_path / "my.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 30
    assert {row["tool"] for row in rows} == {"light", "timer"}


@pytest.mark.slow
def test_the_page_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    write_files(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    for command, *arguments in commands():
        monkeypatch.setattr(sys, "argv", [command, *arguments, *FAST.get(command, [])])
        try:
            importlib.import_module(f"toolcall.commands.{module_name(command)}").main()
        except SystemExit as exit_:
            nonsense = command == "toolcall-generate" and isinstance(exit_.code, str)  # a bad call, after six steps of training
            assert nonsense, f"{command} {arguments}\n{capsys.readouterr().err}"
    sys.modules.pop("my_tools", None)
    assert (tmp_path / "data.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.slow
def test_thirty_requests_give_a_model_that_calls_the_functions(tmp_path: Path) -> None:
    write_files(tmp_path)
    answers = {command: run(tmp_path, command, *arguments).stdout for command, *arguments in commands()[:4]}
    assert answers["toolcall-generate"].startswith("CALL light")
    metrics = json.loads(next(tmp_path.glob("runs/mine/*/metrics.json")).read_text(encoding="utf-8"))["metrics"]
    assert metrics["val/right_rate"] >= 0.5
    assert run_python(tmp_path).stdout.startswith("CALL timer")
