"""From an empty data set to a picture: data, training, a call, its execution, in one browser. And training that is stopped and goes on."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.server.page.conftest import CALL, ROWS, Open, started

TRAINING = 240_000  # ms in which a run of seconds ends, on a machine under load
LINES = "\n".join(map(json.dumps, ROWS))


@pytest.fixture
def address(browser: Browser, tmp_path: Path) -> Iterator[str]:
    """Of a server that has no model."""
    (tmp_path / "runs").mkdir()
    with (tmp_path / "serve.log").open("wb") as log:
        process, address = started(tmp_path / "runs", log)
        yield address
        process.terminate()
        process.wait()


def train(page: Page, steps: int) -> None:
    """Start a run of a very small model on the page's data set."""
    page.get_by_role("link", name="Train").first.click()
    form = page.get_by_role("region", name="A new run")
    form.get_by_label("Preset").select_option("custom")
    for name, value in {"Layers (": 2, "Heads (": 2, "Width (": 32, "Context (": 64}.items():
        form.get_by_label(name).fill(str(value))
    form.get_by_label("Budget").select_option("steps")
    form.get_by_label("How many").fill(str(steps))
    form.get_by_label("Device").select_option("cpu")
    form.get_by_role("button", name="Start training").click()


def write_data(page: Page) -> None:
    """Write a data set from which one call can be learned."""
    page.get_by_label("Data set, one JSON object a line").fill(LINES)
    expect(page.get_by_text("Every line is valid")).to_be_visible()


@pytest.mark.slow
def test_from_an_empty_data_set_to_a_picture(address: str, open_page: Open) -> None:
    page = open_page(address, "data")
    expect(page.get_by_text("The data set is empty")).to_be_visible()
    write_data(page)
    train(page, steps=100)
    state = page.locator(".job .state")
    expect(state).to_have_text(re.compile("queued|running"))
    page.reload()
    expect(state).to_have_text("completed", timeout=TRAINING)
    expect(page.locator(".job")).to_contain_text("Step 100 of 100")
    expect(page.locator(".job .chart canvas")).to_have_count(2)
    expect(page.locator(".job .log")).to_contain_text("best checkpoint")
    page.get_by_text("The same as a table").click()
    expect(page.get_by_role("table", name="Figures by step").get_by_role("row")).not_to_have_count(1)
    page.get_by_role("link", name="Ask").first.click()
    page.get_by_label("Request").fill("draw the parabola a")
    page.get_by_text("Checkpoint and decoding").click()
    page.get_by_label("Temperature").fill("0")
    page.get_by_role("button", name="Ask", exact=True).click()
    answer = page.get_by_role("region", name="With grammar")
    expect(answer.locator(".callline")).to_have_text(CALL)
    expect(answer.get_by_role("img", name="CALL plot")).to_be_visible()
    page.get_by_role("link", name="Judge").first.click()
    expect(page.get_by_role("table", name="Runs side by side")).to_contain_text("custom")
    expect(page.get_by_role("checkbox", name="Draw custom/")).to_be_checked()


@pytest.mark.slow
def test_training_is_stopped_and_goes_on(address: str, open_page: Open) -> None:
    page = open_page(address, "data")
    write_data(page)
    train(page, steps=2000)
    state = page.locator(".job .state")
    expect(page.locator(".job .progress")).to_contain_text(re.compile(r"Step [1-9]"), timeout=TRAINING)
    expect(page.get_by_role("row", name=re.compile("running"))).to_be_visible()  # in the list of runs, too
    page.get_by_role("button", name="Stop").click()
    expect(state).to_have_text("stopped", timeout=TRAINING)
    expect(page.get_by_role("row", name=re.compile("stopped"))).to_be_visible()
    expect(page.get_by_role("button", name="Stop")).to_be_hidden()
    page.reload()
    page.get_by_role("button", name="Continue").click()
    expect(state).to_have_text("running", timeout=TRAINING)
    page.get_by_role("button", name="中文").click()
    expect(state).to_have_text("运行中")
    page.get_by_role("button", name="停止").click()
    expect(state).to_have_text("已停止", timeout=TRAINING)


@pytest.mark.slow
def test_a_run_that_cannot_be_is_told_beside_the_button(address: str, open_page: Open) -> None:
    page = open_page(address, "data", refused="/train")
    page.get_by_label("Data set, one JSON object a line").fill("not json")
    page.get_by_role("link", name="Train").first.click()
    form = page.get_by_role("region", name="A new run")
    form.get_by_role("button", name="Start training").click()
    expect(form.get_by_role("alert")).to_contain_text("line 1")
