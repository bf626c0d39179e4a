"""The report of an evaluation as one HTML file: figures, failures with advice and examples, pictures. It needs nothing beside it."""

import base64
from collections.abc import Iterable, Sequence
from html import escape

from toolcall.evaluation.advice import ADVICE
from toolcall.evaluation.breakdown import by_argument, by_length, interval
from toolcall.evaluation.calibration import calibration_error
from toolcall.evaluation.figures import calibration_figure, confusion_figure
from toolcall.evaluation.metrics import failures, groups, summarise
from toolcall.evaluation.score import Score

_EXAMPLES = 5  # of each failure class
_PICTURES = 6
_RATES = {
    "tool_accuracy": "right tool",
    "valid_call_rate": "valid",
    "execution_pass_rate": "executes",
    "exact_match": "exact",
    "right_rate": "right",
    "grounded_rate": "grounded",
}
_STYLE = """
:root { color-scheme: light dark; --line: #8884; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); }
td { vertical-align: top; overflow-wrap: anywhere; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
code { font-size: .85rem; } img { max-width: 100%; background: white; } .range { opacity: .65; font-size: .85rem; }
.scroll { overflow-x: auto; } .pictures img { width: 19rem; }
"""


def report_page(scores: Sequence[Score], tools: Sequence[str], checkpoint: str) -> str:
    """The page. `scores` are not empty."""
    right = sum(score.right for score in scores)
    low, high = interval(right, len(scores))
    parts = [
        f"<h1>{100 * right / len(scores):.1f} % of {len(scores)} calls are right</h1>",
        f"<p>95 % confidence: {100 * low:.1f} to {100 * high:.1f} %. Checkpoint: <code>{escape(checkpoint)}</code></p>",
        _section("Figures", _figures(scores)),
        _section("What went wrong, in the order in which to look", _failures(scores)),
        _section("Which tool was taken for which", _image(confusion_figure(scores, tools), "expected tool by row, called tool by column")),
        _section("By argument", _shares("argument", "calls", "the same value", by_argument(scores))),
        _section("By length of the request", _shares("characters", "requests", "right", by_length(scores))),
        _section("How much its confidence is worth", _calibration(scores)),
        _section("Drawn", _pictures(scores)),
    ]
    body = "\n".join(part for part in parts if part)
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Evaluation</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>\n{body}\n</body></html>\n'


def _section(title: str, content: str) -> str:
    return f"<section><h2>{escape(title)}</h2>\n{content}</section>" if content else ""


def _table(header: Sequence[str], rows: Iterable[Sequence[str]], numbers: bool = True) -> str:
    """Cells are HTML; all columns but the first hold numbers, unless they do not."""
    mark = ' class="n"' if numbers else ""
    lines = [f"<tr><th>{header[0]}</th>" + "".join(f"<th{mark}>{cell}</th>" for cell in header[1:]) + "</tr>"]
    lines += [f"<tr><td>{row[0]}</td>" + "".join(f"<td{mark}>{cell}</td>" for cell in row[1:]) + "</tr>" for row in rows]
    return '<div class="scroll"><table>' + "\n".join(lines) + "</table></div>"


def _figures(scores: Sequence[Score]) -> str:
    """A row for all calls, for each tool, for each slice; right with its interval."""
    rows = []
    for name, group in groups(scores).items():
        rates, (low, high) = summarise(group), interval(sum(score.right for score in group), len(group))
        cells = [f"{rates[rate]:.3f}" for rate in _RATES]
        cells[list(_RATES).index("right_rate")] += f' <span class="range">{low:.2f} to {high:.2f}</span>'
        rows.append([escape(name), str(len(group)), *cells])
    return _table(["", "calls", *_RATES.values()], rows)


def _failures(scores: Sequence[Score]) -> str:
    parts = []
    for name, count in failures(scores).items():
        if count:
            examples = [score for score in scores if score.failure == name][:_EXAMPLES]
            parts.append(f"<h3>{name.replace('_', ' ')}: {count}</h3><p>{escape(ADVICE[name])}</p>{_examples(examples)}")
    return "\n".join(parts) or "<p>Nothing.</p>"


def _examples(scores: Sequence[Score]) -> str:
    reasons = [str(score.execution.error or "") for score in scores]
    header = ["request", "expected", "generated", *(["why"] if any(reasons) else [])]
    rows = [
        [escape(score.user), *(f"<code>{escape(call)}</code>" for call in (score.expected, score.generated)), escape(reason)]
        for score, reason in zip(scores, reasons, strict=True)
    ]
    return _table(header, [row[: len(header)] for row in rows], numbers=False)


def _shares(what: str, of: str, share: str, counts: dict[str, tuple[int, int]]) -> str:
    rows = [[escape(name), str(total), f"{good / total:.3f}"] for name, (total, good) in counts.items()]
    return _table([what, of, share], rows) if rows else ""


def _calibration(scores: Sequence[Score]) -> str:
    if all(score.confidence is None for score in scores):
        return ""
    text = (
        "Left: calls of like confidence; on the diagonal, confidence is the share that is right. Right: of the surest calls, the share "
        f"that is not; what decoding.min_confidence would buy. Mean distance from the diagonal: {calibration_error(scores):.3f}."
    )
    return f"<p>{text}</p>{_image(calibration_figure(scores), 'reliability diagram and risk-coverage curve')}"


def _pictures(scores: Sequence[Score]) -> str:
    drawn = [score for score in scores if score.execution.result and score.execution.result.draw][:_PICTURES]
    images = [_image(score.execution.result.draw().data, score.generated) for score in drawn]  # type: ignore[union-attr, misc]
    return f'<div class="pictures">{"".join(images)}</div>' if images else ""


def _image(png: bytes, description: str) -> str:
    return f'<img alt="{escape(description)}" title="{escape(description)}" src="data:image/png;base64,{base64.b64encode(png).decode()}">'
