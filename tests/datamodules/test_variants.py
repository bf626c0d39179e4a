"""Variants: other values at the right places, and nothing else changed."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.variants import vary
from toolcall.errors import ToolcallError
from toolcall.protocol import format_call, parse_call
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
        assert args["room"] in sample.user
        assert re.search(rf"(?<![\d.]){args['to']}(?!\d)", sample.user)


def test_values_are_many_and_all_satisfy_the_schema() -> None:
    variants = vary(SAMPLES, BOX, 200, seed=1)
    assert len({parse_call(sample.call).args["room"] for sample in variants}) > 100
    assert all(BOX.check(sample.call).valid for sample in variants)


def test_an_argument_of_few_values_keeps_its_own() -> None:
    assert {parse_call(sample.call).args["state"] for sample in vary(SAMPLES, BOX, 50, seed=1)} == {"on"}


def test_a_value_that_stays_is_never_misspelt() -> None:
    assert all(re.search(r"\bon\b", sample.user, re.IGNORECASE) for sample in vary(SAMPLES, BOX, 300, seed=1))


def test_requests_are_put_as_people_type_them() -> None:
    users = [sample.user for sample in vary(SAMPLES, BOX, 300, seed=1)]
    assert 0.1 < sum("please" in user.lower() or "pls" in user.lower() for user in users) / len(users) < 0.6
    assert sum(not user.lower().startswith("put") for user in users) > 30
    assert sum("percent" not in user.lower() for user in users) > 3  # slips


def test_a_time_stays_one() -> None:
    box = ToolBox({"wake": DeclaredTool({"at": "string"})})
    samples = [Sample("wake", f"wake me at {at}", f'CALL wake {{"at":"{at}"}}') for at in ("07:45", "6:30", "11pm")]
    times = {parse_call(sample.call).args["at"] for sample in vary(samples, box, 100, seed=1)}
    assert len(times) > 20
    assert all(re.match(r"\d+:\d\d|\d+pm", time, re.IGNORECASE) for time in times)


def test_chinese_values_give_way_to_chinese_ones() -> None:
    box = ToolBox({"dim": DeclaredTool({"room": "string", "to": "integer"})})
    rooms = {"客厅": 20, "书房": 35, "厨房": 50}
    samples = [Sample("dim", f"把{room}的灯调到{to}度", f'CALL dim {{"room":"{room}","to":{to}}}') for room, to in rooms.items()]
    made = [(sample.user, parse_call(sample.call).args) for sample in vary(samples, box, 100, seed=1)]
    assert all(args["room"] in user and str(args["to"]) in user for user, args in made)
    assert sum(bool(re.search("[\u4e00-\u9fff]", args["room"])) for _, args in made) > 90
    assert not [args for _, args in made if " " in args["room"]]
    assert len({args["room"] for _, args in made}) > 50


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.text(), st.text(min_size=1, max_size=9)), max_size=6, unique_by=lambda part: part[1]), st.integers(0, 9))
def test_whatever_the_requests_are_their_variants_are_valid(parts: list[tuple[str, str]], seed: int) -> None:
    box = ToolBox({"say": DeclaredTool({"text": "string"})})
    samples = [Sample("say", f"{around} {text} {around}", format_call("say", {"text": text})) for around, text in parts]
    known = [Sample("say", "say good morning", 'CALL say {"text":"good morning"}')]
    variants = vary([*samples, *known], box, 20, seed)
    assert len(variants) == 20
    assert all(box.check(sample.call).error is None and sample.user.strip() for sample in variants)


def test_the_seed_decides() -> None:
    assert vary(SAMPLES, BOX, 20, seed=1) == vary(SAMPLES, BOX, 20, seed=1) != vary(SAMPLES, BOX, 20, seed=2)


def test_requests_without_values_in_them_have_no_variants() -> None:
    with pytest.raises(ToolcallError, match=r"data\.variants"):
        vary([Sample("dim", "darker", 'CALL dim {"room":"hall","to":5,"state":"on"}')], BOX, 5, seed=1)
