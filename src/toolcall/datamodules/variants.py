"""More requests from few: other values where a request's own stand, typed as people type.

    dim the study to 30 percent           CALL light {"room":"study","brightness":30}
    Hey bot, dim the ranop to 8 percent!  CALL light {"room":"ranop","brightness":8}

From thirty requests alone a model learns their values by heart. Among thousands of variants the values tell nothing, and what is
left to learn is where a value stands: how to copy it. Words around the request, slips and capitals are those of the built-in requests.
"""

import json
import random
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from toolcall.datamodules.sample import Sample
from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.phrase import Shown
from toolcall.datamodules.synthetic.typed import typed
from toolcall.datamodules.synthetic.words import word
from toolcall.errors import ToolcallError
from toolcall.protocol import format_call, parse_call
from toolcall.tools import ToolBox

_TRIES = 8  # new values for a request, until its tool takes the call
_KNOWN = 0.3  # share of texts that come from another request and are not made up
_OWN = 0.15  # and of the words of the others: free texts have words such as "the"
_LONGER = 0.25  # share of texts with a word more than one that is known
_INVENTED = 0.4  # of the other words
_CAPITAL = 0.12
_NUMBER = re.compile(r"\d+")
_HAN = re.compile("[\u4e00-\u9fff]")
_LETTER = r"[^\W\u4e00-\u9fff]"  # Chinese has no spaces around its words

Values = Mapping[str, Sequence[Any]]
"""Arguments to all their values in the data."""


@dataclass(frozen=True)
class _Pattern:
    """A request with slots where its values stand: `dim the {text0} to {number1} percent`."""

    sample: Sample
    args: dict[str, Any]
    sentence: str
    slots: dict[str, str]
    """Slots to arguments."""
    open: Values
    """Of the arguments, those that may have other values."""

    @property
    def language(self) -> Language:
        """Whose words are around the request and in its values."""
        return "zh" if _HAN.search(self.sample.user) else "en"


def vary(samples: Sequence[Sample], tools: ToolBox, count: int, seed: int) -> list[Sample]:
    """`count` variants of the samples, each sample's turn as often as any other's.

    A value is replaced where it stands exactly once in the request, as whole words, and its argument is open: most of its values
    in the data differ. A request with a brace has no variants. Raises ToolcallError if no request has such a value.
    """
    samples = [sample for sample in samples if "{" not in sample.user]  # which begins a slot
    calls = [parse_call(sample.call).args for sample in samples]
    pool = _open_values(samples, calls)
    patterns = [_pattern(sample, args, pool.get(sample.tool, {})) for sample, args in zip(samples, calls, strict=True)]
    if not any(pattern.open for pattern in patterns):
        raise ToolcallError("data.variants makes requests with other values, and in no request of the data does an argument's value stand")
    rng = random.Random(seed)
    made = (_variant(patterns[number % len(patterns)], tools, rng) for number in range(count))
    return [sample for sample in made if sample is not None]


def _open_values(samples: Sequence[Sample], calls: Sequence[dict[str, Any]]) -> Mapping[str, Values]:
    """The values of each argument that is open, by tool."""
    values: defaultdict[str, defaultdict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for sample, args in zip(samples, calls, strict=True):
        for argument, value in args.items():
            if _is_plain(value):
                values[sample.tool][argument].append(value)
    return {tool: {argument: seen for argument, seen in of.items() if len(set(seen)) > len(seen) / 2} for tool, of in values.items()}


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)


def _pattern(sample: Sample, args: dict[str, Any], pool: Values) -> _Pattern:
    """The values that do not change have slots too, so that nothing is misspelt in them."""
    spots = {argument: _spots(sample.user, _spelled(value)) for argument, value in args.items() if _is_plain(value)}
    found = sorted((*spot[0], argument) for argument, spot in spots.items() if len(spot) == 1)
    if any(left[1] > right[0] for left, right in pairwise(found)):
        found = []
    sentence, slots = sample.user, dict[str, str]()
    for start, end, argument in reversed(found):
        slot = f"{'text' if isinstance(args[argument], str) else 'number'}{len(slots)}"
        sentence, slots[slot] = f"{sentence[:start]}{{{slot}}}{sentence[end:]}", argument
    return _Pattern(sample, args, sentence, slots, {argument: pool[argument] for argument in slots.values() if argument in pool})


def _spots(user: str, spelled: str) -> list[tuple[int, int]]:
    return [spot.span() for spot in re.finditer(rf"(?<!{_LETTER})(?<!\.){re.escape(spelled)}(?!{_LETTER}|\.\d)", user)]


def _variant(pattern: _Pattern, tools: ToolBox, rng: random.Random) -> Sample | None:
    content = Content(rng, pattern.language)
    for _ in range(_TRIES):
        args = pattern.args | {argument: _value(content, known) for argument, known in pattern.open.items()}
        shown = {slot: Shown.verbatim(_spelled(args[argument])) for slot, argument in pattern.slots.items()}
        user, args = typed(content, pattern.sentence, shown, args, _texts(pattern))
        call = format_call(pattern.sample.tool, args)
        if tools.check(call).error is None:
            return Sample(pattern.sample.tool, user, call)
    return None


def _texts(pattern: _Pattern) -> set[str]:
    """The arguments that are copied from the request as it is typed; one of few values has these and no others."""
    return {argument for slot, argument in pattern.slots.items() if slot.startswith("text") and argument in pattern.open}


def _value(content: Content, known: Sequence[Any]) -> Any:
    """Another value like those that are known."""
    like = content.choose(*known)
    if isinstance(like, int):
        return content.rng.randrange(10 ** content.rng.randint(1, len(str(abs(like))) + 1))
    if isinstance(like, float):
        return round(content.rng.uniform(0, 2 * abs(like) + 1), len(str(like).partition(".")[2]))
    if content.chance(_KNOWN):
        return " ".join(like.split())  # as the request will have it
    words = like.split() + (content.choose(*known).split()[:1] if content.chance(_LONGER) else [])
    return ("" if content.chinese else " ").join(_word(content, word, known) for word in words)


def _word(content: Content, like: str, known: Sequence[str]) -> str:
    """A word in the place of another: one of those that are known, or any; `18:30` becomes another time."""
    if _NUMBER.search(like):
        return _NUMBER.sub(lambda digits: str(content.rng.randint(0, max(9, int(digits[0])))).zfill(len(digits[0])), like)
    own = content.choose(*known).split()
    if own and content.chance(_OWN):
        return content.choose(*own)
    plain = word(content, _INVENTED)
    return plain.capitalize() if content.chance(_CAPITAL) else plain


def _spelled(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
