"""One more token of each call: what it is, and how it stands to the request.

Shapes: B rows, S positions of the longest request.
"""

from dataclasses import dataclass

import numpy as np

from toolcall.datamodules.tokenizer import ALWAYS, FIRST_CHARACTER
from toolcall.datamodules.values import POINT, Marks, Places, Values, is_digit, is_letter

SPACE, TIMES, POWER, OPENS, CLOSES = (FIRST_CHARACTER + ALWAYS.index(character) for character in " *^()")


@dataclass(frozen=True)
class Written:
    """The token that each row writes, whose reading head stands at some place of the request."""

    tokens_B: Places
    present_BS: Marks
    """Where the request holds it."""
    next_B: Places
    """The place behind that of the head."""
    follows_B: Marks
    """Whether the request goes on with it there; `**` is `^` to a request."""
    operator_B: Marks
    """Whether the request goes on with an operator there."""
    digit_B: Marks
    letter_B: Marks
    named_B: Marks
    """Whether it is the name of an argument, or a letter that the request does not hold."""
    point_B: Marks
    """A point that the request goes on with: part of a number, or of a name."""
    inside_B: Marks
    """Whether it is part of a value."""

    @classmethod
    def at(cls, values: Values, places_B: Places, tokens_B: Places) -> "Written":
        """The tokens of calls whose heads stand at these places."""
        rows = np.arange(len(tokens_B))
        present_BS = values.tokens_BS == tokens_B[:, None]
        next_B = np.minimum(places_B + 1, values.last_B)
        ahead_B, letter_B = values.tokens_BS[rows, next_B], is_letter(tokens_B)
        follows_B = present_BS[rows, next_B] | ((tokens_B == TIMES) & (ahead_B == POWER))
        digit_B, named_B, point_B = is_digit(tokens_B), letter_B & ~present_BS.any(1), follows_B & (tokens_B == POINT)
        inside_B = digit_B | (letter_B & ~named_B) | point_B
        operator_B = values.operators_BS[rows, next_B]
        return cls(tokens_B, present_BS, next_B, follows_B, operator_B, digit_B, letter_B, named_B, point_B, inside_B)

    def is_(self, token: int) -> Marks:
        """Which rows write this one."""
        marks_B: Marks = self.tokens_B == token
        return marks_B
