"""The built-in data set: requests composed from parts, every argument of the call determined by the request."""

from toolcall.datamodules.synthetic.content import LANGUAGES, Language
from toolcall.datamodules.synthetic.generator import NO_TOOL, Mixture, make_mixture
from toolcall.datamodules.synthetic.splits import Sides, generate, generate_kept_aside, generate_splits
from toolcall.datamodules.synthetic.stream import Stream

__all__ = [
    "LANGUAGES",
    "NO_TOOL",
    "Language",
    "Mixture",
    "Sides",
    "Stream",
    "generate",
    "generate_kept_aside",
    "generate_splits",
    "make_mixture",
]
