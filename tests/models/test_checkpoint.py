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


@pytest.mark.parametrize("text", ["# A page", "gASVAAAA", ""])
def test_a_file_of_another_kind_is_told_without_advice_on_unpickling_code(tmp_path: Path, text: str) -> None:
    (tmp_path / "page.md").write_text(text)
    with pytest.raises(ToolcallError, match=r"page\.md is truncated or no checkpoint") as told:
        read_checkpoint(tmp_path / "page.md")
    assert "weights_only" not in str(told.value)
    assert "PyTorch" not in str(told.value)
