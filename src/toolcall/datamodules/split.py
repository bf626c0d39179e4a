"""Splits by request: what a model is judged on never occurs in what it was trained on."""

import hashlib
import logging
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from toolcall.datamodules.sample import Sample
from toolcall.errors import ToolcallError

log = logging.getLogger(__name__)


def request_key(user: str) -> str:
    """Requests that differ only in case and white space are the same request."""
    return " ".join(user.casefold().split())


JUDGED_SHARE = 0.03
"""Of all generated requests, kept aside for the test, and again for validation."""


@dataclass(frozen=True)
class Splits:
    """Disjoint by request."""

    train: list[Sample]
    val: list[Sample]
    test: list[Sample]
    generalisation: dict[str, list[Sample]] = field(default_factory=dict)
    """Further test splits by name, each unlike training in a way of its own."""


def side(user: str) -> Literal["train", "val", "test"]:
    """Where a generated request belongs: by its text alone, whatever the seed and the sizes, so that no two runs mix them up."""
    share = int.from_bytes(hashlib.sha256(request_key(user).encode("utf-8", "replace")).digest()[:4], "big") / 2**32
    return "test" if share < JUDGED_SHARE else "val" if share < 2 * JUDGED_SHARE else "train"


def split(samples: Sequence[Sample], val_size: int, test_size: int, seed: int) -> Splits:
    """Shuffle the distinct requests and cut them into test, validation and the rest.

    All samples of one request land on the same side. Sizes count requests.
    """
    by_request: dict[str, list[Sample]] = {}
    for sample in samples:
        by_request.setdefault(request_key(sample.user), []).append(sample)
    groups = list(by_request.values())
    if val_size + test_size >= len(groups):
        raise ToolcallError(
            f"the data hold {len(groups)} different requests: too few for data.val_size={val_size}, "
            f"data.test_size={test_size} and at least one to train on"
        )
    random.Random(seed).shuffle(groups)
    sides = groups[:test_size], groups[test_size : test_size + val_size], groups[test_size + val_size :]
    test, val, train = ([sample for group in side for sample in group] for side in sides)
    return Splits(train, val, test)


def disjoint(splits: Splits) -> Splits:
    """The same splits, with requests of validation and test removed from training, and those of test from validation."""
    test = {request_key(sample.user) for sample in splits.test}
    val = [sample for sample in splits.val if request_key(sample.user) not in test]
    judged = test | {request_key(sample.user) for sample in val}
    train = [sample for sample in splits.train if request_key(sample.user) not in judged]
    if removed := len(splits.train) - len(train) + len(splits.val) - len(val):
        log.warning("%d samples left out: their requests also stand in a split that the model is judged on", removed)
    return Splits(train, val, splits.test, splits.generalisation)
