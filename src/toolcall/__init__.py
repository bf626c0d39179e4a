"""Tiny models of your own that call tools: trained from scratch, in minutes, run locally.

>>> import toolcall
>>> model = toolcall.load("runs/tiny/2026-11-22_15-00-00/checkpoints/best.ckpt")  # doctest: +SKIP
>>> model.call("calculate 23 plus 17 times 4")  # doctest: +SKIP
'CALL calculator {"expression":"23 + 17 * 4"}'
>>> model.run("calculate 23 plus 17 times 4").result.output["value"]  # doctest: +SKIP
91
"""

from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolcall.caller import ToolCaller
    from toolcall.tools import Tool

__all__ = ["load"]


def load(path: str | PathLike[str], tools: "Mapping[str, Tool[Any]] | None" = None) -> "ToolCaller":
    """A trained model, ready to use. `path`: a checkpoint or a run directory.

    `tools`: what carries out its calls, as names to tools. Without it, the built-in tools carry out theirs, and the calls of all
    others are validated by the schemas that the model was trained with.

    Raises ToolcallError if the file is missing, cut or foreign. Nothing in it is ever executed.
    """
    from toolcall.caller import load_caller  # torch takes seconds to import: not for `import toolcall`

    return load_caller(path, tools)
