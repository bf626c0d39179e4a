"""Generation within a grammar: what a call may go on with, for a batch of rows, and a call that always comes to its end.

llguidance follows the grammar; what is added here is the end. A row that runs out of its budget would stop in the middle of a
call, so a token is taken only if the shortest known way to close what is then open still fits.

Shapes: B rows, V vocabulary.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
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
from toolcall.protocol import CALL_WORD
from toolcall.tools import Tool, expression

_MARGIN = 8  # tokens by which one token can lengthen the way to the end, beyond a tool's shortest arguments
_LONGEST_WAY = 1024
_CLOSING = (b"}", b"]", b")")


class Grammar:
    """A tool box's grammar over a tokenizer's vocabulary. Made once, used for any number of batches.

    Raises ToolcallError for a schema that llguidance cannot follow.
    """

    def __init__(self, tools: Mapping[str, Tool[Any]], tokenizer: Tokenizer) -> None:
        self._texts = texts = [tokenizer.token_bytes(token) for token in range(len(tokenizer))]
        self._tokens = llguidance.LLTokenizer(llguidance.TokenizerWrapper(_Vocabulary(texts)))
        self._matcher = llguidance.LLMatcher(self._tokens, llguidance.LLMatcher.grammar_from_lark(call_grammar(tools)))
        if self._matcher.is_error():
            raise ToolcallError(f"{_reason(tools, self._tokens)}; decoding.constrained=false does without a grammar")
        self.executor = llguidance.LLExecutor()
        self.size = len(tokenizer)
        self.longest = expression.MAX_LENGTH if "x-expression" in json.dumps([tool.json_schema() for tool in tools.values()]) else None
        """The most tokens of a call, since the grammar does not count an expression's characters."""
        self.opens = np.array([_opened(text) for text in texts])
        self._order = np.argsort([_rank(token, text) for token, text in enumerate(texts)], kind="stable")
        ways = [self._call_of(name) for name in tools]
        self.shortest_call = min(ways, key=len)
        """Its tokens, the closing tag included."""
        self.longest_way = max(sum(len(texts[token]) for token in way) for way in ways)
        """Characters of the short call of the tool that needs most: the most tokens that it can take, where all of it is spelled."""

    def start(self) -> llguidance.LLMatcher:
        """A matcher at the beginning of a call."""
        return self._matcher.deep_copy()

    def allowed(self, matcher: llguidance.LLMatcher) -> npt.NDArray[np.bool_]:
        """Which tokens a call may go on with, (V)."""
        return _bits(np.frombuffer(matcher.compute_bitmask(), np.uint8), self.size)

    def accepts(self, text: str) -> bool:
        """Whether a CALL line, as text, is one of the grammar's."""
        matcher, tokens = self.start(), [FIRST_BYTE + byte for byte in text.encode("utf-8", "replace")]
        return matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting()

    def _call_of(self, tool: str) -> list[int]:
        """A short call of one tool, tokenized as a whole."""
        matcher, begin = self.start(), f"{CALL_WORD}{tool} ".encode()
        matcher.consume_tokens(self._tokens.tokenize_bytes(begin))
        text = begin + b"".join(self._texts[token] for token in self.way_out(matcher)[:-1])
        return [*self._tokens.tokenize_bytes(text), END]

    def way_out(self, matcher: llguidance.LLMatcher) -> list[int]:
        """Tokens that end the call from here on, the closing tag included: not the fewest there are, but few."""
        matcher, way = matcher.deep_copy(), list[int]()
        while len(way) < _LONGEST_WAY:
            allowed = self.allowed(matcher)
            token = int(self._order[allowed[self._order].argmax()])
            way.append(token)
            if token == END:
                break
            matcher.consume_token(token)
        return way


class Constraint:
    """Where one call stands in the grammar. `budget`: the most tokens that it may have, the closing tag included."""

    def __init__(self, grammar: Grammar, budget: int) -> None:
        self.matcher = grammar.start()
        self._grammar, self._left, self._open = grammar, budget, 0
        self._zone = grammar.longest_way + _MARGIN
        self._way: list[int] | None = grammar.shortest_call  # known to fit, from where the call stands

    def refuses(self, token: int) -> bool:
        """Whether the call may not go on with this token."""
        return not self.matcher.validate_tokens([token])

    def allowed(self) -> Tensor:
        """Which tokens the call may go on with, (V)."""
        return torch.from_numpy(self._grammar.allowed(self.matcher))

    def advance(self, token: int) -> int:
        """Go on by a token; or by another, where the end would not fit any more: the one taken."""
        self._way = way = self._way_with(token) if self._left <= self._zone + self._open else None
        if way:
            token = way.pop(0)
        self.matcher.consume_token(token)
        self._left -= 1
        self._open += int(self._grammar.opens[token])
        return token

    def follow(self, tokens: Iterable[int]) -> None:
        """Go on by tokens that were taken before, with the same budget."""
        for token in tokens:
            self.advance(token)

    def _way_with(self, token: int) -> list[int]:
        """A way to the end that fits and begins with `token`; the one that is known, if no such way is."""
        known = self._way
        if token == END:
            return [END]
        if known and known[0] == token:
            return list(known)
        after = self.matcher.deep_copy()
        after.consume_token(token)
        same = known is not None and after.validate_tokens(known) == len(known)  # as for one letter more in a text
        way = [token, *(known if same and known else self._grammar.way_out(after))]
        return way if len(way) <= self._left else list(known or self._grammar.way_out(self.matcher))


class Constraints:
    """Where each of B calls stands in the grammar, behind its first tokens."""

    def __init__(self, grammar: Grammar, budgets_B: Sequence[int], starts: Sequence[Sequence[int]]) -> None:
        self._grammar = grammar
        self._rows = [Constraint(grammar, budget) for budget in budgets_B]
        for row, start in zip(self._rows, starts, strict=True):
            row.follow(start)

    def refused(self, tokens_B: Tensor, going_B: Tensor) -> Tensor:
        """Which of the rows that are going may not go on with these tokens, (B)."""
        tried = zip(self._rows, tokens_B.tolist(), going_B.tolist(), strict=True)
        return torch.tensor([going and row.refuses(token) for row, token, going in tried], device=tokens_B.device)

    def masked(self, logits_BV: Tensor, rows_B: Tensor) -> Tensor:
        """Logits with minus infinity where the grammar does not go on, in the marked rows."""
        bits = np.full((len(self._rows), -(-self._grammar.size // 32)), -1, np.int32)
        marked = [(self._rows[row].matcher, row) for row in rows_B.nonzero().flatten().tolist()]
        fill_next_token_bitmask_par(self._grammar.executor, marked, bits)
        allowed = torch.from_numpy(_bits(bits.view(np.uint8), self._grammar.size)).to(logits_BV.device)
        return logits_BV.masked_fill(~allowed, -torch.inf)

    def advance(self, tokens_B: Tensor, going_B: Tensor) -> Tensor:
        """Go on by the tokens chosen, in the rows that are going; or by others, where the end would not fit any more: those taken."""
        tried = zip(self._rows, tokens_B.tolist(), going_B.tolist(), strict=True)
        return torch.tensor([row.advance(token) if going else token for row, token, going in tried], device=tokens_B.device)

    def forced(self) -> list[list[int]]:
        """What each row goes on with, as far as the grammar leaves no choice."""
        return [row.matcher.compute_ff_tokens() for row in self._rows]

    def keep(self, rows: Tensor) -> None:
        """Drop all rows but these."""
        self._rows = [self._rows[row] for row in rows.tolist()]


class _Vocabulary:
    """A vocabulary as llguidance takes it. What marks the frame is special: no text holds it."""

    def __init__(self, texts: list[bytes]) -> None:
        self.special_token_ids = [PAD, USER, CALL, END, NOTE, NOTED]
        self.tokens = [b"\xff<%d>" % token if token in self.special_token_ids else text for token, text in enumerate(texts)]
        self.eos_token_id, self.bos_token_id = END, None
        usable = {text: token for token, text in enumerate(texts) if token not in self.special_token_ids}
        self._by_first: dict[int, list[tuple[bytes, int]]] = {}
        for text, token in sorted(usable.items(), key=lambda item: -len(item[0])):
            self._by_first.setdefault(text[0], []).append((text, token))

    def __call__(self, text: bytes | str) -> list[int]:
        """The longest token each time: so calls are encoded, and so llguidance lets through what it sees no choice about."""
        rest, tokens = text.encode() if isinstance(text, str) else text, list[int]()
        while rest:
            known, token = next((known, token) for known, token in self._by_first[rest[0]] if rest.startswith(known))
            tokens.append(token)
            rest = rest[len(known) :]
        return tokens


def _reason(tools: Mapping[str, Tool[Any]], tokens: llguidance.LLTokenizer) -> str:
    """Which tool's schema makes no grammar, and why."""
    for name, tool in tools.items():
        alone = llguidance.LLMatcher(tokens, llguidance.LLMatcher.grammar_from_lark(call_grammar({name: tool})))
        if alone.is_error():
            return f"the schema of the tool {name} makes no grammar: {alone.get_error().partition(chr(10))[0]}"
    return "the tools' schemas make no grammar together"


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
    if text[:1] == b",":
        return 6  # before digits: a number that has to be followed by another would go on for ever
    if text == b"1":
        return 7  # before 0: behind "-0." a grammar waits for another digit for ever
    return 8 if text.isdigit() else 9
