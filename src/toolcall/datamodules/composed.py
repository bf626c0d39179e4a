"""The built-in data set as a data module: requests that are composed from the seed, most of them when training comes to them."""

import math
import time
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch

from toolcall.datamodules.datamodule import NO_VALIDATION, CallDataModule, count
from toolcall.datamodules.encoded import Encoded, joined
from toolcall.datamodules.encoding import encode_samples
from toolcall.datamodules.growing import Growing
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import SIDES, Splits
from toolcall.datamodules.synthetic import Sides, Stream, generate_kept_aside, generate_splits, make_mixture
from toolcall.errors import ToolcallError

PART = 25_600
"""Requests that are composed at once: enough for a vocabulary, and a pause of seconds."""
LEAST = 100
"""Batches that they make at least: what is left of a part is lost."""


class SyntheticData(CallDataModule):
    """The built-in data set, generated from the seed.

    Args:
        samples: training requests to generate, besides val_size and test_size; of many the first are made at once, the others when training
            comes to them.
        languages: of the requests, `en` and `zh`.
        no_tool_share: share of requests that no tool serves, answered by `none`; 0 leaves that tool out.
        options: as for CallDataModule; test_size is the size of each of the three test splits.
    """

    def __init__(self, *, samples: int, languages: list[str], no_tool_share: float, **options: Any) -> None:
        super().__init__(**options)
        self.samples = samples
        self.mixture = make_mixture(languages, no_tool_share)
        self._sides: Sides | None = None
        if missing := self.mixture.tools - self.tools.keys():
            raise ToolcallError(f"data=synthetic makes calls of {', '.join(sorted(missing))}, which tools=... does not hold")

    @property
    def _count(self) -> int:
        """Of parts."""
        return max(1, math.ceil(self.samples / max(PART, LEAST * self.batch_size)))

    @property
    def _sizes(self) -> dict[str, int]:
        val, test = count(self.val_size, self.samples), count(self.test_size, self.samples)
        return {"train": self.samples, "val": val, "test": test, "test_phrasing": test, "test_content": test}

    @property
    def _stream(self) -> Stream:
        return Stream(self.seed, self.mixture.languages, self.mixture.no_tool_share)

    def load(self) -> Splits:
        sizes = self._sizes
        if not sizes["val"]:  # said before requests are made, which takes a while
            raise ToolcallError(NO_VALIDATION)
        self._sides = sides = Sides(self._stream, {name: sizes[name] for name in SIDES}, torch.get_num_threads())
        return Splits(self._further(self.samples // self._count), sides.take("val", sizes["val"]), sides.take("test", sizes["test"]))

    def _further(self, count: int) -> list[Sample]:
        """The training samples behind those that it gave before."""
        assert self._sides is not None
        return self._sides.take("train", count)

    def parts(self, first: Encoded) -> Sequence[Encoded]:
        return Growing(first, self._count, self._encode_further)

    def _encode_further(self, count: int) -> Encoded:
        """As many further samples that fit the context."""
        started = time.perf_counter()
        made, missing = list[Encoded](), count
        while missing > 0:
            drawn = self._further(math.ceil(missing * len(self.splits.train) / count))  # of so many, that many of `load` fit
            made.append(self.fitting(encode_samples(drawn, self.tokenizer)))
            missing -= len(made[-1])
        self.loading_seconds += time.perf_counter() - started
        return joined(made).select(np.arange(count))

    def close(self) -> None:
        if self._sides is not None:
            self._sides.close()

    def generalisation(self) -> Mapping[str, Sequence[Sample]]:
        sizes = {name: size for name, size in self._sizes.items() if name not in SIDES}
        return generate_kept_aside(sizes, self._stream, torch.get_num_threads())

    def sources(self) -> dict[str, Sequence[Sample]]:
        return {name: samples for name, samples in self._generate(self._sizes).items() if samples}

    def judged(self) -> Sequence[Sample]:
        """The test split: its requests are never trained on, whatever the seed and the sizes of a run."""
        return self._generate({"test": self._sizes["test"]})["test"]

    def _generate(self, sizes: Mapping[str, int]) -> dict[str, list[Sample]]:
        return generate_splits(sizes, self.seed, self.mixture, torch.get_num_threads())
