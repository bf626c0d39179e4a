"""Leaks between splits: requests that stand on both sides, as they are or with their content masked."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import request_key

_ATOM = re.compile(r"\d[\d.,]*|[\u3400-\u9fff]|[^\W\d_]+|\S")
_RARE = 0.002
"""A word in a smaller share of the training requests is content, not phrasing."""


@dataclass(frozen=True)
class Leaks:
    """How much of a split that a model is judged on also stands in training."""

    requests: int
    """Requests that do, up to case and white space. Must be 0."""
    masked: float
    """Share of requests that do once numbers and rare words are masked: the same phrasing about something else."""


class Phrasings:
    """The training requests with their content masked.

    >>> samples = [Sample("t", f"add {number} to it", "CALL t {}") for number in range(9)]
    >>> Phrasings(samples).leaks([Sample("t", "Add 77 to it", "CALL t {}"), Sample("t", "add 3 to it", "CALL t {}")])
    Leaks(requests=1, masked=1.0)
    """

    def __init__(self, train: Sequence[Sample]) -> None:
        counts = Counter(atom for sample in train for atom in set(_atoms(sample.user)))
        self._common = {atom for atom, count in counts.items() if count >= max(2, _RARE * len(train))}
        self._requests = {request_key(sample.user) for sample in train}
        self._masked = {self.mask(sample.user) for sample in train}

    def mask(self, user: str) -> str:
        """The request with `#` for a number and `@` for words that training hardly shows."""
        return re.sub(r"@( @)+", "@", " ".join(self._masked_atoms(user)))

    def _masked_atoms(self, user: str) -> Iterable[str]:
        return ("#" if atom[0].isdigit() else atom if atom in self._common else "@" for atom in _atoms(user))

    def leaks(self, judged: Sequence[Sample]) -> Leaks:
        """Of one split, against these."""
        same = sum(request_key(sample.user) in self._requests for sample in judged)
        masked = sum(self.mask(sample.user) in self._masked for sample in judged)
        return Leaks(same, masked / max(1, len(judged)))


def _atoms(user: str) -> list[str]:
    return _ATOM.findall(request_key(user))
