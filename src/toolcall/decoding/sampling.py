"""How the next token of a call is chosen. Shapes: B rows, V vocabulary."""

from collections.abc import Container
from dataclasses import dataclass

import torch
from torch import Tensor

from toolcall.errors import ToolcallError

NO_TOOL = "none"
"""The tool that unsure calls become calls of."""
_COLD = 1e-6  # a temperature below it is none: float32 cannot divide by it


@dataclass(frozen=True)
class Sampling:
    """How the next token is chosen."""

    temperature: float = 0.0
    """0 takes the likeliest token; otherwise logits are divided by it."""
    top_k: int = 0
    """Choose among so many likeliest tokens; 0 means all."""
    top_p: float = 1.0
    """Choose among the likeliest tokens that together have this probability, above 0 to 1 (Holtzman et al. 2019, arXiv:1904.09751)."""
    max_new_tokens: int = 240
    """Stop after so many tokens, 1 to 1024."""
    seed: int = 11
    """Of the random choices."""
    min_confidence: float = 0.0
    """A call of a lower probability becomes `CALL none {}`, 0 to 1."""
    constrained: bool = False
    """Whether a call is generated within the grammar of the tools: it is valid then, always."""

    alternatives: int = 0
    """Other calls that are tried where a call is unsure or cannot be carried out, 0 to 16 (see `alternatives.py`). Where chance chooses
    there are none. A stream begins when they are done."""
    coverage_penalty: float = 1.5
    """How much a number of the request that a call leaves out, and others do not, weighs against it among alternatives, 0 to 10: logarithms
    of probabilities are made so much smaller (see `coverage.py`). So calls that leave numbers out are looked at again sooner."""
    guesses: int = 4
    """Tokens that are guessed ahead and checked in one pass, 0 to 15: the calls are the same with any number. Where chance chooses, in
    large batches, and where numpy writes the call (`models/single.py`), nothing is guessed."""

    def __post_init__(self) -> None:
        for name, low, high in (
            ("temperature", 0.0, 2.0),
            ("top_k", 0, 100_000),
            ("top_p", 1e-6, 1.0),
            ("max_new_tokens", 1, 1024),
            ("min_confidence", 0.0, 1.0),
            ("alternatives", 0, 16),
            ("coverage_penalty", 0.0, 10.0),
            ("guesses", 0, 15),
        ):
            if not low <= getattr(self, name) <= high:
                raise ToolcallError(f"decoding.{name} is {getattr(self, name)}; accepted are {low} to {high}")

    @property
    def greedy(self) -> bool:
        """Whether the likeliest token is taken each time."""
        return self.temperature < _COLD

    @property
    def reconsiders(self) -> bool:
        """Whether unsure calls are looked at again."""
        return self.greedy and self.alternatives > 0

    def check(self, tools: Container[str]) -> None:
        """Raise ToolcallError if this cannot be done with these tools."""
        if self.min_confidence > 0 and NO_TOOL not in tools:
            raise ToolcallError(f"decoding.min_confidence makes unsure calls those of the tool {NO_TOOL}, which is not among the tools")


def choose(logits_BV: Tensor, sampling: Sampling, source: torch.Generator) -> Tensor:
    """The next token of each row."""
    if sampling.greedy:
        return logits_BV.argmax(-1)
    logits_BV = (logits_BV - logits_BV.max(-1, keepdim=True).values) / sampling.temperature
    if 0 < sampling.top_k < logits_BV.size(-1):
        least_B1 = logits_BV.topk(sampling.top_k).values[:, -1:]
        logits_BV = logits_BV.masked_fill(logits_BV < least_B1, -torch.inf)
    if sampling.top_p < 1:
        sorted_BV, order_BV = logits_BV.softmax(-1).sort(-1, descending=True)
        beyond_BV = sorted_BV.cumsum(-1) - sorted_BV >= sampling.top_p
        logits_BV = logits_BV.masked_fill(beyond_BV.scatter(-1, order_BV, beyond_BV), -torch.inf)
    return torch.multinomial(logits_BV.softmax(-1), 1, generator=source).squeeze(1)
