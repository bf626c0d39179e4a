"""Two ways in which a call copies from its request: a pointer that is learned, and a reading head that compares tokens.

Both vote: a token that is to be copied gets a higher logit. Shapes: B batch, T time, S positions of the text, C width, V vocabulary,
M places that a vote names.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from toolcall.datamodules.reading import Reading
from toolcall.models.attention import Step
from toolcall.models.cache import PointerCache, before
from toolcall.models.config import TinyGPTConfig
from toolcall.models.ngrams import NGrams, alike

READ = (1, 2, 3, 4, 6)  # lengths of the n-grams that start where the reading head stands
MANY = 15  # numbers: as many or more count as this


@dataclass(frozen=True)
class Vote:
    """How much each position wants each of M tokens to come next, (B, T, M) both; `strength` weighs it by the final state."""

    weights_BTM: Tensor
    tokens_BTM: Tensor
    strength: nn.Linear

    def add_to(self, logits: Tensor, state: Tensor, select_N: Tensor | None) -> None:
        """Add this vote to logits (B, T, V) or (N, V), in place; `state`: what they come from."""
        weights, tokens = self.weights_BTM, self.tokens_BTM
        if select_N is not None:
            weights, tokens = (part.flatten(0, 1).index_select(0, select_N) for part in (weights, tokens))
        logits.scatter_add_(-1, tokens, (weights * self.strength(state)).to(logits.dtype))


class Pointer(nn.Module):
    """Attention whose values are the tokens themselves: what it looks at becomes more likely as the next token.

    A network of its own would have to learn for each character how to read it and how to say it; a pointer copies characters
    that it has never seen. Merity et al. 2016, arXiv:1609.07843, here added to the logits instead of mixed with the probabilities.
    """

    def __init__(self, config: TinyGPTConfig) -> None:
        super().__init__()
        self.query = nn.Linear(config.n_embd, config.n_embd, bias=False)
        self.key = nn.Linear(config.n_embd, config.n_embd, bias=False)
        self.strength = nn.Linear(config.n_embd, 1)
        bound = (3 / config.n_embd) ** 0.5
        nn.init.uniform_(self.query.weight, -bound, bound)
        nn.init.uniform_(self.key.weight, -bound, bound)
        nn.init.zeros_(self.strength.weight)
        nn.init.ones_(self.strength.bias)  # at zero, query and key would have no gradient

    def forward(self, before_BTC: Tensor, asking_BTC: Tensor, step: Step, tokens_BT: Tensor, cache: PointerCache | None) -> Vote:
        """How much is copied from each of S positions. `before`: the states before the last block, which all positions have; `asking`:
        those behind it, of the positions whose vote counts."""
        keys_BTC, tokens_BS = self.key(before_BTC), tokens_BT
        if cache is None:
            keys_BSC = before(keys_BTC, None, 1)[:, :-1]
        else:
            cache.keys_BSC[step.rows_B1, step.positions_BT + 1] = keys_BTC.to(cache.keys_BSC.dtype)
            cache.tokens_BS[step.rows_B1, step.positions_BT] = tokens_BT
            keys_BSC, tokens_BS = cache.keys_BSC[:, : step.size], cache.tokens_BS[:, : step.size]
        scores_BTS = (self.query(asking_BTC) * before_BTC.size(-1) ** -0.5) @ keys_BSC.mT
        copied_BTS = scores_BTS.masked_fill(~step.mask_B1TS[:, 0], -torch.inf).softmax(-1)
        return Vote(copied_BTS, tokens_BS[:, None].expand_as(copied_BTS), self.strength)


class Reader(nn.Module):
    """What a call learns from the place in the request that its reading head has come to, and a vote for what stands there."""

    def __init__(self, config: TinyGPTConfig) -> None:
        super().__init__()
        self.ngrams = NGrams(config.ngram_rows, config.n_embd, READ) if config.ngram_rows else None
        self.left = nn.Embedding(2 * (MANY + 1), config.n_embd)
        self.order = Order(config) if config.bidirectional else None  # how many numbers follow is no secret then
        self.state = nn.Linear(config.n_embd, config.n_embd, bias=False)
        self.strength = nn.Linear(config.n_embd, 1)
        for part in (self.left, self.state, self.strength):
            for parameter in part.parameters():
                nn.init.zeros_(parameter)

    def embedded(self, x_BTC: Tensor, reading: Reading) -> Tensor:
        """Embeddings with those of what is read next, and in the request of which number starts there."""
        at_N, read_NC = self._next(reading)
        if self.order is not None and reading.order_BT2 is not None:
            number_M, order_MC = self.order(reading.order_BT2)
            at_N, read_NC = torch.cat((at_N, number_M)), torch.cat((read_NC, order_MC))
        return x_BTC.flatten(0, 1).index_add(0, at_N, read_NC).view_as(x_BTC)

    def _next(self, reading: Reading) -> tuple[Tensor, Tensor]:
        """At the positions of calls, as b * T + t, what is read next and how many numbers are left, since whether a call is complete is
        hard to see otherwise: after the coverage of Tu et al. 2016 (arXiv:1601.04811)."""
        at_N = reading.places_BT.flatten().nonzero().squeeze(1)
        read_NC = _summed(self.left, reading.left_BT2.flatten(0, 1)[at_N])
        if self.ngrams is not None:
            read_NC = read_NC + self.ngrams(alike(reading.tokens(max(READ)).flatten(0, 1)[at_N]))
        return at_N, read_NC

    def informed(self, x_BTC: Tensor, reading: Reading, states_BSC: Tensor) -> Tensor:
        """The residual stream with the request's state at the place that is read next."""
        informed: Tensor = x_BTC + self.state(reading.states(states_BSC) * reading.anything)
        return informed

    def vote(self, reading: Reading) -> Vote:
        """For the token that is read next."""
        return Vote(reading.anything, reading.tokens(1), self.strength)


class Order(nn.Module):
    """Which number of the request starts at a position, and at the one before it, where the pointer looks for it: which of them a call
    copies first depends on their order as much as on what stands around them."""

    def __init__(self, config: TinyGPTConfig) -> None:
        super().__init__()
        self.at, self.ahead = (nn.Embedding(2 * (MANY + 1), config.n_embd) for _ in range(2))
        for table in (self.at, self.ahead):
            nn.init.zeros_(table.weight)

    def forward(self, order_BT2: Tensor) -> tuple[Tensor, Tensor]:
        """The positions (as b * T + t, none of them the first of a row, which holds a tag) and their embeddings."""
        order_X2 = order_BT2.flatten(0, 1)
        at_N = order_X2[:, 0].nonzero().squeeze(1)
        return torch.cat((at_N, at_N - 1)), torch.cat([_summed(table, order_X2[at_N]) for table in (self.at, self.ahead)])


def _summed(table: nn.Embedding, counts_N2: Tensor) -> Tensor:
    """The embeddings of two counts, each of which has half of the table."""
    halves_2 = torch.tensor([0, MANY + 1], device=counts_N2.device)
    return F.embedding_bag(counts_N2.clamp(max=MANY) + halves_2, table.weight, mode="sum")
