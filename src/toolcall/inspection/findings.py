"""What there is to know about a data set: figures, and examples of what is wrong."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from toolcall.datamodules.corpus import Selection
from toolcall.datamodules.encoding import encode_samples
from toolcall.datamodules.leaks import Phrasings
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import request_key
from toolcall.evaluation.grounding import stands_in
from toolcall.protocol import Call, CallError, parse_call
from toolcall.tools import ToolBox

RARE = 5
"""A character that stands in fewer samples is hardly ever learnt."""
_EXAMPLES = 3


@dataclass
class Argument:
    """One argument of one tool over all splits."""

    calls: int = 0
    """Calls that have it."""
    ungrounded: int = 0
    """Of these, with a number or a word that does not stand in the request."""
    values: set[str] = field(default_factory=set)
    examples: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Split:
    """One part of the data."""

    samples: int
    requests: int
    """Different ones, up to case and white space."""
    duplicates: int
    """Samples that repeat another: same request, same call."""
    contradictions: list[str]
    """Requests with different calls."""
    refused: list[str]
    """Calls that their tool's schema refuses, with the reason."""
    too_long: int
    """Samples longer than the context."""


@dataclass(frozen=True)
class Findings:
    """All of it. `leaks`: pairs of splits, a slash between, to the requests that stand in both."""

    splits: dict[str, Split]
    tools: dict[str, Counter[str]]
    """Tool to its number of samples in each split."""
    arguments: dict[str, dict[str, Argument]]
    """Tool to its arguments."""
    lengths: npt.NDArray[np.int64]
    """Tokens of every sample."""
    block_size: int
    characters: Counter[str]
    """In how many samples each character stands."""
    leaks: dict[str, list[str]]
    twins: dict[str, float]
    """Split to the share of its requests that also stand in training once numbers and rare words are masked."""


def inspect(splits: Mapping[str, Sequence[Sample]], tools: ToolBox, block_size: int) -> Findings:
    """Look at every sample of every split. `block_size`: the model's context in tokens."""
    everything = [sample for samples in splits.values() for sample in samples]
    tokenizer = Selection.of(next(iter(splits.values()), [])).vocabulary()
    lengths = {name: encode_samples(samples, tokenizer).lengths for name, samples in splits.items()}
    return Findings(
        splits={name: _split(samples, tools, int((lengths[name] > block_size).sum())) for name, samples in splits.items()},
        tools=_tool_counts(splits, tools),
        arguments=_arguments(everything),
        lengths=np.concatenate(list(lengths.values())),
        block_size=block_size,
        characters=Counter(character for sample in everything for character in set(sample.user + sample.call)),
        leaks=_leaks(splits),
        twins=_twins(splits),
    )


def _split(samples: Sequence[Sample], tools: ToolBox, too_long: int) -> Split:
    calls: dict[str, dict[str, None]] = defaultdict(dict)
    refused = []
    for sample in samples:
        calls[request_key(sample.user)][_canonical(tools, sample)] = None
        if (error := tools.check(sample.call).error) is not None:
            refused.append(f"{sample.call}: {error}")
    contradictions = [f"{user}: {' | '.join(different)}" for user, different in calls.items() if len(different) > 1]
    return Split(len(samples), len(calls), len(samples) - sum(map(len, calls.values())), contradictions, refused, too_long)


def _canonical(tools: ToolBox, sample: Sample) -> str:
    try:
        return str(tools.canonical(parse_call(sample.call, tools)))
    except CallError:
        return sample.call


def _tool_counts(splits: Mapping[str, Sequence[Sample]], tools: ToolBox) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = {name: Counter() for name in tools}
    for split, samples in splits.items():
        for sample in samples:
            counts[sample.tool][split] += 1
    return counts


def _arguments(samples: Iterable[Sample]) -> dict[str, dict[str, Argument]]:
    found: dict[str, dict[str, Argument]] = {}
    for sample in samples:
        call = parse_call(sample.call)
        for name, value in call.args.items():
            _add(found.setdefault(call.tool, {}).setdefault(name, Argument()), sample.user, call, value)
    return found


def _add(argument: Argument, user: str, call: Call, value: Any) -> None:
    argument.calls += 1
    argument.values.add(str(value))
    if not stands_in(user, value):
        argument.ungrounded += 1
        if len(argument.examples) < _EXAMPLES:
            argument.examples.append(f"{user} -> {call}")


def _twins(splits: Mapping[str, Sequence[Sample]]) -> dict[str, float]:
    train, *judged = splits
    phrasings = Phrasings(splits[train])
    return {name: phrasings.leaks(splits[name]).masked for name in judged}


def _leaks(splits: Mapping[str, Sequence[Sample]]) -> dict[str, list[str]]:
    """The training split comes first: what it shares with another is what makes that one worthless."""
    requests = {name: {request_key(sample.user) for sample in samples} for name, samples in splits.items()}
    names = list(requests)
    pairs = [(one, other) for number, one in enumerate(names) for other in names[number + 1 :]]
    return {f"{one}/{other}": sorted(requests[one] & requests[other]) for one, other in pairs}
