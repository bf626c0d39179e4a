"""The findings as text for a terminal of 80 columns."""

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator

import numpy as np

from toolcall.errors import shorten
from toolcall.inspection.findings import RARE, Findings

_WIDTH = 80
_LISTED = 5  # examples of each kind
_RARE_SHOWN = 40


def table(findings: Findings) -> str:
    """Splits, tools, arguments, lengths and characters, then examples of what is wrong."""
    parts = (_splits, _tools, _arguments, _lengths, _characters, _examples)
    return "\n\n".join(text for part in parts if (text := "\n".join(part(findings))))


def _splits(findings: Findings) -> Iterator[str]:
    yield f"{'split':14}{'samples':>10}{'requests':>10}{'repeated':>10}{'contradict':>12}{'refused':>10}{'too long':>10}"
    for name, split in findings.splits.items():
        counts = f"{split.samples:10,}{split.requests:10,}{split.duplicates:10,}{len(split.contradictions):12,}{len(split.refused):10,}"
        yield f"{_cut(name, 14)}{counts}{split.too_long:10,}"
    leaks = [f"{pair} {len(requests)}" for pair, requests in findings.leaks.items()]
    if leaks:
        yield from textwrap.wrap(f"requests on both sides: {', '.join(leaks)}", _WIDTH)
    twins = [f"{name} {share:.0%}" for name, share in findings.twins.items()]
    if twins:
        yield from textwrap.wrap(f"with numbers and rare words masked, also in training: {', '.join(twins)}", _WIDTH)


def _tools(findings: Findings) -> Iterator[str]:
    names = list(findings.splits)
    total = sum(sum(counts.values()) for counts in findings.tools.values())
    yield f"{'tool':26}" + "".join(f"{name[:9]:>10}" for name in names[:4]) + f"{'share':>8}"
    for tool, counts in findings.tools.items():
        share = f"{sum(counts.values()) / total:8.1%}"
        yield _cut(tool, 26) + "".join(f"{counts[name]:10,}" for name in names[:4]) + share


def _arguments(findings: Findings) -> Iterator[str]:
    yield f"{'argument':44}{'calls':>10}{'values':>10}{'not in request':>16}"
    for tool, arguments in findings.arguments.items():
        for name, argument in sorted(arguments.items(), key=lambda item: -item[1].calls):
            share = argument.ungrounded / argument.calls
            yield f"{_cut(f'{tool}.{name}', 44)}{argument.calls:10,}{len(argument.values):10,}{share:16.1%}"


def _lengths(findings: Findings) -> Iterator[str]:
    lengths, size = findings.lengths, findings.block_size
    half, most, nearly, longest = (int(np.quantile(lengths, share)) for share in (0.5, 0.95, 0.99, 1))
    yield f"tokens a sample: half up to {half}, 95 % up to {most}, 99 % up to {nearly}, longest {longest}"
    yield f"context (model.block_size) {size}: {int((lengths > size).sum()):,} of {len(lengths):,} samples are longer"


def _characters(findings: Findings) -> Iterator[str]:
    rare = sorted(character for character, count in findings.characters.items() if count < RARE)
    yield f"{len(findings.characters)} different characters, {len(rare)} of them in fewer than {RARE} samples"
    if rare:
        shown = " ".join(map(_visible, rare[:_RARE_SHOWN])) + (" …" if len(rare) > _RARE_SHOWN else "")
        yield from textwrap.wrap(f"rare: {shown}", _WIDTH, subsequent_indent="  ")


def _examples(findings: Findings) -> Iterator[str]:
    for name, split in findings.splits.items():
        yield from _listed(f"{name}: same request, different calls", split.contradictions)
        yield from _listed(f"{name}: calls that their tool refuses", split.refused)
    for pair, requests in findings.leaks.items():
        yield from _listed(f"{pair}: on both sides", requests)
    ungrounded = (argument.examples[0] for arguments in findings.arguments.values() for argument in arguments.values() if argument.examples)
    yield from _listed("arguments that do not stand in the request (some follow from it all the same)", ungrounded)


def _listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield title
        yield from (f"  {shorten(line, _WIDTH - 2)}" for line in found[:_LISTED])
        if len(found) > _LISTED:
            yield f"  and {len(found) - _LISTED:,} more"


def _visible(character: str) -> str:
    """Control characters and blanks by their code."""
    plain = character.isprintable() and not character.isspace() and not unicodedata.combining(character)
    return character if plain else f"U+{ord(character):04X}"


def _cut(text: str, width: int) -> str:
    """Filled or cut to `width`, with a blank at the end."""
    return f"{text if len(text) < width else f'{text[: width - 2]}…':{width}}"
