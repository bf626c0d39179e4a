"""Files of samples, read once: large ones are kept as arrays under a name made of their content and of all that decides the result.

The arrays depend on neither the split nor the seed nor the vocabulary of a run, so that one entry serves every run on a file.
"""

import hashlib
import inspect
import json
import logging
import os
import platform
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pydantic

import toolcall
from toolcall.datamodules.arrays import Damaged, read_arrays, write_arrays
from toolcall.datamodules.corpus import Corpus, Selection
from toolcall.datamodules.encoded import Encoded
from toolcall.datamodules.jsonl import OnInvalid, Problems, Tools, iterate_samples, report
from toolcall.datamodules.tokenizer import Tokenizer

WORTH = 4_000_000
"""Bytes from which on a file is kept: smaller ones are read in a second or two."""
_UNUSED = 30 * 86_400  # seconds after which an entry is removed
_ENDING = ".samples"

log = logging.getLogger(__name__)


def open_samples(path: Path, tools: Tools | None, on_invalid: OnInvalid, folder: Path | None, worth: int = WORTH) -> Selection:
    """The samples of a file, from `folder` if they are kept there. Bad lines are reported as by `read_samples`."""
    keep = folder is not None and path.is_file() and path.stat().st_size >= worth
    corpus, problems = _kept(path, tools, folder) if keep and folder is not None else _read(path, tools)
    report(path, len(corpus.keys), problems, on_invalid)
    return Selection(corpus, np.arange(len(corpus.keys)))


def _read(path: Path, tools: Tools | None) -> tuple[Corpus, Problems]:
    problems = Problems()
    return Corpus.of(iterate_samples(path, tools, problems)), problems


def _kept(path: Path, tools: Tools | None, folder: Path) -> tuple[Corpus, Problems]:
    """What is kept of the file; if that is missing or damaged, read the file and keep it."""
    key = _key(path, tools)
    entry = folder / f"{key}{_ENDING}"
    if found := _load(entry):
        return found
    log.info("%s: reading and checking it for the first time", path)
    corpus, problems = _read(path, tools)
    if key != _key(path, tools):
        log.warning("%s changed while it was read, so it is not kept in %s", path, folder)
        return corpus, problems
    _store(entry, corpus, problems)
    return _load(entry) or (corpus, problems)


def _key(path: Path, tools: Tools | None) -> str:
    with path.open("rb") as file:
        content = hashlib.file_digest(file, "blake2b").hexdigest()
    parts = [content, _code(), _described(tools), platform.python_version(), pydantic.VERSION]
    return hashlib.blake2b(json.dumps(parts).encode(), digest_size=16).hexdigest()


def _code() -> str:
    """Of the whole package: what reads a file is spread over it, and a rebuild too many costs little."""
    digest = hashlib.blake2b(digest_size=16)
    for source in sorted(Path(toolcall.__file__).parent.rglob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()


def _described(tools: Tools | None) -> Any:
    """Names alone, or for each tool its schema and the file that its class stands in."""
    if not isinstance(tools, Mapping):
        return None if tools is None else sorted(tools)
    return {
        name: [json.dumps(tool.json_schema(), sort_keys=True, default=str), _source(type(tool))] for name, tool in sorted(tools.items())
    }


def _source(kind: type) -> str:
    try:
        return hashlib.blake2b(Path(inspect.getsourcefile(kind) or "").read_bytes(), digest_size=16).hexdigest()
    except (OSError, TypeError):  # made at a prompt
        return kind.__qualname__


def _store(entry: Path, corpus: Corpus, problems: Problems) -> None:
    """Failing to keep is no failure: the samples are there."""
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
        _prune(entry.parent)
        about = {"tokenizer": corpus.tokenizer.description(), "problems": vars(problems)}
        write_arrays(entry, {**vars(corpus.encoded), "keys": corpus.keys}, about)
        log.info("kept for the next run in %s (data.cache_dir)", entry)
    except OSError as error:
        log.warning("the samples cannot be kept in %s (data.cache_dir): %s", entry.parent, error.strerror or error)


def _load(entry: Path) -> tuple[Corpus, Problems] | None:
    try:
        arrays, about = read_arrays(entry)
        keys = arrays.pop("keys")
        corpus = Corpus(Tokenizer.from_description(about["tokenizer"]), Encoded(**arrays), keys)
        noted = about["problems"]
        problems = Problems(noted["count"], noted["shown"], Counter(noted["fitting"]), Counter(noted["unfit"]))
        os.utime(entry)
    except FileNotFoundError:
        return None
    except (Damaged, KeyError, TypeError, OSError) as error:
        log.warning("%s is damaged and made anew: %s", entry, error)
        return None
    return corpus, problems


def _prune(folder: Path) -> None:
    """Remove what nobody has used for a month, and what was left half written."""
    for path in folder.glob(f"*{_ENDING}*"):
        try:
            if time.time() - path.stat().st_mtime > _UNUSED:
                path.unlink()
        except OSError:  # another start was faster, or Windows still has it open
            continue
