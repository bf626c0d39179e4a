"""Declared tools: every form of a declaration, what its calls come to, and what is no declaration."""

import json
from pathlib import Path
from typing import Any

import pytest

from toolcall.errors import ToolcallError
from toolcall.protocol import Call
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools
from toolcall.tools.declaration import read_tools, write_tools

PLAIN = """
lamp:
  description: switches a lamp
  arguments: {room: string, on: boolean, level?: {type: integer, minimum: 0, maximum: 100}, share: {type: number, default: 0.5}}
"""
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "room": {"type": "string"},
        "on": {"type": "boolean"},
        "level": {"type": "integer", "minimum": 0, "maximum": 100},
        "share": {"type": "number", "default": 0.5},
    },
    "required": ["room", "on"],
}
FUNCTION = {"name": "lamp", "description": "switches a lamp", "parameters": SCHEMA}
FORMS = {
    "plain.yaml": PLAIN,
    "schema.yml": json.dumps({"lamp": {"description": "switches a lamp", "arguments": SCHEMA}}),
    "plain.json": json.dumps({"lamp": {"arguments": SCHEMA}}),
    "openai.json": json.dumps([{"type": "function", "function": FUNCTION}]),
    "bare.json": json.dumps([FUNCTION]),
    "one.json": json.dumps({"type": "function", "function": FUNCTION}),
    "request.json": json.dumps({"tools": [{"type": "function", "function": FUNCTION | {"strict": True}}]}),
    "bom.yaml": "\ufeff" + PLAIN,
}


def declare(folder: Path, text: str, name: str = "tools.yaml") -> ToolBox:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return ToolBox(read_tools(str(path)))


@pytest.mark.parametrize("name", FORMS)
def test_every_form_declares_the_same_tool(tmp_path: Path, name: str) -> None:
    box = declare(tmp_path, FORMS[name], name)
    result = box.execute('CALL lamp {"level":3.0,"on":true,"room":"hall"}').result
    assert result is not None
    assert json.dumps(result.output) == '{"room": "hall", "on": true, "level": 3, "share": 0.5}'
    assert result.meaning == result.output


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ('{"room":"hall"}', "on"),
        ('{"room":"hall","on":"true"}', "boolean"),
        ('{"room":"hall","on":1}', "boolean"),
        ('{"room":3,"on":true}', "string"),
        ('{"room":"hall","on":true,"level":"3"}', "integer"),
        ('{"room":"hall","on":true,"level":101}', "level: 101"),
        ('{"room":"hall","on":true,"colour":"red"}', "colour"),
    ],
)
def test_a_call_that_the_schema_refuses_is_invalid(tmp_path: Path, args: str, words: str) -> None:
    error = declare(tmp_path, PLAIN).execute(f"CALL lamp {args}").error
    assert error is not None
    assert error.failure == "invalid_arguments"
    assert words in str(error)


def test_the_one_form_of_a_call_reaches_into_objects_and_lists(tmp_path: Path) -> None:
    inner = {"type": "object", "properties": {"a": {"type": "number"}, "b": {"type": "integer", "default": 2}}}
    box = declare(tmp_path, json.dumps({"t": {"arguments": {"many": {"type": "array", "items": inner}}}}))
    assert str(box.canonical(Call("t", {"many": [{"b": 1, "a": 1.0}, {}]}))) == 'CALL t {"many":[{"a":1,"b":1},{"b":2}]}'
    assert not box.check('CALL t {"many":[{"c":1}]}').valid


def test_a_tool_may_take_nothing(tmp_path: Path) -> None:
    box = declare(tmp_path, "stop:\ngo: {description: goes}\n")
    assert box.execute("CALL stop {}").error is None
    assert not box.execute('CALL go {"a":1}').valid


REFUSED = {
    "a name that is none": ("2lamp: {}", "2lamp"),
    "a name in two words": ('[{"name": "my lamp"}]', "my lamp"),
    "nothing": ("", "None"),
    "no tool": ("[]", "no tool"),
    "a number": ("3", "mapping"),
    "a tool that is a number": ("lamp: 3", "lamp: 3"),
    "a misplaced argument": ("lamp: {room: string}", "room is unknown"),
    "a tool twice": ("lamp: {}\nlamp: {}", "line 2"),
    "a function twice": ('[{"name": "a"}, {"name": "a"}]', "item 2"),
    "no function": ('[{"title": "a"}]', "item 1"),
    "an unknown field": ('[{"name": "a", "parametres": {}}]', "parametres"),
    "parameters that are none": ('[{"name": "a", "parameters": {"type": "string"}}]', "item 1.parameters"),
    "broken YAML": ("lamp: {\n  arguments: [", "line 2"),
    "code": ("lamp: !!python/object:os.system {}", "YAML"),
    "a type that is none": ("lamp: {arguments: {a: strin}}", "lamp.arguments.a"),
    "a type that is none, in a schema": ("lamp: {arguments: {a: {type: strin}}}", "no JSON Schema"),
    "a keyword that is none": ("lamp: {arguments: {a: {minimun: 1}}}", "minimum"),
    "a limit that is text": ("lamp: {arguments: {a: {minimum: '3'}}}", "no JSON Schema"),
    "a broken pattern": ("lamp: {arguments: {a: {pattern: '('}}}", "regex"),
    "a reference to elsewhere": ("lamp: {arguments: {a: {$ref: 'http://example.com/a.json'}}}", "lies outside"),
    "an argument twice": ("lamp: {arguments: {a: string, a?: string}}", "declared twice"),
    "a list of arguments": ("lamp: {arguments: [a, b]}", "names with their types"),
    "a description that is none": ("lamp: {description: [a]}", "lamp.description"),
    "a default of another type": ("lamp: {arguments: {a: {type: integer, default: x}}}", "default"),
    "no choice": ("lamp: {arguments: {a: {enum: []}}}", "enum"),
    "a choice of another type": ("lamp: {arguments: {a: {type: string, enum: [1, 2]}}}", "enum"),
    "crossed limits": ("lamp: {arguments: {a: {type: integer, minimum: 5, maximum: 3}}}", "minimum 5 is above maximum 3"),
    "limits that touch": ("lamp: {arguments: {a: {type: number, minimum: 3, exclusiveMaximum: 3}}}", "nothing between"),
    "no whole number": ("lamp: {arguments: {a: {type: integer, minimum: 0.2, maximum: 0.8}}}", "whole number"),
    "crossed lengths": ("lamp: {arguments: {a: {type: string, minLength: 3, maxLength: 1}}}", "minLength 3"),
    "crossed numbers of items": ("lamp: {arguments: {a: {type: array, minItems: 3, maxItems: 1}}}", "minItems 3"),
    "items that cannot be": ("lamp: {arguments: {a: {type: array, minItems: 1, items: {enum: []}}}}", "items"),
    "types that exclude each other": ("lamp: {arguments: {a: {allOf: [{type: string}, {type: integer}]}}}", "exclude"),
    "no alternative": ("lamp: {arguments: {a: {anyOf: [{enum: []}, false]}}}", "anyOf"),
    "required and not there": ("lamp: {arguments: {type: object, properties: {}, required: [b]}}", "b is required"),
    "required and forbidden": ("lamp: {arguments: {type: object, properties: {b: false}, required: [b]}}", "b is required"),
    "more required than may be": (
        "lamp: {arguments: {type: object, properties: {a: {}, b: {}}, required: [a, b], maxProperties: 1}}", "maxProperties",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_declares_no_tool_is_refused_with_its_file_and_place(tmp_path: Path, name: str) -> None:
    text, words = REFUSED[name]
    with pytest.raises(ToolcallError) as refusal:
        declare(tmp_path, text)
    assert str(refusal.value).startswith(str(tmp_path / "tools.yaml"))
    assert words in str(refusal.value)
    assert len(str(refusal.value).replace(str(tmp_path), "")) < 300


@pytest.mark.parametrize(
    "arguments",
    [
        "{a: {type: string, minimum: 5, maximum: 3}}",  # limits for numbers say nothing of text
        "{a: {type: [string, integer], minimum: 5, maximum: 3}}",
        "{a: {anyOf: [{enum: []}, {type: string}]}}",
        "{type: object, properties: {a: false, b: {type: string}}}",
        "{a: {type: [string, array], items: string}}",
        "{type: string}",
    ],
)
def test_what_can_be_satisfied_is_not_refused(tmp_path: Path, arguments: str) -> None:
    assert declare(tmp_path, f"lamp: {{arguments: {arguments}}}")


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes("a: {description: café}".encode("latin-1"))
    for name, words in (("missing.yaml", "there is no file"), (".", "cannot be read"), ("latin.yaml", "not UTF-8")):
        with pytest.raises(ToolcallError, match=words):
            read_tools(str(tmp_path / name))
    with pytest.raises(ToolcallError, match=r"tools\.path"):
        read_tools(None)


def test_what_is_written_declares_the_same_tools(tmp_path: Path) -> None:
    box = ToolBox({**builtin_tools(), **declare(tmp_path, PLAIN)})
    write_tools(tmp_path / "written.yaml", box)
    again = ToolBox(read_tools(str(tmp_path / "written.yaml")))
    assert list(again) == list(box)
    assert again["lamp"].json_schema() == box["lamp"].json_schema()
    assert "level?: {" in (tmp_path / "written.yaml").read_text(encoding="utf-8")
    for call in ('CALL plot {"kind":"line","y":[1,2]}', 'CALL plot {"kind":"pie"}', 'CALL search {"query":"a","top_k":9}', "CALL lamp {}"):
        assert again.check(call).valid == box.check(call).valid
