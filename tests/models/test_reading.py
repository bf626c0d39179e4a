"""The reading head: where in a request a call is being copied from."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from toolcall.models.reading import ReadingHead


def ids(text: str) -> list[int]:
    return [ord(character) for character in text]


def read(request: str, call: str) -> list[int]:
    """The place that is read next behind each character of the call."""
    tokens = torch.tensor([ids(request + call)])
    prompts = torch.tensor([len(request)])
    reading = ReadingHead(tokens, prompts).follow(tokens, prompts, torch.tensor([tokens.size(1)]))
    assert not reading.places_BT[:, : len(request)].any()
    return reading.places_BT[0, len(request) :].tolist()


def test_it_follows_what_is_copied() -> None:
    request = "what is 23 plus 17?"
    assert [request[place] for place in read(request, "23 + 17")] == ["3", " ", "p", "p", "1", "7", "?"]


def test_what_the_request_does_not_hold_leaves_it_where_it_is() -> None:
    assert read("ab?", "xyz") == [1, 1, 1]


def test_among_equal_matches_it_takes_the_next_one() -> None:
    assert read("<3,8,3,9.", "3;8;3;9") == [2, 2, 4, 4, 6, 6, 8]


def test_a_longer_match_counts_more_than_a_nearer_one() -> None:
    assert read("12 bins: 101, 98.", "98, 101")[4:] == [10, 11, 12]


def test_it_never_leaves_the_request() -> None:
    assert read("ab", "abab") == [1, 1, 1, 1]


SHORT = st.text("abc ,", min_size=1, max_size=12)


@settings(deadline=None)
@given(st.lists(st.tuples(SHORT, SHORT), min_size=1, max_size=4))
def test_rows_of_unlike_length_read_as_each_alone(rows: list[tuple[str, str]]) -> None:
    time = max(len(request + call) for request, call in rows)
    tokens = torch.tensor([ids(request + call) + [0] * (time - len(request + call)) for request, call in rows])
    prompts = torch.tensor([len(request) for request, _ in rows])
    ends = torch.tensor([len(request + call) for request, call in rows])
    places = ReadingHead(tokens, prompts).follow(tokens, prompts, ends).places_BT
    for row, (request, call) in enumerate(rows):
        assert places[row, len(request) : len(request + call)].tolist() == read(request, call)
        assert not places[row, len(request + call) :].any()
