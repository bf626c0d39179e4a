"""How a sample is trained on: its frame, its tokens, the inputs and the labels shifted by one, and what a model makes of them."""

from dataclasses import dataclass

import torch

from toolcall.datamodules.encoding import IGNORE, LossOn, collate, encode_samples
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.errors import ToolcallError
from toolcall.explanation.candidates import Candidate, likeliest
from toolcall.explanation.tokens import Token, read_tokens
from toolcall.models.tinygpt import TinyGPT
from toolcall.protocol import format_call
from toolcall.tools import ToolBox


@dataclass(frozen=True)
class SampleToken(Token):
    """A token of a sample."""

    supervised: bool
    """Whether the loss looks at it."""


@dataclass(frozen=True)
class Prediction:
    """What a model expects at one position."""

    probability: float
    """Of the token that does come."""
    candidates: list[Candidate]


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
    """What follows each of `x`; IGNORE where the loss does not look."""
    next: list[Prediction | None] | None
    """What the model expects behind each of `x` where the loss looks; None without a model, or where the context is too short."""


def read_sample(user: str, call: str, tools: ToolBox) -> Sample:
    """A sample as the readers of data files make it. Raises ToolcallError for an empty request, and for a call that is none of `tools`."""
    if not user.strip():
        raise ToolcallError("the request (user) is empty")
    checked = tools.check(call)
    if checked.error is not None or checked.call is None:
        raise checked.error or ToolcallError("no call")
    return Sample(checked.call.tool, user, format_call(checked.call.tool, tools[checked.call.tool].arranged(checked.call.args)))


def explain_sample(
    sample: Sample, tokenizer: Tokenizer, model: TinyGPT | None, loss_on: LossOn = "call", candidates: int = 5
) -> SampleView:
    """How training sees one sample. `candidates`: the most of them to name for each position."""
    encoded = encode_samples([sample], tokenizer)
    batch = collate(encoded, [0], loss_on)
    length = int(batch.lengths_B)
    x, y = batch.tokens_BT[0, :length].tolist(), batch.labels_BT[0, :length].tolist()
    supervised = [False, *(label != IGNORE for label in y)]
    tokens = read_tokens(tokenizer, encoded.ids.tolist(), encoded.values.tolist())
    fits = model is not None and length <= model.config.block_size
    return SampleView(
        framed=sample.framed(),
        block_size=model.config.block_size if model else None,
        tokens=[SampleToken(token.id, token.text, token.part, looked_at) for token, looked_at in zip(tokens, supervised, strict=True)],
        x=x,
        y=y,
        next=_predictions(model, tokenizer, x, y, int(batch.prompts_B), candidates) if model and fits else None,
    )


@torch.inference_mode()
def _predictions(model: TinyGPT, tokenizer: Tokenizer, x: list[int], y: list[int], prompt: int, candidates: int) -> list[Prediction | None]:
    logits_TV = model(torch.tensor([x], device=model.device), torch.tensor([prompt], device=model.device))[0]
    allowed_V = torch.ones(len(tokenizer), dtype=torch.bool)
    return [
        None if label == IGNORE else Prediction(float(row_V[label]), likeliest(tokenizer, row_V, allowed_V, candidates, label))
        for row_V, label in zip(logits_TV.softmax(-1).cpu(), y, strict=True)
    ]
