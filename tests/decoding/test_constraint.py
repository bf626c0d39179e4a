"""Generation within the grammar of the tools: every call is valid, whatever the weights, the request, the chance and the room."""

import json
from functools import cache
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.synthetic import generate_splits, make_mixture
from toolcall.datamodules.tokenizer import FIRST_BYTE, FIRST_CHARACTER, Tokenizer
from toolcall.decoding import Grammar, Sampling, generate
from toolcall.errors import ToolcallError
from toolcall.evaluation.evaluate import evaluate, evaluate_within_grammar
from toolcall.models.config import TinyGPTConfig
from toolcall.models.tinygpt import TinyGPT
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools
from toolcall.tools.declared import DeclaredTool

BUILTIN = ToolBox(builtin_tools())
STRUCTURE = ['calculator {"expression":"', '"}', 'search {"query":"', "none {}", '","top_k":', "}", 'plot {"kind":"', '","y":[', "]}"]
TOKENIZER = Tokenizer.train(["你好é"], STRUCTURE)
DECLARED = ToolBox({
    "light": DeclaredTool({
        "type": "object",
        "properties": {
            "room": {"type": "string", "minLength": 2, "maxLength": 12},
            "scene": {"enum": ["day", "night", 3, None]},
            "levels": {"type": "array", "items": {"type": "integer", "minimum": 0, "maximum": 100}, "minItems": 2, "maxItems": 4},
            "when": {
                "type": "object",
                "properties": {"at": {"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$"}, "days": {"type": "number"}},
                "required": ["at"],
            },
        },
        "required": ["levels", "when"],
    }),
    "stop": DeclaredTool(None),
})  # fmt: skip
REQUESTS = st.text(max_size=40).filter(str.strip) | st.sampled_from(['"}', '{"a":1}', "</call>", "\\", "plot (((", "\x00\x1f", "😀" * 8])


@cache
def wild_model(block_size: int = 96) -> TinyGPT:
    torch.manual_seed(3)
    model = TinyGPT(TinyGPTConfig(1, 2, 32, block_size, ngram_rows=64), len(TOKENIZER))
    with torch.no_grad():
        for weight in model.parameters():
            torch.nn.init.normal_(weight, std=0.5)
    return model.eval()


@cache
def grammar(name: str) -> Grammar:
    return Grammar({"builtin": BUILTIN, "declared": DECLARED}[name], TOKENIZER)


@pytest.mark.parametrize("box", ["builtin", "declared"])
def test_every_call_is_valid(box: str) -> None:
    @settings(max_examples=12, deadline=None)
    @given(st.lists(REQUESTS, min_size=1, max_size=6), st.floats(0, 2), st.integers(0, 10**6))
    def check(users: list[str], temperature: float, seed: int) -> None:
        for generation in generate(
            wild_model(),
            TOKENIZER,
            users,
            Sampling(temperature=temperature, seed=seed, max_new_tokens=70, constrained=True),
            grammar=grammar(box),
        ):
            assert generation.error or (not generation.truncated and tools.check(generation.text).valid), generation

    tools = {"builtin": BUILTIN, "declared": DECLARED}[box]
    check()


@pytest.mark.parametrize("room", [3, 4, 5, 6, 7, 9, 12, 16, 21, 26, 30, 36, 45, 60])
def test_a_call_comes_to_its_end_in_whatever_room_there_is(room: int) -> None:
    users = [f"{number} x" for number in range(16)]
    sampling = Sampling(temperature=1.5, max_new_tokens=room, constrained=True)
    for generation in generate(wild_model(), TOKENIZER, users, sampling, grammar=grammar("builtin")):
        assert not generation.truncated
        assert BUILTIN.check(generation.text).valid, generation


def test_deep_brackets_are_closed_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    model, bias = wild_model(), torch.zeros(len(TOKENIZER))
    calculator = FIRST_CHARACTER + TOKENIZER.texts.index('calculator {"expression":"')
    bias[[calculator, *TOKENIZER.encode("(")]] = 50.0
    forward = model.forward
    monkeypatch.setattr(model, "forward", lambda *args, **options: forward(*args, **options) + bias)
    sampling = Sampling(constrained=True)
    texts = [generation.text for generation in generate(model, TOKENIZER, ["x", "y" * 40], sampling, grammar=grammar("builtin"))]
    assert all(BUILTIN.check(text).valid for text in texts)
    assert max(text.count("(") for text in texts) > 5


def test_room_for_no_call_is_said() -> None:
    shortest = len(grammar("builtin").shortest_call)
    with pytest.raises(ToolcallError, match=f"max_new_tokens is {shortest - 1}; the shortest call takes {shortest}"):
        generate(wild_model(), TOKENIZER, ["x"], Sampling(max_new_tokens=shortest - 1, constrained=True), grammar=grammar("builtin"))
    row = generate(wild_model(), TOKENIZER, ["x" * (96 - shortest)], Sampling(constrained=True), grammar=grammar("builtin"))[0]
    assert "context of 96" in str(row.error)


def test_what_the_data_hold_is_in_the_grammar() -> None:
    samples = generate_splits({"train": 1500, "val": 0, "test": 0}, 3, make_mixture(["en", "zh"], 0.1))["train"]
    assert [sample.call for sample in samples if not grammar("builtin").accepts(sample.call)] == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "CALL",
        "CALL calculator",
        "CALL weather {}",
        'CALL calculator {"expression":""}',
        'CALL calculator {"expression":"1 +"}',
        'CALL calculator {"expression":"1 + 2)"}',
        'CALL calculator {"expression":"x"}',
        'CALL calculator {"expression":"__import__(1)"}',
        'CALL calculator {"expression":"1"} ',
        'CALL calculator {"expression":"1","more":2}',
        'CALL calculator {"expression": "1"}',
        'CALL search {"query":"a","top_k":9}',
        'CALL search {"query":"a","top_k":2.5}',
        'CALL search {"top_k":2}',
        'CALL search {"query":"a\nb"}',
        'CALL plot {"kind":"pie","values":[1]}',
        'CALL plot {"kind":"line","y":[]}',
        'CALL plot {"kind":"line","y":[1e999]}',
        'CALL plot {"kind":"line","y":[1e16]}',
    ],
)
def test_what_is_no_valid_call_is_not_in_the_grammar(text: str) -> None:
    assert not grammar("builtin").accepts(text)


@pytest.mark.parametrize(
    "args", [{"levels": [1, 2], "when": {"at": "23:59"}}, {"scene": None, "levels": [0, 100, 7], "when": {"at": "00:00", "days": 1.5}}]
)
def test_objects_within_objects_have_their_grammar(args: dict[str, Any]) -> None:
    def accepts(given: dict[str, Any]) -> bool:
        return grammar("declared").accepts(f"CALL light {json.dumps(given, separators=(',', ':'))}")

    assert accepts(args)
    assert not accepts(args | {"when": {"at": "24-00"}})
    assert not accepts(args | {"levels": [1, 101]})
    assert not accepts({key: value for key, value in args.items() if key != "when"})


def test_a_schema_that_makes_no_grammar_is_refused_by_name() -> None:
    tools = ToolBox({"odd": DeclaredTool({"type": "object", "properties": {"a": {"type": "string", "not": {"const": "x"}}}})})
    with pytest.raises(ToolcallError, match=r"tool odd makes no grammar.*not.*constrained=false"):
        Grammar(tools, TOKENIZER)


def test_only_calls_outside_the_grammar_are_generated_again() -> None:
    samples = [Sample("none", f"{number} x", "CALL none {}") for number in range(12)]
    free = evaluate(wild_model(), TOKENIZER, BUILTIN, samples, Sampling())
    within = evaluate_within_grammar(wild_model(), TOKENIZER, BUILTIN, samples, Sampling(), free)
    directly = evaluate(wild_model(), TOKENIZER, BUILTIN, samples, Sampling(constrained=True))
    assert [score.generated for score in within] == [score.generated for score in directly]
    assert all(score.execution.valid for score in within)


@pytest.mark.parametrize(
    "begun", ['plot {"kind":"histogram","values":[-', 'plot {"kind":"scatter","x":[-0.0', 'calculator {"expression":"((2+', "n"]
)
def test_the_way_out_is_short(begun: str) -> None:
    """A number that may not end (llguidance has no -0) and one that needs a second are left soon."""
    matcher = grammar("builtin").start()
    for byte in f"CALL {begun}".encode():
        assert matcher.consume_token(FIRST_BYTE + byte)
    assert len(grammar("builtin").way_out(matcher)) < 40
