"""Numbers of which one begins another or repeats its digits, with labels whose digits come again in the values."""

from toolcall.datamodules.synthetic.content import Content

_CODES = ("vitamin B", "Q", "line ", "room ", "PM", "A", "F", "bus ", "G", "K", "E", "U", "B", "level ", "batch ", "gate ")
_CODES_ZH = ("维生素B", "Q", "T", "B", "A", "F", "K", "G", "E", "PM", "H", "M")


def alike(content: Content, count: int) -> list[str]:
    """98, 98.2, 982; 0.001, 0.0025, 0.0004; 10, 100, 1000."""
    if content.chance(0.35):
        return _small_decimals(content, count)
    root = str(content.rng.randint(1, content.choose(9, 99, 999)))
    grown = [_grown(content, root) for _ in range(count)]
    return [root, *grown[1:]] if content.chance(0.5) else grown


def coded(content: Content, count: int, timed: bool = True) -> tuple[list[str], list[str]]:
    """Labels that end in digits, quarters only if they may be times, and values that begin with these, repeat them or are 0."""
    codes = _CODES_ZH if content.chinese else _CODES
    code = content.choose(*(code for code in codes if timed or code != "Q"))
    numbers = sorted(content.rng.sample(range(1, (4 if code == "Q" else content.choose(9, 13, 26, 99)) + 1), count))
    values = [_grown(content, str(number)) if content.chance(0.6) else str(content.rng.randint(1, 200)) for number in numbers]
    return [f"{code}{number}" for number in numbers], with_zero(content, values, 0.15)


def with_zero(content: Content, values: list[str], share: float) -> list[str]:
    """One of them 0, as often as `share` says."""
    if not content.chance(share):
        return values
    place = content.rng.randrange(len(values))
    return [*values[:place], "0", *values[place + 1 :]]


def _grown(content: Content, root: str) -> str:
    digit = str(content.rng.randint(1, 9))
    return content.choose(
        root, f"{root}0", f"{root}{digit}", f"{root}.{digit}", f"{root}{root}"[:4], f"{digit}{root}", f"{root}{digit}0"[:4]
    )


def _small_decimals(content: Content, count: int) -> list[str]:
    """Below 1, with zeros behind the point and different numbers of decimals."""
    zeros = ("", "0", "00", "00", "000")
    return [f"0.{content.choose(*zeros)}{content.rng.randint(1, 9)}{content.choose('', '', '5', '2')}" for _ in range(count)]
