"""Calls for requests, in batches or as a stream of text."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace

import torch

from toolcall.datamodules.tokenizer import END, Tokenizer
from toolcall.decoding.alternatives import reconsidered
from toolcall.decoding.conditions import Conditions
from toolcall.decoding.constraint import Grammar
from toolcall.decoding.sampling import NO_TOOL, Sampling
from toolcall.decoding.writing import Generation, decoder_for, write, written
from toolcall.errors import ToolcallError
from toolcall.models.tinygpt import TinyGPT
from toolcall.protocol import format_call


@torch.inference_mode()
def generate(
    model: TinyGPT,
    tokenizer: Tokenizer,
    users: Sequence[str],
    sampling: Sampling | None = None,
    batch_size: int = 64,
    stop: Sequence[int] = (END,),
    grammar: Grammar | None = None,
    accepts: Callable[[str], bool] | None = None,
) -> list[Generation]:
    """One call a request, in the order of the requests; those of like length share a batch. `stop`: the tokens that end a call.
    With a grammar, every call is one of its calls, and comes to its end. `accepts`: whether a call can be carried out, which is asked
    of those that are looked at again (`decoding.alternatives`; only where `stop` is one token).

    An empty request, or one that leaves no room for a call in the context, comes back with its `error`.
    """
    sampling = sampling or Sampling()
    prompts = [tokenizer.encode_prompt(user) for user in users]
    shortest = _shortest(sampling, grammar)
    results = [_refusal(user, len(prompt), model.config.block_size, shortest) for user, prompt in zip(users, prompts, strict=True)]
    waiting = sorted((row for row, result in enumerate(results) if result is None), key=lambda row: len(prompts[row]))
    conditions = Conditions(model, tokenizer, sampling, torch.Generator(device=model.device).manual_seed(sampling.seed), stop, grammar)
    for start in range(0, len(waiting), batch_size):
        rows = waiting[start : start + batch_size]
        answers = _answers(conditions, [users[row] for row in rows], [prompts[row] for row in rows], accepts)
        for row, generation in zip(rows, answers, strict=True):
            results[row] = generation
    return [result for result in results if result is not None]


@torch.inference_mode()
def stream(
    model: TinyGPT,
    tokenizer: Tokenizer,
    user: str,
    sampling: Sampling | None = None,
    grammar: Grammar | None = None,
    accepts: Callable[[str], bool] | None = None,
) -> Generator[str, None, Generation]:
    """The characters of one call, as they are written; at the end returns the whole (the value of StopIteration). With alternatives they
    come when the call is done, since what was shown cannot be taken back. Raises ToolcallError for a request that cannot be answered, and
    for `min_confidence`, which is known only at the end."""
    sampling = sampling or Sampling()
    if sampling.min_confidence > 0:
        raise ToolcallError("decoding.min_confidence is decided at the end of a call, which therefore cannot be streamed")
    prompt, shown = tokenizer.encode_prompt(user), 0
    shortest = _shortest(sampling, grammar)
    refusal = _refusal(user, len(prompt), model.config.block_size, shortest)
    if refusal is not None:
        raise ToolcallError(str(refusal.error))
    if sampling.reconsiders:
        (generation,) = generate(model, tokenizer, [user], sampling, grammar=grammar, accepts=accepts)
        yield from generation.text
        return generation
    source = torch.Generator(device=model.device).manual_seed(sampling.seed)
    conditions = Conditions(model, tokenizer, sampling, source, (END,), grammar)
    decoder = decoder_for(conditions, [prompt])
    for _ in decoder:
        text = written(conditions, decoder.tokens[0], 0.0, None).text
        whole = text.rstrip("\ufffd")  # perhaps a character of several tokens, of which some are missing
        yield from whole[shown:]
        shown = max(shown, len(whole))
    generation = written(conditions, decoder.tokens[0], *decoder.sure.results()[0])
    yield from generation.text[shown:]
    return generation


def _answers(
    conditions: Conditions, users: Sequence[str], prompts: Sequence[Sequence[int]], accepts: Callable[[str], bool] | None
) -> list[Generation]:
    """A call for each request, or `CALL none {}` where it is less sure than it has to be."""
    calls, sampling = write(conditions, decoder_for(conditions, prompts)), conditions.sampling
    if sampling.reconsiders and len(conditions.stop) == 1:
        calls = reconsidered(conditions, users, prompts, calls, accepts or (lambda _: True))
    if not sampling.min_confidence:
        return calls
    refused = format_call(NO_TOOL, {})
    return [replace(call, text=refused, truncated=False) if (call.confidence or 0.0) < sampling.min_confidence else call for call in calls]


def _shortest(sampling: Sampling, grammar: Grammar | None) -> int:
    """Tokens that a call takes at least."""
    shortest = len(grammar.shortest_call) if grammar else 2
    if grammar and sampling.max_new_tokens < shortest:
        raise ToolcallError(f"decoding.max_new_tokens is {sampling.max_new_tokens}; the shortest call takes {shortest} tokens")
    return shortest


def _refusal(user: str, prompt_tokens: int, block_size: int, shortest: int) -> Generation | None:
    if not user.strip():
        return Generation("", False, "the request is empty")
    if prompt_tokens > block_size - shortest:
        return Generation(
            "", False, f"the request takes {prompt_tokens} tokens and leaves no room for a call in the model's context of {block_size}"
        )
    return None
