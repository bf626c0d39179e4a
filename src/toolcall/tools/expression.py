"""The expression language of the calculator and of function plots.

A whitelist over Python's own syntax tree, evaluated in float64 with NumPy, so that one evaluation serves a number and a
whole array of x. The libraries made for this (simpleeval, asteval, numexpr, sympy) each hung, ate memory or ran an import
on hostile input when we tried them; a whitelist that admits no attribute, no subscript and no name but its own cannot.
"""

import ast
import copy
import functools
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt

from toolcall.errors import shorten
from toolcall.tools.base import ToolError

MAX_LENGTH = 240
MAX_EXPONENT = 8
_EXACT = 2**53  # beyond this a float64 no longer tells neighbouring integers apart

Value = np.float64 | npt.NDArray[np.float64]


def _round(value: Value, digits: float = 0.0) -> Value:
    """Python's round, which NumPy's differs from in the last decimal."""
    if not float(digits).is_integer():
        raise ToolError("round takes a whole number of digits")
    rounded: Value = np.vectorize(lambda number: round(float(number), int(digits)), otypes=[np.float64])(value)[()]
    return rounded


def _log(value: Value, base: float | None = None) -> Value:
    return np.log(value) if base is None else np.log(value) / _finite(np.log(base))


def _power(base: Value, exponent: Value) -> Value:
    if np.any(np.abs(exponent) > MAX_EXPONENT):
        raise ToolError(f"an exponent is larger than {MAX_EXPONENT}")
    return np.power(base, exponent)


CONSTANTS = {"pi": np.float64(np.pi), "e": np.float64(np.e)}
FUNCTIONS: dict[str, tuple[Callable[..., Value], int]] = {
    "sqrt": (np.sqrt, 1), "sin": (np.sin, 1), "cos": (np.cos, 1), "tan": (np.tan, 1), "log": (_log, 2),
    "log10": (np.log10, 1), "exp": (np.exp, 1), "abs": (np.abs, 1), "round": (_round, 2),
}  # fmt: skip
"""Name to the function and the most arguments it takes (the rest are optional)."""
_BINARY: dict[type[ast.operator], Callable[[Value, Value], Value]] = {
    ast.Add: np.add, ast.Sub: np.subtract, ast.Mult: np.multiply, ast.Div: np.divide, ast.FloorDiv: np.floor_divide,
    ast.Mod: np.mod, ast.Pow: _power,
}  # fmt: skip
_UNARY: dict[type[ast.unaryop], Callable[[Value], Value]] = {ast.UAdd: np.positive, ast.USub: np.negative}


@functools.lru_cache(maxsize=4096)
def parse(expression: str) -> ast.expr:
    """The syntax tree. Raises ToolError if it is empty, too long or no expression."""
    if not expression.strip():
        raise ToolError("the expression is empty")
    if len(expression) > MAX_LENGTH:
        raise ToolError(f"the expression has {len(expression)} characters, at most {MAX_LENGTH} are accepted")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Python warns about odd literals such as 1or; we refuse them below
            return ast.parse(expression.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ToolError(f"the expression does not parse: {shorten(expression, 60)}") from None


def evaluate(expression: str, **variables: npt.NDArray[np.float64]) -> Value:
    """The value of `expression`; variables are arrays of one shape, and points without a finite value become NaN.

    >>> float(evaluate("23 + 17 * 4"))
    91.0

    Raises ToolError: does not parse, a construct that is not allowed, an exponent too large, a number not finite.
    """
    with np.errstate(all="ignore"), _depth_limited():
        return _evaluate(parse(expression), CONSTANTS | variables)


def normalise(expression: str) -> str:
    """One spelling of an expression, for comparison: Python's own, needless white space and parentheses gone.

    >>> normalise("(23+17)*4.0")
    '(23 + 17) * 4'
    """
    tree = copy.deepcopy(parse(expression))  # the cached tree stays as it was written
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, float) and node.value.is_integer() and node.value < _EXACT:
            node.value = int(node.value)
    with _depth_limited():
        return ast.unparse(tree)


@contextmanager
def _depth_limited() -> Iterator[None]:
    """A caller deep in the stack leaves little room for recursion."""
    try:
        yield
    except RecursionError:
        raise ToolError("the expression is nested too deeply") from None


def _evaluate(node: ast.expr, names: dict[str, Any]) -> Value:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return _finite(_float64(number))
        case ast.Name(id=name) if name in names:
            value: Value = names[name]
            return value
        case ast.UnaryOp(op=op, operand=operand) if type(op) in _UNARY:
            return _UNARY[type(op)](_evaluate(operand, names))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            return _finite(_BINARY[type(op)](_evaluate(left, names), _evaluate(right, names)))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNCTIONS:
            return _finite(_apply(name, [_evaluate(argument, names) for argument in args]))
    raise ToolError(f"not allowed in an expression: {shorten(ast.unparse(node), 60)}")


def _finite(value: Value) -> Value:
    """Every intermediate is checked, so that 1/exp(1000) is an error as in Python and no quiet zero."""
    finite = np.isfinite(value)
    if np.ndim(value):
        return np.where(finite, value, np.nan)
    if not finite:
        raise ToolError("the result is not a finite number (division by zero, overflow, or outside a function's domain)")
    return value


def _float64(number: int | float) -> np.float64:
    try:
        return np.float64(number)
    except OverflowError:
        return np.float64(np.inf)


def _apply(name: str, args: list[Value]) -> Value:
    function, most = FUNCTIONS[name]
    if not 1 <= len(args) <= most:
        raise ToolError(f"{name} was given {len(args)} arguments, it takes {'one' if most == 1 else 'one or two'}")
    try:
        return function(*args)
    except ToolError:
        raise
    except (TypeError, ValueError, OverflowError):
        raise ToolError(f"{name} cannot take these arguments") from None
