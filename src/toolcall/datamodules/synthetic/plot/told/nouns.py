"""Labels of an open vocabulary for charts that are told in Chinese."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.plot.vocabulary import NUMERALS
from toolcall.datamodules.synthetic.words import word


def noun(content: Content, shortest: int = 1) -> str:
    """A word of so many characters at least, with no numeral at its ends."""
    while True:
        drawn = word(content)
        if len(drawn) >= shortest and drawn[0] not in NUMERALS and drawn[-1] not in NUMERALS:
            return drawn
