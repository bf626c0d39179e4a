"""What a chat request in OpenAI's form asks of a model here, as far as it can do that.

The last message of the user is the request; the model knows no conversation. Its tools are those it was trained to call: the tools of
a request may be fewer, but none that it does not know.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolcall.errors import ToolcallError, shorten
from toolcall.server.openai_request import ChatRequest, Function, FunctionTool, Message, NamedTool
from toolcall.server.text import whole
from toolcall.tools import Tool
from toolcall.tools.saved import argument_names

_LONGEST = 10_000  # characters of a request, as at /generate

NO_TOOL = "none"
"""The tool whose call is an ordinary message."""


class BadRequest(ToolcallError):
    """A request that cannot be carried out. `param` is the field that is the reason."""

    def __init__(self, message: str, param: str) -> None:
        super().__init__(message)
        self.param = param


@dataclass(frozen=True)
class Question:
    """What a chat request asks of the model."""

    user: str
    tools: tuple[str, ...]
    """Those that the call may name, in the model's order."""
    as_text: bool
    """The client takes no tool calls: the CALL line is the message."""
    result: str | None
    """What the tools have answered already: there is nothing left to call."""


def read_question(request: ChatRequest, known: Mapping[str, Tool[Any]]) -> Question:
    """`known`: the model's tools. Raises BadRequest."""
    place = _last_of_user(request.messages)
    offered = _offered(request.tools or [], known)
    may = _callable(request.tool_choice, offered, known)
    results = [message.text for message in request.messages[place:] if message.role == "tool"]
    return Question(
        user=request.messages[place].text,
        tools=tuple(name for name in known if name in may),
        as_text=not offered or request.tool_choice == "none",
        result="\n".join(results) if results else None,
    )


def _last_of_user(messages: Sequence[Message]) -> int:
    """The place of the last message of the user."""
    place = max((place for place, message in enumerate(messages) if message.role == "user"), default=None)
    if place is None:
        raise BadRequest("there is no message of a user", "messages")
    if (length := len(messages[place].text)) > _LONGEST:
        raise BadRequest(f"the request has {length} characters; at most {_LONGEST} are accepted", f"messages[{place}].content")
    return place


def _offered(tools: Sequence[FunctionTool], known: Mapping[str, Tool[Any]]) -> list[str]:
    """The names of the client's tools, each of which is one of the model's."""
    for place, tool in enumerate(tools):
        name, param = tool.function.name, f"tools[{place}].function"
        if name not in known:
            raise BadRequest(f"the model has no tool {shorten(name)!r}; it was trained to call {', '.join(known)}", f"{param}.name")
        mine, theirs = argument_names(known[name].json_schema()), _names(tool.function, param)
        if mine != theirs:
            raise BadRequest(f"the model's tool {name} takes {_listed(mine)}; here it takes {_listed(theirs)}", f"{param}.parameters")
    return [tool.function.name for tool in tools]


def _names(function: Function, param: str) -> set[str]:
    try:
        return set(map(whole, argument_names(function.parameters)))
    except RecursionError:
        raise BadRequest("the schema is nested too deeply", f"{param}.parameters") from None
    except ValueError as error:
        raise BadRequest(f"a name in the schema: {error}", f"{param}.parameters") from None


def _listed(names: set[str]) -> str:
    return shorten(", ".join(sorted(names)) or "nothing", 300)


def _callable(choice: str | NamedTool | None, offered: Sequence[str], known: Mapping[str, Tool[Any]]) -> set[str]:
    """The tools that the call may name."""
    if isinstance(choice, NamedTool):
        if choice.function.name not in offered:
            raise BadRequest(f"tool_choice names {shorten(choice.function.name)!r}, which is not among tools", "tool_choice")
        return {choice.function.name}
    if choice == "required":
        if not set(offered) - {NO_TOOL}:
            raise BadRequest("tool_choice=required needs tools", "tool_choice")
        return set(offered) - {NO_TOOL}
    return {*offered, NO_TOOL} if offered else set(known)
