"""Calls for requests, in batches or as a stream of text."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import torch

from toolcall.datamodules.tokenizer import END, Tokenizer
from toolcall.decoding.conditions import Conditions
from toolcall.decoding.confidence import Confidence
from toolcall.decoding.constraint import Grammar
from toolcall.decoding.decoder import Decoder
from toolcall.decoding.sampling import NO_TOOL, Sampling
from toolcall.decoding.single import SingleDecoder
from toolcall.errors import ToolcallError
from toolcall.models.single import SingleCall
from toolcall.models.tinygpt import TinyGPT
from toolcall.protocol import format_call


@dataclass(frozen=True)
class Generation:
    """What came out for one request."""

    text: str
    """The CALL line without its closing tag; empty where there is an error."""
    truncated: bool
    """The closing tag was not reached."""
    error: str | None = None
    """Why nothing was generated."""
    confidence: float | None = field(default=None, compare=False)
    """The call's probability, its closing tag included."""
    margin: float | None = field(default=None, compare=False)
    """How much likelier its tool was than the second; None where the model's vocabulary does not tell."""
    tokens: tuple[int, ...] = field(default=(), compare=False, repr=False)
    """What the model wrote, the tokens that end the call included."""


@torch.inference_mode()
def generate(
    model: TinyGPT,
    tokenizer: Tokenizer,
    users: Sequence[str],
    sampling: Sampling | None = None,
    batch_size: int = 64,
    stop: Sequence[int] = (END,),
    grammar: Grammar | None = None,
) -> list[Generation]:
    """One call a request, in the order of the requests; those of like length share a batch. `stop`: the tokens that end a call.
    With a grammar, every call is one of its calls, and comes to its end.

    An empty request, or one that leaves no room for a call in the context, comes back with its `error`.
    """
    sampling = sampling or Sampling()
    prompts = [tokenizer.encode_prompt(user) for user in users]
    shortest = _shortest(sampling, grammar)
    results = [_refusal(user, len(prompt), model.config.block_size, shortest) for user, prompt in zip(users, prompts, strict=True)]
    waiting = sorted((row for row, result in enumerate(results) if result is None), key=lambda row: len(prompts[row]))
    source = torch.Generator(device=model.device).manual_seed(sampling.seed)
    for start in range(0, len(waiting), batch_size):
        rows = waiting[start : start + batch_size]
        sure = Confidence(tokenizer, len(rows), model.device)
        decoder = _decoder(Conditions(model, sampling, source, stop, grammar, sure), [prompts[row] for row in rows])
        for _ in decoder:
            pass
        for row, tokens, (confidence, margin) in zip(rows, decoder.tokens, sure.results(), strict=True):
            text, truncated = _finish(tokenizer, tokens, list(stop))
            written = tuple(tokens[: _end(tokens, list(stop))])
            if confidence < sampling.min_confidence:
                text, truncated = format_call(NO_TOOL, {}), False
            results[row] = Generation(text, truncated, None, confidence, margin, written)
    return [result for result in results if result is not None]


@torch.inference_mode()
def stream(
    model: TinyGPT, tokenizer: Tokenizer, user: str, sampling: Sampling | None = None, grammar: Grammar | None = None
) -> Generator[str, None, Generation]:
    """The characters of one call, as they are written; at the end returns the whole (the value of StopIteration). Raises ToolcallError
    for a request that cannot be answered, and for `min_confidence`, which is known only at the end."""
    sampling = sampling or Sampling()
    if sampling.min_confidence > 0:
        raise ToolcallError("decoding.min_confidence is decided at the end of a call, which therefore cannot be streamed")
    prompt, shown = tokenizer.encode_prompt(user), 0
    shortest = _shortest(sampling, grammar)
    refusal = _refusal(user, len(prompt), model.config.block_size, shortest)
    if refusal is not None:
        raise ToolcallError(str(refusal.error))
    source = torch.Generator(device=model.device).manual_seed(sampling.seed)
    sure = Confidence(tokenizer, 1, model.device)
    decoder = _decoder(Conditions(model, sampling, source, [END], grammar, sure), [prompt])
    text, truncated = "", True
    for _ in decoder:
        text, truncated = _finish(tokenizer, decoder.tokens[0], [END])
        whole = text.rstrip("\ufffd")  # perhaps a character of several tokens, of which some are missing
        yield from whole[shown:]
        shown = max(shown, len(whole))
    yield from text[shown:]
    tokens, (confidence, margin) = decoder.tokens[0], sure.results()[0]
    return Generation(text, truncated, None, confidence, margin, tuple(tokens[: _end(tokens, [END])]))


def _decoder(conditions: Conditions, prompts: Sequence[Sequence[int]]) -> Decoder | SingleDecoder:
    """What is faster for so many rows."""
    if len(prompts) == 1 and SingleCall.serves(conditions.model):
        return SingleDecoder(conditions, prompts[0])
    return Decoder(conditions, prompts)


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


def _finish(tokenizer: Tokenizer, tokens: list[int], stop: list[int]) -> tuple[str, bool]:
    """The text of a call, and whether it was cut off."""
    end = _end(tokens, stop)
    return (tokenizer.decode(tokens), True) if end is None else (tokenizer.decode(tokens[: end - len(stop)]), False)


def _end(tokens: list[int], stop: list[int]) -> int | None:
    """Where a call ends, behind its stop sequence; None if it was cut off."""
    ends = range(len(stop), len(tokens) + 1)
    return next((end for end in ends if tokens[end - len(stop) : end] == stop), None)
