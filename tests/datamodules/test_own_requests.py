"""Requests for tools of one's own that assistants wrote who knew the tools alone: what variants are measured on (docs/own-tools.md)."""

import re
from pathlib import Path

import pytest

from toolcall.datamodules.jsonl import read_samples
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import request_key
from toolcall.protocol import parse_call
from toolcall.tools import ToolBox
from toolcall.tools.declaration import read_tools

FOLDER = Path(__file__).parents[1] / "data/own"
PAGE = Path(__file__).parents[2] / "docs/own-tools.md"


def samples(name: str, tools: str) -> list[Sample]:
    return list(read_samples(FOLDER / name, ToolBox(read_tools(str(FOLDER / tools))), "fail"))


@pytest.mark.parametrize(
    ("name", "tools", "count"),
    [("lights.jsonl", "lights.yaml", 100), ("home_train.jsonl", "home.yaml", 45), ("home.jsonl", "home.yaml", 90)],
)
def test_every_call_is_valid_and_its_values_stand_in_its_request(name: str, tools: str, count: int) -> None:
    read = samples(name, tools)
    assert len(read) == count
    for sample in read:
        values = [str(value) for argument, value in parse_call(sample.call).args.items() if argument != "state"]
        assert all(re.search(rf"(?<!\w){re.escape(value)}(?!\w)", sample.user) for value in values), sample


def test_none_is_trained_on() -> None:
    trained = {request_key(sample.user) for sample in samples("home_train.jsonl", "home.yaml")}
    assert not trained & {request_key(sample.user) for sample in samples("home.jsonl", "home.yaml")}
    page = {request_key(user) for user in re.findall(r'"user": "(.*?)"', PAGE.read_text(encoding="utf-8"))}
    assert len(page) == 40
    assert not page & {request_key(sample.user) for sample in samples("lights.jsonl", "lights.yaml")}
