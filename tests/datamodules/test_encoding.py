"""Ids and labels: which positions the loss covers, and with which weight."""

import json
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from toolcall.datamodules import encoded, packing
from toolcall.datamodules.corpus import Selection
from toolcall.datamodules.encoding import IGNORE, collate, encode_samples
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.structure import split_call
from toolcall.datamodules.tokenizer import END, FIRST_CHARACTER, WORD, Tokenizer
from toolcall.protocol import format_call, frame_sample

TOKENIZER = Tokenizer.train([])
GOLDEN = [Sample("t", "é", "CALL t {}"), Sample("t", "b", 'CALL t {"k":"é"}')]
# <user> is 1, </user><call> 2, CALL 3, </call> 4; é is unknown and spelled 200 174; t 345, space 261, { 352, } 354, " 263, k 336, : 287.
TOKENS = [
    [1, 202, 176, 2, 3, 347, 263, 354, 356, 0, 0, 0, 0, 0, 0, 0],
    [1, 329, 2, 3, 347, 263, 354, 265, 338, 265, 289, 265, 202, 176, 265, 356],
]
CALL_LABELS = [
    [-100, -100, -100, 3, 347, 263, 354, 356, 4, -100, -100, -100, -100, -100, -100, -100],
    [-100, -100, 3, 347, 263, 354, 265, 338, 265, 289, 265, 202, 176, 265, 356, 4],
]
CALL_WEIGHTS = [
    [0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5, 1, 1],
]
ALL_LABELS = [
    [202, 176, 2, 3, 347, 263, 354, 356, 4, -100, -100, -100, -100, -100, -100, -100],
    [329, 2, 3, 347, 263, 354, 265, 338, 265, 289, 265, 202, 176, 265, 356, 4],
]
ALL_WEIGHTS = [
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5, 1, 1],
]
TAUGHT = Tokenizer.train([], ["t {}", 't {"k":"', '"}'])  # the same samples, their structure in single tokens

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
NUMBERS = st.sampled_from(["two hundred and five", "1,200", "三万五", "2.5 million", "𝟙 ten"])
REQUESTS = st.lists(TEXT | NUMBERS, max_size=4).map("".join)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3), max_leaves=6)
ARGS = st.dictionaries(TEXT, VALUES, max_size=4)

PROPERTY = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def inside(value: Any) -> str:
    """A value's JSON without its quotes, or its brackets and the quotes of its first and last item."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, list):
        quotes = [int(isinstance(item, str)) for item in (*value[:1], *value[-1:])] or [0, 0]
        return text[1 + quotes[0] : len(text) - 1 - quotes[1]]
    return text[1:-1] if isinstance(value, str) else text


def ending(value: Any, last: bool) -> str:
    """The character behind `inside`."""
    if isinstance(value, str) or (isinstance(value, list) and isinstance(value[-1], str)):
        return '"'
    return "]" if isinstance(value, list) else "}" if last else ","


@pytest.mark.parametrize(("loss_on", "labels", "weights"), [("call", CALL_LABELS, CALL_WEIGHTS), ("all", ALL_LABELS, ALL_WEIGHTS)])
def test_golden_labels(loss_on: Any, labels: list[list[int]], weights: list[list[float]]) -> None:
    batch = collate(encode_samples(GOLDEN, TOKENIZER), [0, 1], loss_on, value_weight=5.0)
    assert batch.tokens_BT.tolist() == TOKENS
    assert batch.labels_BT.tolist() == labels
    assert batch.weights_BT.tolist() == weights
    assert batch.real_tokens == 9 + 16


def test_structure_is_one_token_each() -> None:
    batch = collate(encode_samples(GOLDEN, TAUGHT), [0, 1], "call", value_weight=5.0)
    empty, start, end = (len(TAUGHT) - 3 + TAUGHT.structure.index(text) for text in ("t {}", 't {"k":"', '"}'))
    assert [row[:n] for row, n in zip(batch.tokens_BT.tolist(), (6, 8), strict=True)] == [
        [1, 202, 176, 2, 3, empty], [1, 329, 2, 3, start, 202, 176, end]
    ]  # fmt: skip
    assert batch.weights_BT[1].tolist() == [0, 0, 1, 1, 5, 5, 5, 1, *[0] * 8]
    assert (batch.prompts_B.tolist(), batch.lengths_B.tolist()) == ([4, 3], [6, 8])


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
def test_heavy_labels_spell_the_values_and_what_ends_each(args: dict[str, Any]) -> None:
    batch = collate(encode_samples([Sample("t", "a", format_call("t", args))], TOKENIZER), [0], "call", value_weight=3.0)
    ended = (inside(value) + ending(value, last=place == len(args)) for place, value in enumerate(args.values(), 1) if inside(value))
    assert TOKENIZER.decode(batch.labels_BT[batch.weights_BT == 3.0].tolist()) == "".join(ended)


@PROPERTY
@given(ARGS)
@example({"query": 'a "quoted", {braced}: \\ and\n自注意力\u2028', 'k"e\\y': {"kind": [1.5, None, {"": "}"}]}})
@example({"": "", "a": '":"', "b": -1e-300, "c": [[], {}]})
def test_a_call_is_split_into_its_structure_and_its_values(args: dict[str, Any]) -> None:
    call = format_call("t", args)
    parts = split_call(call)
    assert "CALL " + "".join(parts) == call
    assert parts[1::2] == [inside(value) for value in args.values()]


@pytest.mark.parametrize("call", ["CALL t", 'CALL t {"a":', "CALL t [1]", 'CALL t {"a": 1}', "CALL t {} x"])
def test_what_is_not_of_compact_form_is_one_value(call: str) -> None:
    assert split_call(call) == ["", call.removeprefix("CALL "), ""]


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
    ids, values = [*tokenizer.encode_prompt(sample.user), WORD], [False] * (len(tokenizer.encode_prompt(sample.user)) + 1)
    for number, part in enumerate(split_call(sample.call)):
        is_value = number % 2 == 1
        known = not is_value and part in tokenizer.structure
        spelled = [FIRST_CHARACTER + tokenizer.texts.index(part, len(tokenizer.characters))] if known else tokenizer.encode(part)
        ids += spelled
        values += [is_value] * len(spelled)
    return [*ids, END], [*values, False]


@PROPERTY
@given(st.lists(st.tuples(REQUESTS, ARGS), max_size=5), st.text(st.characters(exclude_categories=["Cs"]), max_size=3), st.integers(1, 4))
def test_samples_together_are_encoded_as_each_alone(rows: list[tuple[str, dict[str, Any]]], known: str, together: int) -> None:
    samples = [Sample("t", user, format_call("t", args)) for user, args in rows]
    tokenizer = Tokenizer.train([known], {part for sample in samples[::2] for part in split_call(sample.call)[::2] if part})
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


def test_structure_beyond_the_signs_is_spelled_and_still_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "_SIGNS", range(0xD802, 0xD803))
    samples = [Sample("t", "a", 'CALL t {"k":"b"}'), Sample("u", "a", 'CALL u {"k":"c"}')]
    chosen = Selection.of(samples)
    assert chosen == samples
    assert len(chosen.corpus.tokenizer.structure) == 1
    data = chosen.encode(TOKENIZER)
    assert TOKENIZER.decode(data.ids[data.values].tolist()) == "bc"
