"""Two lists of which the second one follows from the first: degrees in another scale, prices by year, fares by distance."""

from toolcall.datamodules.synthetic.content import Content

_SCALES = ((1.0, 273.15, 2), (1.8, 32.0, 1), (1.609344, 0.0, 3), (0.3048, 0.0, 4), (2.54, 0.0, 2), (-0.0065, 15.0, 2), (0.45359237, 0.0, 3))
"""Factor, what is added, and decimals: Kelvin, Fahrenheit, kilometres, metres, centimetres, the air over the sea, kilograms."""


def related(content: Content, count: int) -> tuple[list[str], list[str]]:
    """x in even steps, some of them from below zero, and y from it: by a scale, or in whole numbers that grow or fall."""
    kind = content.rng.random()
    if kind < 0.35:
        return _converted(content, count)
    return _by_year(content, count) if kind < 0.65 else _signed(content, count)


def _converted(content: Content, count: int) -> tuple[list[str], list[str]]:
    factor, offset, places = content.choose(*_SCALES)
    step = content.choose(1, 2, 5, 10, 20, 25, 50, 100)
    first = step * content.choose(0, 0, -1, -2, -3, 1, 2)
    xs = [first + step * number for number in range(count)]
    return list(map(str, xs)), [f"{factor * x + offset:.{places}f}" for x in xs]


def _by_year(content: Content, count: int) -> tuple[list[str], list[str]]:
    """Years with prices or numbers of people."""
    step, first = content.choose(1, 1, 2, 5, 10), content.rng.randint(1900, 2018)
    years = [first + step * number for number in range(count)]
    if content.chance(0.4):
        years = sorted(content.rng.sample(range(1780, 2030), count))
    size, places = 10 ** content.choose(1, 2, 3, 4), content.choose(0, 0, 0, 1, 2)
    values = (content.rng.randint(size * 10**places // 2, 5 * size * 10**places) / 10**places for _ in years)
    return list(map(str, years)), [f"{value:.{places}f}" for value in values]


def _signed(content: Content, count: int) -> tuple[list[str], list[str]]:
    """About zero, in both lists, with the same decimals in each."""
    columns = []
    for _ in range(2):
        places, top = content.choose(0, 0, 1, 2), content.choose(5, 20, 90)
        drawn = [content.rng.randint(-top * 10**places, top * 10**places) for _ in range(count)]
        columns.append([f"{value / 10**places:.{places}f}" for value in drawn])
    return columns[0], columns[1]
