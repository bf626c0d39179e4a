"""Chat requests in OpenAI's form."""

from typing import Any, Literal

from pydantic import BaseModel, Field

from toolcall.server.text import Text


class TextPart(BaseModel):
    """A part of a message."""

    type: Literal["text"]
    text: Text


class Message(BaseModel):
    """A message of a conversation."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: Text | list[TextPart] | None = None

    @property
    def text(self) -> str:
        """All of its text."""
        return self.content if isinstance(self.content, str) else "".join(part.text for part in self.content or ())


class Function(BaseModel):
    """What a tool is called, and what it takes."""

    name: str = Field(max_length=200)
    parameters: dict[str, Any] | None = None


class FunctionTool(BaseModel):
    """A tool that the client offers."""

    type: Literal["function"]
    function: Function


class ToolName(BaseModel):
    """A tool, by its name."""

    name: str = Field(max_length=200)


class NamedTool(BaseModel):
    """The one tool that is to be called."""

    type: Literal["function"]
    function: ToolName


class TextFormat(BaseModel):
    """The one format of messages."""

    type: Literal["text"]


class StreamOptions(BaseModel):
    """How a reply is streamed."""

    include_usage: bool | None = None


class ChatRequest(BaseModel):
    """What of OpenAI's request can change the answer; further fields, of which clients send many, are ignored."""

    model: str = Field(min_length=1, max_length=1000)
    messages: list[Message] = Field(min_length=1, max_length=10_000)
    tools: list[FunctionTool] | None = Field(None, max_length=128)
    tool_choice: Literal["none", "auto", "required"] | NamedTool | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    temperature: float | None = Field(None, ge=0, le=2)
    top_p: float | None = Field(None, gt=0, le=1)
    seed: int | None = Field(None, ge=0, lt=2**63)
    max_tokens: int | None = Field(None, ge=1)
    max_completion_tokens: int | None = Field(None, ge=1)
    n: Literal[1] | None = None
    stop: None = None
    logprobs: Literal[False] | None = None
    response_format: TextFormat | None = None

    @property
    def limit(self) -> int | None:
        """The most tokens of the answer."""
        return self.max_completion_tokens or self.max_tokens
