"""The built-in data set: distinct requests that determine every argument of their calls, in two languages, with no leaks."""

import random
import re
from collections import Counter
from typing import Any

import pytest

from toolcall.datamodules.corpus import Selection
from toolcall.datamodules.encoding import encode_samples
from toolcall.datamodules.leaks import Phrasings
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.split import request_key
from toolcall.datamodules.synthetic import generate, generate_splits, make_mixture
from toolcall.datamodules.synthetic.casing import casing, recased
from toolcall.datamodules.synthetic.chatter import chatter
from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.generator import FORMS, compose
from toolcall.datamodules.synthetic.numbers import in_words, separated
from toolcall.datamodules.synthetic.phrase import skeleton
from toolcall.datamodules.synthetic.punctuation import punctuation
from toolcall.datamodules.synthetic.typos import typos
from toolcall.datamodules.synthetic.words import kept_aside, topic
from toolcall.errors import ToolcallError
from toolcall.protocol import Call, CallError, format_call, parse_call
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

COUNT = 6000
BOX = ToolBox(builtin_tools())
BOTH = make_mixture(["en", "zh"], 0.12)
HAN = re.compile(r"[\u4e00-\u9fff]")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?!,?\d)")


@pytest.fixture(scope="module")
def splits() -> dict[str, list[Sample]]:
    return generate_splits({"train": COUNT, "val": 100, "test": 100, "test_phrasing": 100, "test_content": 100}, 7, BOTH)


@pytest.fixture(scope="module")
def samples(splits: dict[str, list[Sample]]) -> list[Sample]:
    return splits["train"]


def calls(samples: list[Sample], tool: str) -> list[tuple[str, dict[str, Any]]]:
    """Requests and arguments of one tool."""
    return [(sample.user, parse_call(sample.call).args) for sample in samples if sample.tool == tool]


def content(language: str = "en", **options: bool) -> Content:
    return Content(random.Random(3), language, **options)  # type: ignore[arg-type]


def test_the_same_seed_gives_the_same_samples() -> None:
    assert generate(300, 1, BOTH) == generate(300, 1, BOTH)
    shared = set(generate(300, 1, BOTH)) & set(generate(300, 2, BOTH))
    assert {sample.tool for sample in shared} <= {"none"}  # small talk has few words


def test_more_samples_begin_with_the_fewer() -> None:
    assert generate(300, 1, BOTH)[:100] == generate(100, 1, BOTH)


def test_no_request_comes_twice(samples: list[Sample]) -> None:
    assert len({request_key(sample.user) for sample in samples}) == COUNT


@pytest.mark.slow
def test_the_same_request_always_has_the_same_call() -> None:
    answers: dict[str, set[str]] = {}
    rng = random.Random(5)
    for _ in range(20_000):
        sample = compose(rng, BOTH).sample
        answers.setdefault(request_key(sample.user), set()).add(
            str(BOX.canonical(parse_call(sample.call.casefold().replace("call ", "CALL ", 1))))
        )
    assert {user: kinds for user, kinds in answers.items() if len(kinds) > 1} == {}


def test_every_tool_and_language_has_its_share(samples: list[Sample]) -> None:
    tools = Counter(sample.tool for sample in samples)
    assert tools.keys() == BOX.keys()
    assert min(tools.values()) > 0.08 * COUNT
    assert 0.2 < sum(bool(HAN.search(sample.user)) for sample in samples) / COUNT < 0.45


def test_languages_can_be_chosen() -> None:
    assert not any(HAN.search(sample.user) for sample in generate(500, 1, make_mixture(["en"], 0.1)))
    assert all(HAN.search(sample.user) or not re.search("[a-z]{9}", sample.user) for sample in generate(200, 1, make_mixture(["zh"], 0.1)))


def test_requests_that_no_tool_serves_can_be_left_out() -> None:
    mixture = make_mixture(["en"], 0)
    assert "none" not in mixture.tools
    assert {sample.tool for sample in generate(500, 1, mixture)} == {"calculator", "plot", "search"}


@pytest.mark.parametrize(
    ("languages", "share", "named"),
    [([], 0.1, "data.languages"), (["fr"], 0.1, "fr"), (["en"], 1.0, "data.no_tool_share"), (["en"], -0.1, "-0.1")],
)
def test_a_mixture_that_cannot_be_is_refused_by_name(languages: list[str], share: float, named: str) -> None:
    with pytest.raises(ToolcallError, match=named):
        make_mixture(languages, share)


def test_every_sample_fits_the_default_context(splits: dict[str, list[Sample]]) -> None:
    tokenizer = Selection.of(splits["train"]).vocabulary()
    for part in splits.values():
        assert encode_samples(part, tokenizer).lengths.max() <= 256


def test_every_call_executes(splits: dict[str, list[Sample]]) -> None:
    failed = [(sample, error) for part in splits.values() for sample in part if (error := BOX.execute(sample.call).error)]
    assert not failed


def test_every_call_names_its_tool_in_compact_form(samples: list[Sample]) -> None:
    for sample in samples:
        call = parse_call(sample.call, BOX)
        assert call.tool == sample.tool
        assert format_call(call.tool, call.args) == sample.call


def test_requests_are_clean_text(samples: list[Sample]) -> None:
    assert not [sample.user for sample in samples if re.search(r"\{[a-z]\w*\}|\s{2}|^\s|\s$|\n", sample.user)]
    assert not [sample.user for sample in samples if sample.user.count("[") != sample.user.count("]")]


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


def test_text_that_a_call_copies_stands_in_the_request_as_it_is(samples: list[Sample]) -> None:
    for sample in samples:
        args = parse_call(sample.call).args
        copied = [args[key] for key in ("query", "title") if key in args] + args.get("labels", [])
        assert all(text.casefold() in sample.user.casefold() for text in copied), sample


def without(user: str, labels: list[str]) -> str:
    """A request without its labels, some of which hold digits."""
    for label in sorted(labels, key=len, reverse=True):
        user = re.sub(re.escape(label), "", user, count=1, flags=re.IGNORECASE)
    return user


def test_the_numbers_of_a_list_stand_in_the_request_in_their_order() -> None:
    digits_only = [compose(random.Random(seed), BOTH).sample for seed in range(3000)]
    lists = [
        (without(user, args.get("labels", [])), args.get("y") or args["values"])
        for user, args in calls(digits_only, "plot")
        if "values" in args or ("y" in args and "x" not in args)
    ]
    assert len(lists) > 300
    for user, values in lists:
        found = [float(text) for text in NUMBER.findall(THOUSANDS.sub(lambda number: number[0].replace(",", ""), user))]
        if len(found) >= len(values) and "title" not in user and "标题" not in user:
            assert any(found[at : at + len(values)] == values or found[at::2][: len(values)] == values for at in range(len(found))), user


@pytest.mark.parametrize(
    ("value", "language", "words"),
    [
        (7, "en", "seven"),
        (42, "en", "forty-two"),
        (18, "en", "eighteen"),
        (42, "zh", "四十二"),
        (15, "zh", "十五"),
        (105, "zh", "一百零五"),
        (10, "zh", "十"),
        (3000, "en", "three thousand"),
    ],
)
def test_numbers_in_words(value: int, language: str, words: str) -> None:
    assert words in {in_words(value, Content(random.Random(seed), language)) for seed in range(20)}  # type: ignore[arg-type]


def test_a_hundred_and_five_is_said_in_several_ways() -> None:
    said = {in_words(105, Content(random.Random(seed), "en")) for seed in range(60)}
    assert said == {"a hundred and five", "one hundred and five", "a hundred five", "one hundred five"}


def test_thousands_are_set_apart() -> None:
    assert (separated("1234567.5"), separated("999")) == ("1,234,567.5", "999")


def test_a_slip_of_the_keyboard_never_touches_content() -> None:
    for seed in range(400):
        drawn = Content(random.Random(seed), "en")
        assert Counter(re.findall(r"\{\w+\}", typos(drawn, chatter(drawn, "multiply {a} by {b}")))) == {"{a}": 1, "{b}": 1}


def test_phrasings_are_many() -> None:
    rng = random.Random(1)
    for tool, forms in FORMS.items():
        composed = {skeleton(rng, pattern) for form, _ in forms for pattern in form.patterns("en", held_out=False) for _ in range(30)}
        assert len(composed) > 400, tool


def test_no_request_is_on_two_sides(splits: dict[str, list[Sample]]) -> None:
    keys = {name: {request_key(sample.user) for sample in part} for name, part in splits.items()}
    for name in keys.keys() - {"train"}:
        assert not keys[name] & keys["train"], name


def test_masked_requests_are_on_two_sides_up_to_the_share_that_the_documentation_states(splits: dict[str, list[Sample]]) -> None:
    train = Phrasings(splits["train"])
    shares = {name: train.leaks(part).masked for name, part in splits.items() if name != "train"}
    assert max(shares["val"], shares["test"]) < 0.25
    assert shares["test_phrasing"] < 0.12


def test_phrasings_that_are_held_out_never_occur_in_training() -> None:
    inside = {
        pattern
        for forms in FORMS.values()
        for form, _ in forms
        for language in ("en", "zh")
        for pattern in form.patterns(language, held_out=False)
    }  # type: ignore[arg-type]
    outside = {
        (tool, pattern)
        for tool, forms in FORMS.items()
        for form, _ in forms
        for language in ("en", "zh")
        for pattern in form.patterns(language, held_out=True)
    }  # type: ignore[arg-type]
    assert {tool for tool, _ in outside} == FORMS.keys()
    assert not {pattern for _, pattern in outside} & inside


def plain_words(text: str) -> list[str]:
    """Without names made of parts, as GPT-2 and v1.5, whose parts are no words."""
    words = [word for part in text.split() if not re.search("[0-9_./+(]", part) for word in part.replace("'s", "").split("-")]
    return [word for word in words if word.isascii() and word.isalpha()]


def test_content_beyond_training_is_longer_larger_and_of_other_words(splits: dict[str, list[Sample]]) -> None:
    def longest(part: list[Sample]) -> int:
        return max(len(args.get("y", args.get("values", []))) for _, args in calls(part, "plot"))

    def digits(part: list[Sample]) -> int:
        return max(len(number) for _, args in calls(part, "calculator") for number in re.findall(r"\d+", args["expression"].split(".")[0]))

    assert longest(splits["test_content"]) > longest(splits["train"])
    assert digits(splits["test_content"]) > digits(splits["train"])
    inside, beyond = content(), content(beyond=True)
    assert not any(kept_aside(word) for _ in range(300) for word in plain_words(topic(inside)))
    assert all(kept_aside(word) for _ in range(300) for word in plain_words(topic(beyond)))


def test_usual_phrasings_come_more_often_than_rare_ones() -> None:
    form = Form(lambda _: ({}, {}), {"en": tuple("abcdefg")})
    drawn = Counter(form.phrasing(Content(random.Random(seed), "en"), held_out=False) for seed in range(4000))
    assert drawn["a"] > 1.3 * drawn["g"] > 0
    assert form.phrasing(Content(random.Random(1), "en"), held_out=True) is None


COPIED = ("query", "labels")


def test_a_capital_at_the_start_is_copied_where_the_request_begins_with_what_is_copied() -> None:
    style = next(style for seed in range(99) if (style := casing(Content(random.Random(seed), "en")))("ab") == "Ab")
    assert recased({"query": "bread"}, style, "bread, any notes", COPIED) == {"query": "Bread"}
    assert recased({"query": "bread"}, style, "notes on bread", COPIED) == {"query": "bread"}
    assert recased({"labels": ["mar", "apr"]}, style, "mark it: mar 3, apr 4", COPIED) == {"labels": ["mar", "apr"]}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_nothing_before_a_number_reads_as_its_sign_or_its_point(language: Language) -> None:
    content = [Content(random.Random(seed), language) for seed in range(4000)]
    sentences = [punctuation(one, chatter(one, "{a}加{b}" if one.chinese else "{a} plus {b}")) for one in content]
    assert not [sentence for sentence in sentences if re.search(r"- ?\{a\}|\.\{a\}", sentence)]
