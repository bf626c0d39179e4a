"""Batched generation with a key/value cache: rows of unlike length, each leaving the batch as soon as it is done."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from toolcall.datamodules.tokenizer import END, PAD, Tokenizer
from toolcall.decoding.confidence import Confidence
from toolcall.decoding.constraint import Constraint, Grammar
from toolcall.errors import ToolcallError
from toolcall.models.cache import Cache
from toolcall.models.tinygpt import TinyGPT
from toolcall.protocol import format_call

_NO_TOOL = "none"
_COLD = 1e-6  # a temperature below it is none: float32 cannot divide by it
_SHRINK = 0.75  # rows are dropped from the cache when no more than this share of them is still running


@dataclass(frozen=True)
class Sampling:
    """How the next token is chosen."""

    temperature: float = 0.0
    """0 takes the likeliest token; otherwise logits are divided by it."""
    top_k: int = 0
    """Choose among so many likeliest tokens; 0 means all."""
    top_p: float = 1.0
    """Choose among the likeliest tokens that together have this probability, above 0 to 1 (Holtzman et al. 2019, arXiv:1904.09751)."""
    max_new_tokens: int = 240
    """Stop after so many tokens, 1 to 1024."""
    seed: int = 11
    """Of the random choices."""
    min_confidence: float = 0.0
    """A call of a lower probability becomes `CALL none {}`, 0 to 1."""
    constrained: bool = False
    """Whether a call is generated within the grammar of the tools: it is valid then, always."""

    def __post_init__(self) -> None:
        for name, low, high in (
            ("temperature", 0.0, 2.0),
            ("top_k", 0, 100_000),
            ("top_p", 1e-6, 1.0),
            ("max_new_tokens", 1, 1024),
            ("min_confidence", 0.0, 1.0),
        ):
            if not low <= getattr(self, name) <= high:
                raise ToolcallError(f"decoding.{name} is {getattr(self, name)}; accepted are {low} to {high}")

    def check(self, tools: Container[str]) -> None:
        """Raise ToolcallError if this cannot be done with these tools."""
        if self.min_confidence > 0 and _NO_TOOL not in tools:
            raise ToolcallError(f"decoding.min_confidence makes unsure calls those of the tool {_NO_TOOL}, which is not among the tools")


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
    shortest = len(grammar.shortest_call) if grammar else 2
    if sampling.max_new_tokens < shortest and grammar:
        raise ToolcallError(f"decoding.max_new_tokens is {sampling.max_new_tokens}; the shortest call takes {shortest} tokens")
    results = [_refusal(user, len(prompt), model.config.block_size, shortest) for user, prompt in zip(users, prompts, strict=True)]
    waiting = sorted((row for row, result in enumerate(results) if result is None), key=lambda row: len(prompts[row]))
    source = torch.Generator(device=model.device).manual_seed(sampling.seed)
    for start in range(0, len(waiting), batch_size):
        rows = waiting[start : start + batch_size]
        sure = Confidence(tokenizer, len(rows), model.device)
        outputs = _continue(model, [prompts[row] for row in rows], sampling, source, list(stop), grammar, sure)
        for row, tokens, (confidence, margin) in zip(rows, outputs, sure.results(), strict=True):
            text, truncated = _finish(tokenizer, tokens, list(stop))
            if confidence < sampling.min_confidence:
                text, truncated = format_call(_NO_TOOL, {}), False
            results[row] = Generation(text, truncated, None, confidence, margin)
    return [result for result in results if result is not None]


def _refusal(user: str, prompt_tokens: int, block_size: int, shortest: int) -> Generation | None:
    if not user.strip():
        return Generation("", False, "the request is empty")
    if prompt_tokens > block_size - shortest:
        return Generation(
            "", False, f"the request takes {prompt_tokens} tokens and leaves no room for a call in the model's context of {block_size}"
        )
    return None


def _finish(tokenizer: Tokenizer, tokens: list[int], stop: list[int]) -> tuple[str, bool]:
    """The text of a call, and whether it was cut off. A row goes on being computed until its batch shrinks: what lies behind the stop
    sequence is no output."""
    for end in range(len(stop), len(tokens) + 1):
        if tokens[end - len(stop) : end] == stop:
            return tokenizer.decode(tokens[: end - len(stop)]), False
    return tokenizer.decode(tokens), True


def _continue(
    model: TinyGPT,
    prompts: list[list[int]],
    sampling: Sampling,
    source: torch.Generator,
    stop: list[int],
    grammar: Grammar | None,
    sure: Confidence,
) -> list[list[int]]:
    """New tokens of each prompt, up to and beyond its stop sequence. `forward` is called as such: compiling pays in training,
    where shapes recur, and not here, where each step has its own."""
    lengths = [len(prompt) for prompt in prompts]
    most = min(sampling.max_new_tokens, grammar.longest) if grammar and grammar.longest else sampling.max_new_tokens
    size = min(model.config.block_size, max(lengths) + most)
    cache = Cache(model, len(prompts), size)
    logits_BV = _prefill(model, cache, prompts)
    output_BN = torch.full((len(prompts), size), PAD, device=model.device)
    rows_B = torch.arange(len(prompts), device=model.device)
    limits = [min(most, size - length) for length in lengths]
    limits_B = torch.tensor(limits, device=model.device)
    constraint = Constraint(grammar, limits) if grammar else None
    stop_N = torch.tensor(stop, device=model.device)
    running_B = torch.ones_like(rows_B, dtype=torch.bool)
    for step in range(int(limits_B.max())):
        next_B = choose(constraint.masked(logits_BV) if constraint else logits_BV, sampling, source)
        if constraint:
            next_B = constraint.advance(next_B)
        sure.observe(step, rows_B, running_B, logits_BV, next_B)
        output_BN[rows_B, step] = next_B
        running_B &= step + 1 < limits_B[rows_B]
        if step + 1 >= len(stop):
            running_B &= (output_BN[rows_B, step + 1 - len(stop) : step + 1] != stop_N).any(-1)
        alive = int(running_B.sum())
        if not alive:
            break
        if alive <= _SHRINK * len(rows_B):
            kept = running_B.nonzero().squeeze(1)
            cache.keep(kept)
            if constraint:
                constraint.keep(kept)
            rows_B, next_B, running_B = rows_B[kept], next_B[kept], running_B[kept]
        logits_BV = model.forward(next_B[:, None], cache=cache, counts_B=running_B.long())[:, -1]
    return [tokens[:limit] for tokens, limit in zip(output_BN.tolist(), limits_B.tolist(), strict=True)]


def _prefill(model: TinyGPT, cache: Cache, prompts: list[list[int]]) -> Tensor:
    """Feed all prompts at once, padded at the end; the logits behind each one's last token (B, V)."""
    lengths_B = torch.tensor([len(prompt) for prompt in prompts], device=model.device)
    longest = int(lengths_B.max())
    tokens_BT = torch.tensor([prompt + [PAD] * (longest - len(prompt)) for prompt in prompts], device=model.device)
    last_B = torch.arange(len(prompts), device=model.device) * longest + lengths_B - 1
    return model.forward(tokens_BT, lengths_B, cache, lengths_B, last_B)


def choose(logits_BV: Tensor, sampling: Sampling, source: torch.Generator) -> Tensor:
    """The next token of each row."""
    if sampling.temperature < _COLD:
        return logits_BV.argmax(-1)
    logits_BV = (logits_BV - logits_BV.max(-1, keepdim=True).values) / sampling.temperature
    if 0 < sampling.top_k < logits_BV.size(-1):
        least_B1 = logits_BV.topk(sampling.top_k).values[:, -1:]
        logits_BV = logits_BV.masked_fill(logits_BV < least_B1, -torch.inf)
    if sampling.top_p < 1:
        sorted_BV, order_BV = logits_BV.softmax(-1).sort(-1, descending=True)
        beyond_BV = sorted_BV.cumsum(-1) - sorted_BV >= sampling.top_p
        logits_BV = logits_BV.masked_fill(beyond_BV.scatter(-1, order_BV, beyond_BV), -torch.inf)
    return torch.multinomial(logits_BV.softmax(-1), 1, generator=source).squeeze(1)
