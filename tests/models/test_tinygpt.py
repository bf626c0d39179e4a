"""TinyGPT: shapes, causality, the cache, golden numbers, and learning."""

from typing import Any

import pytest
import torch
from torch.nn import functional as F

from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.errors import ToolcallError
from toolcall.models.cache import Cache
from toolcall.models.config import TinyGPTConfig
from toolcall.models.optimizer import OptimizerConfig, make_optimizer
from toolcall.models.tinygpt import TinyGPT

VOCABULARY = 400
TYPED = torch.tensor(Tokenizer.train([]).encode("0123456789 abAB abAB"))
PRESETS = {"tiny": (2, 2, 96, 160), "small": (4, 4, 192, 256), "medium": (6, 6, 384, 384)}
KINDS: dict[str, dict[str, Any]] = {
    "modern": {"ngram_rows": 256},
    "causal": {"bidirectional": False, "ngram_rows": 256},
    "without n-grams": {"ngram_rows": 0},
    "reference": {"architecture": "reference", "bidirectional": False, "ngram_rows": 0},
}


def make_model(kind: str = "modern", preset: str = "tiny", **options: Any) -> TinyGPT:
    """A model whose outputs differ from zero (a fresh modern one predicts nothing)."""
    torch.manual_seed(0)
    model = TinyGPT(TinyGPTConfig(*PRESETS[preset], **KINDS[kind], **options), VOCABULARY)
    with torch.no_grad():
        for weight in model.parameters():
            weight.add_(torch.randn_like(weight) * 0.05)
    return model.eval()


def draw(*shape: int) -> torch.Tensor:
    """Tokens of which many are digits and letters: numbers and words are read in ways of their own. A tag is the first of each row."""
    tokens = torch.where(torch.rand(shape) < 0.7, TYPED[torch.randint(0, 20, shape)], torch.randint(1, VOCABULARY, shape))
    tokens[:, 0] = 1
    return tokens


@pytest.mark.parametrize("kind", KINDS)
def test_a_token_sees_nothing_that_follows_it(kind: str) -> None:
    model = make_model(kind)
    tokens = draw(2, 20)
    changed = tokens.clone()
    changed[:, 12:] = (changed[:, 12:] + 1) % VOCABULARY
    for prompts in (None, torch.tensor([12, 7])):
        assert torch.equal(model(tokens, prompts)[:, :12], model(changed, prompts)[:, :12])
        assert not torch.equal(model(tokens, prompts)[:, 12:], model(changed, prompts)[:, 12:])


@pytest.mark.parametrize("bidirectional", [True, False])
def test_a_request_is_read_in_both_directions_if_asked_to(bidirectional: bool) -> None:
    model = make_model("modern" if bidirectional else "causal")
    tokens = draw(1, 20)
    changed = tokens.clone()
    changed[:, 9] = (changed[:, 9] + 1) % VOCABULARY
    prompts = torch.tensor([10])
    differs = (model(tokens, prompts) != model(changed, prompts)).any(-1)[0]
    assert differs[:9].all() == differs[:9].any() == bidirectional


@pytest.mark.parametrize("kind", KINDS)
def test_selected_positions_have_the_logits_that_all_positions_have(kind: str) -> None:
    model = make_model(kind)
    tokens = draw(3, 16)
    select, prompts = torch.tensor([0, 5, 17, 47, 47]), torch.tensor([4, 9, 12])
    torch.testing.assert_close(model(tokens, prompts, select_N=select), model(tokens, prompts).flatten(0, 1)[select])


def test_positions_without_a_label_change_no_gradient() -> None:
    """With which the loss fills up those that it covers (`models/module.py`)."""
    model, tokens, prompts = make_model(), draw(2, 24), torch.tensor([10, 12])
    covered = torch.tensor([*range(9, 24), *range(24 + 11, 48)])
    found = []
    for select in (covered, torch.cat((covered, torch.arange(8)))):
        model.zero_grad()
        logits = model(tokens, prompts, select_N=select)[: len(covered)]
        F.cross_entropy(logits, tokens.flatten()[covered]).backward()
        found.append([weight.grad.clone() for weight in model.parameters() if weight.grad is not None])
    torch.testing.assert_close(*found)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("preset", PRESETS)
def test_a_cache_fed_in_pieces_gives_the_logits_of_one_pass(kind: str, preset: str) -> None:
    model = make_model(kind, preset)
    tokens = draw(2, 24)
    cache = Cache(model, 2, 24)
    prompts = torch.tensor([10, 10])
    first, *others = tokens.split((10, 1, 1, 5, 7), dim=1)
    pieces = [model(first, prompts, cache)]
    cache.advance(prompts)
    for piece in others:
        pieces.append(model(piece, cache=cache))
        cache.advance(torch.full((2,), piece.size(1)))
    torch.testing.assert_close(torch.cat(pieces, 1), model(tokens, prompts), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("kind", KINDS)
def test_rows_of_unlike_length_share_a_cache(kind: str) -> None:
    model = make_model(kind)
    long, short = draw(1, 15), draw(1, 9)
    padded = torch.cat((short, torch.zeros(1, 3, dtype=torch.long)), 1)
    cache = Cache(model, 2, 20)
    prompts = torch.tensor([11, 6])
    model(torch.cat((long[:, :12], padded)), prompts, cache, counts_B=torch.tensor([12, 9]))
    cache.advance(torch.tensor([12, 9]))
    following = torch.stack((long[0, 12:13], torch.tensor([7])))
    logits = model(following, cache=cache)
    torch.testing.assert_close(logits[0, -1], model(long[:, :13], prompts[:1])[0, -1], rtol=1e-4, atol=1e-4)
    alone = model(torch.cat((short, torch.tensor([[7]])), 1), prompts[1:])[0, -1]
    torch.testing.assert_close(logits[1, -1], alone, rtol=1e-4, atol=1e-4)


def test_a_cache_forgets_dropped_rows() -> None:
    model = make_model()
    tokens = draw(3, 8)
    cache = Cache(model, 3, 12)
    prompts = torch.tensor([5, 6, 7])
    model(tokens[:, :7], prompts, cache)
    cache.advance(torch.full((3,), 7))
    cache.keep(torch.tensor([0, 2]))
    rest, kept = model(tokens[[0, 2], 7:], cache=cache), model(tokens[[0, 2]], prompts[[0, 2]])
    torch.testing.assert_close(rest[:, -1], kept[:, -1], rtol=1e-4, atol=1e-4)


def test_a_fresh_modern_model_guesses_uniformly_among_what_it_cannot_copy() -> None:
    torch.manual_seed(0)
    model = TinyGPT(TinyGPTConfig(*PRESETS["tiny"], ngram_rows=256), VOCABULARY)
    tokens = draw(1, 10)
    probabilities = model(tokens).softmax(-1)[0, -1]
    elsewhere = torch.ones(VOCABULARY, dtype=torch.bool)
    elsewhere[tokens] = False
    torch.testing.assert_close(probabilities[elsewhere], probabilities[elsewhere].mean().expand(int(elsewhere.sum())), rtol=0.1, atol=0)
    assert probabilities[tokens[0]].mean() > probabilities[elsewhere].mean()


def test_the_reference_architecture_has_the_parameters_of_the_reference() -> None:
    counts = {
        name: TinyGPT(TinyGPTConfig(*sizes, architecture="reference", ngram_rows=0), 100).parameter_count for name, sizes in PRESETS.items()
    }
    assert counts == {"tiny": 258_432, "small": 1_867_392, "medium": 10_871_808}


@pytest.mark.parametrize(
    ("sizes", "named"),
    [
        ((2, 3, 64, 128), "n_embd=64 is not divisible by model.n_head=3"),
        ((0, 2, 64, 128), "model.n_layer is 0"),
        ((13, 2, 64, 128), "model.n_layer is 13"),
        ((2, 2, 1000, 128), "model.n_embd is 1000"),
        ((2, 2, 64, 2048), "model.block_size is 2048"),
        ((2, 8, 48, 128), "rotary"),
    ],
)
def test_sizes_that_cannot_be_built_are_refused_by_name(sizes: tuple[int, int, int, int], named: str) -> None:
    with pytest.raises(ToolcallError, match=named):
        TinyGPTConfig(*sizes)


@pytest.mark.parametrize(
    ("kind", "optimizer"),
    [
        ("modern", "muon"),
        ("reference", "muon"),
        *(pytest.param(kind, "adamw", marks=pytest.mark.slow) for kind in KINDS),
        *(pytest.param(kind, "muon", marks=pytest.mark.slow) for kind in ("causal", "without n-grams")),
    ],
)
def test_one_batch_is_learned_to_the_last_token(kind: str, optimizer: str) -> None:
    torch.manual_seed(1)
    model = TinyGPT(TinyGPTConfig(2, 2, 64, 64, **KINDS[kind]), VOCABULARY)
    rates = {"muon": 0.02, "adamw": 3e-3}
    stepper = make_optimizer(OptimizerConfig(optimizer, rates[optimizer], 0.004, 0.0), *model.parameter_groups())  # type: ignore[arg-type]
    tokens, prompts = draw(4, 24), torch.full((4,), 9)
    for _ in range(150):
        loss = F.cross_entropy(model(tokens[:, :-1], prompts)[:, 8:].flatten(0, 1), tokens[:, 9:].flatten())
        stepper.zero_grad()
        loss.backward()
        stepper.step()
    assert torch.equal(model(tokens[:, :-1], prompts)[:, 8:].argmax(-1), tokens[:, 9:])


def test_dropout_changes_training_and_not_evaluation() -> None:
    model = make_model(dropout=0.5)
    tokens = draw(2, 12)
    assert torch.equal(model(tokens), model(tokens))
    model.train()
    assert not torch.equal(model(tokens), model(tokens))
