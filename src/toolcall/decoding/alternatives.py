"""A second look at calls of which a model is not sure.

The likeliest token each time does not make the likeliest call, and a call within the grammar may still be one that its tool refuses:
three labels with four values. So a call of a probability below one half, which another may exceed, is written again from where the model
nearly chose otherwise (`branches.py`): the best beginnings are continued by the likeliest token each time. Of all these calls the likeliest
that can be carried out is the answer. It is one round of stack decoding (Jelinek 1969, "Fast sequential decoding algorithm using a stack").
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from toolcall.decoding.branches import Branch, branches
from toolcall.decoding.conditions import Conditions
from toolcall.decoding.decoder import Decoder
from toolcall.decoding.writing import Generation, write, written

LIKELIEST = 0.5
"""A call of this probability or more has no likelier one."""
_NEAR = 0.1  # of its probability another call needs, to take the place of one that is refused
_TOGETHER = 64  # calls in one batch


def reconsidered(
    conditions: Conditions, prompts: Sequence[Sequence[int]], calls: Sequence[Generation], accepts: Callable[[str], bool]
) -> list[Generation]:
    """The calls, and where one is unsure or not accepted the likeliest of it and its alternatives that `accepts` says can be carried out.

    A call stays where no alternative is accepted or comes near it: who asks for 1 / 0 is told what is wrong with it. `accepts` is asked
    of calls that came to their end.
    """
    unsure = [row for row, call in enumerate(calls) if call.truncated or _probability(call) < LIKELIEST or not accepts(call.text)]
    if not unsure:
        return list(calls)
    others = _alternatives(conditions, [prompts[row] for row in unsure], [calls[row] for row in unsure])
    chosen = {row: _best(calls[row], candidates, accepts) for row, candidates in zip(unsure, others, strict=True)}
    return [chosen.get(row, call) for row, call in enumerate(calls)]


def _best(first: Generation, others: Sequence[Generation], accepts: Callable[[str], bool]) -> Generation:
    near = [call for call in others if _probability(call) >= _NEAR * _probability(first)]
    ranked = sorted([first, *near], key=_probability, reverse=True)
    return next((call for call in ranked if not call.truncated and accepts(call.text)), first)


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
