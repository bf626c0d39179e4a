"""Splits: sizes count requests, and no request stands on two sides."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolcall.datamodules.by_request import disjoint, split
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import Splits, request_key
from toolcall.errors import ToolcallError

USERS = st.lists(st.text("aAßẞ \t\nb", min_size=1, max_size=4), min_size=1, max_size=30)


def samples_of(*users: str) -> list[Sample]:
    """One sample a request, each with a call of its own."""
    return [Sample("t", user, f'CALL t {{"n":{number}}}') for number, user in enumerate(users)]


def keys(samples: list[Sample]) -> set[str]:
    return {request_key(sample.user) for sample in samples}


def users(samples: list[Sample]) -> list[str]:
    return [sample.user for sample in samples]


def test_sizes_count_requests() -> None:
    samples = samples_of(*(f"request {number % 20}" for number in range(60)))
    parts = split(samples, val_size=4, test_size=3, seed=0)
    assert (len(keys(parts.train)), len(keys(parts.val)), len(keys(parts.test))) == (13, 4, 3)
    assert (len(parts.train), len(parts.val), len(parts.test)) == (39, 12, 9)


@pytest.mark.parametrize(("val_size", "test_size"), [(0, 0), (0, 2), (2, 0), (9, 0), (0, 9), (4, 5)])
def test_every_sample_lands_on_one_side(val_size: int, test_size: int) -> None:
    samples = samples_of(*"abcdefghij")
    parts = split(samples, val_size, test_size, seed=1)
    assert sorted(users([*parts.train, *parts.val, *parts.test])) == list("abcdefghij")
    assert (len(parts.val), len(parts.test)) == (val_size, test_size)


@settings(max_examples=100, deadline=None)
@given(USERS, st.integers(0, 5), st.integers(0, 5), st.integers(0, 2**32))
def test_no_request_stands_on_two_sides(texts: list[str], val_size: int, test_size: int, seed: int) -> None:
    samples = samples_of(*texts)
    if val_size + test_size >= len(keys(samples)):
        with pytest.raises(ToolcallError):
            split(samples, val_size, test_size, seed)
        return
    parts = split(samples, val_size, test_size, seed)
    assert not keys(parts.train) & keys(parts.val)
    assert not (keys(parts.train) | keys(parts.val)) & keys(parts.test)
    assert (len(keys(parts.val)), len(keys(parts.test))) == (val_size, test_size)
    assert sorted(users([*parts.train, *parts.val, *parts.test])) == sorted(texts)


@pytest.mark.parametrize("twin", ["PLOT  sin(x)", " plot sin(x)\n", "plot\tsin(x)", "Plot\u3000Sin(X)"])
def test_case_and_white_space_make_no_other_request(twin: str) -> None:
    assert request_key(twin) == request_key("plot sin(x)")


@pytest.mark.parametrize("other", ["plot sin (x)", "plot sin(x)?", "plotsin(x)", "plot sin(y)"])
def test_anything_else_makes_another_request(other: str) -> None:
    assert request_key(other) != request_key("plot sin(x)")


def test_twins_stay_together() -> None:
    samples = samples_of(*(text for number in range(10) for text in (f"plot {number}", f"PLOT   {number} ")))
    for seed in range(5):
        parts = split(samples, 3, 3, seed)
        assert (len(parts.train), len(parts.val), len(parts.test)) == (8, 6, 6)


def test_the_split_is_a_function_of_the_seed() -> None:
    samples = samples_of(*(f"request {number}" for number in range(100)))
    assert split(samples, 10, 10, 3) == split(samples, 10, 10, 3)
    assert keys(split(samples, 10, 10, 3).test) != keys(split(samples, 10, 10, 4).test)


@pytest.mark.parametrize(("count", "val_size", "test_size"), [(0, 0, 0), (1, 1, 0), (5, 5, 0), (5, 2, 3), (5, 100, 100)])
def test_too_few_requests_are_an_error_that_names_the_sizes(count: int, val_size: int, test_size: int) -> None:
    samples = samples_of(*(f"request {number}" for number in range(count))) * 3
    with pytest.raises(ToolcallError, match=rf"hold {count} different requests.*val_size={val_size}.*test_size={test_size}"):
        split(samples, val_size, test_size, 0)


def test_what_is_judged_leaves_training(caplog: pytest.LogCaptureFixture) -> None:
    parts = disjoint(Splits(samples_of("a", "A ", "b", "c", "d"), samples_of("a", "B", "e"), samples_of(" b", "f", "f")))
    assert users(parts.train) == ["c", "d"]
    assert users(parts.val) == ["a", "e"]
    assert users(parts.test) == [" b", "f", "f"]
    assert "4 samples left out" in caplog.text


def test_a_request_that_left_validation_for_the_test_stays_out_of_training() -> None:
    parts = disjoint(Splits(samples_of("a", "b"), samples_of("a", "c"), samples_of("a")))
    assert (users(parts.train), users(parts.val)) == (["b"], ["c"])


def test_splits_that_are_disjoint_stay_as_they_are(caplog: pytest.LogCaptureFixture) -> None:
    parts = Splits(samples_of("a", "a"), samples_of("b"), samples_of("c"))
    assert disjoint(parts) == parts
    assert not caplog.records
