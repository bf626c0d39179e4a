"""What a model would have gone on with. Shapes: V vocabulary."""

from torch import Tensor

from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.explanation.tokens import spelled
from toolcall.explanation.views import Candidate


def likeliest(tokenizer: Tokenizer, probabilities_V: Tensor, allowed_V: Tensor, count: int, chosen: int) -> list[Candidate]:
    """The `count` likeliest tokens, the likeliest first; the chosen one behind them if it is none of them."""
    tokens: list[int] = probabilities_V.topk(min(count, len(probabilities_V))).indices.tolist()
    return [
        Candidate(token, spelled(tokenizer, token), float(probabilities_V[token]), bool(allowed_V[token]))
        for token in dict.fromkeys([*tokens, chosen])
    ]
