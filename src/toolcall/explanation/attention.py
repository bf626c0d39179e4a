"""Where a model looks in the request while it writes a call.

A model that copies says so itself: its pointer and its reading head vote for tokens of the request. Any other is asked for the
attention of its last block.

Shapes: B batch (here 1), T time, N tokens of the call, S tokens of the framed request, C width, H heads, D = C / H, V vocabulary.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from threading import get_ident
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from toolcall.datamodules.reading_head import ReadingHead
from toolcall.models.attention import Attention
from toolcall.models.tinygpt import TinyGPT

_COPYING = ("pointer", "pointer.strength", "reader.strength")
_TINY = 1e-6  # the least strength: where nothing is to be copied, the pointer tells where it looks

Passed = tuple[tuple[Any, ...], Any]
"""What a part of a model was given, and what it gave."""


@dataclass(frozen=True)
class Seen:
    """What one forward pass over a request and its call shows."""

    logits_NV: Tensor
    """What each token of the call was chosen by."""
    attention_NS: Tensor
    """How much of a look falls on each token of the request, at most 1 together: what is missing falls on the call itself."""


@torch.inference_mode()
def watch(model: TinyGPT, prompt: list[int], call: list[int]) -> Seen:
    """Feed a framed request and a call of at least one token in one pass."""
    tokens_BT = torch.tensor([[*prompt, *call[:-1]]], device=model.device)
    prompts_B = torch.tensor([len(prompt)], device=model.device)
    select_N = torch.arange(len(prompt) - 1, tokens_BT.size(1), device=model.device)
    last = f"blocks.{len(model.blocks) - 1}.attention"
    with _watching(model, _COPYING if model.pointer is not None else (last,)) as seen:
        logits_NV = model(tokens_BT, prompts_B, select_N=select_N)
    if model.pointer is not None:
        attention_NT = _copied(seen, _read(tokens_BT, prompts_B, select_N), select_N)
    else:
        attention_NT = _attended(model.get_submodule(last), seen[last], select_N)
    return Seen(logits_NV.cpu(), attention_NT[:, : len(prompt)].cpu())


@contextmanager
def _watching(model: nn.Module, names: tuple[str, ...]) -> Iterator[dict[str, Passed]]:
    """What passes through parts of a model, in this thread: others may be using it too."""
    seen, thread = dict[str, Passed](), get_ident()

    def note(name: str, given: tuple[Any, ...], gave: Any) -> None:
        if get_ident() == thread:
            seen[name] = given, gave

    with ExitStack() as hooks:
        for name in names:
            part = model.get_submodule(name)
            hooks.enter_context(part.register_forward_hook(lambda _, given, gave, name=name: note(name, given, gave)))
        yield seen


def _read(tokens_BT: Tensor, prompts_B: Tensor, select_N: Tensor) -> Tensor:
    """What the reading head reads next, as shares (N, T); none behind the request's end, where nothing has been written yet."""
    reading = ReadingHead(tokens_BT, prompts_B).follow(tokens_BT, prompts_B, torch.full_like(prompts_B, tokens_BT.size(1)))
    places_N = reading.places_BT[0, select_N]
    return F.one_hot(places_N, tokens_BT.size(1)) * (places_N > 0)[:, None]


def _copied(seen: dict[str, Passed], read_NT: Tensor, select_N: Tensor) -> Tensor:
    """Pointer and reading head together, each with the strength of its vote."""
    pointed_NT = seen["pointer"][1].weights_BTM[0, select_N]
    pointing_N1, reading_N1 = (seen[f"{name}.strength"][1] for name in ("pointer", "reader"))
    pointing_N1, reading_N1 = pointing_N1.clamp(min=_TINY), reading_N1.clamp(min=0) * read_NT.sum(-1, keepdim=True)
    shares_NT: Tensor = (pointing_N1 * pointed_NT + reading_N1 * read_NT) / (pointing_N1 + reading_N1)
    return shares_NT


def _attended(attention: nn.Module, passed: Passed, select_N: Tensor) -> Tensor:
    """The mean over the heads."""
    assert isinstance(attention, Attention)
    (x_BTC, step, _), _ = passed
    heads = (*x_BTC.shape[:2], attention.config.n_head, attention.config.head_size)
    q_BTHD, k_BTHD, _ = (part.view(heads) for part in attention.qkv(x_BTC).chunk(3, -1))
    scores_BHTT = q_BTHD.transpose(1, 2) @ k_BTHD.permute(0, 2, 3, 1) * attention.config.head_size**-0.5
    weights_BHTT: Tensor = scores_BHTT.masked_fill(~step.mask_B1TS, -torch.inf).softmax(-1)
    return weights_BHTT[0, :, select_N].mean(0)
