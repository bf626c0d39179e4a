"""Numbers in a request that are not written as a call writes them: in words, with separators, with full-width digits.

    two thousand and twenty five    2025
    1,284,500.50                    1284500.50
    two and a half million; 1.5k    2500000; 1500
    三万五                          35000
    七五折                          7.5

English and Chinese; what names a thing is no number (三月, 周五, 一班45, 三角形), nor are points (20,400), (30,900). What is found is noted
in the frame behind the words (`datamodules/tokenizer.py`); the words stay. So is how many numbers a series of them has, which an average
is divided by:

    3, 8, 5 and 13                  #4
"""

import re
from collections.abc import Iterable
from decimal import Decimal

ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
CHINESE = "零一二三四五六七八九"
_VALUES = {word: value for value, word in enumerate([*ONES, *TEENS])} | {word: 20 + 10 * place for place, word in enumerate(TENS)}
_VALUES |= {"a": 1}
_MISSPELT = {  # the common slips
    "fourty": "forty", "ninty": "ninety", "nintey": "ninety", "tirty": "thirty", "thrity": "thirty", "thirthy": "thirty",
    "twentey": "twenty", "twety": "twenty", "fivety": "fifty", "sixtey": "sixty", "sevety": "seventy", "eigthy": "eighty",
    "sevnty": "seventy", "sevinty": "seventy", "eigty": "eighty", "eigth": "eight", "tweny": "twenty", "fifity": "fifty",
    "twelv": "twelve", "twleve": "twelve", "elevn": "eleven", "fiveteen": "fifteen", "fiften": "fifteen", "ninteen": "nineteen",
    "forteen": "fourteen", "thirten": "thirteen",
    "hunderd": "hundred", "hundered": "hundred", "hundrd": "hundred", "thousend": "thousand", "thousnd": "thousand",
}  # fmt: skip
_SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "grand": 1_000}
_SHORT = {"k": 1_000, "mil": 1_000_000}  # behind digits


def _spellings(words: Iterable[str]) -> str:
    """A pattern of these words, right or misspelt."""
    known = list(words)
    return "|".join([*known, *(slip for slip, meant in _MISSPELT.items() if meant in known)])


_SCALE = _spellings(_SCALES).replace("grand", r"grand(?!\ (?:total|piano|prize|slam|tour|final))")
_HUNDRED = f"(?:{_spellings(['hundred'])})"
_ONE, _TEEN, _TEN = map(_spellings, (ONES, TEENS, TENS))
_GAP = r"(?:\ ?-\ ?|\ +)"
_BELOW_100 = rf"(?:(?:{_TEN})(?:{_GAP}(?:{_ONE})\b)?|{_TEEN}|{_ONE})\b"
_REST = rf"(?:\ and)?{_GAP}{_BELOW_100}(?!{_GAP}{_HUNDRED}\b)"  # of "two hundred and sixty"; "two hundred, three hundred" are two
_BELOW_1000 = rf"(?:(?:a|{_TEEN}|{_ONE}){_GAP}{_HUNDRED}\b(?:{_REST})?|{_BELOW_100})"
_WHOLE = (
    rf"(?:(?:(?:a|{_BELOW_1000}){_GAP}(?:{_SCALE})\b)(?:{_GAP}{_BELOW_1000}{_GAP}(?:{_SCALE})\b)*"
    rf"(?:(?:\ and{_GAP}{_BELOW_100}|{_GAP}{_BELOW_1000})(?!{_GAP}(?:{_HUNDRED}|{_SCALE})\b))?|{_BELOW_1000})"
)
_TAIL = rf"(?:\ point(?:\ (?:{_ONE})\b)+(?!{_GAP}{_HUNDRED})|\ point\ {_BELOW_100}|\ and\ a\ half\b(?!\ (?:{_SCALE})))"

_ZH_VALUES = {sign: value for value, sign in enumerate(CHINESE)} | {"〇": 0, "两": 2}
_ZH_UNITS = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}
_ZH_DIGIT = "[零〇一二两三四五六七八九]"
_ZH_WHOLE = (
    rf"(?<![统唯万])(?!一[下些样起直共定般切旦])(?!一点(?!{_ZH_DIGIT}))"
    rf"(?:{_ZH_DIGIT}|十)(?:{_ZH_DIGIT}|[十万亿]|百(?!分)|千(?![米克瓦卡]))*"
)
_ZH_NUMBER = rf"{_ZH_WHOLE}(?:点{_ZH_DIGIT}+)?"
_ZH_HALF = "(?:公?斤|块|年|个|公?里|米|倍)半(?![价径夜天圆球场成年])"  # 3斤半, 两个半
_ZH_NAMED = (  # 第二, 周五, 三月, 一班45, 三角形, 二次函数; but 每周九十元, 三周五天, 五月租, 三班倒
    rf"第(?:{_ZH_DIGIT}|[十百千万])+|(?<![每\d{CHINESE}十两])(?<![\d{CHINESE}十几两]个)(?:周|星期|礼拜)[一二三四五六](?![十百千万亿点])"
    rf"|(?<![\d{CHINESE}十百千万])(?:十[一二]?|[一二三四五六七八九])(?:月(?![饼租息薪])|年级|季度|号楼)"
    rf"|(?<![\d{CHINESE}十百千万])[{CHINESE}十]{{1,3}}(?:班|店|车间|区|厂)"
    rf"(?=[是有：:=]?\ ?(?:[\d０-９十]|{_ZH_DIGIT}))(?!\ ?\d+\ ?(?:小时|个))"
    rf"|三角(?=[形函板])|[{CHINESE}十](?:边(?=形)|角(?=[形星]))|[一二三四]次(?=函数|方程|多项式)|[一二三]元(?=[一二三]次)"
)
_ZH_OFF = (  # 七五折, a quarter off; but 折线图, 折合
    rf"(?:(?<![\d.,])[1-9][1-9]|(?<![{CHINESE}十百千万])[一二三四五六七八九]{{2}})(?=\ ?折(?![线合算叠页纸]))"
)
_PARTS = r"(?:\d(?:,\d{3}){1,4}|\d{2,3}(?:,\d{3}){1,3})"  # 138,142,135,129,131 is a list
_DIGITS = rf"(?:{_PARTS}|\d+)(?:\.\d+)?"

_BEGINS = rf"(?:(?=[\d０-９〇两十第周星礼{CHINESE}])|\b(?=[aefhnoqstz]))"  # what cannot begin a number is passed over quickly

_NUMBER = re.compile(
    rf"{_BEGINS}(?:"
    rf"(?P<scaled>(?<![\d.,])(?:{_DIGITS}(?!k)|(?<!\w){_DIGITS}(?=k\b)))(?P<scale>k\b|\ ?(?:(?:{_SCALE}|mil)\b|[万亿]|千(?![米克瓦卡])))"
    rf"|(?<!three\ )\b(?P<part>half|quarter)\ (?:(?:of\ )?an?\ )?(?P<of>{_SCALE})\b"
    rf"|\b(?P<half>{_BELOW_1000}|\d+)\ and\ a\ half\ (?P<times>{_SCALE})\b"
    rf"|(?<![\w.,/])(?P<halved>\d+)(?:\ and\ a\ half\b|{_ZH_HALF})"
    rf"|(?P<halves>{_ZH_WHOLE}){_ZH_HALF}"
    rf"|(?<![\w.,/])(?P<yuan>\d+|{_ZH_WHOLE})块(?P<tenth>\d|[一二三四五六七八九])"
    rf"(?![\d.十百千万个斤件块折张本支瓶杯包盒只份条人位天月年共样起直定边手分]|角[板形函])"
    rf"|(?P<parted>(?<![\d.,]){_PARTS}(?:\.\d+)?)(?!,?\d)"
    r"|(?P<wide>[０-９]+(?:[．.][０-９]+)?)"
    rf"|\b(?!a\ grand\b)(?P<words>{_WHOLE}{_TAIL}?)"
    rf"|(?P<named>{_ZH_NAMED})"
    rf"|(?P<off>{_ZH_OFF})"
    rf"|(?P<zh>{_ZH_NUMBER}))",
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)
_SHORTENED = re.compile(r"\d(?:k\b|\ ?mil\b|\ and\ a\ half|块\d|(?:公?斤|块|年|个|公?里|米|倍)半)", re.IGNORECASE | re.ASCII)
_PLAIN = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
_PARTED = re.compile(r"\d,\d\d\d")
_POINT = re.compile(r"(?<![+*/-]\ )(?<![+*/-])[(\[（]-?(\d+(?:\.\d+)?,)-?\d+(?:\.\d+)?[)\]）](?!\ ?[+*/-])", re.ASCII)
_WORD = re.compile("[a-z]+")
_WORDS = {*_VALUES, *_SCALES, *_MISSPELT, "hundred"} - {"a"}
_SIGNS = {*_ZH_VALUES, *_ZH_UNITS, *"０１２３４５６７８９"}


_ITEM = rf"(?>-?(?:(?<!\d,){_PARTS}(?!,?\d)|\d+)(?:\.\d+)?)"
_BETWEEN = r"(?:\ ?[,;、，；]\ ?(?:and\ )?|\ and\ |\ ?和\ ?|\ )"
_SERIES = re.compile(rf"(?<![\w.,/-])(?:{_ITEM}{_BETWEEN}){{2,}}{_ITEM}(?![\w%/]|[.,]\d)", re.ASCII)
_ITEMS = re.compile(_ITEM, re.ASCII)


def find_numbers(text: str) -> list[tuple[int, str]]:
    """Where each such number ends, and its digits; where each series of three or more numbers in digits ends, and # with their count.

    >>> find_numbers("half of two hundred and five, or 1,200")
    [(28, '205'), (38, '1200')]
    >>> find_numbers("average of 3, 8 and 5.5")
    [(23, '#3')]
    """
    series = [(match.end(), f"#{len(_ITEMS.findall(match[0]))}") for match in _SERIES.finditer(text)]
    numbers = [(match.end(), _digits(match)) for match in _found(text) if not match["named"]]
    return sorted(numbers + series, key=lambda note: note[0]) if series else numbers


def all_numbers(text: str) -> list[str]:
    """The digits of all numbers in a text, those that are written as a call writes them first; but not `one` and 一, which are rarely meant
    as numbers (one of them, 查一查).

    >>> all_numbers("half of two hundred and five, or one of 1,200 in the third of 4.50 weeks")
    ['4.50', '205', '1200']
    """
    found, rest = _found(text), list(text)
    for match in found:
        rest[match.start() : match.end()] = " " * len(match[0])
    in_words = (match for match in found if not match["named"] and match[0].lower() not in ("one", "一"))
    return [*_PLAIN.findall("".join(rest)), *map(_digits, in_words)]


def _found(text: str) -> list[re.Match[str]]:
    """What is written otherwise than in plain digits, and what names a thing."""
    if not _may_hold(text):
        return []
    points = _points(text)
    return [match for match in _NUMBER.finditer(text) if match.start() not in points]


def _may_hold(text: str) -> bool:
    """A quick look, which spares three requests in four the search."""
    if "," in text and _PARTED.search(text):
        return True
    if _SHORTENED.search(text):
        return True
    return "折" in text or not (_SIGNS.isdisjoint(text) and _WORDS.isdisjoint(_WORD.findall(text.lower())))


def _points(text: str) -> set[int]:
    """Where the points of a chart stand, (20,400), (30,900), whose commas separate two numbers. A single one is a number in brackets, and
    so are those that are added up."""
    found = {match.start(1) for match in _POINT.finditer(text)}
    return found if len(found) > 1 else set()


def _digits(match: re.Match[str]) -> str:
    scaled, scale, parted, wide, words, off, zh = match.group("scaled", "scale", "parted", "wide", "words", "off", "zh")
    part, of, half, times, halved = match.group("part", "of", "half", "times", "halved")
    if scaled:
        return _plain(Decimal(scaled.replace(",", "")) * _scale(scale.lower().strip()))
    if part:
        return str(_scale(of.lower()) // (2 if part.lower() == "half" else 4))
    halves, yuan, tenth = match.group("halves", "yuan", "tenth")
    if halved or halves:
        return f"{halved or _chinese(halves)}.5"
    if yuan:
        return f"{_chinese_or_digits(yuan)}.{_ZH_VALUES.get(tenth, tenth)}"
    if half:
        return _plain((Decimal(_english(half.lower()) if half[0] not in "0123456789" else half) + Decimal("0.5")) * _scale(times.lower()))
    if parted:
        return parted.replace(",", "")
    if wide:
        return "".join("." if sign in "．." else str(int(sign)) for sign in wide)
    if off:
        return ".".join(str(_ZH_VALUES.get(sign, sign)) for sign in off)
    return _english(words.lower()) if words else _chinese(zh)


def _scale(name: str) -> int:
    return _SCALES.get(_MISSPELT.get(name, name)) or _SHORT.get(name) or _ZH_UNITS[name]


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _english(words: str) -> str:
    whole, point, decimals = words.partition(" point ")
    whole, half, _ = whole.partition(" and a half")
    total = current = 0
    for written in re.split(r"[ -]+", whole):
        word = _MISSPELT.get(written, written)
        if word in _SCALES:
            total, current = total + current * _SCALES[word], 0
        elif word == "hundred":
            current *= 100
        elif word != "and":
            current += _VALUES[word]
    if point:
        values = [_VALUES[_MISSPELT.get(word, word)] for word in re.split(r"[ -]+", decimals)]
        single = all(value < 10 for value in values)
        return f"{total + current}.{''.join(map(str, values)) if single else sum(values)}"
    return f"{total + current}{'.5' if half else ''}"


def _chinese(signs: str) -> str:
    whole, _, decimals = signs.partition("点")
    if len(whole) > 1 and all(sign in _ZH_VALUES for sign in whole):
        digits = "".join(str(_ZH_VALUES[sign]) for sign in whole)  # one by one, as in 二零二五
    else:
        digits = str(_counted(whole))
    return digits + ("." + "".join(str(_ZH_VALUES[sign]) for sign in decimals) if decimals else "")


def _chinese_or_digits(signs: str) -> str:
    return signs if signs[0] in "0123456789" else _chinese(signs)


def _counted(signs: str) -> int:
    """A number of digits and units; 三万五 is short for 三万五千."""
    total = section = digit = 0
    unit = 1
    for sign in signs:
        if sign in _ZH_VALUES:
            digit, unit = _ZH_VALUES[sign], unit if _ZH_VALUES[sign] else 1
        elif _ZH_UNITS[sign] < 10_000:
            unit = _ZH_UNITS[sign]
            section, digit = section + (digit or (unit == 10)) * unit, 0
        else:
            unit = _ZH_UNITS[sign]
            above = total if unit == 10_000 else 0  # 一亿二千万: what stands before 万 counts, not what stands before 亿
            total, section, digit = above + (total - above + section + digit) * unit, 0, 0
    return total + section + digit * max(1, unit // 10)
