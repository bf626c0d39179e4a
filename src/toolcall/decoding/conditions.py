"""How the calls of one batch are to be written, however many there are."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.decoding.constraint import Grammar
from toolcall.decoding.sampling import Sampling
from toolcall.models.tinygpt import TinyGPT


@dataclass(frozen=True)
class Conditions:
    """By which model, how tokens are chosen, and where a call ends."""

    model: TinyGPT
    tokenizer: Tokenizer
    sampling: Sampling
    source: torch.Generator
    """Of chance."""
    stop: Sequence[int]
    """The tokens that end a call."""
    grammar: Grammar | None

    def room(self, prompts: Sequence[Sequence[int]]) -> tuple[int, list[int]]:
        """The most positions that a row may come to have, and the most tokens that each call may."""
        most = self.sampling.max_new_tokens
        if self.grammar is not None and self.grammar.longest:
            most = min(most, self.grammar.longest)
        size = min(self.model.config.block_size, max(map(len, prompts)) + most)
        return size, [min(most, size - len(prompt)) for prompt in prompts]
