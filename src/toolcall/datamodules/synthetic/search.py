"""Requests for search. top_k is in the call only when the request names a number."""

import random
from typing import Any

from toolcall.datamodules.synthetic.phrase import phrase
from toolcall.datamodules.synthetic.topics import topic

_NOTES = "[notes|course notes|material|documents|lessons|articles|pages]"
_PLAIN = (
    "[search|search the notes|search the corpus|please search|look] for {topic}",
    "[find|find me|get|show me|list|i need] [some |beginner |basic |short |introductory |]NOTES [about|on|for] {topic}",
    "look up {topic}",
    "what do [the|our|my] NOTES say about {topic}",
    "[is there|do you have|have we got] [anything|something] [about|on] {topic}[?|]",
    "[where can i read|i want to read|i would like to learn|i want to learn|help me read up] about {topic}",
    "search {topic}",
    "search: {topic}",
)
_COUNTED = (
    "[find|find me|get|show me|list|give me|i need] {k} [beginner |short |]NOTES [about|on|for] {topic}",
    "search for {topic}[, top {k}| and show {k} results|, {k} results| (top {k})]",
    "[top|the best] {k} [results|notes|hits] for {topic}",
)
_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_DEFAULT_TOP_K = 3


def search(rng: random.Random) -> tuple[str, dict[str, Any]]:
    """A request and the arguments of its call."""
    query = topic(rng)
    if rng.random() < 0.7:
        return phrase(rng, rng.choice(_PLAIN).replace("NOTES", _NOTES), topic=query), {"query": query}
    top_k = rng.choice([k for k in range(2, 9) if k != _DEFAULT_TOP_K])
    shown = rng.choice((str(top_k), _COUNTS[top_k - 1]))
    return phrase(rng, rng.choice(_COUNTED).replace("NOTES", _NOTES), topic=query, k=shown), {"query": query, "top_k": top_k}
