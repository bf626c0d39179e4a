"""What combined bills are made of: costs, and people who share them."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import Shown


def cost(content: Content, low: int, high: int, cents: float = 0.3) -> int | str:
    """A whole number, or one with cents."""
    whole = content.rng.randint(low, high)
    if not content.spelled and content.chance(cents):
        return f"{whole}.{content.choose('5', '8', '2', '6') if content.chinese else content.choose('50', '20', '80', '99', '40')}"
    return whole


def people(content: Content, most: int = 9) -> Shown | int:
    """Two and more: 俩, 三个, 4."""
    value = content.rng.randint(2, most)
    if content.chinese and content.chance(0.35) and value in (2, 3):
        return Shown({2: "俩", 3: "仨"}[value], str(value))
    if content.chinese:
        return Shown(("两" if value == 2 else "一二三四五六七八九"[value - 1] if content.chance(0.4) else str(value)) + "个", str(value))
    return value
