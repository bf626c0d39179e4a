"""Dividing samples by request, as arrays: all samples of one request land on the same side."""

import logging
import random
from collections.abc import Iterable

import numpy as np

from toolcall.datamodules.corpus import Selection
from toolcall.datamodules.encoded import Rows
from toolcall.datamodules.packing import Keys
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import Splits
from toolcall.errors import ToolcallError

log = logging.getLogger(__name__)


def split(samples: Iterable[Sample], val_size: int, test_size: int, seed: int) -> Splits:
    """Shuffle the distinct requests and cut them into test, validation and the rest.

    All samples of one request land on the same side. Sizes count requests.
    """
    chosen = Selection.of(samples)
    place = _places(chosen.keys, val_size + test_size, seed, f"data.val_size={val_size}, data.test_size={test_size}")
    order = np.argsort(place, kind="stable")
    cuts = np.searchsorted(place[order], [test_size, test_size + val_size])
    test, val, train = (chosen.select(side) for side in np.split(order, cuts))
    return Splits(train, val, test)


def _places(keys: Keys, judged: int, seed: int, sizes: str) -> Rows:
    """For each sample the place of its request in a shuffled row of all requests."""
    _, first, request = np.unique(keys, return_index=True, return_inverse=True)
    if judged >= len(first):
        raise ToolcallError(f"the data hold {len(first)} different requests: too few for {sizes} and at least one to train on")
    requests = list(range(len(first)))  # in the order in which they first occur
    random.Random(seed).shuffle(requests)
    shuffled = np.argsort(first)[requests]
    place = np.empty(len(first), np.int64)
    place[shuffled] = np.arange(len(first))
    return place[request]


def shuffled(samples: Iterable[Sample], seed: int) -> Selection:
    """The samples in an order that depends on the seed."""
    chosen = Selection.of(samples)
    places = list(range(len(chosen)))
    random.Random(seed).shuffle(places)
    return chosen.select(np.array(places, np.int64))


def count_requests(samples: Iterable[Sample]) -> int:
    """How many different requests there are."""
    return len(np.unique(Selection.of(samples).keys))


def disjoint(splits: Splits) -> Splits:
    """The same splits, with requests of validation and test removed from training, and those of test from validation."""
    train, val, test = (Selection.of(side) for side in (splits.train, splits.val, splits.test))
    kept_val = val.select(~np.isin(val.keys, test.keys))
    kept_train = train.select(~np.isin(train.keys, np.concatenate([test.keys, kept_val.keys])))
    if removed := len(train) - len(kept_train) + len(val) - len(kept_val):
        log.warning("%d samples left out: their requests also stand in a split that the model is judged on", removed)
    return Splits(kept_train, kept_val, test)
