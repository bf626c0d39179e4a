"""The calculator: one arithmetic expression, one number."""

from typing import Any

from pydantic import Field

from toolcall.tools import expression
from toolcall.tools.base import Arguments, Result, Tool

_EXACT = 2**53  # beyond this a float64 no longer tells neighbouring integers apart


class CalculatorArguments(Arguments):
    """What the calculator takes."""

    expression: str = Field(
        min_length=1, max_length=expression.MAX_LENGTH, description="arithmetic, e.g. 23 + 17 * 4", json_schema_extra={"x-expression": []}
    )


class Calculator(Tool[CalculatorArguments]):
    """Evaluates arithmetic: numbers, pi, e, + - * / // % **, and the functions of `expression.FUNCTIONS`."""

    description = "evaluates an arithmetic expression"
    arguments = CalculatorArguments
    pure = True

    def run(self, args: CalculatorArguments) -> Result:
        value = float(expression.evaluate(args.expression))
        number = int(value) if value.is_integer() and abs(value) < _EXACT else value
        output = {"expression": args.expression, "value": number, "rounded": round(number, 8)}
        return Result(output, meaning=value)

    def canonical(self, args: CalculatorArguments) -> dict[str, Any]:
        return {"expression": expression.normalise(args.expression)}
