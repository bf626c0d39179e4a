"""The tools that come with the package."""

from typing import Any

from toolcall.tools.base import Tool
from toolcall.tools.calculator import Calculator
from toolcall.tools.no_tool import NoTool
from toolcall.tools.plot import Plot
from toolcall.tools.search import Search


def builtin_tools() -> dict[str, Tool[Any]]:
    """Calculator, plot, search and none under those names, as in configs/tools/default.yaml."""
    return {"calculator": Calculator(), "plot": Plot(), "search": Search(), "none": NoTool()}
