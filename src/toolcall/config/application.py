"""Running a command as a Hydra application, with errors for people."""

import io
import os
import sys
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, is_dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Generic, TypeVar

import hydra
from hydra.core.hydra_config import HydraConfig
from hydra.errors import HydraException
from hydra.types import RunMode
from omegaconf import DictConfig, OmegaConf
from omegaconf.errors import OmegaConfBaseException

from toolcall.config.check import check
from toolcall.config.launchers import refuse_missing_launchers
from toolcall.config.paths import config_folder
from toolcall.config.unknown import naming_the_nearest
from toolcall.config.workplace import admit_configs, admit_modules
from toolcall.errors import ToolcallError
from toolcall.training.progress import record_failure

MISTAKE = 2
"""Exit code for what the user can mend."""
INTERRUPTED = 130
_ALONE = ("-m", "--multirun")  # options without a value
_MODES = {"-r": "--run", "-m": "--multirun", "-c": "--cfg", "-i": "--info", "-sc": "--shell-completion"}
"""Hydra's options of which there may be one: what a command is to do."""
_SEARCHED = "Config search path:"  # from where on Hydra's messages are about its insides

C = TypeVar("C")


@dataclass(frozen=True)
class Application(Generic[C]):
    """A command: the name of its configuration file, the dataclass that it must fit, and what it does.

    `verbatim` names keys whose value on the command line is plain text: no quoting, no interpolation, whatever it holds.
    """

    name: str
    schema: type[C]
    task: Callable[[C], Any]
    verbatim: tuple[str, ...] = ()
    rewrite: Callable[[list[str]], list[str]] = list
    """Applied to the arguments first."""
    refuse: Callable[[Path], None] = lambda _: None
    """Told the output directory of a single run whose configuration or data were refused."""

    def __call__(self, arguments: Sequence[str] | None = None) -> None:
        """Run with the command line's arguments. Exits with code 2 and a message on a user's mistake."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="replace")  # a Windows console may be set to less
        given = list(sys.argv[1:] if arguments is None else arguments)
        texts = dict(argument.split("=", 1) for argument in given if self._is_verbatim(argument))
        os.environ.setdefault("HYDRA_FULL_ERROR", "1")  # Hydra then raises, and the errors are ours to print
        run = hydra.main(version_base="1.3", config_path=str(config_folder()), config_name=self.name)
        with errors_for_people():
            _refuse_empty_groups(given)
            _refuse_loose_words(given)
            _refuse_two_modes(given)
            refuse_missing_launchers(given)
            admit_modules()
            sys.argv[1:] = admit_configs(self.rewrite([argument for argument in given if not self._is_verbatim(argument)]))
            with naming_the_nearest(self.name, sys.argv[1:]):
                run(lambda config: self._run(config, texts))()

    def _run(self, config: DictConfig, texts: dict[str, str]) -> None:
        if HydraConfig.get().mode == RunMode.MULTIRUN:
            with _recording():  # a failed run must reach Hydra too, which goes on with the others
                self.task(checked(config, self.schema, texts))
        else:
            with errors_for_people(), self._refusing():  # here, so that Hydra does not add a line of its own
                self.task(checked(config, self.schema, texts))

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except (ToolcallError, OmegaConfBaseException):
            self.refuse(Path(HydraConfig.get().runtime.output_dir))
            raise

    def _is_verbatim(self, argument: str) -> bool:
        return argument.partition("=")[0] in self.verbatim and "=" in argument


def checked(config: DictConfig, schema: type[C], texts: Mapping[str, str] | None = None) -> C:
    """The composed configuration as the dataclass that it must fit. Raises ToolcallError that names every wrong key."""
    plain = OmegaConf.to_container(config, resolve=True, throw_on_missing=True)
    assert isinstance(plain, dict)
    values = {str(key): value for key, value in plain.items()} | dict(texts or {})
    check(values, schema)
    return construct(schema, values)


def _refuse_empty_groups(arguments: Sequence[str]) -> None:
    """`logger=null`: a group is a choice among files, and Hydra answers none of them with a traceback."""
    for group, _, choice in (argument.partition("=") for argument in arguments):
        if choice == "null" and (config_folder() / group).is_dir():
            files = ", ".join(sorted(path.stem for path in (config_folder() / group).glob("*.yaml")))
            raise ToolcallError(f"{group}=null chooses nothing; there are {files}")


def _refuse_loose_words(arguments: Sequence[str]) -> None:
    """`request=add 1 and 2` without quotes: Hydra answers with the state of its lexer. What follows an option may be its value."""
    for before, argument in pairwise(["", *arguments]):
        if "=" not in argument and not argument.startswith(("-", "~")) and (not before.startswith("-") or before in _ALONE):
            raise ToolcallError(f'{argument!r} is no key=value; a value with spaces stands in quotes, as in request="add 1 and 2"')


def _refuse_two_modes(arguments: Sequence[str]) -> None:
    """`-m --info`: Hydra answers with a traceback."""
    given = [argument.partition("=")[0] for argument in arguments if argument.startswith("-")]
    modes = {_MODES.get(option, option): option for option in given if option in _MODES or option in _MODES.values()}
    if len(modes) > 1:
        raise ToolcallError(f"{' and '.join(modes.values())} do not go together; accepted is one of them")


@contextmanager
def _recording() -> Iterator[None]:
    """Why a run of a sweep failed stays in its directory."""
    try:
        yield
    except Exception as error:
        record_failure(Path(HydraConfig.get().runtime.output_dir), error)
        raise


def construct(schema: type[C], values: dict[str, Any]) -> C:
    """The dataclass with its nested dataclasses, from plain values that fit it."""
    hints = typing.get_type_hints(schema)
    return schema(**{key: construct(hints[key], value) if is_dataclass(hints[key]) else value for key, value in values.items()})


@contextmanager
def errors_for_people() -> Iterator[None]:
    """Turn what the user can mend into a message and exit code 2; everything else stays a traceback."""
    try:
        yield
    except (ToolcallError, HydraException, OmegaConfBaseException) as error:
        _fail(str(error).partition(_SEARCHED)[0].rstrip())
    except BrokenPipeError:  # the reader, such as head, has seen enough
        sys.stderr.close()
    except OSError as error:
        _fail(f"{error.strerror or error}: {error.filename or ''}".rstrip(": "))
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        sys.exit(INTERRUPTED)


def _fail(message: str) -> None:
    print(f"error: {message}", file=sys.stderr)
    sys.exit(MISTAKE)
