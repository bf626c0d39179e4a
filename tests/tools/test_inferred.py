"""Tools that the calls of a data set show."""

from typing import Any

import pytest

from toolcall.protocol import Call
from toolcall.tools import ToolBox
from toolcall.tools.inferred import infer_tools

CALLS: list[dict[str, Any]] = [
    {"city": "Rome", "days": 3, "by": "car", "share": 1, "tags": []},
    {"city": "Oslo", "days": 4, "by": ["car", "train"], "share": 0.5, "tags": ["a"], "guests": [{"name": "Ann"}, {"name": "Bo", "age": 3}]},
    {"city": "Bern", "days": 5, "share": 2, "tags": ["b", "c"], "direct": True},
]


def box() -> ToolBox:
    return ToolBox(infer_tools([Call("trip", args) for args in CALLS] + [Call("stop", {})]))


def test_every_call_that_was_seen_is_valid() -> None:
    assert all(box().check(str(Call("trip", args))).valid for args in CALLS)
    assert box().check("CALL stop {}").valid


@pytest.mark.parametrize(
    ("change", "valid"),
    [
        ({"city": "Ulm"}, True),  # values are not limited to those seen
        ({"city": 3}, False),
        ({"days": 3.5}, False),
        ({"days": "3"}, False),
        ({"share": 7}, True),
        ({"by": ["bus"]}, True),
        ({"by": [3]}, False),
        ({"by": True}, False),
        ({"guests": [{"name": "Cy"}]}, True),
        ({"guests": [{"age": 3}]}, False),
        ({"direct": "yes"}, False),
        ({"colour": "red"}, False),
        ({"tags": None}, False),
    ],
)
def test_an_argument_has_the_types_that_it_was_seen_with(change: dict[str, Any], valid: bool) -> None:
    assert box().check(str(Call("trip", {"city": "Rome", "days": 3, "share": 1, "tags": []} | change))).valid is valid


def test_what_every_call_had_is_required() -> None:
    assert box()["trip"].json_schema()["required"] == ["city", "days", "share", "tags"]
