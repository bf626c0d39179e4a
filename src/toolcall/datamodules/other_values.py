"""Values in the place of others: numbers about as large, words that are known or made up, times that are times."""

import random
import re
from collections.abc import Sequence
from typing import Any

from toolcall.datamodules.synthetic.content import HAN, Content
from toolcall.datamodules.synthetic.words import word

_HAN = re.compile(f"[{HAN}]")
_KNOWN = 0.3  # share of texts that come from another request and are not made up
_OWN = 0.15  # and of the words of the others: free texts have words such as "the"
_LONGER = 0.25  # share of texts with a word more than one that is known
_INVENTED = 0.4  # of the other words
_CAPITAL = 0.12
_SHORT = 4  # digits: the number that they write is about as large in a variant
_DIGITS = re.compile(r"\d+")


def other_value(rng: random.Random, own: Any, known: Sequence[Any]) -> Any:
    """Another value like those that are `known`, which are texts or numbers as its `own` is."""
    like = rng.choice(known)
    if isinstance(own, int) and isinstance(like, int):
        return rng.randrange(10 ** rng.randint(1, len(str(abs(like))) + 1))
    if not isinstance(own, str):
        return round(rng.uniform(0, 2 * abs(like) + 1), len(str(like).partition(".")[2]))
    return like if rng.random() < _KNOWN else _text(rng, like, known)


def _text(rng: random.Random, like: str, known: Sequence[str]) -> str:
    """Other words in the place of those of a text, now and then one more."""
    content = Content(rng, "zh" if _HAN.search(like) else "en")
    words = like.split()
    if content.chance(_LONGER) and not _DIGITS.search(like):
        words.append("")
    return ("" if content.chinese else " ").join(_word(content, word, known) for word in words)


def _word(content: Content, like: str, known: Sequence[str]) -> str:
    """A word in the place of another: one of those that are known, or any; `18:30` becomes another time."""
    if _DIGITS.search(like):
        return _DIGITS.sub(lambda digits: _number(content, digits[0]), like)
    own = content.choose(*content.choose(*known).split())
    if content.chance(_OWN) and not _DIGITS.search(own):
        return own
    plain = word(content, _INVENTED)
    return plain.capitalize() if content.chance(_CAPITAL) else plain


def _number(content: Content, digits: str) -> str:
    """As many digits, of a number no larger, or hardly: a time stays one, and a day of a month."""
    if len(digits) > _SHORT:
        return "".join(content.choose(*"123456789") for _ in digits)
    least = 1 if digits[0] == "0" else 10 ** (len(digits) - 1)
    return str(content.rng.randint(least, max(int(digits), least * 12 // 10, 9))).zfill(len(digits))
