"""More requests from few: other values where a request's own stand, typed as people type.

    dim the study to 30 percent           CALL light {"room":"study","brightness":30}
    Hey bot, dim the ranop to 8 percent!  CALL light {"room":"ranop","brightness":8}

From thirty requests alone a model learns their values by heart. Among thousands of variants the values tell nothing, and what is
left to learn is where a value stands: how to copy it. Words around the request, slips and capitals are those of the built-in requests.
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolcall.datamodules.other_values import other_value
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.synthetic.casing import casing
from toolcall.datamodules.synthetic.content import HAN, Content, Language
from toolcall.datamodules.synthetic.phrase import Shown, cut_at_slots, fill
from toolcall.datamodules.synthetic.typed import noisy
from toolcall.errors import ToolcallError
from toolcall.protocol import format_call, parse_call, texts_in
from toolcall.tools import ToolBox

_TRIES = 8  # new values for a request, until its tool takes the call
_HAN = re.compile(f"[{HAN}]")
_OTHER_SIGNS = re.compile("[\u3040-\u30ff\uac00-\ud7af]")  # Japanese, Korean
_LETTER = rf"[^\W{HAN}]"  # Chinese has no spaces around its words
_FULL_STOP = re.compile(r"[.!。！]+\s*$")
_BRACE = "\ufdd0"  # a character that no text has, for one that would begin a slot

Values = Mapping[str, Sequence[Any]]
"""Arguments to their values in the data."""


@dataclass(frozen=True)
class _Slot:
    """Where a value stands in a request."""

    start: int
    end: int
    argument: str | None
    """Whose value it is, if that may be another; what does not change has slots, too, so that nothing is misspelt in it."""

    def overlaps(self, other: "_Slot") -> bool:
        """Whether a part of the request is in both."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class _Pattern:
    """A request whose values may be others."""

    sample: Sample
    args: dict[str, Any]
    sentence: str
    """The request with slots: `dim the {_0} to {1} percent`, texts with an underscore."""
    shown: dict[str, str]
    """The slots, with what stands there now."""
    arguments: dict[str, str]
    """Of these, the ones that change, with their arguments."""
    known: Values
    """For each argument that gets another value, what it is to be like."""
    language: Language | None
    """Of the words around the values; None if nobody here knows it."""


def vary(samples: Sequence[Sample], tools: ToolBox, count: int, seed: int) -> list[Sample]:
    """`count` variants of the samples, each sample's turn as often as any other's.

    A value is replaced where it stands exactly once in the request, as a whole word, and its argument is open: most of its values
    in the data differ. Where nothing can be replaced, only the words around it change. Raises ToolcallError if no request has
    such a value.
    """
    calls = [parse_call(sample.call).args for sample in samples]
    pool = _open_values(samples, calls)
    patterns = [_pattern(sample, args, pool.get(sample.tool, {})) for sample, args in zip(samples, calls, strict=True)]
    if not any(pattern.known for pattern in patterns):
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
    return {tool: {name: seen for name, seen in arguments.items() if len(set(seen)) > len(seen) / 2} for tool, arguments in values.items()}


def _is_plain(value: Any) -> bool:
    return bool(value.strip()) if isinstance(value, str) else isinstance(value, int | float) and not isinstance(value, bool)


def _pattern(sample: Sample, args: dict[str, Any], pool: Values) -> _Pattern:
    sentence, shown, arguments = sample.user.replace("{", _BRACE), dict[str, str](), dict[str, str]()
    slots = _slots(sample.user, args, pool)
    for number, slot in reversed(list(enumerate(slots))):
        name = str(number) if slot.argument and not isinstance(args[slot.argument], str) else f"_{number}"
        sentence = f"{sentence[: slot.start]}{{{name}}}{sentence[slot.end :]}"
        shown[name] = sample.user[slot.start : slot.end]
        if slot.argument:
            arguments[name] = slot.argument
    known = {name: _of_one_kind(pool[name], value) for name, value in args.items() if name in arguments.values()}
    language = _language("".join(cut_at_slots(sentence)[::2]))
    return _Pattern(sample, args, _bare(sentence) if language else sentence, shown, arguments, known, language)


def _slots(user: str, args: dict[str, Any], pool: Values) -> list[_Slot]:
    """In their order. Of values that overlap, the longer has a slot, but rather one that may change."""
    spots = {name: list(_spots(user, str(value))) for name, value in args.items() if name in pool and _is_plain(value)}
    once = [_Slot(*found[0], name) for name, found in spots.items() if len(found) == 1]
    slots = [slot for slot in once if not any(slot.overlaps(other) for other in once if other is not slot)]
    unchanging = [_Slot(*spot, None) for text in texts_in(list(args.values())) for spot in _spots(user, text)]
    for slot in sorted(unchanging, key=lambda slot: slot.start - slot.end):
        if not any(slot.overlaps(other) for other in slots):
            slots.append(slot)
    return sorted(slots, key=lambda slot: slot.start)


def _of_one_kind(values: Sequence[Any], like: Any) -> list[Any]:
    """Those that are texts too, or numbers too."""
    return [value for value in values if isinstance(value, str) == isinstance(like, str)]


def _spots(user: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a text stands, as a whole word."""
    if text.strip():
        yield from (spot.span() for spot in re.finditer(rf"(?<!{_LETTER})(?<!\.){re.escape(text)}(?!{_LETTER}|\.\d)", user))


def _variant(pattern: _Pattern, tools: ToolBox, rng: random.Random) -> Sample | None:
    for _ in range(_TRIES):
        new = {name: other_value(rng, pattern.args[name], known) for name, known in pattern.known.items()}
        call = format_call(pattern.sample.tool, pattern.args | new)
        if tools.check(call).error is None:
            shown = pattern.shown | {slot: str(new[argument]) for slot, argument in pattern.arguments.items()}
            return Sample(pattern.sample.tool, _typed(rng, pattern, shown), call)
    return None


def _typed(rng: random.Random, pattern: _Pattern, shown: Mapping[str, str]) -> str:
    """As somebody types it; as it is, where nobody here knows its language."""
    sentence = pattern.sentence
    if pattern.language:
        content = Content(rng, pattern.language)
        sentence = noisy(content, sentence, circumstances=False)
        style = casing(content)
        sentence = style(re.sub(" {2,}", " ", sentence).strip())
    return fill(sentence, {slot: Shown.verbatim(text) for slot, text in shown.items()}).replace(_BRACE, "{")


def _language(text: str) -> Language | None:
    """Of the words around values. Whatever is written in Latin letters counts as English."""
    letters = [character for character in text if character.isalpha()]
    if _OTHER_SIGNS.search(text):
        return None
    if 2 * len(_HAN.findall(text)) > len(letters):
        return "zh"
    return "en" if 2 * sum(character < "\u0250" for character in letters) >= len(letters) else None


def _bare(sentence: str) -> str:
    """Without the full stop and the capital of a whole sentence: it gets others, and words before and behind."""
    sentence = _FULL_STOP.sub("", sentence)
    return sentence[:1].lower() + sentence[1:] if re.match(r"[A-Z][a-z]", sentence) else sentence
