"""Sizes and architecture of a TinyGPT, and which of them can be built."""

from dataclasses import dataclass
from typing import Literal

from toolcall.errors import ToolcallError

_RANGES = {
    "n_layer": (1, 12),
    "n_head": (1, 12),
    "n_embd": (32, 768),
    "block_size": (64, 1024),
    "dropout": (0, 0.9),
    "ngram_rows": (0, 1_000_000),
}


@dataclass(frozen=True)
class TinyGPTConfig:
    """Sizes and architecture of a TinyGPT."""

    n_layer: int
    """Blocks, 1 to 12."""
    n_head: int
    """Attention heads a block, 1 to 12; divides n_embd."""
    n_embd: int
    """Width, 32 to 768."""
    block_size: int
    """Context: the most tokens of request, call and tags together, 64 to 1024."""
    architecture: Literal["modern", "reference"] = "modern"
    """`reference` is GPT-2's with bidirectional=False and ngram_rows=0, which configs/model/reference.yaml sets."""
    bidirectional: bool = True
    """Whether the request is read in both directions; only for a loss on the call alone."""
    ngram_rows: int = 8192
    """Rows of the table of embeddings for each length of n-gram, 0 to 1,000,000; 0 for none."""
    dropout: float = 0.0
    """Probability of dropping a value behind attention and MLP, 0 to 0.9."""

    def __post_init__(self) -> None:
        for name, (low, high) in _RANGES.items():
            if not low <= getattr(self, name) <= high:
                raise ToolcallError(f"model.{name} is {getattr(self, name)}; accepted are {low} to {high}")
        if self.n_embd % self.n_head:
            raise ToolcallError(f"model.n_embd={self.n_embd} is not divisible by model.n_head={self.n_head}")
        if self.modern and self.head_size % 4:
            raise ToolcallError(f"model.n_embd / model.n_head is {self.head_size}; rotary positions need a multiple of 4")

    @property
    def head_size(self) -> int:
        """D, the width of one head."""
        return self.n_embd // self.n_head

    @property
    def modern(self) -> bool:
        """Whether the architecture is ours, not the reference's."""
        return self.architecture == "modern"
