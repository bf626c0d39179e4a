"""The reading head: where in a request a call is being copied from."""

from itertools import islice

import numpy as np
import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st

from toolcall.datamodules.batches import TrainingBatches
from toolcall.datamodules.encoding import encode_samples
from toolcall.datamodules.reading_head import ReadingHead
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import FIRST_CHARACTER, Tokenizer
from toolcall.datamodules.view import NOTE_SIGNS

TOKENIZER = Tokenizer.train(["苹果香蕉橘子加乘"], ['","labels":["', '"],"values":[', '],"y":['])


def ids(text: str) -> list[int]:
    return TOKENIZER.encode(text)


def read(request: str, call: str) -> list[int]:
    """The place that is read next behind each character of the call."""
    tokens = torch.tensor([ids(request + call)])
    prompts = torch.tensor([len(request)])
    reading = ReadingHead(tokens, prompts).follow(tokens, prompts, torch.tensor([tokens.size(1)]))
    assert not reading.places_BT[:, : len(request)].any()
    return reading.places_BT[0, len(request) :].tolist()


def test_it_follows_what_is_copied() -> None:
    request = "what is 23 plus 17?"
    assert [request[place] for place in read(request, "23 + 17")] == ["3", " ", "p", "1", "1", "7", "?"]


def test_what_the_request_does_not_hold_leaves_it_where_it_is() -> None:
    assert read("ab?", "xyz") == [1, 1, 1]


def test_among_equal_matches_it_takes_the_next_one() -> None:
    assert read("<3,8,3,9.", "3;8;3;9") == [2, 3, 4, 5, 6, 7, 8]


def test_a_longer_match_counts_more_than_a_nearer_one() -> None:
    assert read("12 bins: 101, 98.", "98, 101")[5:] == [11, 12]


def test_it_never_leaves_the_request() -> None:
    assert read("ab", "abab") == [1, 1, 1, 1]


@pytest.mark.parametrize("share", [(0, 1), (1, 2)])
@pytest.mark.parametrize("first_step", [0, 13])
def test_readings_made_together_are_those_of_each_batch(monkeypatch: pytest.MonkeyPatch, share: tuple[int, int], first_step: int) -> None:
    monkeypatch.setattr("toolcall.datamodules.batches._TOGETHER", 20)  # five batches at once, and two at the end of an epoch
    samples = [Sample("t", f"add {number} and {number * 7}, please", f'CALL t {{"a":"{number} + {number * 7}"}}') for number in range(90)]
    batches = TrainingBatches([encode_samples(samples, TOKENIZER)], 4, seed=5, loss_on="call", value_weight=1.0)
    batches.with_readings, batches.share, batches.first_step = True, share, first_step
    for batch in islice(batches, 30):
        alone = ReadingHead(batch.tokens_BT, batch.prompts_B).follow(batch.tokens_BT, batch.prompts_B, batch.lengths_B)
        assert batch.reading is not None
        assert torch.equal(batch.reading.places_BT, alone.places_BT)
        assert torch.equal(batch.reading.left_BT2, alone.left_BT2)
        assert torch.equal(batch.reading.order_BT2, alone.order_BT2)
        assert torch.equal(batch.reading.tokens(3), alone.tokens(3))


SHORT = st.text("abz1 2,-.(*^)苹", min_size=1, max_size=12)


@settings(deadline=None)
@given(st.lists(st.tuples(SHORT, SHORT), min_size=1, max_size=4), st.booleans())
def test_rows_of_unlike_length_read_as_each_alone(rows: list[tuple[str, str]], retrace: bool) -> None:
    time = max(len(request + call) for request, call in rows)
    tokens = torch.tensor([ids(request + call) + [0] * (time - len(request + call)) for request, call in rows])
    prompts = torch.tensor([len(request) for request, _ in rows])
    ends = torch.tensor([len(request + call) for request, call in rows])
    places = ReadingHead(tokens, prompts, retrace).follow(tokens, prompts, ends).places_BT
    for row, (request, call) in enumerate(rows):
        assert places[row, len(request) : len(request + call)].tolist() == read(request, call)
        assert not places[row, len(request + call) :].any()


def next_read(request: str, *call: str) -> str:
    """What is read next behind each token of a call, whose parts that are structure are one token each."""
    structure = dict(zip(TOKENIZER.structure, range(len(TOKENIZER) - len(TOKENIZER.structure), len(TOKENIZER)), strict=True))
    written = [token for part in call for token in ([structure[part]] if part in structure else TOKENIZER.encode(part))]
    prompt = TOKENIZER.encode_prompt(request)[1:-1]
    tokens, prompts = torch.tensor([prompt + written]), torch.tensor([len(prompt)])
    places = ReadingHead(tokens, prompts).follow(tokens, prompts, torch.tensor([tokens.size(1)])).places_BT[0, len(prompt) :]
    return "".join(NOTE_SIGNS.get(prompt[place]) or TOKENIZER.texts[prompt[place] - FIRST_CHARACTER] for place in places.tolist())


@pytest.mark.parametrize(
    ("request_", "call", "expected"),
    [
        ("what is 23 plus 17 times 4?", ["23 + 17 * 4"], "3 p117 t44?"),  # behind a number the next one, whatever is between
        (" add 91, 93 399, 29.5 ", ["91 + 93 + 399 + 29.5"], "1,9993 33399,2229.5⟦"),
        (" of 18; 5; 9; 93; -6;", ["18,5,9,93,-6"], "8;5;9;93;-6⟦"),
        ("<cats 4, dogs 9>", ["cats", '","', "dogs"], "ats dddogs "),
        ("<cats 4, dogs 9>", ["4,9"], ",9>"),
        ("苹果12，香蕉 8，", ["苹果", '","', "香蕉"], "果1香香香蕉 "),
        ("x New York 8.3, Los Angeles 3.9.", ["New York", '","', "Los Angeles"], "ew York LLLos Angeles "),
        ("<(3,2), (6,7), (1,8)>", ["3,6,1"], ",6,1,"),  # every second number of what looks like pairs
        ("<(6/6); (6/6); (9/6)>", ["6,6,9"], "/6/9/"),
        ("<(3,2), (6,7), (1,8)>", ["2,7,8"], ")7)8)"),
        ("<3 to 2, 6 to 7, 1 to 8>", ["3,6,1"], " 2 1 "),  # and of others, once two such are written
        ("x 1, 2, 3 and y 4, 5, 6.", ["1,2,3", '],"y":[', "4,5,6"], ",2,3⟦4,5,6⟦"),  # what notes count is no number of the request
        ("<15, 12, 18, 20>", ["12 + 18 + 20"], "5,1118,2220⟦"),  # a first digit that stands elsewhere, too, leads astray for one token
        ("<1,200, 1,450 and 980>", ["1200,1450,980"], ",00⟧1450⟧980⟦"),
        ("23加17乘4", ["23 + 17 * 4"], "3加1117乘4444"),
        ("苹果12，香蕉8", ["12,8"], "2，88"),
        ("苹果12香蕉8", ["苹果", '","', "香蕉"], "果1香香香蕉8"),
        ("see GPT-2 in 3D.", ["GPT-2 in 3D"], "PT-2 in 3D."),
        # of an argument the first word is the first
        (
            "bar: cats 4, dogs 9, elks 2.",
            ["bar", '","', '","labels":["', "cats", '","', "dogs", '","', "elks"],
            "ar:ccc4ats dddogs eeelks ",
        ),
        ("<cats 4 kg, dogs 9 kg, big cows 7 kg>", ["cats", '","', "dogs", '","', "big cows"], "ats kkkogs bbbig cows "),  # units between
        ("<(0,1), (2,0), (3,0)>", ["0,2,3", '],"y":[', "1,0,0"], ",2,3,1)0)0)"),  # signs that separate make no match
        ("<of 1,204>", ["1204"], "204⟧"),  # found in its note
        ("< x^2+3x - sin(x) 5>", ["x**2 + 3*x - sin(x)"], "^22++33xx - sin(x) "),  # a formula, sign by sign
        ("<(x+5)^2 - x>", ["(x + 5)**2"], "x++55)^22 "),
        (
            "bar: cats 4, dogs 9.",
            ['","labels":["', "dogs", '","', "cats", '"],"values":[', "9,4"],
            "4ogs    ats 4.4,",
        ),  # numbers by their order
        (
            "bar: apples 4, pears 9, dates 2.",
            ['","labels":["', "Apples", '","', "Pears", '","', "Dates"],
            "44ples ppppars ddddtes ",
        ),  # with other capitals
        ("plot 3 sin x + 2 cos x from 0", ["3*sin(x) + 2*cos(x)"], "  in x cccc  os x f"),  # functions that the request names
        ("1st 40, 2nd 20, 3rd 9", ["1st", '","', "2nd", '","'], "st 444nd 333"),  # a number with letters is a word all the same
        ("solve (x+5)=y", ["(x + 5)+y"], "o++55)==y"),
        (
            "bars: model 3: 40, model 5: 20",
            ['","labels":["', "model 3", '","', "model 5", '"],"values":[', "40,20"],
            "3odel 3:mmmodel 5:40,200",
        ),  # of a label, no value
        ("<cube 8 and 38>", ["8 ** 3 + 38"], " a33383338>"),  # a constant that stands inside another number
        ("<area of a circle with 7 in>", ["pi * 7"], "ar777 "),
        ("<squares of 7, 12 and 3>", ["7 ** 2 + 12"], ",1111 a112 "),
        ("<squares of 7, 5, 12 and 3>", ["7 ** 2 + 5"], ",5555 a55,"),  # how far apart values are no constant says
        ("<of x it is 8>", ["x*8"], " 8>"),  # what is multiplied is a formula's
        ("<ln(x) is it, 5>", ["ln(x) + 5"], "n(x) iii>"),  # and so is a bracket that the request closes
        ("<0.00084 from 0.0009>", ["0.0009 - 0.00084"], ".0008>000.00084 "),  # the first is no part of the second
        ("<9, 8.35, 2>", ["8.35,2,9"], ".35,2⟦9,"),
        ("<take 31 from 57>", ["57 - 31"], "7>3331 "),  # behind the last one, the first that is left
        ("<has 85, and 6 more>", ["85 + 85 + 6"], "5,6665,666 "),  # one that was read before changes nothing
        ("<squares of 7, 5 and 3>", ["7 ** 2 + 5 ** 2 + 3 ** 2"], ",55555555 a3333333⟦⟦⟦⟦⟦⟦"),
        ("<square root of 529>", ["sqrt(529)"], "que 529>>"),  # of which they hold the letters and not the word
        (
            "<how does cos x act>",
            ["function", '","labels":["', "cos(x)"],
            "hhho>>wddos x a",
        ),  # the first of its argument
        ("<halve 30 by 1/4>", ["sqrt(30)"], "hhhh30 1"),  # a function's name is none of the request's words
    ],
)
def test_what_separates_values_moves_it_before_the_next_of_its_kind(request_: str, call: list[str], expected: str) -> None:
    assert next_read(request_, *call) == expected


@pytest.mark.parametrize(
    ("request_", "call", "expected"),
    [
        ("<add 31 and 57 and 31>", "31 + 57 + 31", "22 22 22 22 22 11 11 11 11 11 00 00"),  # unread, and behind the head
        ("<take 31 from 57>", "57 - 31", "10 10 12 12 12 01 01"),
        ("<18% of 250>", "18 / 100", "11 11 11 11 11 11 10 10"),  # a constant is none of them, whatever digits it has
        ("<.5 and 3>", ".5 + 3", "22 11 11 11 11 00"),
        ("<-5 and 12 and 125>", "-5,12,125", "32 22 22 11 11 11 00 00 00"),
    ],
)
def test_it_counts_the_numbers_that_are_left(request_: str, call: str, expected: str) -> None:
    head = ReadingHead(torch.tensor([ids(request_)]), torch.tensor([len(request_)]))
    found = head.write(np.array([ids(call)]))[0, :, 1:].tolist()
    assert " ".join(f"{unread}{behind}" for unread, behind in found) == expected


def test_it_says_which_number_of_the_request_starts_where() -> None:
    request = "take 12 from -30, 7 times"
    tokens, prompts = torch.tensor([ids(request + "7")]), torch.tensor([len(request)])
    order = ReadingHead(tokens, prompts).follow(tokens, prompts, prompts + 1).order_BT2[0].tolist()
    assert {place: pair for place, pair in enumerate(order) if pair != [0, 0]} == {5: [1, 3], 13: [2, 2], 18: [3, 1]}


def test_a_head_looks_ahead_without_moving() -> None:
    request = TOKENIZER.encode("sum 31 and 57")
    head = ReadingHead(torch.tensor([request]), torch.tensor([len(request)]))
    three, one = torch.tensor(TOKENIZER.encode("3")), torch.tensor(TOKENIZER.encode("1"))
    for _ in range(2):
        assert TOKENIZER.decode(head.ahead(three, 4)[0].tolist()) == "1 an"
    head.advance(three.numpy())
    assert TOKENIZER.decode(head.ahead(one, 4)[0].tolist()) == " and"


@settings(deadline=None)
@example("a 7", ["z"], "(")  # a function of which the request does not hold the name
@given(SHORT, st.lists(SHORT, min_size=1, max_size=3), SHORT)
def test_what_was_only_guessed_leaves_no_trace(request_: str, pieces: list[str], guess: str) -> None:
    steady, wavering = (ReadingHead(torch.tensor([ids(request_)]), torch.tensor([len(request_)])) for _ in range(2))
    for piece in pieces:
        for token in ids(piece):
            steady.advance(np.array([token]))
        wavering.write(np.array([ids(piece + guess)]))
        wavering.settle(torch.tensor([len(piece)]))
    assert wavering.write(np.array([ids(guess)])).tolist() == steady.write(np.array([ids(guess)])).tolist()
