"""A million lines: the memory they take, and figures to read (`pytest -m slow -s tests/datamodules/test_size.py`)."""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

LINES = 1_000_000
WORDS = ["river", "atlas", "copper", "lantern", "violin", "quartz", "turbine", "saffron", "自注意力", "梯度", "下降", "café", "naïve"]
START = """
import json, sys, time

started = time.perf_counter()
from toolcall.datamodules.datamodule import JsonlData
from toolcall.tools import ToolBox
from toolcall.tools.builtin import builtin_tools

imported = time.perf_counter()
data = JsonlData(
    path=sys.argv[1], valid_path=None, test_path=None, on_invalid="fail", variants=0, cache_dir=sys.argv[2], tools=ToolBox(builtin_tools()),
    block_size=256, batch_size=32, val_size=0.1, test_size=0.1, seed=11, loss_on="call", value_weight=4.0,
)
data.prepare()
prepared = time.perf_counter()
batches = iter(data.train_batches)
next(batches)
first = time.perf_counter()
for _ in range(200):
    next(batches)
try:
    from resource import RUSAGE_SELF, getrusage
    peak = getrusage(RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
except ImportError:  # Windows
    peak = 0.0
print(json.dumps({
    "samples": sum(map(len, (data.splits.train, data.splits.val, data.splits.test))),
    "importing, s": imported - started, "preparing, s": prepared - imported, "first batch, ms": 1e3 * (first - prepared),
    "a batch, ms": 5 * (time.perf_counter() - first), "peak, MiB": peak,
}))
"""


def arguments(rng: random.Random) -> tuple[str, str, dict[str, Any]]:
    """A tool, a request and what it asks for."""
    kind = rng.randrange(3)
    if kind == 0:
        a, b, c = (rng.randint(1, 9999) for _ in range(3))
        return "calculator", f"could you please calculate {a} plus {b} times {c}", {"expression": f"{a} + {b} * {c}"}
    if kind == 1:
        query, top = f"{' '.join(rng.choices(WORDS, k=3))} {rng.randint(1, 99999)}", rng.randint(1, 8)
        return "search", f"look up {query} and show the best {top} notes", {"query": query, "top_k": top}
    values = [rng.randint(1, 99) for _ in range(rng.randint(3, 7))]
    return "plot", f"draw a bar chart of {', '.join(map(str, values))}", {"kind": "bar", "values": values}


def write_lines(path: Path, count: int) -> Path:
    """A file of `count` samples."""
    rng = random.Random(5)
    with path.open("w", encoding="utf-8") as file:
        for _ in range(count):
            tool, user, args = arguments(rng)
            call = f"CALL {tool} {json.dumps(args, ensure_ascii=False, separators=(',', ':'))}"
            file.write(json.dumps({"tool": tool, "user": user, "call": call}, ensure_ascii=False) + "\n")
    return path


def start(path: Path, folder: Path) -> dict[str, float]:
    """A start in a process of its own."""
    done = subprocess.run([sys.executable, "-c", START, str(path), str(folder)], stdout=subprocess.PIPE, check=True)
    return dict(json.loads(done.stdout))


@pytest.mark.slow
def test_a_million_lines_fit_into_memory(tmp_path: Path) -> None:
    large, small = write_lines(tmp_path / "large.jsonl", LINES), write_lines(tmp_path / "small.jsonl", 5000)
    figures = {name: start(path, tmp_path / "kept") for name, path in (("first", large), ("second", large), ("small", small))}
    print(f"\n{large.stat().st_size / 1e6:.0f} MB")
    for name, figure in figures.items():
        print(f"{name:>8}  " + "  ".join(f"{what} {value:,.2f}" for what, value in figure.items()))
    assert figures["first"]["samples"] == figures["second"]["samples"] == LINES
    assert max(figure["peak, MiB"] for figure in figures.values()) < 1536
