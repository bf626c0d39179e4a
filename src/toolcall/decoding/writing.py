"""A batch of calls, written to their ends."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from toolcall.decoding.conditions import Conditions
from toolcall.decoding.decoder import Decoder
from toolcall.decoding.single import SingleDecoder
from toolcall.models.single import SingleCall


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
    """How much likelier its tool was than the second, or less likely than the first; None where the model's vocabulary does not tell."""
    tokens: tuple[int, ...] = field(default=(), compare=False, repr=False)
    """What the model wrote, the tokens that end the call included."""


def decoder_for(conditions: Conditions, prompts: Sequence[Sequence[int]]) -> Decoder | SingleDecoder:
    """What is faster for so many rows."""
    if len(prompts) == 1 and SingleCall.serves(conditions.model):
        return SingleDecoder(conditions, prompts[0])
    return Decoder(conditions, prompts)


def write(conditions: Conditions, decoder: Decoder | SingleDecoder) -> list[Generation]:
    """Let a decoder come to the end of its calls."""
    for _ in decoder:
        pass
    return [written(conditions, *row) for row in zip(decoder.tokens, *zip(*decoder.sure.results(), strict=True), strict=True)]


def written(conditions: Conditions, tokens: Sequence[int], confidence: float, margin: float | None) -> Generation:
    """The call that the tokens came to, behind which padding may stand."""
    end = end_of(tokens, conditions.stop)
    text = conditions.tokenizer.decode(tokens if end is None else tokens[: end - len(conditions.stop)])
    return Generation(text, end is None, None, confidence, margin, tuple(tokens[:end]))


def end_of(tokens: Sequence[int], stop: Sequence[int]) -> int | None:
    """Where a call ends, behind its stop sequence; None if it was cut off."""
    ends = range(len(stop), len(tokens) + 1)
    return next((end for end in ends if list(tokens[end - len(stop) : end]) == list(stop)), None)
