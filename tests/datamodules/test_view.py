"""A batch made readable: the text, and marks under exactly the supervised characters."""

import re

import pytest

from toolcall.datamodules.encoding import Batch, collate, encode_samples
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.datamodules.view import batch_view

SAMPLES = [Sample("t", "自注意力", 'CALL t {"k":"自注","n":7}'), Sample("t", "ab", "CALL t {}"), Sample("t", "b", 'CALL t {"k":"ab"}')]
TOKENIZER = Tokenizer.train([sample.framed() for sample in SAMPLES], ["t {}"])
TEXTS = [sample.framed().replace("\n", "⏎") for sample in SAMPLES]
ANSI = re.compile(r"\033\[([\d;]*)m")


def made(loss_on: str = "call", value_weight: float = 4.0) -> Batch:
    return collate(encode_samples(SAMPLES, TOKENIZER), range(len(SAMPLES)), loss_on, value_weight)  # type: ignore[arg-type]


def rows(batch: Batch) -> list[tuple[str, str]]:
    """Each row's text and marks."""
    return [tuple(row.split("\n")) for row in batch_view(batch, TOKENIZER, colour=False).split("\n\n")[1:]]  # type: ignore[misc]


def marked(row: tuple[str, str], marks: str) -> str:
    text, line = row
    return "".join(character for character, mark in zip(text, line, strict=False) if mark in marks)


@pytest.mark.parametrize("loss_on", ["call", "all"])
def test_each_row_shows_its_framed_sample(loss_on: str) -> None:
    shown = [text for text, _ in rows(made(loss_on))]
    assert shown == TEXTS


def test_what_is_noted_shows_behind_its_words() -> None:
    data = encode_samples([Sample("t", "sin of forty-two", "CALL t {}")], TOKENIZER)
    assert "sin of forty-two⟦42⟧⏎</user>" in batch_view(collate(data, [0]), TOKENIZER, colour=False)


def test_the_call_and_its_closing_tag_are_marked() -> None:
    expected = [text.split("<call>⏎")[1] for text in TEXTS]
    assert [marked(row, "^#") for row in rows(made("call"))] == expected


def test_all_but_the_first_tag_is_marked_for_loss_on_all() -> None:
    assert [marked(row, "^#") for row in rows(made("all"))] == [text.removeprefix("<user>⏎") for text in TEXTS]


def test_values_and_what_ends_them_are_marked_otherwise() -> None:
    assert [marked(row, "#") for row in rows(made())] == ['自注"7}', "", 'ab"']


def test_values_that_weigh_no_more_are_marked_like_the_rest() -> None:
    assert [marked(row, "#") for row in rows(made(value_weight=1.0))] == ["", "", ""]


def test_no_line_of_marks_is_longer_than_its_text() -> None:
    assert all(len(line) <= len(text) for text, line in rows(made("all")))


def test_the_head_counts() -> None:
    head = batch_view(made(), TOKENIZER, colour=False).split("\n")[0]
    # By row. Inputs: <user>, request, </user><call>, CALL and the rest of the call; supervised: CALL, the rest of it, and </call>.
    assert re.findall(r"\d+", head) == [str(n) for n in (3, 32, 25 + 6 + 16, 20 + 3 + 14)]


def test_colour_marks_the_same_characters() -> None:
    shown = batch_view(made(), TOKENIZER, colour=True).split("\n\n")[1:]
    assert [ANSI.sub("", row) for row in shown] == TEXTS
    for row, plain in zip(shown, rows(made()), strict=True):
        assert "".join(re.findall(r"\033\[32m([^\033]*)", row)) == marked(plain, "^")
        assert "".join(re.findall(r"\033\[1;32m([^\033]*)", row)) == marked(plain, "#")
        assert row.endswith("\033[0m")


def test_without_colour_there_is_no_escape() -> None:
    assert not ANSI.search(batch_view(made(), TOKENIZER, colour=False))
