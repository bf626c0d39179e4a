"""Generation: batches, the cache, limits, sampling."""

from functools import cache
from typing import Any

import pytest
import torch
from torch import Tensor

from toolcall.datamodules.tokenizer import END, Tokenizer
from toolcall.decoding import Generation, Grammar, Sampling, generate, stream
from toolcall.decoding.confidence import Confidence
from toolcall.decoding.sampling import choose
from toolcall.errors import ToolcallError
from toolcall.models.config import TinyGPTConfig
from toolcall.models.single import SingleCall
from toolcall.models.tinygpt import TinyGPT
from toolcall.tools.builtin import builtin_tools

USERS = ["add 1 and 2", "plot x", "search for the longest of these requests, which takes its time", "a", "计算 3 加 4"]
TOKENIZER = Tokenizer.train([])


@cache
def random_model(architecture: str = "modern") -> TinyGPT:
    """Weights that ramble, and now and then stop."""
    torch.manual_seed(7)
    model = TinyGPT(TinyGPTConfig(2, 2, 48, 128, architecture=architecture, ngram_rows=64), len(TOKENIZER))  # type: ignore[arg-type]
    with torch.no_grad():
        for weight in model.parameters():
            weight.add_(torch.randn_like(weight) * 0.2)
        model.head.weight[END] *= 2
    return model.eval()


@cache
def tokens_without_cache(model: TinyGPT, user: str, limit: int) -> list[int]:
    """The same by the plainest loop: the whole text again for every token."""
    tokens: list[int] = TOKENIZER.encode_prompt(user)
    new, prompt = list[int](), torch.tensor([len(tokens)])
    while len(new) < limit and len(tokens) < model.config.block_size and END not in new:
        new.append(int(model(torch.tensor([tokens]), prompt)[0, -1].argmax()))
        tokens.append(new[-1])
    return new


def without_cache(model: TinyGPT, user: str, limit: int) -> Generation:
    new = tokens_without_cache(model, user, limit)
    return Generation(TOKENIZER.decode([token for token in new if token != END]), END not in new)


@pytest.mark.parametrize("architecture", ["modern", "reference"])
@pytest.mark.parametrize("batch_size", [1, 2, 64])
def test_batches_with_a_cache_give_what_one_at_a_time_gives_without(architecture: str, batch_size: int) -> None:
    model = random_model(architecture)
    expected = [without_cache(model, user, 40) for user in USERS]
    assert generate(model, TOKENIZER, USERS, Sampling(max_new_tokens=40), batch_size) == expected


@cache
def copying_model() -> TinyGPT:
    """Weights that copy their request word by word, so that guesses are often right, and now and then wrong."""
    torch.manual_seed(3)
    model = TinyGPT(TinyGPTConfig(1, 2, 48, 128, ngram_rows=64), len(TOKENIZER))
    with torch.no_grad():
        model.head.weight.normal_(std=0.3)
        assert model.reader is not None
        model.reader.strength.bias.fill_(4.0)
    return model.eval()


@pytest.mark.parametrize("batch_size", [2, 5])
@pytest.mark.parametrize("guesses", [1, 4, 15])
def test_guesses_change_nothing_but_the_number_of_passes(guesses: int, batch_size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def passes_of(count: int) -> tuple[list[Generation], int]:
        passes, forward = list[Tensor](), TinyGPT.forward
        with monkeypatch.context() as patch:
            patch.setattr(TinyGPT, "forward", lambda *args, **kwargs: passes.append(args[1]) or forward(*args, **kwargs))
            calls = generate(copying_model(), TOKENIZER, USERS, Sampling(max_new_tokens=40, guesses=count), batch_size)
        return calls, len(passes)

    (plain, slow), (guessed, fast) = passes_of(0), passes_of(guesses)
    assert guessed == plain
    assert [call.confidence for call in guessed] == pytest.approx([call.confidence for call in plain], rel=1e-3)
    assert fast < slow


STRUCTURED = Tokenizer.train(["add 1"], ['calculator {"expression":"', 'plot {"kind":"', '"}'])
TOOLS = builtin_tools()


@cache
def structured_model() -> TinyGPT:
    torch.manual_seed(7)
    model = TinyGPT(TinyGPTConfig(2, 2, 48, 128, ngram_rows=64), len(STRUCTURED))
    with torch.no_grad():
        for weight in model.parameters():
            weight.add_(torch.randn_like(weight) * 0.2)
    return model.eval()


@pytest.mark.parametrize("constrained", [False, True])
@pytest.mark.parametrize(
    "sampling",
    [
        {},
        {"temperature": 0.7, "top_k": 5, "top_p": 0.9},
        *(pytest.param(rest, marks=pytest.mark.slow) for rest in ({"temperature": 1.2}, {"max_new_tokens": 24}, {"min_confidence": 0.5})),
    ],
)
def test_one_call_in_numpy_is_the_one_in_torch(sampling: dict[str, Any], constrained: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    def calls() -> list[Generation]:
        grammar = Grammar(TOOLS, STRUCTURED) if constrained else None
        chosen = Sampling(**{"max_new_tokens": 60, **sampling}, constrained=constrained)
        return generate(structured_model(), STRUCTURED, USERS, chosen, batch_size=1, grammar=grammar)

    ours = calls()
    monkeypatch.setattr(SingleCall, "serves", lambda _: False)
    others = calls()
    assert ours == others
    assert [call.tokens for call in ours] == [call.tokens for call in others]
    for name in ("confidence", "margin"):
        assert [getattr(call, name) for call in ours] == pytest.approx([getattr(call, name) for call in others], rel=1e-2, abs=1e-6)
    assert all(call.margin is not None for call in ours)


def test_some_of_those_rows_stop_and_some_are_cut() -> None:
    generations = [*generate(random_model(), TOKENIZER, USERS), *generate(random_model("reference"), TOKENIZER, USERS)]
    assert {generation.truncated for generation in generations} == {True, False}


@pytest.fixture(params=["numpy", "torch"])
def either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """One call as it is written on a CPU, and as it is written elsewhere."""
    if request.param == "torch":
        monkeypatch.setattr(SingleCall, "serves", lambda _: False)


@pytest.mark.usefixtures("either")
def test_generation_stops_at_the_context() -> None:
    generation = generate(random_model(), TOKENIZER, ["x" * 110], Sampling(max_new_tokens=800))[0]
    assert generation.error is None
    assert generation.truncated
    assert len(generation.tokens) <= 128 - 112


@pytest.mark.parametrize(("user", "named"), [("", "empty"), (" \n", "empty"), ("x" * 126, "context of 128"), ("长" * 50, "152 tokens")])
def test_a_request_that_cannot_be_answered_carries_its_error(user: str, named: str) -> None:
    first, second = generate(random_model(), TOKENIZER, [user, "add 1 and 2"])
    assert named in str(first.error)
    assert first.text == ""
    assert second.error is None


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("length", [1, 2, 3])
def test_another_stop_sequence_ends_the_call_where_it_first_stands(length: int) -> None:
    tokens = tokens_without_cache(random_model(), USERS[0], 40)
    stop = tokens[5 : 5 + length]
    first = next(at for at in range(len(tokens)) if tokens[at : at + length] == stop)
    generation = generate(random_model(), TOKENIZER, USERS[:1], Sampling(max_new_tokens=40), stop=stop)[0]
    assert generation == Generation(TOKENIZER.decode(tokens[:first]), truncated=False)


def test_no_requests_give_no_calls() -> None:
    assert generate(random_model(), TOKENIZER, []) == []


def test_sampling_is_a_function_of_its_seed() -> None:
    def sampled(seed: int) -> list[Generation]:
        return generate(random_model(), TOKENIZER, USERS, Sampling(temperature=1.0, seed=seed))

    assert sampled(1) == sampled(1)
    assert sampled(1) != sampled(2)


def test_a_temperature_near_zero_is_greedy() -> None:
    greedy = generate(random_model(), TOKENIZER, USERS)
    assert generate(random_model(), TOKENIZER, USERS, Sampling(temperature=1e-6)) == greedy


def test_top_k_chooses_among_the_likeliest() -> None:
    logits = torch.arange(10.0).repeat(500, 1)
    chosen = choose(logits, Sampling(temperature=2.0, top_k=3), torch.Generator().manual_seed(0))
    assert set(chosen.tolist()) == {7, 8, 9}


def test_top_p_chooses_among_the_likeliest_that_make_up_the_share() -> None:
    logits = torch.tensor([0.5, 0.3, 0.15, 0.05]).log().repeat(500, 1)
    for top_p, expected in ((0.4, {0}), (0.6, {0, 1}), (0.94, {0, 1, 2}), (1.0, {0, 1, 2, 3})):
        chosen = choose(logits, Sampling(temperature=1.0, top_p=top_p), torch.Generator().manual_seed(0))
        assert set(chosen.tolist()) == expected


def test_confidence_is_the_probability_of_the_call() -> None:
    """By the plainest loop, and the same in any batch."""
    model, sampling = random_model(), Sampling(max_new_tokens=40)
    for user, generation in zip(USERS, generate(model, TOKENIZER, USERS, sampling), strict=True):
        prompt, new = TOKENIZER.encode_prompt(user), tokens_without_cache(model, user, 40)
        with torch.no_grad():
            logits = model(torch.tensor([prompt + new]), torch.tensor([len(prompt)]))[0, len(prompt) - 1 : -1]
        expected = logits.log_softmax(-1)[torch.arange(len(new)), new].sum().exp()
        assert generation.confidence == pytest.approx(float(expected), rel=1e-3)


def test_the_margin_is_between_the_two_likeliest_tools() -> None:
    tokenizer = Tokenizer.train([], ['plot {"kind":"', "none {}", 'search {"query":"', '"}'])
    sure, logits = Confidence(tokenizer, 2, torch.device("cpu")), torch.full((2, 1, len(tokenizer)), -50.0)
    for place, probability in enumerate((0.25, 0.6, 0.1, 0.05), len(tokenizer) - 4):  # "} none plot search, in the order of the alphabet
        logits[0, 0, place] = float(torch.tensor(probability).log())
    for place in range(2):
        sure.observe(torch.tensor([0, 1]), torch.tensor([place, place]), torch.tensor([[True], [True]]), logits, torch.tensor([[0], [0]]))
    assert sure.results()[0][1] == pytest.approx(0.5)


def test_a_call_of_low_confidence_becomes_none() -> None:
    usual = generate(random_model(), TOKENIZER, USERS, Sampling(max_new_tokens=4))
    between = sorted(float(generation.confidence or 0.0) for generation in usual)[2] * 1.0001
    strict = generate(random_model(), TOKENIZER, USERS, Sampling(max_new_tokens=4, min_confidence=between))
    assert [generation.text for generation in strict] == [
        generation.text if (generation.confidence or 0.0) >= between else "CALL none {}" for generation in usual
    ]
    assert {generation.text == "CALL none {}" for generation in strict} == {True, False}


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("guesses", [0, 4])
def test_a_stream_gives_the_call_character_by_character(guesses: int) -> None:
    for model in (random_model(), copying_model()):
        sampling = Sampling(max_new_tokens=40, guesses=guesses)
        for user, generation in zip(USERS, generate(model, TOKENIZER, USERS, sampling), strict=True):
            pieces = list(stream(model, TOKENIZER, user, sampling))
            assert "".join(pieces) == generation.text
            assert {len(piece) for piece in pieces} <= {1}


def test_a_stream_begins_before_the_call_is_done() -> None:
    stages = stream(random_model(), TOKENIZER, USERS[0], Sampling(max_new_tokens=40))
    written, write = list[int](), SingleCall.write
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SingleCall, "write", lambda call, token: written.append(token) or write(call, token))
        next(stages)
        first = len(written)
        list(stages)
    assert first < len(written)


@pytest.mark.parametrize(
    ("user", "sampling", "named"), [(" ", {}, "empty"), ("x" * 126, {}, "context"), ("a", {"min_confidence": 0.5}, "min_confidence")]
)
def test_what_cannot_be_streamed_is_refused(user: str, sampling: dict[str, float], named: str) -> None:
    with pytest.raises(ToolcallError, match=named):
        next(stream(random_model(), TOKENIZER, user, Sampling(**sampling)))  # type: ignore[arg-type]


def test_confidence_needs_the_tool_that_unsure_calls_become() -> None:
    Sampling(min_confidence=0.5).check(["plot", "none"])
    Sampling().check(["plot"])
    with pytest.raises(ToolcallError, match=r"decoding\.min_confidence .* none"):
        Sampling(min_confidence=0.5).check(["plot"])


@pytest.mark.parametrize(
    "wrong",
    [
        {"temperature": -0.1},
        {"temperature": 2.1},
        {"top_k": -1},
        {"top_p": 0.0},
        {"top_p": 1.1},
        {"max_new_tokens": 0},
        {"min_confidence": 1.5},
    ],
)
def test_settings_out_of_range_are_refused_by_name(wrong: dict[str, float]) -> None:
    with pytest.raises(ToolcallError, match=f"decoding.{next(iter(wrong))}"):
        Sampling(**wrong)  # type: ignore[arg-type]
