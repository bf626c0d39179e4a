"""Generate a call for every sample and score it."""

from collections.abc import Sequence
from dataclasses import replace

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.decoding import Grammar, Sampling, generate
from toolcall.evaluation.score import Score, score
from toolcall.models.tinygpt import TinyGPT
from toolcall.tools import ToolBox


def evaluate(
    model: TinyGPT, tokenizer: Tokenizer, tools: ToolBox, samples: Sequence[Sample], sampling: Sampling, batch_size: int = 64
) -> list[Score]:
    """Scores in the order of the samples. A request that cannot be answered (too long for the context) counts as truncated."""
    sampling.check(tools)
    grammar = Grammar(tools, tokenizer) if sampling.constrained else None
    generations = generate(
        model, tokenizer, [sample.user for sample in samples], sampling, batch_size, grammar=grammar, accepts=tools.accepts
    )
    return [
        replace(
            score(tools, sample.user, sample.call, generation.text, generation.truncated or generation.error is not None),
            confidence=generation.confidence,
            slice=sample.slice,
        )
        for sample, generation in zip(samples, generations, strict=True)
    ]


def evaluate_within_grammar(
    model: TinyGPT, tokenizer: Tokenizer, tools: ToolBox, samples: Sequence[Sample], sampling: Sampling, free: Sequence[Score]
) -> list[Score]:
    """The scores of constrained generation, `free` being those without a grammar.

    The likeliest token of a call that the grammar accepts is the likeliest within the grammar too, so that without chance only
    the other calls are generated anew.
    """
    sampling, grammar = replace(sampling, constrained=True), Grammar(tools, tokenizer)
    again = [row for row, score in enumerate(free) if sampling.temperature > 0 or score.truncated or not grammar.accepts(score.generated)]
    scores = dict(zip(again, evaluate(model, tokenizer, tools, [samples[row] for row in again], sampling), strict=True))
    return [scores.get(row, score) for row, score in enumerate(free)]
