"""How sure a model is of its calls: the probability of the call, and how far its tool is ahead of the second.

Shapes: B rows, V vocabulary, N tools.
"""

import torch
from torch import Tensor

from toolcall.datamodules.tokenizer import FIRST_CHARACTER, Tokenizer

_TOOL = 1  # the token behind the word CALL decides on the tool


class Confidence:
    """Of a batch of calls, while they are generated; by the model's own probabilities, whatever grammar or chance makes of them."""

    def __init__(self, tokenizer: Tokenizer, batch: int, device: torch.device) -> None:
        self._logs_B = torch.zeros(batch, device=device)
        self._margins_B = torch.full((batch,), torch.nan, device=device)
        self._tools_VN = _tool_tokens(tokenizer).to(device)

    def observe(self, rows_B: Tensor, places_B: Tensor, going_BT: Tensor, logits_BTV: Tensor, tokens_BT: Tensor) -> None:
        """Tokens that were chosen for the rows `rows_B` of the batch, from the places `places_B` of their calls on; those that are not
        going are no part of a call."""
        logs_BTV = logits_BTV.float().log_softmax(-1)
        chosen_BT = logs_BTV.gather(2, tokens_BT[..., None])[..., 0]
        self._logs_B[rows_B] += torch.where(going_BT, chosen_BT, 0.0).sum(1)
        if self._tools_VN.size(1) < 2 or int(places_B.min()) > _TOOL:
            return
        ahead_B = _TOOL - places_B
        rows = ((ahead_B >= 0) & (ahead_B < tokens_BT.size(1))).nonzero()[:, 0]
        rows = rows[going_BT[rows, ahead_B[rows]]]
        if len(rows):
            best_N2 = (logs_BTV[rows, ahead_B[rows]].exp() @ self._tools_VN).topk(2).values
            self._margins_B[rows_B[rows]] = best_N2[:, 0] - best_N2[:, 1]

    def results(self) -> list[tuple[float, float | None]]:
        """For each row the call's probability, and the margin between the likeliest tools' probabilities: None where the vocabulary
        holds fewer than two tools."""
        margins = [None if margin != margin else margin for margin in self._margins_B.tolist()]
        return list(zip(self._logs_B.exp().tolist(), margins, strict=True))


def _tool_tokens(tokenizer: Tokenizer) -> Tensor:
    """Which tokens begin a call of which tool, (V, N): `plot {"kind":"` and its like."""
    beginnings = [text.partition(" {") for text in tokenizer.structure]
    names = sorted({name for name, brace, _ in beginnings if brace and name.isidentifier()})
    tokens = torch.zeros(len(tokenizer), len(names))
    first = FIRST_CHARACTER + len(tokenizer.characters)
    for place, (name, brace, _) in enumerate(beginnings):
        if brace and name in names:
            tokens[first + place, names.index(name)] = 1.0
    return tokens
