"""Splits by request: what a model is judged on never occurs in what it was trained on."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from toolcall.datamodules.sample import Sample


def request_key(user: str) -> str:
    """Requests that differ only in case and white space are the same request."""
    return " ".join(user.casefold().split())


JUDGED_SHARE = 0.03
"""Of all generated requests, kept aside for the test, and again for validation."""


@dataclass(frozen=True)
class Splits:
    """Disjoint by request."""

    train: Sequence[Sample]
    val: Sequence[Sample]
    test: Sequence[Sample]


Side = Literal["train", "val", "test"]
SIDES: tuple[Side, ...] = ("train", "val", "test")


def side(user: str) -> Side:
    """Where a generated request belongs: by its text alone, whatever the seed and the sizes, so that no two runs mix them up."""
    share = int.from_bytes(hashlib.sha256(request_key(user).encode("utf-8", "replace")).digest()[:4], "big") / 2**32
    return "test" if share < JUDGED_SHARE else "val" if share < 2 * JUDGED_SHARE else "train"
