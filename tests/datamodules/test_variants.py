"""Variants: other values at the right places, in requests as people type them."""

import json
import re
from dataclasses import replace

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
    box = ToolBox({"set": DeclaredTool({"room": "string", "mode": "string", "who": {"type": "array", "items": "string"}})})
    samples = [
        Sample("set", f"have {room} dimmed, really dimmed, by Gunther", f'CALL set {{"room":"{room}","mode":"dimmed","who":["Gunther"]}}')
        for room in ROOMS
    ]
    users = [sample.user for sample in vary(samples, box, 300, seed=1)]
    assert all(user.lower().count("dimmed") == 2 and "gunther" in user.lower() for user in users)
    assert sum("really" not in user.lower() for user in users) > 3


def test_requests_are_put_as_people_type_them() -> None:
    users = [sample.user for sample in vary(SAMPLES, BOX, 300, seed=1)]
    assert 5 < sum("please" in user.lower() or "pls" in user.lower() for user in users) < 100
    assert sum(not user.lower().startswith("put") for user in users) > 30
    assert sum("percent" not in user.lower() for user in users) > 3  # slips


def test_a_sentence_that_ends_does_not_end_twice() -> None:
    box = ToolBox({"play": DeclaredTool({"what": "string"})})
    samples = [Sample("play", f"Play {what} for us.", f'CALL play {{"what":"{what}"}}') for what in ("abba", "jazz", "ska")]
    users = [sample.user for sample in vary(samples, box, 200, seed=1)]
    assert not [user for user in users if "us. " in user or "us.?" in user]
    assert not [user for user in users if re.search(r"(?i:please|hey|ok) Play\b", user)]


def test_a_time_stays_one() -> None:
    box = ToolBox({"wake": DeclaredTool({"at": "string"})})
    samples = [Sample("wake", f"wake me at {at}", f'CALL wake {{"at":"{at}"}}') for at in ("07:45", "6:30", "11pm", "tomorrow")]
    times = {parse_call(sample.call).args["at"] for sample in vary(samples, box, 200, seed=1)}
    assert len(times) > 40
    assert all(re.fullmatch(r"[1-9]:[0-5]\d|0[1-9]:[0-5]\d|([1-9]|1[0-2])pm|\D+", time) for time in times)


def test_chinese_values_give_way_to_chinese_ones() -> None:
    box = ToolBox({"dim": DeclaredTool({"room": "string", "to": "integer"})})
    rooms = {"客厅": 20, "书房": 35, "厨房": 50}
    samples = [Sample("dim", f"把{room}的灯调到{to}度", f'CALL dim {{"room":"{room}","to":{to}}}') for room, to in rooms.items()]
    made = [(sample.user, parse_call(sample.call).args) for sample in vary(samples, box, 100, seed=1)]
    assert all(args["room"] in user and str(args["to"]) in user for user, args in made)
    assert sum(bool(re.search("[\u4e00-\u9fff]", args["room"])) for _, args in made) > 90
    assert not [args for _, args in made if " " in args["room"]]
    assert len({args["room"] for _, args in made}) > 50


@pytest.mark.parametrize(
    "around", ["台風で{}を再生して", "включи {} сейчас", "{}를 틀어줘", "open LINE de {} kudasai ね", "отправь {} в Zoom"]
)
def test_words_of_a_language_that_nobody_here_knows_stay(around: str) -> None:
    box = ToolBox({"play": DeclaredTool({"what": "string"})})
    samples = [Sample("play", around.format(f" {what} "), f'CALL play {{"what":"{what}"}}') for what in ("abba", "jazz", "ska")]
    for sample in vary(samples, box, 50, seed=1):
        assert sample.user == around.format(f" {parse_call(sample.call).args['what']} ")


def test_of_values_that_overlap_one_changes() -> None:
    box = ToolBox({"brew": DeclaredTool({"kind": "string", "label": "string"})})
    samples = [
        Sample("brew", f"brew some {kind} tea", f'CALL brew {{"kind":"tea","label":"{kind} tea"}}') for kind in ("green", "black", "red")
    ]
    made = [(sample.user, parse_call(sample.call).args) for sample in vary(samples, box, 60, seed=1)]
    assert all(args["kind"] == "tea" and args["label"] in user for user, args in made)
    assert len({args["label"] for _, args in made}) > 30


def test_values_that_overlap_and_may_both_change_stay() -> None:
    box = ToolBox({"brew": DeclaredTool({"kind": "string", "tea": "string", "cups": "integer"})})
    samples = [
        Sample("brew", f"brew {cups} cups of {kind} tea", f'CALL brew {{"kind":"{kind}","tea":"{kind} tea","cups":{cups}}}')
        for cups, kind in enumerate(("green", "black", "red"), 3)
    ]
    made = [(sample.user, parse_call(sample.call).args) for sample in vary(samples, box, 60, seed=1)]
    assert {args["kind"] for _, args in made} == {"green", "black", "red"}
    assert all(args["tea"] == f"{args['kind']} tea" and args["tea"].lower() in user.lower() for user, args in made)
    assert len({args["cups"] for _, args in made}) > 10


def test_an_empty_value_changes_nothing() -> None:
    empty, elsewhere = ([replace(sample, call=sample.call.replace('"on"', state)) for sample in SAMPLES] for state in ('""', '"up"'))
    assert [sample.user for sample in vary(empty, BOX, 100, seed=1)] == [sample.user for sample in vary(elsewhere, BOX, 100, seed=1)]


LINES = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VALUES = st.one_of(LINES.filter(bool), st.integers(-999, 999), st.lists(st.sampled_from(["Anna", "tea", "{0}"]), max_size=2))


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(LINES, VALUES), max_size=6), st.integers(0, 9))
def test_whatever_the_requests_are_their_variants_are_valid(parts: list[tuple[str, object]], seed: int) -> None:
    box = ToolBox({"say": DeclaredTool({"text": {}})})
    spelled = [(around, value if isinstance(value, str) else json.dumps(value), value) for around, value in parts]
    samples = [Sample("say", f"{around} {text} {{0}} {around}", format_call("say", {"text": value})) for around, text, value in spelled]
    known = [Sample("say", f"say good {time} {{x}}", f'CALL say {{"text":"good {time}"}}') for time in ("morning", "evening", *range(9))]
    variants = vary([*samples, *known], box, 40, seed)
    assert len(variants) == 40
    assert all(box.check(sample.call).error is None and sample.user.strip() for sample in variants)
    after = [(sample.user, parse_call(sample.call).args["text"]) for sample in variants if re.search(r"\{x\}", sample.user, re.IGNORECASE)]
    assert after
    assert all(not text.startswith("good ") or text in user.replace("  ", " ") for user, text in after if isinstance(text, str))


def test_the_seed_decides() -> None:
    assert vary(SAMPLES, BOX, 20, seed=1) == vary(SAMPLES, BOX, 20, seed=1) != vary(SAMPLES, BOX, 20, seed=2)


def test_requests_without_values_in_them_have_no_variants() -> None:
    with pytest.raises(ToolcallError, match=r"data\.variants"):
        vary([Sample("dim", "darker", 'CALL dim {"room":"hall","to":5,"state":"on"}')], BOX, 5, seed=1)
