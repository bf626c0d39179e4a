"""Decoding: from requests to CALL text, in batches."""

from toolcall.decoding.constraint import Grammar
from toolcall.decoding.generation import Generation, generate, stream
from toolcall.decoding.sampling import Sampling

__all__ = ["Generation", "Grammar", "Sampling", "generate", "stream"]
