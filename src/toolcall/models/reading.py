"""The reading head: where in the request a call is being copied from, found by comparing tokens, not learned.

A call repeats parts of its request, and a network of two layers needs long to learn where it stands in such a part. The head
says so from the start: it follows the longest match between what was last written and the request, as the n-gram heads of
Akyürek et al. 2024 (arXiv:2401.12973) do, and among equal matches takes the next one behind the place where it stands.

Shapes: B rows, T positions at hand, S positions of the longest request, K tokens of the longest call.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from toolcall.models.rows import Rows

_NOTHING = -1  # no token: behind the end of a request


@dataclass(frozen=True)
class Reading:
    """What B calls read next, at each of their positions."""

    places_BT: Tensor
    """The place in the row's request; 0 where nothing is read, that is in the request itself."""
    tokens_BS: Tensor
    """The requests."""

    @property
    def anything(self) -> Tensor:
        """Whether anything is read, (B, T, 1)."""
        return (self.places_BT > 0)[..., None]

    def tokens(self, ahead: int) -> Tensor:
        """The token that stands `ahead` places behind the one that is read next, (B, T); 0 behind the end."""
        places_BT = (self.places_BT + ahead).clamp(max=self.tokens_BS.size(1) - 1)
        return self.tokens_BS.gather(1, places_BT).clamp(min=0)

    def states(self, states_BSC: Tensor) -> Tensor:
        """The requests' states at the places that are read next, (B, T, C)."""
        rows_B1 = torch.arange(len(states_BSC), device=states_BSC.device)[:, None] * states_BSC.size(1)
        flat = (rows_B1 + self.places_BT.clamp(max=states_BSC.size(1) - 1)).flatten()
        return states_BSC.flatten(0, 1).index_select(0, flat).view(*self.places_BT.shape, -1)


class ReadingHead(Rows):
    """A place in each of B framed requests, which moves as the calls are written. (`tokens_BT`: requests of `prompts_B` tokens.)

    >>> head = ReadingHead(torch.tensor([[1, 7, 8, 9, 7, 2]]), torch.tensor([6]))
    >>> [int(head.advance(torch.tensor([token]))) for token in (7, 8, 30, 7)]  # 30 does not stand in the request
    [1, 2, 2, 4]
    """

    def __init__(self, tokens_BT: Tensor, prompts_B: Tensor) -> None:
        tokens_BS = tokens_BT[:, : int(prompts_B.max())]
        places_S = torch.arange(tokens_BS.size(1), device=tokens_BT.device)
        self.tokens_BS = tokens_BS.masked_fill(places_S >= prompts_B[:, None], _NOTHING)
        self.matched_BS = torch.zeros_like(self.tokens_BS)
        self.order_BS = places_S.expand_as(self.tokens_BS)
        self.places_B = torch.zeros_like(prompts_B)
        self.last_B = prompts_B - 1

    def advance(self, tokens_B: Tensor, written_B: Tensor | None = None) -> Tensor:
        """Where the heads stand, (B), after these tokens were written, or those of them that `written_B` marks: where they
        stood before, if the request does not hold the token. `matched_BS` counts how many of the last tokens end at each place, in
        units of twice the size, so that a place behind the head's (one size) counts less, and an earlier place of two least."""
        size = self.tokens_BS.size(1)
        matched_BS = (F.pad(self.matched_BS, (1, -1)) + 2 * size).masked_fill(self.tokens_BS != tokens_B[:, None], 0)
        behind_BS = self.order_BS > self.places_B[:, None]
        longest_B, best_B = torch.add(matched_BS - self.order_BS, behind_BS, alpha=size).max(1)
        places_B = torch.where(longest_B > size, best_B, self.places_B)
        if written_B is not None:
            matched_BS = torch.where(written_B[:, None], matched_BS, self.matched_BS)
            places_B = torch.where(written_B, places_B, self.places_B)
        self.matched_BS, self.places_B = matched_BS, places_B
        return places_B

    def follow(self, tokens_BT: Tensor, starts_B: Tensor, ends_B: Tensor) -> "Reading":
        """Write the tokens from `starts_B` up to `ends_B`, one after the other."""
        batch, time = tokens_BT.shape
        at_BK = starts_B[:, None] + torch.arange(max(1, int((ends_B - starts_B).max())), device=tokens_BT.device)
        written_BK = at_BK < ends_B[:, None]
        calls_BK = tokens_BT.gather(1, at_BK.clamp(max=time - 1))
        places_BK = torch.stack([self.advance(*column) for column in zip(calls_BK.unbind(1), written_BK.unbind(1), strict=True)], 1)
        nowhere_BT = tokens_BT.new_zeros((batch, time + 1))
        next_BK = torch.minimum(places_BK + 1, self.last_B[:, None])
        places_BT = nowhere_BT.scatter(1, torch.where(written_BK, at_BK, time), next_BK)[:, :time]
        return Reading(places_BT, F.pad(self.tokens_BS, (0, 1), value=_NOTHING))
