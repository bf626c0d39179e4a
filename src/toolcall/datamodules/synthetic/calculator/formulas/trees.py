"""Formulas grown at random: operations, powers and functions within each other."""

from toolcall.datamodules.synthetic.calculator.formulas.operands import number
from toolcall.datamodules.synthetic.content import Content

_FUNCTIONS = ("sqrt", "sqrt", "sqrt", "sin", "sin", "cos", "cos", "exp", "log", "log", "abs", "abs", "tan", "log10")
_SIGNS = "+++---***//"


def tree(content: Content, operations: int) -> str:
    """A formula of so many operations, in brackets wherever one stands within another; it may have no value."""
    if not operations:
        return _operand(content)
    kind = content.rng.random()
    if kind < 0.3:
        return _function(content, operations)
    if kind < 0.44:
        return _power(content, operations)
    within = content.rng.randrange(operations)
    return f"({tree(content, within)}) {content.choose(*_SIGNS)} ({tree(content, operations - 1 - within)})"


def _function(content: Content, operations: int) -> str:
    name = content.choose(*_FUNCTIONS)
    argument = tree(content, operations - 1)
    if name == "abs" and operations == 1:
        argument = f"-{number(content, 0.3)}"
    return f"{name}({argument})"


def _power(content: Content, operations: int) -> str:
    """Of a small number, a negative one, or something in brackets."""
    exponent = content.choose("2", "2", "2", "3", "3", "4", str(content.rng.randint(5, 8)), f"(-{content.rng.randint(1, 3)})", "0.5")
    base = tree(content, operations - 1) if operations > 1 else content.choose("", "", "", "-") + str(content.rng.randint(2, 15))
    return f"({base}) ** {exponent}"


def _operand(content: Content) -> str:
    kind = content.rng.random()
    if kind < 0.06:
        return "pi"
    if kind < 0.08:
        return "e"
    return ("-" if kind < 0.12 else "") + number(content, 0.22)
