"""What happens inside: a sample on its way into the training window, and a call token by token."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fastapi import APIRouter
from pydantic import BaseModel, Field

from toolcall.comparison.runs import find_runs
from toolcall.errors import ToolcallError
from toolcall.explanation.views import CallView, SampleView
from toolcall.protocol import MAX_CALL
from toolcall.server.state import Serving

if TYPE_CHECKING:
    from toolcall.datamodules.encoding import LossOn

router = APIRouter(prefix="/explain", tags=["explain"])


class SampleRequest(BaseModel):
    """A request and the call that answers it."""

    user: str = Field(min_length=1, max_length=10_000)
    call: str = Field(min_length=1, max_length=MAX_CALL)
    checkpoint_path: str | None = Field(None, max_length=1000)


class CallRequest(BaseModel):
    """A request whose call is to be explained."""

    user: str = Field(min_length=1, max_length=10_000)
    checkpoint_path: str | None = Field(None, max_length=1000)
    constrained: bool = True
    candidates: int = Field(5, ge=1, le=50)
    """How many to name for each token."""


@router.post("/sample")
async def sample(asked: SampleRequest, server: Serving) -> SampleView:
    """How training sees a sample, and what the model expects at each place. Before there is a model, in the vocabulary that this sample
    alone would give."""
    from toolcall.datamodules.corpus import Selection
    from toolcall.explanation.sample import explain_sample, read_sample

    if asked.checkpoint_path is None and await server.untrained():
        alone = read_sample(asked.user, asked.call, (await server.tools()).tool_box())
        return explain_sample(alone, Selection.of([alone]).vocabulary(), None)
    loaded = await server.load(asked.checkpoint_path)
    caller = loaded.caller
    read = read_sample(asked.user, asked.call, caller.tools)
    return await server.inference.run(lambda: explain_sample(read, caller.tokenizer, caller.model, _loss_on(loaded.path)))


@router.post("/call")
async def call(asked: CallRequest, server: Serving) -> CallView:
    """The call that /generate gives at temperature 0, with what led to each of its tokens."""
    from toolcall.explanation.call import explain_call

    loaded = await server.load(asked.checkpoint_path)
    sampling = replace(server.sampling, temperature=0.0, constrained=asked.constrained)
    return await server.inference.run(lambda: explain_call(loaded.caller, asked.user, sampling, asked.candidates))


def _loss_on(checkpoint: Path) -> "LossOn":
    """Where the loss looked in the run that a checkpoint comes from."""
    try:
        runs = find_runs([str(checkpoint.parent.parent)])
    except ToolcallError:  # a checkpoint that was moved here alone
        return "call"
    return "all" if runs and runs[0].config.get("data.loss_on") == "all" else "call"
