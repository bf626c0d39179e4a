"""Worker processes: limits, and what happens when one dies."""

import asyncio
import os
import time
from collections.abc import Iterator
from typing import Any

import psutil
import pytest

from tests.server.asynchronous import run_async
from toolcall.errors import ToolcallError
from toolcall.server.execution import ToolSource, execute
from toolcall.server.sandbox import Busy, LimitExceeded, Sandbox, WorkFailed
from toolcall.server.settings import Work


def loaded_modules() -> list[str]:
    """Of those that a worker can do without."""
    import sys

    return [name for name in ("torch", "lightning") if name in sys.modules]


def refuse() -> None:
    raise ToolcallError("a mistake of the client")


def fill_memory() -> int:
    return len(bytearray(2**32))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    restarted: list[int] = []
    made = Sandbox(Work(workers=1, seconds=2.5, memory_mib=256, waiting=200), lambda: restarted.append(1))
    yield made
    made.close()
    assert len(restarted) == 3  # by time, by death, by memory


def call(sandbox: Sandbox, function: Any, *arguments: Any) -> Any:
    return run_async(sandbox.call(function, *arguments))


def test_a_call_is_carried_out_without_torch(sandbox: Sandbox) -> None:
    outcome = call(sandbox, execute, ToolSource(), 'CALL calculator {"expression":"6 * 7"}')
    assert outcome["output"]["value"] == 42
    assert call(sandbox, loaded_modules) == []


def test_what_takes_too_long_is_ended_and_the_next_is_served(sandbox: Sandbox) -> None:
    before = call(sandbox, os.getpid)
    started = time.monotonic()
    with pytest.raises(LimitExceeded, match=r"2\.5 seconds") as ended:
        call(sandbox, time.sleep, 30)
    assert ended.value.failure == "time_limit"
    assert time.monotonic() - started < 20
    assert call(sandbox, os.getpid) != before
    assert not psutil.pid_exists(before)


def test_a_worker_that_dies_is_replaced(sandbox: Sandbox) -> None:
    with pytest.raises(LimitExceeded) as ended:
        call(sandbox, os._exit, 3)
    assert ended.value.failure == "worker_died"
    assert call(sandbox, abs, -1) == 1


@pytest.mark.skipif(not psutil.LINUX, reason="only Linux limits the address space")
def test_what_takes_too_much_memory_is_ended(sandbox: Sandbox) -> None:
    with pytest.raises(LimitExceeded, match="256 MiB") as ended:
        call(sandbox, fill_memory)
    assert ended.value.failure == "memory_limit"
    assert call(sandbox, abs, -1) == 1


def test_mistakes_and_defects_are_told_apart(sandbox: Sandbox) -> None:
    with pytest.raises(ToolcallError, match="a mistake of the client"):
        call(sandbox, refuse)
    with pytest.raises(WorkFailed, match="ZeroDivisionError"):
        call(sandbox, divmod, 1, 0)


def test_many_at_once_each_get_their_own_answer(sandbox: Sandbox) -> None:
    async def many() -> list[int]:
        return await asyncio.gather(*(sandbox.call(abs, -number) for number in range(200)))

    assert run_async(many()) == list(range(200))


def test_more_than_may_wait_is_refused_at_once(sandbox: Sandbox) -> None:
    async def many() -> list[int | BaseException]:
        return await asyncio.gather(*(sandbox.call(abs, -number) for number in range(210)), return_exceptions=True)

    answers = run_async(many())
    assert answers[:201] == list(range(201))
    assert all(isinstance(answer, Busy) for answer in answers[201:])
    assert call(sandbox, abs, -1) == 1


def test_a_process_that_cannot_be_started_is_started_the_next_time(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise BlockingIOError(11, "no more processes")

    alone = Sandbox(Work(workers=1, seconds=20, memory_mib=256, waiting=1))
    with monkeypatch.context() as patch:
        patch.setattr("multiprocessing.context.SpawnProcess.start", fail)
        for _ in range(2):
            with pytest.raises(LimitExceeded, match="no more processes"):
                call(alone, abs, -1)
    assert call(alone, abs, -1) == 1
    alone.close()
