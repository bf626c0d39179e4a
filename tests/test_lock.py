"""One process at a time in a directory."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SMALL, compose_run
from toolcall.errors import ToolcallError
from toolcall.lock import alone_in, is_taken
from toolcall.sweeps.ledger import Ledger, SweepRun
from toolcall.training.folder import refuse

HOLDS = """
import sys
from pathlib import Path
from toolcall.lock import alone_in
with alone_in(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def other(tmp_path: Path) -> "subprocess.Popen[str]":
    """Another process, at work in `run`."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(tmp_path / "run")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_process_is_refused_until_the_first_has_ended(tmp_path: Path, other: "subprocess.Popen[str]") -> None:
    assert is_taken(tmp_path / "run")
    with pytest.raises(ToolcallError, match="another process is at work in"), alone_in(tmp_path / "run"):
        pass
    other.kill()
    other.wait()
    assert not is_taken(tmp_path / "run")
    with alone_in(tmp_path / "run"):
        pass


def test_two_runs_in_one_directory(tmp_path: Path, other: "subprocess.Popen[str]") -> None:
    from toolcall.training.run import train

    with pytest.raises(ToolcallError, match="another process is at work in"):
        train(compose_run(tmp_path / "run", *SMALL))


def test_what_is_refused_takes_no_directory_from_a_run_that_just_begins(tmp_path: Path, other: "subprocess.Popen[str]") -> None:
    (tmp_path / "run/.hydra").mkdir()
    refuse(tmp_path / "run")
    assert (tmp_path / "run/.hydra").is_dir()
    other.kill()
    other.wait()
    refuse(tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_a_sweep_that_goes_on_leaves_a_run_alone_that_is_under_way(tmp_path: Path, other: "subprocess.Popen[str]") -> None:
    (tmp_path / "run/.hydra").mkdir()
    ledger = Ledger(tmp_path, [], [])
    run = SweepRun(0, [], [])
    (tmp_path / "0").symlink_to(tmp_path / "run", target_is_directory=True)
    with pytest.raises(ToolcallError, match="another process is at work in"):
        ledger.clear(run)
    assert (tmp_path / "run/.hydra").is_dir()
