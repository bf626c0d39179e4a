"""The cache: what is kept is what the file says, and nothing that is damaged, old or foreign is ever used."""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import Field

from toolcall.datamodules import cache
from toolcall.datamodules.arrays import Damaged, read_arrays, write_arrays
from toolcall.datamodules.cache import open_samples
from toolcall.datamodules.datamodule import JsonlData
from toolcall.errors import ToolcallError
from toolcall.tools import Arguments, Result, Tool, ToolBox
from toolcall.tools.builtin import builtin_tools

TOOLS = ToolBox(builtin_tools())
ROWS = [{"tool": "search", "user": f"find é {number} 学", "call": f'CALL search {{"query":"{number} 学"}}'} for number in range(50)]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A file of fifty samples."""
    path = tmp_path / "data.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    return path


def open_kept(path: Path, folder: Path, **options: Any) -> list[dict[str, str]]:
    """The samples as rows, kept in `folder` whatever the file's size."""
    settings = {"tools": TOOLS, "on_invalid": "fail", "folder": folder, "worth": 0} | options
    return [{"tool": sample.tool, "user": sample.user, "call": sample.call} for sample in open_samples(path, **settings)]


def entries(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were read and checked line by line since."""
    seen: list[Path] = []
    read = cache.iterate_samples
    monkeypatch.setattr(cache, "iterate_samples", lambda path, *rest: seen.append(path) or read(path, *rest))
    return seen


def test_a_second_start_reads_no_line(data: Path, tmp_path: Path, reads: list[Path]) -> None:
    assert open_kept(data, tmp_path / "kept") == open_kept(data, tmp_path / "kept") == ROWS
    assert reads == [data]
    assert len(entries(tmp_path / "kept")) == 1


def test_the_name_of_a_file_does_not_matter(data: Path, tmp_path: Path, reads: list[Path]) -> None:
    open_kept(data, tmp_path / "kept")
    assert open_kept(data.rename(tmp_path / "moved.jsonl"), tmp_path / "kept") == ROWS
    assert len(reads) == 1


def test_another_content_is_read_anew(data: Path, tmp_path: Path) -> None:
    open_kept(data, tmp_path / "kept")
    before = data.stat()
    data.write_text(data.read_text().replace("find", "seek"))
    os.utime(data, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert open_kept(data, tmp_path / "kept")[0]["user"] == "seek é 0 学"


class _Short(Arguments):
    query: str = Field(max_length=3)


class _ShortSearch(Tool[_Short]):
    description = "as search, for few"
    arguments = _Short

    def run(self, args: _Short) -> Result:
        """Nothing."""
        return Result({})


def test_other_tools_check_anew(data: Path, tmp_path: Path) -> None:
    open_kept(data, tmp_path / "kept")
    with pytest.raises(ToolcallError, match="line 11: the arguments do not fit"):
        open_kept(data, tmp_path / "kept", tools=ToolBox({"search": _ShortSearch()}))
    assert open_kept(data, tmp_path / "kept", tools=None) == ROWS


def test_another_version_of_the_code_reads_anew(data: Path, tmp_path: Path, reads: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    open_kept(data, tmp_path / "kept")
    monkeypatch.setattr(cache, "_code", lambda: "another")
    open_kept(data, tmp_path / "kept")
    assert len(reads) == 2


def test_bad_lines_are_told_every_time(data: Path, tmp_path: Path, reads: list[Path], caplog: pytest.LogCaptureFixture) -> None:
    data.write_text(data.read_text() + "3\n")
    for _ in range(2):
        caplog.clear()
        assert open_kept(data, tmp_path / "kept", on_invalid="skip") == ROWS
        assert "line 51: not an object" in caplog.text
        with pytest.raises(ToolcallError, match="line 51: not an object"):
            open_kept(data, tmp_path / "kept")
    assert len(reads) == 1


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), how=st.sampled_from(["flip", "cut", "longer", "empty", "zeros"]))
def test_a_damaged_entry_is_made_anew(data: Path, tmp_path: Path, place: float, how: str) -> None:
    open_kept(data, tmp_path / "kept")
    (entry,) = entries(tmp_path / "kept")
    whole = entry.read_bytes()
    at = int(place * len(whole))
    bad = {
        "flip": whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :],
        "cut": whole[:at],
        "longer": whole + b"x",
        "empty": b"",
        "zeros": whole[:at] + bytes(len(whole) - at) if any(whole[at:]) else b"",
    }[how]
    entry.write_bytes(bad)
    assert open_kept(data, tmp_path / "kept") == ROWS
    assert entry.read_bytes() == whole


def test_what_an_interrupted_start_left_is_not_used(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", interrupted)
        with pytest.raises(KeyboardInterrupt):
            open_kept(data, tmp_path / "kept")
    assert entries(tmp_path / "kept") == []
    assert open_kept(data, tmp_path / "kept") == ROWS


@pytest.mark.parametrize("obstacle", ["a file stands there", "the disk is full"])
def test_where_nothing_can_be_kept_the_samples_are_read_all_the_same(
    data: Path, tmp_path: Path, obstacle: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if obstacle == "the disk is full":
        monkeypatch.setattr(cache, "write_arrays", full)
    else:
        (tmp_path / "kept").write_text("")
    assert open_kept(data, tmp_path / "kept") == ROWS
    assert "cannot be kept" in caplog.text


def test_a_file_that_changes_while_it_is_read_is_not_kept(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = cache.iterate_samples

    def changing(path: Path, *rest: Any) -> Any:
        yield from read(path, *rest)
        path.write_text(path.read_text() + "\n")

    monkeypatch.setattr(cache, "iterate_samples", changing)
    assert open_kept(data, tmp_path / "kept") == ROWS
    assert not (tmp_path / "kept").exists()


START = """
import sys
from pathlib import Path
from toolcall.datamodules.cache import open_samples
print([sample.user for sample in open_samples(Path(sys.argv[1]), None, "fail", Path(sys.argv[2]), worth=0)])
"""


def test_starts_at_the_same_time_do_not_disturb_each_other(data: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-X", "utf8", "-c", START, str(data), str(tmp_path / "kept")]
    starts = [subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") for _ in range(4)]
    assert [start.communicate()[0].strip() for start in starts] == [str([row["user"] for row in ROWS])] * 4
    assert len(entries(tmp_path / "kept")) == 1


def test_small_files_and_a_cache_of_null_leave_nothing_behind(data: Path, tmp_path: Path) -> None:
    open_kept(data, tmp_path / "kept", worth=data.stat().st_size + 1)
    open_samples(data, TOOLS, "fail", None, worth=0)
    assert not (tmp_path / "kept").exists()


def test_entries_that_nobody_uses_are_removed(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    old, other = folder / "old.samples", folder / "notes.txt"
    for path in (old, other):
        path.write_text("")
        os.utime(path, (0, 0))
    open_kept(data, folder)
    assert not old.exists()
    assert other.exists()


def test_the_data_module_trains_on_what_is_kept_as_on_the_file(
    data: Path, tmp_path: Path, reads: list[Path], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(open_samples, "__defaults__", (0,))
    batches = []
    for folder in (None, str(tmp_path / "kept"), str(tmp_path / "kept")):
        module = JsonlData(
            path=str(data), valid_path=None, test_path=None, on_invalid="fail", cache_dir=folder, variants=0,
            tools=TOOLS, block_size=64, batch_size=4,
            val_size=0.2, test_size=0.1, seed=3, loss_on="call", value_weight=4.0,
        )  # fmt: skip
        module.prepare()
        batch = next(iter(module.train_batches))
        batches.append([part.tolist() for part in (batch.tokens_BT, batch.labels_BT, batch.weights_BT)])
    assert batches[0] == batches[1] == batches[2]
    assert len(reads) == 2
    assert "kept for the next run" in caplog.text


def test_arrays_come_back_as_they_were(tmp_path: Path) -> None:
    arrays = {"a": np.arange(5, dtype=np.uint16), "none": np.empty(0, np.int64), "b": np.array([True, False])}
    write_arrays(tmp_path / "x", arrays, {"text": "学"})
    found, about = read_arrays(tmp_path / "x")
    assert about == {"text": "学"}
    assert {name: (array.dtype, array.tolist()) for name, array in found.items()} == {
        name: (array.dtype, array.tolist()) for name, array in arrays.items()
    }
    assert not found["a"].flags.writeable


def test_a_foreign_file_is_no_array_file(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("hello")
    with pytest.raises(Damaged):
        read_arrays(tmp_path / "x")
