"""The built-in data set: requests composed from parts, every argument of the call determined by the request."""

from toolcall.datamodules.synthetic.generator import GENERATORS, generate, generate_splits

__all__ = ["GENERATORS", "generate", "generate_splits"]
