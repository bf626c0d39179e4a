"""The numbers that formulas are made of: short ones mostly, as somebody types them by hand."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import decimal, integer


def number(content: Content, decimals: float) -> str:
    """From 2 on, of one or two digits mostly; a decimal with probability `decimals`."""
    if content.chance(decimals):
        return short_decimal(content)
    if content.beyond and content.chance(0.3):
        return integer(content, 3)
    top = content.choose(9, 9, 12, 20, 20, 99, 99, 500)
    return str(content.rng.randint(2, top))


def short_decimal(content: Content) -> str:
    """Of one or two decimals mostly."""
    if content.chance(0.12):
        return decimal(content, 1)
    whole = content.rng.randint(0, content.choose(1, 3, 9, 9, 30))
    return f"{whole}.{content.choose('', '', '', *'0123456789')}{content.rng.randint(1, 9)}"
