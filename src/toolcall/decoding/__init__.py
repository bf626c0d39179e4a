"""Decoding: from requests to CALL text, in batches."""

from toolcall.decoding.constraint import Grammar
from toolcall.decoding.generation import generate, stream
from toolcall.decoding.sampling import Sampling
from toolcall.decoding.writing import Generation

__all__ = ["Generation", "Grammar", "Sampling", "generate", "stream"]
