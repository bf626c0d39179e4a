"""Requests written by hand, without a look at the generator: what a trained model is measured on beside its own test splits."""

from collections import Counter
from pathlib import Path

import pytest

from toolcall.datamodules.jsonl import read_samples
from toolcall.datamodules.leaks import Phrasings
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.synthetic import generate, make_mixture
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

BOX = ToolBox(builtin_tools())


@pytest.fixture(scope="module", params=["hand_written.jsonl", "hand_written_2.jsonl", "hand_written_3.jsonl", "hand_written_4.jsonl"])
def samples(request: pytest.FixtureRequest) -> list[Sample]:
    return list(read_samples(Path(__file__).parents[1] / "data" / request.param, BOX, "fail"))


def test_there_are_many_for_every_tool(samples: list[Sample]) -> None:
    assert len(samples) >= 100
    assert min(Counter(sample.tool for sample in samples)[tool] for tool in BOX) >= 15


def test_every_expected_call_executes(samples: list[Sample]) -> None:
    assert not [(sample, error) for sample in samples if (error := BOX.execute(sample.call).error)]


@pytest.fixture(scope="module", params=[3_000, pytest.param(15_000, marks=pytest.mark.slow)])
def generated(request: pytest.FixtureRequest) -> Phrasings:
    return Phrasings(generate(request.param, 11, make_mixture(["en", "zh"], 0.12)))


def test_the_generator_does_not_make_them(samples: list[Sample], generated: Phrasings) -> None:
    assert generated.leaks(samples).requests <= 0.01 * len(samples)
    assert generated.leaks(samples).masked < 0.15
