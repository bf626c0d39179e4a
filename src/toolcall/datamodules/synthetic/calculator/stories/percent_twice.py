"""Two changes in percent one after the other, the second one of what the first one leaves."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import integer, money, percentage, separated
from toolcall.datamodules.synthetic.phrase import Shown

_UP, _DOWN = "[raised|increased|up|marked up]", "[lowered|reduced|cut|decreased|down]"
_UP_ZH, _DOWN_ZH = "[涨|上涨|增加|提高]", "[降|下降|减少|降低]"
_NOUN = {"+": "[an increase|a raise|a rise]", "-": "[a cut|a drop|a decrease]"}
_OFF = (
    "{a}[,| with|:] {p}<percent> off, then another {q}% off",
    "{p}<percent> off {a}, then another {q}% off",
    "{a}, {p}% off[,| and] then [another |a further |an extra ]{q}<percent> off[| the reduced price| that]",
    "[the price is|it costs|it was] {a}, {p}% off and then [another|a further] {q}<percent> off [that|the new price][,|;|.] [what do i pay|how much is it now|final price]",
    "[what's|whats|how much is] {a} [with|after] {p}<percent> off and then another {q}% off",
    "{a} [discounted|reduced] by {p}% and then by [another|a further] {q}%",
)
_OFF_ZH = ("{a}先<降><p%>，再<降><q%><is>", "{a}<降><p%>后又<降><q%>，[现在多少|是多少|还剩多少]")
_CHANGED = (
    "{a} <first> by {p}<percent>, then <second> by {q}%",
    "<ask>{a} <first> by {p}<percent>[,| and] then <second> by {q}%<is>",
    "{a} is <first> by {p}<percent> and [then|after that|afterwards] <second> by {q}%[,|;|.] [what is it now|what's the result|where does it end up|how much is it then]",
    "[a price of|a salary of|a fund of|a rent of] {a}, <first> {p}<percent>, then <second> {q}%",
    "{a}, first <first> by {p}<percent>, then <second> by {q}%",
    "after <noun> of {p}<percent> and then <other noun> of {q}%, what is {a} [now|worth]",
)
_CHANGED_ZH = ("{a}先<first><p%>，[再|然后]<second><q%><is>", "{a}<first><p%>之后又<second><q%>，[现在是多少|结果是多少|是多少]")


def _amount(content: Content) -> Shown:
    if content.chance(0.45):
        return money(content)
    digits = content.choose(*(integer(content, 3) for _ in range(2)), str(content.rng.randint(1000, 99_999)))
    return Shown(separated(digits) if content.chance(0.6) else digits, digits)


def _whole(content: Content) -> Shown:
    """In figures alone."""
    return percentage(Content(content.rng, content.language, content.beyond))


def _changes(first: str, second: str) -> Form:
    names, chinese = {"+": _UP, "-": _DOWN}, {"+": _UP_ZH, "-": _DOWN_ZH}
    en = {"first": names[first], "second": names[second], "noun": _NOUN[first], "other noun": _NOUN[second]}
    told = phrasings(_CHANGED, _CHANGED_ZH, en, {"first": chinese[first], "second": chinese[second]})
    return _form(first, second, told["en"], told["zh"], 0.32)


def _form(first: str, second: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    expression = f"{{a}} * (1 {first} {{p}} / 100) * (1 {second} {{q}} / 100)"
    return calculation(expression, en, zh, weight, a=_amount, p=percentage, q=_whole)


_DISCOUNTS = phrasings(_OFF, _OFF_ZH, {}, {"降": _DOWN_ZH})

FORMS: tuple[Form, ...] = (
    _form("-", "-", _DISCOUNTS["en"], _DISCOUNTS["zh"], 0.6),
    *(_changes(first, second) for first, second in ("+-", "-+", "++", "--")),
)
