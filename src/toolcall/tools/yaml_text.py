"""Reading YAML as people mean it: `on` and `no` are words, a date is text, and a key that stands twice is an error."""

import re
from typing import Any

import yaml

from toolcall.errors import ToolcallError, shorten


class _Loader(yaml.SafeLoader):
    """YAML 1.2's plain values: PyYAML's own rules would read the argument `on` as true and 12:30 as 750."""

    yaml_implicit_resolvers = {}  # noqa: RUF012  # PyYAML's own attribute


for _tag, _pattern, _first in (
    ("bool", r"true|false", "tf"),
    ("null", r"null|~|", ["n", "~", ""]),
    ("int", r"[-+]?\d+", "-+0123456789"),
    ("float", r"[-+]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][-+]?\d+)?", "-+.0123456789"),
    ("merge", "<<", "<"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})$"), list(_first))  # type: ignore[no-untyped-call]


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node, deep=True)  # type: ignore[no-untyped-call]
        if key in seen:
            raise ToolcallError(f"line {key_node.start_mark.line + 1}: {shorten(key)} stands twice")
        seen.add(key)
    return yaml.SafeLoader.construct_mapping(loader, node, deep=True)


def _float(loader: _Loader, node: yaml.ScalarNode) -> float:
    return float(node.value)


def _int(loader: _Loader, node: yaml.ScalarNode) -> int:
    return int(node.value)


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
_Loader.add_constructor("tag:yaml.org,2002:float", _float)
_Loader.add_constructor("tag:yaml.org,2002:int", _int)


def parse_yaml(text: str) -> Any:
    """The value of a YAML text. Raises ToolcallError with the line that does not parse.

    >>> parse_yaml("lamp: {on: boolean, level: 12:30}")
    {'lamp': {'on': 'boolean', 'level': '12:30'}}
    """
    try:
        value = yaml.load(text, _Loader)  # noqa: S506  # a SafeLoader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise ToolcallError(f"{where}no YAML: {shorten(error.problem or error)}") from None
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        if isinstance(error, ToolcallError):
            raise
        raise ToolcallError(f"no YAML: {shorten(error)}") from None
    return value
