"""Generation within a grammar: what a call may go on with, for a batch of rows, and a call that always comes to its end.

llguidance follows the grammar; what is added here is the end. A row that runs out of its budget would stop in the middle of a
call, so a token is taken only if the shortest known way to close what is then open still fits.

Shapes: B rows, V vocabulary.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import llguidance
import numpy as np
import numpy.typing as npt
import torch
from llguidance.numpy import fill_next_token_bitmask_par
from torch import Tensor

from toolcall.datamodules.tokenizer import CALL, END, FIRST_BYTE, NOTE, NOTED, PAD, USER, Tokenizer
from toolcall.decoding.grammar import call_grammar
from toolcall.errors import ToolcallError
from toolcall.tools import Tool, expression

_MARGIN = 8  # tokens by which one token can lengthen the way to the end, beyond a tool's shortest arguments
_LONGEST_WAY = 1024
_CLOSING = (b"}", b"]", b")")


class Grammar:
    """A tool box's grammar over a tokenizer's vocabulary. Made once, used for any number of batches.

    Raises ToolcallError for a schema that llguidance cannot follow.
    """

    def __init__(self, tools: Mapping[str, Tool[Any]], tokenizer: Tokenizer) -> None:
        texts = [tokenizer.token_bytes(token) for token in range(len(tokenizer))]
        self._tokens = llguidance.LLTokenizer(llguidance.TokenizerWrapper(_Vocabulary(texts)))
        self._matcher = llguidance.LLMatcher(self._tokens, llguidance.LLMatcher.grammar_from_lark(call_grammar(tools)))
        if self._matcher.is_error():
            raise ToolcallError(
                f"the tools' schemas make no grammar ({self._matcher.get_error()}); decoding.constrained=false does without"
            )
        self.executor = llguidance.LLExecutor()
        self.size = len(tokenizer)
        self.longest = expression.MAX_LENGTH if "x-expression" in json.dumps([tool.json_schema() for tool in tools.values()]) else None
        """The most tokens of a call, since the grammar does not count an expression's characters."""
        self.opens = np.array([_opened(text) for text in texts])
        self._order = np.argsort([_rank(token, text) for token, text in enumerate(texts)], kind="stable")
        ways = [self.way_out(self._entered(f"CALL {name} ".encode(), tokenizer)) for name in tools]
        self.shortest = min(map(len, ways)) + 2
        """Tokens of the shortest call, its tool's name counted as one."""
        self.longest_arguments = max(map(len, ways))
        """Tokens of the shortest arguments of the tool that needs most."""

    def start(self) -> llguidance.LLMatcher:
        """A matcher at the beginning of a call."""
        return self._matcher.deep_copy()

    def accepts(self, text: str) -> bool:
        """Whether a CALL line, as text, is one of the grammar's."""
        matcher, tokens = self.start(), [FIRST_BYTE + byte for byte in text.encode("utf-8", "replace")]
        return matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting()

    def _entered(self, text: bytes, tokenizer: Tokenizer) -> llguidance.LLMatcher:
        matcher = self.start()
        matcher.consume_tokens(tokenizer.encode(text.decode()))
        return matcher

    def way_out(self, matcher: llguidance.LLMatcher) -> list[int]:
        """Tokens that end the call from here on, the closing tag included: not the fewest there are, but few."""
        matcher, way = matcher.deep_copy(), list[int]()
        while len(way) < _LONGEST_WAY:
            allowed = _bits(np.frombuffer(matcher.compute_bitmask(), np.uint8), self.size)
            token = int(self._order[allowed[self._order].argmax()])
            way.append(token)
            if token == END:
                break
            matcher.consume_token(token)
        return way


class Constraint:
    """Where each of B rows stands in its call. `budgets_B`: the most tokens that each may have, the closing tag included."""

    def __init__(self, grammar: Grammar, budgets_B: Sequence[int]) -> None:
        self._grammar = grammar
        self._matchers = [grammar.start() for _ in budgets_B]
        self._left_B = np.array(budgets_B)
        self._open_B = np.zeros(len(budgets_B), np.int64)
        self._zone = grammar.longest_arguments + _MARGIN

    def masked(self, logits_BV: Tensor) -> Tensor:
        """Logits with minus infinity where the grammar does not go on."""
        bits = np.zeros((len(self._matchers), -(-self._grammar.size // 32)), np.int32)
        fill_next_token_bitmask_par(self._grammar.executor, [(matcher, row) for row, matcher in enumerate(self._matchers)], bits)
        allowed = torch.from_numpy(_bits(bits.view(np.uint8), self._grammar.size)).to(logits_BV.device)
        return logits_BV.masked_fill(~allowed, -torch.inf)

    def advance(self, tokens_B: Tensor) -> Tensor:
        """Go on by the tokens chosen, or by others where the end would not fit any more: those that are taken."""
        tokens = tokens_B.cpu().numpy().copy()
        for row in np.flatnonzero(self._left_B <= self._zone + self._open_B):
            tokens[row] = self._fitting(self._matchers[row], int(tokens[row]), int(self._left_B[row]))
        for matcher, token in zip(self._matchers, tokens.tolist(), strict=True):
            matcher.consume_token(token)
        self._left_B = self._left_B - 1
        self._open_B = self._open_B + self._grammar.opens[tokens]
        return torch.from_numpy(tokens).to(tokens_B.device)

    def keep(self, rows: Tensor) -> None:
        """Drop all rows but these."""
        places = rows.cpu().numpy()
        self._matchers = [self._matchers[place] for place in places]
        self._left_B, self._open_B = self._left_B[places], self._open_B[places]

    def _fitting(self, matcher: llguidance.LLMatcher, token: int, left: int) -> int:
        if matcher.is_stopped() or token == END:
            return token
        after = matcher.deep_copy()
        after.consume_token(token)
        if 1 + len(self._grammar.way_out(after)) <= left:
            return token
        return self._grammar.way_out(matcher)[0]


class _Vocabulary:
    """A vocabulary as llguidance takes it. What marks the frame is special: no text holds it."""

    def __init__(self, texts: list[bytes]) -> None:
        self.special_token_ids = [PAD, USER, CALL, END, NOTE, NOTED]
        self.tokens = [b"\xff<%d>" % token if token in self.special_token_ids else text for token, text in enumerate(texts)]
        self.eos_token_id, self.bos_token_id = END, None

    def __call__(self, text: bytes | str) -> list[int]:
        return [FIRST_BYTE + byte for byte in (text if isinstance(text, bytes) else text.encode())]


def _bits(packed: npt.NDArray[np.uint8], size: int) -> npt.NDArray[np.bool_]:
    return np.unpackbits(packed, axis=-1, bitorder="little")[..., :size].astype(np.bool_)


def _opened(text: bytes) -> int:
    """Brackets that a token opens. What closes them is not counted: a bracket in a string closes none."""
    return sum(map(text.count, (b"(", b"[", b"{")))


def _rank(token: int, text: bytes) -> int:
    """What a call that has to end goes on with, first to last. A quote comes before brackets, which in a string close nothing."""
    if token == END:
        return 0
    if text[:1] == b'"' and text[-1:] in (b"}", b"]", b'"'):
        return 1 if len(text) > 1 and text[-1:] != b'"' else 2
    if text[-1:] in _CLOSING:
        return 3 + _CLOSING.index(text[-1:])
    return 6 if text.isdigit() else 7
