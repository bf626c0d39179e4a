"""Training samples in equal parts, of which each is made when training comes to it: the first step need not wait for the last sample."""

from collections.abc import Callable, Sequence

from toolcall.datamodules.encoded import Encoded


class Growing(Sequence[Encoded]):
    """Parts that are made in order, once, and kept.

    Args:
        first: the first part.
        count: how many parts there are in all.
        more: makes that many further samples; what a part holds follows from how many were made before.
    """

    def __init__(self, first: Encoded, count: int, more: Callable[[int], Encoded]) -> None:
        self._made = [first]
        self._count = count
        self._more = more

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, number: int) -> Encoded:  # type: ignore[override]  # no slices
        if not 0 <= number < len(self):
            raise IndexError(f"part {number} of {len(self)}")
        while number >= len(self._made):
            self._made.append(self._more(len(self._made[0])))
        return self._made[number]
