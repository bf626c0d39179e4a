"""People who correct themselves: "6 times 14, no wait, 15"; the call answers what they came to."""

import re

from toolcall.datamodules.numerals import find_numbers
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import Shown, Slots, fill, skeleton

_LOCAL = (
    "[, no, |, no wait, |, sorry, |, i mean |, wait no, |, wait, | - no, |, er, |, uh, no, |... make that |, or rather |, scratch that, |, actually | no, i mean | sorry i meant |, not that, ]",
    "[，不对，|，不，|，哦不，|，说错了，|，我是说|，啊不是，|，等等，|，应该是|，不不，|……不是，是|，更正，]",
)
_AGAIN = (
    "[. |, |... | - |; ][no wait|no|wait no|wait|sorry|i mean|no, make that|make that|scratch that|oops|actually|correction|sorry, i meant|hold on|no, i mean|or no][, |: | ]",
    "[。|，|……][不对|不|等等|说错了|我是说|哦不|更正一下|应该是|打错了][，|：|]",
)
_SHORT = 50  # characters of a request that is said twice
_NUMBER = re.compile(r"-?\d{1,5}(\.\d{1,2})?")


def corrected(content: Content, sentence: str, slots: Slots, others: Slots) -> tuple[str, Slots]:
    """The sentence with one of `others`, drawn like the slots, in the place of its slot, and then the right one, or all of it again. As it was
    where there is nothing to mistake."""
    wrong = [name for name in slots if sentence.count(f"{{{name}}}") == 1 and _mistakable(name, slots[name], others.get(name))]
    if not wrong:
        return sentence, slots
    name = content.choose(*wrong)
    mistaken = sentence.replace(f"{{{name}}}", "{wrong}")
    if content.chance(0.4) and len(fill(sentence, slots)) < _SHORT:
        sentence = mistaken.rstrip(" ?.!？。！") + skeleton(content.rng, _AGAIN[content.chinese]) + sentence
    else:
        sentence = sentence.replace(f"{{{name}}}", f"{{wrong}}{skeleton(content.rng, _LOCAL[content.chinese])}{{{name}}}")
    return sentence, {**slots, "wrong": Shown(others[name].text, "")}


def _mistakable(name: str, right: Shown, other: Shown | None) -> bool:
    if other is None or other.value == right.value or other.text.startswith(right.text):
        return False
    said = any(map(str.isdigit, right.text)) or bool(find_numbers(right.text))  # a unit's value is its factor
    return name == "topic" or (said and _NUMBER.fullmatch(right.value) is not None)
