"""Tools that nobody declared: names and argument schemas as the calls of a data set show them.

Permissive: an argument is of every type that it was seen with, it is required when every call had it, and its values are not
limited to those that were seen.
"""

from collections.abc import Iterable
from typing import Any

from toolcall.protocol import Call
from toolcall.tools.declared import DeclaredTool
from toolcall.tools.schema import Schema

_NAMES = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array"), (dict, "object"), (type(None), "null"))


class Seen:
    """What values stood in one place of the calls."""

    def __init__(self) -> None:
        self.types: dict[str, None] = {}  # in the order in which they came
        self.items: Seen | None = None
        self.properties: dict[str, Seen] = {}
        self.count = 0
        self.objects = 0

    def add(self, value: Any) -> None:
        """Take one more value into account."""
        self.count += 1
        self.types[next(name for kind, name in _NAMES if isinstance(value, kind))] = None
        if isinstance(value, list):
            self.items = self.items or Seen()
            for item in value:
                self.items.add(item)
        if isinstance(value, dict):
            self.objects += 1
            for key, item in value.items():
                self.properties.setdefault(key, Seen()).add(item)

    def schema(self) -> Schema:
        """The JSON Schema of all of them."""
        types = [name for name in self.types if not (name == "integer" and "number" in self.types)]
        schema: Schema = {"type": types[0] if len(types) == 1 else types} if types else {}
        if self.items is not None and self.items.count:
            schema["items"] = self.items.schema()
        if "object" in self.types:
            schema["properties"] = {name: seen.schema() for name, seen in self.properties.items()}
            schema["required"] = [name for name, seen in self.properties.items() if seen.count == self.objects]
        return schema


def infer_tools(calls: Iterable[Call]) -> dict[str, DeclaredTool]:
    """A tool for every name that is called, in the order of the alphabet.

    >>> calls = [Call("lamp", {"room": "kitchen"}), Call("lamp", {"room": "hall", "level": 3})]
    >>> infer_tools(calls)["lamp"].json_schema()["required"]
    ['room']
    """
    seen: dict[str, Seen] = {}
    for call in calls:
        seen.setdefault(call.tool, Seen()).add(call.args)
    return {name: DeclaredTool(seen[name].schema(), place=name) for name in sorted(seen)}
