"""Long and deep brackets of one kind or three, copied sign by sign; the call knows round ones alone."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_ROUND = ("()",) * 6
_NESTINGS = (_ROUND, ("()", "[]", "{}", "[]", "()", "[]"), ("()", "{}", "[]", "{}", "[]", "()"), ("()", "[]", "()", "[]", "()", "[]"))
"""From the innermost brackets on."""

Pair = tuple[str, str]
"""As typed and as written."""


class _Writer:
    """One person's brackets and spaces."""

    def __init__(self, content: Content, nesting: tuple[str, ...]) -> None:
        self.content, self.nesting = content, nesting
        self.gap = content.choose(" ", " ", "")
        self.signs = {"*": content.choose("*", "*", "x" if self.gap else "*", "×"), "/": content.choose("/", "/", "÷")}

    def number(self) -> Pair:
        drawn = decimal(self.content, 1) if self.content.chance(0.3) else str(self.content.rng.randint(1, self.content.choose(9, 20, 99)))
        return drawn, drawn

    def joined(self, left: Pair, right: Pair, signs: str = "++--**/") -> Pair:
        sign = self.content.choose(*signs)
        typed = f"{left[0]}{self.gap}{self.signs.get(sign, sign)}{self.gap}{right[0]}"
        return typed, f"{left[1]} {sign} {right[1]}"

    def group(self, depth: int) -> Pair:
        """In brackets, with others within: one so deep, at the left or the right, and now and then a second one."""
        if depth == 1 and self.content.chance(0.15):
            bottom = str(self.content.rng.randint(2, 9))
            return self.enclosed((f"1/{bottom}", f"1 / {bottom}"), depth)
        if depth == 1:
            first = self.number()
            minus = "-" * self.content.chance(0.12)
            return self.enclosed(self.joined((minus + first[0], minus + first[1]), self.number()), depth)
        deep = self.group(depth - 1)
        other = self.group(self.content.rng.randint(1, depth - 1)) if depth < 4 and self.content.chance(0.4) else self.number()
        sides = (deep, other) if self.content.chance(0.55) else (other, deep)
        return self.enclosed(self.joined(*sides), depth)

    def enclosed(self, inner: Pair, depth: int) -> Pair:
        pair = self.nesting[depth - 1]
        return f"{pair[0]}{inner[0]}{pair[1]}", f"({inner[1]})"

    def raised(self, term: Pair) -> Pair:
        power = self.content.choose(2, 2, 3)
        return f"{term[0]}^{power}", f"{term[1]} ** {power}"

    def formula(self, depth: int) -> Pair:
        term = self.group(depth)
        if depth < 4 and self.content.chance(0.12):
            term = self.raised(term)
        if self.content.chance(0.7):
            term = self.joined(term, self.number())
        elif self.content.chance(0.4):
            term = self.joined(self.number(), term)
        return term


def _drawn(depths: tuple[int, ...], nestings: tuple[tuple[str, ...], ...], content: Content) -> tuple[Slots, Arguments]:
    typed, written = _Writer(content, content.choose(*nestings)).formula(content.choose(*depths))
    return {"formula": Shown(typed, "")}, {"expression": written}


def _of_kinds(content: Content) -> tuple[Slots, Arguments]:
    return _drawn((2, 2, 3, 3), _NESTINGS[1:], content)


def _deep(content: Content) -> tuple[Slots, Arguments]:
    return _drawn((3, 4, 4, 5, 6), (_ROUND,), content)


def _row(content: Content) -> tuple[Slots, Arguments]:
    """Several small brackets beside each other."""
    writer = _Writer(content, _ROUND)
    term = writer.group(1)
    for _ in range(content.choose(1, 2, 2, 3)):
        term = writer.joined(term, writer.group(1))
    return {"formula": Shown(term[0], "")}, {"expression": term[1]}


_PHRASINGS = phrasings(
    (
        "work out {formula}",
        "{formula}",
        "<ask>{formula}<is>",
        "[what is|what's|how much is|compute|calculate|evaluate] {formula}",
        "{formula}[=| =| = ?|?]",
        "[simplify|solve|do] {formula}[ please|]",
        "[my kid's homework|exercise 7|the board says|in my book][:|] {formula}",
        "[so many brackets|lots of brackets|careful with the brackets|i got lost in the brackets][:|,|;] {formula}",
        "[value|result] of {formula}",
        "{formula}[, what does that make|, the answer please|; result|, step by step]",
        "[can you|could you|please] [work out|crunch|evaluate|check] {formula}",
        "[i typed|he wrote|she sent me|the worksheet has] {formula}[,|;|.] what's [the value|that|the result]",
    ),
    (
        "计算{formula}",
        "{formula}",
        "{formula}[=|等于多少|是多少|得几]",
        "<ask>{formula}<is>",
        "[求|求出]{formula}的值",
        "[括号太多了|注意括号|题目|作业]：{formula}",
        "[帮我算|算一下|请计算]{formula}",
    ),
)

FORMS: tuple[Form, ...] = (Form(_of_kinds, _PHRASINGS, 1.0), Form(_deep, _PHRASINGS, 1.0), Form(_row, _PHRASINGS, 0.5))
