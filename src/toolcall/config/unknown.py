"""A key on the command line that no configuration has: which one was meant, or which there are."""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from hydra import compose, initialize_config_dir
from hydra.core.global_hydra import GlobalHydra
from hydra.errors import ConfigCompositionException, HydraException
from omegaconf import OmegaConf

from toolcall.config.paths import config_folder
from toolcall.errors import ToolcallError

_UNKNOWN = re.compile(r"Could not override '(.+?)'")
_NEAR = 0.7  # of 1, difflib's measure of likeness: `preset` is not meant for `request`


@contextmanager
def naming_the_nearest(command: str, arguments: Sequence[str]) -> Iterator[None]:
    """Hydra answers `presett=tiny` with the advice to append `+presett=tiny`, which no command accepts."""
    try:
        yield
    except ConfigCompositionException as error:
        unknown = _UNKNOWN.match(str(error))
        if unknown is None or unknown[1].startswith("hydra"):
            raise
        try:
            known = _known_keys(command, arguments)
        except HydraException:  # another argument is wrong, too
            raise error from None
        advice = _advice(unknown[1], known)
        if advice is None:  # it is known, and another argument has left no place for it
            raise
        raise ToolcallError(advice) from None


def _advice(key: str, known: Sequence[str]) -> str | None:
    """Among its neighbours: the keys of its section if there is such a one, otherwise of the whole."""
    if key in known:
        held = ", ".join(other for other in known if other.startswith(f"{key}."))
        return f"{key} is no choice of a file here but holds keys: {held}" if held else None
    section, _, name = key.rpartition(".")
    inside = [other for other in known if other.rpartition(".")[0] == section]
    candidates = inside or [other for other in known if other.count(".") == key.count(".")] or list(known)
    if near := difflib.get_close_matches(key, candidates, n=1, cutoff=_NEAR):
        return f"{key} is unknown; did you mean {near[0]}?"
    if elsewhere := [other for other in known if other.rpartition(".")[2] == name]:
        return f"{key} is unknown; did you mean {' or '.join(elsewhere)}?"
    return f"{key} is unknown; known here: {', '.join(inside or [other for other in known if '.' not in other])}"


def _known_keys(command: str, arguments: Sequence[str]) -> list[str]:
    """Every key of the command's configuration, as far as the arguments choose its files, and every group."""
    GlobalHydra.instance().clear()
    with initialize_config_dir(str(config_folder()), version_base="1.3"):
        places = [argument for argument in arguments if argument.startswith("hydra.searchpath=")]
        groups = [group for group in compose(command, places, return_hydra_config=True).hydra.runtime.choices if "/" not in group]
        chosen = [argument for argument in arguments if argument.partition("=")[0] in groups and "," not in argument]
        config = compose(command, [*places, *chosen])
    plain = OmegaConf.to_container(config, resolve=False)
    assert isinstance(plain, dict)
    return list(dict.fromkeys([*_dotted(plain), *groups]))


def _dotted(config: Mapping[Any, Any], prefix: str = "") -> Iterable[str]:
    for key, value in config.items():
        if key != "_target_":  # a group's choice, and not a user's
            yield f"{prefix}{key}"
        if isinstance(value, Mapping):
            yield from _dotted(value, f"{prefix}{key}.")
