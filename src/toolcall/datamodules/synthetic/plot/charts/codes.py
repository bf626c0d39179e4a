"""Labels of letters and digits: acronyms, models, quarters, classes and versions."""

import string
from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content

_ACRONYMS = (
    *("CNN", "RNN", "LSTM", "GRU", "SVM", "KNN", "MLP", "GAN", "BERT", "ViT", "ResNet", "XGBoost", "LDA", "PCA", "HMM", "VAE"),
    *("SSD", "HDD", "USB", "CPU", "GPU", "RAM", "SUV", "EV", "LED", "DSL", "SMS", "PDF", "CSV", "JSON", "XML", "HTTP"),
    *("EU", "USA", "UK", "NGO", "CEO", "HR", "IT", "PR", "R&D", "QA", "FAQ", "VIP", "TV", "PC", "DVD", "MRI", "CT", "ICU"),
)
_LETTERS = "ABCDEFGHKLMNPRSTVX"


def codes(content: Content, count: int) -> list[str]:
    """Different ones: acronyms, names of one make (VX20, VX31, VX45), or each of a make of its own."""
    style = content.rng.random()
    if style < 0.4:
        return acronyms(content, count)
    return _series(content, count) if style < 0.75 else _different(content, count, _mixed)


def acronyms(content: Content, count: int) -> list[str]:
    """Different acronyms, without digits."""
    return _different(content, count, _acronym)


def _different(content: Content, count: int, make: Callable[[Content], str]) -> list[str]:
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        drawn.setdefault(make(content))
    return list(drawn)


def _acronym(content: Content) -> str:
    if content.chance(0.5):
        return content.choose(*_ACRONYMS)
    return _capitals(content, content.choose(2, 3, 3, 4))


def _series(content: Content, count: int) -> list[str]:
    """One beginning, and numbers behind it: of models, of sizes, of rooms."""
    letters, sign = _capitals(content, content.choose(1, 1, 2, 2, 3)), content.choose("", "", "", "-", " ")
    top, step = content.choose((12, 1), (30, 1), (99, 1), (12, 10), (60, 100))
    behind = content.choose("", "", "", "", content.choose("x", "S", "Ti", "a", "b", " Pro", "+"))
    return [f"{letters}{sign}{number * step}{behind}" for number in content.rng.sample(range(1, top + 1), count)]


def _mixed(content: Content) -> str:
    """A code of its own: H2O, B12, 4K, v2.1, iOS17, 7b."""
    letter, other = content.choose(*_LETTERS), content.choose(*string.ascii_lowercase)
    number = content.rng.randint(1, content.choose(9, 99))
    code: str = content.choose(
        f"{letter}{number}", f"{letter}{number}{letter}", f"v{number % 10}.{number // 10}", f"{number}{other}", f"{letter}{other}{number}",
        f"{_capitals(content, 2)}{number}", f"{number}{letter}", f"{letter}-{number}", f"{_capitals(content, 3)}-{number}",
    )  # fmt: skip
    return code


def _capitals(content: Content, count: int) -> str:
    return "".join(content.choose(*_LETTERS) for _ in range(count))
