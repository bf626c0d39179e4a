"""Data modules: what they leave out, what they refuse, and which split comes from where."""

import json
import math
from pathlib import Path
from typing import Any

import pytest

from toolcall.datamodules.composed import SyntheticData
from toolcall.datamodules.datamodule import CallDataModule, JsonlData
from toolcall.datamodules.encoding import Batch
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import request_key
from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.errors import ToolcallError
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

OPTIONS: dict[str, Any] = {
    "tools": ToolBox(builtin_tools()), "block_size": 64, "batch_size": 4, "val_size": 0.2, "test_size": 0.1, "seed": 0,
    "loss_on": "call", "value_weight": 4.0,
}  # fmt: skip


def jsonl(path: Path | None, **options: Any) -> JsonlData:
    own = {"valid_path": None, "test_path": None, "on_invalid": "fail", "variants": 0, "cache_dir": None}
    settings = {**own, **OPTIONS, **options}
    return JsonlData(path=None if path is None else str(path), **settings)


def synthetic(**options: Any) -> SyntheticData:
    own = {"samples": 60, "block_size": 256, "val_size": 12, "test_size": 9, "languages": ["en", "zh"], "no_tool_share": 0.1}
    return SyntheticData(**{**OPTIONS, **own, **options})


def write(path: Path, *users: str) -> Path:
    """A file of one sample a request, each of which asks for its own words."""
    samples = ({"tool": "search", "user": user, "call": f'CALL search {{"query":"{user.split()[-1]}"}}'} for user in users)
    path.write_text("".join(json.dumps(sample, ensure_ascii=False) + "\n" for sample in samples), encoding="utf-8")
    return path


def requests(count: int, word: str = "find") -> list[str]:
    return [f"{word} n{number}" for number in range(count)]


def users(samples: list[Sample]) -> set[str]:
    return {sample.user for sample in samples}


def sizes(data: CallDataModule) -> tuple[int, int, int]:
    return len(data.splits.train), len(data.splits.val), len(data.splits.test)


def rows(batches: Any) -> int:
    return sum(len(batch.tokens_BT) for batch in batches)


def test_splits_have_their_shares_and_no_request_in_common(tmp_path: Path) -> None:
    data = jsonl(write(tmp_path / "train.jsonl", *requests(50), *requests(50)))
    data.prepare()
    assert sizes(data) == (70, 20, 10)
    assert len(users(data.splits.train) | users(data.splits.val) | users(data.splits.test)) == 50


def test_sizes_may_be_numbers(tmp_path: Path) -> None:
    data = jsonl(write(tmp_path / "train.jsonl", *requests(50)), val_size=3, test_size=0)
    data.prepare()
    assert sizes(data) == (47, 3, 0)


def test_a_share_is_at_least_one_request(tmp_path: Path) -> None:
    data = jsonl(write(tmp_path / "train.jsonl", *requests(10)), val_size=0.001, test_size=0.001)
    data.prepare()
    assert sizes(data) == (8, 1, 1)


def test_a_validation_file_leaves_the_training_file_whole(tmp_path: Path) -> None:
    valid = write(tmp_path / "valid.jsonl", *requests(5, "look"))
    data = jsonl(write(tmp_path / "train.jsonl", *requests(20)), valid_path=str(valid))
    data.prepare()
    assert sizes(data) == (20, 5, 0)
    assert users(data.splits.val) == set(requests(5, "look"))


def test_a_test_file_alone_still_splits_off_validation(tmp_path: Path) -> None:
    test = write(tmp_path / "test.jsonl", *requests(7, "get"))
    data = jsonl(write(tmp_path / "train.jsonl", *requests(20)), test_path=str(test))
    data.prepare()
    assert sizes(data) == (16, 4, 7)
    assert users(data.splits.test) == set(requests(7, "get"))


def test_requests_of_the_other_files_leave_training(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    valid = write(tmp_path / "valid.jsonl", "FIND  n0", "look n1")
    test = write(tmp_path / "test.jsonl", "find n1", "find n2")
    data = jsonl(write(tmp_path / "train.jsonl", *requests(20)), valid_path=str(valid), test_path=str(test))
    data.prepare()
    assert sizes(data) == (17, 2, 2)
    assert users(data.splits.train) == {f"find n{number}" for number in range(3, 20)}
    assert "3 samples left out" in caplog.text


def test_a_checkpoint_is_judged_on_the_whole_file(tmp_path: Path) -> None:
    data = jsonl(write(tmp_path / "train.jsonl", *requests(6)))
    assert [sample.user for sample in data.judged()] == requests(6)


def test_bad_lines_are_skipped_on_request(tmp_path: Path) -> None:
    path = write(tmp_path / "train.jsonl", *requests(20))
    path.write_text(path.read_text() + "{}\n")
    with pytest.raises(ToolcallError, match="line 21"):
        jsonl(path).prepare()
    data = jsonl(path, on_invalid="skip")
    data.prepare()
    assert sum(sizes(data)) == 20


def test_a_call_of_a_tool_outside_the_box_is_refused(tmp_path: Path) -> None:
    box = ToolBox({"calculator": builtin_tools()["calculator"]})
    with pytest.raises(ToolcallError, match="'search' is not one of calculator"):
        jsonl(write(tmp_path / "train.jsonl", *requests(20)), tools=box).prepare()


def test_samples_longer_than_the_context_are_left_out_and_counted(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    valid = write(tmp_path / "valid.jsonl", "look n1", "look " + "n" * 40)
    train = write(tmp_path / "train.jsonl", *requests(20), *(f"find {'n' * 40}{number}" for number in range(3)))
    data = jsonl(train, valid_path=str(valid))
    data.prepare()
    assert data.left_out == 3
    assert "3 of 23 training samples are longer than the context" in caplog.text
    assert data.train_batches.samples == 20
    assert rows(data.val_dataloader()) == 1


@pytest.mark.parametrize(("block_size", "left_out"), [(20, 4), (21, 0)])
def test_the_context_holds_a_sample_of_exactly_its_size(tmp_path: Path, block_size: int, left_out: int) -> None:
    # <user>, "find nn10n", </user><call>, CALL, 'search {"query":"', "nn10n", '"}', </call>: 1 + 10 + 1 + 1 + 1 + 5 + 1 + 1 tokens.
    train = write(tmp_path / "train.jsonl", *requests(20), *(f"find nn{number}n" for number in range(10, 14)))
    data = jsonl(train, valid_path=str(write(tmp_path / "valid.jsonl", "look n1")), block_size=block_size)
    data.prepare()
    assert data.left_out == left_out


def test_nothing_left_out_is_no_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    data = jsonl(write(tmp_path / "train.jsonl", *requests(20)))
    data.prepare()
    assert data.left_out == 0
    assert not caplog.records


@pytest.mark.parametrize("options", [{"batch_size": 15}, {"block_size": 8}], ids=["too few samples", "too small a context"])
def test_less_than_one_batch_is_an_error(tmp_path: Path, options: dict[str, Any]) -> None:
    with pytest.raises(ToolcallError, match="fewer than one batch"):
        jsonl(write(tmp_path / "train.jsonl", *requests(20)), **options).prepare()


def test_exactly_one_batch_is_enough(tmp_path: Path) -> None:
    data = jsonl(write(tmp_path / "train.jsonl", *requests(20)), batch_size=14)
    data.prepare()
    assert data.train_batches.steps_per_epoch == 1


def test_no_validation_sample_in_the_context_is_an_error(tmp_path: Path) -> None:
    valid = write(tmp_path / "valid.jsonl", "look " + "n" * 40)
    with pytest.raises(ToolcallError, match="no validation sample fits"):
        jsonl(write(tmp_path / "train.jsonl", *requests(20)), valid_path=str(valid)).prepare()


def test_an_empty_validation_set_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError, match="validation set is empty"):
        jsonl(write(tmp_path / "train.jsonl", *requests(20)), val_size=0).prepare()


def test_too_few_requests_to_split_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError, match="2 different requests"):
        jsonl(write(tmp_path / "train.jsonl", *requests(2)), val_size=1, test_size=1).prepare()


@pytest.mark.parametrize(
    ("name", "value"),
    [("batch_size", 0), ("batch_size", -1), *(("value_weight", weight) for weight in (0.0, -1.0, math.nan, math.inf))],
)
def test_a_bad_option_is_refused_by_name(name: str, value: float) -> None:
    with pytest.raises(ToolcallError, match=rf"data\.{name}"):
        synthetic(**{name: value})


@pytest.mark.parametrize(("name", "value"), [("val_size", -3), ("test_size", -3), ("val_size", -0.5), ("test_size", -0.5)])
def test_a_negative_size_is_refused_by_name(name: str, value: float) -> None:
    with pytest.raises(ToolcallError, match=rf"data\.{name}"):
        synthetic(**{name: value}).prepare()


def test_jsonl_without_a_path_is_an_error() -> None:
    with pytest.raises(ToolcallError, match=r"data\.path"):
        jsonl(None)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ToolcallError, match="no file"):
        jsonl(tmp_path / "missing.jsonl").prepare()


def test_a_tokenizer_is_made_from_the_training_samples(tmp_path: Path) -> None:
    valid = write(tmp_path / "valid.jsonl", "找 意")
    data = jsonl(write(tmp_path / "train.jsonl", *requests(20), "找 注"), valid_path=str(valid))
    data.prepare()
    assert data.tokenizer.unknown(["找注意"]) == ["意"]


def test_a_given_tokenizer_is_kept_and_new_characters_are_named(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    data = jsonl(write(tmp_path / "train.jsonl", *(f"找 注{number}" for number in range(20))))
    tokenizer = Tokenizer.train(["找"])
    data.prepare(tokenizer)
    assert data.tokenizer is tokenizer
    assert "1 characters new" in caplog.text
    assert "注" in caplog.text
    assert "找" not in caplog.text


def test_new_characters_still_train(tmp_path: Path) -> None:
    data = jsonl(write(tmp_path / "train.jsonl", *(f"find 注{number}" for number in range(20))), val_size=1, test_size=0)
    data.prepare(Tokenizer.train([]))
    batch: Batch = next(iter(data.train_batches))
    assert "注" in data.tokenizer.decode(batch.tokens_BT[0].tolist())


def test_validation_holds_each_sample_once() -> None:
    data = synthetic(val_size=13)
    data.prepare()
    assert rows(data.val_dataloader()) == 13


def test_a_batch_moves_whole() -> None:
    data = synthetic()
    data.prepare()
    batch = next(iter(data.val_dataloader()))
    moved = data.transfer_batch_to_device(batch, "meta", 0)
    assert {moved.tokens_BT.device.type, moved.labels_BT.device.type, moved.weights_BT.device.type} == {"meta"}


@pytest.mark.parametrize(("val_size", "test_size", "expected"), [(12, 9, (60, 12, 9)), (0.1, 0.5, (60, 6, 30)), (1, 0, (60, 1, 0))])
def test_synthetic_sizes_come_on_top_of_the_training_samples(val_size: float, test_size: float, expected: tuple[int, int, int]) -> None:
    data = synthetic(val_size=val_size, test_size=test_size)
    data.prepare()
    assert sizes(data) == expected


def test_no_synthetic_request_is_judged_and_trained_on() -> None:
    data = synthetic(samples=800, val_size=120, test_size=120)
    data.prepare()
    trained, judged = ({request_key(sample.user) for sample in side} for side in (data.splits.train, data.splits.val + data.splits.test))
    assert len(trained) == 800
    assert len(judged) == 240
    assert not trained & judged


def test_synthetic_data_are_judged_on_their_test_split() -> None:
    data, again = synthetic(), synthetic()
    data.prepare()
    assert again.judged() == data.splits.test


def test_another_seed_gives_other_synthetic_requests() -> None:
    tooled = [{s.user for s in synthetic(seed=seed, no_tool_share=0).judged()} for seed in (0, 1)]  # small talk has few words
    assert tooled[0].isdisjoint(tooled[1])


@pytest.mark.parametrize("options", [{}, {"samples": 300}, {"val_size": 60}])
def test_no_run_of_the_same_seed_trains_on_the_test_split(options: dict[str, Any]) -> None:
    trained = synthetic(**options)
    trained.prepare()
    assert len(users(trained.splits.train) & users(synthetic().judged())) == 0
