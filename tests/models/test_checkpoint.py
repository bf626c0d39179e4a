"""Checkpoint files: which are read, and what is said of the others."""

from pathlib import Path
from typing import Any

import pytest
import torch

from toolcall.errors import ToolcallError
from toolcall.models.checkpoint import read_checkpoint


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"toolcall": {"format": 1}}, r"another version of toolcall \(format 1"),
        ({"toolcall": {}}, "not one of toolcall"),
        ({"state_dict": {}}, "not one of toolcall"),
        ([1, 2], "not one of toolcall"),
    ],
)
def test_what_another_program_or_version_wrote_is_refused(tmp_path: Path, content: Any, said: str) -> None:
    torch.save(content, tmp_path / "other.ckpt")
    with pytest.raises(ToolcallError, match=said):
        read_checkpoint(tmp_path / "other.ckpt")
