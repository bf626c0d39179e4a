"""The answer to one chat request: generated, and told whole or in chunks."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolcall.server.inference import Inference, refuse_unanswerable
from toolcall.server.model_store import Loaded
from toolcall.server.openai_protocol import Question
from toolcall.server.openai_replies import Completion, Deltas, Reply, Said, Usage
from toolcall.server.openai_request import ChatRequest

if TYPE_CHECKING:
    from toolcall.decoding import Generation, Sampling


@dataclass(frozen=True)
class Ending:
    """How a call ended."""

    cut: bool
    """At the limit that the client set."""
    usage: Usage


@dataclass(frozen=True)
class Answer:
    """What answers `question`, the meaning of `asked`."""

    asked: ChatRequest
    question: Question
    loaded: Loaded
    """With the tools of the question alone."""
    sampling: "Sampling"
    completion: Completion

    async def whole(self, inference: Inference) -> Reply:
        """All at once. Raises ToolcallError for a request that has no call."""
        text, ending = await self._generated(inference)
        return self.completion.whole(Said.of(text, self._as_text), ending.cut, ending.usage)

    async def events(self, inference: Inference) -> AsyncIterator[str]:
        """The chunks of a streamed answer, as server-sent events. Raises ToolcallError before the first for a request that has no call."""
        deltas, opening = Deltas(self._as_text), Reply(role="assistant", content=None)
        async for piece in self._pieces(inference):
            if isinstance(piece, Ending):
                yield _event(self.completion.chunk(opening, deltas.said.finish_reason(piece.cut)))
                if self.asked.stream_options and self.asked.stream_options.include_usage:
                    yield _event(self.completion.last_chunk(piece.usage))
            else:
                for delta in deltas.add(piece):
                    yield _event(self.completion.chunk(opening | delta))
                    opening = {}
        yield "data: [DONE]\n\n"

    async def _pieces(self, inference: Inference) -> "AsyncIterator[str | Ending]":
        """The characters of the call as they are written; in one piece, where more has to be known of it first."""
        later = self.sampling.min_confidence > 0 or self.sampling.reconsiders
        if self.question.result is not None or self._limit is not None or later:
            for part in await self._generated(inference):
                yield part
            return
        async for piece in inference.stream(self.loaded, self.question.user, self.sampling):
            yield piece if isinstance(piece, str) else self._ending(piece)

    async def _generated(self, inference: Inference) -> tuple[str, Ending]:
        if self.question.result is not None:
            return self.question.result, Ending(False, Usage(self._prompt_tokens, 0))
        generation = await inference.ask(self.loaded, self.question.user, self.sampling, seeded=self.asked.seed is not None)
        refuse_unanswerable(generation)
        ending = self._ending(generation)
        return (self.loaded.caller.tokenizer.decode(generation.tokens[: self._limit]) if ending.cut else generation.text), ending

    def _ending(self, generation: "Generation") -> Ending:
        written = len(generation.tokens)
        cut = self._limit is not None and written > self._limit
        return Ending(cut, Usage(self._prompt_tokens, min(written, self._limit) if self._limit else written))

    @property
    def _prompt_tokens(self) -> int:
        return len(self.loaded.caller.tokenizer.encode_prompt(self.question.user))

    @property
    def _limit(self) -> int | None:
        """The most tokens that the client takes, if that is less than a call may have anyway."""
        return self.asked.limit if self.asked.limit and self.asked.limit < self.sampling.max_new_tokens else None

    @property
    def _as_text(self) -> bool:
        return self.question.as_text or self.question.result is not None


def _event(chunk: Reply) -> str:
    return f"data: {json.dumps(chunk, ensure_ascii=False)}\n\n"
