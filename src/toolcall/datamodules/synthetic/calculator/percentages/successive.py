"""So many percent of so many percent."""

from toolcall.datamodules.synthetic.calculator.percentages.percentage import with_percentages
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    with_percentages(
        "{p} / 100 * {q} / 100 * {a}",
        (
            "<ask>{p}<percent> of {q}% of {a}<is>",
            "{p}<percent> of {q}% of {a}",
            "[take|get|find] {p}<percent> of {q}% of {a}",
            "{q}% of {a}[,|;] [and |then |]{p}<percent> of [that|it]",
            "of {q}% of {a} [i get|take|he keeps|we own] {p}<percent>[,|;|.| -] how much is that",
            "{a}[,|;|:] {q}% of [it|that], and {p}<percent> of that [part|share]",
            "how much [is|makes] {p}<percent> of {q}% [of|from] {a}",
            "[first|start with] {q}% of {a}[,|;] then {p}<percent> of [the result|that]",
        ),
        (
            "<ask>{a}的<q%>的<p%><is>",
            "{a}的<q%>[，|中，|里面，]其中的<p%>[是多少|有多少]",
            "先取{a}的<q%>，再取[它的|其中]<p%>",
        ),
        0.25,
    ),
)
