"""One call in the making, on a CPU: token by token, without batches.

Guessing ahead, as `decoder.py` does, would gain nothing here: a token takes less time than a pass over several with all that belongs
to it.

Shapes: T tokens of the call, V vocabulary.
"""

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from toolcall.decoding.conditions import Conditions
from toolcall.decoding.confidence import Confidence
from toolcall.decoding.constraint import Constraint
from toolcall.decoding.sampling import choose
from toolcall.models.single import SingleCall


class SingleDecoder:
    """The call for one prompt; otherwise as `Decoder`."""

    def __init__(self, conditions: Conditions, prompt: Sequence[int]) -> None:
        self._sampling, self._source = conditions.sampling, conditions.source
        self.sure = Confidence(conditions.tokenizer, 1, conditions.model.device)
        self._stop = list(conditions.stop)
        size, (self._limit,) = conditions.room([prompt])
        self._constraint = Constraint(conditions.grammar, self._limit) if conditions.grammar else None
        self._call = SingleCall(conditions.model, prompt, size)
        self._tokens = list[int]()

    def __iter__(self) -> Iterator[None]:
        """One token each time, until the call is done."""
        seen = [self._take()]
        while self._tokens[-len(self._stop) :] != self._stop and len(self._tokens) < self._limit:
            yield
            self._call.write(self._tokens[-1])
            seen.append(self._take())
        self._observe(torch.stack(seen))
        yield

    @property
    def tokens(self) -> list[list[int]]:
        """What the call has come to, as the only row."""
        return [self._tokens]

    def _take(self) -> Tensor:
        """Write down what comes next; the logits that it was chosen from."""
        logits_V = torch.from_numpy(self._call.logits_V)
        token = self._chosen(logits_V) if self._constraint is None else self._within(self._constraint, logits_V)
        self._tokens.append(token)
        return logits_V

    def _within(self, constraint: Constraint, logits_V: Tensor) -> int:
        """The next token within the grammar. The likeliest of all that the grammar accepts needs no mask."""
        if not self._sampling.greedy or constraint.refuses(token := int(logits_V.argmax())):
            token = self._chosen(logits_V.masked_fill(~constraint.allowed(), -torch.inf))
        return constraint.advance(token)

    def _chosen(self, logits_V: Tensor) -> int:
        return int(choose(logits_V[None], self._sampling, self._source))

    def _observe(self, logits_TV: Tensor) -> None:
        first_1, tokens_1T = torch.zeros(1, dtype=torch.long), torch.tensor([self._tokens])
        self.sure.observe(first_1, first_1, torch.ones_like(tokens_1T, dtype=torch.bool), logits_TV[None], tokens_1T)
