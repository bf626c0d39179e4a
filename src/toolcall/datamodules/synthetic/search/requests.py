"""Requests for search: forms alone. How they are asked for is in the modules named after the ways of asking, what for in `subjects.py`."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.content import LANGUAGES, Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.search.clauses import CLAUSES
from toolcall.datamodules.synthetic.search.commands import COMMANDS
from toolcall.datamodules.synthetic.search.complaints import COMPLAINTS
from toolcall.datamodules.synthetic.search.counted import COUNTED, COUPLE, HALF_A_DOZEN, ONE
from toolcall.datamodules.synthetic.search.counted_complaints import COUNTED_COMPLAINTS, COUNTED_QUOTED
from toolcall.datamodules.synthetic.search.course_topics import course_topic, keywords, unusual
from toolcall.datamodules.synthetic.search.differences import DIFFERENCES
from toolcall.datamodules.synthetic.search.fragments import FRAGMENTS
from toolcall.datamodules.synthetic.search.questions import QUESTIONS
from toolcall.datamodules.synthetic.search.quoted import QUOTED
from toolcall.datamodules.synthetic.search.stories import STORIES
from toolcall.datamodules.synthetic.search.subjects import clause, difference, subject, title
from toolcall.datamodules.synthetic.search.usual import USUAL

_DEFAULT_TOP_K = 3  # which the call leaves out


def _asked(what: Callable[[Content], str], top_k: int = _DEFAULT_TOP_K) -> Callable[[Content], tuple[Slots, Arguments]]:
    """What draws a topic of that sort, and the call for so many hits."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        query = what(content)
        return {"topic": Shown.verbatim(query)}, {"query": query} if top_k == _DEFAULT_TOP_K else {"query": query, "top_k": top_k}

    return draw


def _counted(what: Callable[[Content], str]) -> Callable[[Content], tuple[Slots, Arguments]]:
    """The same for a number of hits that the request says."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        top_k = content.choose(1, 2, 2, 2, 3, 4, 4, 5, 5, 5, 6, 7, 8)
        slots, args = _asked(what, top_k)(content)
        shown = in_words(top_k, content) if content.chance(0.45) else str(top_k)
        return {**slots, "k": Shown("两" if content.chinese and shown == "二" else shown, str(top_k))}, args

    return draw


def _in_order(*ways: Phrasings) -> Phrasings:
    """The phrasings of several ways of asking, the most usual way first."""
    return {language: tuple(phrasing for way in ways for phrasing in way[language]) for language in LANGUAGES}


_PLAIN = _in_order(USUAL, COMMANDS, QUESTIONS, STORIES, FRAGMENTS)
FORMS = (
    Form(_asked(subject), _PLAIN, 7.0),
    Form(_counted(subject), COUNTED, 2.4),
    Form(_asked(subject, 1), ONE, 0.6),
    Form(_asked(subject, 2), COUPLE, 0.3),
    Form(_asked(subject, 6), HALF_A_DOZEN, 0.06),
    Form(_asked(clause), CLAUSES, 0.9),
    Form(_asked(title), QUOTED, 0.5),
    Form(_asked(difference), DIFFERENCES, 0.3),
    Form(_asked(course_topic), COMPLAINTS, 0.8),
    Form(_asked(unusual), _PLAIN, 0.3),
    Form(_counted(course_topic), COUNTED_COMPLAINTS, 0.2),
    Form(_counted(keywords), COUNTED_QUOTED, 0.12),
)
