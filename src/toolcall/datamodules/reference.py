"""The templates of the system that this one re-creates, kept for comparison."""

from collections.abc import Sequence
from typing import Any

from toolcall.datamodules.by_request import split
from toolcall.datamodules.datamodule import CallDataModule, count
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import Splits, request_key
from toolcall.datamodules.templates import TOOLS, generate_reference
from toolcall.errors import ToolcallError


class ReferenceData(CallDataModule):
    """The reference's templates, split by request. Many requests come more than once, as they do there.

    Args:
        samples: how many to generate, all splits together.
        options: as for CallDataModule.
    """

    def __init__(self, *, samples: int, **options: Any) -> None:
        super().__init__(**options)
        self.samples = samples
        if missing := TOOLS - self.tools.keys():
            raise ToolcallError(f"data=reference makes calls of {', '.join(sorted(missing))}, which tools=... does not hold")

    def load(self) -> Splits:
        samples = generate_reference(self.samples, self.seed)
        requests = len({request_key(sample.user) for sample in samples})
        return split(samples, count(self.val_size, requests), count(self.test_size, requests), self.seed)

    def judged(self) -> Sequence[Sample]:
        """The test split."""
        return self.load().test
