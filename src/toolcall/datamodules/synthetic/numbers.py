"""Numbers as people give them in requests."""

import random


def integer(rng: random.Random, digits: int = 3) -> str:
    """A positive integer; every length up to `digits` is equally likely."""
    length = rng.randint(1, digits)
    return str(rng.randint(10 ** (length - 1), 10**length - 1))


def decimal(rng: random.Random, digits: int = 3) -> str:
    """A positive number with one or two decimals, none of them a trailing zero."""
    return f"{integer(rng, digits)}.{rng.choice(['', str(rng.randint(0, 9))])}{rng.randint(1, 9)}"


def number(rng: random.Random, digits: int = 3, decimals: float = 0.2) -> str:
    """An integer, or with probability `decimals` a decimal number."""
    return decimal(rng, digits) if rng.random() < decimals else integer(rng, digits)


def signed(rng: random.Random, digits: int = 2, negatives: float = 0.2, decimals: float = 0.2) -> str:
    """A number with a minus sign by probability `negatives`."""
    return ("-" if rng.random() < negatives else "") + number(rng, digits, decimals)


def value(text: str) -> int | float:
    """The JSON number that `text` spells."""
    return float(text) if "." in text else int(text)
