"""A second look at calls of which a model is not sure.

The likeliest token each time does not make the likeliest call, and a call within the grammar may still be one that its tool refuses:
three labels with four values. So a call that another may exceed, because its probability is below one half or it leaves numbers of the
request out (`coverage.py`), is written again from where the model nearly chose otherwise (`branches.py`): the best beginnings are continued
by the likeliest token each time. Of all these calls the best that can be carried out is the answer: the likeliest, each number that it
leaves out and another call of its tool does not making it less likely. It is one round of stack decoding (Jelinek 1969, "Fast sequential
decoding algorithm using a stack").
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from toolcall.decoding.branches import Branch, branches
from toolcall.decoding.conditions import Conditions
from toolcall.decoding.coverage import numbers_left
from toolcall.decoding.decoder import Decoder
from toolcall.decoding.writing import Generation, write, written

_NEAR = 0.1  # of a call's probability another needs, to take its place
_TOGETHER = 64  # calls in one batch


def reconsidered(
    conditions: Conditions,
    users: Sequence[str],
    prompts: Sequence[Sequence[int]],
    calls: Sequence[Generation],
    accepts: Callable[[str], bool],
) -> list[Generation]:
    """The calls, and where another may exceed one, or it is not accepted, the best of it and its alternatives that `accepts` says can be
    carried out.

    A call stays where no alternative is accepted or comes near it: who asks for 1 / 0 is told what is wrong with it. `accepts` is asked
    of calls that came to their end.
    """
    sampling, chosen = conditions.sampling, list(calls)
    rows = zip(users, calls, strict=True)
    unsure = [
        row for row, (user, call) in enumerate(rows) if _may_be_exceeded(user, call, sampling.coverage_penalty) or not accepts(call.text)
    ]
    if not unsure:
        return chosen
    others = _alternatives(conditions, [prompts[row] for row in unsure], [calls[row] for row in unsure])
    for row, candidates in zip(unsure, others, strict=True):
        near = [call for call in candidates if _probability(call) >= _least(calls[row], sampling.min_confidence)]
        ranked = _ranked(users[row], [calls[row], *near], sampling.coverage_penalty)
        chosen[row] = next((call for call in ranked if not call.truncated and accepts(call.text)), calls[row])
    return chosen


def _may_be_exceeded(user: str, call: Generation, penalty: float) -> bool:
    """All other calls together have what is left of the probability."""
    probability = _probability(call)
    if call.truncated or probability < 1 - probability:
        return True
    if not penalty or _NEAR * probability >= 1 - probability or call.text.endswith("{}"):
        return False  # nothing comes near it, or no call of its tool says more
    return probability * math.exp(-penalty * numbers_left(user, [call.text])[0]) < 1 - probability


def _least(first: Generation, min_confidence: float) -> float:
    """The probability that others need; what is sure enough to be answered gives way to nothing that is not."""
    return max(_NEAR * _probability(first), min_confidence if _probability(first) >= min_confidence else 0.0)


def _ranked(user: str, calls: Sequence[Generation], penalty: float) -> list[Generation]:
    """The best first, by probabilities divided by e^penalty for each number that a call leaves out and another of its tool does not: of two
    tools the one that has no use for a number is none the worse."""
    left = numbers_left(user, [call.text for call in calls]) if penalty else [0] * len(calls)
    fewest: dict[str, int] = {}
    for call, count in zip(calls, left, strict=True):
        fewest[_tool(call)] = min(count, fewest.get(_tool(call), count))
    worth = [_probability(call) * math.exp(-penalty * (count - fewest[_tool(call)])) for call, count in zip(calls, left, strict=True)]
    return [calls[number] for number in sorted(range(len(calls)), key=worth.__getitem__, reverse=True)]


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
