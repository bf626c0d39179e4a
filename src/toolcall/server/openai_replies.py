"""Replies in OpenAI's form: a completion, the chunks of a streamed one, models, errors."""

import re
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from toolcall.server.openai_protocol import NO_TOOL

Reply = dict[str, Any]
_CALL = re.compile(r"CALL ([A-Za-z_][A-Za-z0-9_]*) (.*)", re.DOTALL)
_REFUSAL = "No tool serves this request."


@dataclass(frozen=True)
class Usage:
    """Tokens."""

    prompt: int
    completion: int

    def reply(self) -> Reply:
        """As OpenAI has it."""
        return {"prompt_tokens": self.prompt, "completion_tokens": self.completion, "total_tokens": self.prompt + self.completion}


@dataclass(frozen=True)
class Said:
    """What a call, or its beginning, comes to: a message, or a tool with its arguments as JSON text."""

    content: str | None
    tool: str | None = None
    arguments: str = ""

    @classmethod
    def of(cls, call: str, as_text: bool) -> "Said":
        """`as_text`: the CALL line itself is the message."""
        match = None if as_text else _CALL.fullmatch(call)
        if match is None:
            return cls(call if as_text else "")
        name, arguments = match.groups()
        return cls(_REFUSAL) if name == NO_TOOL else cls(None, name, arguments)

    def finish_reason(self, cut: bool) -> str:
        """Why it ends where it does."""
        return "length" if cut else "tool_calls" if self.tool else "stop"


@dataclass(frozen=True)
class Completion:
    """One answer: what all its chunks have in common."""

    model: str
    id: str = field(default_factory=lambda: f"chatcmpl-{secrets.token_hex(12)}")
    created: int = field(default_factory=lambda: int(time.time()))

    def whole(self, said: Said, cut: bool, usage: Usage) -> Reply:
        """All at once."""
        message: Reply = {"role": "assistant", "content": said.content, "refusal": None}
        if said.tool:
            message["tool_calls"] = [{"id": _call_id(), "type": "function", "function": {"name": said.tool, "arguments": said.arguments}}]
        choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": said.finish_reason(cut)}
        return self._of("chat.completion", choices=[choice], usage=usage.reply())

    def chunk(self, delta: Reply, finish_reason: str | None = None) -> Reply:
        """A part of the message."""
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}
        return self._of("chat.completion.chunk", choices=[choice])

    def last_chunk(self, usage: Usage) -> Reply:
        """Behind the message, the tokens that it took."""
        return self._of("chat.completion.chunk", choices=[], usage=usage.reply())

    def _of(self, kind: str, **content: Any) -> Reply:
        return {"id": self.id, "object": kind, "created": self.created, "model": self.model} | content


class Deltas:
    """From the characters of a call to what each adds to the message."""

    def __init__(self, as_text: bool) -> None:
        self._as_text = as_text
        self._call, self._shown, self._opened = "", 0, False

    @property
    def said(self) -> Said:
        """What the characters so far come to."""
        return Said.of(self._call, self._as_text)

    def add(self, piece: str) -> Iterator[Reply]:
        """Until the tool is known, nothing is told."""
        self._call += piece
        said = self.said
        if said.tool and not self._opened:
            self._opened = True
            yield _tool_delta(id=_call_id(), type="function", function={"name": said.tool, "arguments": ""})
        text = said.arguments if said.tool else said.content or ""
        new, self._shown = text[self._shown :], len(text)
        if new:
            yield _tool_delta(function={"arguments": new}) if said.tool else {"content": new}


def _tool_delta(**content: Any) -> Reply:
    return {"tool_calls": [{"index": 0} | content]}


def _call_id() -> str:
    return f"call_{secrets.token_hex(12)}"


def model(name: str, created: float) -> Reply:
    """One model of a list."""
    return {"id": name, "object": "model", "created": int(created), "owned_by": "toolcall"}


def problem(status: int, message: str, param: str | None = None, code: str | None = None) -> Reply:
    """The reply to a mistake."""
    kind = {429: "rate_limit_error"}.get(status, "invalid_request_error" if status < 500 else "server_error")
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}
