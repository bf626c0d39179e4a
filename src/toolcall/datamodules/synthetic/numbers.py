"""Numbers as people give them, each with the digits that the call writes."""

from decimal import Decimal

from toolcall.datamodules.numerals import CHINESE, ONES, TEENS, TENS
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import Shown

_LONG = 7  # digits of the longest integers in training
_SCALED = 0.025
_SCALES = ((" million", 6), (" million", 6), (" million", 6), (" thousand", 3))
_SCALES_ZH = (("万", 4),)
_CURRENCIES = (
    ("${}", 6),
    ("€{}", 3),
    ("£{}", 2),
    ("{} dollars", 4),
    ("{} euros", 3),
    ("{} bucks", 1),
    ("{} pounds", 1),
    ("{}$", 1),
    ("{} €", 1),
    ("{} usd", 1),
)
_CURRENCIES_ZH = (("{}元", 6), ("{}块钱", 2), ("{}块", 3), ("¥{}", 2), ("{}美元", 1), ("{}", 1))


def integer(content: Content, digits: int = 3) -> str:
    """Digits of a positive integer; every length up to `digits` is equally likely, and now and then it is a longer one.
    Beyond training: longer than any that training shows."""
    shortest, longest = 1, digits
    if digits > 2 and content.beyond:
        shortest, longest = _LONG + 1, _LONG + 3
    elif digits > 2 and content.chance(0.08):
        shortest, longest = 4, _LONG
    length = content.rng.randint(shortest, longest)
    return str(content.rng.randint(10 ** (length - 1), 10**length - 1))


def decimal(content: Content, digits: int = 3) -> str:
    """A positive number with one to five decimals, the last of them no zero; below 1 now and then."""
    whole = "0" if content.chance(0.15) else integer(content, digits)
    places = content.choose(0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4)
    return f"{whole}.{''.join(content.choose(*'0123456789') for _ in range(places))}{content.rng.randint(1, 9)}"


def number(content: Content, digits: int = 4, decimals: float = 0.14) -> Shown:
    """A positive number in one of the ways in which people write it; most are short."""
    if content.spelled and content.chance(0.85):
        return spelled(content)
    if content.chance(_SCALED) and digits > 2:
        return scaled(content)
    if content.chance(decimals):
        return Shown.verbatim(decimal(content, min(digits, 3)))
    written = integer(content, digits if content.beyond else min(digits, content.choose(2, 2, 3, 3, digits)))
    return Shown(separated(written) if len(written) > 3 and content.chance(0.4) else written, written)


def scaled(content: Content) -> Shown:
    """Digits with a word or a sign for thousands or more: 10 million, 2.5 万."""
    name, zeros = content.choose(*(_SCALES_ZH if content.chinese else _SCALES))
    digits = integer(content, 2) + (f".{content.rng.randint(1, 9)}" if content.chance(0.4) else "")
    return Shown(digits + name, f"{Decimal(digits).scaleb(zeros).normalize():f}")


def similar(content: Content, count: int) -> list[str]:
    """Numbers as measurements give them: of one length and one precision, near each other."""
    places = content.choose(0, 1, 1, 2, 2, 3)
    centre = content.rng.randint(1, 10 ** content.choose(1, 2, 3)) * 10**places
    width = max(2, content.choose(centre // 20, centre // 4, centre // 2))
    drawn = (max(1, centre + content.rng.randint(-width, width)) for _ in range(count))
    return [f"{value / 10**places:.{places}f}" for value in drawn]


def repeating(content: Content, count: int) -> list[str]:
    """Whole numbers of which some come again, as in marks and counts; half of the time in order."""
    low = content.choose(0, 0, 1, 1, 2, 10, 15, 60)
    drawn = [content.rng.randint(low, low + max(2, count)) for _ in range(count)]
    return list(map(str, sorted(drawn) if content.chance(0.5) else drawn))


def negated(content: Content, positive: Shown) -> Shown:
    """The same below zero."""
    minus = ("负" if content.chinese else content.choose("minus ", "negative ", "-")) if content.spelled or content.chance(0.4) else "-"
    return Shown(minus + positive.text, f"-{positive.value}")


def small(content: Content, low: int = 2, high: int = 20) -> Shown:
    """A count."""
    value = content.rng.randint(low, high)
    return Shown(in_words(value, content) if content.spelled else str(value), str(value))


def signed(content: Content, digits: int = 2, negatives: float = 0.2, decimals: float = 0.2) -> str:
    """Digits of a number, negative with probability `negatives`."""
    positive = decimal(content, digits) if content.chance(decimals) else integer(content, digits)
    if content.chance(0.04):
        return "0"
    return ("-" if content.chance(negatives) else "") + positive


def percentage(content: Content) -> Shown:
    """A number before a percent sign."""
    if content.spelled:
        return small(content, 2, 95)
    usual = content.choose("5", "10", "15", "20", "25", "50", "7.5", "12.5", "8", "30")
    return Shown.verbatim(usual if content.chance(0.4) else decimal(content, 2) if content.chance(0.15) else integer(content, 2))


def money(content: Content) -> Shown:
    """A price, with its currency."""
    if content.spelled:
        plain = spelled(content)
        return Shown(plain.text + ("元" if content.chinese else content.choose(" dollars", " euros", " bucks")), plain.value)
    whole = integer(content, 4)
    value = f"{whole}.{content.rng.randint(0, 9)}{content.rng.randint(0, 9)}" if content.chance(0.35) else whole
    shown = separated(value) if len(whole) > 3 and content.chance(0.5) else value
    forms, weights = zip(*(_CURRENCIES_ZH if content.chinese else _CURRENCIES), strict=True)
    return Shown(content.rng.choices(forms, weights)[0].format(shown), value)


def tenths(content: Content) -> Shown:
    """What is left of a price in a Chinese discount: 打七折, 打七五折."""
    left = content.rng.randint(3, 9)
    if content.chance(0.3):
        half = content.choose("5", "5", "5", "8", "2", "6")
        in_signs = in_words(left, content) + in_words(int(half), content)
        return Shown(content.choose(f"{left}{half}", f"{left}.{half}", in_signs, in_signs), f"{left}.{half}")
    return Shown(str(left) if content.chance(0.4) else in_words(left, content), str(left))


def amount(content: Content) -> Shown:
    """A number, with a currency or without."""
    return money(content) if content.chance(0.3) else number(content, 4)


def spelled(content: Content) -> Shown:
    """A number in words: mostly below a hundred."""
    kind = content.rng.random()
    if kind < 0.06:
        whole, tenth = content.rng.randint(0, 30), content.rng.randint(1, 9)
        point = "点" if content.chinese else " point "
        return Shown(f"{in_words(whole, content)}{point}{in_words(tenth, content)}", f"{whole}.{tenth}")
    if kind < 0.09:
        half = content.rng.randint(1, 20)
        return Shown(in_words(half, content) + ("点五" if content.chinese else " and a half"), f"{half}.5")
    if kind < 0.12:
        big = content.rng.randint(1, 20)
        return Shown(in_words(big, content) + ("万" if content.chinese else " million"), f"{big}{'0' * (4 if content.chinese else 6)}")
    top = 20 if kind < 0.3 else 100 if kind < 0.6 else 1000 if kind < 0.88 else 10_000
    value = content.rng.randint(1, top - 1)
    if kind >= 0.6 and content.chance(0.3):
        value = max(100, value // 100 * 100)
    return Shown(in_words(value, content), str(value))


def in_words(value: int, content: Content) -> str:
    """A number below ten thousand in the content's language."""
    if content.chinese:
        return _chinese(value, content)
    hyphen, and_ = content.choose("-", "-", " "), content.choose(" and ", " ")
    text = _english(value, hyphen, and_)
    return "a" + text[3:] if text.startswith(("one hundred", "one thousand")) and content.chance(0.5) else text


def _english(value: int, hyphen: str, and_: str) -> str:
    if value < 20:
        return [*ONES, *TEENS][value]
    if value < 100:
        return TENS[value // 10 - 2] + (hyphen + ONES[value % 10] if value % 10 else "")
    if value < 1000:
        return f"{ONES[value // 100]} hundred" + (and_ + _english(value % 100, hyphen, and_) if value % 100 else "")
    rest = value % 1000
    joint = and_ if rest < 100 else " "
    return f"{_english(value // 1000, hyphen, and_)} thousand" + (joint + _english(rest, hyphen, and_) if rest else "")


def _chinese(value: int, content: Content) -> str:
    text, gap = "", False
    for place, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = value // place % 10
        if digit:
            said = "两" if digit == 2 and place >= 100 and content.chance(0.6) else CHINESE[digit]
            text += ("零" if gap and text else "") + said + unit
        gap = digit == 0
    return (text[1:] if text.startswith("一十") else text) or "零"


def separated(digits: str) -> str:
    """Thousands apart.

    >>> separated("1234567.5")
    '1,234,567.5'
    """
    whole, dot, rest = digits.partition(".")
    return f"{int(whole):,}{dot}{rest}"


def listed(content: Content, items: list[str]) -> str:
    """A list as people give one."""
    styles = (
        ("、", "，", ",", " ", ", ", "和") if content.chinese else (", ", ", ", ", ", ",", " ", "and", "and", ", and", "[]", "()", "; ")
    )
    style: str = content.choose(*styles)
    if style == "," and any("," in item or (len(item) == 3 and item.isdecimal()) for item in items):
        style = ", "  # 5,200,300 is one number as well
    if style in ("and", ", and", "和"):
        joint = {"and": " and ", ", and": ", and ", "和": "和"}[style]
        comma: str = content.choose("、", "，") if content.chinese else ", "
        return comma.join(items[:-1]) + joint + items[-1]
    if len(style) == 2 and style in ("[]", "()"):
        return style[0] + ", ".join(items) + style[1]
    return style.join(items)
