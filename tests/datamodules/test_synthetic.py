"""The built-in data set: distinct requests that determine every argument of their calls."""

import re
from collections import Counter
from typing import Any

import pytest

from toolcall.datamodules.encoding import encode_samples
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import request_key
from toolcall.datamodules.synthetic import generate
from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.protocol import Call, CallError, format_call, parse_call
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

COUNT = 6000
BOX = ToolBox(builtin_tools())
COUNT_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
NUMBER = re.compile(r"\d+(?:\.\d+)?")
SIGNED = re.compile(r"(?<!\w)-?\d+(?:\.\d+)?")  # not the 25 of BM25
IMPLIED = {"2": "square|circle|circumference|perimeter", "3": "cubed", "100": "percent|%"}
"""Numbers that the request need not spell, and the words that stand for them; an average divides by the count of its items."""


@pytest.fixture(scope="module")
def samples() -> list[Sample]:
    return generate(COUNT, seed=7)


def calls(samples: list[Sample], tool: str) -> list[tuple[str, dict[str, Any]]]:
    """Requests and arguments of one tool."""
    return [(sample.user, parse_call(sample.call).args) for sample in samples if sample.tool == tool]


def plots(samples: list[Sample], *kinds: str) -> list[tuple[str, dict[str, Any]]]:
    return [(user, args) for user, args in calls(samples, "plot") if args["kind"] in kinds]


def without_formula(user: str, formula: str) -> str:
    """The request without its formula, in whichever of the three spellings it has."""
    spellings = [formula, formula.replace(" ", ""), formula.replace("**", "^")]
    found = [spelling for spelling in spellings if spelling in user]
    assert found, f"the formula {formula} does not stand in {user}"
    return user.replace(found[0], "", 1)


def test_the_same_seed_gives_the_same_samples() -> None:
    assert generate(300, 1) == generate(300, 1)
    assert not set(generate(300, 1)) & set(generate(300, 2))


def test_more_samples_begin_with_the_fewer() -> None:
    assert generate(300, 1)[:100] == generate(100, 1)


def test_no_request_comes_twice(samples: list[Sample]) -> None:
    assert len({request_key(sample.user) for sample in samples}) == COUNT


@pytest.mark.parametrize("count", [0, 1, 7, 300])
def test_the_tools_have_equal_shares(count: int) -> None:
    shares = Counter(sample.tool for sample in generate(count, 0))
    assert sum(shares.values()) == count
    assert max((shares[tool] for tool in BOX), default=0) - min((shares[tool] for tool in BOX), default=0) <= 1


def test_every_sample_fits_160_tokens(samples: list[Sample]) -> None:
    tokenizer = Tokenizer.train(text for sample in samples for text in (sample.user, sample.call))
    assert encode_samples(samples, tokenizer).lengths.max() <= 160


def test_every_call_executes(samples: list[Sample]) -> None:
    failed = [(sample, execution.error) for sample in samples if (execution := BOX.execute(sample.call)).result is None]
    assert not failed


def test_every_call_names_its_tool_in_compact_form(samples: list[Sample]) -> None:
    for sample in samples:
        call = parse_call(sample.call, BOX)
        assert call.tool == sample.tool
        assert format_call(call.tool, call.args) == sample.call


def test_requests_are_clean_text(samples: list[Sample]) -> None:
    spoiled = [sample.user for sample in samples if re.search(r"[\[\]{}|]|\bNOTES\b|\s{2}|^\s|\s$|\n", sample.user)]
    assert not spoiled


def test_no_call_writes_a_default(samples: list[Sample]) -> None:
    written = []
    for sample in samples:
        call = parse_call(sample.call)
        for key in call.args:
            try:
                shorter = BOX.canonical(Call(call.tool, {name: value for name, value in call.args.items() if name != key}))
            except CallError:
                continue  # the argument is required
            if shorter == BOX.canonical(call):
                written.append((key, sample))
    assert not written


def test_numbers_of_a_list_stand_in_the_request_and_no_others(samples: list[Sample]) -> None:
    for user, args in plots(samples, "line", "scatter", "bar", "histogram"):
        values = [value for key in ("x", "y", "values") for value in args.get(key, [])] + [args[key] for key in ("bins",) if key in args]
        assert sorted(map(float, SIGNED.findall(user))) == sorted(values), user


def test_numbers_of_one_list_come_in_the_order_of_the_request(samples: list[Sample]) -> None:
    for user, args in plots(samples, "line", "bar", "histogram"):
        values = args.get("y") or args["values"]
        assert list(map(float, SIGNED.findall(user)))[: len(values)] == values, user


def test_points_come_as_pairs_or_as_two_lists(samples: list[Sample]) -> None:
    for user, args in plots(samples, "scatter"):
        pairs = [value for pair in zip(args["x"], args["y"], strict=True) for value in pair]
        assert list(map(float, SIGNED.findall(user))) == (pairs if "(" in user else args["x"] + args["y"]), user


def test_labels_stand_before_their_values(samples: list[Sample]) -> None:
    labelled = [(user, args) for user, args in plots(samples, "bar") if "labels" in args]
    assert labelled
    for user, args in labelled:
        pairs = [f"{label} {value}" for label, value in zip(args["labels"], args["values"], strict=True)]
        assert user.endswith(" " + ", ".join(pairs))


def test_a_formula_and_its_interval_stand_in_the_request(samples: list[Sample]) -> None:
    for user, args in plots(samples, "function"):
        ends = [args.get("x_min", -10), args.get("x_max", 10)]
        given = list(map(float, SIGNED.findall(without_formula(user, args["expression"]))))
        assert given == ends or (not given and args.keys() == {"kind", "expression"}), user


def test_a_query_stands_in_the_request_as_it_is(samples: list[Sample]) -> None:
    assert all(args["query"] in user for user, args in calls(samples, "search"))


def test_top_k_is_exactly_the_count_that_the_request_names(samples: list[Sample]) -> None:
    for user, args in calls(samples, "search"):
        words = re.findall(r"\w+", user.replace(args["query"], "", 1))
        counts = [COUNT_WORDS.get(word) or int(word) for word in words if word in COUNT_WORDS or word.isdigit()]
        assert counts == ([args["top_k"]] if "top_k" in args else []), user


def test_numbers_of_an_expression_stand_in_the_request_or_follow_from_its_words(samples: list[Sample]) -> None:
    for user, args in calls(samples, "calculator"):
        asked, written = Counter(NUMBER.findall(user)), Counter(NUMBER.findall(args["expression"]))
        words = {**IMPLIED, str(asked.total()): f"{IMPLIED.get(str(asked.total()), 'average')}|average|mean"}
        assert not asked - written, user
        assert all(re.search(words.get(number, "$^"), user) for number in (written - asked).elements()), (user, args)
