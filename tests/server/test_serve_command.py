"""`python scripts/serve.py`, as far as it refuses to; test_training_jobs.py starts it."""

import socket
import sys
from pathlib import Path

import pytest

from toolcall.commands import serve


def refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str) -> str:
    """The message of a command line that ends with exit code 2."""
    monkeypatch.chdir(folder)
    monkeypatch.setattr(sys, "argv", ["serve", *arguments])
    with pytest.raises(SystemExit) as ended:
        serve.main()
    assert ended.value.code == 2
    message = capsys.readouterr().err
    assert message.startswith("error: ")
    assert "Traceback" not in message
    assert not list(folder.iterdir())
    return message


def test_a_port_in_use_is_one_message(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        message = refused(monkeypatch, capsys, tmp_path, f"port={port}")
    assert f"127.0.0.1:{port}" in message
    assert message.count("\n") == 1


@pytest.mark.parametrize(
    ("argument", "named"),
    [
        ("host=0.0.0.0", "token"),
        ("host=nowhere.invalid token=long-enough", "nowhere.invalid"),
        ("token=short", "token"),
        ("limits.body_mb=3", "limits.body_mb"),
        ("port=many", "port"),
        ("decoding=fast", "decoding.temperature"),
    ],
)
def test_a_mistake_is_one_message(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, argument: str, named: str
) -> None:
    assert named in refused(monkeypatch, capsys, tmp_path, *argument.split())
