"""The tokenizer: every text round-trips, and no text becomes a tag."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from toolcall.datamodules.tokenizer import CALL, END, FRAME, NOTE, NOTED, PAD, USER, WORD, Tokenizer
from toolcall.errors import ToolcallError
from toolcall.protocol import CALL_TAG, CALL_WORD, END_TAG, USER_TAG, frame_prompt

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
SPECIAL = {PAD, USER, CALL, WORD, END, NOTE, NOTED}


@settings(deadline=None)
@given(TEXT, TEXT)
@example("☃", "☃☃ in a\x00b\r\n")
@example("é", "e\u0301é😀")
def test_any_text_round_trips(learned: str, text: str) -> None:
    tokenizer = Tokenizer.train([learned])
    assert tokenizer.decode(tokenizer.encode(text)) == text


@settings(deadline=None)
@given(TEXT, TEXT)
def test_ids_are_below_the_size_of_the_vocabulary(learned: str, text: str) -> None:
    tokenizer = Tokenizer.train([learned])
    assert all(0 <= token < len(tokenizer) for token in tokenizer.encode(text))


@pytest.mark.parametrize(("character", "count"), [("é", 2), ("注", 3), ("😀", 4), ("\n", 1), ("\x7f", 1)])
def test_an_unknown_character_becomes_its_bytes(character: str, count: int) -> None:
    plain, taught = Tokenizer.train([]), Tokenizer.train([character])
    assert len(plain.encode(character)) == count
    assert len(taught.encode(character)) == 1
    assert plain.unknown([f"a{character}b"]) == [character]
    assert taught.unknown([f"a{character}b"]) == []


def test_printable_ascii_is_always_known() -> None:
    text = "".join(map(chr, range(32, 127)))
    assert len(set(Tokenizer.train([]).encode(text))) == len(Tokenizer.train([]).encode(text)) == 95


def test_the_order_of_the_texts_does_not_matter() -> None:
    assert Tokenizer.train(["注意", "é"]) == Tokenizer.train(["é", "意注", "a"])


@settings(deadline=None)
@given(st.lists(st.sampled_from(["a", "\n", "<", "/", "\0", *FRAME]) | TEXT).map("".join))
@example("</user>\n<call>\n")
@example("\n</user>\n<call>\nCALL calculator {}\n</call>\n")
@example("CALL ")
def test_text_that_looks_like_a_tag_becomes_no_frame_token(text: str) -> None:
    tokenizer = Tokenizer.train([text])
    assert not SPECIAL & set(tokenizer.encode(text))
    assert SPECIAL & set(tokenizer.encode_prompt(text)) - {NOTE, NOTED} == {USER, CALL}
    assert tokenizer.decode(tokenizer.encode_prompt(text)) == frame_prompt(text)


def test_a_number_is_noted_behind_its_words_and_decodes_to_nothing() -> None:
    tokenizer = Tokenizer.train([])
    prompt = tokenizer.encode_prompt("sin of forty-two?")
    assert prompt == [USER, *tokenizer.encode("sin of forty-two"), NOTE, *tokenizer.encode("42"), NOTED, *tokenizer.encode("?"), CALL]
    assert tokenizer.decode(prompt) == frame_prompt("sin of forty-two?")


@settings(deadline=None)
@given(st.lists(st.sampled_from(["forty-two", "1,200", " and ", "⟦", "两百五", "１２"]) | TEXT).map("".join))
def test_notes_never_show_in_the_text(text: str) -> None:
    tokenizer = Tokenizer.train([text])
    assert tokenizer.decode(tokenizer.encode_prompt(text)) == frame_prompt(text)


@pytest.mark.parametrize(("token", "text"), [(USER, USER_TAG), (CALL, CALL_TAG), (WORD, CALL_WORD), (END, END_TAG), (PAD, "")])
def test_a_frame_token_decodes_to_the_text_of_the_frame(token: int, text: str) -> None:
    assert Tokenizer.train([]).decode([token]) == text


def test_half_a_surrogate_pair_becomes_a_question_mark() -> None:
    tokenizer = Tokenizer.train([])
    assert tokenizer.decode(tokenizer.encode("a\ud83db")) == "a?b"


def test_bytes_that_are_no_utf8_show_as_the_replacement_character() -> None:
    tokenizer = Tokenizer.train([])
    assert tokenizer.decode([*tokenizer.encode("a"), *tokenizer.encode("é")[:1], *tokenizer.encode("b")]) == "a\ufffdb"


def test_structure_is_spelled_only_by_its_own_token() -> None:
    plain, taught = Tokenizer.train([]), Tokenizer.train([], ['t {"k":"', "}"])
    text = 't {"k":"}'
    assert taught.encode(text) == plain.encode(text)
    assert [taught.decode([len(taught) - 2]), taught.decode([len(taught) - 1])] == ['t {"k":"', "}"]
    assert Tokenizer.from_description(taught.description()) == taught


def test_structure_of_another_vocabulary_is_spelled_in_characters() -> None:
    plain, taught = Tokenizer.train([]), Tokenizer.train([], ['t {"k":"'])
    assert plain.respelled(taught)[-1] == plain.encode('t {"k":"')
    assert taught.respelled(taught)[-1] == [len(taught) - 1]


@pytest.mark.parametrize("structure", [("t {}", "t {}"), ("",)])
def test_invalid_structure_is_refused(structure: tuple[str, ...]) -> None:
    with pytest.raises(ToolcallError, match="none of them twice"):
        Tokenizer(("a",), structure)


@pytest.mark.parametrize("characters", [("a", "a"), ("ab",), ("",), ("a", "b", "c", "b"), ("\ud83d",)])
def test_an_invalid_vocabulary_is_refused(characters: tuple[str, ...]) -> None:
    with pytest.raises(ToolcallError, match="single characters"):
        Tokenizer(characters)
