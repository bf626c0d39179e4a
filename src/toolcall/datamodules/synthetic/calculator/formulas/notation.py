"""How people type formulas: with ** or ^, with spaces or without, with sqrt or a root sign; and the same as a call writes it."""

import ast
from dataclasses import dataclass
from decimal import Decimal

from toolcall.datamodules.synthetic.content import Content
from toolcall.tools.expression import parse

_SUM, _PRODUCT, _SIGN, _POWER, _ATOM = range(5)
"""How tightly an operation binds; a sign in front is one."""
_OPERATORS: dict[type[ast.operator], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
}  # fmt: skip
_SUPERSCRIPTS = {"2": "²", "3": "³"}


@dataclass(frozen=True)
class Term:
    """A part of a formula as typed and as the call writes it, and how tightly its outermost operation binds."""

    typed: str
    written: str
    binds: int = _ATOM

    def at_least(self, binds: int) -> "Term":
        """In brackets unless it binds so tightly."""
        return self if self.binds >= binds else Term(f"({self.typed})", f"({self.written})")

    def behind(self, binds: int) -> "Term":
        """As it stands behind an operator: in brackets as well where a sign would follow it."""
        return Term(f"({self.typed})", f"({self.written})") if self.written.startswith("-") else self.at_least(binds)


@dataclass(frozen=True)
class Notation:
    """One person's way to type formulas."""

    gap: str
    """Around plus and minus."""
    close: str
    """Around the signs that bind more tightly."""
    power: str
    times: str
    divided: str
    superscripts: bool
    """Squares and cubes in small digits."""
    omits: bool
    """The multiplication sign is left out before brackets and names."""
    module: str
    """What stands before the names of functions."""
    root: bool
    """A root sign instead of sqrt."""
    bars: bool
    """Bars instead of abs."""
    natural: str
    """The name of the logarithm to base e."""
    raised: bool
    """Powers of e as such instead of exp."""
    pi: str

    def term(self, node: ast.expr) -> Term:
        """A formula in this notation, in no more brackets than it needs."""
        match node:
            case ast.Constant(value=value):
                digits = f"{Decimal(repr(value)):f}"
                return Term(digits, digits)
            case ast.Name(id=name):
                return Term(self.module + (self.pi if name == "pi" else name), name)
            case ast.UnaryOp(operand=operand):
                inner = self.term(operand).at_least(_POWER)
                return Term(f"-{inner.typed}", f"-{inner.written}", _SIGN)
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                return self._raised(self.term(left), self.term(right))
            case ast.BinOp(left=left, op=op, right=right):
                return self._joined(_OPERATORS[type(op)], self.term(left), self.term(right))
            case ast.Call(func=ast.Name(id=name), args=[argument]):
                return self._applied(name, self.term(argument))
            case ast.Call(func=ast.Name(id=name), args=[first, second]):
                return self._applied_to_two(name, self.term(first), self.term(second))
        raise ValueError(f"no formula: {ast.unparse(node)}")

    def _joined(self, sign: str, left: Term, right: Term) -> Term:
        binds = _SUM if sign in "+-" else _PRODUCT
        left, right = left.at_least(binds), right.behind(binds + 1)
        gap = self.gap if binds == _SUM else self.close
        shown = {"*": self.times, "/": self.divided}.get(sign, sign)
        typed = "" if sign == "*" and self._needs_no_sign(left, right) else f"{gap}{shown}{gap}"
        return Term(f"{left.typed}{typed}{right.typed}", f"{left.written} {sign} {right.written}", binds)

    def _needs_no_sign(self, left: Term, right: Term) -> bool:
        """Behind a number or between brackets; 2e-3 would be one number."""
        if not self.omits:
            return False
        brackets = left.binds == _ATOM and left.typed.startswith("(") and right.typed.startswith("(")
        return brackets or (left.typed.isdecimal() and not right.typed[0].isdecimal() and not right.typed.startswith("e"))

    def _raised(self, base: Term, exponent: Term) -> Term:
        base, exponent = base.at_least(_ATOM), exponent.at_least(_ATOM)
        small = _SUPERSCRIPTS.get(exponent.typed) if self.superscripts else None
        return Term(base.typed + (small or self.power + exponent.typed), f"{base.written} ** {exponent.written}", _POWER)

    def _applied(self, name: str, argument: Term) -> Term:
        written = f"{name}({argument.written})"
        if name == "exp" and self.raised:
            return Term(f"e{self.power}{argument.at_least(_ATOM).typed}", written, _POWER)
        if name == "sqrt" and self.root:
            bare = argument.typed.isdecimal()
            return Term(f"√{argument.typed}" if bare else f"√({argument.typed})", written, _POWER if bare else _ATOM)
        if name == "abs" and self.bars and "|" not in argument.typed:
            return Term(f"|{argument.typed}|", written)
        shown = self.natural if name == "log" else name
        return Term(f"{'' if name in ('abs', 'round') else self.module}{shown}({argument.typed})", written)

    def _applied_to_two(self, name: str, first: Term, second: Term) -> Term:
        comma = ", " if self.gap else ","
        module = "" if name == "round" else self.module
        return Term(f"{module}{name}({first.typed}{comma}{second.typed})", f"{name}({first.written}, {second.written})")


def drawn(content: Content) -> Notation:
    """Somebody's."""
    gap, close = content.choose(("", ""), ("", ""), (" ", ""), (" ", ""), (" ", " "), (" ", " "), (" ", " "))
    module = "math." if content.chance(0.06) else ""
    printed = not module and content.chance(0.3)
    power = content.choose("**", "**", "^") if not printed else "^"
    return Notation(
        gap=gap,
        close=close,
        power=f" {power} " if close and content.chance(0.4) else power,
        times=content.choose("*", "*", "×", "·") if printed else "*",
        divided=content.choose("/", "/", "÷") if printed else "/",
        superscripts=printed and content.chance(0.4),
        omits=not module and content.chance(0.4 if printed else 0.1),
        module=module,
        root=printed and content.chance(0.6),
        bars=printed and content.chance(0.5),
        natural="ln" if not module and content.chance(0.5 if printed else 0.12) else "log",
        raised=not module and content.chance(0.5 if printed else 0.08),
        pi="π" if printed and content.chance(0.5) else "pi",
    )


def formula(notation: Notation, expression: str) -> Term:
    """`expression`, as this person types it and as the call writes it.

    >>> plain = Notation("", "", "^", "*", "/", False, True, "", True, False, "ln", True, "π")
    >>> formula(plain, "2 * (3 + sqrt(5)) ** 2 - exp(-1.5)")
    Term(typed='2(3+√5)^2-e^(-1.5)', written='2 * (3 + sqrt(5)) ** 2 - exp(-1.5)', binds=0)
    """
    return notation.term(parse(expression))
