"""The README is true: its commands run, its fourth tool works, what it names exists."""

import importlib.util
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import toolcall
from tests.conftest import SMALL
from toolcall.config.build import build_each
from toolcall.tools import ToolBox

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
NAMED_RUN, NAMED_SWEEP = "runs/tiny/2026-11-22_15-00-00", "runs/tiny/2026-11-23_10-00-00"
AS_IT_STANDS = ("run.resume=", "sweep.resume=")  # these take the configuration from a run
TRAINING = [override for override in SMALL if not override.startswith(("preset=", "data."))]
SMALL_DATA = ["data.batch_size=4"]


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def commands() -> list[list[str]]:
    lines = [line for block in blocks("bash") for line in block.splitlines() if line.startswith("python ")]
    return [shlex.split(line, comments=True)[1:] for line in lines]


def small(command: list[str]) -> list[str]:
    """The command as it stands, but for sizes that make it a matter of seconds."""
    generated = [] if "data=jsonl" in command else ["data.samples=300", "data.val_size=12", "data.test_size=12"]
    if command[0] == "train.py" and "--help" not in command:
        return [*command, *TRAINING, *SMALL_DATA, *generated, *([] if "preset" in " ".join(command) else ["preset=tiny"])]
    return [*command, *generated] if command[0].endswith("evaluate.py") else command


@pytest.mark.slow
def test_every_command_runs(tmp_path: Path) -> None:
    samples = [
        json.dumps({"tool": "calculator", "user": f"{n} eights", "call": f'CALL calculator {{"expression":"{n} * 8"}}'}) for n in range(60)
    ]
    (tmp_path / "samples.jsonl").write_text("\n".join(samples), encoding="utf-8")
    (tmp_path / "test.jsonl").write_text("\n".join(samples[:5]), encoding="utf-8")
    (tmp_path / "requests.jsonl").write_text('{"user": "add 1 and 2"}\n', encoding="utf-8")
    assert len(commands()) >= 10
    for command in commands():
        run = next(iter(sorted((tmp_path / "runs/tiny").glob("*"))), None)
        sweep = next((path.parent for path in sorted((tmp_path / "runs").glob("*/*/sweep.json"), reverse=True)), None)
        line = [part.replace(NAMED_RUN, str(run)).replace(NAMED_SWEEP, str(sweep)) for part in small(command)]
        if any(part.startswith(AS_IT_STANDS) for part in line):
            line = [part for part in line if part not in TRAINING + SMALL_DATA and not part.startswith(("data.", "preset="))]
        done = subprocess.run([sys.executable, str(ROOT / line[0]), *line[1:]], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert "Traceback" not in done.stderr
        nonsense = command[0].endswith("generate.py") and done.returncode == 1  # a bad call, after six steps of training
        assert done.returncode == 0 or nonsense, f"{line}\n{done.stderr}"


def test_the_fourth_tool_of_the_readme_works() -> None:
    code = next(block for block in blocks("python") if "class Dice(" in block)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("toolcall.tools.dice", loader=None))  # type: ignore[arg-type]
    sys.modules["toolcall.tools.dice"] = module
    try:
        exec(code, module.__dict__)
        toolcall.tools.dice = module  # type: ignore[attr-defined]
        box = ToolBox(build_each(yaml.safe_load(next(block for block in blocks("yaml") if "dice" in block))))
    finally:
        del sys.modules["toolcall.tools.dice"]
    assert box.execute('CALL dice {"count":3}').result.output == {"highest": 18}  # type: ignore[union-attr]
    assert not box.execute('CALL dice {"count":30}').valid


def test_the_python_lines_of_the_readme_work(small_run: Path) -> None:
    model = toolcall.load(small_run)
    assert 'toolcall.load("' in README
    assert model.call("what is 18 percent of 250") == model.run("what is 18 percent of 250").text


def test_what_the_readme_names_exists() -> None:
    named = set(re.findall(r"`((?:src|configs|docs|scripts)/[\w/.]*)`", README)) - {"src/toolcall/tools/dice.py"}
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("target", re.findall(r"`?make (\w+)", README))
def test_the_makefile_has_the_targets_that_the_readme_names(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE)


def test_the_commands_of_the_readme_are_installed_by_the_package() -> None:
    named = set(re.findall(r"`(toolcall-[\w-]+)`", README))
    assert named
    assert all(f"\n{name} = " in (ROOT / "pyproject.toml").read_text() for name in named)
