"""Findings: what is wrong is counted, each by its kind."""

import json

import pytest

from toolcall.datamodules.sample import Sample
from toolcall.inspection.figure import figure
from toolcall.inspection.findings import Findings, inspect
from toolcall.inspection.table import table
from toolcall.tools import ToolBox
from toolcall.tools.declared import DeclaredTool

BOX = ToolBox({"lamp": DeclaredTool({"room": "string", "level?": "integer"}), "very_long_name_of_a_tool_" + "x" * 40: DeclaredTool(None)})


def lamp(user: str, **args: object) -> Sample:
    return Sample("lamp", user, f"CALL lamp {json.dumps(args, separators=(',', ':'), ensure_ascii=False)}")


@pytest.fixture(scope="module")
def findings() -> Findings:
    train = [
        lamp("light in the hall", room="hall"),
        lamp("Light in  the hall", room="hall"),  # the same again
        lamp("dim the attic to 3", room="attic", level=3),
        lamp("dim the attic to 3", level=3.0, room="attic"),  # the same call in another spelling
        lamp("dim it", room="attic", level=30),  # not in the request
        lamp("dim it", room="hall", level=30),  # and contradicted
        lamp("light in the study", room=3),  # refused
        lamp("light in the " + "very " * 40 + "hall ☃", room="hall"),  # too long
        Sample(list(BOX)[1], "$x$ \x07", f"CALL {list(BOX)[1]} {{}}"),
    ]
    return inspect({"train": train, "val": [lamp("LIGHT in the hall", room="hall"), lamp("another", room="a")]}, BOX, block_size=120)


def test_what_is_wrong_is_counted(findings: Findings) -> None:
    train = findings.splits["train"]
    assert (train.samples, train.requests, train.duplicates, train.too_long) == (9, 6, 2, 1)
    assert [text.partition(":")[0] for text in train.contradictions] == ["dim it"]
    assert len(train.refused) == 1
    assert "room" in train.refused[0]
    assert findings.leaks == {"train/val": ["light in the hall"]}
    assert findings.twins.keys() == {"val"}
    assert 0 < findings.twins["val"] <= 1


def test_arguments_are_counted_with_what_does_not_stand_in_the_request(findings: Findings) -> None:
    level, room = findings.arguments["lamp"]["level"], findings.arguments["lamp"]["room"]
    assert (level.calls, level.ungrounded) == (4, 2)
    assert room.calls == 10
    assert level.examples[0].startswith("dim it -> CALL lamp")


def test_the_table_fits_the_terminal_and_names_it_all(findings: Findings) -> None:
    text = table(findings)
    assert max(map(len, text.splitlines())) <= 80
    for words in ("lamp.level", "train/val 1", "context (model.block_size) 120", "☃", "U+0007", "different calls", "refuses"):
        assert words in text


def test_the_picture_is_a_png(findings: Findings) -> None:
    assert figure(findings).startswith(b"\x89PNG")
