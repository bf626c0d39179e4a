"""A disk that is full."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SMALL
from toolcall.errors import ToolcallError
from toolcall.models.checkpoint import read_checkpoint

LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))  # files cannot grow beyond: the kernel's answer as of a full disk
from toolcall.commands.train import main
sys.argv = ["train.py", *{arguments!r}]
main()
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the limit is a Unix one")
def test_a_full_disk_is_one_message_and_leaves_no_half_written_checkpoint(tmp_path: Path) -> None:
    code = LIMITED.format(limit=100_000, arguments=list(SMALL))
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert "last.ckpt cannot be written" in done.stderr
    assert list(tmp_path.glob("runs/**/checkpoints/*")) == []


def test_a_cut_checkpoint_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "cut.ckpt").write_bytes(b"PK\x03\x04")
    with pytest.raises(ToolcallError, match=r"cut\.ckpt is truncated or no checkpoint"):
        read_checkpoint(tmp_path / "cut.ckpt")
