"""The table, the JSON report and the figures."""

import io
import json
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

import pytest
from matplotlib.image import imread

from toolcall.evaluation.advice import ADVICE
from toolcall.evaluation.figures import confusion_figure, failure_figure
from toolcall.evaluation.metrics import confusion, failures, summarise
from toolcall.evaluation.report import write_report
from toolcall.evaluation.score import FAILURES, Score, score
from toolcall.evaluation.table import table
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

BOX = ToolBox(builtin_tools())
EXPECTED = 'CALL calculator {"expression":"23 + 17"}'
FAILING = [
    "23 + 17", "CALL paint {}", "CALL calculator {", "CALL calculator []", "CALL calculator {}", 'CALL calculator {"expression":"1/0"}',
    'CALL search {"query":"loss"}', 'CALL calculator {"expression":"41"}',
]  # fmt: skip


def scored(generated: str = EXPECTED, expected: str = EXPECTED, user: str = "add 23 and 17", truncated: bool = False) -> Score:
    return score(BOX, user, expected, generated, truncated)


RIGHT = [scored(), scored('CALL calculator {"expression":"40"}')]
ALL_CLASSES = [*RIGHT, scored(truncated=True), *map(scored, FAILING)]
CHINESE = scored('CALL search {"query":"自注意力"}', 'CALL search {"query":"注意力"}', "搜索自注意力")


def cells(text: str) -> dict[str, list[str]]:
    """The rows of a table by their first word."""
    return {line.split()[0]: line.split()[1:] for line in text.splitlines()}


def report(folder: Path, scores: list[Score]) -> dict[str, Any]:
    path = folder / "new" / "report.json"
    write_report(path, scores, list(BOX), "runs/a/best.ckpt")
    return json.loads(path.read_text(encoding="utf-8"))


def page(folder: Path, scores: list[Score]) -> str:
    report(folder, scores)
    return (folder / "new" / "report.html").read_text(encoding="utf-8")


def test_the_page_says_what_went_wrong_in_order_and_shows_what_was_drawn(tmp_path: Path) -> None:
    plot = 'CALL plot {"kind":"line","y":[1,2]}'
    text = page(tmp_path, [*ALL_CLASSES, scored(plot, plot, "draw <b>1, 2</b>"), replace(RIGHT[0], slice="wild", confidence=0.5)])
    places = [text.index(f"<h3>{name.replace('_', ' ')}: ") for name in FAILURES]
    assert places == sorted(places)
    assert all(escape(advice) in text for advice in ADVICE.values())
    assert "[wild]" in text
    assert "How much its confidence is worth" in text
    assert text.count("data:image/png;base64,") == 3  # confusion, calibration, the plot
    assert "http" not in text


def test_the_page_shows_requests_as_they_are(tmp_path: Path) -> None:
    text = page(tmp_path, [scored("<script>alert(1)</script>", user="<b>& 你好")])
    assert "<script>" not in text
    assert "&lt;b&gt;&amp; 你好" in text


def test_the_report_counts_slices_arguments_and_lengths(tmp_path: Path) -> None:
    found = report(tmp_path, [*RIGHT, replace(scored(FAILING[-1]), slice="wild")])
    assert found["slices"]["wild"]["right_rate"] == 0
    assert found["by_argument"]["calculator.expression"] == {"calls": 3, "right": 1}
    assert sum(group["calls"] for group in found["by_length"].values()) == 3
    assert found["intervals"]["right_rate"] == pytest.approx([0.2077, 0.9385], abs=1e-3)


def test_the_table_has_a_row_for_all_and_one_a_tool() -> None:
    rows = cells(table([*ALL_CLASSES, CHINESE]))
    assert list(rows)[:5] == ["calls", "all", "calculator", "search", "failures:"]
    assert [rows[name][0] for name in ("all", "calculator", "search")] == ["12", "11", "1"]


def test_the_table_shows_the_rates() -> None:
    rows = cells(table([scored(), scored("CALL paint {}")]))
    assert rows["calls"] == ["tool", "valid", "pass", "exact", "right", "grounded"]
    assert rows["all"] == rows["calculator"] == ["2", *["0.500"] * 6]


def test_the_table_lists_the_failures_that_occurred() -> None:
    assert table([*RIGHT, scored("CALL paint {}"), scored("no"), scored("no")]).endswith("\nfailures: 2 no call, 1 unknown tool")
    assert table(RIGHT).endswith("\nfailures: none")


def test_figures_stand_under_their_heads() -> None:
    lines = table([*ALL_CLASSES, CHINESE]).splitlines()
    assert len({len(line) for line in lines[:4]}) == 1


@pytest.mark.parametrize("scores", [RIGHT, ALL_CLASSES, [*ALL_CLASSES, CHINESE] * 1000], ids=["right", "all classes", "many"])
def test_the_table_is_at_most_80_columns_wide(scores: list[Score]) -> None:
    assert max(map(len, table(scores).splitlines())) <= 80


def test_a_tool_of_a_long_name_keeps_the_table_narrow() -> None:
    name = "a_tool_of_a_very_long_name_indeed"
    call = f'CALL {name} {{"expression":"1"}}'
    long = score(ToolBox({name: builtin_tools()["calculator"]}), "one", call, call, False)
    assert max(map(len, table([long]).splitlines())) <= 80
    assert "a_tool_of_a_very" in table([long])


def test_a_table_of_no_scores_says_so() -> None:
    assert table([]) == "no calls"


def test_the_report_holds_the_figures(tmp_path: Path) -> None:
    content = report(tmp_path, ALL_CLASSES)
    assert {"checkpoint", "calls", "metrics", "failures", "confusion", "items"} < set(content)
    assert content["checkpoint"] == "runs/a/best.ckpt"
    assert content["calls"] == 11
    assert content["metrics"] == summarise(ALL_CLASSES)
    assert content["failures"] == failures(ALL_CLASSES)
    assert content["confusion"]["counts"] == confusion(ALL_CLASSES, list(BOX))
    assert content["confusion"]["expected"] == ["calculator", "plot", "search", "none"]
    assert content["confusion"]["called"] == ["calculator", "plot", "search", "none", None]


def test_the_report_holds_every_call_in_order(tmp_path: Path) -> None:
    items = report(tmp_path, ALL_CLASSES)["items"]
    assert [item["call"] for item in items] == [s.generated for s in ALL_CLASSES]
    assert [item["failure"] for item in items] == [s.failure for s in ALL_CLASSES]
    assert [item["right"] for item in items] == [True, True] + [False] * 9
    assert [item["exact"] for item in items] == [True] + [False] * 10
    assert {(item["user"], item["expected"]) for item in items} == {("add 23 and 17", EXPECTED)}


def test_the_report_says_what_was_wrong_with_a_call(tmp_path: Path) -> None:
    right, unknown = report(tmp_path, [scored(), scored("CALL paint {}")])["items"]
    assert right["error"] is None
    assert "paint" in unknown["error"]


def test_the_report_is_readable_utf8_and_written_whole(tmp_path: Path) -> None:
    report(tmp_path, [scored()])
    report(tmp_path, [CHINESE])
    path = tmp_path / "new" / "report.json"
    assert "搜索自注意力" in path.read_text(encoding="utf-8")
    assert sorted(path.parent.iterdir()) == [path.with_suffix(".html"), path]


def test_a_report_of_no_scores_is_empty(tmp_path: Path) -> None:
    content = report(tmp_path, [])
    assert (content["calls"], content["metrics"], content["items"]) == (0, {}, [])


@pytest.mark.parametrize("scores", [[], RIGHT, ALL_CLASSES, [CHINESE]], ids=["none", "right", "all classes", "chinese"])
def test_figures_are_png(scores: list[Score]) -> None:
    for picture in (confusion_figure(scores, list(BOX)), failure_figure(scores)):
        assert picture.startswith(b"\x89PNG\r\n\x1a\n")
        pixels = imread(io.BytesIO(picture), format="png")
        assert min(pixels.shape[:2]) > 100
        assert pixels[..., :3].min() < 0.5 < pixels[..., :3].max()


@pytest.mark.parametrize("tools", [["calculator"], [f"tool_{number}" for number in range(12)], ["a" * 30]])
def test_the_confusion_of_any_tools_is_drawn(tools: list[str]) -> None:
    assert imread(io.BytesIO(confusion_figure([], tools)), format="png").ndim == 3


def test_figures_show_the_counts() -> None:
    assert confusion_figure(RIGHT, list(BOX)) != confusion_figure(RIGHT * 2, list(BOX))
    assert failure_figure(ALL_CLASSES) != failure_figure(ALL_CLASSES * 2)
