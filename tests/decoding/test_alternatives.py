"""A second look at unsure calls."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial

import pytest
import torch

from toolcall.datamodules.tokenizer import END, Tokenizer
from toolcall.decoding import Generation, Grammar, Sampling, generate, stream
from toolcall.decoding import alternatives as second_look
from toolcall.decoding.branches import branches
from toolcall.decoding.conditions import Conditions
from toolcall.decoding.coverage import numbers_left
from toolcall.decoding.decoder import Decoder
from toolcall.models.config import TinyGPTConfig
from toolcall.models.tinygpt import TinyGPT
from toolcall.tools import Result, Tool, ToolBox
from toolcall.tools.base import Arguments
from toolcall.tools.builtin import builtin_tools

USERS = ["add 1 and 2", "plot x", "search for the longest of these requests, which takes its time", "a", "计算 3 加 4"]
MANY = [f"{words} {number} and {number + 40}" for number in range(2, 10) for words in ("add", "plot the squares of", "find")]
TOKENIZER = Tokenizer.train(["calculate 0123456789 plot search"], ['calculator {"expression":"', '"}', "none {}", 'search {"query":"'])
LIMIT = 30


@cache
def model(architecture: str = "modern") -> TinyGPT:
    """Weights that ramble, and are sure of little."""
    torch.manual_seed(7)
    made = TinyGPT(TinyGPTConfig(2, 2, 48, 128, architecture=architecture, ngram_rows=64), len(TOKENIZER))  # type: ignore[arg-type]
    with torch.no_grad():
        for weight in made.parameters():
            weight.add_(torch.randn_like(weight) * 0.15)
        made.head.weight[END] *= 2
    return made.eval()


def calls(
    accepts: Callable[[str], bool] | None = None,
    architecture: str = "modern",
    grammar: Grammar | None = None,
    users: list[str] = USERS,
    **chosen: int,
) -> list[Generation]:
    sampling = Sampling(max_new_tokens=LIMIT, constrained=grammar is not None, **chosen)
    return generate(model(architecture), TOKENIZER, users, sampling, grammar=grammar, accepts=accepts)


def conditions(grammar: Grammar | None = None, architecture: str = "modern") -> Conditions:
    return Conditions(model(architecture), TOKENIZER, Sampling(max_new_tokens=LIMIT), torch.Generator(), (END,), grammar)


def prompts() -> list[list[int]]:
    return [TOKENIZER.encode_prompt(user) for user in USERS]


def log_of(prompt: Sequence[int], tokens: Sequence[int], architecture: str = "modern") -> float:
    """Of the probability that a call begins so, by one pass over all of it."""
    logits = model(architecture)(torch.tensor([[*prompt, *tokens]]), torch.tensor([len(prompt)]))[0, len(prompt) - 1 : -1]
    return float(logits.log_softmax(-1).gather(1, torch.tensor(tokens)[:, None]).sum())


@pytest.mark.parametrize("constrained", [False, True])
@pytest.mark.parametrize("architecture", ["modern", "reference"])
@torch.inference_mode()
def test_a_call_goes_on_behind_its_first_tokens_as_it_did(architecture: str, constrained: bool) -> None:
    grammar = Grammar(builtin_tools(), TOKENIZER) if constrained else None
    whole = [list(call.tokens) for call in calls(architecture=architecture, grammar=grammar)]
    starts = [tokens[: min(place, len(tokens) - 1)] for place, tokens in enumerate(whole)]
    decoder = Decoder(conditions(grammar, architecture), prompts(), starts)
    for _ in decoder:
        pass
    for tokens, start, rest in zip(whole, starts, decoder.tokens, strict=True):
        assert [*start, *rest][: len(tokens)] == tokens
        assert len(start) + len(rest) == LIMIT


@torch.inference_mode()
def test_the_branches_are_the_likeliest_other_beginnings() -> None:
    written, prompt = calls()[0].tokens[:2], prompts()[0]
    found = branches(conditions(), [prompt], [written], 5)
    tokens = [(place, token) for place in range(len(written)) for token in range(len(TOKENIZER)) if token != written[place]]
    others = [(log_of(prompt, (*written[:place], token)), (*written[:place], token)) for place, token in tokens]
    likeliest = sorted(others, reverse=True)[:5]
    assert [branch.tokens for branch in found] == [tokens for _, tokens in likeliest]
    assert [branch.log for branch in found] == pytest.approx([log for log, _ in likeliest], abs=1e-4)


def test_no_call_becomes_less_likely_and_some_become_likelier() -> None:
    first, second = calls(), calls(alternatives=8, coverage_penalty=0)
    assert all(ours.confidence >= theirs.confidence for ours, theirs in zip(second, first, strict=True) if not theirs.truncated)
    assert first != second


@torch.inference_mode()
def test_the_confidence_of_an_alternative_is_its_probability() -> None:
    for prompt, first, call in zip(prompts(), calls(), calls(alternatives=8), strict=True):
        assert call.confidence == pytest.approx(math.exp(log_of(prompt, call.tokens)), rel=1e-3)
        assert abs(call.margin or 0) == abs(first.margin or 0)


def test_a_sure_call_that_is_accepted_is_asked_about_once_and_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_look, "_may_be_exceeded", lambda _, call, __: call.truncated)  # so all are sure that come to their end
    asked = list[str]()

    def accepts(text: str) -> bool:
        asked.append(text)
        return True

    second = calls(accepts, users=MANY, alternatives=4)
    whole = [(call, other) for call, other in zip(calls(users=MANY), second, strict=True) if not call.truncated]
    assert all(call == other for call, other in whole)
    assert all(asked.count(call.text) == 1 for call, _ in whole)
    assert len(whole) > 1


@pytest.mark.parametrize(
    ("text", "confidence", "truncated", "exceeded"),
    [
        ('CALL calculator {"expression":"3 + 4"}', 0.49, False, True),
        ('CALL calculator {"expression":"3 + 4"}', 0.51, False, False),
        ('CALL calculator {"expression":"3"}', 0.81, False, True),
        ('CALL calculator {"expression":"3"}', 0.83, False, False),
        ('CALL search {"query":"weather"}', 0.90, False, True),
        ('CALL search {"query":"weather"}', 0.92, False, False),
        ("CALL none {}", 0.51, False, False),
        ('CALL calculator {"expression":"3 + 4', 0.99, True, True),
    ],
)
def test_a_call_may_be_exceeded_by_what_is_left_of_the_probability(text: str, confidence: float, truncated: bool, exceeded: bool) -> None:
    call = Generation(text, truncated, confidence=confidence)
    assert second_look._may_be_exceeded("add 3 and 4", call, 1.5) == exceeded


def test_without_a_penalty_only_the_probability_counts() -> None:
    assert not second_look._may_be_exceeded("add 3 and 4", Generation('CALL calculator {"expression":"3"}', False, confidence=0.51), 0.0)


def test_a_number_left_out_counts_against_a_call_only_where_another_of_its_tool_holds_it() -> None:
    def ranked(*pairs: tuple[str, float]) -> list[str]:
        made = [Generation(text, False, confidence=confidence) for text, confidence in pairs]
        return [call.text for call in second_look._ranked("add 3 and 4", made, 1.5)]

    short, whole, none = 'CALL calculator {"expression":"3"}', 'CALL calculator {"expression":"3 + 4"}', "CALL none {}"
    assert ranked((short, 0.5), (whole, 0.2), (none, 0.1)) == [whole, short, none]
    assert ranked((short, 0.5), (whole, 0.1), (none, 0.2)) == [none, short, whole]
    assert ranked((short, 0.5), (none, 0.2)) == [short, none]


def test_what_is_sure_enough_gives_way_to_nothing_that_is_not() -> None:
    sure = Generation("CALL none {}", False, confidence=0.7)
    assert second_look._least(sure, min_confidence=0.5) == 0.5
    assert second_look._least(sure, min_confidence=0.8) == pytest.approx(0.07)


def test_what_is_refused_gives_way_to_what_is_accepted() -> None:
    refused = {call.text for call in calls()}
    others = calls(lambda text: text not in refused, alternatives=16)
    assert any(call.text not in refused for call in others)
    assert all(call.text not in refused or first == call for call, first in zip(others, calls(), strict=True))


def test_what_leaves_a_number_out_gives_way_to_what_does_not() -> None:
    grammar = Grammar(ToolBox({name: tool for name, tool in builtin_tools().items() if name != "none"}), TOKENIZER)
    without, with_ = (calls(grammar=grammar, users=MANY, alternatives=16, coverage_penalty=weight) for weight in (0, 10))
    left = [[numbers_left(user, [call.text])[0] for user, call in zip(MANY, answers, strict=True)] for answers in (without, with_)]
    assert sum(left[1]) < sum(left[0])
    assert all(call == other for call, other, left_out in zip(without, with_, left[0], strict=True) if not left_out)


def test_where_nothing_is_accepted_the_first_calls_stay() -> None:
    assert calls(lambda _: False, alternatives=4) == calls()


def test_a_refused_call_stays_where_the_others_are_far_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_look, "_NEAR", math.inf)
    assert calls(lambda text: text != calls()[0].text, alternatives=16)[0] == calls()[0]


def test_a_call_of_another_tool_says_how_far_its_tool_is_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_look, "_NEAR", 0.0)
    grammar, moved = Grammar(builtin_tools(), TOKENIZER), 0
    for user in MANY[1:13:3]:  # of which most have a call of another tool near
        sampling = Sampling(max_new_tokens=LIMIT, constrained=True)
        first = generate(model(), TOKENIZER, [user], sampling, grammar=grammar)[0]
        other = partial(another_tool, first.text)
        second = generate(model(), TOKENIZER, [user], replace(sampling, alternatives=16), grammar=grammar, accepts=other)[0]
        if other(second.text):
            assert second.margin == pytest.approx(-(first.margin or 0), rel=1e-2)
            moved += 1
    assert moved


def another_tool(first: str, text: str) -> bool:
    return first.split()[1] != text.split()[1]


def test_an_unsure_call_becomes_none_only_if_its_best_alternative_is_unsure_too() -> None:
    second = calls(alternatives=8)
    least = sorted(call.confidence or 0 for call in second)[2]
    sampling = Sampling(max_new_tokens=LIMIT, alternatives=8, min_confidence=least)
    texts = [call.text for call in generate(model(), TOKENIZER, USERS, sampling)]
    assert texts == [call.text if (call.confidence or 0) >= least else "CALL none {}" for call in second]


def test_within_a_grammar_the_alternatives_are_too() -> None:
    grammar = Grammar(builtin_tools(), TOKENIZER)
    refused = {call.text for call in calls(grammar=grammar)}
    others = calls(lambda text: text not in refused, grammar=grammar, alternatives=16)
    assert any(call.text not in refused for call in others)
    assert all(grammar.accepts(call.text) for call in others)
    assert all(len(call.tokens) <= LIMIT for call in others)


def test_chance_takes_no_second_look() -> None:
    with_chance = [
        generate(model(), TOKENIZER, USERS, Sampling(temperature=1.0, max_new_tokens=LIMIT, alternatives=count)) for count in (0, 8)
    ]
    assert with_chance[0] == with_chance[1]


def test_a_stream_gives_the_call_that_was_chosen() -> None:
    for user, call in zip(USERS, calls(alternatives=8), strict=True):
        assert "".join(stream(model(), TOKENIZER, user, Sampling(max_new_tokens=LIMIT, alternatives=8))) == call.text


class Nothing(Arguments):
    """No arguments."""


class Bell(Tool[Nothing]):
    """Rings, which cannot be taken back."""

    description = "rings"
    arguments = Nothing
    rung = 0

    def run(self, args: Nothing) -> Result:
        self.rung += 1
        return Result({})


def test_only_tools_without_effects_are_tried() -> None:
    box = ToolBox({**builtin_tools(), "bell": Bell()})
    assert box.accepts("CALL bell {}")
    assert box["bell"].rung == 0
    assert not box.accepts('CALL bell {"times":2}')
    assert box.accepts('CALL calculator {"expression":"1 / 2"}')
    assert not box.accepts('CALL calculator {"expression":"1 / 0"}')
    assert not box.accepts('CALL plot {"kind":"bar","labels":["a"],"values":[1,2]}')
    assert not box.accepts("no call")


class Broken(Bell):
    """Claims too much of itself."""

    pure = True

    def run(self, args: Nothing) -> Result:
        raise RuntimeError("no rope")


def test_a_tool_that_breaks_carries_nothing_out() -> None:
    assert not ToolBox({"bell": Broken()}).accepts("CALL bell {}")


@torch.inference_mode()
def test_all_beginnings_leave_room_for_more_or_are_whole() -> None:
    written = calls()[0].tokens[:LIMIT]
    assert len(written) == LIMIT
    found = branches(conditions(), [prompts()[0]], [written], LIMIT * len(TOKENIZER))
    assert found
    assert all(len(branch.tokens) < LIMIT or branch.tokens[-1] == END for branch in found)
