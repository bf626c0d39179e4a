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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolcall.datamodules.other_values import HAN, other_value
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.synthetic.casing import casing
from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.phrase import Shown, fill
from toolcall.datamodules.synthetic.typed import noisy
from toolcall.errors import ToolcallError
from toolcall.protocol import format_call, parse_call
from toolcall.tools import ToolBox

_TRIES = 8  # new values for a request, until its tool takes the call
_OTHER_SIGNS = re.compile("[\u3040-\u30ff\uac00-\ud7af]")  # Japanese, Korean
_LETTER = r"[^\W\u4e00-\u9fff]"  # Chinese has no spaces around its words
_FULL_STOP = re.compile(r"[.!。！]+\s*$")
_BRACE = "\ufdd0"  # a character that no text has, for one that would begin a slot

Values = Mapping[str, Sequence[Any]]
"""Arguments to their values in the data."""


@dataclass(frozen=True)
class _Slot:
    """Where a value stands in a request."""

    start: int
    end: int
    text: str
    argument: str | None
    """Whose value it is, if that may be another; what does not change has slots, too, so that nothing is misspelt in it."""

    def overlaps(self, other: "_Slot") -> bool:
        """Whether a part of the request is in both."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class _Pattern:
    """A request with its slots."""

    sample: Sample
    args: dict[str, Any]
    slots: list[_Slot]
    known: Values
    """For each argument that gets another value, what it is to be like."""

    def sentence(self) -> str:
        """`dim the {_0} to {1} percent`: texts with an underscore."""
        sentence, end = "", 0
        for number, slot in enumerate(self.slots):
            sign = "" if slot.argument and not isinstance(self.args[slot.argument], str) else "_"
            sentence += f"{self.sample.user[end : slot.start].replace('{', _BRACE)}{{{sign}{number}}}"
            end = slot.end
        return sentence + self.sample.user[end:].replace("{", _BRACE)


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
    """Of values that overlap, the longer has a slot, but rather one that may change."""
    spots = {name: _spots(sample.user, _spelled(value)) for name, value in args.items() if name in pool and _is_plain(value)}
    once = {name: _Slot(*found[0], _spelled(args[name]), name) for name, found in spots.items() if len(found) == 1}
    slots = [slot for slot in once.values() if not any(slot.overlaps(other) for other in once.values() if other is not slot)]
    for slot in sorted(_unchanging(sample.user, args), key=lambda slot: slot.start - slot.end):
        if not any(slot.overlaps(other) for other in slots):
            slots.append(slot)
    known = {slot.argument: _of_one_kind(pool[slot.argument], args[slot.argument]) for slot in slots if slot.argument}
    return _Pattern(sample, args, sorted(slots, key=lambda slot: slot.start), known)


def _unchanging(user: str, args: dict[str, Any]) -> Iterator[_Slot]:
    """Every place where a value stands."""
    for text in map(_spelled, _leaves(args)):
        yield from (_Slot(start, end, text, None) for start, end in _spots(user, text))


def _of_one_kind(values: Sequence[Any], like: Any) -> list[Any]:
    """Those that are texts too, or numbers too."""
    return [value for value in values if isinstance(value, str) == isinstance(like, str)]


def _leaves(value: Any) -> Iterator[Any]:
    """The texts and numbers in a value."""
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in parts:
        yield from _leaves(part)
    if _is_plain(value):
        yield value


def _spots(user: str, spelled: str) -> list[tuple[int, int]]:
    return [spot.span() for spot in re.finditer(rf"(?<!{_LETTER})(?<!\.){re.escape(spelled)}(?!{_LETTER}|\.\d)", user)]


def _variant(pattern: _Pattern, tools: ToolBox, rng: random.Random) -> Sample | None:
    for _ in range(_TRIES):
        new = {name: other_value(rng, pattern.args[name], known) for name, known in pattern.known.items()}
        call = format_call(pattern.sample.tool, pattern.args | new)
        if tools.check(call).error is None:
            texts = [_spelled(new[slot.argument]) if slot.argument else slot.text for slot in pattern.slots]
            return Sample(pattern.sample.tool, _typed(rng, pattern.sentence(), texts), call)
    return None


def _typed(rng: random.Random, sentence: str, texts: Sequence[str]) -> str:
    """As somebody types it; as it is, where nobody here knows its language."""
    language = _language(re.sub(r"\{_?\d+\}", "", sentence))
    if language is not None:
        content = Content(rng, language)
        sentence = noisy(content, _bare(sentence), told=False)
        style = casing(content)
        sentence = style(re.sub(" {2,}", " ", sentence).strip())
    shown = {f"{sign}{number}": Shown.verbatim(text) for number, text in enumerate(texts) for sign in ("", "_")}
    return fill(sentence, shown).replace(_BRACE, "{")


def _language(text: str) -> Language | None:
    """Of the words around values. Whatever is written in Latin letters counts as English."""
    letters = [character for character in text if character.isalpha()]
    if _OTHER_SIGNS.search(text):
        return None
    if 2 * len(HAN.findall(text)) > len(letters):
        return "zh"
    return "en" if 2 * sum(character < "\u0250" for character in letters) >= len(letters) else None


def _bare(sentence: str) -> str:
    """Without the full stop and the capital of a whole sentence: it gets others, and words before and behind."""
    sentence = _FULL_STOP.sub("", sentence)
    return sentence[:1].lower() + sentence[1:] if re.match(r"[A-Z][a-z]", sentence) else sentence


def _spelled(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
