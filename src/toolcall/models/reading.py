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

from toolcall.datamodules.tokenizer import ALWAYS, FIRST_BYTE, FIRST_CHARACTER
from toolcall.models.rows import Rows

_NOTHING = -1  # no token: behind the end of a request
_NUMBER, _WORD = 0, 1
_ZERO, _NINE, _POINT, _MINUS = (FIRST_CHARACTER + ALWAYS.index(character) for character in "09.-")
_LETTERS = [(FIRST_CHARACTER + ALWAYS.index(first), FIRST_CHARACTER + ALWAYS.index(last)) for first, last in ("AZ", "az")]
_Station = tuple[Tensor, Tensor, Tensor, Tensor]


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

    def tokens(self, count: int) -> Tensor:
        """The token that is read next and those that stand behind it, (B, T, count); 0 behind the end."""
        return _from(self.tokens_BS, self.places_BT, count)

    def states(self, states_BSC: Tensor) -> Tensor:
        """The requests' states at the places that are read next, (B, T, C)."""
        rows_B1 = torch.arange(len(states_BSC), device=states_BSC.device)[:, None] * states_BSC.size(1)
        flat = (rows_B1 + self.places_BT.clamp(max=states_BSC.size(1) - 1)).flatten()
        return states_BSC.flatten(0, 1).index_select(0, flat).view(*self.places_BT.shape, -1)


class ReadingHead(Rows):
    """A place in each of B framed requests, which moves as the calls are written. (`tokens_BT`: requests of `prompts_B` tokens.)

    A letter or a digit moves it to where it stands in the request. What separates values in a call moves it before the next value of the
    same kind, number behind number and word behind word, whatever separates them in the request.

    >>> head = ReadingHead(torch.tensor([[1, 7, 8, 9, 7, 2]]), torch.tensor([6]))
    >>> [int(head.advance(torch.tensor([token]))) for token in (7, 8, 30, 7)]  # 30 does not stand in the request
    [1, 2, 2, 4]
    """

    def __init__(self, tokens_BT: Tensor, prompts_B: Tensor) -> None:
        tokens_BS = tokens_BT[:, : int(prompts_B.max())]
        places_S = torch.arange(tokens_BS.size(1), device=tokens_BT.device)
        self.tokens_BS = tokens_BS.masked_fill(places_S >= prompts_B[:, None], _NOTHING)
        self.order_BS = places_S.expand_as(self.tokens_BS)
        self.ahead_BKS = torch.stack([_places_ahead(starts_BS) for starts_BS in _value_starts(self.tokens_BS)], 1)
        """For each kind of value and each place, the place before the next value of that kind; -1 if there is none."""
        self.last_B = prompts_B - 1
        self.matched_BS = torch.zeros_like(self.tokens_BS)
        """How many of the last tokens end at each place, each as twice the size: so that it matters less whether a place lies behind the
        head's (once the size), and least which of two places comes first."""
        self.places_B = torch.zeros_like(prompts_B)
        self.kinds_B = torch.zeros_like(prompts_B)
        """Whether the value that is being written is a number or a word."""
        self.apart_B = torch.ones_like(prompts_B, dtype=torch.bool)
        """Whether what was written last separates values."""
        self._starts_B = torch.zeros_like(prompts_B)  # how many of the tokens that were last followed are the request's
        self._stations: list[_Station] = []  # where the heads stood before and behind each token

    def advance(self, tokens_B: Tensor) -> Tensor:
        """Where the heads stand, (B), after these tokens were written."""
        present_BS = self.tokens_BS == tokens_B[:, None]
        self.matched_BS = (F.pad(self.matched_BS, (1, -1)) + 2 * self.tokens_BS.size(1)).masked_fill(~present_BS, 0)
        next_B = torch.minimum(self.places_B + 1, self.last_B)
        follows_B = present_BS.gather(1, next_B[:, None])[:, 0]
        is_number_B = _is_digit(tokens_B)
        inside_B = is_number_B | (_is_letter(tokens_B) & present_BS.any(1)) | (follows_B & (tokens_B == _POINT))
        apart_B, self.apart_B = self.apart_B, ~inside_B
        self.places_B = torch.where(inside_B, self._found(next_B, follows_B & apart_B), self._separated(next_B, follows_B, apart_B))
        self.kinds_B = torch.where(inside_B & apart_B, torch.where(is_number_B, _NUMBER, _WORD), self.kinds_B)
        return self.places_B

    def _found(self, next_B: Tensor, follows_B: Tensor) -> Tensor:
        """The longest match, among equal ones the next behind the place; the place itself if the request does not hold the token."""
        size = self.tokens_BS.size(1)
        behind_BS = self.order_BS > self.places_B[:, None]
        longest_B, best_B = torch.add(self.matched_BS - self.order_BS, behind_BS, alpha=size).max(1)
        return torch.where(follows_B, next_B, torch.where(longest_B > size, best_B, self.places_B))

    def _separated(self, next_B: Tensor, follows_B: Tensor, apart_B: Tensor) -> Tensor:
        """Before the next value, once; a word goes on where the request does so, too."""
        ahead_B = self.ahead_BKS[torch.arange(len(self.places_B), device=self.places_B.device), self.kinds_B, self.places_B]
        leaps_B = ~apart_B & (ahead_B >= 0) & ((self.kinds_B == _NUMBER) | ~follows_B)
        return torch.where(leaps_B, ahead_B, torch.where(follows_B, next_B, self.places_B))

    def _station(self) -> "_Station":
        return self.matched_BS, self.places_B, self.kinds_B, self.apart_B

    def follow(self, tokens_BT: Tensor, starts_B: Tensor, ends_B: Tensor) -> "Reading":
        """Write the tokens from `starts_B` up to `ends_B`, one after the other."""
        batch, time = tokens_BT.shape
        at_BK = starts_B[:, None] + torch.arange(max(1, int((ends_B - starts_B).max())), device=tokens_BT.device)
        written_BK = at_BK < ends_B[:, None]
        calls_BK = tokens_BT.gather(1, at_BK.clamp(max=time - 1))
        self._starts_B = starts_B
        places_BK = self.write(calls_BK)
        nowhere_BT = tokens_BT.new_zeros((batch, time + 1))
        next_BK = torch.minimum(places_BK + 1, self.last_B[:, None])
        places_BT = nowhere_BT.scatter(1, torch.where(written_BK, at_BK, time), next_BK)[:, :time]
        return Reading(places_BT, F.pad(self.tokens_BS, (0, 1), value=_NOTHING))

    def write(self, tokens_BK: Tensor) -> Tensor:
        """Where the heads stand behind each of these tokens, (B, K)."""
        self._stations = [self._station()]
        for tokens_B in tokens_BK.unbind(1):
            self.advance(tokens_B)
            self._stations.append(self._station())
        return torch.stack([places_B for _, places_B, *_ in self._stations[1:]], 1)

    def settle(self, counts_B: Tensor) -> None:
        """Go back to where the heads stood behind the first `counts_B` of the tokens that were last followed or written."""
        written_B = (counts_B - self._starts_B).clamp(min=0)
        rows = torch.arange(len(counts_B), device=counts_B.device)
        settled = (torch.stack(parts)[written_B, rows] for parts in zip(*self._stations, strict=True))
        self.matched_BS, self.places_B, self.kinds_B, self.apart_B = settled
        self._stations = []

    def ahead(self, count: int) -> Tensor:
        """The next `count` tokens of the requests behind where the heads stand, (B, count)."""
        return _from(self.tokens_BS, self.places_B[:, None] + 1, count)[:, 0]


def _from(tokens_BS: Tensor, places_BT: Tensor, count: int) -> Tensor:
    """The `count` tokens from each of the places on, (B, T, count); 0 behind the end."""
    places_BTK = (places_BT[..., None] + torch.arange(count, device=places_BT.device)).clamp(max=tokens_BS.size(1) - 1)
    return tokens_BS.gather(1, places_BTK.flatten(1)).view_as(places_BTK).clamp(min=0)


def _is_digit(tokens: Tensor) -> Tensor:
    return (tokens >= _ZERO) & (tokens <= _NINE)


def _is_letter(tokens: Tensor) -> Tensor:
    """Letters of any script, and the bytes by which rare ones are spelled."""
    (upper_a, upper_z), (lower_a, lower_z) = _LETTERS
    latin = ((tokens >= upper_a) & (tokens <= upper_z)) | ((tokens >= lower_a) & (tokens <= lower_z))
    return latin | (tokens >= FIRST_CHARACTER + len(ALWAYS)) | ((tokens >= FIRST_BYTE) & (tokens < FIRST_CHARACTER))


def _value_starts(tokens_BS: Tensor) -> tuple[Tensor, Tensor]:
    """Where numbers start, at their sign if they have one, and where words do."""
    digit_BS, letter_BS = _is_digit(tokens_BS), _is_letter(tokens_BS)
    joined_BS = digit_BS | letter_BS
    tail_BS = F.pad(digit_BS, (1, -1)) & (tokens_BS == _POINT)  # of 8.3
    number_BS = digit_BS & ~F.pad(joined_BS | tail_BS, (1, -1))
    signed_BS = (tokens_BS == _MINUS) & F.pad(number_BS, (-1, 1)) & ~F.pad(joined_BS, (1, -1))
    return (number_BS & ~F.pad(signed_BS, (1, -1))) | signed_BS, letter_BS & ~F.pad(joined_BS, (1, -1))


def _places_ahead(starts_BS: Tensor) -> Tensor:
    """For each place the one before the next start behind it; -1 if there is none."""
    size = starts_BS.size(1)
    places_S = torch.arange(size, device=starts_BS.device)
    next_BS = torch.where(starts_BS, places_S, size).flip(1).cummin(1).values.flip(1)
    behind_BS = F.pad(next_BS[:, 1:], (0, 1), value=size)
    return torch.where(behind_BS < size, behind_BS - 1, -1)
