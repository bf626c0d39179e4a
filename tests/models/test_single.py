"""One call in numpy: the logits of the model itself."""

import pytest
import torch

from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.models.config import TinyGPTConfig
from toolcall.models.single import SingleCall
from toolcall.models.tinygpt import TinyGPT

TOKENIZER = Tokenizer.train([])
REQUEST = "Average of 3, -12.5 and forty-two; 画 5 PLEASE"
CALL = 'CALL calculator {"expression":"(3 - 12.5 + 42) / 3"} 画 Zz'
CONFIGS = {
    "tiny": TinyGPTConfig(2, 2, 96, 160, ngram_rows=512),
    "small": TinyGPTConfig(4, 4, 192, 256, ngram_rows=512),
    "medium": TinyGPTConfig(6, 6, 384, 384, ngram_rows=512),
    "one block": TinyGPTConfig(1, 2, 48, 160, ngram_rows=64),
    "no n-grams": TinyGPTConfig(2, 2, 48, 160, ngram_rows=0),
    "causal": TinyGPTConfig(2, 2, 48, 160, ngram_rows=64, bidirectional=False),
}


def random_model(config: TinyGPTConfig) -> TinyGPT:
    torch.manual_seed(5)
    model = TinyGPT(config, len(TOKENIZER))
    with torch.no_grad():
        for weight in model.parameters():
            weight.add_(torch.randn_like(weight) * 0.05)
    return model.eval()


@pytest.mark.parametrize("name", CONFIGS)
def test_a_call_written_token_by_token_has_the_logits_of_one_pass(name: str) -> None:
    model, prompt, call = random_model(CONFIGS[name]), TOKENIZER.encode_prompt(REQUEST), TOKENIZER.encode(CALL)
    with torch.inference_mode():
        expected = model(torch.tensor([[*prompt, *call]]), torch.tensor([len(prompt)]))[0, len(prompt) - 1 :]
        single = SingleCall(model, prompt, len(prompt) + len(call))
        for token, logits in zip([*call, None], expected, strict=True):
            assert torch.from_numpy(single.logits_V).allclose(logits, atol=2e-4)
            if token is not None:
                single.write(token)


def test_other_models_are_run_otherwise() -> None:
    assert SingleCall.serves(random_model(CONFIGS["one block"]))
    assert not SingleCall.serves(TinyGPT(TinyGPTConfig(1, 2, 48, 160, architecture="reference"), len(TOKENIZER)))
