"""Where numbers and words stand in requests, by comparing token ids.

Shapes: B rows, T positions at hand, S positions of the longest request, K kinds of values (numbers, words), N values of a kind.
"""

import numpy as np
import numpy.typing as npt

from toolcall.datamodules.tokenizer import ALWAYS, FIRST_BYTE, FIRST_CHARACTER, NOTE
from toolcall.rows import Rows

Places = npt.NDArray[np.int64]
Marks = npt.NDArray[np.bool_]

NUMBER, WORD, NEITHER = 0, 1, 2
"""Kinds of values."""
NOTHING = -1
"""No token: behind the end of a request."""
POINT, MINUS = (FIRST_CHARACTER + ALWAYS.index(character) for character in ".-")
_ZERO, _NINE, _COMMA, _COUNT = (FIRST_CHARACTER + ALWAYS.index(character) for character in "09,#")
_OPERATORS = [FIRST_CHARACTER + ALWAYS.index(character) for character in "+-*/^"]
_LATIN = [(FIRST_CHARACTER + ALWAYS.index(first), FIRST_CHARACTER + ALWAYS.index(last)) for first, last in ("AZ", "az")]


def is_digit(tokens: Places) -> Marks:
    """Digits of plain numbers."""
    return (tokens >= _ZERO) & (tokens <= _NINE)


def _is_latin(tokens: Places) -> Marks:
    (upper_a, upper_z), (lower_a, lower_z) = _LATIN
    return ((tokens >= upper_a) & (tokens <= upper_z)) | ((tokens >= lower_a) & (tokens <= lower_z))


def is_letter(tokens: Places) -> Marks:
    """Letters of any script, and the bytes by which rare ones are spelled."""
    return _LETTER[np.minimum(tokens, _LAST)]


def is_rare(tokens: Places) -> Marks:
    """Characters that not every vocabulary holds, and structure."""
    return tokens >= _LAST


_LAST = FIRST_CHARACTER + len(ALWAYS)  # from here on all are letters, or structure
_IDS = np.arange(_LAST + 1)
_LETTER = np.append(_is_latin(_IDS) | (_IDS == _LAST) | ((_IDS >= FIRST_BYTE) & (_IDS < FIRST_CHARACTER)), False)  # at its end NOTHING


def value_starts(tokens_BS: Places) -> tuple[Marks, Marks]:
    """Where numbers start, at their sign if they have one, and where words do. Of a number with a note the note counts; what a note
    says of the length of a series is no number of the request. Chinese stands beside its numbers without a gap."""
    digit_BS, latin_BS, letter_BS = is_digit(tokens_BS), _is_latin(tokens_BS), is_letter(tokens_BS)
    joined_BS = _shifted(digit_BS | latin_BS | (tokens_BS == _COUNT))
    tail_BS = _shifted(digit_BS) & (tokens_BS == POINT)  # of 8.3
    number_BS = digit_BS & ~joined_BS & ~_shifted(tail_BS) & ~is_noted(tokens_BS, digit_BS)
    signed_BS = (tokens_BS == MINUS) & ~joined_BS
    signed_BS[:, :-1] &= number_BS[:, 1:]
    signed_BS[:, -1] = False
    word_BS = letter_BS & ~_shifted(letter_BS) & ~(latin_BS & _shifted(digit_BS))
    return (number_BS & ~_shifted(signed_BS)) | signed_BS, word_BS


def is_noted(tokens_BS: Places, digit_BS: Marks) -> Marks:
    """Which digits, points and commas stand before a note that repeats their number: 1,204 before its 1204."""
    size = tokens_BS.shape[1]
    other_BS = ~(digit_BS | (tokens_BS == POINT) | (tokens_BS == _COMMA))
    ends_BS = np.minimum.accumulate(np.where(other_BS, np.arange(size), size - 1)[:, ::-1], 1)[:, ::-1]
    noted_BS = tokens_BS == NOTE
    noted_BS[:, :-1] &= tokens_BS[:, 1:] != _COUNT
    repeated_BS: Marks = ~other_BS & np.take_along_axis(noted_BS, ends_BS, 1)
    return repeated_BS


def _shifted(marks_BS: Marks) -> Marks:
    """What stood one place before."""
    shifted_BS = np.zeros_like(marks_BS)
    shifted_BS[:, 1:] = marks_BS[:, :-1]
    return shifted_BS


def begin_pairs(tokens_BS: Places, starts_BN: Places) -> Marks:
    """Which numbers, by rank, begin two pairs, (3/5), (4/8): what stands before a number stands before the next but one, and not before
    the next. (Nobody knows what stands before a number that is noted.)"""
    before_BN = np.where(starts_BN > 0, np.take_along_axis(tokens_BS, np.maximum(starts_BN - 1, 0), 1), NOTHING)
    before_BN = np.pad(before_BN, ((0, 0), (1, 3)), constant_values=NOTHING)
    first, second, third, fourth = (before_BN[:, behind : behind + starts_BN.shape[1]] for behind in range(4))
    pairs_BN: Marks = (first == third) & (second == fourth) & (first != second) & (fourth != NOTHING) & (first != NOTE) & (second != NOTE)
    return pairs_BN


def places_of(starts_BKS: Marks, ranks_BKS: Places) -> Places:
    """Where the starts are, one behind the other, then zeros."""
    places_BKN = np.zeros((*starts_BKS.shape[:2], int(ranks_BKS.max()) + 1), np.int64)
    rows, kinds, places = np.nonzero(starts_BKS)
    places_BKN[rows, kinds, ranks_BKS[rows, kinds, places] - 1] = places
    return places_BKN


class Values(Rows):
    """The values of B framed requests. (`tokens_BT`: requests of `prompts_B` tokens.)"""

    def __init__(self, tokens_BT: Places, prompts_B: Places) -> None:
        tokens_BS = tokens_BT[:, : int(prompts_B.max())]
        self.tokens_BS: Places = np.where(np.arange(tokens_BS.shape[1]) < prompts_B[:, None], tokens_BS, NOTHING)
        self.last_B: Places = prompts_B - 1
        starts_BKS = np.stack(value_starts(self.tokens_BS), 1)
        self.counts_BKS: Places = starts_BKS.cumsum(-1)
        """How many values of each kind start up to each place."""
        self.starts_BKN: Places = places_of(starts_BKS, self.counts_BKS)
        """Where the first, second, ... value of each kind starts; 0 behind the last one."""
        self.pairs_BN: Marks = begin_pairs(self.tokens_BS, self.starts_BKN[:, NUMBER])
        """Which numbers, by rank, seem to be the first of a pair with another behind it."""
        self.found_BS: Marks = ~is_noted(self.tokens_BS, is_digit(self.tokens_BS))
        """Where a value may be found: not in what a note repeats."""
        self.operators_BS: Marks = np.isin(self.tokens_BS, _OPERATORS)

    def before_unread(self, read_BN: Marks, ranks_B: Places, else_B: Places) -> Places:
        """The place before the first number, of these ranks or behind them, that is not marked as read; or of all; `else_B` if all are."""
        rows, ranks_N = np.arange(len(else_B)), np.arange(read_BN.shape[1])
        unread_BN = ~read_BN & (ranks_N > 0) & (ranks_N <= self.counts_BKS[:, NUMBER, -1:])
        first_B = np.where(ranks_N >= ranks_B[:, None], 2 * unread_BN, unread_BN).argmax(1)
        return np.where(unread_BN.any(1), self.starts_BKN[rows, NUMBER, first_B - 1] - 1, else_B)

    def order(self, time: int) -> Places:
        """Which number of the request starts at each of `time` positions from its beginning, counted from the first and from the last,
        (B, T, 2); 0 where none does."""
        order_BT2, counts_BS = np.zeros((len(self.last_B), time, 2), np.int64), self.counts_BKS[:, NUMBER]
        order_BS2 = np.stack((counts_BS, counts_BS[:, -1:] + 1 - counts_BS), -1)
        order_BT2[:, : counts_BS.shape[1]] = order_BS2 * np.diff(counts_BS, prepend=0)[..., None]
        return order_BT2
