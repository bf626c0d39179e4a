"""What explanations consist of: plain values, for programs and pages."""

from dataclasses import dataclass
from typing import Literal

Part = Literal["tag", "request", "note", "call", "structure"]
"""What a token belongs to. `tag`: the frame; `note`: a number that the request gives in words, in digits; `call`: an argument's value;
`structure`: what stands around the values, the word CALL included."""


@dataclass(frozen=True)
class Token:
    """One token of a framed request or sample."""

    id: int
    text: str
    """What it spells (see `tokens.spelled`)."""
    part: Part


@dataclass(frozen=True)
class SampleToken(Token):
    """A token of a sample."""

    supervised: bool
    """Whether the loss looks at it."""


@dataclass(frozen=True)
class Candidate:
    """A token that could come next."""

    id: int
    text: str
    probability: float
    """The model's own, whatever a grammar allows."""
    allowed: bool
    """Whether the call may go on with it; always, where there is no grammar."""


@dataclass(frozen=True)
class Prediction:
    """What a model expects at one position."""

    probability: float
    """Of the token that does come."""
    candidates: list[Candidate]
    """The likeliest first, then the token that does come if it is none of them."""


@dataclass(frozen=True)
class SampleView:
    """A sample on its way into the training window."""

    framed: str
    block_size: int | None
    """The model's context in tokens; None without a model."""
    tokens: list[SampleToken]
    x: list[int]
    """What the model is given."""
    y: list[int]
    """What follows each of `x`; -100 where the loss does not look."""
    next: list[Prediction | None] | None
    """What the model expects behind each of `x` where the loss looks; None without a model, or where the context is too short."""


@dataclass(frozen=True)
class Step:
    """One token of a call."""

    id: int
    text: str
    probability: float
    """The model's own, whatever the grammar allows."""
    forced: bool
    """There was no choice: the grammar allows nothing else, or the call had to come to its end."""
    candidates: list[Candidate]
    """The likeliest first, then the token itself if it is none of them."""
    attention: list[float]
    """For each token of the prompt how much of the model's look falls on it, at most 1 together."""


@dataclass(frozen=True)
class CallView:
    """A request and how its call came to be."""

    prompt: list[Token]
    """The framed request."""
    steps: list[Step]
    call: str
    truncated: bool
