"""Variants: other values at the right places, and nothing else changed."""

import re

import pytest

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.variants import vary
from toolcall.errors import ToolcallError
from toolcall.protocol import parse_call
from toolcall.tools import ToolBox
from toolcall.tools.declared import DeclaredTool

ROOMS = ("kitchen", "hall", "attic", "living room")
BOX = ToolBox({"dim": DeclaredTool({"room": "string", "to": {"type": "integer", "minimum": 1, "maximum": 100}, "state": "string"})})
SAMPLES = [
    Sample(
        "dim",
        f"put the {room} on {to} percent, I mean {to}.5",
        f'CALL dim {{"room":"{room}","to":{to},"state":"on"}}',
    )
    for to, room in enumerate(ROOMS, 5)
]


def test_the_value_in_the_request_is_the_value_in_the_call() -> None:
    for sample in vary(SAMPLES, BOX, 200, seed=1):
        args = parse_call(sample.call).args
        found = re.fullmatch(r"put the (.+) on (\d+) percent, I mean \d\.5", sample.user)
        assert found is not None
        assert (found[1], int(found[2])) == (args["room"], args["to"])


def test_values_are_many_and_all_satisfy_the_schema() -> None:
    variants = vary(SAMPLES, BOX, 200, seed=1)
    assert len({parse_call(sample.call).args["room"] for sample in variants}) > 100
    assert all(BOX.check(sample.call).valid for sample in variants)


def test_an_argument_of_few_values_keeps_its_own() -> None:
    assert {parse_call(sample.call).args["state"] for sample in vary(SAMPLES, BOX, 50, seed=1)} == {"on"}


def test_the_seed_decides() -> None:
    assert vary(SAMPLES, BOX, 20, seed=1) == vary(SAMPLES, BOX, 20, seed=1) != vary(SAMPLES, BOX, 20, seed=2)


def test_requests_without_values_in_them_have_no_variants() -> None:
    with pytest.raises(ToolcallError, match=r"data\.variants"):
        vary([Sample("dim", "darker", 'CALL dim {"room":"hall","to":5,"state":"on"}')], BOX, 5, seed=1)
