"""How long a user waits for one call."""

import statistics
import time
from collections.abc import Sequence

from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.decoding import Grammar, Sampling, generate
from toolcall.models.tinygpt import TinyGPT
from toolcall.tools import ToolBox

TIMED = 20
"""Requests that are enough."""
_WARM_UP = 3


def call_milliseconds(model: TinyGPT, tokenizer: Tokenizer, tools: ToolBox, users: Sequence[str], sampling: Sampling) -> float:
    """The median over the requests, each answered alone; execution, which takes less, is not counted."""
    grammar = Grammar(tools, tokenizer) if sampling.constrained else None
    times = []
    for user in [*users[:_WARM_UP], *users]:
        started = time.perf_counter()
        generate(model, tokenizer, [user], sampling, grammar=grammar)
        times.append(1e3 * (time.perf_counter() - started))
    return statistics.median(times[min(_WARM_UP, len(users)) :])
