"""What people tell numbers of: a vote, a bill, a harvest; the labels stand anywhere in the sentence, the opening is none of them."""

from collections.abc import Callable
from dataclasses import dataclass

from toolcall.datamodules.synthetic.content import Content

Names = Callable[[Content, int], list[str]]


@dataclass(frozen=True)
class Scene:
    """`opening` is a pattern. A pair is `{l}`, the label, and `{u}`, the value with its unit, or `{v}`, the value alone; where the first
    one says more than the others, it is two patterns."""

    opening: str
    pairs: tuple[str | tuple[str, str], ...]
    labels: tuple[str, ...] | Names
    low: float
    high: float
    units: tuple[str, ...] = ("{}",)
    places: tuple[int, ...] = (0,)
    """Decimals of the values."""
    timed: bool = False
    """Whether the labels are times, which a line could be drawn over."""
    in_order: bool = False
    """Whether the labels stand as they are given."""
    open: bool = True
    """Whether any noun may be a label."""
    myself: tuple[str, str] | None = None
    """A last label that has a pair of its own: ("me", "me {v}")."""


@dataclass(frozen=True)
class Told:
    """A scene as somebody tells it."""

    text: str
    labels: list[str]
    values: list[str]
