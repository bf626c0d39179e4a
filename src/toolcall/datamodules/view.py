"""A batch made readable: what the model is given, and which characters it is to learn."""

from toolcall.datamodules.encoding import IGNORE, Batch
from toolcall.datamodules.tokenizer import NOTE, NOTED, PAD, Tokenizer

NOTE_SIGNS = {NOTE: "⟦", NOTED: "⟧"}
"""How the tokens around a noted number are shown."""
_GREEN, _BOLD, _DIM, _RESET = "\033[32m", "\033[1;32m", "\033[2m", "\033[0m"


def batch_view(batch: Batch, tokenizer: Tokenizer, colour: bool) -> str:
    """Row by row the text of the labels' positions. Supervised characters are green, those of argument values and what ends them bold
    green; without colour a line below marks them by `^` and `#`."""
    head = (
        f"{len(batch.tokens_BT)} samples, {batch.tokens_BT.size(1)} positions each, {batch.real_tokens} tokens without padding, "
        f"{int((batch.labels_BT != IGNORE).sum())} of them supervised"
    )
    rows = [_row(batch, number, tokenizer, colour) for number in range(len(batch.tokens_BT))]
    return "\n\n".join([head, *rows])


def _row(batch: Batch, number: int, tokenizer: Tokenizer, colour: bool) -> str:
    """The sample's text: every token once, each but the first being the label of the position before it."""
    tokens, labels = batch.tokens_BT[number].tolist(), batch.labels_BT[number].tolist()
    weights = batch.weights_BT[number].tolist()
    length = sum(token != PAD for token in tokens)
    last = [labels[length - 1]] if labels[length - 1] != IGNORE else []
    marks = [0.0, *weights[:length]]
    pieces = [(_shown(tokenizer, token), mark) for token, mark in zip([*tokens[:length], *last], marks, strict=False)]
    if colour:
        return "".join(f"{_style(mark)}{text}{_RESET}" for text, mark in pieces)
    return "".join(text for text, _ in pieces) + "\n" + "".join(_mark(mark) * len(text) for text, mark in pieces).rstrip()


def _shown(tokenizer: Tokenizer, token: int) -> str:
    if token in NOTE_SIGNS:
        return NOTE_SIGNS[token]
    return tokenizer.decode([token]).replace("\n", "⏎")


def _style(weight: float) -> str:
    return _DIM if weight == 0 else _BOLD if weight > 1 else _GREEN


def _mark(weight: float) -> str:
    return " " if weight == 0 else "#" if weight > 1 else "^"
