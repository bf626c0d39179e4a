"""How a sample is explained: its frame, its tokens and their parts, inputs and labels."""

import pytest
import torch

from toolcall.datamodules.encoding import IGNORE
from toolcall.datamodules.tokenizer import CALL, END, USER, WORD, Tokenizer
from toolcall.errors import ToolcallError
from toolcall.explanation.sample import explain_sample, read_sample
from toolcall.models.config import TinyGPTConfig
from toolcall.models.tinygpt import TinyGPT
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

TOOLS = ToolBox(builtin_tools())
TOKENIZER = Tokenizer.train([], ['calculator {"expression":"', '"}'])
SAMPLE = read_sample("twelve plus 3", 'CALL calculator {"expression": "12 + 3"}', TOOLS)


def small_model(block_size: int = 64) -> TinyGPT:
    torch.manual_seed(1)
    model = TinyGPT(TinyGPTConfig(1, 2, 32, block_size, ngram_rows=0), len(TOKENIZER))
    with torch.no_grad():
        model.head.weight.normal_()
    return model.eval()


def test_a_worked_example() -> None:
    view = explain_sample(SAMPLE, TOKENIZER, None)
    assert view.framed == '<user>\ntwelve plus 3\n</user>\n<call>\nCALL calculator {"expression":"12 + 3"}\n</call>\n'
    parts = [(token.text, token.part) for token in view.tokens]
    request = [(letter, "request") for letter in "twelve"]
    note = [(letter, "note") for letter in "⟦12⟧"]
    assert parts[:11] == [("<user>\n", "tag"), *request, *note]
    call = [(letter, "call") for letter in "12 + 3"]
    structure = ('calculator {"expression":"', "structure")
    assert parts[18:] == [
        ("\n</user>\n<call>\n", "tag"), ("CALL ", "structure"), structure, *call, ('"}', "structure"), ("\n</call>\n", "tag"),
    ]  # fmt: skip
    assert [token.supervised for token in view.tokens] == [False] * 19 + [True] * 10
    assert view.block_size is None
    assert view.next is None


def test_x_and_y_are_the_ids_shifted_by_one() -> None:
    view = explain_sample(SAMPLE, TOKENIZER, None)
    ids = [token.id for token in view.tokens]
    assert (ids[0], ids[18], ids[19], ids[-1]) == (USER, CALL, WORD, END)
    assert view.x == ids[:-1]
    assert view.y == [IGNORE] * 18 + ids[19:]


def test_a_loss_on_everything_looks_at_everything_but_the_first_token() -> None:
    view = explain_sample(SAMPLE, TOKENIZER, None, loss_on="all")
    assert view.y == [token.id for token in view.tokens][1:]
    assert [token.supervised for token in view.tokens] == [False] + [True] * 28


def test_structure_without_a_token_of_its_own_is_spelled_and_still_structure() -> None:
    sample = read_sample("find cats", 'CALL search {"query":"cats"}', TOOLS)
    view = explain_sample(sample, TOKENIZER, None)
    assert "".join(token.text for token in view.tokens if token.part == "structure") == 'CALL search {"query":""}'
    assert "".join(token.text for token in view.tokens if token.part == "call") == "cats"


def test_a_byte_that_is_no_character_is_shown_as_such() -> None:
    view = explain_sample(read_sample("找\t1", "CALL none {}", TOOLS), TOKENIZER, None)
    assert [token.text for token in view.tokens[1:6]] == ["\\xE6", "\\x89", "\\xBE", "\t", "1"]


def test_a_model_says_what_it_expects_where_the_loss_looks() -> None:
    model = small_model()
    view = explain_sample(SAMPLE, TOKENIZER, model, candidates=3)
    with torch.no_grad():
        logits_TV = model(torch.tensor([view.x]), torch.tensor([19]))[0]
    assert view.block_size == 64
    assert view.next is not None
    assert [place for place, expected in enumerate(view.next) if expected is None] == list(range(18))
    for expected, label, row_V in zip(view.next[18:], view.y[18:], logits_TV[18:].softmax(-1), strict=True):
        assert expected is not None
        assert expected.probability == pytest.approx(float(row_V[label]), rel=1e-4)
        assert expected.candidates[0].probability == pytest.approx(float(row_V.max()), rel=1e-4)
        assert len(expected.candidates) in (3, 4)


def test_a_sample_that_does_not_fit_is_shown_without_what_the_model_expects() -> None:
    sample = read_sample("x" * 60, "CALL none {}", TOOLS)
    view = explain_sample(sample, TOKENIZER, small_model())
    assert len(view.x) > 64
    assert view.next is None


def test_a_sample_is_written_as_data_files_are_read() -> None:
    sample = read_sample("two notes", 'CALL search {"top_k":2, "query":"notes"}', TOOLS)
    assert sample.call == 'CALL search {"query":"notes","top_k":2}'


@pytest.mark.parametrize(
    ("user", "call", "named"),
    [
        (" ", "CALL none {}", "empty"),
        ("a", "CALL lamp {}", "lamp"),
        ("a", "CALL calculator {", "JSON"),
        ("a", 'CALL search {"top_k":2}', "query"),
    ],
)
def test_what_is_no_sample_is_refused(user: str, call: str, named: str) -> None:
    with pytest.raises(ToolcallError, match=named):
        read_sample(user, call, TOOLS)
