"""How a sample is trained on: its frame, its tokens, the inputs and the labels shifted by one, and what a model makes of them."""

import torch

from toolcall.datamodules.encoding import IGNORE, LossOn, collate, encode_samples
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.errors import ToolcallError
from toolcall.explanation.candidates import likeliest
from toolcall.explanation.tokens import read_tokens
from toolcall.explanation.views import Prediction, SampleToken, SampleView
from toolcall.models.tinygpt import TinyGPT
from toolcall.protocol import format_call
from toolcall.tools import ToolBox


def read_sample(user: str, call: str, tools: ToolBox) -> Sample:
    """A sample as the readers of data files make it. Raises ToolcallError for an empty request, and for a call that is none of `tools`."""
    if not user.strip():
        raise ToolcallError("the request (user) is empty")
    checked = tools.check(call)
    if checked.error is not None:
        raise checked.error
    assert checked.call is not None
    tool, args = checked.call.tool, checked.call.args
    return Sample(tool, user, format_call(tool, tools[tool].arranged(args)))


def explain_sample(
    sample: Sample, tokenizer: Tokenizer, model: TinyGPT | None, loss_on: LossOn = "call", candidates: int = 5
) -> SampleView:
    """How training sees one sample. `candidates`: the most of them to name for each position."""
    encoded = encode_samples([sample], tokenizer)
    batch = collate(encoded, [0], loss_on)
    length = int(batch.lengths_B)
    x, y = batch.tokens_BT[0, :length].tolist(), batch.labels_BT[0, :length].tolist()
    supervised = [False, *(label != IGNORE for label in y)]
    tokens = zip(read_tokens(tokenizer, encoded.ids.tolist(), encoded.values.tolist()), supervised, strict=True)
    fits = model is not None and length <= model.config.block_size
    return SampleView(
        framed=sample.framed(),
        block_size=model.config.block_size if model else None,
        tokens=[SampleToken(token.id, token.text, token.part, looked_at) for token, looked_at in tokens],
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
