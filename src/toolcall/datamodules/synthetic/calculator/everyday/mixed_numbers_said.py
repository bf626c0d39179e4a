"""Mixed numbers of cooks and carpenters: 3 1/2 and 2 5/8 added, half of 1 1/2, and halves and quarters in words."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import count, sums
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_SAID = {
    (1, 3): "a third",
    (2, 3): "two thirds",
    (1, 4): "a quarter",
    (3, 4): "three quarters",
    (3, 8): "three eighths",
    (5, 8): "five eighths",
}


def _mixed(content: Content, low: int, high: int) -> Shown:
    whole, bottom = content.rng.randint(low, high), content.choose(2, 2, 3, 4, 4, 8, 8, 16, 5)
    top = content.choose(*(top for top in range(1, bottom) if bottom % 2 or top % 2))
    text = f"{whole} {top}/{bottom}"
    if (top, bottom) in _SAID and content.chance(0.3):
        text = f"{in_words(whole, content)} and {_SAID[top, bottom]}"
    return Shown(text, f"({whole} + {top} / {bottom})")


def _pair(content: Content) -> Slots:
    unit = content.choose("cups", "inches", "miles", "hours", "pounds", "yards", "pints", "feet", "acres", "gallons", "tons", "days")
    text, value = content.choose(
        ("half", "1 / 2"),
        ("half", "1 / 2"),
        ("a third", "1 / 3"),
        ("a quarter", "1 / 4"),
        ("two thirds", "2 / 3"),
        ("three quarters", "3 / 4"),
    )
    return {
        "x": _mixed(content, 4, 12), "y": _mixed(content, 1, 3), "z": _mixed(content, 1, 12),
        "u": Shown.verbatim(unit), "f": Shown(text, value), "n": count(2, 12)(content),
    }  # fmt: skip


FORMS: tuple[Form, ...] = sums(
    _pair,
    (
        "{x} + {y}",
        0.8,
        (
            "{x} and {y} added[ up| together|]",
            "{x} plus {y}",
            "add {x} and {y}",
            "{x} {u} and {y} {u}<,>[total|altogether|how much in all|sum]",
            "[one lot is|the first was|i used] {x} {u}, [the other|then|next] {y}<,>[total|altogether|how much together]",
            "[what's|how much is] {x} {u} plus {y} {u}",
            "sum of {x} and {y}",
            "{x} + {y}",
        ),
    ),
    (
        "{x} - {y}",
        0.6,
        (
            "{x} minus {y}",
            "[take|subtract] {y} from {x}",
            "[had|have] {x} {u}, used {y}<,>[how much left|what's left]",
            "{x} {u} [less|take away] {y} {u}",
            "[difference between|difference of] {x} and {y}",
            "take {y} {u} off {x} {u}<,>[what's left|how much left]",
        ),
    ),
    (
        "{f} * {z}",
        1.0,
        (
            "{f} of {z}",
            "[what's|whats|how much is] {f} of {z} {u}",
            "recipe says {z} cups, i make {f} of it<,>[how many cups|how much]",
            "{f} of {z} {u}",
            "{z} {u}, i need {f} of that",
            "[making|doing] {f} [the batch|of the recipe], it says {z} cups<,>how many cups",
        ),
    ),
    (
        "{n} * {z}",
        0.6,
        ("{n} times {z}", "{n} batches at {z} cups each<,>[total|how many cups]", "{n} [rounds|batches|portions] of {z} {u}<,>[total|how much in all]", "{n} lots of {z}", "{n} x {z}"),
    ),
    (
        "{z} * {n}",
        0.4,
        ("{z} times {n}", "{z} {u} [per person|each] for {n}<,>[total|altogether]", "multiply {z} by {n}"),
    ),
    (
        "{x} / {n}",
        0.4,
        ("{x} divided by {n}", "[split|cut|divide] {x} {u} into {n}[ equal parts| equal pieces|]", "{x} {u} shared by {n}<,>how much each"),
    ),
    (
        "{x} / {y}",
        0.3,
        ("{x} divided by {y}", "how many [pieces|strips|slats] of {y} inches [fit in|come out of] {x} inches", "divide {x} by {y}"),
    ),
)  # fmt: skip
