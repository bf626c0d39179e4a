"""A form: one thing to ask for, the many ways to ask for it in each language, and the call that answers all of them."""

import functools
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from toolcall.datamodules.synthetic.content import LANGUAGES, Content, Language
from toolcall.datamodules.synthetic.phrase import Slots, write

Arguments = dict[str, Any]
Phrasings = Mapping[Language, tuple[str, ...]]

_HELD_OUT = 12
"""One in so many of a form's phrasings is never shown in training; of fewer than eight, none."""
_FEWEST = 8
_HEAD = 10  # phrasings, of equal rank or nearly


@dataclass(frozen=True)
class Form:
    """`draw` makes the content of one request and the arguments of its call; `phrasings` are patterns over that content."""

    draw: Callable[[Content], tuple[Slots, Arguments]]
    phrasings: Phrasings
    weight: float = 1.0

    def patterns(self, language: Language, held_out: bool) -> list[str]:
        """The phrasings that training may show, or those that it never does."""
        return self._patterns[language, held_out]

    @functools.cached_property
    def _patterns(self) -> dict[tuple[Language, bool], list[str]]:
        return {
            (language, held_out): [pattern for pattern in own if (pattern in held_out_of(own)) == held_out]
            for language in LANGUAGES
            for own in [self.phrasings.get(language, ())]
            for held_out in (False, True)
        }

    def phrasing(self, content: Content, held_out: bool) -> str | None:
        """One of them: the further behind a phrasing stands in its form, the less usual it is, by Zipf's law. None if there is none."""
        patterns = self.patterns(content.language, held_out)
        if not patterns:
            return None
        return content.rng.choices(patterns, cum_weights=_zipf(len(patterns)))[0]


@functools.cache
def _zipf(count: int) -> list[float]:
    """Cumulated weights of so many phrasings."""
    return list(accumulate(1 / (_HEAD + place) for place in range(count)))


@functools.cache
def held_out_of(phrasings: tuple[str, ...]) -> frozenset[str]:
    """Decided by the phrasings alone, so that no two runs mix them up; the first half, the most usual ones, always stay."""
    if len(phrasings) < _FEWEST:
        return frozenset()
    unusual = sorted(phrasings[len(phrasings) // 2 :], key=lambda pattern: hashlib.sha256(pattern.encode()).digest())
    return frozenset(unusual[: max(1, len(phrasings) // _HELD_OUT)])


def calculation(
    expression: str, en: tuple[str, ...], zh: tuple[str, ...] = (), weight: float = 1.0, **slots: Callable[[Content], Any]
) -> Form:
    """A form of the calculator: `expression` over the slots, each of which is drawn by its function."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        drawn = {name: make(content) for name, make in slots.items()}
        return drawn, {"expression": write(expression, drawn)}

    return Form(draw, {"en": en, "zh": zh}, weight)


def scaled(*rooms: tuple[Sequence[Form], float]) -> tuple[tuple[Form, float], ...]:
    """The forms of several rooms, each with its share of the requests: that of its room, by its weight there."""
    return tuple((form, share * form.weight / sum(other.weight for other in forms)) for forms, share in rooms for form in forms)
