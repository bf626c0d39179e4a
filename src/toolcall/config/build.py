"""The one place that turns configuration nodes into objects."""

from collections.abc import Mapping
from typing import Any

from hydra.errors import InstantiationException
from hydra.utils import instantiate

from toolcall.errors import ToolcallError

Node = dict[str, Any]
"""A part of the configuration that builds something: `_target_` and its arguments."""
_EXTRAS = {"MLFlowLogger": "mlflow", "WandbLogger": "wandb"}


def build(node: Mapping[str, Any], **runtime: Any) -> Any:
    """The object that `node` describes; `runtime` adds arguments that exist only while a program runs.

    A ToolcallError that the target raises comes out as itself, without Hydra's wrapping.
    """
    try:
        return instantiate(dict(node), **runtime, _convert_="all")
    except InstantiationException as error:
        if isinstance(error.__cause__, ToolcallError):
            raise error.__cause__ from None
        if isinstance(error.__cause__, ModuleNotFoundError):
            raise ToolcallError(f"{node['_target_']} needs a package that is not installed{_extra(node['_target_'])}") from None
        raise


def _extra(target: str) -> str:
    extra = next((extra for name, extra in _EXTRAS.items() if target.endswith(name)), None)
    return f': pip install "toolcall[{extra}]"' if extra else ""


def build_each(nodes: Mapping[str, Any], **runtime: Any) -> dict[str, Any]:
    """The objects of a group of named nodes; a node set to null is left out."""
    for name, node in nodes.items():
        if node is not None and not isinstance(node, Mapping):
            raise ToolcallError(f"{name} is {node!r}; give a node with a _target_, or null to leave it out")
    return {name: build(node, **runtime) for name, node in nodes.items() if node is not None}
