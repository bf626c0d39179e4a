"""The inside of a worker process. It imports neither torch nor Lightning, so that it starts in a second."""

import contextlib
import multiprocessing
import os
import signal
import threading
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Literal

from toolcall.errors import ToolcallError

_MIB = 2**20


@dataclass(frozen=True)
class Reply:
    """What became of one piece of work."""

    kind: Literal["done", "refused", "failed", "memory"]
    value: Any


def serve(pipe: "Connection[Any, Any]", memory_mib: int) -> None:
    """Do one piece of work after the other, (function, arguments), until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which ends its workers
    threading.Thread(target=_end_with_parent, daemon=True).start()
    os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"  # each thread would take its share of the memory
    _import_tools()
    _limit_memory(memory_mib)
    pipe.send(Reply("done", None))
    with contextlib.suppress(EOFError, ConnectionError):
        while True:
            function, arguments = pipe.recv()
            pipe.send(_carry_out(function, arguments))


def _carry_out(function: Any, arguments: tuple[Any, ...]) -> Reply:
    try:
        return Reply("done", function(*arguments))
    except MemoryError:
        return Reply("memory", None)
    except ToolcallError as error:
        return Reply("refused", str(error))
    except Exception:
        return Reply("failed", traceback.format_exc())


def _import_tools() -> None:
    """What the first call would else wait for."""
    import matplotlib.backends.backend_agg
    import matplotlib.figure  # noqa: F401

    import toolcall.tools.builtin  # noqa: F401


def _end_with_parent() -> None:
    """A server that was killed leaves no process behind."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _limit_memory(mib: int) -> None:
    """Beyond what the process has now. On systems that have no such limit, time alone bounds it."""
    try:
        import resource
    except ImportError:  # Windows
        return
    import psutil

    limit = psutil.Process().memory_info().vms + mib * _MIB
    with contextlib.suppress(ValueError, OSError):  # macOS takes no limit of the address space
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
