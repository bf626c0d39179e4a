"""The six parts of the page, with a model that was trained for seconds."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.server.page.conftest import CALL, Open, started

pytestmark = pytest.mark.slow  # a server, a model and a browser
PARTS = ("happens", "data", "train", "ask", "judge", "safety")
PHONE = {"width": 390, "height": 844}
BAD_LINE = '{"tool":"shell","user":"delete everything","call":"CALL shell {}"}'
GOOD_LINE = '{"tool":"calculator","user":"six times seven","call":"CALL calculator {\\"expression\\":\\"6 * 7\\"}"}'


@pytest.fixture(scope="module")
def address(browser: Browser, learned_runs: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Of a server that has a model. It asks for a browser first: without one nothing is started."""
    with (tmp_path_factory.mktemp("page") / "serve.log").open("wb") as log:
        process, address = started(learned_runs, log)
        yield address
        process.terminate()
        process.wait()


@pytest.mark.parametrize(("locale", "language", "ask"), [("en-US", "en", "Ask"), ("zh-CN", "zh-CN", "提问")])
def test_every_part_opens_on_a_phone(address: str, open_page: Open, locale: str, language: str, ask: str) -> None:
    page = open_page(address, "happens", locale=locale, viewport=PHONE, color_scheme="dark")
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    for part in (*PARTS[1:], PARTS[0]):
        page.locator(f'nav a[href="#/{part}"]').click()
        expect(page.locator(".view:visible h1")).to_be_focused()
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"], part
    expect(page.get_by_role("navigation").get_by_text(ask)).to_be_visible()
    expect(page.locator(".view:visible")).not_to_contain_text("undefined")


def test_language_and_theme_are_remembered_and_lose_nothing(address: str, open_page: Open) -> None:
    page = open_page(address, "ask", color_scheme="light")
    page.get_by_label("Request").fill("my own words")
    page.get_by_role("button", name="中文").click()
    expect(page.get_by_role("heading", name="提问", level=1)).to_be_visible()
    expect(page.get_by_label("请求")).to_have_value("my own words")
    page.get_by_role("button", name="浅色或深色").click()
    page.reload()
    expect(page.get_by_role("heading", name="提问", level=1)).to_be_visible()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_a_request_is_followed_from_text_to_its_result(address: str, open_page: Open) -> None:
    page = open_page(address, "happens")
    page.get_by_label("Request").fill("draw the parabola a")
    page.get_by_role("button", name="Follow this request").click()
    expect(page.locator('[data-step="frame"] pre')).to_contain_text("<user>\ndraw the parabola a\n</user>")
    expect(page.locator('[data-step="tokens"] .learned').first).to_contain_text("CALL")
    columns = page.locator('[data-step="shifted"] li')
    entered, expected = columns.nth(3).locator(".token").all_text_contents()
    assert (entered[0], expected) == ("a", "–")
    expect(page.locator('[data-step="probabilities"] .step').first).to_contain_text("CALL")
    expect(page.locator('[data-step="call"] .callline')).to_have_text(CALL)
    expect(page.locator('[data-step="parse"] .arguments')).to_contain_text('"x ** 2"')
    expect(page.locator('[data-step="execute"] [data-state="passed"]')).to_have_count(8)
    expect(page.locator('[data-step="result"]').get_by_role("img")).to_be_visible()


def test_the_inspector_is_walked_by_keys(address: str, open_page: Open) -> None:
    page = open_page(address, "ask")
    page.get_by_label("Request").fill("draw the parabola c")
    page.get_by_role("button", name="Look inside").click()
    steps = page.locator(".step")
    page.locator('.step[aria-pressed="true"]').focus()
    page.keyboard.press("Home")
    expect(steps.first).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(steps.nth(1)).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("heading", name="Token 2 of")).to_be_visible()
    expect(page.locator(".candidates .forbidden").first).to_contain_text("forbidden")


def test_data_are_generated_checked_and_traced(address: str, open_page: Open) -> None:
    page = open_page(address, "data")
    expect(page.get_by_text("The data set is empty")).to_be_visible()
    page.get_by_label("Samples per tool").fill("10")
    page.get_by_role("button", name="Generate").click()
    expect(page.get_by_text("Every line is valid")).to_be_visible()
    expect(figure(page, "valid samples")).to_have_text("30")
    editor = page.get_by_label("Data set, one JSON object a line")
    editor.fill(f"{GOOD_LINE}\n{BAD_LINE}\nnot json\n")
    expect(figure(page, "invalid lines")).to_have_text("2")
    expect(page.get_by_role("table", name="Invalid lines").get_by_role("row").nth(1)).to_contain_text("shell")
    page.get_by_role("button", name="Go to line 2").click()
    assert editor.evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)") == BAD_LINE
    editor.evaluate("area => area.setSelectionRange(0, 0)")
    page.get_by_role("button", name="Trace the line").click()
    expect(page.locator(".trace .framed")).to_contain_text("six times seven")
    page.reload()
    expect(editor).to_have_value(f"{GOOD_LINE}\n{BAD_LINE}\nnot json\n")


def figure(page: Page, name: str) -> Locator:
    """The number above a name."""
    return page.locator(".figures div", has=page.get_by_text(name, exact=True)).locator("dd")


def test_a_request_is_answered_with_and_without_grammar(address: str, open_page: Open) -> None:
    page = open_page(address, "ask")
    page.get_by_label("Request").fill("draw the parabola b")
    page.get_by_text("Checkpoint and decoding").click()
    page.get_by_label("Temperature").fill("0")
    page.get_by_role("button", name="Ask", exact=True).click()
    for name in ("With grammar", "Without grammar"):
        answer = page.get_by_role("region", name=name)
        expect(answer.locator(".said")).to_contain_text("Confidence")
        expect(answer.locator(".callline")).to_have_text(CALL)
        expect(answer.get_by_role("img")).to_be_visible()
    answer.get_by_label("expression").fill("sin(x)")
    answer.get_by_role("button", name="Run with these arguments").click()
    expect(answer.get_by_role("img", name="sin(x)")).to_be_visible()


def test_a_call_of_ones_own_becomes_a_value_a_picture_or_documents(address: str, open_page: Open) -> None:
    page = open_page(address, "safety")
    form = page.locator("form", has=page.get_by_label("CALL line"))

    def try_call(call: str) -> None:
        page.get_by_label("CALL line").fill(call)
        form.get_by_role("button", name="Try").click()

    try_call('CALL calculator {"expression":"6 * 7"}')
    expect(form.locator(".value-result")).to_have_text("42")
    try_call('CALL plot {"kind":"bar","values":[3,8,5]}')
    expect(form.get_by_role("img", name="CALL plot")).to_be_visible()
    try_call('CALL search {"query":"attention","top_k":2}')
    expect(form.locator(".documents li")).to_have_count(2)
    try_call('CALL calculator {"expression":"1 / 0"}')
    expect(form.locator(".stopped-at")).to_contain_text("gate 7 of 8")


def test_every_hostile_call_is_stopped(address: str, open_page: Open) -> None:
    page = open_page(address, "safety")
    page.get_by_role("button", name="Try all").click()
    attacks = page.locator("[data-attack]").count()
    assert attacks >= 12
    expect(page.get_by_text(f"{attacks} of {attacks} stopped")).to_be_visible(timeout=30_000)
    expect(page.locator('[data-attack="power"] .stopped-at')).to_contain_text("an exponent is larger than 8")
    expect(page.locator('[data-attack="string"] .stopped-at')).to_contain_text("gate 1 of 8")


def test_a_model_is_judged_by_executing_its_calls(address: str, open_page: Open) -> None:
    page = open_page(address, "judge")
    page.get_by_role("button", name="Evaluate").click()
    expect(page.get_by_role("table", name="By expected tool")).to_be_visible()
    expect(page.locator(".triage > li").first).to_contain_text(re.compile("Wrong tool|Wrong result|Cannot be executed"))
    expect(page.locator(".matrix")).to_contain_text("calculator")
    page.get_by_text("Show the calls").click()
    expect(page.get_by_role("table", name="Every call").get_by_role("row")).not_to_have_count(1)


def test_a_server_that_has_gone_is_told_where_it_is_missed(browser: Browser, tmp_path: Path, open_page: Open) -> None:
    runs = tmp_path / "runs"
    runs.mkdir()
    with (tmp_path / "serve.log").open("wb") as log:
        process, address = started(runs, log)
        page = open_page(address, "safety")
        page.goto(f"{address}#/ask")
        expect(page.get_by_text("There is no trained model yet").locator("visible=true")).to_be_visible()
        end(process)
    page.goto(f"{address}#/safety")
    page.get_by_role("button", name="Try: NaN").click()
    expect(page.locator('[data-attack="nan"]').get_by_role("alert")).to_contain_text("does not answer")


def end(process: subprocess.Popen[bytes]) -> None:
    """End a server."""
    process.terminate()
    process.wait()
