"""Sums of many terms of one kind: of fractions, of powers, of products."""

from toolcall.datamodules.synthetic.content import Content


def series(content: Content) -> str:
    """Three terms or more, mostly added up, now and then with changing signs."""
    count = content.rng.randint(6, 8) if content.beyond else content.choose(3, 3, 3, 4, 4, 5, 6)
    draw = content.choose(_unit_fractions, _unit_fractions, _unit_fractions, _fractions, _fractions, _powers, _products, _roots)
    terms = draw(content, count)
    later = content.choose("+", "+", "+", "+-", "-+", content.choose("+-", "-") if count < 4 else "+-")
    return terms[0] + "".join(f" {later[place % len(later)]} {term}" for place, term in enumerate(terms[1:]))


def _unit_fractions(content: Content, count: int) -> list[str]:
    """1/3, 1/7, 1/11: often in even steps, or each half of the one before."""
    start, step = content.rng.randint(1, 9), content.choose(1, 1, 2, 2, 3, 4, 5)
    below = content.choose(
        [start + step * place for place in range(count)],
        [start + step * place for place in range(count)],
        [2 ** (place + 1) for place in range(count)],
        sorted(content.rng.sample(range(2, 20), count)),
        [content.rng.randint(2, 30) for _ in range(count)],
    )
    return [str(bottom) if bottom == 1 else f"1 / {bottom}" for bottom in below]


def _fractions(content: Content, count: int) -> list[str]:
    return [f"{content.rng.randint(1, 12)} / {content.rng.randint(2, 15)}" for _ in range(count)]


def _powers(content: Content, count: int) -> list[str]:
    """1**2 + 2**2 + 3**2, or 2**1 + 2**2 + 2**3."""
    start, fixed = content.rng.randint(1, 5), content.rng.randint(2, 4)
    if content.chance(0.4):
        return [f"{fixed} ** {place}" for place in range(1, min(count, 8) + 1)]
    return [f"{start + place} ** {fixed}" for place in range(count)]


def _products(content: Content, count: int) -> list[str]:
    return [f"{content.rng.randint(1, 40)} * {content.rng.randint(2, 30)}" for _ in range(count)]


def _roots(content: Content, count: int) -> list[str]:
    return [f"sqrt({content.rng.randint(2, 90)})" for _ in range(count)]
