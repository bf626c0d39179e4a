"""Decoding: from requests to CALL text, in batches."""

from toolcall.decoding.generation import Generation, Sampling, generate

__all__ = ["Generation", "Sampling", "generate"]
