"""Scoring: right by meaning, exact by canonical text, and exactly one reason for everything else."""

import pytest

from toolcall.evaluation.score import FAILURES, Score, score
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

BOX = ToolBox(builtin_tools())
USER = "calculate 23 plus 17 times 4"
EXPECTED = 'CALL calculator {"expression":"23 + 17 * 4"}'

FAILING = {
    "truncated": (EXPECTED, True),
    "no_call": ("23 + 17 * 4 is 91", False),
    "unknown_tool": ('CALL paint {"expression":"23 + 17 * 4"}', False),
    "broken_json": ('CALL calculator {"expression":"23 + 17 * 4}', False),
    "not_an_object": ('CALL calculator "23 + 17 * 4"', False),
    "invalid_arguments": ('CALL calculator {"formula":"23 + 17 * 4"}', False),
    "execution_error": ('CALL calculator {"expression":"23 + 17 / 0"}', False),
    "wrong_tool": ('CALL search {"query":"23 plus 17 times 4"}', False),
    "wrong_result": ('CALL calculator {"expression":"23 + 17 + 4"}', False),
}
# A generated call to which two classes apply, and the one that comes first.
TWO_REASONS = {
    "truncated and no call": ("CALL calcul", True, "truncated"),
    "truncated and broken": ('CALL calculator {"expression":"23', True, "truncated"),
    "truncated and wrong": ('CALL calculator {"expression":"23"}', True, "truncated"),
    "unknown tool and broken": ("CALL paint {", False, "unknown_tool"),
    "broken and another tool": ('CALL search {"query":', False, "broken_json"),
    "a list and another tool": ("CALL search []", False, "not_an_object"),
    "invalid and another tool": ("CALL search {}", False, "invalid_arguments"),
    "not executable and another tool": ('CALL search {"query":"?"}', False, "execution_error"),
}
EXACT = {
    "the same text": (EXPECTED, EXPECTED),
    "white space around the call": (EXPECTED, f"  {EXPECTED}\n"),
    "white space in an expression": (EXPECTED, 'CALL calculator {"expression":"23+17  *4"}'),
    "white space in the JSON": (EXPECTED, 'CALL calculator { "expression" : "23 + 17 * 4" }'),
    "needless parentheses": (EXPECTED, 'CALL calculator {"expression":"(23) + (17 * 4)"}'),
    "91 and 91.0": ('CALL calculator {"expression":"91"}', 'CALL calculator {"expression":"91.0"}'),
    "key order": ('CALL plot {"kind":"scatter","x":[1,2],"y":[3,4]}', 'CALL plot {"y":[3,4],"x":[1,2],"kind":"scatter"}'),
    "1 and 1.0": ('CALL plot {"kind":"line","y":[1,2]}', 'CALL plot {"kind":"line","y":[1.0,2e0]}'),
    "white space in a formula": (
        'CALL plot {"kind":"function","expression":"x**2"}',
        'CALL plot {"kind":"function","expression":"x ** 2"}',
    ),
    "interval spelled out": (
        'CALL plot {"kind":"function","expression":"x"}',
        'CALL plot {"kind":"function","expression":"x","x_min":-10,"x_max":10.0,"points":120}',
    ),
    "bins spelled out": ('CALL plot {"kind":"histogram","values":[1,2]}', 'CALL plot {"kind":"histogram","values":[1,2],"bins":8}'),
    "no title spelled out": ('CALL plot {"kind":"line","y":[1,2]}', 'CALL plot {"kind":"line","y":[1,2],"title":null}'),
    "top_k spelled out": ('CALL search {"query":"self attention"}', 'CALL search {"query":"self attention","top_k":3}'),
    "white space in a query": ('CALL search {"query":"self attention"}', 'CALL search {"query":" self   attention"}'),
    "escapes": ('CALL search {"query":"自注意力"}', 'CALL search {"query":"\\u81ea\\u6ce8\\u610f\\u529b"}'),
}
EQUAL = {
    "the value itself": (EXPECTED, 'CALL calculator {"expression":"91"}'),
    "the value as a decimal": (EXPECTED, 'CALL calculator {"expression":"91.0"}'),
    "another order": (EXPECTED, 'CALL calculator {"expression":"4 * 17 + 23"}'),
    "rounding": ('CALL calculator {"expression":"0.1 + 0.2"}', 'CALL calculator {"expression":"0.3"}'),
    "the same curve": ('CALL plot {"kind":"function","expression":"x**2"}', 'CALL plot {"kind":"function","expression":"x*x"}'),
    "the same curve with gaps": (
        'CALL plot {"kind":"function","expression":"log(x**3)"}',
        'CALL plot {"kind":"function","expression":"3*log(x)"}',
    ),
    "a title": ('CALL plot {"kind":"line","y":[1,2]}', 'CALL plot {"kind":"line","y":[1,2],"title":"y"}'),
    "order within a histogram": ('CALL plot {"kind":"histogram","values":[1,2]}', 'CALL plot {"kind":"histogram","values":[2,1]}'),
    "order of words": ('CALL search {"query":"self attention"}', 'CALL search {"query":"attention self"}'),
    "case of words": ('CALL search {"query":"self attention"}', 'CALL search {"query":"Self ATTENTION"}'),
    "punctuation": ('CALL search {"query":"self attention"}', 'CALL search {"query":"self-attention?"}'),
}
DIFFERENT = {
    "another value": (EXPECTED, 'CALL calculator {"expression":"(23 + 17) * 4"}'),
    "a value nearly the same": ('CALL calculator {"expression":"1000"}', 'CALL calculator {"expression":"1000.0001"}'),
    "another curve": ('CALL plot {"kind":"function","expression":"x**2"}', 'CALL plot {"kind":"function","expression":"x**3"}'),
    "another interval": (
        'CALL plot {"kind":"function","expression":"x"}',
        'CALL plot {"kind":"function","expression":"x","x_min":-9}',
    ),
    "another kind": ('CALL plot {"kind":"line","y":[1,2]}', 'CALL plot {"kind":"scatter","x":[1,2],"y":[1,2]}'),
    "order of a line": ('CALL plot {"kind":"line","y":[1,2]}', 'CALL plot {"kind":"line","y":[2,1]}'),
    "one value less": ('CALL plot {"kind":"line","y":[1,2]}', 'CALL plot {"kind":"line","y":[1]}'),
    "other labels": ('CALL plot {"kind":"bar","labels":["a"],"values":[1]}', 'CALL plot {"kind":"bar","labels":["b"],"values":[1]}'),
    "other bins": ('CALL plot {"kind":"histogram","values":[1,2]}', 'CALL plot {"kind":"histogram","values":[1,2],"bins":9}'),
    "a word less": ('CALL search {"query":"self attention"}', 'CALL search {"query":"attention"}'),
    "another top_k": ('CALL search {"query":"self attention"}', 'CALL search {"query":"self attention","top_k":4}'),
}


def scored(expected: str, generated: str, truncated: bool = False) -> Score:
    return score(BOX, USER, expected, generated, truncated)


def test_every_failure_class_is_reached() -> None:
    assert set(FAILING) == set(FAILURES)


@pytest.mark.parametrize("failure", FAILING)
def test_a_failing_call_has_its_class(failure: str) -> None:
    result = scored(EXPECTED, *FAILING[failure])
    assert result.failure == failure
    assert not result.right
    assert not result.exact


@pytest.mark.parametrize("name", TWO_REASONS)
def test_a_call_fails_by_the_first_class_that_applies(name: str) -> None:
    generated, truncated, failure = TWO_REASONS[name]
    assert scored(EXPECTED, generated, truncated).failure == failure


@pytest.mark.parametrize("generated", [generated for generated, _ in FAILING.values()])
def test_truncated_wins_over_everything(generated: str) -> None:
    assert scored(EXPECTED, generated, truncated=True).failure == "truncated"


@pytest.mark.parametrize("name", EXACT)
def test_the_same_canonical_call_is_exact(name: str) -> None:
    expected, generated = EXACT[name]
    for result in (scored(expected, generated), scored(generated, expected)):
        assert result.right
        assert result.exact


@pytest.mark.parametrize("name", EQUAL)
def test_the_same_meaning_in_other_words_is_right_but_not_exact(name: str) -> None:
    expected, generated = EQUAL[name]
    for result in (scored(expected, generated), scored(generated, expected)):
        assert result.right
        assert not result.exact


@pytest.mark.parametrize(
    ("expected", "generated"),
    [
        ('CALL plot {"kind":"line","y":[5,7]}', 'CALL plot {"kind":"line","x":[1,2],"y":[5,7]}'),
        ('CALL plot {"kind":"bar","values":[5,7]}', 'CALL plot {"kind":"bar","labels":["1","2"],"values":[5,7]}'),
    ],
)
def test_counting_from_one_spelled_out_is_right(expected: str, generated: str) -> None:
    assert scored(expected, generated).right


@pytest.mark.parametrize("name", DIFFERENT)
def test_another_meaning_is_a_wrong_result(name: str) -> None:
    expected, generated = DIFFERENT[name]
    for result in (scored(expected, generated), scored(generated, expected)):
        assert result.failure == "wrong_result"
        assert not result.exact


@pytest.mark.parametrize("failure", ["execution_error", "invalid_arguments"])
def test_an_expected_call_that_does_not_run_makes_nothing_right(failure: str) -> None:
    expected, _ = FAILING[failure]
    assert scored(expected, expected).failure == failure
    assert scored(expected, EXPECTED).failure == "wrong_result"


@pytest.mark.parametrize(
    ("failure", "tool"),
    [
        *((failure, None) for failure in ("no_call", "unknown_tool", "broken_json", "not_an_object")),
        *((failure, "calculator") for failure in ("invalid_arguments", "execution_error", "wrong_result", "truncated")),
        ("wrong_tool", "search"),
    ],
)
def test_the_tool_is_known_once_the_call_parses(failure: str, tool: str | None) -> None:
    result = scored(EXPECTED, *FAILING[failure])
    assert result.tool == tool
    assert result.expected_tool == "calculator"


@pytest.mark.parametrize(
    ("generated", "grounded"),
    [
        (EXPECTED, True),
        ('CALL calculator {"expression":"23 + 4"}', True),
        ('CALL search {"query":"plus times"}', True),
        ('CALL calculator {"expression":"91"}', False),
        ('CALL search {"query":"minus"}', False),
        ("23 plus 17", False),
    ],
)
def test_a_call_is_grounded_in_its_request(generated: str, grounded: bool) -> None:
    assert scored(EXPECTED, generated).grounded == grounded


def test_a_score_keeps_what_it_judged() -> None:
    result = scored(EXPECTED, "hello", truncated=True)
    assert (result.user, result.expected, result.generated, result.truncated) == (USER, EXPECTED, "hello", True)
