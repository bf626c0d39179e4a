"""The page in a real browser, served by a server process of its own; what the browser complains of fails the test."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from tests.conftest import SMALL, compose_run

ROOT = Path(__file__).parents[3]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
BROWSER = next(filter(None, map(shutil.which, NAMES)), None)
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
)  # fmt: skip
START = 60.0  # seconds in which a server must answer
expect.set_options(timeout=30_000)  # what is waited for comes at once, but on a machine under load

CALL = 'CALL plot {"kind":"function","expression":"x ** 2"}'
ROWS = [{"tool": "plot", "user": f"draw the parabola {letter}", "call": CALL} for letter in "abcdefghijklmnopqrst"]
"""A data set from which one call can be learned in seconds."""

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def learned_runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A runs directory with a run that has learned ROWS, runs/custom/1."""
    from toolcall.training.run import train

    runs = tmp_path_factory.mktemp("page") / "runs"
    data = runs.parent / "data.jsonl"
    data.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    small = [override for override in SMALL if not override.startswith("data.")]
    steps = ("trainer.max_steps=100", "trainer.val_check_interval=50", "run.test=false")
    train(compose_run(runs / "custom" / "1", *small, "data=jsonl", f"data.path={data}", "data.batch_size=4", *steps))
    return runs


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a browser the tests that need one are skipped: one line says so."""
    if BROWSER is None:
        for item in items:
            if "browser" in getattr(item, "fixturenames", ()):
                item.add_marker(pytest.mark.skip("the page's tests need Chromium or Chrome (Debian: apt-get install chromium)"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium, of the system."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
        yield browser
        browser.close()


def started(runs: Path, log: IO[bytes]) -> tuple[subprocess.Popen[bytes], str]:
    """A server's process and its address."""
    command = [sys.executable, str(ROOT / "scripts" / "serve.py"), "port=0", f"runs={runs}"]
    process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, cwd=runs.parent, env=os.environ | {"OMP_NUM_THREADS": "1"})
    end = time.monotonic() + START
    while time.monotonic() < end and process.poll() is None:
        said = re.search(r"toolcall is at (http://\S+/)", Path(log.name).read_text(encoding="utf-8"))
        if said:
            return process, said[1]
        time.sleep(0.05)
    process.kill()
    process.wait()
    raise AssertionError(f"no server: {Path(log.name).read_text(encoding='utf-8')}")


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """`open_page(address, part, refused=..., **options)`: the page for somebody who comes for the first time. `refused`: the route whose
    refusals the test provokes; `options`: the context's."""
    complaints: list[str] = []
    contexts = []

    def visit(address: str, part: str, refused: str = "/execute_call", **options: object) -> Page:
        context = browser.new_context(**({"locale": "en-US"} | options))  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.extend(complaint(message, refused)))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on("request", lambda request: complaints.extend([] if is_local(request.url, address) else [f"leaves: {request.url}"]))
        page.goto(f"{address}#/{part}")
        page.locator(".view:visible h1").wait_for()
        return page

    yield visit
    for context in contexts:
        context.close()
    assert complaints == []


def complaint(message: ConsoleMessage, refused: str) -> list[str]:
    """What the console says, if it is a complaint. That a request is refused is none, nor that the server has gone: the page says so."""
    expected = "status of 400" in message.text and message.location["url"].endswith(refused)
    gone = "ERR_CONNECTION_REFUSED" in message.text
    return [f"console: {message.text}"] if message.type in ("error", "warning") and not expected and not gone else []


def is_local(url: str, address: str) -> bool:
    """Whether a request stays with the server."""
    return url.startswith((address, "data:", "blob:"))
