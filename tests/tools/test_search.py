"""Search: which notes are found, in which order, and what is refused."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolcall.errors import ToolcallError
from toolcall.protocol import CallError
from toolcall.tools import ToolError
from toolcall.tools.base import InvalidArguments
from toolcall.tools.search import NOTES, Search, query_terms

SEARCH = Search()
JSON = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text(), max_size=2)


def find(query: str, top_k: int = 3, search: Search = SEARCH) -> list[dict[str, Any]]:
    results = search.run(search.validate({"query": query, "top_k": top_k})).output["results"]
    assert len(results) <= top_k
    return results


def titles(query: str, top_k: int = 3, search: Search = SEARCH) -> list[str]:
    return [result["title"] for result in find(query, top_k, search)]


def notes() -> list[dict[str, str]]:
    return [json.loads(line) for line in NOTES.read_text(encoding="utf-8").splitlines()]


def write_corpus(path: Path, *rows: tuple[str, str]) -> Search:
    path.write_text(
        "".join(json.dumps({"title": title, "body": body}, ensure_ascii=False) + "\n" for title, body in rows), encoding="utf-8"
    )
    return Search(str(path))


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= character <= "\u9fff" for character in text)


@pytest.mark.parametrize("chinese", [False, True])
def test_the_corpus_has_notes_in_both_languages(chinese: bool) -> None:
    assert len([note for note in notes() if is_chinese(note["body"]) is chinese]) >= 15


def test_the_corpus_has_at_least_40_notes_of_title_and_body_with_unique_titles() -> None:
    assert len({note["title"] for note in notes()}) == len(notes()) >= 40
    assert all(note["title"].strip() and note["body"].strip() for note in notes())


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("gradient descent", "Gradient descent and the learning rate"),
        ("transformer self attention", "Self attention in a transformer"),
        ("next-token training", "Training on the next token"),
        ("tool calling JSON schema", "Tool calling and JSON schemas"),
        ("safe expression parsing", "Parsing expressions safely"),
        ("draw plots", "Drawing plots with matplotlib"),
        ("variational autoencoder", "Variational autoencoders"),
        ("diffusion model", "Diffusion models"),
        ("multi-layer perceptron", "Multi-layer perceptrons"),
        ("checkpoint evaluation", "Evaluating a checkpoint"),
        ("梯度下降", "梯度下降与学习率"),
        ("自注意力", "变换器中的自注意力"),
        ("预测下一个词元", "预测下一个词元的训练"),
        ("工具调用的 JSON 模式", "工具调用与 JSON 模式"),
        ("安全解析算式", "安全地解析算式"),
        ("怎样用 matplotlib 画图", "用 matplotlib 画图"),
        ("变分自编码器", "变分自编码器入门"),
        ("扩散模型", "扩散模型入门"),
        ("多层感知机", "多层感知机"),
        ("评估检查点", "评估检查点"),
    ],
)
def test_every_topic_of_the_course_is_found(query: str, title: str) -> None:
    assert titles(query)[:1] == [title]


@pytest.mark.parametrize("chinese", [False, True])
def test_every_note_is_found_by_its_own_title(chinese: bool) -> None:
    missed = [note["title"] for note in notes() if is_chinese(note["title"]) is chinese and note["title"] not in titles(note["title"])]
    assert missed == []


@pytest.mark.parametrize("query", ["变", "注意", "自注意力机制", "BM25 搜索", "GPT，词元！"])
def test_a_chinese_query_finds_chinese_notes(query: str) -> None:
    assert [is_chinese(result["body"]) for result in find(query, 1)] == [True]


def test_the_same_query_gives_the_same_notes_in_the_same_order() -> None:
    assert find("training a model", 8) == find("training a model", 8, Search())


def test_notes_come_best_first() -> None:
    scores = [result["score"] for result in find("training loss of a model", 8)]
    assert len(scores) == 8
    assert scores == sorted(scores, reverse=True)


def test_equal_notes_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    search = write_corpus(tmp_path / "c.jsonl", ("b", "same text"), ("a", "same text"), ("c", "same text"), ("d", "other"))
    assert titles("text", 8, search) == ["b", "a", "c"]


@pytest.mark.parametrize(("word", "other", "body"), [("attention", "diffusion", "about {} only"), ("扩散", "网络", "关于{}的笔记")])
def test_a_hit_in_the_title_outranks_one_in_the_body(tmp_path: Path, word: str, other: str, body: str) -> None:
    search = write_corpus(tmp_path / "c.jsonl", (other, body.format(word)), (word, body.format(other)), ("zero", "nothing of this"))
    assert titles(word, 8, search) == [word, other]


@pytest.mark.parametrize(
    ("query", "other"), [("Self ATTENTION", "self attention"), ("gradients", "gradient"), ("attention self", "self attention")]
)
def test_case_endings_and_order_of_words_do_not_matter(query: str, other: str) -> None:
    assert find(query, 8) == find(other, 8) != []


@pytest.mark.parametrize(
    "query",
    [
        '"',
        'self "attention',
        "NEAR(self attention)",
        "NEAR(",
        "self-attention",
        "-self",
        "title:attention",
        "notes MATCH 'a'",
        "self AND",
        "OR",
        "NOT attention",
        "attention*",
        "^attention",
        "{title body}:x",
        "(((",
        "a + b",
        "'; drop table notes; --",
        "\0attention",
        "_",
        "²",
        "%",
    ],
)
def test_query_syntax_is_only_text(query: str) -> None:
    with suppress(ToolError):
        find(query, 8)
    assert titles("self attention")[0] == "Self attention in a transformer"


def test_operators_are_searched_for_as_words(tmp_path: Path) -> None:
    search = write_corpus(tmp_path / "c.jsonl", ("a", "this and that"), ("b", "near here"), ("c", "self"))
    assert titles("AND", 8, search) == ["a"]
    assert titles("NEAR(", 8, search) == ["b"]
    assert sorted(titles("that NOT self", 8, search)) == ["a", "c"]


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("b a B", ["a", "b"]),
        ("Self-attention!", ["attention", "self"]),
        ("自注意力", ["意 力", "注 意", "自 注"]),
        ("图", ["图"]),
        ("BM25、搜索", ["bm25", "搜 索"]),
        ("…?", []),
    ],
)
def test_a_query_is_a_set_of_words_and_pairs_of_characters(query: str, terms: list[str]) -> None:
    assert query_terms(query) == terms


@pytest.mark.parametrize("query", ["", "x" * 401])
def test_a_query_has_1_to_400_characters(query: str) -> None:
    with pytest.raises(InvalidArguments, match=r"query: String should have at (least 1|most 400) character"):
        SEARCH.validate({"query": query})


@pytest.mark.parametrize("query", ["x", "attention " * 40, "注意" * 200])
def test_queries_at_the_limits_are_accepted(query: str) -> None:
    assert isinstance(find(query, 8), list)


@pytest.mark.parametrize("query", [" ", "?!", '"', "\n\t"])
def test_a_query_without_a_word_is_refused(query: str) -> None:
    with pytest.raises(ToolError, match="the query holds no word"):
        find(query)


def test_a_word_that_stands_nowhere_finds_nothing() -> None:
    assert find("xylophone") == []


@pytest.mark.parametrize("top_k", [1, 8])
def test_top_k_from_1_to_8_gives_as_many_notes(top_k: int) -> None:
    assert len(find("the model", top_k)) == top_k


def test_without_top_k_there_are_three_notes() -> None:
    output = SEARCH.run(SEARCH.validate({"query": "the model"})).output
    assert output["top_k"] == len(output["results"]) == 3


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ({}, "query: Field required"),
        ({"query": 3}, "query: Input should be a valid string"),
        ({"query": None}, "query: Input should be a valid string"),
        ({"query": ["a"]}, "query: Input should be a valid string"),
        ({"query": "a", "top_k": 0}, "top_k: Input should be greater than or equal to 1"),
        ({"query": "a", "top_k": -1}, "top_k: Input should be greater than or equal to 1"),
        ({"query": "a", "top_k": 9}, "top_k: Input should be less than or equal to 8"),
        ({"query": "a", "top_k": 10**400}, "top_k: Input should be less than or equal to 8"),
        ({"query": "a", "top_k": True}, "top_k: Input should be a valid integer"),
        ({"query": "a", "top_k": 2.5}, "top_k: Input should be a valid integer"),
        ({"query": "a", "top_k": "3"}, "top_k: Input should be a valid integer"),
        ({"query": "a", "top_k": None}, "top_k: Input should be a valid integer"),
        ({"query": "a", "limit": 3}, "limit: Extra inputs are not permitted"),
        ({"query": "\ud800"}, "query: Input should be a valid string"),
    ],
)
def test_arguments_outside_the_schema_are_refused(args: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidArguments) as caught:
        SEARCH.validate(args)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("args", "form"),
    [
        ({"query": "self attention"}, {"query": "self attention", "top_k": 3}),
        ({"top_k": 5, "query": " self \n attention "}, {"query": "self attention", "top_k": 5}),
        ({"query": "自 注意力\u3000"}, {"query": "自 注意力", "top_k": 3}),
    ],
)
def test_equal_calls_have_one_form(args: dict[str, Any], form: dict[str, Any]) -> None:
    canonical = SEARCH.canonical(SEARCH.validate(args))
    assert canonical == form
    assert list(canonical) == ["query", "top_k"]


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ({"query": "self attention"}, {"query": "Attention, self!", "top_k": 3}, True),
        ({"query": "self attention"}, {"query": "attention"}, False),
        ({"query": "attention"}, {"query": "attention", "top_k": 4}, False),
    ],
)
def test_queries_of_the_same_words_mean_the_same(left: dict[str, Any], right: dict[str, Any], same: bool) -> None:
    assert (SEARCH.run(SEARCH.validate(left)).meaning == SEARCH.run(SEARCH.validate(right)).meaning) is same


@given(st.fixed_dictionaries({"query": st.text(min_size=1, max_size=50) | JSON}, optional={"top_k": st.integers(1, 8) | JSON, "x": JSON}))
@settings(max_examples=200, deadline=None)
def test_arbitrary_arguments_raise_nothing_but_call_errors(args: dict[str, Any]) -> None:
    with suppress(CallError):
        assert len(SEARCH.run(SEARCH.validate(args)).output["results"]) <= args.get("top_k", 3)


def test_a_corpus_of_ones_own_replaces_the_notes(tmp_path: Path) -> None:
    search = write_corpus(tmp_path / "c.jsonl", ("My cat", "sleeps all day"), ("我的猫", "整天睡觉"))
    assert titles("cat", 8, search) == ["My cat"]
    assert titles("睡觉", 8, search) == ["我的猫"]
    assert find("attention", 8, search) == []


@pytest.mark.parametrize("body", ["line\u2028separator", "next\u0085line", "form\ffeed", 'quotes " and \\', "a\nb"])
def test_a_corpus_may_hold_any_character(tmp_path: Path, body: str) -> None:
    search = write_corpus(tmp_path / "c.jsonl", ("note", body))
    assert find("note", 8, search)[0]["body"] == body


def test_blank_lines_in_a_corpus_are_ignored(tmp_path: Path) -> None:
    (tmp_path / "c.jsonl").write_text('\n{"title": "note", "body": "a"}\n\n  \n')
    assert titles("note", 8, Search(str(tmp_path / "c.jsonl"))) == ["note"]


@pytest.mark.parametrize(
    "text",
    [
        b"not json\n",
        b'{"title": "a"}\n',
        b'{"title": "a", "body": "b"}\n{"body": "b"}\n',
        b'["a", "b"]\n',
        b'"a"\n',
        b"null\n",
        b'{"title": ["a"], "body": "b"}\n',
        b'{"title": {"a": 1}, "body": "b"}\n',
        b'{"title": 1, "body": "b"}\n',
        b'{"title": "a", "body": null}\n',
        b'{"title": "\\ud800", "body": "b"}\n',
        b'{"title": "\xff", "body": "b"}\n',
        b"[" * 50_000,
    ],
)
def test_a_broken_corpus_is_refused_by_name(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "broken.jsonl").write_bytes(text)
    with pytest.raises(ToolcallError, match=r"broken\.jsonl is no search corpus"):
        Search(str(tmp_path / "broken.jsonl"))


@pytest.mark.parametrize("name", ["missing.jsonl", "."])
def test_a_corpus_that_cannot_be_read_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ToolcallError, match="the search corpus cannot be read"):
        Search(str(tmp_path / name))
