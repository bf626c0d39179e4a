"""Two powers, roots or logarithms added or subtracted, told in words: twelve squared take away the square root of eighty one."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _said(content: Content, value: int) -> str:
    return in_words(value, content) if content.spelled or content.chance(0.35) else str(value)


def _function(content: Content) -> Shown:
    """A power, a root or a logarithm of a number."""
    n, m = content.rng.randint(2, 15), content.choose(content.rng.randint(2, 15) ** 2, content.rng.randint(2, 150))
    small, root = _said(content, n), _said(content, m)
    kind = content.rng.randrange(10)
    if kind < 3:
        return Shown(
            content.choose(f"{small} squared", f"{small} squared", f"the square of {small}", f"{small} to the power of 2"), f"{n} ** 2"
        )
    if kind < 4:
        return Shown(content.choose(f"{small} cubed", f"the cube of {small}"), f"{n} ** 3")
    if kind < 7:
        return Shown(
            content.choose(
                f"the square root of {root}", f"the square root of {root}", f"root {root}", f"square root {root}", f"the root of {root}"
            ),
            f"sqrt({m})",
        )
    if kind < 8:
        return Shown(content.choose(f"the natural log of {root}", f"ln {m}", f"ln of {root}", f"natural log of {root}"), f"log({m})")
    if kind < 9:
        top = content.rng.randint(3, 7)
        return Shown(
            content.choose(f"{small} to the power of {_said(content, top)}", f"{small} to the {top}th" if top > 3 else f"{small} cubed"),
            f"{n} ** {top}",
        )
    return Shown(content.choose(f"the cube root of {root}", f"cube root of {root}"), f"{m} ** (1 / 3)")


def _two(content: Content) -> Slots:
    return {"x": _function(content), "y": _function(content), "a": whole(content, content.rng.randint(2, 99))}


FORMS: tuple[Form, ...] = sums(
    _two,
    (
        "{x} + {y}",
        1.2,
        (
            "{x}, and add {y} to it",
            "{x} plus {y}",
            "add {x} and {y}[ together|]",
            "[take|get|work out|start with] {x}[,| and] [then |]add {y}[ to it| to that|]",
            "[what's|whats|what is|how much is] {x} plus {y}",
            "[what do|how much do] {x} and {y} [make|add up to|come to][ together|]",
            "[the sum of|sum of|sum] {x} and {y}",
            "{x} [with|and] {y} added[ on| to it|]",
            "{x} and {y} [together|added up|summed]",
            "{x}, plus {y}, what's that",
            "[i need|give me|can you get] {x} plus {y}",
        ),
    ),
    (
        "{y} + {x}",
        0.3,
        ("add {x} to {y}", "[put|pile] {x} on top of {y}", "to {y} add {x}"),
    ),
    (
        "{x} - {y}",
        1.2,
        (
            "{x} take away {y}",
            "{x} minus {y}",
            "{x}, [and |then ][take|subtract] {y} [from it|from that|away]",
            "[what's|whats|what is|how much is] {x} [minus|less|take away] {y}",
            "{x} less {y}",
            "[take|get|start with|work out] {x}[,| and] [then |]subtract {y}",
            "[the difference between|difference of] {x} and {y}",
            "{x} with {y} taken [off|away]",
            "{x} reduced by {y}",
            "[i need|give me|can you get] {x} minus {y}",
        ),
    ),
    (
        "{y} - {x}",
        0.3,
        ("[subtract|take|take away] {x} from {y}", "{x} less than {y}", "from {y} [subtract|take away|take] {x}"),
    ),
    (
        "{x} * {y}",
        0.3,
        ("{x} times {y}", "multiply {x} by {y}", "{x} multiplied by {y}", "the product of {x} and {y}"),
    ),
    (
        "{x} + {a}",
        0.4,
        ("{x}, and add {a} to it", "{x} plus {a}", "[take|get] {x} and add {a}", "{x}, plus {a} on top"),
    ),
    (
        "{x} - {a}",
        0.4,
        ("{x} take away {a}", "{x}, then [subtract|take off] {a}", "{x} minus {a}", "[take|get] {x} and subtract {a}"),
    ),
    (
        "{a} + {x}",
        0.3,
        ("{a} plus {x}", "[start with|take] {a} and add {x}", "{a}, and on top of it {x}"),
    ),
    (
        "{a} - {x}",
        0.3,
        ("{a} minus {x}", "[start with|take] {a} and subtract {x}", "{a} take away {x}"),
    ),
)  # fmt: skip
