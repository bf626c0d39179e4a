"""From tokens to the first state of the residual stream.

Shapes: B batch, T time, C width, L lags.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from toolcall.datamodules.encoding import LENGTH_STEP
from toolcall.models.attention import Step
from toolcall.models.cache import LAGS, MEMORY, Cache, before
from toolcall.models.config import TinyGPTConfig
from toolcall.models.ngrams import NGrams, alike, lower_case
from toolcall.models.words import Words

_WRITTEN = (2, 3, 4, 5, 6, MEMORY + 1)  # lengths of the n-grams that end at a position


class Embedding(nn.Module):
    """A token, and the n-grams and words that it ends; then either their neighbours', or learned positions as in the reference."""

    def __init__(self, config: TinyGPTConfig, vocab_size: int) -> None:
        super().__init__()
        self.tokens = nn.Embedding(vocab_size, config.n_embd)
        self.ngrams = NGrams(config.ngram_rows, config.n_embd, _WRITTEN) if config.ngram_rows else None
        self.bidirectional = config.bidirectional
        both_ways = config.bidirectional and config.ngram_rows > 0  # where a word ends shows only behind it
        self.words = Words(config.ngram_rows, config.n_embd, config.block_size + LENGTH_STEP) if both_ways else None
        self.window = Window(config) if config.modern else None
        self.positions = None if config.modern else nn.Embedding(config.block_size, config.n_embd)

    def forward(self, tokens_BT: Tensor, prompts_B: Tensor | None, step: Step, cache: Cache | None) -> Tensor:
        """(B, T, C)."""
        x_BTC: Tensor = self.tokens(tokens_BT)
        if self.ngrams is not None:
            spelled_BT = before(self._spelled(tokens_BT, prompts_B, step), cache.tokens if cache else None, MEMORY)
            windows_BTL = spelled_BT.unfold(1, MEMORY + 1, 1).flip(-1)
            x_BTC = x_BTC + self.ngrams(windows_BTL.flatten(0, 1)).view_as(x_BTC)
        if self.words is not None and prompts_B is not None:
            x_BTC = self.words(x_BTC, tokens_BT, prompts_B)
        if self.window is not None:
            x_BTC = self.window(x_BTC, prompts_B, step, cache)
        if self.positions is not None:  # padding may reach beyond the context
            x_BTC = x_BTC + self.positions(step.positions_BT.clamp(max=self.positions.num_embeddings - 1))
        return x_BTC

    def _spelled(self, tokens_BT: Tensor, prompts_B: Tensor | None, step: Step) -> Tensor:
        """What n-grams are made of. What is written has to tell digits apart, such as those of a factor of units, which no request holds;
        a request that is only read has not."""
        if prompts_B is None or not self.bidirectional:
            return lower_case(tokens_BT)
        return torch.where(step.positions_BT < prompts_B[:, None], alike(tokens_BT), lower_case(tokens_BT))


class Window(nn.Module):
    """Each embedding with its neighbours': those before it, and within the request also those after it ("smear" in
    KellerJordan/modded-nanogpt, here of more than one position and channel by channel)."""

    def __init__(self, config: TinyGPTConfig) -> None:
        super().__init__()
        self.before = nn.Parameter(torch.zeros(LAGS, config.n_embd))
        self.after = nn.Parameter(torch.zeros(LAGS, config.n_embd)) if config.bidirectional else None

    def forward(self, own_BTC: Tensor, prompts_B: Tensor | None, step: Step, cache: Cache | None) -> Tensor:
        """(B, T, C)."""
        x_BTC, time = own_BTC, own_BTC.size(1)
        earlier = before(own_BTC, cache.embeddings if cache else None, LAGS)
        for lag, mix_C in enumerate(self.before):
            x_BTC = torch.addcmul(x_BTC, earlier[:, LAGS - 1 - lag : LAGS - 1 - lag + time], mix_C)
        if self.after is not None and prompts_B is not None:
            inside_BT1 = (step.positions_BT < prompts_B[:, None])[..., None]
            later = F.pad(own_BTC * inside_BT1, (0, 0, 0, LAGS))
            for lag, mix_C in enumerate(self.after, 1):
                x_BTC = torch.addcmul(x_BTC, later[:, lag : lag + time], mix_C)
        return x_BTC
