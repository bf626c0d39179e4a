"""A deposit of so many rents and so many rents ahead, 押一付三: Chinese alone."""

from toolcall.datamodules.numerals import CHINESE
from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown


def _rent(content: Content) -> Shown:
    rent = str(content.rng.randint(6, 99) * 100 + content.choose(0, 0, 0, 50, 80))
    return Shown(rent + content.choose("", "", "元", "块"), rent)


def _kept(content: Content) -> Shown:
    value = content.choose(1, 1, 1, 1, 2)
    return Shown("两" if value == 2 and content.chance(0.3) else CHINESE[value], str(value))


def _ahead(content: Content) -> Shown:
    value = content.choose(1, 2, 3, 3, 3, 3, 6)
    return Shown(CHINESE[value], str(value))


FORMS: tuple[Form, ...] = (
    question(
        "{m} * ({k} + {n})",
        (),
        (
            "[房租|月租|租金|一个月]{m}[，|]押{k}付{n}[，|][第一次交多少|首次要付多少|开始要交多少|第一次要付多少钱|要准备多少钱|首次交多少]",
            "[租房|房子|租了个房]押{k}付{n}[，|][月租|房租|每月|租金]{m}[，|][第一次交多少|首次付多少|要先交多少|一共要交多少|先要拿多少钱]",
            "押{k}付{n}[，|][月租|租金|房租]{m}[，|][要交多少|一次付多少|首付多少|第一次要多少]",
            "[月租|房租]{m}的房子押{k}付{n}[，|][要多少钱|第一次交多少|先交多少钱]",
        ),
        0.5,
        m=_rent, k=_kept, n=_ahead,
    ),
)  # fmt: skip
