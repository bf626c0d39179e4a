"""Chains of steps told in words: take this away, then double what is left."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import Told, count, sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_LAST = (
    ("{} * 2", "[double]"),
    ("{} * 3", "[triple|treble|triple]"),
    ("{} / 2", "[halve]"),
    ("{} ** 2", "[square]"),
    ("{} * 4", "[quadruple]"),
)
"""What is done to a result, and the verb for it."""


def _pair(content: Content) -> Slots:
    """A larger number and a smaller one, a round hundred now and then."""
    large = content.choose(100, 100, 50, 200, 1000, 60, content.rng.randint(30, 400), content.rng.randint(30, 400))
    text = {100: content.choose("a hundred", "100", "one hundred"), 1000: content.choose("a thousand", "1000")}.get(large)
    return {
        "a": Shown(text, str(large)) if text else whole(content, large),
        "b": whole(content, content.rng.randint(3, large - 5)),
        "n": whole(content, content.rng.randint(3, 12)),
    }


def _told(shape: str, weight: float, first: tuple[str, ...]) -> tuple[Told, ...]:
    """One form for each thing that may be done to the result of `first`."""
    return tuple(
        (
            last.format(f"({shape})" if "**" in last or "*" not in shape else shape),
            weight,
            tuple(
                f"{start}{end}"
                for start in first
                for end in (
                    f"[, then |, and then |. then |, ]{verb} [<it>|<it>|the result]",
                    f"[; |. |... ]now {verb} <it>[, what do i get|, what's that|]",
                )
            ),
        )
        for last, verb in _LAST
    )


_LESS = (
    "take {b} away from {a}",
    "[take|subtract|deduct] {b} from {a}",
    "[start with|begin with|start at] {a}[,| and] [take away|take off|lose|subtract] {b}",
    "{a} [minus|less|take away] {b}",
)
_ONTO = ("add {b} to {a}", "[put|tack|pile] {b} [onto|on top of] {a}", "add {b} [onto|on to] {a}")
_MORE = ("[add {a} and {b}|add {a} and {b} together|{a} plus {b}|{a} and {b} together]", "[start with|take] {a}[,| and] add {b}")
_TIMES = ("{b} times {n}", "multiply {b} by {n}", "[take|start with] {b}[,| and] multiply by {n}")
_LEFT = {"it": "[what's left|whats left|the rest|what remains|that|it]"}
_SUM = {"it": "[it|that|the total|the sum|the lot]"}
_PRODUCT = {"it": "[it|that|the product|the answer]"}

FORMS: tuple[Form, ...] = (
    *sums(_pair, *_told("{a} - {b}", 0.5, _LESS), parts=_LEFT),
    *sums(_pair, *_told("{b} + {a}", 0.15, _ONTO), parts=_SUM),
    *sums(_pair, *_told("{a} + {b}", 0.35, _MORE), parts=_SUM),
    *sums(_pair, *_told("{b} * {n}", 0.15, _TIMES), parts=_PRODUCT),
    *sums(
        {"a": count(100, 400), "b": count(2, 60), "n": count(2, 12), "c": count(2, 8)},
        (
            "{a} * 2 - {b}",
            0.5,
            (
                "double {a}[, then| and|, and then] [take away|take off|subtract|knock off] {b}",
                "[take|start with|begin with] {a}[,] double it[, then| and| and then] [subtract|take off|lose|take away] {b}",
                "{a} doubled[,|] [less|minus|take away] {b}",
            ),
        ),
        (
            "{a} * 3 + {b}",
            0.4,
            (
                "[triple|treble] {a}[, then| and|, and then] add {b}",
                "[take|start with] {a}[,] [triple|treble] it[, then| and] [add|add on|put on] {b}",
                "{a} [tripled|trebled][,|] plus {b}",
            ),
        ),
        (
            "{a} / 2 + {b}",
            0.4,
            (
                "halve {a}[, then| and|, and then] add {b}",
                "[take|start with] {a}[,] [halve it|cut it in half|split it in two][, then| and] add {b}",
                "{a} halved[,|] plus {b}",
            ),
        ),
        ("{n} ** 2 + {b}", 0.3, ("square {n}[, then| and|, and then] add {b}", "[take|start with] {n}[,] square it[, then| and] add {b}", "{n} squared and {b} [more|on top]")),
        ("({n} + {b}) ** 2", 0.2, ("square the sum of {n} and {b}", "{n} and {b} added up[,| and] the [sum|total] squared")),
        (
            "({a} + {b}) / {n} - {c}",
            0.3,
            (
                "add {a} and {b}, divide [it |that |the sum |]by {n}[, then| and then|, and] [take away|subtract|lose] {c}",
                "{a} plus {b}, [split that|share that|the total divided] by {n}, then [minus|less] {c}",
            ),
        ),
        (
            "({a} - {b}) / {n}",
            0.4,
            (
                "take {b} [off|away from] {a}[, then| and| and then] [split|divide|share] [what's left|the rest|whats left] [by|into] {n}",
                "[from|out of] {a} [take|lose] {b}, [the rest|what's left] [divided by|split by] {n}",
                "{a}, minus {b}, and [the rest|what's left|that] [divided by|split into] {n}",
            ),
        ),
        (
            "({a} + {b}) * {n} - {c}",
            0.3,
            (
                "add {a} and {b}, [times|multiply by|multiply that by] {n}[, then| and then|,] [take off|subtract|minus] {c}",
                "[start with|begin at] {a}, add {b}, [multiply by|times] {n}, [take away|lose|subtract] {c}",
            ),
        ),
    ),
)  # fmt: skip
