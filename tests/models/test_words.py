"""Embeddings of words: the same word has the same row, wherever it stands and however it is capitalised."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from toolcall.datamodules.tokenizer import PAD, Tokenizer
from toolcall.models.words import Words

TOKENIZER = Tokenizer.train([])
WORDS = Words(4096, 8, 200)


def found(*requests: str) -> list[list[tuple[int, int, int]]]:
    """For each request: where a word ends, its row, and that of it and the one before."""
    prompts = [TOKENIZER.encode_prompt(request) for request in requests]
    longest = max(map(len, prompts)) + 3
    tokens = torch.tensor([prompt + [PAD] * (longest - len(prompt)) for prompt in prompts])
    ends, rows = WORDS.find(tokens, torch.tensor([len(prompt) for prompt in prompts]))
    together = zip(ends.tolist(), rows.tolist(), strict=True)
    split: list[list[tuple[int, int, int]]] = [[] for _ in requests]
    for end, (word, pair) in together:
        split[end // longest].append((end % longest, word, pair))
    return split


def test_words_are_found_at_their_last_letters() -> None:
    first, second = found("plot sin(x)", "x")
    assert [end for end, _, _ in first] == [4, 8, 10]  # behind <user>
    assert [end for end, _, _ in second] == [1]


def test_equal_words_share_a_row_and_equal_pairs_another() -> None:
    one, other = found("the percent of it", "Percent OF the")
    assert [word for _, word, _ in one[1:3]] == [word for _, word, _ in other[:2]]
    assert one[0][1] == other[2][1]
    assert one[2][2] == other[1][2]  # percent of
    assert one[0][2] != other[2][2]  # the, and of the
    assert len({word for _, word, _ in one}) == 4


@settings(deadline=None)
@given(st.lists(st.text("abZ -1", max_size=12), min_size=1, max_size=4))
def test_a_word_does_not_depend_on_its_neighbours_in_the_batch(requests: list[str]) -> None:
    assert found(*requests) == [found(request)[0] for request in requests]


def test_letters_behind_the_request_make_no_words() -> None:
    tokens = torch.tensor([[*TOKENIZER.encode_prompt("ab"), *TOKENIZER.encode("cd")]])
    assert WORDS.find(tokens, torch.tensor([4]))[0].tolist() == [2]


def test_rows_stay_what_they_were_for_checkpoints() -> None:
    assert found("plot of it") == GOLDEN


GOLDEN = [[(4, 2763, 7131), (7, 1401, 4249), (10, 2591, 7826)]]
