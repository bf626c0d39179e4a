"""How a training step's time grows with width, depth, context and batch: python scripts/measure_scaling.py > scaling.md

Each row changes one thing of the base, a model of the tiny preset's size with batches of 48, and is measured twice, in turns.
Where the context is what changes, requests of made-up words fill it.
"""

import json
import random
import sys
import tempfile
from pathlib import Path

from hydra import compose, initialize_config_dir

from toolcall.commands.benchmark import BenchmarkConfig
from toolcall.config.application import checked
from toolcall.config.paths import config_folder
from toolcall.training.benchmark import measure

BASE = {"model.n_layer": 2, "model.n_head": 2, "model.n_embd": 96, "model.block_size": 160, "data.batch_size": 48}
CHANGES: dict[str, list[int]] = {
    "model.n_embd": [64, 96, 128, 192, 256],
    "model.n_layer": [1, 2, 4, 8],
    "data.batch_size": [12, 24, 48, 96],
    "model.block_size": [64, 128, 256, 512],
}
SECONDS = 8
_CALL = 'CALL search {"query":"notes"}'


def main() -> None:
    """Print a Markdown table; a base row for each change, so that a machine whose speed drifts shows it."""
    print("| changed | value | parameters of the blocks | step, ms | tokens/s |\n|---|---|---|---|---|")
    for key, values in CHANGES.items():
        for value in values:
            settings = BASE | {key: value}
            first, second = (_measured(settings) for _ in range(2))
            step, tokens = min(first["step_ms"], second["step_ms"]), max(first["tokens_per_second"], second["tokens_per_second"])
            blocks = 12 * settings["model.n_layer"] * settings["model.n_embd"] ** 2
            print(f"| {key} | {value} | {blocks:,} | {step:.1f} | {tokens:,.0f} |", flush=True)


def _measured(settings: dict[str, int]) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        overrides = [f"{key}={value}" for key, value in settings.items()]
        if settings["model.block_size"] != BASE["model.block_size"]:
            path = _filled(Path(folder), settings["model.block_size"])
            overrides += ["data=jsonl", f"data.path={path}", "data.cache_dir=null", "~data.samples"]
        return _figures(overrides)


def _filled(folder: Path, context: int) -> Path:
    """A data set whose samples take nearly the whole context."""
    rng, length = random.Random(11), context - 24  # tokens of the frame and the call, and some to spare
    users = ("".join(rng.choices("abcdefghij ", k=length)).strip() for _ in range(2000))
    path = folder / "data.jsonl"
    path.write_text("".join(json.dumps({"tool": "search", "user": user, "call": _CALL}) + "\n" for user in users), encoding="utf-8")
    return path


def _figures(overrides: list[str]) -> dict[str, float]:
    samples = [] if "data=jsonl" in overrides else ["data.samples=2000"]
    fixed = ["preset=custom", f"seconds={SECONDS}", "calls=1", "tokens=8", *samples, *sys.argv[1:]]
    with initialize_config_dir(str(config_folder()), version_base="1.3"):
        config = compose("benchmark", [*fixed, *overrides])
    return measure(checked(config, BenchmarkConfig))


if __name__ == "__main__":
    main()
