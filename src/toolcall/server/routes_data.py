"""Data sets: what is in one, and new ones; and the presets whose contexts they must fit."""

from typing import Any, Literal

from anyio.to_thread import run_sync
from fastapi import APIRouter
from pydantic import BaseModel, Field

from toolcall.server.presets import NAMES, Name, parameters, preset
from toolcall.server.state import Serving
from toolcall.server.text import Text

router = APIRouter(tags=["data"])


class CheckRequest(BaseModel):
    """A data set, and the preset that is to learn it."""

    dataset_jsonl: Text
    preset: Name = "small"


class InvalidLine(BaseModel):
    """A line that is no sample, and why."""

    line: int
    reason: str
    text: str


class LengthGroup(BaseModel):
    """How many samples have so many tokens or fewer, beyond the group before."""

    upto: int
    count: int


class Checked(BaseModel):
    """What is in a data set."""

    samples: int
    invalid: list[InvalidLine]
    tool_counts: dict[str, int]
    characters: int
    lengths: list[LengthGroup]
    block_size: int
    too_long: int


class MakeRequest(BaseModel):
    """How large a data set, of which kind."""

    samples_per_tool: int = Field(240, ge=10, le=1000)
    seed: int = Field(11, ge=0, lt=2**31)
    languages: list[Literal["en", "zh"]] = Field(["en"], min_length=1, max_length=2)
    source: Literal["synthetic", "reference"] = "synthetic"


class Made(BaseModel):
    """A data set as JSONL."""

    dataset_jsonl: str
    samples: int
    tool_counts: dict[str, int]


class PresetReply(BaseModel):
    """A size of model."""

    name: str
    n_layer: int
    n_head: int
    n_embd: int
    block_size: int
    parameters: int


class Presets(BaseModel):
    """The sizes of models."""

    presets: list[PresetReply]


@router.post("/data/check")
async def check(asked: CheckRequest, server: Serving) -> Checked:
    """Every line that is no sample with its reason, and figures of those that are."""
    from toolcall.server import data_sets  # what workers need is imported when it is needed: the server starts sooner

    size = preset(asked.preset).block_size
    return Checked(**await server.workbench.call(data_sets.check, asked.dataset_jsonl, server.training_tools, size))


@router.post("/data/generate")
async def make(asked: MakeRequest, server: Serving) -> Made:
    """Samples for the built-in tools."""
    from toolcall.server import data_sets

    return Made(**await server.workbench.call(data_sets.make, asked.source, asked.samples_per_tool, asked.languages, asked.seed))


@router.get("/presets")
async def presets() -> Presets:
    """The sizes of models; parameters are those with a vocabulary of ASCII."""
    return await run_sync(_presets)


def _presets() -> Presets:
    found: list[dict[str, Any]] = [{"name": name, "parameters": parameters(preset(name))} | preset(name).sizes() for name in NAMES]
    return Presets(presets=[PresetReply(**fields) for fields in found])
