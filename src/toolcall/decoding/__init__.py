"""Decoding: from requests to CALL text, in batches."""

from toolcall.decoding.constraint import Grammar
from toolcall.decoding.generation import Generation, Sampling, generate

__all__ = ["Generation", "Grammar", "Sampling", "generate"]
