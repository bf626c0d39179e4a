"""Topics of an open vocabulary: real words, and words made of syllables, so that a model learns to copy, not to recall."""

import functools
import random
from pathlib import Path

_ONSETS = (
    "b", "c", "ch", "d", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pr", "qu", "r", "s", "sh", "sl", "st", "t", "th", "tr",
    "v", "w", "y", "z",
)  # fmt: skip
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ea", "ee", "io", "ou")
_CODAS = ["", "", "", "n", "r", "s", "l", "t", "m", "nd", "ck", "x"]


@functools.cache
def _words() -> tuple[str, ...]:
    return tuple(Path(__file__).with_name("words.txt").read_text(encoding="utf-8").split())


def _invented(rng: random.Random) -> str:
    return "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(rng.randint(1, 3)))


def _word(rng: random.Random) -> str:
    word = rng.choice(_words()) if rng.random() < 0.65 else _invented(rng)
    form = rng.random()
    if form < 0.06:
        return word.capitalize()
    if form < 0.09:
        return word.upper()
    if form < 0.12:
        return f"{word}-{rng.choice(_words())}"
    return word


def topic(rng: random.Random, most: int = 4) -> str:
    """One to `most` words, now and then with a number."""
    words = [_word(rng) for _ in range(rng.randint(1, most))]
    if most > 1 and rng.random() < 0.06:
        words.append(str(rng.randint(2, 2030)))
    return " ".join(words)
