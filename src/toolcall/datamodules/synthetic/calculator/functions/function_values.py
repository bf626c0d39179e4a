"""Values of functions, in words or as they are typed, for requests that go on with them."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import decimal, integer, number, small
from toolcall.datamodules.synthetic.phrase import Shown, fill, skeleton, write

# English, Chinese, and the call; `{a}` is a number, `{d}` an angle in degrees, `{n}` a small whole number.
_CLOSED = (
    ("[square root|square root|the square root|the root|root] of {a}", "{a}的平方根", "sqrt({a})"),
    ("[√{p}|sqrt({p})|the square root of {p}]", "√{p}", "sqrt({p})"),
    ("[the cube root|cube root] of {a}", "{a}的立方根", "{a} ** (1 / 3)"),
    ("{a} squared", "{a}的平方", "{a} ** 2"),
    ("[the cube of {a}|{a} cubed]", "{a}的立方", "{a} ** 3"),
    ("[the sine|sine|sin|the sin] of {d} degrees", "{d}度的正弦", "sin({d} * pi / 180)"),
    ("[the cosine|cosine|cos] of {d} degrees", "{d}度的余弦", "cos({d} * pi / 180)"),
    ("[the tangent|tangent|tan] of {d} degrees", "{d}度的正切", "tan({d} * pi / 180)"),
    ("sin({t})", "sin({t})", "sin({t})"),
    ("cos({t})", "cos({t})", "cos({t})"),
    ("tan({t})", "tan({t})", "tan({t})"),
    ("ln({p})", "ln({p})", "log({p})"),
    ("abs(-{p})", "abs(-{p})", "abs(-{p})"),
)
"""They end where everybody sees it, so that no comma has to say so."""
_OPEN = (
    ("[log base {n} of {w}|the log base {n} of {w}|log of {w} to base {n}|the base {n} log of {w}]", "以{n}为底{w}的对数", "log({w}, {n})"),
    ("[natural log of {a}|the natural log of {a}|ln of {a}|the natural logarithm of {a}|ln {a}]", "{a}的自然对数", "log({a})"),
    ("[log10 of {a}|the base 10 log of {a}|log base 10 of {a}|the common log of {a}]", "{a}的常用对数", "log10({a})"),
    ("[absolute value of|the absolute value of|the magnitude of] -{m}", "-{m}的绝对值", "abs(-{m})"),
    ("[absolute value of|the absolute value of|the magnitude of] -{m}", "-{m}的绝对值", "abs(-{m})"),
)
_ANGLES = ("30", "45", "60", "15", "20", "75", "40", "10", "35", "72")


def closed(content: Content) -> Shown:
    """A value that needs no comma behind it."""
    return _value(content, _CLOSED)


def any_value(content: Content) -> Shown:
    """A value behind which a comma says where it ends."""
    return _value(content, (*_OPEN, *_OPEN, *_CLOSED))


def logarithm(content: Content) -> Shown:
    """A logarithm or an absolute value in words."""
    return _value(content, _OPEN)


def typed(content: Content) -> Shown:
    """A function of a number or of a part of pi, as it is typed."""
    return _value(content, _CLOSED[-5:])


def _value(content: Content, kinds: tuple[tuple[str, str, str], ...]) -> Shown:
    english, chinese, call = content.rng.choice(kinds)
    said = skeleton(content.rng, chinese if content.chinese else english)
    slots = _arguments(content)
    return Shown(fill(said, slots), write(call, slots))


def _arguments(content: Content) -> dict[str, Shown]:
    base = content.rng.randint(2, 9)
    power = base ** content.rng.randint(2, 7 if base < 5 else 4)
    part = content.choose("8", "5", "12", "6", "4", "3", "7")
    plain = str(content.rng.randint(2, content.choose(20, 100, 1000)))
    exact = content.choose(decimal(content, 3), integer(content, 3))
    return {
        "a": small(content, 2, content.choose(12, 99, 999)) if content.chance(0.6) and not content.spelled else _above_one(content),
        "d": Shown.verbatim(content.choose(*_ANGLES)),
        "m": Shown.verbatim(exact),
        "n": Shown.verbatim(str(base)),
        "p": Shown.verbatim(plain),
        "t": content.choose(Shown(f"pi{content.choose('/', ' / ')}{part}", f"pi / {part}"), Shown.verbatim(str(content.rng.randint(1, 9)))),
        "w": Shown.verbatim(str(power) if content.chance(0.7) else plain),
    }


def _above_one(content: Content) -> Shown:
    """A number whose logarithm is something to divide by."""
    while float((drawn := number(content, 3, 0.1)).value) < 2:
        pass
    return drawn
