"""The tools of a saved model."""

from toolcall.tools.builtin import builtin_tools
from toolcall.tools.calculator import Calculator
from toolcall.tools.declared import DeclaredTool
from toolcall.tools.saved import saved_tools


def test_a_built_in_tool_is_carried_out_and_any_other_validated() -> None:
    lamp = DeclaredTool({"room": "string"}, "switches a lamp")
    schemas = {
        "calculator": Calculator().json_schema(),
        "search": DeclaredTool({"word": "string"}).json_schema(),
        "lamp": lamp.json_schema(),
    }
    tools = saved_tools(schemas)
    assert isinstance(tools["calculator"], Calculator)
    assert isinstance(tools["search"], DeclaredTool)  # another tool of that name
    assert tools["lamp"].json_schema() == lamp.json_schema()
    assert tools["lamp"].description == "switches a lamp"


def test_without_schemas_they_are_the_built_in_ones() -> None:
    assert saved_tools({}).keys() == builtin_tools().keys()
