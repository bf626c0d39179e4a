"""How a call is generated, token by token: what else could have come, what the grammar forbade, where the model looked."""

from dataclasses import replace

import torch
from torch import Tensor

from toolcall.caller import ToolCaller
from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.decoding import Grammar, Sampling
from toolcall.decoding.constraint import Constraint
from toolcall.errors import ToolcallError
from toolcall.explanation.attention import watch
from toolcall.explanation.candidates import likeliest
from toolcall.explanation.tokens import read_tokens, spelled
from toolcall.explanation.views import CallView, Step

_ROOMY = 1 << 20  # tokens: more than any call takes, so that the grammar alone says what is allowed
_CLOSE = 1e-3  # logits nearer than this may change their order from one way of computing them to another


def explain_call(caller: ToolCaller, user: str, sampling: Sampling, candidates: int = 5) -> CallView:
    """The call that `caller.generate` gives, with everything that can be told about it. `candidates`: how many to name for each token.

    Raises ToolcallError for a request that cannot be answered.
    """
    generation = caller.generate([user], sampling)[0]
    if generation.error is not None:
        raise ToolcallError(generation.error)
    likeliest_each_time = sampling.greedy and generation == caller.generate([user], replace(sampling, alternatives=0))[0]
    prompt, call = caller.tokenizer.encode_prompt(user), list(generation.tokens)
    seen = watch(caller.model, prompt, call)
    allowed_NV = _allowed(caller.grammar, call) if sampling.constrained else torch.ones_like(seen.logits_NV, dtype=torch.bool)
    rows = zip(call, seen.logits_NV, allowed_NV, seen.attention_NS.tolist(), strict=True)
    return CallView(
        prompt=read_tokens(caller.tokenizer, prompt, [False] * len(prompt)),
        steps=[_step(caller.tokenizer, *row, likeliest_each_time, candidates) for row in rows],
        call=generation.text,
        truncated=generation.truncated,
    )


def _allowed(grammar: Grammar, call: list[int]) -> Tensor:
    """Which tokens the grammar allows at each place of a call, (N, V)."""
    constraint, allowed = Constraint(grammar, _ROOMY), list[Tensor]()
    for token in call:
        allowed.append(constraint.allowed())
        constraint.advance(token)
    return torch.stack(allowed)


def _step(
    tokenizer: Tokenizer, token: int, logits_V: Tensor, allowed_V: Tensor, attention: list[float], greedy: bool, candidates: int
) -> Step:
    to_end = greedy and bool(logits_V[token] < logits_V[allowed_V].max() - _CLOSE)
    forced = int(allowed_V.sum()) == 1 or to_end
    allowed_V[token] = True  # of what is forced, the mask holds the longest spelling alone; a model may have spelled it otherwise
    probabilities_V = logits_V.softmax(-1)
    return Step(
        id=token,
        text=spelled(tokenizer, token),
        probability=float(probabilities_V[token]),
        forced=forced,
        candidates=likeliest(tokenizer, probabilities_V, allowed_V, candidates, token),
        attention=attention,
    )
