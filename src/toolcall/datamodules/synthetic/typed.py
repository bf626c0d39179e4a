"""A request as somebody types it: with chatter, slips and capitals, which leave what it is about alone."""

from collections.abc import Collection

from toolcall.datamodules.synthetic.casing import capitals, casing, recased
from toolcall.datamodules.synthetic.chatter import chatter
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.phrase import Slots, fill
from toolcall.datamodules.synthetic.punctuation import punctuation, spacing
from toolcall.datamodules.synthetic.typos import typos


def noisy(content: Content, sentence: str, *, circumstances: bool = True) -> str:
    """The sentence with words around it and slips in it, its slots still open. `circumstances`: also for whom, what for and when."""
    sentence = chatter(content, sentence, circumstances=circumstances)
    for noise in (spacing, punctuation, typos, capitals):
        sentence = noise(content, sentence)
    return sentence


def typed(content: Content, sentence: str, slots: Slots, args: Arguments, copied: Collection[str]) -> tuple[str, Arguments]:
    """The request, and the arguments, of which those `copied` from it are written as they were typed."""
    sentence = noisy(content, sentence)
    style = casing(content)
    plain = " ".join(fill(sentence, slots).split())
    user = style(plain)
    return user, recased(args, style, plain, copied) if user != plain else args
