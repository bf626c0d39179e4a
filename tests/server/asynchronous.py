"""Coroutines in tests."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run_async(work: Coroutine[Any, Any, T]) -> T:
    """What a coroutine gives, in a thread of its own: Playwright keeps an event loop in the tests'."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()
