"""Calls a second of a TinyGPT here and in Hugging Face transformers: the same weights (GPT-2's architecture), prompts and grammar.

    pip install transformers
    python scripts/compare_transformers.py --preset small --calls 64 --tokens 35

Random weights, greedy, in turns; prints medians. Without a grammar no call ends before it has all its tokens, and both must write
the same ones.
"""

import argparse
import statistics
import time
from collections.abc import Callable
from functools import partial

import torch
from hydra import compose, initialize_config_dir
from torch import Tensor
from transformers import GPT2Config, GPT2LMHeadModel

from toolcall.config.paths import config_folder
from toolcall.datamodules.synthetic import generate_splits, make_mixture
from toolcall.datamodules.tokenizer import END, PAD, Tokenizer
from toolcall.decoding import Grammar, Sampling, generate
from toolcall.decoding.constraint import Constraints
from toolcall.models.config import TinyGPTConfig
from toolcall.models.tinygpt import TinyGPT
from toolcall.tools.builtin import builtin_tools


class GrammarProcessor:
    """The grammar of our tools for one run of `GPT2LMHeadModel.generate`."""

    def __init__(self, grammar: Grammar, rows: int, tokens: int) -> None:
        self.constraints = Constraints(grammar, [tokens] * rows, [()] * rows)
        self.going_B: Tensor | None = None

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        last_B = input_ids[:, -1]
        if self.going_B is None:
            self.going_B = torch.ones_like(last_B, dtype=torch.bool)
        else:
            self.constraints.advance(last_B, self.going_B)
            self.going_B = self.going_B & (last_B != END)
        return self.constraints.masked(scores, self.going_B)


def as_gpt2(model: TinyGPT, vocabulary: int) -> GPT2LMHeadModel:
    """The same network; torch keeps matrices the other way round than GPT-2's `Conv1D`."""
    config = model.config
    peer = GPT2LMHeadModel(GPT2Config(
        vocab_size=vocabulary, n_positions=config.block_size, n_embd=config.n_embd, n_layer=config.n_layer, n_head=config.n_head,
        activation_function="gelu", resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0, tie_word_embeddings=False,
        bos_token_id=PAD, eos_token_id=END, pad_token_id=PAD,
    ))  # fmt: skip
    ours = model.state_dict()
    renamed = {
        "transformer.wte.weight": ours["embedding.tokens.weight"], "transformer.wpe.weight": ours["embedding.positions.weight"],
        "transformer.ln_f.weight": ours["norm.weight"], "transformer.ln_f.bias": ours["norm.bias"], "lm_head.weight": ours["head.weight"],
    }  # fmt: skip
    parts = {"attention_norm": "ln_1", "mlp_norm": "ln_2", "attention.qkv": "attn.c_attn", "attention.out": "attn.c_proj", "up": "mlp.c_fc"}
    for layer in range(config.n_layer):
        for name, theirs in (parts | {"down": "mlp.c_proj"}).items():
            weight = ours[f"blocks.{layer}.{name}.weight"]
            renamed[f"transformer.h.{layer}.{theirs}.weight"] = weight.T if weight.dim() == 2 else weight
            renamed[f"transformer.h.{layer}.{theirs}.bias"] = ours[f"blocks.{layer}.{name}.bias"]
    peer.load_state_dict(renamed)
    return peer.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--preset", default="small")
    parser.add_argument("--calls", type=int, default=64)
    parser.add_argument("--tokens", type=int, default=35)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    with initialize_config_dir(str(config_folder()), version_base="1.3"):
        sizes = compose("train", [f"preset={options.preset}"]).model
    samples = generate_splits({"train": 0, "val": 0, "test": options.calls}, 11, make_mixture(["en"], 0.12))["test"]
    users = [sample.user for sample in samples]
    tokenizer = Tokenizer.train(users)
    torch.manual_seed(11)
    model = TinyGPT(
        TinyGPTConfig(sizes.n_layer, sizes.n_head, sizes.n_embd, sizes.block_size, "reference", bidirectional=False, ngram_rows=0),
        len(tokenizer),
    ).eval()
    peer, grammar = as_gpt2(model, len(tokenizer)), Grammar(builtin_tools(), tokenizer)
    prompts = [tokenizer.encode_prompt(user) for user in users]
    longest = max(map(len, prompts))
    padded = torch.tensor([[PAD] * (longest - len(prompt)) + prompt for prompt in prompts])
    mask = torch.tensor([[0] * (longest - len(prompt)) + [1] * len(prompt) for prompt in prompts])
    sampling = Sampling(max_new_tokens=options.tokens)

    def here(within: Grammar | None) -> list[str]:
        return [call.text for call in generate(model, tokenizer, users, sampling, options.calls, grammar=within)]

    def there(within: Grammar | None) -> list[str]:
        processors = [GrammarProcessor(within, options.calls, options.tokens)] if within else None
        with torch.inference_mode():
            out = peer.generate(padded, attention_mask=mask, max_new_tokens=options.tokens, do_sample=False, logits_processor=processors)
        rows = (row[: row.index(END)] if END in row else row for row in out[:, longest:].tolist())
        return [tokenizer.decode(row) for row in rows]

    with torch.no_grad():
        model.head.weight[END] = peer.lm_head.weight[END] = 0.0
    for name, within in (("without a grammar", None), ("within the grammar", grammar)):
        assert within or here(within) == there(within), "the two do not write the same"
        ours, theirs = _in_turns([partial(here, within), partial(there, within)], options.repeats)
        print(f"{name}: {options.calls / ours:.1f} calls/s here, {options.calls / theirs:.1f} in transformers, {theirs / ours:.2f} times")


def _in_turns(programs: list[Callable[[], object]], repeats: int) -> list[float]:
    """Median seconds of each; a first turn is not counted."""
    seconds: list[list[float]] = [[] for _ in programs]
    for _ in range(repeats + 1):
        for program, times in zip(programs, seconds, strict=True):
            started = time.perf_counter()
            program()
            times.append(time.perf_counter() - started)
    return [statistics.median(times[1:]) for times in seconds]


if __name__ == "__main__":
    main()
