"""What calls read in their requests: the places where a reading head stands (`reading_head.py`).

Shapes: B rows, T positions at hand, S positions of the longest request.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Reading:
    """What B calls read next, at each of their positions."""

    places_BT: Tensor
    """The place in the row's request; 0 where nothing is read, that is in the request itself."""
    left_BT2: Tensor
    """How many numbers of the request the call does not hold yet, and how many start at the place or behind it; 0 in the request itself."""
    tokens_BS: Tensor
    """The requests."""
    order_BT2: Tensor | None
    """Of a number of the request that starts at a position: which one it is, counted from the first and from the last; elsewhere 0. None
    where no request is at hand."""

    def changed(self, change: Callable[[Tensor], Tensor]) -> "Reading":
        """The same with each tensor, whose first dimension are the rows, changed."""
        order = None if self.order_BT2 is None else change(self.order_BT2)
        return Reading(change(self.places_BT), change(self.left_BT2), change(self.tokens_BS), order)

    def part(self, rows: slice, time: int) -> "Reading":
        """Of these rows, whose texts have `time` positions."""
        order = None if self.order_BT2 is None else self.order_BT2[rows, :time]
        return Reading(self.places_BT[rows, :time], self.left_BT2[rows, :time], self.tokens_BS[rows], order)

    @property
    def anything(self) -> Tensor:
        """Whether anything is read, (B, T, 1)."""
        return (self.places_BT > 0)[..., None]

    def tokens(self, count: int) -> Tensor:
        """The token that is read next and those that stand behind it, (B, T, count); 0 behind the end."""
        places_BTK = (self.places_BT[..., None] + torch.arange(count, device=self.places_BT.device)).clamp(max=self.tokens_BS.size(1) - 1)
        return self.tokens_BS.gather(1, places_BTK.flatten(1)).view_as(places_BTK).clamp(min=0)

    def states(self, states_BSC: Tensor) -> Tensor:
        """The requests' states at the places that are read next, (B, T, C)."""
        rows_B1 = torch.arange(len(states_BSC), device=states_BSC.device)[:, None] * states_BSC.size(1)
        flat = (rows_B1 + self.places_BT.clamp(max=states_BSC.size(1) - 1)).flatten()
        return states_BSC.flatten(0, 1).index_select(0, flat).view(*self.places_BT.shape, -1)
