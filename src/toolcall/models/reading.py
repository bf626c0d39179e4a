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
        self.places_B = torch.zeros_like(prompts_B)
        self.last_B = prompts_B - 1
        self._at_start = True

    def advance(self, tokens_B: Tensor, written_B: Tensor | None = None) -> Tensor:
        """Where the heads stand, (B), after these tokens were written, or those of them that `written_B` marks: where they
        stood before, if the request does not hold the token. `matched_BS` counts how many of the last tokens end at each place."""
        self._at_start = False
        size = self.tokens_BS.size(1)
        matched_BS = (F.pad(self.matched_BS, (1, -1)) + 1).masked_fill(self.tokens_BS != tokens_B[:, None], 0)
        behind_BS = (torch.arange(-1, size - 1, device=tokens_B.device) - self.places_B[:, None]) % size
        longest_B, best_B = (matched_BS * size - behind_BS).max(1)
        places_B = torch.where(longest_B > 0, best_B, self.places_B)
        if written_B is not None:
            matched_BS = torch.where(written_B[:, None], matched_BS, self.matched_BS)
            places_B = torch.where(written_B, places_B, self.places_B)
        self.matched_BS, self.places_B = matched_BS, places_B
        return places_B

    def _advance_all(self, calls_BK: Tensor, written_BK: Tensor) -> Tensor:
        """Where the heads stand behind each of K tokens, (B, K). From the start on, all matches are counted at once, and what is
        left to do one token after the other is to look up the next place."""
        if calls_BK.size(1) == 1 or not self._at_start:
            return torch.stack([self.advance(*column) for column in zip(calls_BK.unbind(1), written_BK.unbind(1), strict=True)], 1)
        self._at_start, size = False, self.tokens_BS.size(1)
        matched_BKS = _diagonal_runs((calls_BK[..., None] == self.tokens_BS[:, None]) & written_BK[..., None])
        best_BKS = (matched_BKS == matched_BKS.amax(2, keepdim=True)) & (matched_BKS > 0)
        ahead_BKS = torch.where(best_BKS, torch.arange(size, device=best_BKS.device), size).flip(2).cummin(2).values.flip(2)
        ahead_BKS = torch.where(ahead_BKS < size, ahead_BKS, ahead_BKS[..., :1])  # behind the last one comes the first
        places = []
        for ahead_BS in ahead_BKS.unbind(1):
            next_B = ahead_BS.gather(1, ((self.places_B + 1) % size)[:, None])[:, 0]
            self.places_B = torch.where(next_B < size, next_B, self.places_B)
            places.append(self.places_B)
        last_B11 = (written_BK.sum(1) - 1).clamp(min=0)[:, None, None]
        self.matched_BS = matched_BKS.gather(1, last_B11.expand(-1, 1, size))[:, 0]
        return torch.stack(places, 1)

    def follow(self, tokens_BT: Tensor, starts_B: Tensor, ends_B: Tensor) -> "Reading":
        """Write the tokens from `starts_B` up to `ends_B`, one after the other."""
        batch, time = tokens_BT.shape
        at_BK = starts_B[:, None] + torch.arange(max(1, int((ends_B - starts_B).max())), device=tokens_BT.device)
        written_BK = at_BK < ends_B[:, None]
        calls_BK = tokens_BT.gather(1, at_BK.clamp(max=time - 1))
        places_BK = self._advance_all(calls_BK, written_BK)
        nowhere_BT = tokens_BT.new_zeros((batch, time + 1))
        next_BK = torch.minimum(places_BK + 1, self.last_B[:, None])
        places_BT = nowhere_BT.scatter(1, torch.where(written_BK, at_BK, time), next_BK)[:, :time]
        return Reading(places_BT, F.pad(self.tokens_BS, (0, 1), value=_NOTHING))


def _diagonal_runs(equal_BKS: Tensor) -> Tensor:
    """For each (k, s), how many of equal[k, s], equal[k - 1, s - 1], ... hold one after the other.

    Turned round, and read in rows that are one shorter, diagonals become columns: k at s stands in column S - 1 - s + k.
    """
    batch, length, size = equal_BKS.shape
    sheared = F.pad(equal_BKS.flip(2), (0, length)).flatten(1)[:, :-length].view(batch, length, size + length - 1)
    places_K1 = torch.arange(length, device=equal_BKS.device)[:, None]
    runs = places_K1 - torch.where(sheared, -1, places_K1).cummax(1).values
    return F.pad(runs.flatten(1), (0, length)).view(batch, length, size + length)[..., :size].flip(2)
