"""A model that may call some of its tools."""

from collections.abc import Collection
from dataclasses import replace
from weakref import WeakKeyDictionary

from toolcall.server.model_store import Loaded

_MOST = 32  # subsets of one model's tools that are kept: each has a grammar
_made: WeakKeyDictionary[Loaded, dict[frozenset[str], Loaded]] = WeakKeyDictionary()


def with_tools(loaded: Loaded, names: Collection[str]) -> Loaded:
    """The same model, whose grammar holds only calls to `names`; made once for each set of names. For the event loop's thread alone."""
    chosen = frozenset(names)
    if chosen == loaded.caller.tools.keys():
        return loaded
    made = _made.setdefault(loaded, {})
    if chosen not in made:
        if len(made) >= _MOST:
            made.clear()
        made[chosen] = replace(loaded, caller=loaded.caller.restricted(chosen))
    return made[chosen]
