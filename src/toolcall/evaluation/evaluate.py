"""Generate a call for every sample and score it."""

from collections.abc import Sequence

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.decoding import Sampling, generate
from toolcall.evaluation.score import Score, score
from toolcall.models.tinygpt import TinyGPT
from toolcall.tools import ToolBox


def evaluate(
    model: TinyGPT, tokenizer: Tokenizer, tools: ToolBox, samples: Sequence[Sample], sampling: Sampling, batch_size: int = 64
) -> list[Score]:
    """Scores in the order of the samples. A request that cannot be answered (too long for the context) counts as truncated."""
    generations = generate(model, tokenizer, [sample.user for sample in samples], sampling, batch_size)
    return [
        score(tools, sample.user, sample.call, generation.text, generation.truncated or generation.error is not None)
        for sample, generation in zip(samples, generations, strict=True)
    ]
