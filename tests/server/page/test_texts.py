"""What the page says: the same in both languages, and all of it."""

import json
import re
from pathlib import Path

import pytest

from toolcall.evaluation.advice import ADVICE
from toolcall.server.routes_page import PAGE

LANGUAGES = ("en", "zh")
SCRIPTS = {path.relative_to(PAGE).as_posix(): path.read_text(encoding="utf-8") for path in sorted((PAGE / "js").rglob("*.js"))}
_KEY = re.compile(r'"([a-z]+(?:\.[A-Za-z_]+)+)"')
_FAMILY = re.compile(r"`([a-z]+(?:\.[a-z]+)*\.)\$\{")
_VALUE = re.compile(r"\{\w+\}")


def dictionary(language: str) -> dict[str, str]:
    """The texts of a language; a key that stands twice is an error."""

    def unique(pairs: list[tuple[str, str]]) -> dict[str, str]:
        assert len(dict(pairs)) == len(pairs)
        return dict(pairs)

    text = (PAGE / "texts" / f"{language}.json").read_text(encoding="utf-8")
    texts: dict[str, str] = json.loads(text, object_pairs_hook=unique)
    return texts


def test_both_languages_say_the_same() -> None:
    english, chinese = map(dictionary, LANGUAGES)
    assert english.keys() == chinese.keys()
    for key, text in english.items():
        assert set(_VALUE.findall(text)) == set(_VALUE.findall(chinese[key])), key
        assert text.strip(), key
        assert chinese[key].strip(), key


def test_chinese_is_chinese() -> None:
    names = {"CALL", "Top-k", "Top-p", "NaN", "CPU", "English"}
    spoken = {key: _VALUE.sub("", text) for key, text in dictionary("zh").items() if text not in names}
    assert [key for key, text in spoken.items() if re.search("[a-z]", text) and not re.search("[\u4e00-\u9fff]", text)] == []


def test_every_text_that_a_script_names_is_there() -> None:
    texts = dictionary("en")
    sections = {key.removesuffix(".title") for key in texts}
    for name, script in SCRIPTS.items():
        named = {key for key in _KEY.findall(script) if not key.endswith((".js", ".jsonl"))}
        assert named - texts.keys() - sections == set(), name


def test_no_text_is_left_over() -> None:
    everything = "\n".join(SCRIPTS.values())
    families = tuple(_FAMILY.findall(everything))
    named = set(_KEY.findall(everything))
    parts = tuple(f"{name}." for name in named) + tuple(re.findall(r'(?:intro|section|step|noModel)\("([a-z.]+)"', everything))
    left = [key for key in dictionary("en") if key not in named and not key.startswith(families) and not key.startswith(parts)]
    assert left == []


@pytest.mark.parametrize("failure", [*ADVICE, "time_limit", "memory_limit", "worker_died"])
def test_every_failure_has_a_name_and_what_to_do(failure: str) -> None:
    texts = dictionary("en")
    assert f"failure.{failure}" in texts
    assert f"advice.{failure}" in texts or failure not in ADVICE


def test_nothing_of_the_page_is_fetched_from_elsewhere() -> None:
    for path in PAGE.rglob("*"):
        if path.suffix in {".html", ".css", ".js"} and "vendor" not in path.parts:
            assert not re.search(r"""(?:src|href|url|import|fetch)\W{1,3}(?:https?:)?//""", path.read_text(encoding="utf-8")), path


def test_the_policy_forbids_what_the_page_does_not_do() -> None:
    html = (PAGE / "index.html").read_text(encoding="utf-8")
    assert not re.search(r"<style|style=|<script>|\son\w+=", html)
    for name, script in SCRIPTS.items():
        assert not re.search(r'innerHTML|insertAdjacentHTML|setAttribute\("style"|\beval\(', script), name


def test_the_chart_library_brings_its_license() -> None:
    assert "MIT" in (PAGE / "vendor" / "uplot" / "LICENSE").read_text(encoding="utf-8")
    assert Path(PAGE / "vendor" / "uplot" / "uPlot.iife.min.js").stat().st_size > 40_000
