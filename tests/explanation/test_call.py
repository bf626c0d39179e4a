"""How a call is explained: the same call, true probabilities, what the grammar forbids, where the model looks."""

import math
from functools import cache
from threading import Event, Thread

import numpy as np
import pytest
import torch

from toolcall.caller import ToolCaller
from toolcall.datamodules.reading_head import ReadingHead
from toolcall.datamodules.tokenizer import END, WORD, Tokenizer
from toolcall.decoding import Sampling
from toolcall.errors import ToolcallError
from toolcall.explanation.attention import watch
from toolcall.explanation.call import explain_call
from toolcall.models.checkpoint import Bundle
from toolcall.models.config import TinyGPTConfig
from toolcall.models.tinygpt import TinyGPT
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

USERS = ["add 1 and two", "plot x", "计算 3 加 4"]
STRUCTURE = ['calculator {"expression":"', '"}', 'search {"query":"', "none {}", '","top_k":', "}", 'plot {"kind":"']
TOKENIZER = Tokenizer.train([], STRUCTURE)
CONFIGS = {
    "modern": TinyGPTConfig(2, 2, 48, 128, ngram_rows=64),
    "causal": TinyGPTConfig(1, 2, 48, 128, bidirectional=False, ngram_rows=0),
    "reference": TinyGPTConfig(2, 3, 48, 128, "reference", bidirectional=False, ngram_rows=0),
}


@cache
def wild(name: str) -> ToolCaller:
    """Weights that ramble, and now and then stop."""
    torch.manual_seed(4)
    model = TinyGPT(CONFIGS[name], len(TOKENIZER))
    with torch.no_grad():
        for weight in model.parameters():
            weight.add_(torch.randn_like(weight) * 0.2)
        model.head.weight[END] *= 2
    return ToolCaller(Bundle(model.eval(), TOKENIZER, {}, {}), ToolBox(builtin_tools()))


@pytest.mark.parametrize("constrained", [True, False])
@pytest.mark.parametrize("name", CONFIGS)
def test_the_explained_call_is_the_generated_one(name: str, constrained: bool) -> None:
    sampling = Sampling(constrained=constrained, max_new_tokens=50)
    for user, generation in zip(USERS, wild(name).generate(USERS, sampling), strict=True):
        view = explain_call(wild(name), user, sampling)
        assert (view.call, view.truncated) == (generation.text, generation.truncated)
        assert generation.confidence == pytest.approx(math.prod(step.probability for step in view.steps), rel=1e-3)
        closing = "" if generation.truncated else "\n</call>\n"
        assert TOKENIZER.decode(generation.tokens) == generation.text + closing
        assert [step.id for step in view.steps] == list(generation.tokens)


@pytest.mark.parametrize("name", CONFIGS)
def test_without_a_grammar_the_likeliest_token_comes_and_nothing_is_forbidden(name: str) -> None:
    for step in explain_call(wild(name), USERS[0], Sampling(max_new_tokens=30), candidates=3).steps:
        assert step.candidates[0].id == step.id
        assert step.candidates[0].probability == step.probability
        assert [candidate.probability for candidate in step.candidates] == sorted((c.probability for c in step.candidates), reverse=True)
        assert all(candidate.allowed for candidate in step.candidates)
        assert len(step.candidates) == 3
        assert not step.forced


def test_the_grammar_forbids_what_it_does_not_go_on_with() -> None:
    caller, forbidden = wild("modern"), 0
    view = explain_call(caller, USERS[0], Sampling(constrained=True, max_new_tokens=60))
    matcher = caller.grammar.start()
    for step in view.steps:
        assert step.id in [candidate.id for candidate in step.candidates if candidate.allowed]
        for candidate in step.candidates:
            if not candidate.allowed:
                assert step.forced or not matcher.validate_tokens([candidate.id])
                forbidden += 1
        matcher.consume_token(step.id)
    assert forbidden


def test_what_the_grammar_leaves_no_choice_about_is_forced() -> None:
    view = explain_call(wild("modern"), USERS[0], Sampling(constrained=True, max_new_tokens=60))
    assert view.steps[0].text == "CALL "
    assert view.steps[0].forced
    assert not view.steps[1].forced


def test_a_call_that_had_to_come_to_its_end_was_forced_there() -> None:
    caller, room = wild("modern"), Sampling(constrained=True, max_new_tokens=8)
    tight = [explain_call(caller, user, room).steps for user in USERS]
    roomy = [explain_call(caller, user, Sampling(constrained=True)).steps for user in USERS]
    cut = [(short, long) for short, long in zip(tight, roomy, strict=True) if len(short) < len(long)]
    assert cut
    for short, long in cut:
        parting = next(at for at in range(len(short)) if short[at].text != long[at].text)
        assert short[parting].forced
        assert not long[parting].forced


@pytest.mark.parametrize("name", CONFIGS)
def test_looks_are_shares_over_the_framed_request(name: str) -> None:
    view = explain_call(wild(name), USERS[0], Sampling(max_new_tokens=20))
    assert "".join(token.text for token in view.prompt) == "<user>\nadd 1 and two⟦2⟧\n</user>\n<call>\n"
    assert {token.part for token in view.prompt} == {"tag", "request", "note"}
    for step in view.steps:
        assert len(step.attention) == len(view.prompt)
        assert min(step.attention) >= 0
        assert 0 < sum(step.attention) <= 1 + 1e-5
    assert sum(view.steps[0].attention) == pytest.approx(1, abs=1e-5)


def test_a_model_that_copies_looks_where_its_reading_head_stands() -> None:
    torch.manual_seed(3)
    model = TinyGPT(TinyGPTConfig(1, 2, 48, 128, ngram_rows=64), len(TOKENIZER))
    assert model.reader is not None
    with torch.no_grad():
        model.reader.strength.bias.fill_(1000.0)
    prompt, call = TOKENIZER.encode_prompt("say abcdefg twice"), TOKENIZER.encode("abcd")
    attention_NS = watch(model.eval(), prompt, call).attention_NS
    head = ReadingHead(torch.tensor([prompt]), torch.tensor([len(prompt)]))
    places = [int(head.advance(np.array([token]))[0]) + 1 for token in call[:-1]]
    assert attention_NS[1:].argmax(-1).tolist() == places
    assert attention_NS[1:].max() > 0.99


def test_a_model_without_a_pointer_is_asked_for_its_last_block() -> None:
    """With one head, the looks times the values are what attention gathered."""
    torch.manual_seed(5)
    model = TinyGPT(TinyGPTConfig(2, 1, 32, 128, "reference", bidirectional=False, ngram_rows=0), len(TOKENIZER)).eval()
    prompt, last = TOKENIZER.encode_prompt("plot x"), model.blocks[-1].attention
    passed = {}
    with last.register_forward_hook(lambda _, given, gave: passed.update(x=given[0], y=gave)):  # type: ignore[operator]
        attention_NS = watch(model, prompt, [WORD]).attention_NS
    with torch.inference_mode():
        values_TC = last.qkv(passed["x"]).chunk(3, -1)[2][0]  # type: ignore[operator, union-attr]
        torch.testing.assert_close(attention_NS @ values_TC, passed["y"][0, -1:])


def test_others_may_use_the_model_while_it_is_watched() -> None:
    model, done = wild("modern").model, Event()
    prompt, call = TOKENIZER.encode_prompt("plot x"), TOKENIZER.encode("abc")
    alone = watch(model, prompt, call)

    def others() -> None:
        while not done.is_set():
            model(torch.tensor([TOKENIZER.encode_prompt("another request")]), torch.tensor([17]))

    thread = Thread(target=others)
    thread.start()
    try:
        together = [watch(model, prompt, call) for _ in range(20)]
    finally:
        done.set()
        thread.join()
    for seen in together:
        torch.testing.assert_close(seen.attention_NS, alone.attention_NS)
    assert not any(part._forward_hooks for part in model.modules())


@pytest.mark.parametrize(("user", "named"), [(" ", "empty"), ("x" * 126, "context of 128")])
def test_a_request_that_cannot_be_answered_is_refused(user: str, named: str) -> None:
    with pytest.raises(ToolcallError, match=named):
        explain_call(wild("modern"), user, Sampling())
