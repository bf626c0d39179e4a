"""Corpora and selections: what goes in comes out, in the order asked for."""

from collections import Counter

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from toolcall.datamodules.corpus import Selection
from toolcall.datamodules.numerals import find_numbers
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.structure import split_call
from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.protocol import format_call

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SAMPLES = st.lists(
    st.builds(
        lambda tool, user, args: Sample(tool, user, format_call(tool, args)),
        st.sampled_from(["t", "search"]), TEXT, st.dictionaries(TEXT, TEXT | st.integers() | st.lists(TEXT, max_size=2), max_size=3),
    ),
    max_size=6,
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(SAMPLES, st.data())
def test_samples_come_out_as_they_went_in(samples: list[Sample], data: st.DataObject) -> None:
    chosen = Selection.of(samples)
    assert chosen == samples
    assert chosen[1:] == samples[1:]
    marks = data.draw(st.lists(st.booleans(), min_size=len(samples), max_size=len(samples)))
    kept = [sample for sample, mark in zip(samples, marks, strict=True) if mark]
    selection = chosen.select(np.array(marks, np.bool_))
    assert selection == kept
    texts = Counter(character for sample in kept for character in sample.user)
    texts.update(digit for sample in kept for _, digits in find_numbers(sample.user) for digit in digits)
    for sample in kept:
        parts = split_call(sample.call)
        texts.update(character for value in parts[1::2] for character in value)
        texts.update(("structure", part) for part in parts[::2])
    tokenizer = selection.corpus.tokenizer
    names = [*tokenizer.characters, *(("structure", text) for text in tokenizer.structure)]
    assert {name: count for name, count in zip(names, selection.corpus.counts(selection.rows).tolist(), strict=True) if count} == texts


def test_a_selection_of_a_selection_copies_nothing() -> None:
    chosen = Selection.of([Sample("t", "a", "CALL t {}")])
    assert Selection.of(chosen) is chosen
    assert chosen.encode(chosen.corpus.tokenizer).ids is chosen.corpus.encoded.ids


def test_several_splits_share_another_vocabulary() -> None:
    chosen = Selection.of([Sample("t", "é", "CALL t {}"), Sample("t", "b", "CALL t {}")])
    sides = [chosen.select(np.array([row])).encode(Tokenizer.train([])) for row in (0, 1)]
    assert sides[0].ids is sides[1].ids
