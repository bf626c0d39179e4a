"""One request for the built-in tools with its call, in the mixture of languages and tools that is asked for."""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from toolcall.datamodules.numerals import find_numbers
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.synthetic import calculator, no_tool, plot, search
from toolcall.datamodules.synthetic.content import LANGUAGES, Content, Language
from toolcall.datamodules.synthetic.corrections import corrected
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import says_all, skeleton
from toolcall.datamodules.synthetic.typed import typed
from toolcall.errors import ToolcallError
from toolcall.protocol import format_call
from toolcall.tools.base import ToolError
from toolcall.tools.expression import evaluate

MAX_TOKENS = 253
"""Of request, notes and call together, a character beyond Latin counting three: with the frame they fit 256, the default preset's context."""
_LONG, _LONG_SHARE = 157, 0.12
"""Of samples with more tokens than this, only some: people seldom type so much, and such a sample takes the time of two."""
_STRUCTURE = 10  # characters of every call, at least, that are structure and spelled by no token of their own

_DIVIDES = re.compile(r"[/%] \(|[/%] 0(?!\.)")
NO_TOOL = "none"
_SHARES = {"calculator": 0.46, "plot": 0.32, "search": 0.22}
"""Of the requests that a tool serves."""
_CHINESE_SHARE = 0.31
_SPELLED = 0.18
_VERBATIM = ("query", "title", "labels")
"""The arguments that a call copies from the request."""
_CORRECTED = 0.03  # of the requests; every second one has something to mistake

FORMS: Mapping[str, Sequence[tuple[Form, float]]] = {
    "calculator": calculator.FORMS,
    "plot": plot.FORMS,
    "search": search.FORMS,
    NO_TOOL: no_tool.FORMS,
}
"""The forms of each tool, and the share of its requests that each has."""
_CUMULATED = {tool: list(accumulate(share for _, share in forms)) for tool, forms in FORMS.items()}


@dataclass(frozen=True)
class Mixture:
    """What share of the requests is in which language and for which tool."""

    languages: tuple[Language, ...]
    no_tool_share: float
    """Of requests that no tool serves; 0 leaves the tool `none` out."""

    def language(self, rng: random.Random) -> Language:
        """One of the languages; Chinese less often where there are others."""
        if len(self.languages) == 1:
            return self.languages[0]
        return "zh" if rng.random() < _CHINESE_SHARE else "en"

    def tool(self, rng: random.Random) -> str:
        """One of the tools, by its share."""
        if rng.random() < self.no_tool_share:
            return NO_TOOL
        return rng.choices(list(_SHARES), list(_SHARES.values()))[0]

    @property
    def tools(self) -> frozenset[str]:
        """The tools that the requests call."""
        return frozenset(_SHARES) | ({NO_TOOL} if self.no_tool_share else set())


def make_mixture(languages: Sequence[str], no_tool_share: float) -> Mixture:
    """Raises ToolcallError, naming the key, for a language that there is not or a share that is none."""
    known = [language for language in LANGUAGES if language in languages]
    if not languages or set(languages) - set(known):
        raise ToolcallError(f"data.languages is {list(languages)}; accepted are {', '.join(LANGUAGES)}, one or more")
    if not 0 <= no_tool_share < 1:
        raise ToolcallError(f"data.no_tool_share is {no_tool_share}; accepted are 0 to below 1")
    return Mixture(tuple(known), no_tool_share)


@dataclass(frozen=True)
class Composed:
    """A sample, and the sentence that it was made from, its slots still open."""

    sample: Sample
    skeleton: str


def compose(rng: random.Random, mixture: Mixture, *, held_out: bool = False, beyond: bool = False) -> Composed:
    """One request with its call. `held_out`: in a phrasing that training never shows; `beyond`: of content that it never shows."""
    language, tool = mixture.language(rng), mixture.tool(rng)
    while True:
        content = Content(rng, language, beyond, spelled=not beyond and rng.random() < _SPELLED)
        if composed := _compose(content, tool, held_out):
            return composed


def _compose(content: Content, tool: str, held_out: bool) -> Composed | None:
    """None if what was drawn is no request: a form without such phrasings, a sentence that leaves something out, one that is too long."""
    form, _ = content.rng.choices(FORMS[tool], cum_weights=_CUMULATED[tool])[0]
    pattern = form.phrasing(content, held_out)
    if pattern is None:
        return None
    slots, args = form.draw(content)
    if tool == "calculator" and not _has_a_value(str(args["expression"])):
        return None
    sentence = skeleton(content.rng, pattern)
    if not says_all(sentence, slots):
        return None
    if tool != NO_TOOL and content.chance(_CORRECTED):
        sentence, slots = corrected(content, sentence, slots, form.draw(content)[0])
    user, copied = typed(content, sentence, slots, args, _VERBATIM)
    call = format_call(tool, copied)
    tokens = _tokens(user, call)
    if tokens > MAX_TOKENS or (tokens > _LONG and not content.chance(_LONG_SHARE)):
        return None
    return Composed(Sample(tool, user, call), sentence)


def _has_a_value(expression: str) -> bool:
    """Only what divides by something that is worked out first may have none."""
    if not _DIVIDES.search(expression):
        return True
    try:
        evaluate(expression)
    except ToolError:
        return False
    return True


def _tokens(user: str, call: str) -> int:
    """Tokens that request, notes of its numbers and call may take together."""
    notes = sum(len(digits) + 2 for _, digits in find_numbers(user))
    return _cost(user) + notes + _cost(call) - _STRUCTURE


def _cost(text: str) -> int:
    """Tokens that a text may take: characters without an id of their own take up to three, signs beyond the first plane four."""
    return len(text) if text.isascii() else sum(1 if character < "\u0250" else 3 + (character > "\uffff") for character in text)
