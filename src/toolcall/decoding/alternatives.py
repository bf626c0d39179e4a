"""A second look at calls of which a model is not sure.

The likeliest token each time does not make the likeliest call, and a call within the grammar may still be one that its tool refuses:
three labels with four values. So a call which another may exceed, since its probability is below one half, is written again from where the
model nearly chose otherwise (`branches.py`): the best beginnings are continued by the likeliest token each time. Of all these calls the
likeliest that can be carried out is the answer, each number of the request that a call leaves out making it less likely (`coverage.py`).
It is one round of stack decoding (Jelinek 1969, "Fast sequential decoding algorithm using a stack").
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from toolcall.decoding.branches import Branch, branches
from toolcall.decoding.conditions import Conditions
from toolcall.decoding.coverage import numbers_left
from toolcall.decoding.decoder import Decoder
from toolcall.decoding.writing import Generation, write, written

_NEAR = 0.1  # of its probability another call needs, to take the place of one that is refused
_TOGETHER = 64  # calls in one batch


def reconsidered(
    conditions: Conditions,
    users: Sequence[str],
    prompts: Sequence[Sequence[int]],
    calls: Sequence[Generation],
    accepts: Callable[[str], bool],
) -> list[Generation]:
    """The calls, and where one is unsure or not accepted the likeliest of it and its alternatives that `accepts` says can be carried out.

    A call stays where no alternative is accepted or comes near it: who asks for 1 / 0 is told what is wrong with it. `accepts` is asked
    of calls that came to their end.
    """
    worths = [partial(_worth, user, conditions.sampling.coverage) for user in users]
    unsure = [row for row, call in enumerate(calls) if _may_be_exceeded(call, worths[row]) or not accepts(call.text)]
    chosen = list(calls)
    if not unsure:
        return chosen
    others = _alternatives(conditions, [prompts[row] for row in unsure], [calls[row] for row in unsure])
    for row, candidates in zip(unsure, others, strict=True):
        near = [call for call in candidates if _probability(call) >= _NEAR * _probability(calls[row])]
        chosen[row] = _first_accepted(sorted([calls[row], *near], key=worths[row], reverse=True), accepts) or calls[row]
    return chosen


def _may_be_exceeded(call: Generation, worth: Callable[[Generation], float]) -> bool:
    """All other calls together have what is left of the probability."""
    return call.truncated or worth(call) < 1 - _probability(call)


def _first_accepted(ranked: Sequence[Generation], accepts: Callable[[str], bool]) -> Generation | None:
    return next((call for call in ranked if not call.truncated and accepts(call.text)), None)


def _worth(user: str, coverage: float, call: Generation) -> float:
    """Its probability, as if it were one that leaves nothing out."""
    return _probability(call) * math.exp(-coverage * numbers_left(user, call.text))


def _probability(call: Generation) -> float:
    return call.confidence or 0.0


def _alternatives(conditions: Conditions, prompts: Sequence[Sequence[int]], calls: Sequence[Generation]) -> list[list[Generation]]:
    """Other calls for each prompt, besides its first."""
    found: list[list[Generation]] = [[] for _ in calls]
    begun = branches(conditions, prompts, [call.tokens for call in calls], conditions.sampling.alternatives)
    for at in range(0, len(begun), _TOGETHER):
        batch = begun[at : at + _TOGETHER]
        for branch, rest, confidence in _continued(conditions, prompts, batch):
            call = written(conditions, [*branch.tokens, *rest], math.exp(branch.log) * confidence, calls[branch.row].margin)
            found[branch.row].append(_behind(call) if _tool(call) != _tool(calls[branch.row]) else call)
    return found


def _behind(call: Generation) -> Generation:
    """A call of another tool than the likeliest: its margin is how far that tool is behind."""
    return replace(call, margin=None if call.margin is None else -call.margin)


def _tool(call: Generation) -> str:
    return call.text.partition(" {")[0]


def _continued(
    conditions: Conditions, prompts: Sequence[Sequence[int]], begun: Sequence[Branch]
) -> Iterator[tuple[Branch, Sequence[int], float]]:
    """Each beginning, what it goes on with, and the probability of that."""
    (stop,) = conditions.stop
    yield from ((branch, (), 1.0) for branch in begun if branch.tokens[-1] == stop)
    if going := [branch for branch in begun if branch.tokens[-1] != stop]:
        decoder = Decoder(conditions, [prompts[branch.row] for branch in going], [branch.tokens for branch in going])
        for branch, rest in zip(going, write(conditions, decoder), strict=True):
            yield branch, rest.tokens, rest.confidence or 0.0
