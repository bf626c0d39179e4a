"""YAML as people mean it, which is version 1.2: `on` and `no` are words, `level?` is one in braces too, a key stands once.

PyYAML, which Hydra brings along, reads 1.1: there the argument `on` is the key true.
"""

import io
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from toolcall.errors import ToolcallError, shorten


def parse_yaml(text: str) -> Any:
    """The value of a YAML text, plain values only. Raises ToolcallError with the line that does not parse.

    >>> parse_yaml("lamp: {on: boolean, level?: 12:30}")
    {'lamp': {'on': 'boolean', 'level?': '12:30'}}
    """
    try:
        return YAML(typ="safe", pure=True).load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise ToolcallError(f"{where}no YAML: {shorten(error.problem or error)}") from None
    except (YAMLError, ValueError, TypeError, RecursionError) as error:
        raise ToolcallError(f"no YAML: {shorten(error)}") from None


def format_yaml(value: Any) -> str:
    """Plain values as YAML, in their order, the innermost collections on one line."""
    yaml: Any = YAML(typ="safe", pure=True)
    yaml.default_flow_style, yaml.sort_base_mapping_type_on_output, yaml.width, yaml.allow_unicode = None, False, 120, True
    stream = io.StringIO()
    yaml.dump(value, stream)
    return stream.getvalue()
