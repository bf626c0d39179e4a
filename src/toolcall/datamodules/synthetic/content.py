"""What requests are about: a seeded source of numbers, words and lists, in one language, within or beyond the training range."""

import random
from dataclasses import dataclass
from typing import Literal, TypeVar

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = ("en", "zh")

HAN = r"\u4e00-\u9fff"
"""Chinese characters, as regular expressions name them between brackets."""

T = TypeVar("T")


@dataclass(frozen=True)
class Content:
    """The circumstances in which one request is composed."""

    rng: random.Random
    language: Language
    beyond: bool = False
    """Content that training never shows: longer lists, larger numbers, words kept aside."""
    spelled: bool = False
    """Numbers in words where they are small enough: forty-two, 四十二."""

    @property
    def chinese(self) -> bool:
        """Whether the request is Chinese."""
        return self.language == "zh"

    def chance(self, probability: float) -> bool:
        """True with the given probability."""
        return self.rng.random() < probability

    def choose(self, *options: T) -> T:
        """One of the options."""
        return self.rng.choice(options)
