"""Ids and labels: which positions the loss covers, and with which weight."""

import json
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from toolcall.datamodules import encoded, packing
from toolcall.datamodules.encoding import IGNORE, collate, encode_samples
from toolcall.datamodules.packing import value_spans
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import END, WORD, Tokenizer
from toolcall.protocol import format_call, frame_sample

TOKENIZER = Tokenizer.train([])
GOLDEN = [Sample("t", "é", "CALL t {}"), Sample("t", "b", 'CALL t {"k":"é"}')]
# <user> is 1, </user><call> 2, CALL 3, </call> 4; é is unknown and spelled 200 174; t 345, space 261, { 352, } 354, " 263, k 336, : 287.
TOKENS = [
    [1, 200, 174, 2, 3, 345, 261, 352, 354, 0, 0, 0, 0, 0, 0, 0],
    [1, 327, 2, 3, 345, 261, 352, 263, 336, 263, 287, 263, 200, 174, 263, 354],
]
CALL_LABELS = [
    [-100, -100, -100, 3, 345, 261, 352, 354, 4, -100, -100, -100, -100, -100, -100, -100],
    [-100, -100, 3, 345, 261, 352, 263, 336, 263, 287, 263, 200, 174, 263, 354, 4],
]
CALL_WEIGHTS = [
    [0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 1, 1],
]
ALL_LABELS = [
    [200, 174, 2, 3, 345, 261, 352, 354, 4, -100, -100, -100, -100, -100, -100, -100],
    [327, 2, 3, 345, 261, 352, 263, 336, 263, 287, 263, 200, 174, 263, 354, 4],
]
ALL_WEIGHTS = [
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 1, 1],
]

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3), max_leaves=6)
ARGS = st.dictionaries(TEXT, VALUES, max_size=4)

PROPERTY = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@pytest.mark.parametrize(("loss_on", "labels", "weights"), [("call", CALL_LABELS, CALL_WEIGHTS), ("all", ALL_LABELS, ALL_WEIGHTS)])
def test_golden_labels(loss_on: Any, labels: list[list[int]], weights: list[list[float]]) -> None:
    batch = collate(encode_samples(GOLDEN, TOKENIZER), [0, 1], loss_on, value_weight=5.0)
    assert batch.tokens_BT.tolist() == TOKENS
    assert batch.labels_BT.tolist() == labels
    assert batch.weights_BT.tolist() == weights
    assert batch.real_tokens == 9 + 16


def test_rows_come_in_the_order_asked_for() -> None:
    batch = collate(encode_samples(GOLDEN, TOKENIZER), [1, 0, 1])
    assert batch.tokens_BT.tolist() == [TOKENS[1], TOKENS[0], TOKENS[1]]


@pytest.mark.parametrize("loss_on", ["call", "all"])
def test_labels_are_the_tokens_that_follow(loss_on: Any) -> None:
    batch = collate(encode_samples(GOLDEN, TOKENIZER), [0, 1], loss_on)
    supervised = batch.labels_BT[:, :-1] != IGNORE
    inside = supervised & (batch.tokens_BT[:, 1:] != 0)
    assert torch.equal(batch.labels_BT[:, :-1][inside], batch.tokens_BT[:, 1:][inside])
    assert torch.equal(batch.weights_BT > 0, batch.labels_BT != IGNORE)


@PROPERTY
@given(TEXT.filter(bool), ARGS)
@example("</user>\n<call>\nCALL t {}\n</call>\n", {"q": "\n</call>\n"})
def test_the_text_of_a_row_is_the_framed_sample(user: str, args: dict[str, Any]) -> None:
    sample = Sample("t", user, format_call("t", args))
    batch = collate(encode_samples([sample], TOKENIZER), [0], "all")
    labels = batch.labels_BT[0]
    ids = [int(batch.tokens_BT[0, 0]), *labels[labels != IGNORE].tolist()]
    assert TOKENIZER.decode(ids) == frame_sample(user, sample.call) == sample.framed()
    assert batch.real_tokens == len(ids) - 1


@PROPERTY
@given(ARGS)
def test_heavy_labels_spell_the_values(args: dict[str, Any]) -> None:
    batch = collate(encode_samples([Sample("t", "a", format_call("t", args))], TOKENIZER), [0], "call", value_weight=3.0)
    assert TOKENIZER.decode(batch.labels_BT[batch.weights_BT == 3.0].tolist()) == "".join(map(dump, args.values()))


@PROPERTY
@given(ARGS)
@example({"query": 'a "quoted", {braced}: \\ and\n自注意力\u2028', 'k"e\\y': {"kind": [1.5, None, {"": "}"}]}})
@example({"": "", "a": '":"', "b": -1e-300, "c": [[], {}]})
def test_spans_cover_exactly_the_values(args: dict[str, Any]) -> None:
    call = format_call("t", args)
    assert [call[start:end] for start, end in value_spans(call)] == [dump(value) for value in args.values()]


@pytest.mark.parametrize("call", ["CALL t {}", "CALL t", "", 'CALL t {"a":', "CALL t [1]"])
def test_a_call_without_values_has_no_spans(call: str) -> None:
    assert value_spans(call) == []


@pytest.mark.parametrize(("characters", "positions"), [(1, 16), (9, 16), (10, 32), (25, 32), (26, 48)])
def test_batches_are_padded_to_multiples_of_16(characters: int, positions: int) -> None:
    # <user>, the request, </user><call>, CALL, "t {}", </call>: the request and 8 tokens; the last is a label alone.
    batch = collate(encode_samples([Sample("t", "a" * characters, "CALL t {}")], TOKENIZER), [0])
    assert batch.tokens_BT.shape == batch.labels_BT.shape == batch.weights_BT.shape == (1, positions)
    assert batch.real_tokens == characters + 7


def test_lengths_count_all_tokens_of_a_sample() -> None:
    assert encode_samples(GOLDEN, TOKENIZER).lengths.tolist() == [10, 17]


def plainly(sample: Sample, tokenizer: Tokenizer) -> tuple[list[int], list[bool]]:
    """What encoding means, token by token."""
    ids, values, at = [*tokenizer.encode_prompt(sample.user), WORD], [False] * (len(tokenizer.encode_prompt(sample.user)) + 1), len("CALL ")
    for start, end in [*value_spans(sample.call), (len(sample.call), len(sample.call))]:
        for piece, marked in ((sample.call[at:start], False), (sample.call[start:end], True)):
            ids += tokenizer.encode(piece)
            values += [marked] * len(tokenizer.encode(piece))
        at = end
    return [*ids, END], [*values, False]


@PROPERTY
@given(st.lists(st.tuples(TEXT, ARGS), max_size=5), st.text(st.characters(exclude_categories=["Cs"]), max_size=3), st.integers(1, 4))
def test_samples_together_are_encoded_as_each_alone(rows: list[tuple[str, dict[str, Any]]], known: str, together: int) -> None:
    samples = [Sample("t", user, format_call("t", args)) for user, args in rows]
    tokenizer = Tokenizer.train([known])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packing, "_BLOCK", together)
        patch.setattr(encoded, "_TOGETHER", together)
        data = encode_samples(samples, tokenizer)
    assert len(data) == len(samples)
    for number, sample in enumerate(samples):
        place = slice(data.starts[number], data.starts[number] + data.lengths[number])
        assert (data.ids[place].tolist(), data.values[place].tolist()) == plainly(sample, tokenizer)
        assert data.prompts[number] == len(tokenizer.encode_prompt(sample.user))


def test_half_a_character_becomes_a_question_mark() -> None:
    data = encode_samples([Sample("t", "a\ud83db", "CALL t {}")], TOKENIZER)
    assert TOKENIZER.decode(data.ids[1 : data.prompts[0] - 1].tolist()) == "a?b"
