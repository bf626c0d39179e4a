"""The grammar of a tool box: exactly the CALL lines whose tool is declared and whose arguments satisfy its schema.

In Lark's notation as llguidance reads it. Objects become sequences of their properties in the order of the schema, the one order
that training shows; values are left to llguidance's own JSON Schema, but for expressions, which have a grammar here: a property
says `"x-expression": ["x"]` and names the variables that may stand in it.
"""

import json
from collections.abc import Mapping
from typing import Any

from toolcall.protocol import CALL_WORD
from toolcall.tools import Tool, expression

Schema = Mapping[str, Any]

_COMPACT = {"whitespace_flexible": False, "item_separator": ",", "key_separator": ":"}
_QUOTE = json.dumps('"')
_HUGE = 1e15  # JSON's numbers have no bounds, float64 has; larger bounds are more than llguidance takes
_PLAIN_OBJECT = frozenset(("type", "properties", "required", "additionalProperties", "title", "description", "$defs"))

_EXPRESSION = r"""
{name}: {name}_product (GAP? /[+-]/ GAP? {name}_product)*
{name}_product: {name}_unary (GAP? /\/\/|[*\/%]/ GAP? {name}_unary)*
{name}_unary: /[+-]/ GAP? {name}_unary | {name}_power
{name}_power: {name}_atom (GAP? "**" GAP? {name}_unary)?
{name}_atom: NUMBER | {names} | {name}_call | "(" GAP? {name} GAP? ")"
{name}_call: ({one}) "(" GAP? {name} GAP? ")" | ({two}) "(" GAP? {name} (GAP? "," GAP? {name})? GAP? ")"
"""
_TERMINALS = r"""
NUMBER: /(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?(e[+-]?[0-9]{1,2})?/
GAP: " "
"""


def call_grammar(tools: Mapping[str, Tool[Any]]) -> str:
    """The grammar of every call to these tools, the word CALL included."""
    rules = _Rules()
    calls = [f"{_quoted(f'{name} ')} {rules.value(tool.json_schema(), {})}" for name, tool in tools.items()]
    return "\n".join([f"start: {_quoted(CALL_WORD)} ({' | '.join(calls)})", *rules.lines, _TERMINALS])


class _Rules:
    """Rules as they come up; each has a name of its own."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._expressions: dict[tuple[str, ...], str] = {}

    def value(self, schema: Schema, definitions: Schema) -> str:
        """What stands for any value of a schema."""
        definitions = {**definitions, **schema.get("$defs", {})}
        schema = _resolved(schema, definitions)
        if "x-expression" in schema:
            return f"{_QUOTE} {self._expression(tuple(schema['x-expression']))} {_QUOTE}"
        if "oneOf" in schema and "discriminator" in schema:
            return f"({' | '.join(self.value(option, definitions) for option in schema['oneOf'])})"
        if schema.get("type") == "object" and schema.keys() <= _PLAIN_OBJECT and schema.get("additionalProperties") is False:
            return self._object(schema, definitions)
        text = json.dumps(_bounded(schema))
        given = {"$defs": _bounded(definitions)} if '"$ref"' in text else {}
        return f"%json {json.dumps(json.loads(text) | given | {'x-guidance': _COMPACT})}"

    def _object(self, schema: Schema, definitions: Schema) -> str:
        """Properties in their order; `before` where none is written yet, `after` where a comma is due."""
        name, required = self._name("object"), schema.get("required", [])
        properties = list(schema.get("properties", {}).items())
        for place, (key, inner) in enumerate(properties):
            value = self._named(f"{name}_value{place}", self.value(inner, definitions))
            for state, comma in (("before", ""), ("after", ",")):
                written = f"{_quoted(f'{comma}{json.dumps(key, ensure_ascii=False)}:')} {value} {name}_after{place + 1}"
                skipped = "" if key in required else f" | {name}_{state}{place + 1}"
                self.lines.append(f"{name}_{state}{place}: {written}{skipped}")
        for state in ("before", "after"):
            self.lines.append(f'{name}_{state}{len(properties)}: "}}"')
        return f'"{{" {name}_before0'

    def _expression(self, variables: tuple[str, ...]) -> str:
        if variables not in self._expressions:
            self._expressions[variables] = name = f"expression{len(self._expressions)}"
            functions = expression.FUNCTIONS.items()
            one, two = (" | ".join(_quoted(key) for key, (_, most) in functions if most == count) for count in (1, 2))
            names = " | ".join(_quoted(key) for key in (*expression.CONSTANTS, *variables))
            self.lines += _EXPRESSION.format(name=name, names=names, one=one, two=two).strip().split("\n")
        return self._expressions[variables]

    def _named(self, name: str, content: str) -> str:
        self.lines.append(f"{name}: {content}")
        return name

    def _name(self, kind: str) -> str:
        return f"{kind}{len(self.lines)}"


def _resolved(schema: Schema, definitions: Schema) -> Schema:
    reference = schema.get("$ref", "")
    return definitions[reference.removeprefix("#/$defs/")] if reference.startswith("#/$defs/") and len(schema) == 1 else schema


def _bounded(schema: Any) -> Any:
    """With bounds on numbers that have none: what float64 cannot hold is no number here."""
    if isinstance(schema, list):
        return [_bounded(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    bounded = {key: value if key in ("const", "enum", "default") else _bounded(value) for key, value in schema.items()}
    if bounded.get("type") == "number" and not {"exclusiveMinimum", "exclusiveMaximum"} & bounded.keys():
        return {"minimum": -_HUGE, "maximum": _HUGE} | bounded
    return bounded


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
