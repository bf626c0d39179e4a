"""The reading head: where in the request a call is being copied from, found by comparing tokens, not learned.

A call repeats parts of its request, and a network of two layers needs long to learn where it stands in such a part. The head
says so from the start: it follows the longest match between what was last written and the request, as the n-gram heads of
Akyürek et al. 2024 (arXiv:2401.12973) do, and among equal matches takes the next one behind the place where it stands.

Shapes: B rows, T positions at hand, S positions of the longest request, K tokens of the longest call.
"""

from copy import copy
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from toolcall.datamodules.reading import Reading
from toolcall.datamodules.values import MINUS, NEITHER, NOTHING, NUMBER, WORD, Marks, Places, Values, is_digit, is_rare
from toolcall.datamodules.written import CLOSES, OPENS, SPACE, TIMES, Written
from toolcall.rows import SHRINK, Rows

_Station = tuple[npt.NDArray[Any], ...]

_FURTHEST = 3  # values between the starts of two that belong together: (x, y, z)

_MOVING = (
    "matched_BS", "places_B", "kinds_B", "ranks_B", "lengths_B", "digits_B", "before_B2", "strides_B", "newest_B", "apart_B", "due_B",
    "foreign_B", "fresh_B", "read_BN",
)  # fmt: skip
"""What changes as calls are written."""


class ReadingHead(Rows):
    """A place in each of B framed requests, which moves as the calls are written. (`tokens_BT`: requests of `prompts_B` tokens.)

    A letter or a digit moves it to where it stands in the request. What separates values in a call moves it before the next value of the
    same kind, number behind number and word behind word, whatever separates them in the request; where every second number was written,
    as of points, or every second word, as where units stand behind the numbers, it goes on so. Where nothing written says what comes next,
    as at the beginning of an argument, it is before the first number that the call does not hold. A formula that the request gives in
    signs is followed sign by sign.

    In numpy wherever the model is: for each token of a call these are two dozen operations on a few numbers, whose cost is the call itself.

    >>> head = ReadingHead(torch.tensor([[1, 7, 8, 9, 7, 2]]), torch.tensor([6]))
    >>> [int(head.advance(np.array([token]))[0]) for token in (7, 8, 30, 7)]  # 30 does not stand in the request
    [1, 2, 2, 4]
    """

    def __init__(self, tokens_BT: Tensor, prompts_B: Tensor, retrace: bool = True) -> None:
        prompts = prompts_B.cpu().numpy()
        self.values = Values(tokens_BT.cpu().numpy(), prompts)
        self.matched_BS: npt.NDArray[np.int32] = np.zeros_like(self.values.tokens_BS, np.int32)
        """How many of the last tokens of the value end at each place, each as twice the size: so that it matters less whether a place lies
        behind the head's (once the size), and least which of two places comes first."""
        self.places_B: Places = np.zeros_like(prompts)
        self.kinds_B: Places = np.zeros_like(prompts)
        """Whether the value that is being written is a number or a word."""
        self.ranks_B: Places = np.zeros_like(prompts)
        """Which value of its kind in the request it is, counted from 1, or, of several words, its last; 0 for none. Behind a constant, or a
        number that the call held before, the last that was new."""
        self.lengths_B: Places = np.zeros_like(prompts)
        """How many tokens of it are written."""
        self.digits_B: Places = np.zeros_like(prompts)
        """How many of the last tokens are digits, and points among them."""
        self.before_B2: Places = np.full((len(prompts), 2), (NEITHER, 0))
        """Kind and rank of the value before it."""
        self.strides_B: Places = np.ones_like(prompts)
        """How many ranks lay between the last two values of one kind."""
        self.newest_B: Places = np.zeros_like(prompts)
        """The rank of the last number that the call held for the first time; 0 for none."""
        self.apart_B: Marks = np.ones(len(prompts), np.bool_)
        """Whether what was written last separates values."""
        self.due_B: Marks = np.zeros(len(prompts), np.bool_)
        """Whether the head has still to move before the next value."""
        self.foreign_B: Marks = np.zeros(len(prompts), np.bool_)
        """Whether the last letters are of a word with letters that the request does not hold."""
        self.fresh_B: Marks = np.zeros(len(prompts), np.bool_)
        """Whether nothing written says where the next value stands."""
        self.read_BN: Marks = np.zeros((len(prompts), self.values.starts_BKN.shape[2]), np.bool_)
        """Which numbers of the request, by rank, the call holds."""
        self._retrace = retrace  # whether `settle` may be called, for which much has to be kept
        self._device = tokens_BT.device
        self._starts_B: Places = np.zeros_like(prompts)  # how many of the tokens that were last followed are the request's
        self._stations: list[_Station] = []  # where the heads stood before and behind each token

    def advance(self, tokens_B: Places) -> Places:
        """Where the heads stand, (B), after these tokens were written."""
        written = Written.at(self.values, self.places_B, tokens_B)
        goes_on_B = ~written.inside_B & ~self.apart_B & written.follows_B & (self.kinds_B == WORD)  # between the words of one value
        apart_B = ~written.inside_B & ~goes_on_B
        ends_B, begins_B = apart_B & ~self.apart_B, written.inside_B & self.apart_B
        digit_B = written.digit_B | (written.point_B & (self.digits_B > 0))
        self._note_read(written.next_B, ~digit_B & (self.digits_B > 0))
        unlike_B = self._unlike(ends_B)
        self._match(written.present_BS, ~apart_B)
        self._end(ends_B, written.named_B)
        self.due_B = (self.due_B & ~written.inside_B) | ends_B
        opens_B = self._opens(written, ends_B, unlike_B)
        separated_B = self._separated(written, ends_B, opens_B)
        found_B = self._found(written, begins_B)
        self.foreign_B = (self.foreign_B | written.named_B) & written.letter_B & ~opens_B
        self.fresh_B = (self.fresh_B | opens_B) & ~written.inside_B
        self.places_B = np.where(written.inside_B, found_B, np.where(goes_on_B, written.next_B, separated_B))
        self.kinds_B = np.where(begins_B, np.where(written.digit_B, NUMBER, WORD), self.kinds_B)
        self.ranks_B = np.where(written.inside_B, self._ranks(self.kinds_B, self.places_B), self.ranks_B)
        self.lengths_B = np.where(begins_B, 1, self.lengths_B + ~apart_B)
        self.digits_B = (self.digits_B + 1) * digit_B
        self.apart_B = apart_B
        return self.places_B

    def _ranks(self, kinds_B: Places | int, places_B: Places) -> Places:
        """How many values of a kind start up to each place."""
        ranks_B: Places = self.values.counts_BKS[np.arange(len(places_B)), kinds_B, places_B]
        return ranks_B

    def left(self) -> Places:
        """How many numbers of the request the call does not hold yet, and how many start behind the place of the head, (B, 2)."""
        rows, ranks_B = np.arange(len(self.places_B)), self._ranks(NUMBER, self.places_B)
        left_B2 = self.values.counts_BKS[:, NUMBER, -1:].repeat(2, 1)
        left_B2[:, 0] -= self.read_BN.sum(1) + (self._reads_number(ranks_B) & ~self.read_BN[rows, ranks_B])
        left_B2[:, 1] -= ranks_B
        return left_B2

    def _reads_number(self, ranks_B: Places) -> Marks:
        """Whether the digits that are being written are those of the number at the place, so far: a constant may hold some of them, too."""
        rows = np.arange(len(self.places_B))
        starts_B = self.values.starts_BKN[rows, NUMBER, np.maximum(ranks_B, 1) - 1]
        skipped_B = self.places_B - self.digits_B + 1 - starts_B  # a sign is no part of what is being written
        from_start_B = (skipped_B == 0) | ((skipped_B == 1) & (self.values.tokens_BS[rows, starts_B] == MINUS))
        alike_B = self.matched_BS[rows, self.places_B] >= 2 * self.matched_BS.shape[1] * self.digits_B
        reads_B: Marks = from_start_B & alike_B & (self.digits_B > 0) & (ranks_B > 0)
        return reads_B

    def _note_read(self, next_B: Places, written_B: Marks) -> None:
        """The numbers that are written now, and do not go on in the request, are in the call, be they values or parts of labels."""
        if not written_B.any():
            return
        rows, ranks_B = np.arange(len(written_B)), self._ranks(NUMBER, self.places_B)
        whole_B = written_B & self._reads_number(ranks_B) & ~is_digit(self.values.tokens_BS[rows, next_B])
        self.newest_B = np.where(whole_B & ~self.read_BN[rows, ranks_B], ranks_B, self.newest_B)
        self.read_BN = self.read_BN.copy()
        self.read_BN[rows, ranks_B] |= whole_B

    def _unlike(self, ends_B: Marks) -> Marks:
        """Where a value ends that the request does not hold as it was written."""
        matched_B = self.matched_BS[np.arange(len(ends_B)), self.places_B]
        unlike_B: Marks = self.foreign_B | (ends_B & (matched_B < 2 * self.matched_BS.shape[1] * self.lengths_B))
        return unlike_B

    def _match(self, present_BS: Marks, counts_B: Marks) -> None:
        """Lengthen the matches by a token that belongs to a value; what separates values ends them."""
        matched_BS = np.zeros_like(self.matched_BS)
        matched_BS[:, 1:] = self.matched_BS[:, :-1]
        self.matched_BS = (matched_BS + 2 * matched_BS.shape[1]) * (present_BS & self.values.found_BS & counts_B[:, None])

    def _end(self, ends_B: Marks, named_B: Marks) -> None:
        """Note of values that end how far behind those before them they start, if they are of one kind; not of constants, and of numbers
        that the call held before. The first of an argument is behind none."""
        if not (ends_B.any() or named_B.any()):  # with a single row mostly nothing does
            return
        again_B = ends_B & (self.kinds_B == NUMBER) & (self.ranks_B != self.newest_B)
        self.ranks_B = np.where(again_B, self.newest_B, self.ranks_B)
        ends_B = ends_B & ~again_B
        rows, (kinds_B, ranks_B) = np.arange(len(ends_B)), self.before_B2.T
        starts_B = np.minimum(np.maximum(self.places_B - self.lengths_B + 1, 0), self.places_B)
        strides_B, alike_B = self._ranks(self.kinds_B, starts_B) - ranks_B, kinds_B == self.kinds_B
        regular_B = alike_B & (ranks_B > 0) & (strides_B >= 1) & (strides_B <= _FURTHEST)
        first_B = np.where((self.kinds_B == NUMBER) & self.values.pairs_BN[rows, self.ranks_B], 2, 1)
        self.strides_B = np.where(ends_B & regular_B, strides_B, np.where(ends_B & ~alike_B, first_B, self.strides_B))
        self.before_B2 = np.where(ends_B[:, None], np.stack((self.kinds_B, self.ranks_B), 1), self.before_B2)
        self.before_B2 = np.where(named_B[:, None], (NEITHER, 0), self.before_B2)

    def _opens(self, written: Written, ends_B: Marks, unlike_B: Marks) -> Marks:
        """Where nothing written says what comes next: behind the name of an argument, and behind a word that the request does not hold, the
        function or the constant of a formula (sqrt(, pi *), or any word that is multiplied."""
        leaves_B = (unlike_B & (written.is_(OPENS) | written.is_(SPACE))) | (ends_B & written.is_(TIMES))
        named_B = written.named_B & is_rare(written.tokens_B)
        opens_B: Marks = (named_B | leaves_B) & ((self.kinds_B == WORD) | (self.ranks_B == 0))
        return opens_B

    def _found(self, written: Written, begins_B: Marks) -> Places:
        """The longest match, among equal ones the next behind the place; the place itself if the request does not hold the token. Where a
        value begins as the request goes on, it is there."""
        places_S = np.arange(self.matched_BS.shape[1], dtype=np.int32)
        from_B = np.where(self.fresh_B & ~written.digit_B, 0, self.places_B)
        scores_BS = self.matched_BS - places_S + np.int32(len(places_S)) * (places_S > from_B[:, None])
        best_B = scores_BS.argmax(1)
        longest_B = scores_BS[np.arange(len(best_B)), best_B]
        return np.where(written.follows_B & begins_B, written.next_B, np.where(longest_B > len(places_S), best_B, self.places_B))

    def _separated(self, written: Written, ends_B: Marks, opens_B: Marks) -> Places:
        """Before the next value, once; but on with the request at a space and at the operators of a formula, also where the request leaves
        the space or the sign for times out: 23+17, 3x. A number that the call holds is passed over, and where something opens the first one
        that it does not hold is next."""
        rows, values = np.arange(len(ends_B)), self.values
        in_formula_B = written.follows_B & (written.operator_B | written.is_(CLOSES))
        self.due_B = self.due_B & ~(ends_B & written.is_(TIMES)) & ~in_formula_B
        leaps_B = self.due_B & ~(written.is_(SPACE) & (written.follows_B | written.operator_B))
        self.due_B = self.due_B & ~leaps_B
        ranks_B = self.ranks_B + self.strides_B
        ahead_B = values.starts_BKN[rows, self.kinds_B, np.minimum(ranks_B, values.starts_BKN.shape[2]) - 1] - 1
        stays_B = np.where(written.follows_B, written.next_B, self.places_B)
        moved_B = np.where(leaps_B & (ahead_B >= self.places_B), ahead_B, stays_B)
        seeks_B = leaps_B & (self.kinds_B == NUMBER) | opens_B
        if not seeks_B.any():
            return moved_B
        return np.where(seeks_B, values.before_unread(self.read_BN, np.where(opens_B, 0, ranks_B), stays_B), moved_B)

    def follow(self, tokens_BT: Tensor, starts_B: Tensor, ends_B: Tensor) -> Reading:
        """Write the tokens from `starts_B` up to `ends_B`, one after the other. (Heads that do not retrace stay where they are.)"""
        self._starts_B, ends = starts_B.cpu().numpy(), ends_B.cpu().numpy()
        batch, time = tokens_BT.shape
        at_BK = self._starts_B[:, None] + np.arange(max(1, int((ends - self._starts_B).max())))
        inside_BK = np.minimum(at_BK, time - 1)
        tokens_BK = np.take_along_axis(tokens_BT.cpu().numpy(), inside_BK, 1)
        behind_BK3 = self.write(tokens_BK) if self._retrace else self._written(tokens_BK, ends - self._starts_B)
        behind_BK3[..., 0] = np.minimum(behind_BK3[..., 0] + 1, self.values.last_B[:, None])
        read_BT3 = np.zeros((batch, time + 1, 3), np.int64)
        read_BT3[np.arange(batch)[:, None], np.where(at_BK < ends[:, None], at_BK, time)] = behind_BK3
        read = torch.from_numpy(read_BT3[:, :time]).to(self._device)
        order = torch.from_numpy(self.values.order(time)).to(self._device) if self._starts_B.any() else None
        tokens_BS = np.pad(self.values.tokens_BS, ((0, 0), (0, 1)), constant_values=NOTHING)
        return Reading(read[..., 0], read[..., 1:], torch.from_numpy(tokens_BS).to(self._device), order)

    def write(self, tokens_BK: Places) -> Places:
        """Where the heads stand behind each of these tokens, and what is left then, (B, K, 3)."""
        self._stations, behind = [self._station()], list[Places]()
        for tokens_B in tokens_BK.T:
            behind.append(np.concatenate((self.advance(tokens_B)[:, None], self.left()), 1))
            self._stations.append(self._station())
        return np.stack(behind, 1)

    def _written(self, tokens_BK: Places, counts_B: Places) -> Places:
        """The same for the first `counts_B` of them, while the heads themselves stay where they are: rows that are done are dropped."""
        head, rows, behind_BK3 = self._copied(), np.arange(len(tokens_BK)), np.zeros((*tokens_BK.shape, 3), np.int64)
        for place in range(tokens_BK.shape[1]):
            going = np.flatnonzero(counts_B[rows] > place)
            if len(going) <= SHRINK * len(rows):
                head.keep(torch.from_numpy(going))
                rows = rows[going]
            behind_BK3[rows, place] = np.concatenate((head.advance(tokens_BK[rows, place])[:, None], head.left()), 1)
        return behind_BK3

    def _copied(self) -> "ReadingHead":
        """One that may drop rows; no array is copied."""
        head = copy(self)
        head.values = copy(self.values)
        return head

    def _station(self) -> _Station:
        return tuple(getattr(self, name) for name in _MOVING)

    def _return(self, station: _Station) -> None:
        for name, value in zip(_MOVING, station, strict=True):
            setattr(self, name, value)

    def settle(self, counts_B: Tensor) -> None:
        """Go back to where the heads stood behind the first `counts_B` of the tokens that were last followed or written."""
        written_B = np.maximum(counts_B.cpu().numpy() - self._starts_B, 0)
        rows = np.arange(len(written_B))
        self._return(tuple(np.stack(parts)[written_B, rows] for parts in zip(*self._stations, strict=True)))
        self._stations, self._starts_B = [], np.zeros_like(self._starts_B)

    def ahead(self, tokens_B: Tensor, count: int) -> Tensor:
        """The next `count` tokens of the requests behind where the heads will stand when `tokens_B` are written, (B, count)."""
        station = self._station()
        places_BK = self.advance(tokens_B.cpu().numpy())[:, None] + np.arange(1, count + 1)
        self._return(station)
        read_BK = np.take_along_axis(self.values.tokens_BS, np.minimum(places_BK, self.values.tokens_BS.shape[1] - 1), 1)
        return torch.from_numpy(np.maximum(read_BK, 0)).to(self._device)
