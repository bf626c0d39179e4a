"""A batch of calls in the making: rows of unlike length with a key/value cache, each leaving the batch as soon as it is done.

A forward pass over a few tokens takes hardly longer than one over a single token. So tokens that will probably follow are fed together
with the last one: what the grammar leaves no choice about, then what the request goes on with from where the call has come to in it
(prompt-lookup decoding, Saxena 2023, https://github.com/apoorvumang/prompt-lookup-decoding). The pass tells what would have been
chosen behind each of them: guesses are kept up to the first wrong one, and the calls are the same as without guesses.

Shapes: B rows, T positions that are fed at once, V vocabulary.
"""

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from toolcall.datamodules.tokenizer import PAD
from toolcall.decoding.conditions import Conditions
from toolcall.decoding.confidence import Confidence
from toolcall.decoding.constraint import Constraints
from toolcall.decoding.sampling import choose
from toolcall.models.cache import Cache
from toolcall.models.tinygpt import TinyGPT
from toolcall.rows import SHRINK, Rows

_FEW = 16  # rows, up to which a pass over guesses costs little more than one without them


class _Flight(Rows):
    """The rows that are still in the batch."""

    def __init__(self, model: TinyGPT, prompts: Sequence[Sequence[int]], limits: Sequence[int], size: int) -> None:
        longest = max(map(len, prompts))
        self.fed_BT = torch.tensor([[*prompt, *[PAD] * (longest - len(prompt))] for prompt in prompts], device=model.device)
        """What was fed last; at first the prompts and the starts."""
        self.lengths_B = torch.tensor([len(prompt) for prompt in prompts], device=model.device)
        self.limits_B = torch.tensor(limits, device=model.device)
        self.written_B = torch.zeros_like(self.limits_B)
        self.running_B = torch.ones_like(self.limits_B, dtype=torch.bool)
        self.numbers_B = torch.arange(len(prompts), device=model.device)
        """Their places in the batch at its beginning."""
        self.last_B = self.fed_BT[:, 0]
        """The tokens that were written last, which are to be fed."""
        self.cache = Cache(model, len(prompts), size)


class Decoder:
    """Calls for B prompts, or what they go on with behind their first tokens, `starts`.

    `forward` is called as such: compiling pays in training, where shapes recur, and not here, where each step has its own.
    """

    def __init__(self, conditions: Conditions, prompts: Sequence[Sequence[int]], starts: Sequence[Sequence[int]] | None = None) -> None:
        starts = starts or [()] * len(prompts)
        self._model, self._sampling, stop = conditions.model, conditions.sampling, conditions.stop
        self._source = conditions.source
        self.sure = Confidence(conditions.tokenizer, len(prompts), self._model.device)
        """What the model thinks of the calls; of what is behind their starts."""
        size, budgets = conditions.room(prompts)
        self._limits = [budget - len(start) for budget, start in zip(budgets, starts, strict=True)]
        self._guesses = self._sampling.guesses if self._sampling.greedy and len(stop) == 1 else 0
        self._prompts_B = torch.tensor([len(prompt) for prompt in prompts], device=self._model.device)
        begun = [[*prompt, *start] for prompt, start in zip(prompts, starts, strict=True)]
        self._flight = _Flight(self._model, begun, self._limits, size + self._guesses)
        self._constraints = Constraints(conditions.grammar, budgets, starts) if conditions.grammar else None
        self._stop = tuple(stop)
        self._output_BN = torch.full((len(prompts), max(self._limits) + 1), PAD, device=self._model.device)

    def __iter__(self) -> Iterator[None]:
        """One forward pass each time, until all calls are done."""
        self._take(self._prefill())
        while self._flight.running_B.any():
            yield
            self._shrink()
            self._flight.cache.advance(self._take(self._feed()))
        yield

    @property
    def tokens(self) -> list[list[int]]:
        """What each call has come to, behind its start; behind the stop sequence stands padding."""
        return [row[:limit] for row, limit in zip(self._output_BN.tolist(), self._limits, strict=True)]

    def _prefill(self) -> Tensor:
        """Feed all prompts at once, padded at the end; the logits behind each one's last token, (B, 1, V)."""
        rows = self._flight
        last_B = rows.numbers_B * rows.fed_BT.size(1) + rows.lengths_B - 1
        logits_BV = self._model.forward(rows.fed_BT, self._prompts_B, rows.cache, rows.lengths_B, last_B)
        rows.cache.advance(rows.lengths_B)
        return logits_BV[:, None]

    def _feed(self) -> Tensor:
        """Feed the last tokens and the guesses; the logits behind each of them, (B, T, V)."""
        rows = self._flight
        rows.fed_BT = rows.last_B[:, None]
        if self._guesses and len(rows.fed_BT) <= _FEW:
            rows.fed_BT = torch.cat((rows.fed_BT, self._guessed()), 1)
        return self._model.forward(rows.fed_BT, cache=rows.cache)

    def _guessed(self) -> Tensor:
        """The tokens that may follow those written last, (B, guesses)."""
        assert self._flight.cache.head is not None
        copied_BK = self._flight.cache.head.ahead(self._flight.last_B, self._guesses)
        if self._constraints is None:
            return copied_BK
        forced = self._constraints.forced()
        if not any(forced):
            return copied_BK
        rows = [(*sure, *copied)[: self._guesses] for sure, copied in zip(forced, copied_BK.tolist(), strict=True)]
        return torch.tensor(rows, device=copied_BK.device)

    def _take(self, logits_BTV: Tensor) -> Tensor:
        """Write the tokens that the logits choose, in each row as long as it agrees with what was fed; how many, (B)."""
        rows, time = self._flight, logits_BTV.size(1)
        if self._constraints is None:
            chosen_BT = choose(logits_BTV.flatten(0, 1), self._sampling, self._source).view(-1, time)
        else:
            chosen_BT = self._within_grammar(self._constraints, logits_BTV)
        ends_BT, going_BT = self._ends(chosen_BT), rows.running_B[:, None]
        if time > 1:
            agree_BT = ~ends_BT[:, :-1] & (chosen_BT[:, :-1] == rows.fed_BT[:, 1:time])
            going_BT = torch.cat((going_BT, going_BT & agree_BT.cumprod(1).bool()), 1)
        self.sure.observe(rows.numbers_B, rows.written_B, going_BT, logits_BTV, chosen_BT)
        return self._write(chosen_BT, ends_BT, going_BT)

    def _within_grammar(self, constraints: Constraints, logits_BTV: Tensor) -> Tensor:
        """The same within the grammar, which has to be followed token by token; what stands behind a disagreement means nothing."""
        rows, time = self._flight, logits_BTV.size(1)
        chosen_BT, going_B = logits_BTV.argmax(-1), rows.running_B
        for place in range(time):
            next_B = self._allowed(constraints, logits_BTV[:, place], chosen_BT[:, place], going_B)
            chosen_BT[:, place] = next_B = constraints.advance(next_B, going_B)
            if place + 1 < time:
                going_B = going_B & (next_B == rows.fed_BT[:, place + 1]) & ~self._ends(chosen_BT[:, : place + 1])[:, -1]
                if not going_B.any():
                    break
        return chosen_BT

    def _allowed(self, constraints: Constraints, logits_BV: Tensor, likeliest_B: Tensor, going_B: Tensor) -> Tensor:
        """The next token of each row within the grammar. The likeliest of all that the grammar accepts needs no mask."""
        if self._sampling.greedy:
            going_B = constraints.refused(likeliest_B, going_B)
            if not going_B.any():
                return likeliest_B
        return choose(constraints.masked(logits_BV, going_B), self._sampling, self._source)

    def _ends(self, chosen_BT: Tensor) -> Tensor:
        """Which of these tokens are the last of their calls: those that complete the stop sequence, or take the last room."""
        rows, (*first, last) = self._flight, self._stop
        ends_BT = chosen_BT == last
        for back, token in enumerate(reversed(first), 1):  # without guesses, so all that is earlier is written
            before_B = self._output_BN[rows.numbers_B, (rows.written_B - back).clamp(min=0)]
            ends_BT = ends_BT & ((before_B == token) & (rows.written_B >= back))[:, None]
        counts_BT = rows.written_B[:, None] + torch.arange(1, chosen_BT.size(1) + 1, device=chosen_BT.device)
        ended_BT: Tensor = ends_BT | (counts_BT >= rows.limits_B[:, None])
        return ended_BT

    def _write(self, chosen_BT: Tensor, ends_BT: Tensor, going_BT: Tensor) -> Tensor:
        """Write the tokens that are going, behind which some rows are done; how many of each row, (B)."""
        rows, spare = self._flight, self._output_BN.size(1) - 1
        at_BT = rows.written_B[:, None] + torch.arange(chosen_BT.size(1), device=chosen_BT.device)
        self._output_BN[rows.numbers_B[:, None], torch.where(going_BT, at_BT, spare)] = chosen_BT
        taken_B: Tensor = going_BT.sum(1)
        last_B1 = (taken_B - 1).clamp(min=0)[:, None]
        rows.last_B = torch.where(taken_B > 0, chosen_BT.gather(1, last_B1)[:, 0], rows.last_B)
        rows.running_B = rows.running_B & ~ends_BT.gather(1, last_B1)[:, 0]
        rows.written_B = rows.written_B + taken_B
        return taken_B

    def _shrink(self) -> None:
        """Drop the rows that are done, if they are many."""
        running_B = self._flight.running_B
        if int(running_B.sum()) <= SHRINK * len(running_B):
            kept = running_B.nonzero().squeeze(1)
            self._flight.keep(kept)
            if self._constraints:
                self._constraints.keep(kept)
